"""Choosing otherwise: the value that was set aside holds from now on, by an ordinary change that can be undone."""

from dataclasses import replace
from typing import Any, Final

from regapp.model.entries.conflict import FieldConflict
from regapp.model.entry import EVENT_SUBJECT, Draft, Kind, subject_participant, subject_session
from regapp.model.errors.event import SessionInvalid
from regapp.model.fold import fold
from regapp.model.participant import DETAIL_FIELDS
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.people.registration import EMPTY, cancel, edit, get, reinstate
from regapp.store import journal, queries

_EVENT_ACTS: Final = {
    "portal": ActKind.PORTAL, "youth": ActKind.YOUTH, "report_text": ActKind.REPORT_TEXT,
    "targets": ActKind.TARGETS, "signatories": ActKind.SIGNATORIES,
    **dict.fromkeys(("title", "short_title", "donor", "organisers"), ActKind.EVENT),
}  # fmt: skip
"""The fields of an event that are changed one by one, and the act that does it."""


def can_take_other(conflict: FieldConflict) -> bool:
    """Whether the value that was set aside can be taken instead; else somebody changes it where it is shown."""
    return _act_of(conflict) is not None


def take_other(desk: Desk, conflict: FieldConflict) -> Changes:
    """Give the field the value that was set aside. NameNeeded, UnknownPerson, SessionInvalid."""
    kind, participant = _act_of(conflict), subject_participant(conflict.subject)
    if kind is None:
        return Changes()
    if participant is not None:
        return _of_person(desk, participant, conflict)
    _examine(desk, conflict)
    draft = Draft(Kind.SET, conflict.subject, {"fields": {conflict.field: conflict.other.value}})
    desk.remember(kind, None, desk.write(lambda tx: desk.append(tx, [draft])))
    return Changes(everything=True)


def _act_of(conflict: FieldConflict) -> ActKind | None:
    if subject_participant(conflict.subject) is not None:
        # Others are those of a newer RegApp.
        return ActKind.EDIT if conflict.field in DETAIL_FIELDS else None
    if subject_session(conflict.subject) is not None:
        return ActKind.RESCHEDULE
    return _EVENT_ACTS.get(conflict.field) if conflict.subject == EVENT_SUBJECT else None


def _of_person(desk: Desk, participant: int, conflict: FieldConflict) -> Changes:
    person, value = get(desk, participant), conflict.other.value
    if conflict.field == "cancelled":
        return cancel(desk, person.id) if value else reinstate(desk, person.id)
    if value is None:
        value = getattr(EMPTY, conflict.field)
    change: dict[str, Any] = {conflict.field: tuple(value) if isinstance(value, list) else value}
    return edit(desk, person.id, person.details, replace(person.details, **change))


def _examine(desk: Desk, conflict: FieldConflict) -> None:
    """SessionInvalid where a session would end before it begins."""
    code = subject_session(conflict.subject)
    if code is None:
        return
    entries = desk.ask(journal.of_subject, (desk.event.number, conflict.subject))
    fields = {**(fold(entries).fields or {}), conflict.field: conflict.other.value}
    session = queries.whole_session(code, fields)
    if session is None or session.ends <= session.starts:
        raise SessionInvalid
