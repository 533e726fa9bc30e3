"""Identifiers and the clock."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.clock import HybridClock, reading_ms
from regapp.model.identifiers import new_entry_id, parse_short_number, short_number


@given(st.integers(0, (1 << 48) - 1))
def test_entry_ids_are_uuid7_of_their_moment(ms: int) -> None:
    value = uuid.UUID(new_entry_id(ms))
    assert (value.version, value.variant) == (7, uuid.RFC_4122)
    assert value.int >> 80 == ms


@pytest.mark.parametrize("typed", ["03-0142", "3-142", "03 0142", " 03–0142 ", "03*0142", "03/142"])
def test_short_numbers_are_read_however_typed(typed: str) -> None:
    assert parse_short_number(typed) == short_number("03", 142) == "03-0142"


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
