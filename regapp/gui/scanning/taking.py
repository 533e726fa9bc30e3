"""A view that takes the scans itself while it is in sight."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from regapp.gui.workplace.workplace import Workplace


class TakesScans(QObject):
    """Gives the scans of whatever scanner to `take` while `view` is shown, and leaves them to the Desk afterwards."""

    def __init__(self, view: QWidget, workplace: Workplace, take: Callable[[str], None]) -> None:
        super().__init__(view)
        self._workplace, self._take = workplace, take
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow whether the view is in sight."""
        if event.type() == QEvent.Type.Show:
            self._workplace.scan_taker = self._take
        elif event.type() == QEvent.Type.Hide and self._workplace.scan_taker == self._take:
            self._workplace.scan_taker = None
        return super().eventFilter(watched, event)
