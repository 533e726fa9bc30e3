"""The folds of people who were written lately, so that the next act of each need not read their whole history.

A kept fold is a function of the journal alone: it is taken on only by entries that come after all others of the
person and void, join or erase nothing. In every other case the whole history is folded.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Final

from regapp.model.entry import Entry, Kind
from regapp.model.fold import Fold, SubjectState, effective
from regapp.store.journal import Subject, count_of

_MOST: Final = 500
_LONG: Final = 20
"""Entries from which on a history is worth keeping: a shorter one is folded in less time than its fold is kept."""
_ADDING: Final = frozenset(
    {
        Kind.SET,
        Kind.REMOVED,
        Kind.RESTORED,
        Kind.CHECKED_IN,
        Kind.CHECKED_OUT,
        Kind.REFUSED,
        Kind.ISSUED,
        Kind.HANDED_OUT,
        Kind.GIVEN_BACK,
        Kind.CERTIFIED,
    }
)
"""Kinds of entries that add to what is known, and change nothing of what earlier ones say."""


@dataclass
class _Kept:
    fold: Fold
    count: int
    last: tuple[int, str, int]


class KeptFolds:
    """The folds of the last people whom the writing thread wrote."""

    def __init__(self) -> None:
        self._folds: OrderedDict[Subject, _Kept] = OrderedDict()

    def keep(self, subject: Subject, entries: Sequence[Entry]) -> None:
        """Keep the fold of somebody known under one id, from all their entries."""
        self._folds.pop(subject, None)
        if len(entries) < _LONG or any(entry.kind in (Kind.ERASED, Kind.MERGED) for entry in entries):
            return
        fold = Fold(effective(entries), entries)
        self._folds[subject] = _Kept(fold, len(entries), max(entry.order for entry in entries))
        if len(self._folds) > _MOST:
            self._folds.popitem(last=False)

    def has(self, subject: Subject) -> bool:
        """Whether somebody's fold is kept."""
        return subject in self._folds

    def forget(self, subject: Subject) -> None:
        """Fold the whole history of somebody the next time."""
        self._folds.pop(subject, None)

    def clear(self) -> None:
        """Forget all: what was folded was not written."""
        self._folds.clear()

    def advanced(self, db: Connection, subject: Subject, fresh: Sequence[Entry]) -> SubjectState | None:
        """The state with the entries that were just journalled, in their order; None where it must be folded whole."""
        kept = self._folds.get(subject)
        if kept is None or not all(entry.kind in _ADDING and entry.is_understood for entry in fresh):
            return None
        if fresh[0].order <= kept.last or count_of(db, subject) != kept.count + len(fresh):
            return None
        for entry in fresh:
            kept.fold.add(entry)
        kept.count, kept.last = kept.count + len(fresh), fresh[-1].order
        self._folds.move_to_end(subject)
        return kept.fold.state()
