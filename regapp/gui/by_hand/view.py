"""Working by hand and coming back: one view at a time, chosen at the left."""

from collections.abc import Sequence
from functools import partial

from regapp.gui.by_hand.entry_view import EntryView
from regapp.gui.by_hand.photos_view import PhotosView
from regapp.gui.by_hand.print_view import PrintView
from regapp.gui.by_hand.roll_call_view import RollCallView
from regapp.gui.panels.side_views import SideViews
from regapp.gui.workplace.workplace import Workplace

VIEWS = PRINT, ENTRY, PHOTOS, ROLL_CALL = range(4)


class ByHandView(SideViews):
    """The views."""

    def __init__(self, workplace: Workplace) -> None:
        makes = PrintView, EntryView, PhotosView, RollCallView
        super().__init__(workplace, [partial(make, workplace) for make in makes])

    @property
    def print(self) -> PrintView:
        """Lists to print."""
        view: PrintView = self.view(PRINT)
        return view

    @property
    def entry(self) -> EntryView:
        """People on paper, entered afterwards."""
        view: EntryView = self.view(ENTRY)
        return view

    @property
    def photos(self) -> PhotosView:
        """Photos of lists."""
        view: PhotosView = self.view(PHOTOS)
        return view

    @property
    def roll_call(self) -> RollCallView:
        """Who is on the bus or in the hall."""
        view: RollCallView = self.view(ROLL_CALL)
        return view

    def names(self) -> Sequence[str]:
        """Give the names of VIEWS."""
        return (
            self.tr("Print lists"), self.tr("Enter afterwards"), self.tr("Read from photos"), self.tr("Roll call"),
        )  # fmt: skip
