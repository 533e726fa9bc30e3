"""What is a conflict and what is none, as tables."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from regapp.model.entries.conflict import FieldConflict, PresenceConflict
from regapp.model.entry import Entry, Kind, participant_subject
from regapp.model.event import Session
from regapp.services.conflicts.telling import field_conflicts, presence_conflicts

PERSON = participant_subject(1001)


def said(name: str, clock: int, kind: str = Kind.SET, **body: Any) -> Entry:
    """An entry whose id begins with the letter of its side: `c` came, `o` is ours, `k` is known to both."""
    desk = {"c": "02", "o": "01", "k": "01"}[name[0]]
    return Entry(desk, clock, name, clock << 16, "op", 1, kind, 1, PERSON, body)


def family(name: str, clock: int, value: str, **others: Any) -> Entry:
    return said(name, clock, fields={"family": value, **others})


def told(entries: list[Entry]) -> list[FieldConflict]:
    came, ours = ({entry.entry_id for entry in entries if entry.entry_id[0] == side} for side in "co")
    return field_conflicts(entries, came, ours)


FIELDS: dict[str, tuple[list[Entry], list[tuple[str, str, str]]]] = {
    "the later one holds": ([family("c", 5, "Асанова"), family("o", 7, "Кимова")], [("family", "Кимова", "Асанова")]),
    "the later one came": ([family("c", 9, "Асанова"), family("o", 7, "Кимова")], [("family", "Асанова", "Кимова")]),
    "the same value": ([family("c", 5, "Кимова"), family("o", 7, "Кимова")], []),
    "different fields": ([family("c", 5, "Кимова"), said("o", 7, fields={"phone": "1"})], []),
    "only one side": ([family("c", 5, "Кимова"), family("k", 3, "Цой")], []),
    "the last word of each side": (
        [family("c1", 3, "A"), family("c2", 6, "B"), family("o1", 4, "C"), family("o2", 5, "D")],
        [("family", "B", "D")],
    ),
    "both came to the same in the end": ([family("c1", 3, "A"), family("c2", 6, "B"), family("o", 4, "B")], []),
    "taken back": ([family("c", 5, "A"), family("o1", 7, "B"), said("o2", 8, Kind.VOIDED, entry="o1")], []),
    "erased": ([family("c", 5, "A"), family("o1", 7, "B"), said("o2", 8, Kind.ERASED)], []),
    "a short number": ([said("c", 5, fields={"number": "1"}), said("o", 7, fields={"number": "2"})], []),
    "a field of a wrong shape": ([said("c", 5, fields={"family": 5}), family("o", 7, "B")], []),
    "two fields by name": (
        [family("c", 5, "A", given="X"), family("o", 7, "B", given="Y")],
        [("family", "B", "A"), ("given", "Y", "X")],
    ),
    "joined records": (
        [said("c", 5, Kind.MERGED, other=participant_subject(1002), fields={"family": "A"}), family("o", 7, "B")],
        [("family", "B", "A")],
    ),
}


@pytest.mark.parametrize(("entries", "expected"), FIELDS.values(), ids=FIELDS)
def test_fields(entries: list[Entry], expected: list[tuple[str, str, str]]) -> None:
    for order in (entries, entries[::-1]):
        assert [(one.field, one.chosen.value, one.other.value) for one in told(order)] == expected


def test_a_field_names_the_desks() -> None:
    (found,) = told([family("c", 5, "A"), family("o", 7, "B")])
    assert (found.subject, found.chosen.desk, found.other.desk) == (PERSON, "01", "02")


def session(code: str, city: str, first: int, last: int) -> Session:
    starts, ends = (datetime(2022, 2, 28, hour, tzinfo=UTC) for hour in (first, last))
    return Session(code, {"en": code}, city, {}, starts, ends)


SESSIONS = [
    session("osh", "osh", 4, 6),
    session("osh-too", "osh", 5, 7),
    session("bishkek", "bishkek", 5, 7),
    session("bishkek-later", "bishkek", 6, 8),
    session("online", "", 4, 8),
]


def check_in(name: str, clock: int, code: str) -> Entry:
    return said(name, clock, Kind.CHECKED_IN, session=code, at=f"2022-02-28T05:{clock:02d}:00.000+00:00")


SAME, APART = True, False
PRESENCE: dict[str, tuple[list[Entry], list[tuple[str, str, bool]]]] = {
    "one session, two desks": ([check_in("c", 5, "osh"), check_in("o", 7, "osh")], [("osh", "osh", SAME)]),
    "two cities at once": ([check_in("c", 7, "bishkek"), check_in("o", 5, "osh")], [("osh", "bishkek", APART)]),
    "two cities, one after the other": ([check_in("c", 7, "bishkek-later"), check_in("o", 5, "osh")], []),
    "two sessions of one city": ([check_in("c", 7, "osh-too"), check_in("o", 5, "osh")], []),
    "a session in no city": ([check_in("c", 7, "online"), check_in("o", 5, "osh")], []),
    "a session that nobody knows": ([check_in("c", 7, "gone"), check_in("o", 5, "osh")], []),
    "the other one was known": ([check_in("c", 7, "osh"), check_in("k", 5, "osh")], []),
    "taken back": (
        [check_in("c", 5, "osh"), check_in("o1", 7, "osh"), said("o2", 8, Kind.VOIDED, entry="o1")], [],
    ),
    "one desk under one number": ([replace(check_in("c", 5, "osh"), desk="01"), check_in("o", 7, "osh")], []),
}  # fmt: skip


@pytest.mark.parametrize(("entries", "expected"), PRESENCE.values(), ids=PRESENCE)
def test_presence(entries: list[Entry], expected: list[tuple[str, str, bool]]) -> None:
    came, ours = ({entry.entry_id for entry in entries if entry.entry_id[0] == side} for side in "co")
    found = presence_conflicts(1001, entries, came, ours, SESSIONS)
    assert [(one.first.session, one.second.session, one.is_one_session) for one in found] == expected
    assert all(isinstance(one, PresenceConflict) and one.first.at <= one.second.at for one in found)
