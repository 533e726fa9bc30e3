"""A country in the column of places is a country: for a list, and for those who are registered already."""

from pathlib import Path

import pytest

from regapp.model.participant import Details
from regapp.services.desk import Desk
from regapp.services.importing.planning import plan_import
from regapp.services.importing.settled_places import open_questions, settle
from regapp.services.importing.writing import run_import
from regapp.services.people.registration import add_walk_in, everybody, get
from regapp.services.undo import undo


def details_of(desk: Desk, folder: Path, place: str, heading: str = "Муниципалитет", more: str = "") -> Details:
    """What a list with one person says of their place; nothing is to be asked."""
    path = folder / "list.csv"
    path.write_text(f"Фамилия;Имя;{heading}\nЯнсен;Ян;{place}{more}\n", encoding="utf-8")
    plan = plan_import(desk, path)
    assert plan.places == {}, place
    assert plan.items[0].problems == ()
    return plan.new[0]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("NL", "NL"), ("nl", "NL"), ("TR", "TR"), ("Латвия", "LV"), ("Latvia", "LV"), ("Нидерланды", "NL"),
        ("НИДЕРЛАНДЫ", "NL"), ("Нидерланд", "NL"), ("Түркия", "TR"), ("TUR", "TR"), ("Кыргызстан", "KG"),
        ("KG", "KG"), ("the Netherlands", "NL"),
    ],
)  # fmt: skip
def test_a_country_in_the_column_of_places(desk: Desk, tmp_path: Path, text: str, country: str) -> None:
    said = details_of(desk, tmp_path, text)
    assert (said.country, said.municipality, said.place) == (country, "", "")


def test_a_place_abroad_is_kept_as_written(desk: Desk, tmp_path: Path) -> None:
    said = details_of(desk, tmp_path, "Рига, Латвия")
    assert (said.country, said.place) == ("LV", "Рига, Латвия")


def test_a_village_of_a_country_s_name_is_a_village(desk: Desk, tmp_path: Path) -> None:
    said = details_of(desk, tmp_path, "Люксембург")
    assert (said.country, said.place) == ("KG", "Люксембург")
    assert said.municipality


def test_where_a_column_says_another_country_somebody_is_asked(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Фамилия;Имя;Муниципалитет;Страна\nЯнсен;Ян;Латвия;Кыргызстан\n", encoding="utf-8")
    assert [question.text for question in plan_import(desk, path).places.values()] == ["Латвия"]


def test_who_is_registered_with_a_country_as_their_place_gets_it(desk: Desk, tmp_path: Path) -> None:
    alone, _ = add_walk_in(desk, Details(family="Янсен", given="Ян", place="латвия"))
    with_city, _ = add_walk_in(desk, Details(family="Озол", given="Ян", place="Рига, Латвия"))
    questions = {question.text: question for question in open_questions(desk)}
    assert {text: question.country for text, question in questions.items()} == {"латвия": "LV", "Рига, Латвия": "LV"}
    settle(desk, {question.key: (text, question.country) for text, question in questions.items()})
    assert [(get(desk, one.id).details.country, get(desk, one.id).details.place) for one in (alone, with_city)] == [
        ("LV", ""),
        ("LV", "Рига, Латвия"),
    ]
    assert open_questions(desk) == []
    undo(desk)
    assert len(open_questions(desk)) == 2


def test_a_settled_country_is_no_municipality_for_later_lists(desk: Desk, tmp_path: Path) -> None:
    add_walk_in(desk, Details(family="Озол", given="Ян", place="Рига, Латвия"))
    (question,) = open_questions(desk)
    settle(desk, {question.key: (question.text, question.country)})
    said = details_of(desk, tmp_path, "Рига, Латвия")
    assert (said.country, said.municipality) == ("LV", "")
    path = tmp_path / "list.csv"
    run_import(desk, plan_import(desk, path), path.name)
    assert {person.details.municipality for person in everybody(desk)} == {""}
