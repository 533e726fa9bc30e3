"""The Desk object that the window and the shell are handed: an open file, its event, who is working."""

import getpass
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from regapp.matching.dated_directory import read_directory
from regapp.matching.directory import UnitDirectory, load_directory
from regapp.matching.names import fold
from regapp.matching.places import PlaceMatcher
from regapp.model.entry import Draft, Entry, subject_participant
from regapp.model.errors.event import OfOtherEvent, UnknownEvent, UnknownSession
from regapp.model.event import Event, Session
from regapp.resources import resource
from regapp.store import comparing, queries
from regapp.store.files import Connection
from regapp.store.store import Store, Transaction, create_store, open_store

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Changes:
    """What a write changed, so that each screen can tell what to refresh."""

    participants: frozenset[int] = frozenset()
    everything: bool = False


@dataclass(frozen=True)
class Act:
    """Something this desk did that can be undone: what it was, to whom, and the run of its entries."""

    what: str
    participant: int | None
    first_lseq: int
    last_lseq: int


@dataclass
class Desk:
    """An open conference file. Services take it as their first argument."""

    store: Store
    directory: UnitDirectory
    event: Event
    operator: str
    acts: list[Act] = field(default_factory=list)
    acts_lock: threading.Lock = field(default_factory=threading.Lock)

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

    def append(self, tx: Transaction, drafts: Sequence[Draft]) -> list[Entry]:
        """Journal drafts in the event in force, under the operator's name.

        OfOtherEvent if one is about somebody of another event: a form may have been open while events were switched.
        """
        people = [person for draft in drafts if (person := subject_participant(draft.subject)) is not None]
        if queries.of_other_events(tx.db, self.event.number, people):
            raise OfOtherEvent
        return tx.append(self.event.number, drafts, self.operator)

    def perform(self, what: str, participant: int, drafts: Sequence[Draft]) -> Changes:
        """Journal drafts about one participant as one act that Ctrl+Z takes back."""
        self.remember(what, participant, self.write(lambda tx: self.append(tx, drafts)))
        return Changes(frozenset({participant}))

    def remember(self, what: str, participant: int | None, entries: Sequence[Entry]) -> None:
        """Note a finished act, so that it can be undone."""
        with self.acts_lock:
            self.acts.append(Act(what, participant, entries[0].lseq, entries[-1].lseq))

    def last_act(self, what: str = "") -> Act | None:
        """The last act that can be undone, of that sort if one is named."""
        with self.acts_lock:
            return next((act for act in reversed(self.acts) if what in ("", act.what)), None)

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

    def use_event(self, code: str) -> None:
        """Put another event of the file in force, or take up what has changed of this one. UnknownEvent."""
        self.event = _chosen_event(self.store, code)
        self.directory = _directory_of(self.store, self.event, unit_directory(DEFAULT_UNITS))
        for name in ("places", "event_key"):
            self.__dict__.pop(name, None)
        with self.acts_lock:
            self.acts.clear()

    def take_up_event(self) -> None:
        """Read anew what is known of the event in force; what can be undone stays so."""
        events = self.ask(queries.events)
        self.event = next((event for event in events if event.number == self.event.number), self.event)

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


def unit_directory(units: str) -> UnitDirectory:
    """The shipped division of that name (`2021`)."""
    return load_directory(resource("units", units))


def place_words(*directories: UnitDirectory) -> Callable[[str], str]:
    """How a municipality's code is searched: the folded names of it and its rayon, in all directories."""

    known: dict[str, str] = {}

    def words(code: str) -> str:
        if code not in known:
            names: list[str] = []
            for directory in directories:
                if unit := directory.get(code):
                    names += [unit.name_ky, unit.name_ru, unit.name_en]
                    rayon = directory.get(unit.rayon)
                    names += [rayon.name_ky, rayon.name_ru] if rayon else []
            known[code] = " ".join(dict.fromkeys(fold(" ".join(names)).split()))
        return known[code]

    return words


DEFAULT_UNITS = "2021"


def open_desk(
    path: Path, event: str = "", *, wait_seconds: float = 0.5, read_only: bool = False, operator: str = ""
) -> Desk:
    """Open a file with the event of that code, or its only or latest one. UnknownEvent if there is none."""
    shipped = unit_directory(DEFAULT_UNITS)
    store = open_store(path, place_words(shipped), wait_seconds, read_only)
    try:
        chosen = _chosen_event(store, event)
        directory = _directory_of(store, chosen, shipped)
        return Desk(store, directory, chosen, operator or default_operator())
    except BaseException:
        store.close()
        raise


def _chosen_event(store: Store, code: str) -> Event:
    events = store.ask(queries.events)
    chosen = next((item for item in events if not code or item.code.casefold() == code.casefold()), None)
    if chosen is None:
        raise UnknownEvent(code)
    return chosen


def directory_of_event(desk: Desk, event: Event) -> UnitDirectory:
    """The division with which another event of the file was registered."""
    return _directory_of(desk.store, event, unit_directory(DEFAULT_UNITS))


def _directory_of(store: Store, event: Event, shipped: UnitDirectory) -> UnitDirectory:
    """The division that the event was registered with; people are found by its names too."""
    loaded = {
        name: read_directory(rows, shipped, name) for name, rows in sorted(store.ask(comparing.unit_tables).items())
    }
    # By the names of all divisions of the file: what stands in it must not depend on the event that is in force.
    store.place_words = place_words(shipped, *loaded.values())
    return loaded.get(event.units, shipped)


def create_file(path: Path) -> Store:
    """An empty RegApp file at `path`. FileExists if there is one."""
    return create_store(path, place_words(unit_directory(DEFAULT_UNITS)))
