"""Event numbers stand in every token: no two events of a file have one, and no key is replaced."""

import sqlite3

import pytest

from regapp.model.identifiers import EVENT_DIGITS, new_event_number
from regapp.services.desk import Desk
from regapp.services.event.events import add_event


def test_a_number_is_one_that_is_free() -> None:
    everything = set(range(1, 10**EVENT_DIGITS))
    for left in (1, 4711, 99_999):
        assert new_event_number(everything - {left}) == left
    with pytest.raises(IndexError):
        new_event_number(everything)


def test_a_new_event_never_takes_the_number_of_another(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    # The lowest free number each time, where a random one would hide a clash.
    monkeypatch.setattr("regapp.model.identifiers.secrets.choice", min)
    starts, ends = desk.event.starts, desk.event.ends
    numbers = [add_event(desk, f"e{index}", "Next", starts, ends).event.number for index in range(3)]
    assert len({desk.event.number, *numbers}) == 4
    keys = {desk.for_event(f"e{index}").event_key for index in range(3)} | {desk.event_key}
    assert len(keys) == 4


def test_a_key_is_never_replaced(desk: Desk) -> None:
    before = desk.event_key
    with pytest.raises(sqlite3.IntegrityError):
        desk.write(lambda tx: tx.keep_event_key(desk.event.number, bytes(32)))
    assert desk.for_event(desk.event.code).event_key == before
