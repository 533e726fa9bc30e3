"""What a participant has got at the desks, from the entries that say so, and what a hand-out to them comes to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from regapp.model.doors.handout import HandoutKind
from regapp.model.entry import Entry, Kind
from regapp.model.event import Event

_ALIKE: Final = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")


@dataclass(frozen=True)
class Handed:
    """A thing that somebody got: when (ISO 8601 UTC), where, from whom; what is on loan also when it came back."""

    thing: str
    at: str
    desk: str
    operator: str
    device: str
    """The number on the thing itself; empty where it has none."""
    back_at: str
    """Empty while it is out, and for what does not come back."""
    entry_id: str


def handed_by(entries: Iterable[Entry]) -> tuple[Handed, ...]:
    """The things that the entries that stand hand out, in their order; others than hand-outs are passed over."""
    back: dict[str, str] = {}
    handed: list[Entry] = []
    for entry in entries:
        if entry.kind == Kind.HANDED_OUT:
            handed.append(entry)
        elif entry.kind == Kind.GIVEN_BACK:
            lent, at = entry.body["lent"], entry.body["at"]
            back[lent] = min(back.get(lent, at), at)
    return tuple(
        Handed(
            entry.body["thing"], entry.body["at"], entry.desk, entry.operator, _text(entry, "device"),
            back.get(entry.entry_id, ""), entry.entry_id,
        )
        for entry in handed
    )  # fmt: skip


def _text(entry: Entry, name: str) -> str:
    return value if isinstance(value := entry.body.get(name), str) else ""


def standing_one(thing: str, kind: HandoutKind, had: Sequence[Handed], event: Event, now: datetime) -> Handed | None:
    """What stands in the way of another one at `now` (aware): the one got before, on this day, or not yet back."""
    of_thing = [each for each in had if each.thing == thing]
    match kind:
        case HandoutKind.DAILY:
            of_thing = [each for each in of_thing if _day(each, event) == event.local(now).date()]
        case HandoutKind.LOAN:
            of_thing = [each for each in of_thing if not each.back_at]
    return of_thing[0] if of_thing else None


def is_overdue(lent: Handed, event: Event, now: datetime) -> bool:
    """Whether a thing on loan should be back: the day on which it was lent has ended on the clocks of the event."""
    return not lent.back_at and _day(lent, event) < event.local(now).date()


def same_number(first: str, second: str) -> bool:
    """Whether two spellings are the number of one thing: case, spaces and dashes tell nothing apart, nor do letters
    that look alike in Latin and Cyrillic."""
    return first == second or _folded(first) == _folded(second) != ""


def _folded(number: str) -> str:
    return "".join(filter(str.isalnum, number.upper().translate(_ALIKE)))


def _day(handed: Handed, event: Event) -> date:
    return event.local(datetime.fromisoformat(handed.at)).date()
