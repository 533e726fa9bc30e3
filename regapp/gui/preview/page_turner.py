"""The foot of a preview: a page back, the present page, a page on, and the zoom."""

from collections.abc import Callable

from regapp.gui.preview.zoom_area import ZoomArea
from regapp.gui.preview.zoom_bar import ZoomBar
from regapp.gui.widgets.flow import FlowLayout, together
from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.workplace.workplace import Workplace


class PageTurner(Panel):
    """The foot. It calls `go` with -1 or 1; its owner names the buttons and writes the present page into `where`."""

    def __init__(self, workplace: Workplace, go: Callable[[int], object], area: ZoomArea) -> None:
        super().__init__(workplace)
        self.before, self.after = button("quiet", lambda: go(-1)), button("quiet", lambda: go(1))
        self.where = label("caption")
        row = FlowLayout(self, spread=True)
        row.addWidget(together(self.before, self.where, self.after))
        row.addWidget(ZoomBar(workplace, area))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.before, "chevron-left", self.workplace)
        set_icon(self.after, "chevron-right", self.workplace)
