"""The acts of this desk in an event that it can undo."""

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from regapp.model.errors.acts import NothingToRedo, NothingToUndo


class ActKind(StrEnum):
    """The acts that Ctrl+Z takes back; the window has a sentence for each."""

    CHECK_IN = "check-in"
    CHECK_OUT = "check-out"
    HAND_OUT = "hand-out"
    GIVE_BACK = "give-back"
    WALK_IN = "walk-in"
    EDIT = "edit"
    CANCEL = "cancel"
    REINSTATE = "reinstate"
    REISSUE = "reissue"
    TAKE_BACK = "take-back"
    MERGE = "merge"
    TELL_APART = "tell-apart"
    SUBSTITUTE = "substitute"
    SETTLE_PLACES = "settle-places"
    BADGES = "badges"
    TEMPLATE = "template"
    IMAGE = "image"
    CERTIFICATES = "certificates"
    SIGNATORIES = "signatories"
    SCHEDULE = "schedule"
    RESCHEDULE = "reschedule"
    UNSCHEDULE = "unschedule"
    PORTAL = "portal"
    YOUTH = "youth"
    REPORT_TEXT = "report-text"
    EVENT = "event"
    TARGETS = "targets"
    MOVE = "move"
    LIST = "list"
    PAYMENT = "payment"
    IMPORT = "import"
    GROUP = "group"
    MESSAGE = "message"
    FROM_PAPER = "from-paper"

    @property
    def registers(self) -> bool:
        """Whether the act registers people: undoing it removes them, and a badge made meanwhile does not admit."""
        return self in (ActKind.WALK_IN, ActKind.SUBSTITUTE, ActKind.IMPORT)

    @property
    def gives_verdict(self) -> bool:
        """Whether the Desk answers the act with a verdict."""
        return self in _ANSWERED


_ANSWERED: Final = frozenset({
    ActKind.CHECK_IN, ActKind.CHECK_OUT, ActKind.WALK_IN, ActKind.SUBSTITUTE, ActKind.HAND_OUT, ActKind.GIVE_BACK,
})  # fmt: skip


@dataclass(frozen=True)
class Act:
    """Something this desk did that can be undone: its kind, its participant, and the run of its entries."""

    kind: ActKind
    participant: int | None
    first_lseq: int
    last_lseq: int


@dataclass(frozen=True)
class Undone:
    """An act that was taken back, and the run of the entries that did it: voided, the act stands again."""

    act: Act
    first_lseq: int
    last_lseq: int


class ActLog:
    """The acts of one event that can be undone, and those undone that can be done again. Several threads use it."""

    def __init__(self) -> None:
        self._acts: list[Act] = []
        self._undone: list[Undone] = []
        self._earlier: set[Act] = set()
        """Acts of before the start: each can be undone by name, and none is the last one."""
        self._changed: Callable[[], None] = lambda: None
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._acts)

    def __iter__(self) -> Iterator[Act]:
        with self._lock:
            return iter(tuple(self._acts))

    def watch(self, changed: Callable[[], None]) -> None:
        """Let `changed` know, on whatever thread, that another act can be undone."""
        self._changed = changed

    def add(self, act: Act) -> None:
        """Note a finished act; what was undone before it is past."""
        with self._lock:
            self._acts.append(act)
            self._undone.clear()
        self._changed()

    def offer(self, acts: Iterable[Act]) -> None:
        """Let acts of before the start be undone by name."""
        with self._lock:
            self._earlier.update(acts)

    def can_take(self, act: Act) -> bool:
        """Whether an act can be undone by name."""
        with self._lock:
            return act in self._acts or act in self._earlier

    def put_back(self, act: Act) -> None:
        """Note that an act stands: it could not be undone, or was done again."""
        with self._lock:
            self._acts.append(act)
        self._changed()

    def note_undone(self, undone: Undone) -> None:
        """Note that an act was undone and can be done again."""
        with self._lock:
            self._undone.append(undone)

    def forget(self) -> None:
        """Let nothing be undone or done again: this desk's entries have other numbers now."""
        with self._lock:
            self._acts.clear()
            self._undone.clear()
            self._earlier.clear()
        self._changed()

    def last_undone(self) -> Undone | None:
        """Give the act that was undone last; None if nothing can be done again."""
        with self._lock:
            return self._undone[-1] if self._undone else None

    def take_undone(self) -> Undone:
        """Take out the act that was undone last. NothingToRedo if there is none."""
        with self._lock:
            if not self._undone:
                raise NothingToRedo
            return self._undone.pop()

    def last(self, kind: ActKind | None = None) -> Act | None:
        """Give the last act, of a kind if one is named; None if there is none."""
        with self._lock:
            return next((act for act in reversed(self._acts) if kind in (None, act.kind)), None)

    def take(self, act: Act | None = None) -> Act:
        """Take an act out, the last one if none is named. NothingToUndo if it is not there."""
        with self._lock:
            if act is not None and act in self._earlier:
                self._earlier.remove(act)
                return act
            if not self._acts or (act is not None and act not in self._acts):
                raise NothingToUndo
            chosen = act or self._acts[-1]
            self._acts.remove(chosen)
        self._changed()
        return chosen
