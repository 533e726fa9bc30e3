"""The search for people by what stands beside their name, by halves of numbers, and by names nearly right."""

from collections.abc import Iterator

import pytest

from regapp.model.participant import Details
from regapp.services.desk import Desk
from regapp.services.file.conference import create_conference
from regapp.services.people.registration import add_walk_in, find

WANTED = Details(
    "Турганбаева", "Жаркынай", "Осмонкуловна", sex="F", municipality="41706255859000", phone="+996 559 31 74 02",
    birth_year=1983, organisation="Үмүт фонду", position="эсепчи", email="j.turganbaeva83@desk.example", ref="K00417",
)  # fmt: skip
OTHERS = (
    Details("Турганбаева", "Назира", phone="+996 559 88 10 55", birth_year=1990, email="nazira_t@desk.example"),
    Details("Осмонкулов", "Жаркынбек", phone="+996 777 31 74 99", birth_year=1971, position="мугалим"),
    Details("Смирнов", "Дмитрий", "Олегович", phone="+996 700 61 22 38", birth_year=1964),
)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = create_conference(tmp_path_factory.mktemp("beside") / "beside.regapp")
    for details in (WANTED, *OTHERS):
        add_walk_in(desk, details)
    yield desk
    desk.close()


def found(desk: Desk, query: str) -> list[tuple[str, bool]]:
    return [(hit.participant.details.given, hit.near) for hit in find(desk, query, 5)]


@pytest.mark.parametrize(
    "query",
    [
        "Турганбаева 1983", "1983 турганбаева", "Турганбаева Жаркынай, 1983 г.р.", "Турганбаева Жаркынай 1983 ж.т.",
        "Турганбаева Жаркынай 1983-жылы туулган", "Турганбаева 7402", "Турганбаева 74-02", "турганбаева 317402",
        "j.turganbaeva83@desk.example", "J.Turganbaeva83", "о.егкпфтифумф83", "j.turganbaeva83@",
        "эсепчи Турганбаева", "Турганбаева Жаркынай – эсепчи", "Үмүт турганбаева", "турганбаеважаркынай",
        "жаркынайтурганбаева", "Турганбаева ;fhrsyfq", "nehufy,ftdf Жаркынай", "Турган баева Жаркынай",
        "0559 3174", "0559317", "996559317", "+996 559 317", "k00417", "K00417", "л00417", "№ 01-0001", "#1-1",
        "О1-ООО1", "o1-oo01", "г-жа Турганбаева Жаркынай", "14) Турганбаева Жаркынай", "Турганбаева айым Жаркынай",
    ],
)  # fmt: skip
def test_what_stands_beside_a_name_finds_the_person(crowd: Desk, query: str) -> None:
    assert found(crowd, query)[:1] == [("Жаркынай", False)]


@pytest.mark.parametrize(
    ("query", "given"),
    [
        ("0559 31-74-12", "Жаркынай"), ("0559317420", "Жаркынай"), ("Турганбаева Жаркинат", "Жаркынай"),
        ("Дима Смирнов", "Дмитрий"), ("Смирнов Митя", "Дмитрий"), ("Турганбаева Жаркын эже Акматовна", "Жаркынай"),
        ("Смирнов Дмитрий Павлович", "Дмитрий"), ("Смирнов Дмитрий, 1999 г.р.", "Дмитрий"),
    ],
)  # fmt: skip
def test_who_is_only_like_what_was_typed_is_marked(crowd: Desk, query: str, given: str) -> None:
    assert (given, True) in found(crowd, query)
    assert all(near for _, near in found(crowd, query))


@pytest.mark.parametrize("query", ["Вашингтонов Джордж", "Алиев 1983", "Турганбаева 9999", "nobody83@desk.example"])
def test_nobody_is_found_who_has_nothing_of_it(crowd: Desk, query: str) -> None:
    assert found(crowd, query) == []


def test_those_who_fit_stand_before_those_who_are_like_it(crowd: Desk) -> None:
    marks = [near for _, near in found(crowd, "жаркынб")]
    assert marks == sorted(marks)
    assert marks[0] is False
