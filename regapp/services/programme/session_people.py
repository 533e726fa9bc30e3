"""The people registered for a session or come to it; moving many people from city to city at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.event import Session
from regapp.model.participant import Participant
from regapp.model.progress import Progress
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.store import session_people
from regapp.store.store import Transaction

_PORTION: Final = 500


@dataclass(frozen=True)
class Moved:
    """The number of people now registered for other cities than before."""

    count: int
    changes: Changes = field(default_factory=Changes)


def people_of(desk: Desk, session: Session, word: str = "", place: str = "") -> list[int]:
    """Give the ids of people who are expected at a session or have come to it, by name.

    `word` is the word to search for; `place` the code of an oblast, a rayon or a municipality.
    """
    codes = desk.directory.within(place) if place else None
    return desk.ask(session_people.session_people, desk.event.number, session.code, session.city, word, codes)


def unregistered(desk: Desk, session: Session, ids: Sequence[int]) -> int:
    """Count those of `ids` who have come to a session without being registered for it."""
    found = desk.ask(session_people.unregistered, desk.event.number, session.code, session.city)
    return sum(pid in found for pid in ids) if found else 0


def came(desk: Desk, session: Session, people: Sequence[Participant]) -> dict[int, str]:
    """Give the people who have come to a session, and when on the event's clocks: `08:41`, with its date if that is
    not a day of the session: `03.03 08:41`."""
    found = desk.ask(session_people.came, session.code, [person.id for person in people])
    first, last = (desk.event.local(moment).date() for moment in (session.starts, session.ends))
    local = {pid: desk.event.local(datetime.fromisoformat(at)) for pid, at in found.items()}
    return {pid: f"{at:%H:%M}" if first <= at.date() <= last else f"{at:%d.%m %H:%M}" for pid, at in local.items()}


def move_people(desk: Desk, ids: Sequence[int], cities: Sequence[str], progress: Progress | None = None) -> Moved:
    """Register people for these cities and no others, as one act with one undo. Leaves people alone who are already
    registered for exactly these cities."""

    def operation(tx: Transaction) -> tuple[int, list[Entry]]:
        count = 0
        ends: list[Entry] = []
        for start in range(0, len(ids), _PORTION):
            portion = ids[start : start + _PORTION]
            known = session_people.cities_of(tx.db, portion)
            drafts = [_moving(pid, cities) for pid in portion if pid in known and known[pid] != tuple(cities)]
            if drafts:
                entries = desk.append(tx, drafts)
                ends = [*ends[:1], entries[0], entries[-1]]
                count += len(drafts)
            if progress:
                progress(min(start + _PORTION, len(ids)), len(ids))
        return count, ends

    count, ends = desk.write(operation)
    if not ends:
        return Moved(0)
    only = ids[0] if len(ids) == 1 else None
    desk.remember(ActKind.MOVE, only, ends)
    return Moved(count, Changes(frozenset(ids), everything=only is None))


def _moving(participant: int, cities: Sequence[str]) -> Draft:
    return Draft(Kind.SET, participant_subject(participant), {"fields": {"cities": list(cities)}, "source": "desk"})
