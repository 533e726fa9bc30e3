"""An erasure reaches every desk and the hub; late entries of others do not bring anything back."""

import pytest

from regapp.model.entry import Kind, participant_subject
from regapp.store.store import Store
from regapp.sync.once import exchange_once
from tests.sync.conftest import Hub, family, journal, register, say, tables

NAME = "Сагындыкова-Единственная"
LATE = "Поздняя-Запись"


def lies_in(store: Store, text: str) -> list[str]:
    """The files of a conference in which a text stands."""
    beside = [store.path, *store.path.parent.glob(f"{store.path.name}-*")]
    return [path.name for path in beside if path.is_file() and text.encode() in path.read_bytes()]


def test_it_is_gone_everywhere(hub: Hub) -> None:
    first, second, late = hub.first(), hub.desk(), hub.desk()
    person = register(first, NAME, 1)
    hub.round(first, second, late)
    # A desk without a line writes about somebody who is being erased.
    say(late, person, Kind.SET, {"fields": {"note": LATE, "sex": "female"}})
    say(second, person, Kind.ERASED, {})
    hub.round(second, first)
    assert hub.ask(f"SELECT count(*) FROM regapp.entry WHERE body LIKE '%{NAME}%'") == [(0,)]
    hub.round(late, first, second)
    assert hub.ask(f"SELECT count(*) FROM regapp.entry WHERE body LIKE '%{NAME}%' OR body LIKE '%{LATE}%'") == [(0,)]
    for store in (first, second, late):
        assert family(store, person) == ""
        assert lies_in(store, NAME) == lies_in(store, LATE) == []
    assert tables(first) == tables(second) == tables(late)
    assert journal(first) == journal(second) == journal(late)
    # The counts stay true.
    sexes = [row[0] for row in first.read().execute("SELECT sex FROM participant WHERE id = ?", [person])]
    assert sexes == ["female"]


def test_so_is_somebody_who_was_merged_with_them(hub: Hub) -> None:
    first, second = hub.first(), hub.desk()
    one, other = register(first, NAME, 1), register(first, LATE, 2)
    body = {"other": participant_subject(other), "fields": {"family": NAME}}
    say(first, one, Kind.MERGED, body)
    hub.round(first, second)
    say(second, one, Kind.ERASED, {})
    say(second, other, Kind.ERASED, {})
    hub.round(second, first)
    for text in (NAME, LATE):
        assert hub.ask(f"SELECT count(*) FROM regapp.entry WHERE body LIKE '%{text}%'") == [(0,)]
        assert lies_in(first, text) == lies_in(second, text) == []
    assert journal(first) == journal(second)


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ('{"fields":{"family":"X","sex":"male","number":"01-0001"}}', '{"fields":{"sex":"male","number":"01-0001"}}'),
        ('{"fields":{"family":"X"}}', '{"fields":{}}'),
        ('{"a":[1,{"b":"\\u041e"}],"fields":{"cities":["osh","bishkek"]}}', None),
        ('{"fields":{"consent":null,"cancelled":false}}', None),
    ],
)
def test_the_hub_and_a_desk_leave_the_same_letters(hub: Hub, body: str, kept: str | None) -> None:
    assert hub.ask(f"SELECT regapp.redacted('{body}')") == [(kept or body,)]


def test_a_new_desk_gets_nothing_of_them(hub: Hub) -> None:
    first = hub.first()
    person = register(first, NAME, 1)
    exchange_once(first)
    say(first, person, Kind.ERASED, {})
    exchange_once(first)
    second = hub.desk()
    assert lies_in(second, NAME) == []
    assert tables(first) == tables(second)
