"""Two rows that are taken as one person: what they say differently is told, and no place is made of two."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from regapp.matching.differences import differences
from regapp.matching.identities import Status, filled
from regapp.model.participant import DETAIL_FIELDS, Details
from regapp.services.desk import Desk
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.registration import everybody

HEADINGS = {
    "family": "Фамилия", "given": "Имя", "patronymic": "Отчество", "latin": "Имя латиницей", "sex": "Пол",
    "birth_year": "Год рождения", "category": "Категория", "place": "Муниципалитет", "organisation": "Организация",
    "position": "Должность", "phone": "Телефон", "email": "E-mail", "language": "Язык", "diet": "Питание",
    "cities": "Город участия", "note": "Примечание", "ref": "ID",
}  # fmt: skip
ROW = {
    "family": "Айтматов", "given": "Чынгыз", "patronymic": "Торекулович", "phone": "0555 12-34-56", "place": "Узген",
}  # fmt: skip


def listed(folder: Path, *rows: dict[str, str]) -> Path:
    """A list with every column, and these rows."""
    path = folder / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(HEADINGS), restval="", delimiter=";")
        writer.writerow(HEADINGS)
        writer.writerows(rows)
    return path


PAIRS = {
    "given": ("Чынгыз", "Чыңгыз"), "latin": ("Aitmatov", "Aytmatov"), "birth_year": ("1980", "1981"),
    "category": ("пресса", "докладчик"), "place": ("Узген", "Кара-Суу шаары"), "organisation": ("мэрия", "кеңеш"),
    "position": ("депутат", "глава"), "email": ("a@b.kg", "c@d.kg"), "language": ("русский", "кыргызский"),
    "diet": ("без мяса", "без рыбы"), "cities": ("Ош", "Бишкек"), "note": ("прилетит", "приедет"),
    "phone": ("0555 12-34-56", "0555 12-34-56, 0770 65-43-21"),
}  # fmt: skip


@pytest.mark.parametrize("field", PAIRS)
@pytest.mark.parametrize("known", [False, True], ids=["new", "registered"])
def test_every_difference_between_two_rows_of_one_person_is_told(
    desk: Desk, tmp_path: Path, field: str, known: bool
) -> None:
    one, other = PAIRS[field]
    path = listed(tmp_path, ROW | {field: one}, ROW | {field: other})
    if known:
        run_import(desk, plan_import(desk, path), path.name)
    plan = plan_import(desk, path)
    assert [item.status for item in plan.items][1] is Status.SAME
    (same,) = plan.same_people
    assert {"municipality": "place"}.get(same.fields[0], same.fields[0]) == field
    assert len(same.fields) == 1
    assert same.earlier is not None
    assert (same.earlier[1], same.name[1]) == (2, 3)
    assert plan.to_look_at == 1 + sum(bool(item.problems) for item in plan.items) + len(plan.guesses)


@pytest.mark.parametrize("field", [field for field in PAIRS if field != "cities"])
def test_what_a_row_says_otherwise_than_the_registration_is_told_and_does_not_change_it(
    desk: Desk, tmp_path: Path, field: str
) -> None:
    one, other = PAIRS[field]
    first = listed(tmp_path, ROW | {field: one})
    run_import(desk, plan_import(desk, first), first.name)
    (before,) = everybody(desk)
    plan = plan_import(desk, listed(tmp_path, ROW | {field: other}))
    (same,) = plan.same_people
    assert same.earlier is None
    assert {"municipality": "place"}.get(same.fields[0], same.fields[0]) == field
    assert (len(same.fields), plan.changes) == (1, {})
    run_import(desk, plan, first.name)
    assert everybody(desk) == [before]


def test_a_list_that_says_the_same_again_or_more_tells_nothing(desk: Desk, tmp_path: Path) -> None:
    first = listed(tmp_path, ROW | {"cities": "Ош", "ref": "A-1"})
    run_import(desk, plan_import(desk, first), first.name)
    again = ROW | {"phone": "+996 555 123456", "place": "г. Узген", "cities": "Бишкек", "note": "x", "ref": "B-7"}
    plan = plan_import(desk, listed(tmp_path, again))
    assert plan.same_people == []
    assert plan.changes


@pytest.mark.parametrize(
    "other",
    [
        {}, {"family": "АЙТМАТОВ"}, {"phone": "+996 555 123456"}, {"place": "г. Узген"}, {"patronymic": ""},
        {"email": "a@b.kg"}, {"note": "x"}, {"place": ""},
    ],
)  # fmt: skip
def test_what_only_adds_or_is_written_otherwise_is_no_difference(
    desk: Desk, tmp_path: Path, other: dict[str, str]
) -> None:
    plan = plan_import(desk, listed(tmp_path, ROW, ROW | other))
    assert [item.status for item in plan.items] == [Status.NEW, Status.SAME]
    assert plan.same_people == []


def test_three_rows_are_each_compared_with_all_that_was_said(desk: Desk, tmp_path: Path) -> None:
    rows = (ROW, ROW | {"email": "a@b.kg"}, ROW | {"email": "c@d.kg"})
    (same,) = plan_import(desk, listed(tmp_path, *rows)).same_people
    assert same.earlier is not None
    assert (same.earlier[1], same.name[1], same.fields) == (2, 4, ("email",))


def test_a_place_is_never_made_of_two(desk: Desk, tmp_path: Path) -> None:
    path = listed(tmp_path, ROW | {"place": "Московский"}, ROW | {"place": "Узген"})
    plan = plan_import(desk, path)
    (same,) = plan.same_people
    assert same.fields == ("place",)
    run_import(desk, plan, path.name)
    (person,) = everybody(desk)
    assert person.details.place == "Узген"
    assert desk.directory.short_name(person.details.municipality, "ru").startswith("г. Узген")


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (Details(place="Московский"), Details(municipality="1", place="Узген")),
        (Details(place="Московский"), Details(place="Узген")),
        (Details(municipality="1"), Details(municipality="2", place="Узген")),
        (Details(country="RU", place="Москва"), Details(municipality="2", place="Узген")),
        (Details(), Details(municipality="2", place="Узген")),
        (Details(), Details(place="Узген")),
        (Details(place="Узген"), Details()),
    ],
)
def test_a_filled_place_is_one_of_the_two(known: Details, said: Details) -> None:
    places = [(details.municipality, details.place) for details in (known, said, filled(known, said))]
    assert places[2] in places[:2]


def test_each_field_of_a_person_is_compared() -> None:
    """A field that is added later is compared too."""
    blank = Details(municipality="1", place="x", cities=("osh",))
    other = {"birth_year": (1980, 1981), "consent": (True, False), "cities": (("osh",), ("bishkek",))}
    for name in set(DETAIL_FIELDS) - {"written", "number", "cancelled", "instead_of", "place"}:
        one, two = other.get(name, ("a", "b"))
        sides = (replace(blank, **{name: one}), replace(blank, **{name: two}))  # type: ignore[arg-type]
        assert differences(*sides) == (name,), name
