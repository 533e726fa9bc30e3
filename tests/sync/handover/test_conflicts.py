"""Conflicts after a hand-over: what the two desks did without knowing, and nothing else."""

from regapp.model.entries.conflict import Conflict, DoubleConflict, FieldConflict, PresenceConflict
from regapp.model.entry import Kind
from regapp.services.desk import Desk
from regapp.services.people.doubles import tell_apart
from tests.sync.handover.conftest import Laptops, register, say

AT = "2022-02-28T05:00:00.000+00:00"


def told(laptops: Laptops, giver: Desk, taker: Desk) -> list[Conflict]:
    return laptops.hand_over(giver, taker).conflicts


def admitted(desk: Desk, person: int) -> None:
    nonce = f"{desk.path.stem}"
    say(desk, person, Kind.CHECKED_IN, {"session": "osh-1", "at": AT, "nonce": nonce, "outcome": "admitted"})


def test_two_desks_that_did_not_know_of_each_other(laptops: Laptops) -> None:
    first = laptops.first()
    common = register(first, "Common")
    second = laptops.copy_of(first)
    say(first, common, Kind.SET, {"fields": {"phone": "0770 111111", "position": "akim"}})
    say(second, common, Kind.SET, {"fields": {"phone": "0770 222222", "position": "akim"}})
    admitted(first, common)
    admitted(second, common)
    field, presence = told(laptops, first, second)
    assert isinstance(field, FieldConflict)
    assert isinstance(presence, PresenceConflict)
    assert (field.field, field.chosen.value, field.other.value) == ("phone", "0770 222222", "0770 111111")
    assert (field.chosen.desk, field.other.desk) == (second.number, "01")
    assert presence.is_one_session
    # Told once, where the two met: the second laptop's file says what it has made of both.
    assert told(laptops, second, first) == told(laptops, first, second) == []


def test_who_knew_of_the_other_is_no_conflict(laptops: Laptops) -> None:
    first = laptops.first()
    common = register(first, "Common")
    second = laptops.copy_of(first)
    say(first, common, Kind.SET, {"fields": {"phone": "0770 111111"}})
    laptops.hand_over(first, second)
    say(second, common, Kind.SET, {"fields": {"phone": "0770 222222"}})
    assert told(laptops, second, first) == []


def test_somebody_whom_both_desks_have_registered(laptops: Laptops) -> None:
    first = laptops.first()
    second = laptops.copy_of(first)
    fields: dict[str, object] = {"fields": {"given": "Айгүл", "patronymic": "Маратовна", "phone": "0770 111111"}}
    here, there = register(first, "Асанова"), register(second, "Асанова")
    other = register(second, "Цой")
    for desk, person in ((first, here), (second, there)):
        say(desk, person, Kind.SET, fields)
    (found,) = told(laptops, first, second)
    assert found == DoubleConflict(here, there)
    assert other not in (found.first, found.second)
    tell_apart(second, here, there)
    assert told(laptops, second, first) == [], "somebody has looked at them"
