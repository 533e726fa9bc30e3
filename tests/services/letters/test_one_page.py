"""Shipped letters stay on one page for names, titles and organisations as long as the forms accept."""

from dataclasses import replace
from pathlib import Path

import pytest

from regapp.model.event import Signatory
from regapp.model.participant import Category, Details
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.letters.templates import LETTERS
from regapp.services.people.registration import add_walk_in
from tests.services.letters.test_letters import LANGUAGES, made, texts_of

NAME, TITLE, SIGNED = 130, 240, 200


def long(word: str, letters: int) -> str:
    """A text of so many letters."""
    return (f"{word} " * letters)[:letters].strip()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("letter", LETTERS)
def test_the_longest_texts_leave_it_on_one_page(desk: Desk, tmp_path: Path, letter: str, language: str) -> None:
    title = dict.fromkeys(LANGUAGES, long("Муниципалитеттердин", TITLE))
    organisation = long("Агенттиги", TITLE)
    signed = dict.fromkeys(LANGUAGES, long("Абдыкадырова кеңешчиси", SIGNED))
    details = Details(
        family=long("Абдыкадырова-Мамбетова", NAME), organisation=organisation, position=organisation,
        category=Category.SPEAKER,
    )  # fmt: skip
    person, _ = add_walk_in(desk, details)
    check_in(desk, person.id, desk.session("osh-1-opening"), overruled=True)
    signatories = (Signatory(signed, signed),) * 3
    event = replace(desk.event, title=title, organisers=(title, title), donor=title, signatories=signatories)
    desk = replace(desk, event=event)
    made(desk, tmp_path / "l.pdf", letter, language)
    (text,) = texts_of(tmp_path / "l.pdf")
    assert text.count("Муниципалитеттердин") > 20
    assert text.count("кеңешчиси") > 30
