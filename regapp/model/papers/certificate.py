"""Certificates of participation: what was recorded of one, which one stands, and the rule that earns it."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from regapp.model.entry import Entry, Kind
from regapp.model.shapes import is_number


@dataclass(frozen=True)
class Rule:
    """Who gets a certificate: people who attended `sessions`, or (above 0) a `share` of those meant for them.

    `with_desk`: the registration of a day counts as a session too.
    """

    sessions: int = 1
    share: float = 0.0
    with_desk: bool = False

    def is_met(self, attended: int, of: int) -> bool:
        """Whether `attended` of `of` sessions are enough. Nobody has earned one without having been there."""
        # Of 7 sessions 0.3 is 2.1: three are needed; the slack keeps 0.1 * 30 from asking for a fourth.
        needed = math.ceil(self.share * of - 1e-9) if self.share else self.sessions
        return attended >= max(1, needed)

    @property
    def text(self) -> str:
        """The rule as an entry keeps it."""
        least = f"share>={self.share:g}" if self.share else f"sessions>={self.sessions}"
        return f"{least}, desk" if self.with_desk else least


@dataclass(frozen=True)
class Certificate:
    """A certificate that was made for a person: its number, when first (ISO 8601 UTC), and what it says."""

    number: str
    at: str
    desk: str
    language: str
    template: str
    attended: int
    of: int
    rule: str
    withdrawn: bool = False
    """Its making was taken back."""
    stands: bool = True
    """It is the one certificate of the person: the earliest that was not taken back."""


def certificates_of(known: Iterable[Entry], standing: Sequence[Entry]) -> tuple[Certificate, ...]:
    """The certificates among a person's entries, by number. `standing`: the effective ones, in clock order.

    Made again, a certificate keeps its number and its first day and says what it said last. One that was taken back
    is withdrawn; making it again, under the same number, makes it hold again.
    """
    found: dict[str, list[Entry]] = {}
    for entry in sorted({entry.entry_id: entry for entry in known}.values(), key=lambda entry: entry.order):
        if entry.is_understood and entry.kind == Kind.CERTIFIED:
            found.setdefault(entry.body["number"], []).append(entry)
    holding: dict[str, list[Entry]] = {}
    for entry in standing:
        if entry.kind == Kind.CERTIFIED:
            holding.setdefault(entry.body["number"], []).append(entry)
    first = min(holding, key=lambda number: (holding[number][0].order, number), default="")
    return tuple(_certificate(number, holding.get(number), found[number], number == first) for number in sorted(found))


def _certificate(number: str, holding: list[Entry] | None, all_of_it: list[Entry], stands: bool) -> Certificate:
    makings = holding or all_of_it
    first, last = makings[0], makings[-1].body
    return Certificate(
        number, str(first.body.get("at", "")), first.desk, str(last.get("language", "")), str(last.get("template", "")),
        _count(last, "sessions"), _count(last, "of"), str(last.get("rule", "")), holding is None, stands,
    )  # fmt: skip


def _count(body: dict[str, Any], name: str) -> int:
    return int(body[name]) if is_number(body.get(name)) else 0


def certificate_number(desk: str, counter: int) -> str:
    """The number of a certificate, as `C-03-0007`: the desk that made it, and that desk's counter."""
    return f"C-{desk}-{counter:04d}"
