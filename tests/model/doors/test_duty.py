"""What a desk does: kept in one line; and the session that a door follows."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.doors.duty import Duty, Task, duty_from, room_of, rooms_of, session_for
from regapp.model.doors.way import Way, is_leaving, is_still_held
from regapp.model.event import Session
from regapp.model.fold import CheckIn

NINE = datetime(2022, 2, 28, 3, tzinfo=UTC)
HALL, ROOM = {"ru": "Большой зал"}, {"ru": "Зал Б", "en": "Room B"}


def session(code: str, room: dict[str, str], hour: int, hours: int = 1, city: str = "osh") -> Session:
    starts = NINE + timedelta(hours=hour)
    return Session(code, {"en": code}, city, room, starts, starts + timedelta(hours=hours))


SESSIONS = (
    session("a", HALL, 0), session("b", HALL, 1), session("c", HALL, 4), session("other", ROOM, 0, 8),
    session("there", HALL, 0, 8, "bishkek"), session("nowhere", {}, 0, 8),
)  # fmt: skip


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (-600, "a"),
        (0, "a"),
        (59, "a"),
        (60, "b"),
        (119, "b"),
        (120, "c"),
        (239, "c"),
        (299, "c"),
        (300, "c"),
        (900, "c"),
    ],
)  # fmt: skip
def test_a_door_follows_the_clock_in_its_room(minutes: int, expected: str) -> None:
    found = session_for(SESSIONS, "osh/Большой зал", NINE + timedelta(minutes=minutes))
    assert found is not None
    assert found.code == expected


def test_a_room_without_sessions_has_none() -> None:
    assert session_for(SESSIONS, "osh/Подвал", NINE) is None
    assert session_for(SESSIONS, "", NINE) == SESSIONS[-1]
    assert rooms_of(SESSIONS) == ["osh/Большой зал", "osh/Зал Б", "bishkek/Большой зал"]
    assert room_of(SESSIONS[-1]) == ""


duties = st.one_of(
    st.just(Duty()), st.just(Duty(Task.BADGES)),
    st.builds(Duty, st.just(Task.DOOR), st.sampled_from(Way), st.text("оsh/ Зал1", max_size=12).map(str.strip)),
    st.builds(lambda thing: Duty(Task.HANDOUT, thing=thing), st.from_regex("[a-z0-9-]{1,20}", fullmatch=True)),
)  # fmt: skip


@given(duties)
def test_a_duty_is_read_as_it_was_written(duty: Duty) -> None:
    assert duty_from(duty.text) == duty


@given(st.text(max_size=40))
def test_any_line_is_a_duty(line: str) -> None:
    assert isinstance(duty_from(line), Duty)


@pytest.mark.parametrize("line", ["", "registration", "door", "door sideways", "handout", "something else"])
def test_what_is_no_duty_is_registration(line: str) -> None:
    assert duty_from(line) == Duty()


def presence(*, inside: bool) -> CheckIn:
    return CheckIn("a", NINE.isoformat(), "01", "", ("01",), inside, "")


@pytest.mark.parametrize(
    ("way", "present", "expected"),
    [
        (Way.IN, None, False), (Way.IN, presence(inside=True), False), (Way.IN, presence(inside=False), False),
        (Way.OUT, None, True), (Way.OUT, presence(inside=True), True), (Way.OUT, presence(inside=False), True),
        (Way.BOTH, None, False), (Way.BOTH, presence(inside=True), True), (Way.BOTH, presence(inside=False), False),
    ],
)  # fmt: skip
def test_the_way_through_a_door(way: Way, present: CheckIn | None, expected: bool) -> None:
    assert is_leaving(way, present) is expected


@pytest.mark.parametrize(("seconds", "expected"), [(-1, False), (0, True), (9.9, True), (10, False), (3600, False)])
def test_a_badge_is_held_for_ten_seconds(seconds: float, expected: bool) -> None:
    assert is_still_held(NINE.isoformat(), NINE + timedelta(seconds=seconds)) is expected
