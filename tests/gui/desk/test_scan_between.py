"""A scan while somebody is being looked for: the screen is about one person, and Enter acts on nobody unseen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from regapp.gui.window.window import Window
from regapp.model.participant import Participant
from regapp.services.badges.data import token_of
from regapp.services.people.registration import everybody, get
from tests.gui.conftest import press, settle, type_text
from tests.gui.desk.test_page import someone

popup = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TYPED: dict[str, Callable[[Participant], str]] = {
    "number": lambda person: person.details.number,
    "name": lambda person: person.details.name,
    "telephone": lambda person: person.details.phone[-7:],
    "part of a number": lambda person: person.details.number.replace("-", ""),
}


def scan(window: Window, person: Participant) -> None:
    type_text(window.desk_page.field, token_of(window.workplace.desk, person.id, 1))
    press(window.desk_page.field, Qt.Key.Key_Return)


def only_one(window: Window) -> Participant:
    """Somebody of Osh whose name nobody else has."""
    names = [person.details.name for person in everybody(window.workplace.desk)]
    places: Iterator[Participant] = (someone(window, place=place) for place in range(3, 30))
    return next(person for person in places if names.count(person.details.name) == 1)


@pytest.mark.parametrize("waits", [True, False], ids=["answered", "before the answer"])
@pytest.mark.parametrize("how", TYPED)
def test_enter_after_a_scan_first_chooses(window: Window, how: str, waits: bool) -> None:
    window.activateWindow()
    page, desk = window.desk_page, window.workplace.desk
    scanned, sought = someone(window), only_one(window)
    type_text(page.field, TYPED[how](sought))
    if waits:
        settle(window)
    scan(window, scanned)
    settle(window)
    assert (page.participant, page.results.chosen()) == (scanned.id, None)
    assert page.finder._hint.text() != "Enter checks in"
    press(page.field, Qt.Key.Key_Return)
    settle(window)
    assert page.results.chosen() is not None
    assert page.participant == sought.id
    assert not get(desk, sought.id).first_in
    press(page.field, Qt.Key.Key_Return)
    settle(window)
    assert get(desk, sought.id).first_in
    assert page.participant == sought.id


def test_typing_on_is_about_the_list_again(window: Window) -> None:
    window.activateWindow()
    page = window.desk_page
    sought = only_one(window)
    number = sought.details.number
    type_text(page.field, number[:-1])
    scan(window, someone(window))
    settle(window)
    type_text(page.field, number[-1])
    settle(window)
    assert (page.participant, page.finder._hint.text()) == (sought.id, "Enter checks in")
    press(page.field, Qt.Key.Key_Return)
    settle(window)
    assert get(window.workplace.desk, sought.id).first_in


@popup
@pytest.mark.parametrize("is_chosen", [True, False])
def test_the_menu_names_enter_where_enter_does_it(window: Window, is_chosen: bool) -> None:
    window.activateWindow()
    page = window.desk_page
    type_text(page.field, only_one(window).details.name)
    settle(window)
    if not is_chosen:
        scan(window, someone(window))
        settle(window)
    offered: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.append(menu.actions()[0].text())
        menu.close()

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(look)
    timer.start(0)
    page.open_menu()
    assert offered == ["Check in\tEnter" if is_chosen else "Check in"]
