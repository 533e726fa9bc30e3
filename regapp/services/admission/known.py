"""The facts that this desk has about a refusal, so that the registrar can help without a search."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from regapp.model import token as tokens
from regapp.model.checkin import OPENS_BEFORE, Hours, Known, Outcome
from regapp.model.entries.made_at import made_at
from regapp.model.entry import Entry, Kind
from regapp.model.event import Session
from regapp.model.fold import effective
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.people.substitutes import came_instead
from regapp.store import journal, queries
from regapp.store.files.connecting import Connection
from regapp.store.merging import members, subjects_of

_NEXT: Final = 2
"""So many sessions are named: the next ones, else the first ones of those that are over."""


def known_of(desk: Desk, outcome: Outcome, person: Participant | None, session: Session | None, at: str) -> Known:
    """Give what is known about the refusal of a person at a session, at a moment (ISO 8601 UTC)."""
    find = _FINDERS.get(outcome)
    return (
        find(desk, person, session, datetime.fromisoformat(at)) if find is not None and person is not None else Known()
    )


def known_of_badge(desk: Desk, code: str) -> Known:
    """Give what is known about a badge of another event: its title, if the file has that event."""
    token = tokens.decode(code)
    events = desk.ask(queries.events) if token is not None else []
    title = next((event.title for event in events if token is not None and event.number == token.event), None)
    return Known(event=title)


def _expected(desk: Desk, person: Participant, _session: Session | None, now: datetime) -> Known:
    cities = person.details.cities
    there = [session for session in desk.sessions() if session.city in cities]
    there = [session for session in there if session.desk] or there
    coming = [session for session in there if session.ends >= now]
    return Known(
        cities=tuple(desk.event.cities.get(city) or {"en": city} for city in cities),
        sessions=tuple((session.title, desk.event.local(session.starts)) for session in (coming or there)[:_NEXT]),
        is_over=not coming,
    )


def _hours(desk: Desk, _person: Participant, session: Session | None, _now: datetime) -> Known:
    if session is None:
        return Known()
    local = desk.event.local
    return Known(hours=Hours(local(session.starts - OPENS_BEFORE), local(session.starts), local(session.ends)))


def _cancelled(desk: Desk, person: Participant, _session: Session | None, _now: datetime) -> Known:
    entry = desk.ask(_cancelling, desk.event.number, person.id)
    if entry is None:
        return Known()
    at, is_removed = desk.event.local(made_at(entry)), entry.kind == Kind.REMOVED
    newcomer = came_instead(desk, person.id)
    name = newcomer.details.name if newcomer is not None else ""
    return Known(at=at, desk=entry.desk, operator=entry.operator, is_removed=is_removed, substitute=name)


def _cancelling(db: Connection, event: int, person: int) -> Entry | None:
    """The standing entry that took a registration off, or cancelled it."""
    found = journal.of_subjects(db, subjects_of(event, members(db, person)))
    entries = sorted((entry for _, group in found for entry in group), key=lambda entry: entry.order)
    return next((entry for entry in reversed(effective(entries)) if _cancels(entry)), None)


def _cancels(entry: Entry) -> bool:
    if entry.kind == Kind.REMOVED:
        return True
    fields = entry.body.get("fields")
    return entry.kind == Kind.SET and isinstance(fields, dict) and fields.get("cancelled") is True


def _replaced(desk: Desk, person: Participant, _session: Session | None, _now: datetime) -> Known:
    standing = [issue for issue in desk.ask(queries.issues, person.id) if not issue.replaced]
    if not standing:
        return Known()
    newest = max(standing, key=lambda issue: issue.at)
    return Known(at=desk.event.local(datetime.fromisoformat(newest.at)), desk=newest.desk, reason=newest.reason)


def _left(desk: Desk, person: Participant, session: Session | None, _now: datetime) -> Known:
    if session is None:
        return Known()
    present = desk.ask(queries.check_in, person.id, session.code)
    left = present.out_at if present is not None else ""
    return Known(at=desk.event.local(datetime.fromisoformat(left))) if left else Known()


_Finder = Callable[[Desk, Participant, Session | None, datetime], Known]
_FINDERS: Final[dict[Outcome, _Finder]] = {
    Outcome.NOT_REGISTERED: _expected,
    Outcome.OUTSIDE_HOURS: _hours,
    Outcome.CANCELLED: _cancelled,
    Outcome.REPLACED_BADGE: _replaced,
    Outcome.NOT_IN: _left,
}
