"""What a desk does for people who come to it, and the session that a door follows by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from regapp.model.doors.way import Way
from regapp.model.event import Session, in_language


class Task(StrEnum):
    """The tasks of a desk."""

    REGISTRATION = "registration"
    """People come in, and get their first badge."""
    DOOR = "door"
    """People come in to a session, or go out of it."""
    BADGES = "badges"
    """People get their badge, and are not checked in by that."""
    HANDOUT = "handout"
    """People get a thing, or borrow it."""


@dataclass(frozen=True)
class Duty:
    """A desk's task, with the way through its door and its room (empty: the session chosen by hand), or its thing."""

    task: Task = Task.REGISTRATION
    way: Way = Way.IN
    room: str = ""
    thing: str = ""

    @property
    def text(self) -> str:
        """The duty in one line, as preferences keep it."""
        match self.task:
            case Task.DOOR:
                return f"{self.task} {self.way} {self.room}".rstrip()
            case Task.HANDOUT:
                return f"{self.task} {self.thing}"
        return self.task.value

    @property
    def checks_in(self) -> bool:
        """Whether it needs a session."""
        return self.task in (Task.REGISTRATION, Task.DOOR)


def duty_from(text: str) -> Duty:
    """The duty in a line; registration where the line has none."""
    name, _, rest = text.partition(" ")
    if name == Task.DOOR:
        way, _, room = rest.partition(" ")
        if way in set(Way):
            return Duty(Task.DOOR, Way(way), room)
    if name == Task.HANDOUT and rest:
        return Duty(Task.HANDOUT, thing=rest)
    return Duty(Task.BADGES) if name == Task.BADGES else Duty()


def room_of(session: Session) -> str:
    """The room of a session as doors know it: its city and its name; empty where nobody has said."""
    name = in_language(session.room, "ru")
    return f"{session.city}/{name}" if name else ""


def rooms_of(sessions: Sequence[Session]) -> list[str]:
    """The rooms of a programme, each once, in the order of their first sessions."""
    return list(dict.fromkeys(filter(None, map(room_of, sessions))))


def session_for(sessions: Sequence[Session], room: str, now: datetime) -> Session | None:
    """The session that people go to at a room's door at `now` (aware).

    The one that is on; else the next one of the room; after the last one, that. None where the room has none.
    """
    there = sorted((each for each in sessions if room_of(each) == room), key=lambda each: (each.starts, each.code))
    for session in there:
        if now < session.ends:
            return session
    return there[-1] if there else None
