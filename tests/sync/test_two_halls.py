"""Two halls with a hub each: one goes on when the line is cut, and afterwards both have everything."""

from dataclasses import dataclass, replace

import pytest

from regapp.model.entries.conflict import FieldConflict
from regapp.model.entries.hub import Hall
from regapp.model.entry import Kind
from regapp.services.desk import open_desk
from regapp.store.store import Store
from regapp.store.sync import link
from regapp.sync import owning
from regapp.sync.hub.engine import Engine
from regapp.sync.hub.enrolling import enrol
from regapp.sync.hub.making import hall_numbers, make_desk, number_from
from regapp.sync.joining import join
from regapp.sync.line import Line
from regapp.sync.once import exchange_once
from tests.sync.conftest import Hub, conflicts, family, journal, known_hub, new_hub, register, say, tables

AT = "2022-02-28T05:00:00.000+00:00"


@dataclass
class Halls:
    """Osh with two desks, Bishkek with two desks and a hub of its own, which is a desk of Osh."""

    osh: Hub
    bishkek: Hub
    here: list[Store]
    there: list[Store]

    @property
    def all(self) -> list[Store]:
        return [*self.here, *self.there]

    def settle(self) -> None:
        """Let all that was said reach everybody: from the desks to their hub, over, and back to the desks."""
        for _ in range(2):
            for store in (*self.here, *self.there[1:], self.there[0], *self.here, *self.there[1:]):
                exchange_once(store)

    def within(self) -> None:
        """Exchange within Bishkek alone."""
        for store in self.there * 2:
            own = known_hub(store)
            line_above = store.ask(link.address, Hall.ABOVE)
            if line_above is not None:
                store.write(lambda tx: tx.db.execute("DELETE FROM setting WHERE key = 'hub_above'") and None)
            exchange_once(store)
            if line_above is not None:
                store.write(lambda tx, above=line_above: link.keep_address(tx.db, above, Hall.ABOVE))  # type: ignore[misc]
            assert known_hub(store) == own


@pytest.fixture
def halls(hub: Hub, engine: Engine) -> Halls:
    first = hub.first()
    second = hub.desk()
    way_in = hub.way_in(passes_on=True)
    third = hub.desk_with(way_in)
    bishkek = new_hub(engine, hub.folder)
    bishkek.owner = replace(bishkek.owner, secret=hub.owner.secret)
    third.write(lambda tx: link.put_above(tx.db))
    line = Line.open(bishkek.owner)
    number_from(line, hall_numbers(third.desk))
    _, own = make_desk(line, bishkek.owner, "", third.desk, passes_on=True)
    line.close()
    third.write(lambda tx: link.keep_address(tx.db, own))
    exchange_once(third)
    fourth = bishkek.desk()
    hub.stores += bishkek.stores
    return Halls(hub, bishkek, [first, second], [third, fourth])


def test_desks_of_both_halls_have_numbers_of_their_own(halls: Halls) -> None:
    assert [store.desk for store in halls.all] == ["01", "02", "03", "600"]


def test_what_is_said_in_one_hall_is_known_in_the_other(halls: Halls) -> None:
    here, there = register(halls.here[1], "Асанов", 1), register(halls.there[1], "Кимова", 2)
    between = register(halls.there[0], "Цой", 3)
    halls.settle()
    for store in halls.all:
        assert [family(store, person) for person in (here, there, between)] == ["Асанов", "Кимова", "Цой"]
    assert all(tables(store) == tables(halls.here[0]) for store in halls.all)
    assert all(journal(store) == journal(halls.here[0]) for store in halls.all)
    counts = [hub.ask("SELECT count(*), max(seq) FROM regapp.entry") for hub in (halls.osh, halls.bishkek)]
    assert counts[0] == counts[1] == [(len(journal(halls.here[0])),) * 2]


def test_a_hall_goes_on_when_the_line_is_cut(halls: Halls) -> None:
    person = register(halls.here[0], "Асанов", 1)
    halls.settle()
    say(halls.there[1], person, Kind.CHECKED_IN, {"session": "b", "at": AT, "nonce": "n", "outcome": "admitted"})
    say(halls.here[1], person, Kind.SET, {"fields": {"family": "Асанова"}})
    alone = register(halls.there[1], "Кимова", 2)
    halls.within()
    assert family(halls.there[0], alone) == "Кимова"
    assert family(halls.there[1], person) == "Асанов"
    halls.settle()
    assert all(tables(store) == tables(halls.here[0]) for store in halls.all)
    assert family(halls.there[1], person) == "Асанова"


def test_nothing_goes_round_for_ever(halls: Halls) -> None:
    register(halls.here[1], "Асанов", 1)
    halls.settle()
    before = [hub.ask("SELECT max(seq) FROM regapp.entry") for hub in (halls.osh, halls.bishkek)]
    done = [exchange_once(store) for store in halls.all]
    assert [(one.sent, one.received) for one in done] == [(0, 0)] * 4
    assert [hub.ask("SELECT max(seq) FROM regapp.entry") for hub in (halls.osh, halls.bishkek)] == before


def test_an_erasure_crosses(halls: Halls) -> None:
    person = register(halls.here[1], "Асанов-Единственный", 1)
    halls.settle()
    say(halls.there[1], person, Kind.ERASED, {})
    halls.settle()
    for hub in (halls.osh, halls.bishkek):
        assert hub.ask("SELECT count(*) FROM regapp.entry WHERE body LIKE '%Единственный%'") == [(0,)]
    assert all(journal(store) == journal(halls.here[0]) for store in halls.all)


def test_one_line_of_numbers_for_each_hall() -> None:
    first = [hall_numbers(f"{number:02d}") for number in range(1, 10)]
    assert first == [500, 550, 600, 650, 700, 750, 800, 850, 900]


def test_what_two_halls_say_of_one_field_is_a_conflict_at_the_hub_between_them(halls: Halls) -> None:
    person = register(halls.here[1], "Асанов", 1)
    halls.settle()
    here, there, between = halls.here[1], halls.there[1], halls.there[0]
    say(here, person, Kind.SET, {"fields": {"phone": "0770 222222"}})
    say(there, person, Kind.SET, {"fields": {"phone": "0770 333333"}})
    exchange_once(here)
    exchange_once(there)
    exchange_once(between)
    halls.settle()
    (found,) = conflicts(between)
    assert isinstance(found, FieldConflict)
    assert {found.chosen.desk, found.other.desk} == {here.desk, there.desk}
    assert all(conflicts(store) == [] for store in halls.all if store is not between)


def test_another_hub_above_takes_the_place_of_one_that_is_gone(halls: Halls, engine: Engine) -> None:
    person = register(halls.there[1], "Асанов", 1)
    halls.settle()
    # The laptop of the first desk, which was the hub in Osh, begins again from what it has.
    place = new_hub(engine, halls.osh.folder)
    place.ask("DROP SCHEMA regapp CASCADE; DROP ROLE " + place.owner.database + "_desks")
    path = halls.here[0].path
    halls.here[0].close()
    desk = open_desk(path)
    owner = place.owner
    owning.set_up(desk, f"postgresql://{owner.user}:{owner.password}@127.0.0.1:{owner.port}/{owner.database}")
    halls.here[0] = desk.store
    halls.osh.stores.append(desk.store)
    owner = replace(owner, secret=halls.osh.owner.secret)
    join(halls.here[1], enrol(owner, "", lambda way_in: way_in).code)
    join(halls.there[0], enrol(owner, "Bishkek", lambda way_in: way_in, passes_on=True).code)
    late = register(halls.there[1], "While there was no hub", 2)
    halls.settle()
    halls.settle()
    assert [store.desk for store in halls.all] == ["01", "02", "03", "600"]
    assert [family(halls.here[0], one) for one in (person, late)] == ["Асанов", "While there was no hub"]
    assert all(journal(store) == journal(halls.here[0]) for store in halls.all)
