"""The demo's people have posts that exist in their body, and bodies that exist in their municipality."""

import re
from collections import Counter

import pytest

from regapp.matching.places.directories import shipped_directory
from regapp.model.participant import Category, Details
from regapp.model.unit import Level
from regapp.resources import resource
from regapp.services.desk import Desk
from regapp.services.file.demo import synthetic_people
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.registration import everybody

DIRECTORY = shipped_directory()
PEOPLE = list(synthetic_people(DIRECTORY.municipalities, 20_000))
OFFICIALS = [person for person in PEOPLE if person.category == Category.MUNICIPALITY]
ONE_EACH = re.compile(r"өкмөтүнүн башчысы$|^глава|^мэр$|төрагасы$|^председатель")
OF_BODY = {
    "айыл": re.compile(r"айыл"), "council": re.compile(r"ке[ңн]еш"), "мэр": re.compile(r"мэр"),
    "шаар": re.compile(r"шаар|город"),
}  # fmt: skip


def named(text: str) -> set[str]:
    """Which kinds of bodies a text names."""
    return {kind for kind, pattern in OF_BODY.items() if pattern.search(text.casefold())}


def level_of(person: Details) -> Level:
    unit = DIRECTORY.get(person.municipality)
    assert unit is not None
    return unit.level


def test_every_kind_of_municipality_has_people() -> None:
    assert Counter(map(level_of, OFFICIALS)).keys() == {Level.CITY, Level.TOWN, Level.AIYL_AIMAK}


@pytest.mark.parametrize("level", [Level.CITY, Level.TOWN, Level.AIYL_AIMAK])
def test_bodies_are_those_of_the_municipality(level: Level) -> None:
    for person in (one for one in OFFICIALS if level_of(one) is level):
        said = named(f"{person.organisation} {person.position}")
        assert said
        assert not said & ({"мэр", "шаар"} if level is Level.AIYL_AIMAK else {"айыл"}), person


def test_a_post_names_no_other_body_than_the_person_s_own() -> None:
    for person in OFFICIALS:
        assert named(person.position) <= named(person.organisation), person
        # Members of a council are its chair or its deputies.
        is_council = bool(OF_BODY["council"].search(person.organisation))
        assert is_council == bool(re.search(r"депутат|ке[ңн]еш", person.position)), person


def test_a_municipality_has_one_head_of_each_body() -> None:
    heads = [one for one in OFFICIALS if ONE_EACH.search(one.position)]
    assert {one.position for one in heads} >= {"мэр", "айыл өкмөтүнүн башчысы", "председатель городского кенеша"}
    each = Counter((one.municipality, "council" in named(one.organisation)) for one in heads)
    assert set(each.values()) == {1}


def test_bodies_and_posts_are_in_the_language_of_the_person() -> None:
    for person in PEOPLE:
        if person.category in (Category.MUNICIPALITY, Category.COMMUNITY) and person.language == "ru":
            assert not re.search("[өүң]", f"{person.organisation} {person.position}".casefold()), person


@pytest.mark.parametrize("name", ["registrations_form_ru.xlsx", "registrations_desk_ky.csv"])
def test_a_sample_list_has_posts_of_the_body_and_the_municipality(desk: Desk, name: str) -> None:
    run_import(desk, plan_import(desk, resource("samples", name)), name)
    people = [one.details for one in everybody(desk) if one.details.municipality and one.details.position]
    assert len(people) > 40
    for person in people:
        body, post = named(person.organisation), named(person.position)
        assert not (body | post) & ({"мэр", "шаар"} if level_of(person) is Level.AIYL_AIMAK else {"айыл"}), person
        assert post <= body or not person.organisation, person


def test_only_television_has_a_cameraman() -> None:
    press = {(one.organisation, one.position) for one in PEOPLE if one.category == Category.PRESS}
    assert {body for body, post in press if post == "оператор"} == {"телеканал"}
    assert len(press) == 6
