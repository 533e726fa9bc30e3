"""A room now: how many are inside, how many went out and have not come back, and whether there is a seat left."""

from dataclasses import dataclass

from regapp.model.event import Session
from regapp.services.desk import Desk
from regapp.store.doors.inside import counts


@dataclass(frozen=True)
class Room:
    """The figures of a room at a session. `seats` is 0 where nobody has said how many there are."""

    inside: int
    out: int
    seats: int

    @property
    def is_full(self) -> bool:
        """Whether no seat is left."""
        return 0 < self.seats <= self.inside


def room_now(desk: Desk, session: Session) -> Room:
    """Count a session's room as this desk knows it."""
    inside, out = desk.ask(counts, desk.event.number, session.code)
    return Room(inside, out, session.capacity)
