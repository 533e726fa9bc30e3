"""A file with a conflict of each kind, as if desk 02 had done half of it while the line was cut."""

from regapp.model.entries.conflict import CameIn, Conflict, DoubleConflict, FieldConflict, PresenceConflict, Said
from regapp.model.entries.made_at import made_at
from regapp.model.entry import Draft, Entry, Kind, participant_subject, session_subject
from regapp.model.participant import Details
from regapp.services.conflicts.keeping import keep_conflicts
from regapp.services.desk import Desk
from regapp.services.people.registration import add_walk_in, everybody
from regapp.store.files.connecting import Connection

AT = "2022-02-28T05:12:00.000+00:00"
OTHER_DESK = "02"
LONG = "Главный специалист отдела социально-экономического развития айыл өкмөтү Жети-Өгүзского района"


def conflicted(desk: Desk) -> list[Conflict]:
    """Put the conflicts into a file, the oldest first: a field, a session, two check-ins, a possible duplicate."""
    people, session = everybody(desk), desk.sessions()[0]
    person = people[0].id
    came = next((one for one in people if one.first_in and session.city in one.details.cities), people[1])
    found: list[Conflict] = [
        _field(desk, participant_subject(person), "position", LONG, "Начальник финансово-экономического отдела"),
        _field(desk, session_subject(session.code), "capacity", 120, 150),
        _presence(desk, came.id),
        _double(desk),
    ]
    keep_conflicts(desk, found)
    return found


def two_values(desk: Desk, person: int, field: str) -> FieldConflict:
    """A conflict about a field of somebody, not kept yet."""
    return _field(desk, participant_subject(person), field, "this", "that")


def _field(desk: Desk, subject: str, name: str, other: object, chosen: object) -> FieldConflict:
    said = []
    for value, at_desk in ((other, OTHER_DESK), (chosen, desk.number)):
        entry = _say(desk, Kind.SET, subject, {"fields": {name: value}}, at_desk)
        said.append(Said(value, at_desk, made_at(entry), entry.entry_id))
    return FieldConflict(subject, name, said[1], said[0])


def _presence(desk: Desk, person: int) -> PresenceConflict:
    code, came = desk.sessions()[0].code, []
    for at_desk in (OTHER_DESK, desk.number):
        body: dict[str, object] = {"session": code, "at": AT, "nonce": at_desk, "outcome": "admitted"}
        entry = _say(desk, Kind.CHECKED_IN, participant_subject(person), body, at_desk)
        came.append(CameIn(code, at_desk, made_at(entry), entry.entry_id))
    return PresenceConflict(person, *came)


def _double(desk: Desk) -> DoubleConflict:
    details = Details(family="Абдыкадырова", given="Гүлжамал", patronymic="Токтогуловна", phone="0555 12 34 56")
    return DoubleConflict(*(add_walk_in(desk, details)[0].id for _ in range(2)))


def _say(desk: Desk, kind: Kind, subject: str, body: dict[str, object], at_desk: str) -> Entry:
    """Journal something that came from that desk."""
    (entry,) = desk.write(lambda tx: desk.append(tx, [Draft(kind, subject, body)]))
    if at_desk != desk.number:
        desk.write(lambda tx: _move(tx.db, entry, at_desk))
    return entry


def _move(db: Connection, entry: Entry, desk: str) -> None:
    db.execute("UPDATE journal SET desk = ? WHERE entry_id = ?", [desk, entry.entry_id])
