"""Categories of an event's own: named in up to three languages, given to people, counted, and on their badges."""

from pathlib import Path
from typing import Any

import pytest

from regapp.model.attendance import Cut
from regapp.model.entry import EVENT_SUBJECT, Draft, Kind
from regapp.model.errors.event import CategoryInUse
from regapp.model.event import OwnCategory
from regapp.model.participant import Category, Details
from regapp.services.attendance.figures import attendance
from regapp.services.badges.data import BadgeWriter
from regapp.services.conflicts.values import FieldWords
from regapp.services.desk import Desk, open_desk
from regapp.services.event.own_words import set_categories
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.choice import Choice, Order, choose, chosen
from regapp.services.people.registration import everybody, register, some
from regapp.services.undo import redo, undo
from regapp.texts.catalogue import Language
from regapp.texts.palette import CATEGORY_COLOURS, OWN_COLOURS, category_colour
from regapp.texts.words import category_in_full, category_word

STUDENTS = {"ky": "Студенттер", "ru": "Студенты", "en": "Students"}
BUILT_IN = tuple(category.value for category in Category)


def luminance(colour: str) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colour", [*OWN_COLOURS, *CATEGORY_COLOURS.values()])
def test_white_can_be_read_on_every_colour(colour: str) -> None:
    assert 1.05 / (luminance(colour) + 0.05) >= 4.5


def test_no_two_colours_are_one() -> None:
    assert len({*OWN_COLOURS, *CATEGORY_COLOURS.values()}) == len(OWN_COLOURS) + len(CATEGORY_COLOURS)


def own(desk: Desk) -> dict[str, OwnCategory]:
    return dict(desk.renewed().event.categories)


def test_they_are_set_told_undone_and_kept(demo_desk: Desk) -> None:
    assert own(demo_desk) == {}
    set_categories(demo_desk, [("", STUDENTS), ("", {"en": "Volunteers"}), ("", {"ru": " "})])
    found = own(demo_desk)
    assert list(found) == ["students", "volunteers"]
    assert found["students"] == OwnCategory(STUDENTS, OWN_COLOURS[0])
    assert found["volunteers"].colour == OWN_COLOURS[1]
    desk = demo_desk.renewed()
    assert not set_categories(desk, [("students", STUDENTS), ("volunteers", {"en": "Volunteers"})]).everything
    # Another name, in another order: code and colour stay.
    set_categories(desk, [("volunteers", {"en": "Helpers"}), ("students", STUDENTS)])
    assert list(own(desk)) == ["volunteers", "students"]
    assert own(desk)["volunteers"] == OwnCategory({"en": "Helpers"}, OWN_COLOURS[1])
    undo(desk)
    assert own(desk) == found
    undo(desk)
    assert own(desk) == {}
    redo(desk)
    assert own(desk) == found


def test_a_code_is_none_of_the_usual_ones(demo_desk: Desk) -> None:
    set_categories(demo_desk, [("", {"en": "Guest"}), ("", {"ru": "Пресса"}), ("", {"en": "Guest"})])
    assert not set(own(demo_desk)) & set(BUILT_IN)
    assert len(own(demo_desk)) == 3


def test_a_code_is_no_word_of_the_shell(demo_desk: Desk) -> None:
    set_categories(demo_desk, [("", {"en": "New"}), ("", {"en": "All"})])
    assert list(own(demo_desk)) == ["new-2", "all-2"]
    assert len(choose(demo_desk.renewed(), ["all"])) == len(everybody(demo_desk))


def test_a_code_like_that_of_a_language_is_no_text(demo_desk: Desk) -> None:
    """A category "EN", of those who need English: two desks that changed it have something to choose from."""
    set_categories(demo_desk, [("", {"en": "EN"})])
    desk = demo_desk.renewed()
    assert list(own(desk)) == ["en"]
    said = {"en": {"name": {"en": "EN"}, "colour": OWN_COLOURS[0]}}
    assert FieldWords(desk, Language("en")).value(EVENT_SUBJECT, "categories", said) == ""
    assert FieldWords(desk, Language("en")).value(EVENT_SUBJECT, "title", {"en": "Forum"}) == "Forum"


def student(desk: Desk) -> int:
    """Register a student; the id."""
    details = Details(family="Асанова", given="Айгүл", category="students")
    return desk.write(lambda tx: register(desk, tx, details))[0]


@pytest.fixture
def desk(demo_desk: Desk) -> Desk:
    """The demo with a category of its own."""
    set_categories(demo_desk, [("", STUDENTS)])
    return demo_desk.renewed()


def test_one_that_somebody_has_stays(desk: Desk) -> None:
    student(desk)
    with pytest.raises(CategoryInUse) as refused:
        set_categories(desk, [])
    assert (refused.value.name, refused.value.people) == ("Студенты", 1)
    assert own(desk).keys() == {"students"}


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_its_words_and_colour_on_badge_and_screen(desk: Desk, code: str) -> None:
    person, language = student(desk), Language(code)
    badge = BadgeWriter(desk, language).badge(some(desk, [person])[0], 1)
    assert (badge.category_word, badge.category_colour) == (STUDENTS[code], OWN_COLOURS[0])
    assert category_word("students", language, desk.event) == STUDENTS[code]
    assert category_in_full("students", language, desk.event) == STUDENTS[code]
    assert category_word("students", language) == "students"
    assert category_colour("students", desk.event) == OWN_COLOURS[0]
    assert category_colour("students") == CATEGORY_COLOURS["guest"]


def test_they_are_counted_chosen_and_sorted(desk: Desk) -> None:
    person = student(desk)
    rows = {row.key: row for row in attendance(desk, Cut.CATEGORY, Language("en"))}
    assert (rows["students"].name, rows["students"].registered) == ("Students", 1)
    assert [each.id for each in choose(desk, ["students"])] == [person]
    assert [each.id for each in chosen(desk, Choice(only_new=False, category="students"))] == [person]
    assert chosen(desk, Choice(only_new=False, order=Order.CATEGORY))[-1].id == person


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Студенты", "students"),
        ("СТУДЕНТТЕР", "students"),
        (" students ", "students"),
        ("students", "students"),
        ("пресса", "press"),
    ],
)  # fmt: skip
def test_a_list_may_name_them_in_each_language(desk: Desk, tmp_path: Path, cell: str, expected: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Фамилия,Имя,Категория\nЖаңыева,Нурзат,{cell}\n", encoding="utf-8")
    run_import(desk, plan_import(desk, path), "list.csv")
    (found,) = [person for person in everybody(desk) if person.details.family == "Жаңыева"]
    assert found.details.category == expected


@pytest.mark.parametrize(
    "said",
    [
        None, [], "x", {"a": 1}, {"a": {}}, {"a": {"name": "x", "colour": "#112233"}}, {"a": {"name": {}, "colour": 1}},
        {"a": {"name": {"ru": 1}, "colour": "red"}}, {"guest": {"name": {"ru": "Г"}, "colour": "#112233"}},
    ],
)  # fmt: skip
def test_what_is_no_category_is_passed_over(demo_desk: Desk, said: Any) -> None:
    draft = Draft(Kind.SET, EVENT_SUBJECT, {"fields": {"categories": said}})
    demo_desk.write(lambda tx: demo_desk.append(tx, [draft]))
    assert own(demo_desk) == {}


def test_somebody_whose_category_nobody_knows_is_in_every_order(demo_desk: Desk) -> None:
    """Of a newer RegApp, or of an event that lost it between two desks."""
    student(demo_desk)
    for order in Order:
        assert len(chosen(demo_desk, Choice(only_new=False, order=order))) == len(everybody(demo_desk))


def test_they_stay_in_the_file_and_go_to_the_next_event(desk: Desk) -> None:
    path = desk.path
    desk.close()
    again = open_desk(path)
    assert own(again).keys() == {"students"}
    again.close()
