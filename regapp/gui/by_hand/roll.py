"""The roll call of this laptop: whom it calls and who is there, kept in a file of its own."""

from dataclasses import replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal

from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.papers.list_definition import ListFilter
from regapp.services.file.roll_calls import RollCall, RollCallFolder
from regapp.services.lists.rows import ids_of

_FOLDER = "calls"


class Said(StrEnum):
    """What a scan says of somebody."""

    PRESENT = "present"
    ALREADY = "already"
    NOT_ON_LIST = "not on list"
    UNREADABLE = "unreadable"


class Roll(QObject):
    """The roll call. A window that only reads keeps it for itself: the file belongs to the one that writes."""

    opened = Signal()
    """The roll call of another event is in force."""
    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._folder = RollCallFolder(workplace.preferences.drafts_folder.with_name(_FOLDER))
        self._event = ""
        self._has_failed = False
        self.call = RollCall()
        self.people: frozenset[int] = frozenset()
        """The ids of those who are called."""

    def open(self) -> None:
        """Go on with the roll call of the event in force."""
        event = self._event = self._workplace.drafts.event_name

        def take(call: RollCall) -> None:
            if event == self._event:
                self.call = call
                self.opened.emit()
                self.reload()

        self._workplace.worker.ask("roll call", partial(self._folder.read, event), take, self)

    def reload(self) -> None:
        """Find again who is called."""
        desk, chosen = self._workplace.desk, self.chosen()

        def take(ids: list[int]) -> None:
            self.people = frozenset(ids)
            self.changed.emit()

        self._workplace.worker.ask("people called", lambda: ids_of(desk, chosen) if chosen else [], take, self)

    def chosen(self, words: str = "") -> ListFilter | None:
        """Give the filter of those who are called; None where that is a session and none is in force."""
        session, call = self._workplace.session, self.call
        if call.city or call.place:
            return ListFilter(city=call.city, place=call.place, words=words)
        return ListFilter(session=session.code, words=words) if session is not None else None

    def choose(self, city: str = "", place: str = "") -> None:
        """Call other people; those who are there stay marked."""
        self._keep(replace(self.call, city=city, place=place))
        self.reload()

    def mark(self, person: int) -> Said:
        """Mark somebody as present."""
        if person not in self.people:
            return Said.NOT_ON_LIST
        if person in self.call.present:
            return Said.ALREADY
        self._keep(replace(self.call, present=self.call.present | {person}))
        return Said.PRESENT

    def toggle(self, person: int) -> None:
        """Mark somebody as present, or take the mark away."""
        self._keep(replace(self.call, present=self.call.present ^ {person}))

    def begin_again(self) -> None:
        """Take all marks away."""
        self._keep(replace(self.call, present=frozenset()))

    def _keep(self, call: RollCall) -> None:
        self.call = call
        if not self._workplace.desk.is_read_only:
            write = partial(self._folder.write, self._event, call)
            self._workplace.worker.act(write, lambda _done: None, self._on_failed)
        self.changed.emit()

    def _on_failed(self, error: RegAppError | None) -> None:
        # Once is enough: the next mark would fail too.
        if not self._has_failed:
            self._has_failed = True
            self._workplace.worker.failed.emit(error)

    # As the table asks

    def is_ticked(self, person: int) -> bool:
        """Whether somebody is present."""
        return person in self.call.present

    def is_fixed(self, person: int) -> bool:
        """Anybody can be marked."""
        return False

    def note(self, person: int) -> str:
        """Nothing more is known."""
        return ""
