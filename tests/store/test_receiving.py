"""Counts of the entries that came: new, known, or not to be kept; none of them stops the file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.store import journal, queries
from regapp.store.entries.receiving import Received
from regapp.store.store import Store, create_store
from regapp.store.upkeep import check
from tests.store.hostile_entries import nested
from tests.store.test_journal import EVENT

NAMED: dict[str, Any] = {"fields": {"family": "Асанов"}}

# What cannot be kept is told in the log.
pytestmark = pytest.mark.logs


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = create_store(tmp_path / "t.regapp")
    yield opened
    opened.close()


def entry(desk: str = "02", lseq: int = 1, entry_id: str = "", **parts: Any) -> Entry:
    made = Entry(
        desk, lseq, entry_id or f"{desk}-{lseq}", 5, "op", EVENT, Kind.SET, 1, participant_subject(1001), NAMED
    )
    return replace(made, **parts)


def received(store: Store, *entries: Entry) -> Received:
    return store.write(lambda tx: tx.receive(entries))


def family(store: Store, person: int = 1001) -> str:
    found = queries.participant(store.read(), person)
    return found.details.family if found else ""


def written_here(store: Store, family: str, person: int = 2002) -> Entry:
    draft = Draft(Kind.SET, participant_subject(person), {"fields": {"family": family}})
    return store.write(lambda tx: tx.append(EVENT, [draft], "op"))[0]


def test_new_and_known_entries_are_counted(store: Store) -> None:
    assert received(store, entry(), entry(lseq=2), entry()) == Received(new=2, known=1)
    assert received(store, entry(), entry(lseq=3)) == Received(new=1, known=1)


def test_entries_of_two_desks_under_one_number_are_told(store: Store) -> None:
    other = entry(entry_id="of-another-desk", body={"fields": {"family": "Ким"}})
    assert received(store, entry(), other) == Received(new=1, clashing=1)
    assert received(store, other) == Received(clashing=1)
    # An id that stands under another number is no more known.
    assert received(store, entry(lseq=7, entry_id="02-1")) == Received(clashing=1)
    assert family(store) == "Асанов"
    written_here(store, "Цой")
    assert family(store, 2002) == "Цой"


@pytest.mark.parametrize("lseq", [1, 2**40, 2**53 - 1])
def test_a_desk_goes_on_where_another_one_uses_its_number(store: Store, tmp_path: Path, lseq: int) -> None:
    assert received(store, entry(desk=store.desk, lseq=lseq)).new == 1
    assert written_here(store, "Цой").lseq == lseq + 1
    store.copy_to(tmp_path / "copy.regapp")
    assert (tmp_path / "copy.regapp").exists()


@pytest.mark.parametrize(
    "parts",
    [
        *({"lseq": value} for value in (0, -1, 2**53, 2**63, 10**30, "1", None, 1.5, True)),
        *({"desk": value} for value in ("", None, 2)),
        *({"entry_id": value} for value in ("", None, 2)),
    ],
)
def test_what_cannot_be_told_from_other_entries_is_not_kept(store: Store, parts: dict[str, Any]) -> None:
    made = entry()
    for name, value in parts.items():
        object.__setattr__(made, name, value)
    assert received(store, made) == Received(unreadable=1)


NOT_NUMBERS: tuple[Any, ...] = (None, "x", float("nan"))
NOT_TEXTS: tuple[Any, ...] = (None, 5, "\ud800", "\0")
UNSAYABLE: tuple[Any, ...] = ("\ud800", 10**5_000, nested(3_000), float("inf"), {1}, b"x")
WRONG: dict[str, tuple[Any, ...]] = {
    "clock": (2**63 - 1, 2**63, -(2**63), 10**30, *NOT_NUMBERS),
    "version": (2**63, *NOT_NUMBERS),
    "event": (2**63, -(10**30), *NOT_NUMBERS),
    "kind": NOT_TEXTS,
    "subject": (*NOT_TEXTS, "participant/\udfff"),
    "operator": NOT_TEXTS,
    "gseq": (2**63, *NOT_NUMBERS),
    "received": (2**63, *NOT_NUMBERS),
    "body": (None, [], "x", {1: 2}, *({"fields": {"family": value}, "at": value} for value in UNSAYABLE)),
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_what_is_of_a_wrong_type_keeps_its_number_and_stops_nothing(
    store: Store, tmp_path: Path, name: str, value: Any
) -> None:
    assert received(store, entry(), entry(lseq=2, **{name: value})) == Received(new=2)
    written_here(store, "Цой", 1001)
    assert family(store) == "Цой"
    assert check(store.read(), store.path, tmp_path) == []


def test_half_characters_become_a_sign_wherever_they_are_typed(store: Store) -> None:
    written_here(store, "Цой\ud83d")
    assert family(store, 2002) == "Цой\ufffd"
    store.write(lambda tx: tx.db.execute("UPDATE journal SET body = ?", ['{"fields":{"family":"\\uD83d!"}}']))
    assert journal.run_of_desk(store.read(), store.desk, 1, 1)[0].body == {"fields": {"family": "\ufffd!"}}
