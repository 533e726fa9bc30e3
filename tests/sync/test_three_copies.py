"""Several laptops with copies of one file that hold the same unsent entries: the hub takes each entry once."""

from itertools import permutations

import pytest

from regapp.model.entries.hub import Numbered
from regapp.model.entry import Kind
from regapp.model.errors.hub import HubUnreachable
from regapp.store.store import Store, Transaction
from regapp.store.sync.adopting import adopt
from regapp.store.sync.placing import derived_desk
from regapp.sync.line import Forked
from regapp.sync.once import exchange_once
from tests.sync.conftest import Hub, family, journal, register, say, tables
from tests.sync.test_copies_at_work import opened, with_a_wrong_clock
from tests.sync.test_numbering import copied, numbers

pytestmark = pytest.mark.logs

COPIES = ("first", "second", "third")


def all_agree(hub: Hub, *stores: Store) -> None:
    """Exchange until everybody has everything: equal journals and tables, each entry once at the hub."""
    for _ in range(2):
        hub.round(*stores)
    assert all(journal(store) == journal(stores[0]) for store in stores)
    assert all(tables(store) == tables(stores[0]) for store in stores)
    ids = [entry_id for (entry_id,) in hub.ask("SELECT entry_id FROM regapp.entry")]
    assert len(ids) == len(set(ids)) == len(journal(stores[0]))


@pytest.mark.parametrize("order", list(permutations(COPIES)), ids="-".join)
@pytest.mark.parametrize("goes_on", [(), ("first",), ("second",), ("first", "second"), COPIES], ids="+".join)
def test_each_entry_comes_once(hub: Hub, order: tuple[str, ...], goes_on: tuple[str, ...]) -> None:
    first, other = hub.first(), hub.desk()
    register(first, "Sent", 1)
    exchange_once(first)
    third = copied(hub, first, "third.regapp")
    register(first, "Unsent", 2)
    register(first, "Too", 3)
    second = copied(hub, first, "second.regapp")
    register(third, "Third", 4)
    copies = {"first": first, "second": second, "third": third}
    for number, name in enumerate(goes_on, start=5):
        register(copies[name], name.title(), number)
    for name in order:
        exchange_once(copies[name])
    all_agree(hub, other, *copies.values())
    for number, name in enumerate(goes_on, start=5):
        assert family(other, 10**12 + number) == name.title()
    assert [family(other, 10**12 + number) for number in (1, 2, 3, 4)] == ["Sent", "Unsent", "Too", "Third"]
    assert len(set(numbers(other))) == 4 + len(goes_on)


def test_what_a_copy_has_already_heard_moves_too(hub: Hub) -> None:
    first, other = hub.first(), hub.desk()
    exchange_once(first)
    third = copied(hub, first, "third.regapp")
    person = register(first, "Unsent", 2)
    second = copied(hub, first, "second.regapp")
    register(third, "Third", 4)
    exchange_once(third)
    exchange_once(first)
    # The second one's own change of somebody whom the first one has brought under its new number.
    say(second, person, Kind.SET, {"fields": {"family": "Changed"}})
    all_agree(hub, other, second, third, first)
    assert family(other, person) == "Changed"


def test_a_hub_refuses_what_another_copy_has_sent_since_the_greeting(hub: Hub) -> None:
    first, other = hub.first(), hub.desk()
    third = copied(hub, first, "third.regapp")
    register(third, "Third", 4)
    exchange_once(third)
    register(first, "Unsent", 2)
    second = copied(hub, first, "second.regapp")
    # It becomes a desk of its own, and greets as that.
    with opened(second) as exchange:
        assert exchange.begin() is not None
    with opened(second) as exchange:
        assert exchange.begin() is None
        exchange_once(first)
        with pytest.raises(Forked):
            exchange.push()
    all_agree(hub, second, first, third, other)


@pytest.mark.parametrize("hears", [False, True])
def test_what_another_copy_put_right_and_sent_amid_an_exchange(hub: Hub, hears: bool) -> None:
    """Both hold the same unsent entries; the other one's clock was wrong, so that it gave them the hub's time."""
    first, other = hub.first(), hub.desk()
    with_a_wrong_clock(first)
    register(first, "Unsent", 2)
    register(first, "Too", 3)
    copy = copied(hub, first, "copy.regapp")
    with opened(first) as exchange:
        exchange.begin()
        exchange_once(copy)
        if hears:
            # Its own entries are not among what comes, and the cursor goes past them.
            exchange.pull()
        # The line is the copy's now.
        with pytest.raises(HubUnreachable):
            exchange.push()
        exchange.keep()
    all_agree(hub, first, copy, other)
    assert first.desk == copy.desk == "01"


def test_whoever_has_a_place_makes_way_for_what_the_hub_has_there(hub: Hub) -> None:
    """The entries of a run that came from a file by hand, and that no hub has, may have a number that a hub gives."""
    first = hub.first()
    exchange_once(first)
    register(first, "Unsent", 2)
    (unsent,) = journal(first)[-1:]
    stray = say(first, 10**12 + 5, Kind.SET, {"fields": {"family": "Stray", "number": "44-0001"}})

    def moved(tx: Transaction) -> None:
        tx.db.execute("UPDATE journal SET desk = '44', lseq = 1 WHERE entry_id = ?", [stray.entry_id])
        place = Numbered(str(unsent[2]), "44", 1, stray.clock, 7)
        assert adopt(tx, int(str(unsent[1])) - 1, [place]) == int(str(unsent[1])) - 1

    first.write(moved)
    places = {str(row[2]): row[:2] for row in journal(first)}
    assert places[str(unsent[2])] == ("44", 1)
    assert places[stray.entry_id] == (derived_desk(stray.entry_id, 0), 1)
    assert [family(first, 10**12 + number) for number in (2, 5)] == ["Unsent", "Stray"]
