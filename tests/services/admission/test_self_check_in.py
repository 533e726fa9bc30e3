"""Self check-in by name and four digits: who is meant, who is not, and what a stranger learns: nothing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regapp.model.checkin import Outcome
from regapp.model.participant import Details
from regapp.services.admission.self_check_in import Pairing, Self, check_in_self, ends_so, is_meant
from regapp.services.desk import Desk
from regapp.services.event.events import add_event
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, cancel, get
from regapp.services.undo import undo

MORNING = datetime(2022, 2, 28, 3, 30, tzinfo=UTC)
GULNARA = Details(family="Абдыкадырова", given="Гүлнара", patronymic="Төлөевна", phone="0555 12-34-56", cities=("osh",))


@pytest.mark.parametrize(
    ("phone", "digits", "is_so"),
    [
        ("0555123456", "3456", True),
        ("0555123456", "456", False),
        ("0555123456", "23456", False),
        ("0555123456", "", False),
        ("0555123456", "34a6", False),
        ("0555123456", "٣٤٥٦", False),
        ("0555123456", " 3456", False),
        ("+996 (555) 12-34-56", "3456", True),
        ("996 555 12 34 5 6", "3456", True),
        ("00996555123456", "3456", True),
        ("0555123456, 0770987654", "3456", True),
        ("0555123456, 0770987654", "7654", True),
        ("0555123456; 0770 98 76 54", "7654", True),
        ("0555123456 же 0770987654", "7654", True),
        ("0555123456\n0770987654", "7654", True),
        ("0555123456, 0770987654", "5607", False),
        ("123456", "3456", False),
        ("1234567", "4567", True),
        ("3456", "3456", False),
        ("", "3456", False),
        ("", "", False),
        ("билбейт", "3456", False),
    ],
)
def test_the_last_four_digits_of_a_whole_number(phone: str, digits: str, is_so: bool) -> None:
    assert ends_so(phone, digits) is is_so


@pytest.mark.parametrize(
    ("name", "is_hers"),
    [
        ("Абдыкадырова Гүлнара", True),
        ("Гүлнара Абдыкадырова", True),
        ("абдыкадырова гулнара", True),
        ("АБДЫКАДЫРОВА", True),
        ("Абдыкадырова Гүлнара Төлөевна", True),
        ("Гүлнара Төлөевна", True),
        ("Abdykadyrova Gulnara", True),
        ("Gulnara Abdykadyrova", True),
        # Typed on another layout: the Latin letters of the same keys.
        ("F,lsrflshjdf Uekyfhf", True),
        ("Абдыкадырва Гүлнара", True),
        ("Абдыкадырова Гуля", True),
        # A given name alone, beginnings and initials say too little; another word is another person.
        ("Гүлнара", False),
        ("Абдык", False),
        ("Абдык Гүл", False),
        ("А", False),
        ("А Г", False),
        ("Абдыкадырова Айгүл", False),
        ("Абдыкадырова Гүлнара Ош", False),
        ("Абдыкадырова Абдыкадырова", False),
        ("0555123456", False),
        ("", False),
        ("   ", False),
        ("%", False),
        ("*", False),
    ],
)
def test_the_name_as_search_forgives_it_and_no_less(name: str, is_hers: bool) -> None:
    assert is_meant(GULNARA, name, "3456") is is_hers
    assert not is_meant(GULNARA, name, "3457")


def test_a_name_in_one_cell_needs_two_words() -> None:
    written = Details(written="Гүлнара Абдыкадырова", phone="0555123456")
    assert is_meant(written, "Абдыкадырова Гүлнара", "3456")
    assert not is_meant(written, "Гүлнара", "3456")
    assert is_meant(Details(written="Цой", phone="0555123456"), "Цой", "3456")
    assert is_meant(Details(family="Ли", phone="0555123456"), "ли", "3456")


def answer(desk: Desk, name: str, digits: str) -> Self:
    return check_in_self(desk, name, digits, desk.session("osh-1-reg"), moment=MORNING)


def test_one_person_is_checked_in_and_then_is_in(desk: Desk) -> None:
    person = add_walk_in(desk, GULNARA)[0]
    first = answer(desk, "Абдыкадырова Гүлнара", "3456")
    assert first.pairing is Pairing.ONE
    assert first.verdict is not None
    assert (first.verdict.outcome, first.verdict.participant_id) == (Outcome.ADMITTED, person.id)
    assert first.verdict.changes.participants == {person.id}
    assert not first.verdict.by_badge
    again = answer(desk, "Абдыкадырова Гүлнара", "3456").verdict
    assert again is not None
    assert again.outcome is Outcome.ALREADY_IN


@pytest.mark.parametrize(
    ("name", "digits"),
    [
        ("Абдыкадырова Гүлнара", "3457"), ("Абдыкадырова Гүлнара", "456"), ("Абдыкадырова Гүлнара", "123456"),
        ("Абдыкадырова Гүлнара", ""), ("Вашингтонов", "3456"), ("", "3456"), ("Телефонсуз Адам", "3456"),
        ("Телефонсуз Адам", ""), ("01-0001", "3456"), ("Төлөк", "3456"),
    ],
)  # fmt: skip
def test_whatever_is_wrong_the_answer_is_one(desk: Desk, name: str, digits: str) -> None:
    add_walk_in(desk, GULNARA)
    add_walk_in(desk, Details(family="Телефонсуз", given="Адам"))
    before = desk.ask(lambda db: db.execute("SELECT count(*) FROM journal").fetchone()[0])
    assert answer(desk, name, digits) == Self(Pairing.NOBODY)
    # Nothing of a guess stays in the file.
    assert desk.ask(lambda db: db.execute("SELECT count(*) FROM journal").fetchone()[0]) == before


def test_a_second_number_counts_though_no_index_has_it(desk: Desk) -> None:
    add_walk_in(desk, Details(family="Цой", given="Виктор", phone="0555123456, 0770987654"))
    assert answer(desk, "Цой Виктор", "7654").pairing is Pairing.ONE


def test_namesakes_with_the_same_digits_are_not_told_apart(desk: Desk) -> None:
    for phone in ("0555123456", "0770993456"):
        add_walk_in(desk, Details(family="Асанов", given="Айбек", phone=phone))
    add_walk_in(desk, Details(family="Асанов", given="Айбек", phone="0700111111"))
    assert answer(desk, "Асанов Айбек", "3456") == Self(Pairing.SEVERAL)
    assert answer(desk, "Асанов Айбек", "1111").pairing is Pairing.ONE


def test_man_and_wife_with_one_telephone(desk: Desk) -> None:
    man = add_walk_in(desk, Details(family="Асанов", given="Айбек", phone="0555123456"))[0]
    wife = add_walk_in(desk, Details(family="Асанова", given="Айгүл", phone="0555123456"))[0]
    for name, person in (("Асанов", man), ("Асанова", wife), ("Айгүл Асанова", wife)):
        verdict = answer(desk, name, "3456").verdict
        assert verdict is not None
        assert verdict.participant_id == person.id


def test_a_cancelled_one_is_refused_and_a_removed_one_is_nobody(desk: Desk) -> None:
    person = add_walk_in(desk, GULNARA)[0]
    cancel(desk, person.id)
    verdict = answer(desk, "Абдыкадырова", "3456").verdict
    assert verdict is not None
    assert verdict.outcome is Outcome.CANCELLED
    other = add_walk_in(desk, Details(family="Сыдыков", given="Нурлан", phone="0555999999"))[0]
    undo(desk)
    assert get(desk, other.id).removed
    assert answer(desk, "Сыдыков Нурлан", "9999") == Self(Pairing.NOBODY)


def test_two_records_of_one_person_are_one_person(desk: Desk) -> None:
    first, second = (add_walk_in(desk, GULNARA)[0] for _ in range(2))
    assert answer(desk, "Абдыкадырова", "3456") == Self(Pairing.SEVERAL)
    merge(desk, first.id, second.id, {})
    assert answer(desk, "Абдыкадырова", "3456").pairing is Pairing.ONE


def test_people_of_another_event_are_nobody_here(desk: Desk, tmp_path: Path) -> None:
    add_walk_in(desk, GULNARA)
    starts = desk.event.starts
    other = add_event(desk, "next", "Next year", starts, starts)
    assert other is not None
    there = desk.for_event("next")
    session = desk.session("osh-1-reg")
    assert check_in_self(there, "Абдыкадырова", "3456", session, moment=MORNING) == Self(Pairing.NOBODY)


@given(st.text(max_size=80), st.text(max_size=8), st.text(max_size=40), st.text(max_size=20))
def test_no_text_breaks_it_and_digits_never_stand_alone(name: str, digits: str, phone: str, family: str) -> None:
    details = Details(family=family, phone=phone)
    if is_meant(details, name, digits):
        assert ends_so(phone, digits)
        assert any(map(str.isalnum, name))


@settings(max_examples=10)
@given(st.from_regex(r"[0-9]{7,12}", fullmatch=True))
def test_only_the_last_four_digits_are_those(phone: str) -> None:
    fitting = [f"{number:04d}" for number in range(10_000) if ends_so(phone, f"{number:04d}")]
    assert fitting == [phone[-4:]]
