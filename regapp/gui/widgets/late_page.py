"""A page that is made when it is first looked at, so that it costs the start of the program nothing."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class LatePage(QWidget, Generic[W]):
    """Holds the place of a page; `page` makes it if need be."""

    def __init__(self, make: Callable[[], W]) -> None:
        super().__init__()
        self._make = make
        self._page: W | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Whether somebody has looked, or asked for the page."""
        return self._page is not None

    @property
    def page(self) -> W:
        """The page."""
        if self._page is None:
            self._page = self._make()
            self._column.addWidget(self._page)
        return self._page

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        self.page.show()
        super().showEvent(event)
