"""The Desk object that the window and the shell receive: an open file, its event, its operator."""

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
from regapp.model.errors.event import DamagedKey, OfOtherEvent, UnknownEvent, UnknownSession
from regapp.model.event import Event, Session
from regapp.model.finding import Finding
from regapp.model.progress import Progress
from regapp.model.text.plain import plain_asked
from regapp.services.acts import Act, ActKind, ActLog
from regapp.store import comparing, queries
from regapp.store.entries import event_keys
from regapp.store.entries.faults import at_opening
from regapp.store.entries.many import Prepared, Run
from regapp.store.files.connecting import Connection
from regapp.store.store import Store, Transaction, create_store, open_store

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Changes:
    """The changes that a write made, so that each screen can tell what to refresh."""

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
    """The acts that can be undone in this event."""

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
        """The other holder of the file for writing; empty if there is none."""
        return self.store.holder

    def check_writable(self) -> None:
        """FileLocked or ReadOnlyFile where this process may only read the file: before work that would be lost."""
        self.store.check_writable()

    @property
    def path(self) -> Path:
        """The path of the file."""
        return self.store.path

    @property
    def number(self) -> str:
        """This desk's number, as in short numbers."""
        return self.store.desk

    def ask(self, question: Callable[Concatenate[Connection, P], T], *args: P.args, **more: P.kwargs) -> T:
        """Ask a question about the file with these arguments, and give the answer."""
        # Whatever somebody typed may be asked for.
        return self.store.ask(question, *map(plain_asked, args), **more)  # type: ignore[arg-type]

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
        self._check_event(tx, drafts)
        return tx.append(self.event.number, drafts, self.operator, progress)

    def append_many(self, tx: Transaction, entries: Sequence[Prepared]) -> Run:
        """Journal very many entries, which were prepared before the transaction; the tables are to `follow`.

        OfOtherEvent if one is about somebody of another event.
        """
        self._check_event(tx, entries)
        return tx.append_many(self.event.number, entries, self.operator)

    def _check_event(self, tx: Transaction, items: Sequence[Draft] | Sequence[Prepared]) -> None:
        people = [person for item in items if (person := subject_participant(item.subject)) is not None]
        if queries.of_other_events(tx.db, self.event.number, people):
            raise OfOtherEvent

    def follow(self, progress: Progress | None = None) -> None:
        """Let the tables follow very many entries that were journalled, while others write in between."""
        self.store.follow(progress)

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
        """Give the last act that can be undone, of that kind if one is named."""
        return self.acts.last(kind)

    def last_undone(self) -> Act | None:
        """Give the act that can be done again."""
        undone = self.acts.last_undone()
        return undone.act if undone is not None else None

    def sessions(self) -> list[Session]:
        """Give the sessions of the event in force, by time."""
        return self.ask(queries.sessions, self.event.number)

    def session(self, code: str) -> Session:
        """Find the session with a code, in any case of letters. UnknownSession if there is none."""
        sessions = self.sessions()
        for session in sessions:
            if session.code.casefold() == code.strip().casefold():
                return session
        raise UnknownSession(code, tuple(session.code for session in sessions))

    @cached_property
    def event_key(self) -> bytes:
        """The key that signs this event's tokens. UnknownEvent if this desk does not hold it, DamagedKey."""
        key = self.ask(queries.event_key, self.event.number)
        if key is None:
            raise UnknownEvent(self.event.code)
        if self.ask(event_keys.is_damaged, self.event.number):
            raise DamagedKey(self.event.code)
        return key

    def faults(self) -> list[Finding]:
        """Faults that are said when the file is opened, and stop nothing; `check` looks further."""
        return self.ask(at_opening)

    def for_event(self, code: str) -> "Desk":
        """Give the same file seen from the event of that code, with nothing to undo yet. UnknownEvent."""
        event = _chosen_event(self.store, code)
        return Desk(self.store, directory_of(self.store, event), event, self.operator)

    def renewed(self) -> "Desk":
        """Give the desk with its event read again; acts that can be undone stay so."""
        event = next((event for event in self.ask(queries.events) if event.number == self.event.number), self.event)
        if event == self.event:
            return self
        is_divided_as_before = event.units == self.event.units
        return replace(
            self, event=event, directory=self.directory if is_divided_as_before else directory_of(self.store, event)
        )

    def under(self, operator: str) -> "Desk":
        """Give the same desk with another operator."""
        return replace(self, operator=operator)

    def check_file(self) -> None:
        """FileTaken if the file was deleted, moved, replaced or changed by another program since it was opened."""
        self.store.check_file()

    def close(self) -> None:
        """Finish the writes and close the file."""
        self.store.close()


def now() -> datetime:
    """Give this moment, aware, UTC."""
    return datetime.now(UTC)


def iso(moment: datetime) -> str:
    """Write a moment as entries keep it: ISO 8601, UTC, milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def default_operator() -> str:
    """Give a name for an operator who has given none."""
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
    fitting = [item for item in events if not code or item.code.casefold() == code.casefold()]
    if not fitting:
        raise UnknownEvent(code)
    # Another desk may have sent an event that this one cannot run: it has no key for its badges.
    return next((item for item in fitting if store.ask(queries.event_key, item.number) is not None), fitting[0])


def directory_of(store: Store, event: Event) -> UnitDirectory:
    """Give the directory of units that an event uses; the shipped one if the file lacks it or cannot read it."""
    rows = store.ask(comparing.unit_tables).get(event.units)
    return (loaded_directory(rows, event.units) if rows is not None else None) or shipped_directory()


def create_file(path: Path) -> Store:
    """Make an empty RegApp file at `path`. FileExists if there is one."""
    return create_store(path)
