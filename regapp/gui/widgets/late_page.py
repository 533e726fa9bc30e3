"""A page that is made when it is first shown, so that it does not slow the start of the program."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class LatePage(QWidget, Generic[W]):
    """A placeholder of a page; `page` makes the page if needed."""

    def __init__(self, make: Callable[[], W]) -> None:
        super().__init__()
        self._make = make
        self._page: W | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Whether the page has been shown or asked for."""
        return self._page is not None

    @property
    def page(self) -> W:
        """Give the page."""
        if self._page is None:
            self._page = self._make()
            self._column.addWidget(self._page)
        return self._page

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page when it is first shown."""
        self.page.show()
        super().showEvent(event)
