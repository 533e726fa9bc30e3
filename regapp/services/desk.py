"""The Desk object that the window and the shell are handed: an open file, its event, who is working."""

import getpass
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from regapp.matching.places.directories import loaded_directory, shipped_directory
from regapp.matching.places.directory import UnitDirectory
from regapp.matching.places.matcher import PlaceMatcher
from regapp.model.entry import Draft, Entry, subject_participant
from regapp.model.errors.event import OfOtherEvent, UnknownEvent, UnknownSession
from regapp.model.event import Event, Session
from regapp.model.progress import Progress
from regapp.services.acts import Act, ActKind, ActLog
from regapp.store import comparing, queries
from regapp.store.files.connecting import Connection
from regapp.store.store import Store, Transaction, create_store, open_store

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Changes:
    """What a write changed, so that each screen can tell what to refresh."""

    participants: frozenset[int] = frozenset()
    everything: bool = False


@dataclass(frozen=True)
class Desk:
    """An open conference file, seen from one of its events, which never changes: another event is another desk.

    Services take it as their first argument. Several threads may use it.
    """

    store: Store
    directory: UnitDirectory
    event: Event
    operator: str
    acts: ActLog = field(default_factory=ActLog)
    """What can be undone in this event."""

    @cached_property
    def places(self) -> PlaceMatcher:
        """The matcher over the event's unit directory."""
        return PlaceMatcher(self.directory)

    @property
    def is_read_only(self) -> bool:
        """Whether this process may only read the file."""
        return self.store.is_read_only

    @property
    def holder(self) -> str:
        """Who else has the file open for writing; empty if nobody."""
        return self.store.holder

    def check_writable(self) -> None:
        """FileLocked or ReadOnlyFile where this process may only read the file: before work that would be lost."""
        self.store.check_writable()

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self.store.path

    @property
    def number(self) -> str:
        """This desk's number, as in short numbers."""
        return self.store.desk

    def ask(self, question: Callable[Concatenate[Connection, P], T], *args: P.args, **more: P.kwargs) -> T:
        """The answer to a question about the file, asked with these arguments."""
        return self.store.ask(question, *args, **more)

    def write(self, operation: Callable[[Transaction], T]) -> T:
        """Run one transaction and wait for it."""
        return self.store.write(operation)

    def submit(self, operation: Callable[[Transaction], T]) -> "Future[T]":
        """Run one transaction later, on the writing thread."""
        return self.store.submit(operation)

    def append(self, tx: Transaction, drafts: Sequence[Draft], progress: Progress | None = None) -> list[Entry]:
        """Journal drafts in this event, under the operator's name.

        OfOtherEvent if one is about somebody of another event: a form may have been open while events were switched.
        """
        people = [person for draft in drafts if (person := subject_participant(draft.subject)) is not None]
        if queries.of_other_events(tx.db, self.event.number, people):
            raise OfOtherEvent
        return tx.append(self.event.number, drafts, self.operator, progress)

    def perform(self, kind: ActKind, participant: int, drafts: Sequence[Draft]) -> Changes:
        """Journal drafts about one participant as one act that Ctrl+Z takes back."""
        self.remember(kind, participant, self.write(lambda tx: self.append(tx, drafts)))
        return Changes(frozenset({participant}))

    def remember(self, kind: ActKind, participant: int | None, entries: Sequence[Entry]) -> Act:
        """Note a finished act, so that it can be undone."""
        act = Act(kind, participant, entries[0].lseq, entries[-1].lseq)
        self.acts.add(act)
        return act

    def last_act(self, kind: ActKind | None = None) -> Act | None:
        """The last act that can be undone, of that kind if one is named."""
        return self.acts.last(kind)

    def sessions(self) -> list[Session]:
        """The sessions of the event in force, by time."""
        return self.ask(queries.sessions, self.event.number)

    def session(self, code: str) -> Session:
        """The session with a code, in any case of letters. UnknownSession if there is none."""
        sessions = self.sessions()
        for session in sessions:
            if session.code.casefold() == code.strip().casefold():
                return session
        raise UnknownSession(code, tuple(session.code for session in sessions))

    @cached_property
    def event_key(self) -> bytes:
        """The key that signs this event's tokens. UnknownEvent where this desk does not hold it."""
        key = self.ask(queries.event_key, self.event.number)
        if key is None:
            raise UnknownEvent(self.event.code)
        return key

    def for_event(self, code: str) -> "Desk":
        """The same file seen from the event of that code, with nothing to undo yet. UnknownEvent."""
        event = _chosen_event(self.store, code)
        return Desk(self.store, directory_of(self.store, event), event, self.operator)

    def renewed(self) -> "Desk":
        """The desk with what is known of its event by now; what can be undone stays so."""
        event = next((event for event in self.ask(queries.events) if event.number == self.event.number), self.event)
        if event == self.event:
            return self
        is_divided_as_before = event.units == self.event.units
        return replace(
            self, event=event, directory=self.directory if is_divided_as_before else directory_of(self.store, event)
        )

    def under(self, operator: str) -> "Desk":
        """The desk at which somebody else works."""
        return replace(self, operator=operator)

    def close(self) -> None:
        """Finish the writes and close the file."""
        self.store.close()


def now() -> datetime:
    """This moment, aware, UTC."""
    return datetime.now(UTC)


def iso(moment: datetime) -> str:
    """A moment as entries keep it: ISO 8601, UTC, milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def default_operator() -> str:
    """The name under which somebody works who has not said another."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "desk"


def open_desk(
    path: Path, event: str = "", *, wait_seconds: float = 0.5, read_only: bool = False, operator: str = ""
) -> Desk:
    """Open a file with the event of that code, or its only or latest one. UnknownEvent if there is none."""
    store = open_store(path, wait_seconds, read_only=read_only)
    try:
        chosen = _chosen_event(store, event)
        return Desk(store, directory_of(store, chosen), chosen, operator or default_operator())
    except BaseException:
        store.close()
        raise


def _chosen_event(store: Store, code: str) -> Event:
    events = store.ask(queries.events)
    chosen = next((item for item in events if not code or item.code.casefold() == code.casefold()), None)
    if chosen is None:
        raise UnknownEvent(code)
    return chosen


def directory_of(store: Store, event: Event) -> UnitDirectory:
    """The division with which an event was registered; the shipped one where the file lacks it or cannot read it."""
    rows = store.ask(comparing.unit_tables).get(event.units)
    return (loaded_directory(rows, event.units) if rows is not None else None) or shipped_directory()


def create_file(path: Path) -> Store:
    """An empty RegApp file at `path`. FileExists if there is one."""
    return create_store(path)
