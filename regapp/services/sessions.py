"""A session as its entries hold it: one form for new and changed sessions and for the programme of a new event."""

from typing import Any

from regapp.model.entry import Draft, Kind, session_subject
from regapp.model.event import Session, Texts
from regapp.model.identifiers import participant_text
from regapp.services.desk import iso


def session_draft(session: Session) -> Draft:
    """Draft the entry that puts a session into the programme."""
    return Draft(Kind.SET, session_subject(session.code), {"fields": session_fields(session)})


def session_fields(session: Session) -> dict[str, Any]:
    """Give a session's fields without its code; ids as texts, since many readers of JSON end numbers at 2^53."""
    return {
        "title": _texts(session.title), "city": session.city, "room": _texts(session.room), "desk": session.desk,
        "starts": iso(session.starts), "ends": iso(session.ends), "capacity": session.capacity,
        "speakers": [participant_text(participant) for participant in session.speakers],
        "materials": [{"title": item.title, "address": item.address} for item in session.materials],
    }  # fmt: skip


def _texts(texts: Texts) -> dict[str, str]:
    return {language: text.strip() for language, text in texts.items() if text.strip()}
