"""A page that is made when it is first shown, and that scrolls where the window is smaller than it can be."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

W = TypeVar("W", bound=QWidget)


class LatePage(QScrollArea, Generic[W]):
    """The place of a page; `page` makes the page if needed.

    The page is as large as the place, but never smaller than its own least size: then it is scrolled, not cut off.
    """

    def __init__(self, make: Callable[[], W]) -> None:
        super().__init__()
        self._make = make
        self._page: W | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def is_made(self) -> bool:
        """Whether the page has been shown or asked for."""
        return self._page is not None

    @property
    def page(self) -> W:
        """Give the page."""
        if self._page is None:
            self._page = self._make()
            self.setWidget(self._page)
            self._page.installEventFilter(self)
            self._fit()
        return self._page

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page when it is first shown."""
        self.page.show()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the size of the place."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's least size."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Ask for no room: what is too large scrolls."""
        return QSize(0, 0)

    def _fit(self) -> None:
        if self._page is None:
            return
        room = self.maximumViewportSize()
        across, upright = self.horizontalScrollBar().sizeHint(), self.verticalScrollBar().sizeHint()
        width, height = room.width(), room.height()
        least = self._page.minimumSizeHint().expandedTo(self._page.minimumSize())
        if least.width() > width:
            height -= across.height()
        needed = _least_height(self._page, max(width, least.width()))
        if needed > height:
            width -= upright.width()
            needed = _least_height(self._page, max(width, least.width()))
        self._page.resize(max(width, least.width()), max(height, needed))


def _least_height(page: QWidget, width: int) -> int:
    """Give the height below which something of a page has no room at a width."""
    layout, least = page.layout(), page.minimumSizeHint().height()
    if layout is None or not layout.hasHeightForWidth():
        return least
    return max(least, layout.minimumHeightForWidth(width))
