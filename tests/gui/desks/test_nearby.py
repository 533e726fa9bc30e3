"""Joining in the window: the hub of this network is found, and its six digits are enough."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from regapp.gui.desks.begin_cards import JoinCard
from regapp.gui.window.pages import DESK
from regapp.gui.window.window import Window
from regapp.model.entries.hub import FoundHub, LineState
from regapp.services.file.conference import create_conference
from regapp.services.people.registration import everybody
from tests.gui.conftest import press, settle, wait_for
from tests.gui.desks.test_page import open_page
from tests.sync.nearby.test_digits import free_port

Open = Callable[[Path], Window]


@pytest.fixture(autouse=True)
def alone_in_network() -> None:
    """Here others are looked for."""


def choose(card: JoinCard, mark: str) -> bool:
    """Choose the hub with this mark, as soon as it is found: other tests have hubs too."""
    place = card.hubs.box.findData(mark)
    if place >= 0:
        card.hubs.box.setCurrentIndex(place)
    return place >= 0


def shown(card: JoinCard, *hubs: FoundHub) -> None:
    card.workplace.sync.look_away()
    settle_around(card)
    card.workplace.sync._on_found(hubs)


def settle_around(card: JoinCard) -> None:
    wait_for(lambda: card.workplace.sync._around.is_idle)


@pytest.mark.slow
def test_the_hub_that_was_found_lets_a_laptop_in_by_six_digits(
    open_on: Open, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("regapp.gui.workplace.hub_session._PORTS", (free_port(),))
    hub = open_on(demo)
    page = open_page(hub)
    page.hub_card.begin.setFocus()
    page.hub_card.begin.click()
    wait_for(lambda: hub.workplace.sync.standing.state is LineState.CONNECTED)
    page.ask_in()
    dialog = page.dialog
    assert dialog is not None
    assert hub.focusWidget() is page.let_in
    dialog.name.setText("Great hall")
    dialog.make.click()
    wait_for(lambda: bool(dialog.code))
    assert dialog.short.isVisible()
    digits = dialog.short.text()
    assert len(digits.replace(" ", "")) == 6
    create_conference(tmp_path / "empty.regapp").close()
    there = open_on(tmp_path / "empty.regapp")
    card = open_page(there).join_card
    session = hub.workplace.sync._session._laptop
    assert session is not None
    wait_for(lambda: choose(card, session.digest[:16]))
    card.code.setText(digits)
    press(card.code, Qt.Key.Key_Return)
    wait_for(lambda: there.workplace.sync.standing.state is LineState.CONNECTED)
    settle(there)
    assert there.workplace.desk.number == "02"
    assert there.focusWidget() is there.desks_page.desks.table
    assert len(everybody(there.workplace.desk)) == len(everybody(hub.workplace.desk))


def test_wrong_digits_are_said_and_stay(window: Window) -> None:
    card = open_page(window).join_card
    shown(card, FoundHub(("127.0.0.1",), 1, "ab", "01", "Great hall"))
    card.code.setText("123 456")
    card.begin.click()
    wait_for(lambda: card.error.isVisible())
    assert "127.0.0.1:1" in card.error.text()
    assert card.code.selectedText() == "123 456"


def test_which_hubs_are_here(window: Window) -> None:
    page = open_page(window)
    card = page.join_card
    first = FoundHub(("10.0.0.5",), 7432, "ab", "01", "Great hall", "osh")
    second = FoundHub(("10.0.0.6",), 7432, "cd", "02")
    shown(card)
    page.hub_card.begin.setFocus()
    assert "No hub" in card.hubs.found.text()
    assert card.hubs.hub is None
    before = page.handover_card.geometry()
    shown(card, first)
    assert "01, Great hall, osh" in card.hubs.found.text()
    settle(window)
    assert page.handover_card.geometry() == before
    assert not card.hubs.box.isVisible()
    assert card.hubs.hub == first
    # Another hub would be a mistake: the keyboard goes on to the digits.
    assert window.focusWidget() is card.code
    card.hubs.box.setFocus()
    shown(card, first, second)
    assert window.focusWidget() is not card.code
    assert card.hubs.box.isVisible()
    card.hubs.box.setCurrentIndex(1)
    third = FoundHub(("10.0.0.7",), 7432, "00", "03")
    shown(card, third, first, second)
    assert card.hubs.hub == second
    shown(card, third, first)
    assert card.hubs.hub == third


def test_somebody_looks_for_hubs_while_the_card_is_in_sight(window: Window) -> None:
    station = window.workplace.sync
    card = open_page(window).join_card
    settle_around(card)
    assert station._looking is not None
    shown(card, FoundHub(("10.0.0.5",), 7432, "ab", "01"))
    window.go_to(DESK)
    settle_around(card)
    assert station._looking is None
    # A hub that has gone meanwhile is not shown when somebody comes back.
    open_page(window)
    assert "10.0.0.5" not in str(station.hubs)
