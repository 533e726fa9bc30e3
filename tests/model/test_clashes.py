"""Clashes in a programme: each kind, cases without a clash, and that order does not matter."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regapp.model.clashes import Clash, ClashKind, clashes
from regapp.model.event import Event, Session

EVENT = Event(1, "e", {"en": "E"}, date(2022, 2, 28), date(2022, 3, 3))


def session(code: str, start: str, end: str, city: str = "osh", day: int = 1, **more: object) -> Session:
    def minute(text: str) -> int:
        hour, _, rest = text.removeprefix("-").partition(":")
        return (int(hour) * 60 + int(rest)) * (-1 if text.startswith("-") else 1)

    first = date(2022, 2, 28) + timedelta(days=day)
    begun = Session(
        code, {"en": code}, city, {"en": "Hall"}, EVENT.moment(first, minute(start)), EVENT.moment(first, minute(end))
    )
    return replace(begun, **more)  # type: ignore[arg-type]


A = session("a", "9:00", "10:30")
CASES = {
    "one after another": ([A, session("b", "10:30", "12:00")], []),
    "one room": ([A, session("b", "10:00", "12:00")], [(ClashKind.ROOM, "a", "b")]),
    "the same name in another case": (
        [A, session("b", "10:00", "12:00", room={"en": " hall ", "ru": "Зал"})],
        [(ClashKind.ROOM, "a", "b")],
    ),
    "rooms without names": ([replace(A, room={}), session("b", "9:00", "12:00", room={})], []),
    "rooms that lack the same name": (
        [replace(A, room={"en": "", "ru": "Зал"}), session("b", "9:00", "12:00", room={"en": " ", "ru": "Фойе"})], [],
    ),
    "without length": ([session("a", "9:00", "9:00")], [(ClashKind.BACKWARDS, "a", "")]),
    "without length, within another": (
        [session("a", "9:30", "9:30"), session("b", "9:00", "10:00")], [(ClashKind.BACKWARDS, "a", "")],
    ),
    "one seat": ([replace(A, capacity=1)], [(ClashKind.SEATS, "a", "")]),
    "no seats said": ([replace(A, capacity=0)], []),
    "nobody registered": ([session("c", "9:00", "10:00", capacity=1)], []),
    "the first moment of the event": ([session("a", "0:00", "1:00", day=0)], []),
    "a moment before it": ([session("a", "-0:01", "1:00", day=0)], [
        (ClashKind.MIDNIGHT, "a", ""), (ClashKind.DAYS, "a", ""),
    ]),
    "another room": ([A, session("b", "9:00", "12:00", room={"en": "Foyer"})], []),
    "another city": ([A, session("b", "9:00", "12:00", "bishkek")], []),
    "a desk at the door of a talk": ([A, session("b", "8:00", "18:00", desk=True)], []),
    "two desks in one room": (
        [replace(A, desk=True), session("b", "8:00", "18:00", desk=True)],
        [(ClashKind.ROOM, "a", "b")],
    ),
    "a speaker in two cities": (
        [replace(A, speakers=(7, 8)), session("b", "10:00", "11:00", "bishkek", speakers=(8,))],
        [(ClashKind.SPEAKER, "a", "b")],
    ),
    "a speaker on two days": ([replace(A, speakers=(7,)), session("b", "9:00", "11:00", day=2, speakers=(7,))], []),
    "seats": ([replace(A, capacity=49)], [(ClashKind.SEATS, "a", "")]),
    "as many seats as people": ([replace(A, capacity=50)], []),
    "before the event": (
        [replace(A, starts=A.starts - timedelta(days=9), ends=A.ends - timedelta(days=9))],
        [(ClashKind.DAYS, "a", "")],
    ),
    "until midnight of the last day": ([session("a", "22:00", "24:00", day=3)], []),
    "over midnight": ([session("a", "22:00", "25:00")], [(ClashKind.MIDNIGHT, "a", "")]),
    "over midnight of the last day": (
        [session("a", "22:00", "25:00", day=3)],
        [(ClashKind.MIDNIGHT, "a", ""), (ClashKind.DAYS, "a", "")],
    ),
    "backwards": ([session("a", "9:00", "8:00")], [(ClashKind.BACKWARDS, "a", "")]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_each_kind(name: str) -> None:
    sessions, expected = CASES[name]
    found = clashes(EVENT, sessions, {"a": 50, "b": 50})
    assert [(clash.kind, clash.session, clash.other) for clash in found] == expected


def test_what_a_clash_says() -> None:
    one, two = replace(A, speakers=(7, 8), capacity=49), session("b", "10:00", "11:00", "bishkek", speakers=(9, 8, 7))
    seats, *speakers = clashes(EVENT, [one, two], {"a": 52})
    assert seats == Clash(ClashKind.SEATS, "a", excess=3)
    assert speakers == [Clash(ClashKind.SPEAKER, "a", "b", 7), Clash(ClashKind.SPEAKER, "a", "b", 8)]
    assert [seats.concerns(code) for code in "abc"] == [True, False, False]
    assert [speakers[0].concerns(code) for code in "abc"] == [True, True, False]


def test_clashes_stand_in_the_order_of_their_sessions() -> None:
    last, first = session("a", "9:00", "8:00"), session("b", "9:00", "8:00")
    late, early = session("c", "10:00", "11:00"), session("d", "10:00", "11:00")
    found = clashes(EVENT, [late, first, early, last], {})
    assert [clash.session for clash in found] == ["c", "b", "a"]


@st.composite
def programmes(draw: st.DrawFn) -> list[Session]:
    noon = datetime(2022, 3, 1, 6, tzinfo=UTC)
    made = []
    for number in range(draw(st.integers(0, 7))):
        starts = noon + timedelta(minutes=15 * draw(st.integers(-200, 300)))
        length = timedelta(minutes=15 * draw(st.integers(-2, 40)))
        made.append(
            Session(
                f"s{number}", {"en": "x"}, draw(st.sampled_from(["osh", "bishkek"])),
                {"en": draw(st.sampled_from(["", "Hall", "Foyer"]))}, starts, starts + length, draw(st.booleans()),
                draw(st.integers(0, 60)), tuple(draw(st.lists(st.integers(1, 3), unique=True))),
            )
        )  # fmt: skip
    return made


def _unordered(found: list[Clash]) -> set[tuple[object, ...]]:
    return {(clash.kind, frozenset({clash.session, clash.other}), clash.speaker, clash.excess) for clash in found}


@settings(max_examples=60)
@given(programmes(), st.randoms())
def test_any_order_of_sessions_finds_the_same_and_pairs_overlap(sessions: list[Session], chance: object) -> None:
    registered = {item.code: 30 for item in sessions}
    found = clashes(EVENT, sessions, registered)
    shuffled = sorted(sessions, key=lambda _item: chance.random())  # type: ignore[attr-defined]
    assert _unordered(clashes(EVENT, shuffled, registered)) == _unordered(found)
    assert len(_unordered(found)) == len(found)
    by_code = {item.code: item for item in sessions}
    for clash in found:
        if clash.other:
            one, two = by_code[clash.session], by_code[clash.other]
            assert max(one.starts, two.starts) < min(one.ends, two.ends)
