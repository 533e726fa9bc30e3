"""The state of a subject: a fold over the set of its entries in clock order, the same for any order of arrival.

People who were found to be one are folded together: their entries are one set, and the smallest id stands for all.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from regapp.model.badge_issues import Issue, issues_of
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


@dataclass
class _Presence:
    """The check-ins and check-outs of one session while folding."""

    ins: list[tuple[str, Entry]] = field(default_factory=list)
    outs: list[tuple[str, Entry]] = field(default_factory=list)

    def result(self, session: str) -> CheckIn:
        at, first = min(self.ins, key=lambda item: (item[0], item[1].order))
        desks = tuple(sorted({entry.desk for _, entry in self.ins}))
        out_at = max((moment for moment, _ in self.outs), default="")
        # By the order of the journal, not by wall clocks, which may have been put back in between.
        last_out = max((entry.order for _, entry in self.outs), default=None)
        inside = last_out is None or max(entry.order for _, entry in self.ins) > last_out
        return CheckIn(session, at, first.desk, first.operator, desks, inside, out_at)


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
    standing = effective(known)
    # Of a group, what one desk removed or erased of one record says nothing of the others.
    owners = {entry.subject for entry in known}
    removed: dict[str, bool] = {}
    erased = {entry.subject for entry in standing if entry.kind == Kind.ERASED}
    fields: dict[str, Any] | None = None
    presence: dict[str, _Presence] = {}
    for entry in standing:
        body = entry.body
        match entry.kind:
            case Kind.SET | Kind.MERGED:
                fields = {**(fields or {}), **_fields(entry, erased)}
            case Kind.REMOVED:
                removed[entry.subject] = True
            case Kind.RESTORED:
                removed[entry.subject] = False
            case Kind.CHECKED_IN:
                presence.setdefault(body["session"], _Presence()).ins.append((body["at"], entry))
            case Kind.CHECKED_OUT:
                presence.setdefault(body["session"], _Presence()).outs.append((body["at"], entry))
    check_ins = tuple(presence[code].result(code) for code in sorted(presence) if presence[code].ins)
    gone = all(removed.get(owner, False) for owner in owners)
    certificates = certificates_of(known, standing)
    return SubjectState(fields, gone, erased == owners, check_ins, issues_of(standing), certificates)


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
