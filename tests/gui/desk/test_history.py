"""The last twenty scans, each with its undo, whatever was done since."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.gui.desk.scan_history import ScanHistory
from regapp.gui.window.window import Window
from regapp.model.participant import Participant
from regapp.services.badges.data import token_of
from regapp.services.people.registration import everybody, get
from tests.gui.conftest import settle, wait_for


def people(window: Window) -> list[Participant]:
    found = everybody(window.workplace.desk)
    return [person for person in found if person.details.cities == ("osh",) and not person.first_in][:22]


def opened(window: Window) -> ScanHistory:
    window.activateWindow()
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_F7)
    wait_for(lambda: isinstance(window.drawer.content, ScanHistory))
    view = window.drawer.content
    assert isinstance(view, ScanHistory)
    return view


def scan_all(window: Window, persons: list[Participant]) -> None:
    for person in persons:
        window.desk_page.scan(token_of(window.workplace.desk, person.id, 1))
        settle(window)


def test_an_older_scan_is_undone_by_itself(window: Window) -> None:
    persons = people(window)[:3]
    scan_all(window, persons)
    view = opened(window)
    assert len(view.undo_buttons) == 3
    # The newest is above: the last button is of the first who came.
    view.undo_buttons[-1].click()
    desk = window.workplace.desk
    wait_for(lambda: get(desk, persons[0].id).first_in == "")
    assert all(get(desk, person.id).first_in for person in persons[1:])
    wait_for(lambda: [button.isEnabled() for button in view.undo_buttons] == [True, True, False])
    assert persons[0].details.name in view.undo_buttons[-1].accessibleName()


def test_it_keeps_twenty_and_a_refusal_has_nothing_to_undo(window: Window) -> None:
    persons = people(window)
    scan_all(window, persons)
    elsewhere = next(p for p in everybody(window.workplace.desk) if p.details.cities == ("bishkek",))
    scan_all(window, [elsewhere])
    view = opened(window)
    assert view.rows_below.count() == 20
    assert len(view.undo_buttons) == 19


def test_it_says_that_nothing_was_scanned(window: Window) -> None:
    view = opened(window)
    assert view.empty.isVisible()
    assert view.undo_buttons == []
