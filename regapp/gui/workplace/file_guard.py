"""Notices that the conference file was taken away, also while nobody writes to it."""

from PySide6.QtCore import QTimer, Signal

from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.files import FileTaken
from regapp.services.desk import Desk

_EVERY_MS = 2_000


class FileGuard(QTimer):
    """Asks every two seconds, off the GUI thread, whether the open file is still at its place."""

    taken = Signal()
    """The file was deleted, moved or changed by another program: what is written now is lost. Told once."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._told: Desk | None = None
        self.timeout.connect(self.look)
        workplace.worker.failed.connect(self._on_failed)
        workplace.closing.connect(self.stop)
        self.start(_EVERY_MS)

    def look(self) -> None:
        """Ask now."""
        desk = self._workplace.desk
        if not self._is_told(desk):
            self._workplace.worker.ask("file", lambda: _is_taken(desk), self._on_answer, self)

    def _on_answer(self, is_taken: bool | None) -> None:
        if is_taken:
            self._tell()

    def _on_failed(self, error: object) -> None:
        # An act was refused: nobody waits for the next question.
        if isinstance(error, FileTaken):
            self._tell()

    def _tell(self) -> None:
        if not self._is_told(self._workplace.desk):
            self._told = self._workplace.desk
            self.taken.emit()

    def _is_told(self, desk: Desk) -> bool:
        return self._told is not None and self._told.store is desk.store


def _is_taken(desk: Desk) -> bool:
    try:
        desk.check_file()
    except FileTaken:
        return True
    return False
