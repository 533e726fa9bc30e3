"""Knows what Ctrl+Z would undo now, in words, so that nobody undoes an act that they did not mean."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from regapp.gui.workplace.messages import act_text
from regapp.gui.workplace.worker import Worker
from regapp.model.errors.people import UnknownPerson
from regapp.services.acts import Act
from regapp.services.desk import Desk
from regapp.services.people.registration import get


class Undoing(QObject):
    """The last act of the desk, and the words for it."""

    changed = Signal()
    """There is another last act, or its words have changed."""
    _noted = Signal()

    def __init__(self, desk: Callable[[], Desk], worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._worker = desk, worker
        self.act: Act | None = None
        self._name = ""
        self._is_closed = False
        # From whatever thread an act was noted on.
        self._noted.connect(self.refresh)
        self.follow()

    def follow(self) -> None:
        """Take up the acts of the desk in force."""
        self._desk().acts.watch(self._noted.emit)
        self.refresh()

    @property
    def text(self) -> str:
        """Name the act that would be undone; empty where there is none."""
        return act_text(self.act.kind, self._name) if self.act is not None else ""

    def close(self) -> None:
        """Ask nothing any more."""
        self._is_closed = True

    def refresh(self) -> None:
        """Look which act is the last."""
        if self._is_closed:
            return
        act = self._desk().last_act()

        def take(name: str) -> None:
            # Another one may have been done or undone while the name was asked for.
            if act == self._desk().last_act():
                self.act, self._name = act, name
                self.changed.emit()

        if act is None or act.participant is None:
            take("")
        else:
            self.ask_name(act.participant, take, self)

    def ask_name(self, participant: int, then: Callable[[str], None], asker: QObject) -> None:
        """Ask for somebody's name; a dash where they are not known."""
        desk = self._desk()

        def name() -> str:
            try:
                return get(desk, participant).details.name
            except UnknownPerson:
                return "—"

        self._worker.ask(f"name-{participant}", name, then, asker)
