"""The pages above each other, each made when it is first shown or asked for; before the first an empty area."""

from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from regapp.gui.widgets.late_page import LatePage
from regapp.gui.window.pages import PAGES, PageEntry
from regapp.gui.workplace.workplace import Workplace

W = TypeVar("W", bound=QWidget)


class _Blank(QWidget):
    """An area that shows nothing, and signals when it has been painted."""

    painted = Signal()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw nothing; signal the painting."""
        self.painted.emit()


class PageStack(QStackedWidget):
    """The pages, one of them shown; `ready` says that the window's frame is on the screen and waits for the first."""

    ready = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        blank = _Blank()
        # Queued: once the painting is finished and has reached the screen.
        blank.painted.connect(self.ready, Qt.ConnectionType.QueuedConnection)
        self._blank = blank
        self.addWidget(blank)
        self._late: dict[str, LatePage[Any]] = {entry.name: LatePage(partial(entry.make, workplace)) for entry in PAGES}
        for late in self._late.values():
            self.addWidget(late)

    @property
    def is_blank(self) -> bool:
        """Whether no page has been shown yet."""
        return self.currentWidget() is self._blank

    @property
    def shown(self) -> PageEntry[QWidget] | None:
        """The entry of the page shown; None for another widget."""
        return next((entry for entry in PAGES if self._late[entry.name] is self.currentWidget()), None)

    def page(self, entry: PageEntry[W]) -> W:
        """Give a page."""
        page: W = self._late[entry.name].page
        return page

    def show_page(self, entry: PageEntry[QWidget]) -> None:
        """Show a page instead of the present one."""
        self.setCurrentWidget(self._late[entry.name])
