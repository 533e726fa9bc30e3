"""Changing the programme: sessions, and the address of the materials. All of it can be undone."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from regapp.matching.romanise import romanise
from regapp.model.entry import EVENT_SUBJECT, Draft, Entry, Kind, session_subject
from regapp.model.errors.event import AddressInvalid, SessionExists, SessionInvalid
from regapp.model.event import Event, Material, Session, in_language
from regapp.model.participant import HOME_COUNTRY
from regapp.model.text.names import is_name
from regapp.model.web_address import MOST_LETTERS, is_readable, is_web, shortened
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.sessions import session_draft, session_fields
from regapp.store.session_people import session_codes
from regapp.store.store import Transaction

_CODE: Final = re.compile(r"[\w.-]{1,40}")
_MOST_SLUG: Final = 16
EVERYTHING: Final = Changes(everything=True)


def free_code(desk: Desk, session: Session) -> str:
    """Make a code that no session of the event has or ever had, from city, day and title: `osh-1-budget`."""
    taken = {code.casefold() for code in desk.ask(session_codes, desk.event.number)}
    wanted = _speaking_code(desk.event, session)
    tries = (wanted, *(f"{wanted}-{number}" for number in range(2, len(taken) + 3)))
    return next(code for code in tries if code.casefold() not in taken)


def _speaking_code(event: Event, session: Session) -> str:
    day = (event.day_of(session) - event.starts).days + 1
    latin = re.sub(r"[^a-z0-9]+", "-", romanise(in_language(session.title, "en"), HOME_COUNTRY).casefold()).strip("-")
    words = latin[: _MOST_SLUG + 1].rpartition("-")[0] if len(latin) > _MOST_SLUG else latin
    parts = (re.sub(r"[^\w.]+", "-", session.city)[:12], str(max(day, 0)), words or latin[:_MOST_SLUG])
    return "-".join(part for part in parts if part) or "session"


def add_session(desk: Desk, session: Session) -> Session:
    """Add a session, with a new code if it has none. SessionInvalid, AddressInvalid, SessionExists."""
    _examine(session)
    session = session if session.code else replace(session, code=free_code(desk, session))
    if not (_CODE.fullmatch(session.code) and is_name(session.code)):
        raise SessionInvalid
    draft = session_draft(session)

    def operation(tx: Transaction) -> list[Entry]:
        taken = {code.casefold() for code in session_codes(tx.db, desk.event.number)}
        if session.code.casefold() in taken:
            raise SessionExists(session.code)
        return desk.append(tx, [draft])

    desk.remember(ActKind.SCHEDULE, None, desk.write(operation))
    return session


def change_session(desk: Desk, before: Session, after: Session) -> Changes:
    """Change a session. Journals only differences from `before`, the session as it was shown, so that changes made
    meanwhile by others stay. The code never changes. SessionInvalid, AddressInvalid."""
    _examine(after, before.materials)
    old = session_fields(before)
    fields = {name: value for name, value in session_fields(after).items() if value != old[name]}
    return _act(
        desk,
        ActKind.RESCHEDULE,
        Draft(Kind.SET, session_subject(before.code), {"fields": fields}),
        differs=bool(fields),
    )


def remove_session(desk: Desk, code: str) -> Changes:
    """Take a session out of the programme. Its check-ins stay in the journal and are back when this is undone."""
    return _act(desk, ActKind.UNSCHEDULE, Draft(Kind.REMOVED, session_subject(code), {}))


def copy_of(event: Event, session: Session) -> Session:
    """Copy a session to the time right after it, or to the same hours if the copy would last over midnight."""
    shift = session.ends - session.starts
    later = replace(session, code="", starts=session.ends, ends=session.ends + shift)
    same_day = event.day_of(session) == event.local(later.ends).date()
    return later if same_day else replace(session, code="")


def set_portal(desk: Desk, address: str) -> Changes:
    """Set the address of the conference's materials, on badges and on the screen; empty is none. AddressInvalid."""
    address = address.strip()
    if address and not is_web(address):
        raise AddressInvalid(shortened(address), MOST_LETTERS)
    draft = Draft(Kind.SET, EVENT_SUBJECT, {"fields": {"portal": address}})
    return _act(desk, ActKind.PORTAL, draft, differs=address != desk.event.portal)


def _act(desk: Desk, kind: ActKind, draft: Draft, *, differs: bool = True) -> Changes:
    if not differs:
        return Changes()
    desk.remember(kind, None, desk.write(lambda tx: desk.append(tx, [draft])))
    return EVERYTHING


def _examine(session: Session, known: Sequence[Material] = ()) -> None:
    if not any(text.strip() for text in session.title.values()) or session.ends <= session.starts:
        raise SessionInvalid
    for material in session.materials:
        if material not in known and not is_readable(material.address):
            raise AddressInvalid(shortened(material.address), MOST_LETTERS)
