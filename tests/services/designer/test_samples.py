"""The sample people of the designer: their badges show whether a template holds."""

from regapp.model.participant import Category, Details
from regapp.services.designer.samples import KYRGYZ_LETTERS, Why, telling_people
from regapp.services.desk import Desk
from regapp.services.people.registration import add_walk_in, cancel, everybody


def test_an_empty_file_has_nobody(desk: Desk) -> None:
    assert telling_people(desk, "ky") == []


def test_each_reason_has_somebody_whom_it_fits(demo_desk: Desk) -> None:
    people = everybody(demo_desk)
    found = dict(telling_people(demo_desk, "ky"))
    assert list(found) == list(Why)
    names = [person.details.name for person in found.values()]
    assert len(set(names)) == len(names)
    assert len(found[Why.LONGEST_NAME].details.name) == max(len(person.details.name) for person in people)
    assert found[Why.FOREIGN].details.country not in ("", "KG")
    assert found[Why.PRESS].details.category == Category.PRESS
    assert found[Why.USUAL].details.municipality
    letters = len(KYRGYZ_LETTERS & set(found[Why.KYRGYZ_LETTERS].details.name))
    others = [person for person in people if person.id != found[Why.LONGEST_NAME].id]
    assert letters >= max(len(KYRGYZ_LETTERS & set(person.details.name)) for person in others) - 1
    place = demo_desk.directory.short_name(found[Why.LONGEST_PLACE].details.municipality, "ky")
    assert len(place) > 15


def test_the_most_different_letters_count_not_the_most_letters(desk: Desk) -> None:
    add_walk_in(desk, Details(family="Өөөөөөөөөөөөөөөөөөөөөөөөөөөөөөөөө", given="Өө"))
    add_walk_in(desk, Details(family="Төлөгөнов", given="Үсөн"))
    add_walk_in(desk, Details(family="Жаңыбаева", given="Гүлөмкан"))
    found = dict(telling_people(desk, "ky"))
    assert found[Why.KYRGYZ_LETTERS].details.family == "Жаңыбаева"


def test_one_person_alone_is_shown_once(desk: Desk) -> None:
    add_walk_in(desk, Details(family="Müller", given="Жаңыл", country="CH", category=Category.PRESS.value))
    assert [why for why, _ in telling_people(desk, "en")] == [Why.LONGEST_NAME]


def test_somebody_cancelled_gets_no_badge(desk: Desk) -> None:
    person, _ = add_walk_in(desk, Details(family="Абдыкадырова", given="Гүлнара"))
    cancel(desk, person.id)
    assert telling_people(desk, "ky") == []
