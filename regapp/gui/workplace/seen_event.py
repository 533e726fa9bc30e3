"""An event as read from the file at once, off the GUI thread."""

from dataclasses import dataclass

from regapp.model.event import Session
from regapp.services.desk import Desk
from regapp.services.importing.settled_places import EventPlaces


@dataclass(frozen=True)
class SeenEvent:
    """What the workplace has of an event."""

    desk: Desk
    sessions: list[Session]
    places: EventPlaces


def see(desk: Desk) -> SeenEvent:
    """Read the event of a desk."""
    return SeenEvent(desk, desk.sessions(), EventPlaces(desk))
