"""The state of a subject: a fold over the set of its entries in clock order, the same for any order of arrival."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from regapp.model.entry import Entry, Kind
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
class Issue:
    """The n-th badge made for a participant."""

    number: int
    at: str
    desk: str
    reason: str
    template: str


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
    """What the entries of one subject add up to. `fields` is None where no details have come yet."""

    fields: dict[str, Any] | None
    removed: bool = False
    erased: bool = False
    check_ins: tuple[CheckIn, ...] = ()
    issues: tuple[Issue, ...] = ()
    scans: tuple[Scan, ...] = ()


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


def fold(entries: Iterable[Entry]) -> SubjectState:
    """The state that a subject's entries add up to; entries may come in any order and more than once."""
    fields: dict[str, Any] | None = None
    removed = erased = False
    presence: dict[str, _Presence] = {}
    issues: dict[int, Issue] = {}
    scans: dict[str, Scan] = {}
    known = list(entries)
    for entry in effective(known):
        body = entry.body
        match entry.kind:
            case Kind.SET:
                fields = {**(fields or {}), **body.get("fields", {})}
            case Kind.REMOVED:
                removed = True
            case Kind.RESTORED:
                removed = False
            case Kind.ERASED:
                erased = True
            case Kind.ISSUED:
                issues.setdefault(body["issue"], _issue(entry))
            case Kind.CHECKED_IN:
                presence.setdefault(body["session"], _Presence()).ins.append((body["at"], entry))
            case Kind.CHECKED_OUT:
                presence.setdefault(body["session"], _Presence()).outs.append((body["at"], entry))
    # A scan that was taken back has been answered all the same.
    for entry in sorted(known, key=lambda item: item.order):
        if entry.is_understood and (nonce := entry.body.get("nonce")):
            scans.setdefault(nonce, _scan(entry, nonce))
    if erased and fields is not None:
        fields = without_personal_data(fields)
    check_ins = tuple(presence[code].result(code) for code in sorted(presence) if presence[code].ins)
    return SubjectState(
        fields, removed, erased, check_ins, tuple(issues[n] for n in sorted(issues)), tuple(scans.values())
    )


def without_personal_data(fields: dict[str, Any]) -> dict[str, Any]:
    """What an erasure leaves of a participant's fields."""
    return {name: value for name, value in fields.items() if name in KEPT_WHEN_ERASED}


def _issue(entry: Entry) -> Issue:
    body = entry.body
    return Issue(body["issue"], body["at"], entry.desk, body.get("reason", ""), body.get("template", ""))


def _scan(entry: Entry, nonce: str) -> Scan:
    body = entry.body
    return Scan(nonce, body.get("outcome", ""), body.get("session", ""), body.get("at", ""), entry.desk)
