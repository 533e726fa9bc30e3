"""The search for people: typed queries of registrars, and the people they mean."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from regapp.model.papers.list_definition import ListFilter
from regapp.model.participant import Details
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.lists.rows import ids_of
from regapp.services.people.registration import add_walk_in, edit, find, ref_of
from tests.bench.search_cases import SEED, cases
from tests.bench.search_people import made_people, write_list

PEOPLE = (
    Details("Асан уулу", "Бакыт"),
    Details("", "Бакыт", "Асанович"),
    Details("Иманов", "Бакыт", "Асан уулу"),
    Details("Болотов", "Жумабек", "Рысбекович"),
    Details("Асылбеков", "Жумабек", "Болот уулу"),
    Details("Муратбеков", "Саламат", "Кубанычевич"),
    Details("Муратбеков", "Мухаммад", "Саламат уулу"),
    Details("Эсенова", "Айгүл"),
    Details("Эсенова", "Айгуль"),
    Details("Әбдіров", "Қуаныш"),
    Details("Bērziņš", "Jānis"),
    Details("Qodirov", "Shuhrat"),
    Details("Бат-Эрдэнэ", "Ганболд"),
    Details("Жаңылова", "Ксения", organisation="Кочкор мектеби", phone="0770 19-58-87"),
    Details("Ли", "Анна"),
    Details("Лиджиева", "Анна"),
)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = create_conference(tmp_path_factory.mktemp("crowd") / "crowd.regapp")
    for details in PEOPLE:
        add_walk_in(desk, details)
    yield desk
    desk.close()


def names(desk: Desk, query: str) -> list[str]:
    return [hit.participant.details.name for hit in find(desk, query, 5)]


@pytest.mark.parametrize("query", ["Бакыт Асан уулу", "Асанов Бакыт", "bakyt asan ulu", "Бакыт Асанович"])
def test_a_fathers_name_is_found_in_each_of_its_forms(crowd: Desk, query: str) -> None:
    assert set(names(crowd, query)) == {"Асан уулу Бакыт", "Бакыт Асанович", "Иманов Бакыт Асан уулу"}


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("Болот Жум", "Болотов Жумабек Рысбекович"),
        ("Muratbekov Salamat", "Муратбеков Саламат Кубанычевич"),
        ("Эсенова Айгүл", "Эсенова Айгүл"),
        ("Эсенова Айгуль", "Эсенова Айгуль"),
        ("'ctyjdf fquek", "Эсенова Айгүл"),
        ("ли анна", "Ли Анна"),
        ("kb", "Ли Анна"),
    ],
)
def test_of_several_the_likeliest_comes_first(crowd: Desk, query: str, first: str) -> None:
    assert names(crowd, query)[0] == first


@pytest.mark.parametrize(
    ("query", "only"),
    [
        ("әbdіrov қuanysh", "Әбдіров Қуаныш"),
        ("berzins janis", "Bērziņš Jānis"),
        ("Кодиров", "Qodirov Shuhrat"),
        ("Батэрдэнэ", "Бат-Эрдэнэ Ганболд"),
        ("Xenia Zhangylova", "Жаңылова Ксения"),
        (";f=skjdf", "Жаңылова Ксения"),
        ("ксения кочкор", "Жаңылова Ксения"),
        ("Жаң. К.", "Жаңылова Ксения"),
        ("58-87", "Жаңылова Ксения"),
        ("тел. +996 (770) 19-58-87", "Жаңылова Ксения"),
        ("Мюратбеков Салматт", "Муратбеков Саламат Кубанычевич"),
    ],
)
def test_other_ways_of_writing_find_the_same_person(crowd: Desk, query: str, only: str) -> None:
    assert names(crowd, query)[0] == only


@pytest.mark.parametrize("letter", "абэzqs")
@pytest.mark.parametrize("count", [3, 4, 30])
def test_a_stuck_key_finds_nobody(crowd: Desk, letter: str, count: int) -> None:
    assert find(crowd, letter * count, 40) == find(crowd, (letter * count).upper(), 40) == []
    assert find(crowd, f"Эсенова {letter * count}", 40) == []


def test_nobody_is_found_for_a_name_that_nobody_has(crowd: Desk) -> None:
    assert names(crowd, "Вашингтонов Джордж") == []


def test_a_number_under_a_code_and_the_end_of_a_telephone_that_looks_like_one(crowd: Desk) -> None:
    assert names(crowd, "1-14") == ["Жаңылова Ксения"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("195887", True), ("0770 19-58-87", True), ("+996 (0)770 19-58-87", True), ("8 996 770 19-58-87", True),
        ("0570 19-58-87", False), ("570 19-58-87", False), ("0770 19-58-88", False),
    ],
)  # fmt: skip
def test_a_telephone_is_found_by_its_end_in_search_and_in_lists(crowd: Desk, typed: str, found: bool) -> None:
    exact = [hit.participant.details.name for hit in find(crowd, typed, 5) if not hit.near]
    assert exact == (["Жаңылова Ксения"] if found else [])
    assert len(ids_of(crowd, ListFilter(words=typed))) == found


def test_somebody_registered_a_moment_ago_is_found_with_a_slip_and_so_is_a_corrected_name(tmp_path: Path) -> None:
    desk = create_conference(tmp_path / "new.regapp")
    try:
        assert names(desk, "Чолпонбаев") == []
        person, _ = add_walk_in(desk, Details("Чолпонбаев", "Темир"))
        assert names(desk, "Чолпанбаев Темер") == ["Чолпонбаев Темир"]
        edit(desk, person.id, person.details, Details("Сыдыкбеков", "Темир", number=person.details.number))
        assert names(desk, "Сыдикпеков") == ["Сыдыкбеков Темир"]
        assert names(desk, "Чолпонбаев") == []
    finally:
        desk.close()


def test_what_another_process_writes_is_found_at_once(tmp_path: Path) -> None:
    path = tmp_path / "two.regapp"
    desk = create_conference(path)
    try:
        add_walk_in(desk, Details("Асанов", "Улан"))
        reader = open_desk(path, read_only=True)
        try:
            assert names(reader, "Асанов") == ["Асанов Улан"]
            add_walk_in(desk, Details("Жолдошев", "Темир"))
            assert names(reader, "Жолд") == ["Жолдошев Темир"]
            assert names(reader, "Жолдашов") == ["Жолдошев Темир"]
        finally:
            reader.close()
    finally:
        desk.close()


def test_of_the_made_cases_hardly_one_is_missed(tmp_path: Path) -> None:
    people = list(made_people(random.Random(SEED)))
    write_list(people, tmp_path / "made.csv")
    desk = create_conference(tmp_path / "made.regapp")
    try:
        run_import(desk, plan_import(desk, tmp_path / "made.csv"), "made.csv")
        asked = list(cases(people, 12))
        missed = [
            (case.kind, case.query)
            for case in asked
            if not case.expected & {ref_of(hit.participant) for hit in find(desk, case.query, 5)}
        ]
        assert len({case.kind for case in asked}) > 25
        assert len(missed) <= len(asked) * 0.01, missed
    finally:
        desk.close()
