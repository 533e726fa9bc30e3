"""The state of a subject: a fold over the set of its entries in clock order, the same for any order of arrival.

People who were found to be one are folded together: their entries are one set, and the smallest id stands for all.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from regapp.model.badge_issues import Issue, issues_of
from regapp.model.doors.handed import Handed, handed_by
from regapp.model.entry import Entry, Kind, subject_participant
from regapp.model.field_shapes import well_formed
from regapp.model.papers.certificate import Certificate, certificates_of
from regapp.model.participant import KEPT_WHEN_ERASED


@dataclass(frozen=True)
class CheckIn:
    """A participant's presence in one session. `at` is the earliest check-in, `out_at` the latest check-out."""

    session: str
    at: str
    desk: str
    operator: str
    desks: tuple[str, ...]
    inside: bool
    out_at: str


@dataclass(frozen=True)
class Scan:
    """A scan as it was answered, found again by its nonce."""

    nonce: str
    outcome: str
    session: str
    at: str
    desk: str


@dataclass(frozen=True)
class SubjectState:
    """The state that the entries of one subject, or of a group that is one person, add up to.

    `fields` is None where no details have come yet.
    """

    fields: dict[str, Any] | None
    removed: bool = False
    erased: bool = False
    check_ins: tuple[CheckIn, ...] = ()
    issues: tuple[Issue, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    handed: tuple[Handed, ...] = ()

    @property
    def message(self) -> str:
        """The message for the desk that meets somebody next; empty where there is none, or it was shown."""
        return str((self.fields or {}).get("message", ""))


@dataclass
class _Presence:
    """The check-ins and check-outs of one session while folding: as much of them as the result needs."""

    at: str = ""
    first: Entry | None = None
    desks: set[str] = field(default_factory=set)
    out_at: str = ""
    last_in: tuple[int, str, int] | None = None
    last_out: tuple[int, str, int] | None = None

    def come(self, at: str, entry: Entry) -> None:
        if self.first is None or (at, entry.order) < (self.at, self.first.order):
            self.at, self.first = at, entry
        self.desks.add(entry.desk)
        self.last_in = max(self.last_in or entry.order, entry.order)

    def leave(self, at: str, entry: Entry) -> None:
        self.out_at = max(self.out_at, at)
        self.last_out = max(self.last_out or entry.order, entry.order)

    def result(self, session: str) -> CheckIn | None:
        """Nothing where somebody only left."""
        if self.first is None or self.last_in is None:
            return None
        # By the order of the journal, not by wall clocks, which may have been put back in between.
        inside = self.last_out is None or self.last_in > self.last_out
        desks = tuple(sorted(self.desks))
        return CheckIn(session, self.at, self.first.desk, self.first.operator, desks, inside, self.out_at)


def effective(entries: Iterable[Entry]) -> list[Entry]:
    """The understood entries in clock order, each once, without the voided ones and the voidings.

    A voiding can itself be voided; it comes after what it voids, so one pass from the last to the first settles it.
    An erasure cannot be voided: what it emptied is gone.
    """
    ordered = sorted({entry.entry_id: entry for entry in entries}.values(), key=lambda entry: entry.order)
    voided: set[str] = set()
    kept: list[Entry] = []
    for entry in reversed(ordered):
        if not entry.is_understood or (entry.entry_id in voided and entry.kind != Kind.ERASED):
            continue
        if entry.kind == Kind.VOIDED:
            voided.add(str(entry.body.get("entry", "")))
        else:
            kept.append(entry)
    return [entry for entry in reversed(kept) if entry.entry_id not in voided or entry.kind == Kind.ERASED]


def linked(entry: Entry) -> int | None:
    """The participant whom a `merged` or `told-apart` entry names beside its subject."""
    return subject_participant(str(entry.body.get("other", "")))


def links(entries: Iterable[Entry], kind: Kind) -> set[int]:
    """Whom one subject's entries make one person with it (`merged`), or tell apart from it."""
    found = {linked(entry) for entry in effective(entries) if entry.kind == kind}
    return {other for other in found if other is not None}


def fold(entries: Iterable[Entry]) -> SubjectState:
    """The state that a subject's entries add up to; entries may come in any order and more than once."""
    known = list(entries)
    return Fold(effective(known), known).state()


class Fold:
    """A fold that can go on: of `known` entries those that stand, and then others that come after all of them."""

    def __init__(self, standing: Sequence[Entry], known: Sequence[Entry]) -> None:
        # Of a group, what one desk removed or erased of one record says nothing of the others.
        self._owners = {entry.subject for entry in known}
        self._removed: dict[str, bool] = {}
        self._erased = {entry.subject for entry in standing if entry.kind == Kind.ERASED}
        self._fields: dict[str, Any] | None = None
        self._presence: dict[str, _Presence] = {}
        self._badges: list[Entry] = []
        self._certified = [entry for entry in known if entry.kind == Kind.CERTIFIED]
        self._certified_standing: list[Entry] = []
        self._handed: list[Entry] = []
        for entry in standing:
            self._take(entry)

    def add(self, entry: Entry) -> None:
        """Take in an entry that comes after all others and voids none."""
        if entry.kind == Kind.CERTIFIED:
            self._certified.append(entry)
        self._take(entry)

    def _take(self, entry: Entry) -> None:
        body = entry.body
        match entry.kind:
            case Kind.SET | Kind.MERGED:
                self._fields = {**(self._fields or {}), **_fields(entry, self._erased)}
            case Kind.REMOVED:
                self._removed[entry.subject] = True
            case Kind.RESTORED:
                self._removed[entry.subject] = False
            case Kind.CHECKED_IN:
                self._presence.setdefault(body["session"], _Presence()).come(body["at"], entry)
            case Kind.CHECKED_OUT:
                self._presence.setdefault(body["session"], _Presence()).leave(body["at"], entry)
            case Kind.CERTIFIED:
                self._certified_standing.append(entry)
            case Kind.HANDED_OUT | Kind.GIVEN_BACK:
                self._handed.append(entry)
        if entry.kind in (Kind.ISSUED, Kind.MERGED):
            self._badges.append(entry)

    def state(self) -> SubjectState:
        """The state of what was taken in."""
        present = (self._presence[code].result(code) for code in sorted(self._presence))
        check_ins = tuple(check_in for check_in in present if check_in is not None)
        gone = all(self._removed.get(owner, False) for owner in self._owners)
        certificates = certificates_of(self._certified, self._certified_standing) if self._certified else ()
        issues = issues_of(self._badges) if self._badges else ()
        is_erased = self._erased == self._owners
        handed = handed_by(self._handed) if self._handed else ()
        return SubjectState(self._fields, gone, is_erased, check_ins, issues, certificates, handed)


def _fields(entry: Entry, erased: set[str]) -> dict[str, Any]:
    """The fields that an entry sets; of somebody erased only what keeps the counts true."""
    fields = well_formed(entry.subject, entry.body.get("fields"))
    return without_personal_data(fields) if {entry.subject, str(entry.body.get("other", ""))} & erased else fields


def scans_of(entries: Iterable[Entry]) -> tuple[Scan, ...]:
    """The answers given, each nonce once. A scan that was taken back has been answered all the same."""
    scans: dict[str, Scan] = {}
    for entry in sorted(entries, key=lambda item: item.order):
        if entry.is_understood and (nonce := _text(entry, "nonce")):
            answer = Scan(nonce, _text(entry, "outcome"), _text(entry, "session"), _text(entry, "at"), entry.desk)
            scans.setdefault(nonce, answer)
    return tuple(scans.values())


def _text(entry: Entry, name: str) -> str:
    return value if isinstance(value := entry.body.get(name), str) else ""


def without_personal_data(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a participant that an erasure leaves."""
    return {name: value for name, value in fields.items() if name in KEPT_WHEN_ERASED}
