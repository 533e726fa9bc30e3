"""Where a press is answered by the next question in the same place: a double click answers only one of them."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication


class MovingOn:
    """Knows whether what is asked now has just come under the mouse: nobody can have meant it yet."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def note(self) -> None:
        """Note that the next question has come into the place of the one that was answered."""
        self._since.start()

    @property
    def is_too_soon(self) -> bool:
        """Whether a press now may be the second half of a double click on the question before."""
        return self._since.isValid() and self._since.elapsed() < QApplication.doubleClickInterval()
