"""Whom and which place the tour names: chosen off the GUI thread, and again when they have come."""

from PySide6.QtCore import QObject, Signal

from regapp.gui.workplace.workplace import Workplace
from regapp.services.attendance.awaited import Awaited, awaited
from regapp.services.desk import Changes


class Example(QObject):
    """The example of a tour that is under way: from `begin` to `end`."""

    chosen = Signal()
    """There is another one, or none."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self.now: Awaited | None = None
        self._workplace, self._is_wanted = workplace, False
        workplace.changed.connect(self._on_changed)
        workplace.session_changed.connect(self.choose)

    def begin(self) -> None:
        """Choose one from now on."""
        self._is_wanted = True
        self.choose()

    def end(self) -> None:
        """Ask for none any more."""
        self._is_wanted = False

    def choose(self) -> None:
        """Choose one for the session and the language in force."""
        desk, session, is_latin = self._workplace.desk, self._workplace.session, self._workplace.language.code == "en"
        if self._is_wanted and session is not None:
            self._workplace.worker.ask("tour", lambda: awaited(desk, session, latin=is_latin), self._take, self)

    def _take(self, example: Awaited | None) -> None:
        self.now = example
        self.chosen.emit()

    def _on_changed(self, changes: Changes) -> None:
        named = {self.now.person.id, self.now.far.id} if self.now is not None else set()
        if changes.everything or changes.participants & named:
            self.choose()
