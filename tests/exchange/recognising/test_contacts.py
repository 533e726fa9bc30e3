"""Telephones and addresses in one cell, made by rule: each is found, the first counts, the rest is told."""

from itertools import permutations, product
from pathlib import Path

import pytest

from regapp.exchange.recognising.contacts import addresses, read_contacts, telephones
from regapp.matching.phones import phone_key
from regapp.model.papers.left_out import GuessKind
from regapp.services.desk import Desk
from regapp.services.importing.planning import plan_import

NUMBERS = ("0555 12-34-56", "0700112233", "+996 (312) 66 66 66", "+996777889900", "0770 11 22 33", "996 550 445566")
BETWEEN = (", ", "; ", " / ", "/", " ", " или ", " (моб.), ", ", раб. ", " же ", ",")
MAILS = ("a.asanov@example.org", "Office-1@mail.example.kg", "o'neil@example.org", "b+osh@example.com")


@pytest.mark.parametrize(("first", "second"), list(permutations(NUMBERS, 2)))
def test_two_telephones_are_found_whatever_divides_them(first: str, second: str) -> None:
    for between in BETWEEN:
        found = telephones(f"{first}{between}{second}")
        assert [phone_key(number) for number in found] == [phone_key(first), phone_key(second)], between
        contacts = read_contacts(f"{first}{between}{second}", "")
        assert phone_key(contacts.phone) == phone_key(first), between
        assert contacts.phone_cell.is_several
        assert phone_key(contacts.phone_cell.taken) == phone_key(first)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("around", ["{}", "тел.: {}", "{} (WhatsApp)", "{} доб. 12", "{} Асанов"])
def test_one_telephone_stays_as_it_is_written(number: str, around: str) -> None:
    cell = around.format(number)
    contacts = read_contacts(cell, "")
    assert (contacts.phone, contacts.phone_cell.taken) == (cell, cell)
    assert not contacts.phone_cell.is_several


@pytest.mark.parametrize("number", NUMBERS)
def test_one_number_written_twice_is_one(number: str) -> None:
    assert not read_contacts(f"{number}, +{phone_key(number)}", "").phone_cell.is_several


@pytest.mark.parametrize(("first", "second"), list(permutations(MAILS, 2)))
def test_of_several_addresses_the_first_counts(first: str, second: str) -> None:
    for between in (", ", "; ", " ", "/", "\n", " или "):
        assert addresses(f"{first}{between}{second}") == [first, second]
        contacts = read_contacts("", f"{first}{between}{second}")
        assert (contacts.email, contacts.email_cell.taken, contacts.email_cell.is_several) == (first, first, True)


@pytest.mark.parametrize("mail", MAILS)
@pytest.mark.parametrize("around", ["почта: {}", "{} (личная)", "<{}>", "Асанов <{}>", "{}."])
def test_words_beside_an_address_are_told(mail: str, around: str) -> None:
    contacts = read_contacts("", around.format(mail))
    assert (contacts.email, contacts.email_cell.taken) == (mail, mail)
    assert contacts.email_cell.said != contacts.email_cell.taken


@pytest.mark.parametrize(("number", "mail"), list(product(NUMBERS, MAILS)))
def test_each_is_read_by_its_form_in_either_cell(number: str, mail: str) -> None:
    for cells in ((f"{number}, {mail}", ""), ("", f"{mail} {number}"), (f"{mail}; {number}", "")):
        contacts = read_contacts(*cells)
        assert (phone_key(contacts.phone), contacts.email) == (phone_key(number), mail)
        taken = contacts.phone_cell.taken or contacts.email_cell.taken
        assert taken == f"{contacts.phone} | {mail}"


def test_an_address_that_was_not_taken_is_not_said_to_be() -> None:
    contacts = read_contacts("0555123456, other@example.org", "own@example.org")
    assert (contacts.phone, contacts.email) == ("0555123456", "own@example.org")
    assert contacts.phone_cell.taken == "0555123456"


def test_what_is_not_taken_is_told_by_row(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "ФИО;Телефон;E-mail\n"
        "Асанов Бакыт;0555123456, 0700 112 233;b@example.org\n"
        "Токтогулова Айнура;0555123457;a@example.org, a2@example.org\n"
        "Эргешов Нурлан;0555123458;n@example.org\n"
        '"Кадырова Мээрим";"0555123459\n0700112244";m@example.org\n',
        encoding="utf-8",
    )
    plan = plan_import(desk, path)
    several = [guess for guess in plan.guesses if guess.what is GuessKind.FIRST_OF_SEVERAL]
    assert [(guess.row, guess.column, guess.taken) for guess in several] == [
        (2, 2, "0555123456"),
        (3, 3, "a@example.org"),
        (5, 2, "0555123459"),
    ]
    assert len(plan.guesses) == len(several)
    assert [one.email for one in plan.new] == ["b@example.org", "a@example.org", "n@example.org", "m@example.org"]
    assert all(not item.problems for item in plan.items)
