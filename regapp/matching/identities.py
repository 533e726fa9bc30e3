"""The identity of a list's row: somebody new, somebody already here, or perhaps one of them."""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from regapp.matching.differences import whole_place
from regapp.matching.doubles import DoublesIndex, keys_of
from regapp.matching.likeness import Likeness, likeness_of, score
from regapp.matching.names import name_key, same_name
from regapp.matching.oneness import contradicts, is_one, learned
from regapp.matching.slips import shares_letters
from regapp.model.identifiers import participant_text
from regapp.model.participant import Category, Details
from regapp.model.row_problem import RowProblem

_NEWCOMER: Final = "#"


def _name_of_newcomer(number: int | None) -> str:
    return f"{_NEWCOMER}{number}"


class Status(StrEnum):
    """How a row came out."""

    NEW = "new"
    SAME = "same"
    POSSIBLE = "possible"
    UNUSABLE = "unusable"


@dataclass(eq=False)
class _Known:
    """Somebody in the file (`participant`) or earlier in the list (`newcomer`: their place among the new).

    `details` are compared; `record` is the whole person, to be shown.
    """

    key: frozenset[str]
    ref: str
    details: Details
    record: Details
    likeness: Likeness
    participant: int | None = None
    newcomer: int | None = None
    index: int = 0
    """The number under which the hunt for doubles has filed them."""

    @property
    def phone(self) -> str:
        """The key of the telephone."""
        return self.likeness.phone

    @property
    def name(self) -> str:
        """The name of this person in a decision: their id, or their place among the list's new people."""
        return _name_of_newcomer(self.newcomer) if self.participant is None else participant_text(self.participant)


def _known(details: Details, participant: int, record: Details) -> _Known:
    key = name_key(details.family, details.given, details.patronymic, "" if details.family else details.written)
    ref = details.ref or participant_text(participant)
    return _Known(key, ref, details, record, likeness_of(details), participant)


@dataclass(frozen=True)
class DoubleDecision:
    """A person's decision whether a row and somebody alike (`other`, as `Match` names them) are one."""

    same: bool
    other: str

    @property
    def is_within_list(self) -> bool:
        """Whether the other is somebody new of the same list: which number they have there depends on all its rows."""
        return self.other.startswith(_NEWCOMER)


@dataclass(frozen=True)
class Match:
    """The match of a row. `participant` is set for somebody who is in the file already."""

    status: Status
    ref: str = ""
    participant: int | None = None
    by_reference: bool = False
    problem: RowProblem | None = None
    double: Details | None = None
    """Of a possible double: the whole record of the other, who is `participant` or stands earlier in the list."""
    other: str = ""
    """The name of that other in a decision."""
    person: str = ""
    """The name of whom the row is taken for: the same in each row that is taken as one person."""


@dataclass(frozen=True)
class NotDuplicate:
    """Two who were looked at and are two: a newcomer, and a participant or another newcomer."""

    newcomer: int
    participant: int | None
    other_newcomer: int | None


def filled(known: Details, said: Details) -> Details:
    """`known` with its empty values filled from `said`, and the cities of both. A place comes whole or not at all."""
    values: dict[str, Any] = {
        item.name: getattr(said, item.name)
        for item in dataclasses.fields(Details)
        if getattr(known, item.name) in ("", None) and getattr(said, item.name) not in ("", None)
    }
    for name in ("written", "municipality", "place"):
        values.pop(name, None)
    values |= whole_place(known, said)
    if known.cities and said.cities:
        values["cities"] = tuple(sorted({*known.cities, *said.cities}, key=(*known.cities, *said.cities).index))
    return dataclasses.replace(known, **values)


class Identities:
    """Everybody who is here, and who comes with the list, found by reference, by phone and by likeness."""

    def __init__(self, people: Iterable[tuple[int, Details]], aliases: Iterable[tuple[int, int, Details]] = ()) -> None:
        self._everybody: list[_Known] = []
        self._by_ref: dict[str, _Known] = {}
        self._by_phone: dict[str, list[_Known]] = {}
        self._by_name: dict[frozenset[str], list[_Known]] = {}
        self._index = DoublesIndex()
        self._new: list[Details] = []
        self._absorbed: set[_Known] = set()
        self.not_duplicates: list[NotDuplicate] = []
        here: dict[int, Details] = {}
        for participant, details in people:
            here[participant] = details
            self._add(_known(details, participant, details), participant_text(participant))
        # What a record said before it was merged is said again by the list it came from.
        for record, stands_for, details in aliases:
            if stands_for in here:
                alias = _known(details, stands_for, here[stands_for])
                alias.likeness = learned(alias.likeness, likeness_of(alias.record))
                self._add(alias, participant_text(record))

    def _add(self, known: _Known, own: str = "", keys: frozenset[int] | None = None) -> None:
        """`own`: RegApp's own lists name people without a reference by their id. `keys`: those in the index."""
        for name in filter(None, (known.details.ref, own)):
            self._by_ref.setdefault(name, known)
        if known.phone:
            self._by_phone.setdefault(known.phone, []).append(known)
        self._by_name.setdefault(known.key, []).append(known)
        known.index = len(self._everybody)
        self._index.add(known.index, known.likeness, keys)
        self._everybody.append(known)

    def has_like(self, details: Details) -> bool:
        """Whether somebody here is this person, or may be."""
        known = _known(details, 0, details)
        is_same = details.ref in self._by_ref or known.key in self._by_name or known.phone in self._by_phone
        return is_same or bool(self._index.doubles(known.likeness))

    def newcomers(self) -> list[Details]:
        """The people whom the list adds, each once, with all that their repeated rows say."""
        return [_categorised(details) for details in self._new]

    def place(self, details: Details, decision: DoubleDecision | None = None, may_be: Iterable[str] = ()) -> Match:
        """Match a usable row, and note the person for the rows that follow.

        The same reference is the same person, and so is the same telephone where name and all else agree (`is_one`).
        Anybody else who is likely the same is a possible double: `decision` says whether they are (True) or not;
        undecided, they are added and reported, never merged. `may_be`: the municipalities that an unclear place may
        mean, so that nobody is compared only once it is settled.
        """
        key = name_key(details.family, details.given, details.patronymic)
        likeness = likeness_of(details, may_be)
        if details.ref and (known := self._by_ref.get(details.ref)):
            if not _agrees(known, key, likeness.phone):
                return Match(Status.UNUSABLE, known.ref, known.participant, problem=RowProblem.REFERENCE_TAKEN)
            return self._same(known, details, likeness, by_reference=True)
        if (one := self._by_telephone(likeness) or self._said_before(key, likeness.phone, details)) is not None:
            return self._same(one, details, likeness, by_reference=False)
        keys = keys_of(likeness)
        likely = self._index.doubles(likeness, keys)
        double = self._everybody[likely[0][1]] if likely else None
        # A decision was about one other person: of whoever looks likelier now it says nothing.
        decided = decision.same if decision and double is not None and decision.other == double.name else None
        if double is not None and decided:
            match = self._same(double, details, likeness, by_reference=False)
            return replace(match, double=double.record, other=double.name)
        newcomer = self._append(key, details, likeness, keys)
        if double is None:
            return Match(Status.NEW, person=_name_of_newcomer(newcomer))
        if decided is False:
            self.not_duplicates.append(NotDuplicate(newcomer, double.participant, double.newcomer))
        status, problem = (Status.POSSIBLE, RowProblem.POSSIBLE_DOUBLE) if decided is None else (Status.NEW, None)
        return Match(
            status,
            double.ref,
            double.participant,
            False,
            problem,
            double.record,
            double.name,
            _name_of_newcomer(newcomer),
        )

    def _by_telephone(self, likeness: Likeness) -> _Known | None:
        """The one person with this telephone whom the row names beyond a question; of several the likeliest."""
        ones = [known for known in self._by_phone.get(likeness.phone, ()) if is_one(known.likeness, likeness)]
        if len({known.name for known in ones}) <= 1:
            return ones[0] if ones else None
        # The record of this very row goes before others.
        scores = [(known.likeness == likeness, score(known.likeness, likeness)) for known in ones]
        best = [known for known, likely in zip(ones, scores, strict=True) if likely == max(scores)]
        return None if any(contradicts(best[0].likeness, other.likeness) for other in best) else best[0]

    def _said_before(self, key: frozenset[str], phone: str, details: Details) -> _Known | None:
        """Whom an earlier import of this very row has made: without a telephone, all else must be the same.

        Each answers for one row, so that two namesakes of one list stay two when it comes again.
        """
        if phone or details.ref:
            return None
        for known in self._by_name.get(key, ()):
            unused = known.participant is not None and known not in self._absorbed
            here = known.details
            alike = (here.birth_year, here.municipality) == (details.birth_year, details.municipality)
            if unused and alike and not known.phone:
                self._absorbed.add(known)
                return known
        return None

    def _append(self, key: frozenset[str], details: Details, likeness: Likeness, keys: frozenset[int]) -> int:
        newcomer = len(self._new)
        self._new.append(details)
        self._add(_Known(key, details.ref, details, details, likeness, newcomer=newcomer), keys=keys)
        return newcomer

    def _learn(self, known: _Known, said: Likeness) -> None:
        likeness = learned(known.likeness, said)
        if likeness is not known.likeness:
            known.likeness = likeness
            self._index.learn(known.index, likeness)

    def _same(self, known: _Known, details: Details, likeness: Likeness, *, by_reference: bool) -> Match:
        self._learn(known, likeness)
        if known.newcomer is not None:
            self._new[known.newcomer] = filled(self._new[known.newcomer], details)
        return Match(Status.SAME, known.ref, known.participant, by_reference, person=known.name)


def _agrees(known: _Known, key: frozenset[str], phone: str) -> bool:
    """Whether a row with a known reference can be that person: the same name, the same telephone with a word of the
    name, or a name that differs by a slip of the pen in one word."""
    if same_name(known.key, key):
        return True
    if phone and phone == known.phone and known.key & key:
        return True
    ours, theirs = sorted(known.key - key), sorted(key - known.key)
    return bool(known.key & key) and len(ours) == len(theirs) == 1 and shares_letters(ours[0], theirs[0])


def _categorised(details: Details) -> Details:
    """Where a list names no category: who comes from a municipality represents it, others are guests."""
    if details.category:
        return details
    category = Category.MUNICIPALITY if details.municipality else Category.GUEST
    return dataclasses.replace(details, category=category.value)
