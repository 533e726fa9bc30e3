"""The words by which people are found through their municipality follow from the journal, in any order it comes."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regapp.matching.places.directories import shipped_directory
from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.store.schema import MIGRATIONS, PROJECTIONS
from regapp.store.search import search
from regapp.store.store import Store, create_store, open_store
from regapp.store.upkeep import check, projected_rows

EVENT, NEXT_EVENT = 12345, 54321
OBLAST, RAYON, PLACE, NEIGHBOUR = "41704000000000", "41704235000000", "41704235843000", "41704235806000"
PEOPLE = (1001, 1002, 1003)


def table(name: str) -> str:
    """A directory after a reform, in which a place of Kochkor has another name."""
    return (
        "code,level,name_ky,name_ru,oblast_code,rayon_code\n"
        f"{OBLAST},oblast,Нарын облусу,Нарынская область,{OBLAST},\n"
        f"{RAYON},rayon,Кочкор району,Кочкорский район,{OBLAST},{RAYON}\n"
        f"{PLACE},aiyl_aimak,{name} айыл аймагы,{name},{OBLAST},{RAYON}\n"
    )


TABLES = (table("Зазеркалье"), table("Лукоморье"), "code\n1\n", "")


def tables_of(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {name: projected_rows(store.read(), name) for name in PROJECTIONS}


def findings(store: Store, folder: Path) -> list[str]:
    return [f"{item.code} {item.where}" for item in check(store.read(), store.path, folder)]


@st.composite
def changes(draw: st.DrawFn, earlier: list[Entry]) -> tuple[str, str, dict[str, Any]]:
    person = participant_subject(draw(st.sampled_from(PEOPLE)))
    units = draw(st.sampled_from(["units/2025", "units/2026"]))
    options: list[tuple[str, str, dict[str, Any]]] = [
        (Kind.SET, person, {"fields": {"family": "Асанов", "municipality": draw(st.sampled_from([PLACE, NEIGHBOUR]))}}),
        (Kind.SET, person, {"fields": {"municipality": ""}}),
        (Kind.MERGED, person, {"other": participant_subject(draw(st.sampled_from(PEOPLE))), "fields": {}}),
        (Kind.SET, units, {"fields": {"rows": draw(st.sampled_from(TABLES))}}),
        (Kind.SET, units, {"fields": {"rows": draw(st.sampled_from(TABLES))}}),
        (Kind.REMOVED, units, {}),
    ]
    if earlier:
        target = draw(st.sampled_from(earlier))
        options.append((Kind.VOIDED, target.subject, {"entry": target.entry_id}))
    chosen: tuple[str, str, dict[str, Any]] = draw(st.sampled_from(options))
    return chosen


@st.composite
def histories(draw: st.DrawFn) -> list[Entry]:
    entries: list[Entry] = []
    for number in range(1, draw(st.integers(2, 12)) + 1):
        kind, subject, body = draw(changes(entries))
        event = EVENT if subject.startswith("participant") else draw(st.sampled_from([EVENT, NEXT_EVENT]))
        entries.append(
            Entry("02", number, f"02-{number}", draw(st.integers(1, 30)), "op", event, kind, 1, subject, body)
        )
    return entries


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_entries_in_any_order_give_the_same_words_and_check_finds_nothing(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    entries = data.draw(histories())
    shuffled = data.draw(st.permutations(entries))
    cut = data.draw(st.integers(0, len(shuffled)))
    folder = tmp_path_factory.mktemp("directories")
    straight, crooked = create_store(folder / "a.regapp"), create_store(folder / "b.regapp")
    try:
        straight.write(lambda tx: tx.receive(entries))
        crooked.write(lambda tx: tx.receive(shuffled[:cut]))
        crooked.write(lambda tx: tx.receive(shuffled[cut:]))
        assert tables_of(straight) == tables_of(crooked)
        assert findings(crooked, folder) == []
    finally:
        straight.close()
        crooked.close()


def registered(store: Store, *drafts: Draft) -> None:
    person = {"fields": {"family": "Асанов", "municipality": PLACE}}
    store.write(lambda tx: tx.append(EVENT, [Draft(Kind.SET, participant_subject(1001), person), *drafts], "op"))


def found(store: Store, words: str) -> list[int]:
    return [hit.participant.id for hit in store.ask(search, EVENT, words, 10, store.vocabulary)]


def loaded(rows: str, name: str = "2025") -> Draft:
    return Draft(Kind.SET, f"units/{name}", {"fields": {"rows": rows}})


def test_people_are_found_by_the_words_of_a_directory_that_comes_later(tmp_path: Path) -> None:
    store = create_store(tmp_path / "a.regapp")
    registered(store)
    assert found(store, "Асанов Зазеркалье") == []
    store.write(lambda tx: tx.append(EVENT, [loaded(table("Зазеркалье"))], "op"))
    assert found(store, "Асанов Зазеркалье") == [1001]
    shipped = shipped_directory().name(PLACE, "ky").split()[0]
    assert found(store, f"Асанов {shipped}") == [1001]
    store.write(lambda tx: tx.append(EVENT, [Draft(Kind.REMOVED, "units/2025", {})], "op"))
    assert found(store, "Асанов Зазеркалье") == []
    assert findings(store, tmp_path) == []
    store.close()


def test_a_file_with_a_directory_is_well_after_a_migration(tmp_path: Path) -> None:
    path = tmp_path / "a.regapp"
    store = create_store(path)
    registered(store, loaded(table("Зазеркалье")), loaded("no directory at all", "2026"))
    store.close()
    # As a file that lacks the last migration, which makes one table.
    older = sqlite3.connect(path)
    older.execute("DROP TABLE certificate")
    older.executemany("DELETE FROM _sqlite_migrations WHERE name = ?", [(list(MIGRATIONS)[3],)])
    older.commit()
    older.close()
    again = open_store(path)
    assert found(again, "Асанов Зазеркалье") == [1001]
    assert findings(again, tmp_path) == []
    again.close()


def test_progress_is_told_while_many_are_found_by_other_words(tmp_path: Path) -> None:
    store = create_store(tmp_path / "a.regapp")
    registered(store)
    seen: list[tuple[int, int]] = []
    drafts = [loaded(table("Лукоморье"))]
    store.write(lambda tx: tx.append(EVENT, drafts, "op", lambda done, total: seen.append((done, total))))
    assert seen == [(1, 1)]
    store.close()
