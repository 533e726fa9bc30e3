"""What somebody agrees to, whether they state a disability, and a journalist's accreditation, in the form."""

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from regapp.gui.person.card import Card
from regapp.gui.person.fields import PersonFields
from regapp.gui.person.form import PersonForm
from regapp.gui.window.window import Window
from regapp.model.participant import ANSWERS, CONSENTS, Category, Details
from regapp.services.people.registration import edit, everybody, get
from regapp.services.undo import undo
from tests.gui.conftest import settle

KEYS = {None: Qt.Key.Key_Home, True: Qt.Key.Key_Y, False: Qt.Key.Key_End}
"""What chooses an answer in a box that has the keyboard."""


@pytest.fixture
def fields(window: Window) -> PersonFields:
    return PersonFields(window.workplace)


@pytest.mark.parametrize("answers", list(product([None, True, False], repeat=2)))
def test_answers_are_shown_and_read_back(fields: PersonFields, answers: tuple[bool | None, bool | None]) -> None:
    first, second = answers
    details = Details(
        family="Асанов", consent=first, photo_consent=second, sharing_consent=first, disability=second,
        category=Category.PRESS, accreditation="K-17",
    )  # fmt: skip
    fields.fill(details)
    assert fields.details(Details()) == details


@pytest.mark.parametrize("answer", KEYS)
def test_the_keyboard_answers_each_question(window: Window, answer: bool | None) -> None:
    window.activateWindow()
    window.workplace.walk_in_asked.emit("")
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form.fields.fill(Details(family="Асанов", **dict.fromkeys(ANSWERS, answer is None)))  # type: ignore[arg-type]
    boxes = form.fields.consents.boxes
    boxes["consent"].setFocus()
    for name in CONSENTS:
        assert boxes[name].hasFocus()
        QTest.keyClick(boxes[name], KEYS[answer])
        QTest.keyClick(boxes[name], Qt.Key.Key_Tab)
    assert {name: getattr(form.details(), name) for name in CONSENTS} == dict.fromkeys(CONSENTS, answer)


@pytest.mark.parametrize("category", Category)
def test_only_journalists_are_asked_for_an_accreditation(fields: PersonFields, category: Category) -> None:
    fields.fill(Details(family="Асанов", category=category, accreditation="K-17"))
    assert fields.texts["accreditation"].isVisibleTo(fields) is (category is Category.PRESS)
    assert fields.details(Details()).accreditation == "K-17"


def test_card_history_and_undo_have_words_for_them(window: Window) -> None:
    desk = window.workplace.desk
    person = everybody(desk)[0]
    edit(desk, person.id, person.details, replace(person.details, photo_consent=False, accreditation="K-17"))
    window.workplace.person_asked.emit(person.id)
    settle(window)
    card = window.drawer.content
    assert isinstance(card, Card)
    said = {label.text() for label in card.findChildren(QLabel)}
    assert {"Consent to photos and film", "no", "Accreditation", "K-17"} <= said
    assert any(text.startswith("Changed: Consent to photos and film, Accreditation") for text in said)
    undo(desk)
    details = get(desk, person.id).details
    assert (details.photo_consent, details.accreditation) == (None, "")
