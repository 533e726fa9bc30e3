"""Conflicts that wait for somebody: which do, what lets them go, what brings them back, and the choice of the other."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from regapp.model.entries.conflict import (
    CameIn,
    Conflict,
    DoubleConflict,
    FieldConflict,
    KeptConflict,
    PresenceConflict,
    Said,
)  # fmt: skip
from regapp.model.entries.made_at import made_at
from regapp.model.entry import EVENT_SUBJECT, Draft, Entry, Kind, participant_subject, session_subject
from regapp.model.errors.event import SessionInvalid
from regapp.services.conflicts.choosing import can_take_other, take_other
from regapp.services.conflicts.keeping import keep_conflicts, open_conflicts, reopen_conflict, settle_conflict
from regapp.services.desk import Desk
from regapp.services.people.doubles import merge, older_first, tell_apart
from regapp.services.people.registration import cancel, edit, everybody, get
from regapp.services.programme.programme import change_session, remove_session
from regapp.services.undo import redo, undo
from regapp.store.files.connecting import Connection

AT = "2022-02-28T05:00:00.000+00:00"


def say(desk: Desk, subject: str, **fields: object) -> Entry:
    return desk.write(lambda tx: desk.append(tx, [Draft(Kind.SET, subject, {"fields": fields})]))[0]


def said(desk: Desk, subject: str, field: str, value: object) -> Said:
    entry = say(desk, subject, **{field: value})
    return Said(value, entry.desk, made_at(entry), entry.entry_id)


def field_conflict(desk: Desk, subject: str, field: str, other: object, chosen: object) -> FieldConflict:
    """Two values, one after the other."""
    lost = said(desk, subject, field, other)
    return FieldConflict(subject, field, said(desk, subject, field, chosen), lost)


def of_person(desk: Desk, field: str = "phone", other: object = "0770 111111", chosen: object = "2") -> FieldConflict:
    return field_conflict(desk, participant_subject(person(desk)), field, other, chosen)


def person(desk: Desk, number: int = 0) -> int:
    return everybody(desk)[number].id


def came_in(desk: Desk, session: str, at_desk: str) -> CameIn:
    """A check-in, as it came from that desk."""
    body = {"session": session, "at": AT, "nonce": session, "outcome": "admitted"}
    drafts = [Draft(Kind.CHECKED_IN, participant_subject(person(desk)), body)]
    (entry,) = desk.write(lambda tx: desk.append(tx, drafts))
    desk.write(lambda tx: _move(tx.db, entry, at_desk))
    return CameIn(session, at_desk, made_at(entry), entry.entry_id)


def _move(db: Connection, entry: Entry, desk: str) -> None:
    """Let an entry be another desk's."""
    db.execute("UPDATE journal SET desk = ? WHERE entry_id = ?", [desk, entry.entry_id])


def presence(desk: Desk) -> PresenceConflict:
    session = desk.sessions()[0].code
    return PresenceConflict(person(desk), came_in(desk, session, "77"), came_in(desk, session, "78"))


def double(desk: Desk) -> DoubleConflict:
    first, second = older_first(desk, *everybody(desk)[1:3])
    return DoubleConflict(first.id, second.id)


def waiting(desk: Desk) -> list[Conflict]:
    return [kept.conflict for kept in open_conflicts(desk)]


def first(desk: Desk) -> KeptConflict:
    return open_conflicts(desk)[0]


def test_each_conflict_is_kept_once_and_the_newest_comes_first(demo_desk: Desk) -> None:
    field, seen = of_person(demo_desk), presence(demo_desk)
    assert keep_conflicts(demo_desk, [field]) == 1
    assert keep_conflicts(demo_desk, [seen, double(demo_desk)]) == 2
    pair = double(demo_desk)
    other_way = DoubleConflict(pair.second, pair.first)
    assert keep_conflicts(demo_desk, [field, seen, other_way]) == 0
    kinds = [type(conflict) for conflict in waiting(demo_desk)]
    assert kinds == [DoubleConflict, PresenceConflict, FieldConflict]
    assert waiting(demo_desk)[1:] == [seen, field]


def test_what_is_settled_waits_no_more_and_is_not_found_again(demo_desk: Desk) -> None:
    field = of_person(demo_desk)
    keep_conflicts(demo_desk, [field])
    kept = first(demo_desk)
    settle_conflict(demo_desk, kept.id)
    assert keep_conflicts(demo_desk, [field]) == 0
    assert waiting(demo_desk) == []
    reopen_conflict(demo_desk, kept.id)
    assert waiting(demo_desk) == [field]


def test_nothing_of_anybody_is_kept_but_names_of_entries(demo_desk: Desk) -> None:
    keep_conflicts(demo_desk, [of_person(demo_desk, "note", "secret one", "secret two")])
    rows = demo_desk.store.read().execute("SELECT * FROM conflict").fetchall()
    assert "secret" not in str(rows)


def edited(desk: Desk) -> None:
    before = get(desk, person(desk)).details
    edit(desk, person(desk), before, replace(before, phone="0700 999999"))


def removed(desk: Desk, number: int) -> None:
    subject = participant_subject(person(desk, number))
    desk.write(lambda tx: desk.append(tx, [Draft(Kind.REMOVED, subject, {})]))


def erased(desk: Desk) -> None:
    subject = participant_subject(person(desk))
    desk.write(lambda tx: desk.append(tx, [Draft(Kind.ERASED, subject, {})]))


GONE: dict[str, tuple[Callable[[Desk], Conflict], Callable[[Desk], object]]] = {
    "the field was set again": (of_person, edited),
    "another record was made one with it": (of_person, lambda desk: merge(desk, person(desk), person(desk, 5), {})),
    "removed": (of_person, lambda desk: removed(desk, 0)),
    "erased": (of_person, erased),
    "a person of a check-in was removed": (presence, lambda desk: removed(desk, 0)),
    "merged": (double, lambda desk: merge(desk, person(desk, 1), person(desk, 2), {})),
    "told apart": (double, lambda desk: tell_apart(desk, person(desk, 1), person(desk, 2))),
    "one of the two was removed": (double, lambda desk: removed(desk, 2)),
    "a session was removed": (
        lambda desk: field_conflict(desk, session_subject(desk.sessions()[0].code), "capacity", 5, 7),
        lambda desk: remove_session(desk, desk.sessions()[0].code),
    ),
    "a session was changed": (
        lambda desk: field_conflict(desk, session_subject(desk.sessions()[0].code), "capacity", 5, 7),
        lambda desk: change_session(desk, desk.sessions()[0], replace(desk.sessions()[0], capacity=9)),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("make", "act"), GONE.values(), ids=GONE)
def test_what_is_a_conflict_no_more_goes_by_itself(
    demo_desk: Desk, make: Callable[[Desk], Conflict], act: Callable[[Desk], object]
) -> None:
    conflict, acts = make(demo_desk), len(demo_desk.acts)
    keep_conflicts(demo_desk, [conflict])
    assert waiting(demo_desk) == [conflict]
    act(demo_desk)
    assert waiting(demo_desk) == []
    if len(demo_desk.acts) > acts:
        undo(demo_desk)
        assert waiting(demo_desk) == [conflict], "undone, it waits again"
        redo(demo_desk)
        assert waiting(demo_desk) == []


def test_another_change_of_the_same_person_leaves_it(demo_desk: Desk) -> None:
    keep_conflicts(demo_desk, [of_person(demo_desk)])
    cancel(demo_desk, person(demo_desk))
    assert len(waiting(demo_desk)) == 1


OTHERS: dict[str, tuple[str, object, object]] = {
    "text": ("phone", "0770 111111", "0770 222222"),
    "nothing": ("position", "", "akim"),
    "cities": ("cities", ["bishkek"], ["osh"]),
    "an answer": ("consent", None, True),
    "a year": ("birth_year", 1980, 1990),
    "cancelled": ("cancelled", True, False),
    "reinstated": ("cancelled", False, True),
}


@pytest.mark.parametrize(("field", "other", "chosen"), OTHERS.values(), ids=OTHERS)
def test_the_other_value_is_taken_and_the_choice_can_be_undone(
    demo_desk: Desk, field: str, other: object, chosen: object
) -> None:
    conflict = of_person(demo_desk, field, other, chosen)
    keep_conflicts(demo_desk, [conflict])

    def present() -> object:
        value = getattr(get(demo_desk, person(demo_desk)).details, field)
        return list(value) if isinstance(value, tuple) else value

    assert present() == chosen
    assert can_take_other(conflict)
    take_other(demo_desk, conflict)
    assert present() == other
    assert waiting(demo_desk) == []
    undo(demo_desk)
    assert present() == chosen
    assert waiting(demo_desk) == [conflict]


def test_the_other_value_of_a_session_and_of_the_event(demo_desk: Desk) -> None:
    session = demo_desk.sessions()[0]
    subject = session_subject(session.code)
    take_other(demo_desk, field_conflict(demo_desk, subject, "capacity", 5, 7))
    assert demo_desk.session(session.code).capacity == 5
    portal = field_conflict(demo_desk, EVENT_SUBJECT, "portal", "https://a.kg", "https://b.kg")
    take_other(demo_desk, portal)
    assert demo_desk.renewed().event.portal == "https://a.kg"
    undo(demo_desk)
    assert demo_desk.renewed().event.portal == "https://b.kg"
    assert not can_take_other(field_conflict(demo_desk, EVENT_SUBJECT, "code", "a", "b"))
    backwards = field_conflict(demo_desk, subject, "ends", AT.replace("2022", "1999"), session.ends.isoformat())
    with pytest.raises(SessionInvalid):
        take_other(demo_desk, backwards)
