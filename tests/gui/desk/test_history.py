"""The last twenty scans, each with its undo, whatever was done since."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from regapp.gui.desk.scan_history import ScanHistory
from regapp.gui.window.window import Window
from regapp.model.entry import Entry, Kind, participant_subject
from regapp.model.participant import Participant
from regapp.services.admission.admission import scan
from regapp.services.admission.earlier_scans import earlier_scans
from regapp.services.admission.from_paper import enter_from_paper
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk, iso, now
from regapp.services.people.registration import everybody, get
from regapp.services.undo import undo
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


def rows(view: ScanHistory) -> list[str]:
    items = [view.rows_below.itemAt(place) for place in range(view.rows_below.count())]
    found = [item.widget() for item in items if item is not None]
    return [row.findChildren(QLabel)[0].text() for row in found if row is not None]


def test_the_scans_of_before_a_restart_are_there_and_can_be_undone(
    open_on: Callable[[Path], Window], demo: Path
) -> None:
    window = open_on(demo)
    persons = people(window)[:3]
    elsewhere = next(p for p in everybody(window.workplace.desk) if p.details.cities == ("bishkek",))
    scan_all(window, [*persons, elsewhere])
    window.workplace.undo(window.desk_page.verdict.last_scans.past[1].verdict.act)
    settle(window)
    told = rows(opened(window))
    assert len(told) == 4
    window.close()
    again = open_on(demo)
    desk = again.workplace.desk
    view = opened(again)
    wait_for(lambda: rows(view) == told)
    assert [button.isEnabled() for button in view.undo_buttons] == [False, True, True]
    # What was done before the start is undone by name alone.
    assert desk.last_act() is None
    view.undo_buttons[-1].click()
    wait_for(lambda: get(desk, persons[0].id).first_in == "")
    wait_for(lambda: [button.isEnabled() for button in view.undo_buttons] == [False, True, False])
    again.workplace.redo()
    wait_for(lambda: get(desk, persons[0].id).first_in != "")
    # New scans stand above them.
    scan_all(again, [people(again)[-1]])
    view = opened(again)
    wait_for(lambda: len(rows(view)) == 5)


def test_scans_of_other_desks_and_of_paper_are_no_scans_of_this_one(demo_desk: Desk) -> None:
    session, desk = demo_desk.sessions()[0], demo_desk
    first, second, third = [p for p in everybody(desk) if session.city in p.details.cities][:3]
    at = session.starts + timedelta(minutes=1)
    mine = scan(desk, token_of(desk, first.id, 1), session, moment=at)
    enter_from_paper(desk, session, [(second.id, at)])
    body = {"session": session.code, "at": iso(at), "nonce": "n", "outcome": "admitted"}
    subject = participant_subject(third.id)
    other = Entry("02", 1, "02-1", 1, "op", desk.event.number, Kind.CHECKED_IN, 1, subject, body)
    desk.write(lambda tx: tx.receive([other]))
    (found,) = earlier_scans(desk, iso(at + timedelta(seconds=1)), 20)
    assert (found.verdict.participant_id, found.verdict.outcome, found.at) == (first.id, mine.outcome, at)
    assert earlier_scans(desk, iso(at), 20) == []
    undo(desk, mine.act)
    assert [scan.is_undone for scan in earlier_scans(desk, iso(now()), 20)] == [True]
