"""Each act on a person says what it did, about whom, and the way back; what is rare or destructive does not invite."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from unittest.mock import patch

import pytest
from PySide6.QtGui import QAction

from regapp.gui.person.card import Card
from regapp.gui.person.form import PersonForm
from regapp.gui.person.menu import ask_message
from regapp.gui.window.pages import DESK, PEOPLE
from regapp.gui.window.window import Window
from regapp.gui.workplace.messages import ACTS as NAMES
from regapp.gui.workplace.messages import DONE, act_text
from regapp.model.participant import Details, Participant
from regapp.services.acts import ActKind
from regapp.services.people.registration import add_walk_in, everybody, get
from tests.gui.conftest import settle, wait_for

OTHERWISE = {
    ActKind.CHECK_IN: "the verdict, with its button",
    ActKind.CHECK_OUT: "the verdict, with its button",
    ActKind.HAND_OUT: "the verdict, with its button",
    ActKind.GIVE_BACK: "the verdict, or the list of what is out",
    ActKind.WALK_IN: "the verdict, with its button",
    ActKind.SUBSTITUTE: "the verdict, with its button",
    ActKind.REISSUE: "the line about the badge, and where its paper is",
    ActKind.BADGES: "where the paper is",
    ActKind.CERTIFICATES: "where the paper is",
    ActKind.PAYMENT: "where the register is, and its number",
    ActKind.MOVE: "how many were moved, and where to",
    ActKind.IMPORT: "the page of what was taken in",
    ActKind.GROUP: "the count of who was checked in",
    ActKind.FROM_PAPER: "the count of who was checked in",
    ActKind.SETTLE_PLACES: "the wizard's own page",
}
NOBODY = {
    ActKind.TEMPLATE, ActKind.IMAGE, ActKind.SIGNATORIES, ActKind.SCHEDULE, ActKind.RESCHEDULE, ActKind.UNSCHEDULE,
    ActKind.PORTAL, ActKind.LIST, ActKind.YOUTH, ActKind.REPORT_TEXT, ActKind.TARGETS, ActKind.EVENT,
}  # fmt: skip
"""Acts on nobody."""


def test_every_act_on_a_person_says_what_it_did() -> None:
    assert set(ActKind) - DONE.keys() - OTHERWISE.keys() == NOBODY
    assert not DONE.keys() & OTHERWISE.keys()
    for text in DONE.values():
        assert "{name}" in text
        assert "Ctrl+Z" in text
    assert NAMES.keys() == set(ActKind)


@pytest.fixture
def person(window: Window) -> Participant:
    return next(p for p in everybody(window.workplace.desk) if "osh" in p.details.cities)


def card_of(window: Window, person: Participant) -> Card:
    window.workplace.person_asked.emit(person.id)
    wait_for(lambda: isinstance(window.drawer.content, Card))
    settle(window)
    card = window.drawer.content
    assert isinstance(card, Card)
    return card


def action(card: Card, text: str) -> QAction:
    (found,) = (each for each in card._more.menu().actions() if each.text() == text)
    return found


def cancelling(window: Window, person: Participant) -> None:
    action(card_of(window, person), "Cancel the registration").trigger()


def reinstating(window: Window, person: Participant) -> None:
    cancelling(window, person)
    settle(window)
    action(card_of(window, person), "Reinstate the registration").trigger()


def taking_back(window: Window, person: Participant) -> None:
    cancelling(window, person)
    settle(window)
    card = card_of(window, person)
    card._take_back(card._items[-1])


def editing(window: Window, person: Participant) -> None:
    window.person_drawer.open_edit(person)
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form._save(replace(person.details, position="депутат"), frozenset())


def of_two_records(act: str, window: Window, person: Participant) -> None:
    add_walk_in(window.workplace.desk, replace(person.details, patronymic="", phone="", number="", ref=""))
    window.go_to(PEOPLE)
    doubles = window.people_page.doubles
    window.people_page.show_doubles()
    wait_for(lambda: bool(doubles.doubles))
    settle(window)
    getattr(doubles, act)()


def leaving_a_message(window: Window, person: Participant) -> None:
    with patch("regapp.gui.person.menu.QInputDialog.getText", lambda *_args, **_more: ("Call the coordinator", True)):
        ask_message(window.workplace, window, person)
        settle(window)


ACTS: dict[ActKind, Callable[[Window, Participant], None]] = {
    ActKind.CANCEL: cancelling,
    ActKind.REINSTATE: reinstating,
    ActKind.TAKE_BACK: taking_back,
    ActKind.EDIT: editing,
    ActKind.MESSAGE: leaving_a_message,
    ActKind.MERGE: partial(of_two_records, "merge_pair"),
    ActKind.TELL_APART: partial(of_two_records, "tell_pair_apart"),
}


@pytest.mark.parametrize("kind", DONE)
def test_the_notice_names_the_person_and_ctrl_z_takes_it_back(
    window: Window, person: Participant, kind: ActKind
) -> None:
    ACTS[kind](window, person)
    settle(window)
    said = DONE[kind].format(name=person.details.name)
    wait_for(lambda: window.notice.text() == said)
    last = window.workplace.desk.last_act()
    assert last is not None
    assert last.kind is kind
    window.workplace.undo()
    wait_for(lambda: act_text(kind, person.details.name) in window.notice.text())


def test_an_edit_that_changes_nothing_says_nothing(window: Window, person: Participant) -> None:
    window.person_drawer.open_edit(person)
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form._save(person.details, frozenset())
    settle(window)
    assert window.notice.text() == ""


def test_a_departure_does_not_invite(window: Window, person: Participant) -> None:
    card = card_of(window, person)
    assert (card._enter.text(), card._enter.property("role")) == ("Check in", "primary")
    card._enter.click()
    wait_for(lambda: card._inside)
    settle(window)
    assert (card._enter.text(), card._enter.property("role")) == ("Check out", "")
    card._enter.click()
    wait_for(lambda: not card._inside)
    settle(window)
    assert card._enter.property("role") == "primary"


def test_a_page_that_shows_no_verdict_says_it(window: Window, person: Participant) -> None:
    window.go_to(PEOPLE)
    settle(window)
    card_of(window, person)._enter.click()
    wait_for(lambda: window.notice.text() == f"{person.details.name}: Admitted. Ctrl+Z undoes it.")
    elsewhere = add_walk_in(window.workplace.desk, Details(family="Бекова", cities=("bishkek",)))[0]
    card_of(window, elsewhere)._enter.click()
    wait_for(lambda: window.notice.text().startswith("Бекова: Not registered for this session. Registered for:"))
    window.people_page._check_in([elsewhere.id])
    settle(window)
    assert not get(window.workplace.desk, elsewhere.id).first_in
    window.go_to(DESK)
    window.notice.hide()
    window.desk_page._admitting.check_in(elsewhere.id)
    settle(window)
    assert window.notice.text() == ""
