"""To decide whether two are one person, both are shown whole: each field as it is stored."""

from dataclasses import replace
from pathlib import Path

import pytest

from regapp.model.participant import DETAIL_FIELDS, Details, Participant
from regapp.services.desk import Desk
from regapp.services.importing.planning import plan_import
from regapp.services.people.doubles import doubles_of, merge, possible_doubles
from regapp.services.people.registration import add_walk_in, cancel, everybody, get
from regapp.services.people.substitutes import absent_names, begun_for, substitute
from regapp.store import comparing

FULL = Details(
    family="Тестова", given="Анфиса", patronymic="Геннадьевна", written="Анфиса Тестова", latin="Testova",
    sex="F", birth_year=1996, birth_date="1996-05-17", category="speaker",
    municipality="41708217842000", place="Төлөк, Кочкор", country="KG",
    organisation="Айыл өкмөтү", position="депутат", phone="+996 199 000 028", email="m@example.org", language="ru",
    interpretation="en", diet="халал", cities=("osh", "bishkek"), consent=True, photo_consent=False,
    sharing_consent=False, disability=False, accreditation="K-17", note="позвонить", ref="R-7",
)  # fmt: skip
"""Everything that can be said of somebody."""


def full_person(desk: Desk) -> Participant:
    """A substitute who has cancelled, with a value in every field."""
    absent, _ = add_walk_in(desk, replace(begun_for(Participant(0, FULL)), family="Эсенов", given="Эрлан"))
    person, _ = substitute(desk, absent.id, FULL)
    cancel(desk, person.id)
    return get(desk, person.id)


@pytest.fixture
def full(desk: Desk) -> Participant:
    return full_person(desk)


def listed(folder: Path, *names: str) -> Path:
    path = folder / "list.csv"
    path.write_text("ФИО;Год рождения\n" + "".join(f"{name}\n" for name in names), encoding="utf-8")
    return path


def test_the_person_of_these_tests_has_every_field(full: Participant) -> None:
    empty = Details(category="")
    assert [name for name in DETAIL_FIELDS if getattr(full.details, name) == getattr(empty, name)] == []


def test_a_possible_double_of_a_list_is_shown_as_stored(desk: Desk, full: Participant, tmp_path: Path) -> None:
    (double,) = plan_import(desk, listed(tmp_path, "Тестова Анфиса;1996")).doubles
    assert (double.participant, double.known) == (full.id, full.details)


def test_one_known_by_a_record_that_was_merged_is_shown_as_they_are(
    desk: Desk, full: Participant, tmp_path: Path
) -> None:
    other, _ = add_walk_in(desk, Details(family="Гаврилова", given="Настасья", birth_year=1996))
    merge(desk, full.id, other.id, {})
    (double,) = plan_import(desk, listed(tmp_path, "Гаврилова Настасья;")).doubles
    person = get(desk, full.id)
    assert (double.participant, double.known) == (person.id, person.details)


def test_one_from_an_earlier_row_is_shown_as_the_row_says(desk: Desk, tmp_path: Path) -> None:
    plan = plan_import(desk, listed(tmp_path, "Тестова Анфиса;1996", "Тестова Анфиза;1996"))
    (double,) = plan.doubles
    assert (double.participant, double.known) == (None, replace(plan.new[0], category=""))


def test_doubles_among_the_people_and_while_typing_are_whole(desk: Desk, full: Participant) -> None:
    twin, _ = add_walk_in(desk, replace(FULL, phone="", ref="", instead_of=""))
    (pair,) = possible_doubles(desk)
    assert {pair.first, pair.second} == {full, twin}
    assert full in doubles_of(desk, Details(family="Тестова", given="Анфиса"))


def test_everybody_is_read_whole_to_be_compared(demo_desk: Desk) -> None:
    full_person(demo_desk)
    read = demo_desk.ask(lambda db: dict(comparing.details_of_all(db, demo_desk.event.number)))
    assert read == {person.id: person.details for person in everybody(demo_desk)}


def test_the_absent_person_has_a_name(desk: Desk, full: Participant) -> None:
    assert absent_names(desk, [full.details.instead_of, "", "x"]) == {full.details.instead_of: "Эсенов Эрлан"}
