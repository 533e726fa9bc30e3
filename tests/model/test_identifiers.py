"""Identifiers and the clock."""

import time
import uuid
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.clock import HybridClock, reading_ms, utc, wall_ms
from regapp.model.identifiers import (
    PARTICIPANT_DIGITS,
    guessed_short_number,
    new_entry_id,
    new_participant_id,
    parse_short_number,
    participant_text,
    short_number,
)


@given(st.integers(0, (1 << 48) - 1))
def test_entry_ids_are_uuid7_of_their_moment(ms: int) -> None:
    value = uuid.UUID(new_entry_id(ms))
    assert (value.version, value.variant) == (7, uuid.RFC_4122)
    assert value.int >> 80 == ms


@pytest.mark.parametrize("typed", ["03-0142", "3-142", "03 0142", " 03–0142 ", "03*0142", "03/142"])
def test_short_numbers_are_read_however_typed(typed: str) -> None:
    assert parse_short_number(typed) == short_number("03", 142) == "03-0142"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1-1", "01-0001"), ("001-0000142", "01-0142"), ("123-1234567", "123-1234567"), ("3_142", "03-0142"),
        ("3—142", "03-0142"), ("3 - 142", "03-0142"), (" " * 33 + "03-0142", "03-0142"), ("00-0000", "00-0000"),
    ],
)  # fmt: skip
def test_a_short_number_has_one_spelling(typed: str, number: str) -> None:
    assert parse_short_number(typed) == number


@pytest.mark.parametrize("typed", ["1234-1", "1-12345678", "03--0142", "03-0142x", "x03-0142", " " * 34 + "03-0142"])
def test_too_much_is_no_short_number(typed: str) -> None:
    assert parse_short_number(typed) is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("03-0142", "03-0142"), ("03.0142", "03-0142"), ("03=0142", "03-0142"), ("03ю0142", "03-0142"),
        ("03 -0142", "03-0142"), ("03 - 0142", "03-0142"), ("03 0142", "03-0142"), ("1.1", "01-0001"),
        ("123.1234567", "123-1234567"), ("1234.1", None), ("1.12345678", None), ("030142", None), ("03ю ю0142", None),
        ("03юю0142", None), ("Асанов", None), ("", None),
    ],
)  # fmt: skip
def test_a_short_number_is_guessed_whatever_the_dash_became(typed: str, number: str | None) -> None:
    assert guessed_short_number(typed) == number


def test_ids_of_participants_have_at_most_sixteen_digits() -> None:
    found = {new_participant_id() for _ in range(200)}
    assert len(found) == 200
    assert all(0 < participant < 10**PARTICIPANT_DIGITS for participant in found)
    # Hardly one in ten is shorter than that.
    assert max(found) > 10**15
    assert participant_text(42) == "0000000000000042"


@pytest.mark.parametrize(("drawn", "expected"), [(0, 1), (10**16 - 2, 10**16 - 1)])
def test_the_smallest_and_the_largest_id(monkeypatch: pytest.MonkeyPatch, drawn: int, expected: int) -> None:
    # Of so many numbers from 0 on one is drawn.
    monkeypatch.setattr("secrets.randbelow", {10**16 - 1: drawn}.__getitem__)
    assert new_participant_id() == expected


@pytest.mark.parametrize(
    ("ms", "are_ones", "expected"),
    [
        (0, False, "00000000-0000-7000-8000-000000000000"),
        (0, True, "00000000-0000-7fff-bfff-ffffffffffff"),
        ((1 << 48) - 1, False, "ffffffff-ffff-7000-8000-000000000000"),
        # The clock of the year 10889 begins at zero.
        ((1 << 48) + 5, True, "00000000-0005-7fff-bfff-ffffffffffff"),
    ],
)
def test_where_each_bit_of_an_entry_id_stands(
    monkeypatch: pytest.MonkeyPatch, ms: int, are_ones: bool, expected: str
) -> None:
    monkeypatch.setattr("secrets.randbits", lambda bits: (1 << bits) - 1 if are_ones else 0)
    assert new_entry_id(ms) == expected


def test_entry_ids_of_one_moment_differ_and_those_of_now_are_of_now() -> None:
    assert len({new_entry_id(5) for _ in range(50)}) == 50
    before = time.time_ns() // 1_000_000
    assert before <= uuid.UUID(new_entry_id()).int >> 80 <= time.time_ns() // 1_000_000


@pytest.mark.parametrize("typed", ["", "0142", "770 12 34 56", "Асанов", "03-", "1" * 44, "+996 770 123456"])
def test_other_texts_are_no_short_numbers(typed: str) -> None:
    assert parse_short_number(typed) is None


@given(st.lists(st.integers(-(10**12), 10**12), min_size=1, max_size=40))
def test_the_clock_never_runs_backwards(jumps: list[int]) -> None:
    moments = iter(jumps)
    clock = HybridClock(wall=lambda: max(0, 10**12 + next(moments)))
    readings = [clock.tick() for _ in jumps]
    assert readings == sorted(set(readings))


def test_own_readings_come_after_what_was_seen() -> None:
    clock = HybridClock(wall=lambda: 1_000)
    clock.observe(5_000 << 16)
    assert reading_ms(clock.tick()) == 5_000


def test_the_hubs_offset_moves_the_clock() -> None:
    assert reading_ms(HybridClock(offset_ms=500, wall=lambda: 1_000).tick()) == 1_500


@pytest.mark.parametrize(
    ("last", "wall", "expected"),
    [
        # The wall's moment, its counter at zero; where it stands still or runs back, the counter goes on.
        (0, 1_000, 1_000 << 16),
        (1_000 << 16, 1_000, (1_000 << 16) + 1),
        ((1_000 << 16) - 1, 1_000, 1_000 << 16),
        ((5_000 << 16) + 7, 1_000, (5_000 << 16) + 8),
    ],
)
def test_a_reading_is_the_moment_or_the_next_after_the_last(last: int, wall: int, expected: int) -> None:
    assert HybridClock(last, wall=lambda: wall).tick() == expected
    seen = HybridClock(wall=lambda: wall)
    seen.observe(last)
    seen.observe(0)
    assert seen.tick() == expected


def test_the_moment_in_a_reading() -> None:
    assert reading_ms((1_234 << 16) + 65_535) == 1_234
    assert utc(1_500) == datetime(1970, 1, 1, 0, 0, 1, 500_000, tzinfo=UTC)
    assert abs(wall_ms() - time.time() * 1000) < 1000
