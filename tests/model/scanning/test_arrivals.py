"""The same code sent twice counts once, however long it lies before the scanner."""

import pytest

from regapp.model.scanning.arrivals import REPEATED_WITHIN_S, Repeats


@pytest.mark.parametrize(
    ("pause", "again"), [(0.0, True), (REPEATED_WITHIN_S, True), (REPEATED_WITHIN_S + 0.01, False)]
)
def test_the_border_of_the_pause(pause: float, again: bool) -> None:
    repeats = Repeats()
    assert not repeats.is_repeated("1234567", 10.0)
    assert repeats.is_repeated("1234567", 10.0 + pause) is again


def test_a_badge_that_lies_there_counts_once() -> None:
    repeats = Repeats()
    found = [repeats.is_repeated("1234567", 10.0 + step * 0.8) for step in range(50)]
    assert found == [False] + [True] * 49


def test_two_devices_send_the_same_in_their_own_ways() -> None:
    repeats = Repeats()
    assert not repeats.is_repeated("\\0000261234567\r", 10.0)
    assert repeats.is_repeated("1234567", 10.1)


def test_another_code_and_a_change_begin_anew() -> None:
    repeats = Repeats()
    assert not repeats.is_repeated("1234567", 10.0)
    assert not repeats.is_repeated("7654321", 10.1)
    assert not repeats.is_repeated("1234567", 10.2)
    repeats.forget()
    assert not repeats.is_repeated("1234567", 10.3)
