"""From the check-in to the badge that lies in the tray."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from regapp.gui.person.card import Card
from regapp.gui.person.form import PersonForm
from regapp.gui.printing.transport import SystemPrinter
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.model.checkin import Outcome
from regapp.model.participant import Participant
from regapp.model.printing import JobState, PrintJob
from regapp.services.badges.data import token_of
from regapp.services.file.conference import create_conference
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody, get, history
from regapp.services.printing.printer import Fate
from tests.gui.conftest import press, settle, type_text, wait_for
from tests.printing.cups_server import CupsServer
from tests.printing.reading import page_sizes, tokens_in

# Qt's screen in memory says that it cannot raise a menu; people's screens can.
popup = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def of_osh(window: Window, place: int = 0) -> Participant:
    people = everybody(window.workplace.desk)
    return [person for person in people if "osh" in person.details.cities and person.details.country == "KG"][place]


def check_in_by_number(window: Window, person: Participant) -> None:
    enter(window, person.details.number)


def enter(window: Window, text: str) -> None:
    type_text(window.desk_page.field, text)
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)


def badge_line(window: Window) -> str:
    return window.desk_page.verdict.lines.badge_line.text()


def outcome(window: Window) -> Outcome | None:
    verdict = window.desk_page.verdict.verdict
    return verdict.outcome if verdict else None


def newest(window: Window) -> PrintJob:
    return window.workplace.printing.jobs[0]


def wait_for_state(window: Window, state: JobState) -> None:
    wait_for(lambda: bool(window.workplace.printing.jobs) and newest(window).state is state)
    settle(window)


def wait_for_issue(window: Window, person: Participant, issue: int) -> None:
    wait_for(lambda: get(window.workplace.desk, person.id).issue == issue)
    wait_for_state(window, JobState.PRINTED)


def open_menu(window: Window) -> QMenu:
    window.desk_page.badges.menu = None
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: window.desk_page.badges.menu is not None)
    menu = window.desk_page.badges.menu
    assert menu is not None
    return menu


@pytest.mark.usefixtures("paper_chosen")
def test_a_check_in_prints_the_badge_and_then_records_it(window: Window, cups: CupsServer) -> None:
    desk, person = window.workplace.desk, of_osh(window)
    cups.hold()
    check_in_by_number(window, person)
    assert outcome(window) is Outcome.ADMITTED
    wait_for_state(window, JobState.SENT)
    assert badge_line(window) == "Badge is printing…"
    assert window.status.printer.text() == "paper: printing 1"
    assert get(desk, person.id).issue == 0
    cups.release()
    wait_for_issue(window, person, 1)
    wait_for(lambda: badge_line(window) == "Badge printed")
    wait_for(lambda: window.status.printer.text() == "paper: ready")
    (printed,) = cups.printed("paper")
    assert page_sizes(printed.content) == [(90, 60)]
    (token,) = tokens_in(printed.content)
    assert (token.participant, token.issue) == (person.id, 1)


@pytest.mark.usefixtures("paper_chosen")
def test_somebody_checked_in_twice_gets_one_badge(window: Window, cups: CupsServer) -> None:
    person = of_osh(window)
    for _ in range(3):
        check_in_by_number(window, person)
    wait_for_issue(window, person, 1)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert get(window.workplace.desk, person.id).issue == 1
    check_in_by_number(window, person)
    settle(window)
    assert len(window.workplace.printing.jobs) == 1
    assert len(cups.printed("paper")) == 1


@pytest.mark.usefixtures("paper_chosen")
def test_whoever_shows_a_badge_or_is_refused_gets_none(window: Window) -> None:
    desk = window.workplace.desk
    enter(window, token_of(desk, of_osh(window).id, 1))
    assert outcome(window) is Outcome.ADMITTED
    elsewhere, another = [person for person in everybody(desk) if person.details.cities == ("bishkek",)][:2]
    enter(window, token_of(desk, elsewhere.id, 1))
    assert outcome(window) is Outcome.NOT_REGISTERED
    window.desk_page.verdict._overrule.click()
    settle(window)
    assert outcome(window) is Outcome.ADMITTED
    check_in_by_number(window, another)
    assert outcome(window) is Outcome.NOT_REGISTERED
    assert window.workplace.printing.jobs == ()
    window.desk_page.verdict._overrule.click()
    wait_for_state(window, JobState.PRINTED)


@pytest.mark.usefixtures("paper_chosen")
def test_a_walk_in_gets_a_badge_at_once(window: Window, cups: CupsServer) -> None:
    window.person_drawer.open_walk_in("Вашингтонов Джордж")
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    # The municipality is asked for once.
    for _ in range(2):
        form.submit()
        settle(window)
    verdict = window.desk_page.verdict.verdict
    assert verdict is not None
    assert verdict.participant is not None
    wait_for_issue(window, verdict.participant, 1)
    assert len(cups.printed("paper")) == 1


def test_without_a_printer_nothing_is_printed_and_the_verdict_says_how(window: Window) -> None:
    check_in_by_number(window, of_osh(window))
    assert badge_line(window) == "No badge has been made yet: Ctrl+P."
    assert window.workplace.printing.jobs == ()
    assert window.status.printer.isHidden()


@pytest.mark.usefixtures("cups")
def test_printing_at_check_in_can_be_switched_off(window: Window, paper_chosen: Preferences) -> None:
    paper_chosen.printing.at_check_in = False
    person = of_osh(window)
    check_in_by_number(window, person)
    assert badge_line(window) == "No badge has been made yet: Ctrl+P."
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    wait_for_issue(window, person, 1)


@pytest.mark.usefixtures("paper_chosen")
def test_a_window_that_only_reads_prints_nothing(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    path = tmp_path / "shared.regapp"
    make_demo(path)[0].close()
    first, second = open_on(path), open_on(path)
    assert second.workplace.desk.is_read_only
    assert not second.workplace.printing.is_ready
    person = of_osh(second)
    second.desk_page.badge_for(person.id)
    settle(second)
    assert first.workplace.printing.jobs == ()


@popup
@pytest.mark.parametrize(("down", "reason"), [(0, "lost"), (1, "misspelled"), (2, "damaged")])
@pytest.mark.usefixtures("paper_chosen")
def test_another_badge_is_printed_for_a_reason_chosen_with_the_keyboard(
    window: Window, cups: CupsServer, down: int, reason: str
) -> None:
    person = of_osh(window)
    check_in_by_number(window, person)
    wait_for_issue(window, person, 1)
    menu = open_menu(window)
    for _ in range(down):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    wait_for_issue(window, person, 2)
    issued = [i.entry.body for i in history(window.workplace.desk, person.id) if i.entry.kind == "issued"]
    assert [body["reason"] for body in issued] == ["", reason]
    assert [tokens_in(item.content)[0].issue for item in cups.printed("paper")] == [1, 2]


@popup
def test_without_a_printer_another_badge_is_made_as_pdf(window: Window) -> None:
    person = of_osh(window)
    check_in_by_number(window, person)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert get(window.workplace.desk, person.id).issue == 1
    menu = open_menu(window)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "It was lost", "It is misspelled", "It is damaged", "Save as PDF…",
    ]  # fmt: skip
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle(window)
    assert get(window.workplace.desk, person.id).issue == 2
    (token,) = tokens_in((window.workplace.papers() / "badges" / f"{person.details.number}.pdf").read_bytes())
    assert token.issue == 2


@pytest.mark.usefixtures("paper_chosen")
def test_the_card_prints_too(window: Window) -> None:
    person = of_osh(window)
    window.person_drawer.open_card(person.id)
    settle(window)
    settle(window)
    card = window.drawer.content
    assert isinstance(card, Card)
    card._badge_button.click()
    wait_for_issue(window, person, 1)
    wait_for(lambda: card._person is not None and card._person.issue == 1)
    menu = card._more.menu()
    assert menu is not None
    (replace,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    assert isinstance(replace, QMenu)
    replace.actions()[0].trigger()
    wait_for_issue(window, person, 2)


@popup
@pytest.mark.usefixtures("paper_chosen")
def test_a_badge_that_nobody_is_sure_of_is_settled_by_the_registrar(
    window: Window, cups: CupsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = of_osh(window)
    cups.hold()
    check_in_by_number(window, person)
    wait_for_state(window, JobState.SENT)
    # As if the system had been set up again: it knows nothing of the job.
    monkeypatch.setattr(SystemPrinter, "fate", lambda *_: Fate.UNKNOWN)
    wait_for_state(window, JobState.UNCLEAR)
    assert badge_line(window).startswith("The printer no longer lists this job.")
    assert window.status.printer.text() == "paper: check the queue"
    menu = open_menu(window)
    assert [action.text() for action in menu.actions()[:2]] == ["It printed", "Print again"]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    wait_for_issue(window, person, 1)
    wait_for(lambda: window.status.printer.text() == "paper: ready")


@pytest.mark.usefixtures("paper_chosen")
def test_the_window_closes_at_once_and_the_job_is_followed_on_at_the_next_start(
    open_on: Callable[[Path], Window], tmp_path: Path, cups: CupsServer
) -> None:
    path = tmp_path / "demo.regapp"
    make_demo(path)[0].close()
    window = open_on(path)
    person = of_osh(window)
    cups.hold()
    check_in_by_number(window, person)
    wait_for_state(window, JobState.SENT)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 1.5
    again = open_on(path)
    wait_for_state(again, JobState.SENT)
    cups.release()
    wait_for_issue(again, person, 1)
    assert len(cups.printed("paper")) == 1


@pytest.mark.usefixtures("cups")
def test_a_printer_that_is_gone_leaves_badges_waiting_and_says_so(
    window: Window, paper_chosen: Preferences, cups: CupsServer
) -> None:
    cups.remove_printer("paper")
    person = of_osh(window)
    check_in_by_number(window, person)
    wait_for(lambda: "Printer “paper” is not available" in badge_line(window))
    assert "no printer “paper”" in window.notice.text()
    wait_for(lambda: window.status.printer.text() == "paper: check the queue")
    paper_chosen.printing.printer = "label"
    window.workplace.printing.cancel(newest(window))
    wait_for_state(window, JobState.CANCELLED)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    wait_for_issue(window, person, 1)
    assert len(cups.printed("label")) == 1


@pytest.mark.usefixtures("paper_chosen")
def test_a_check_in_is_not_slowed_and_its_badge_is_taken_soon(window: Window, cups: CupsServer) -> None:
    printing = window.workplace.printing
    people = [of_osh(window, place) for place in range(12)]
    # The first badge loads ReportLab.
    check_in_by_number(window, people[0])
    wait_for_issue(window, people[0], 1)
    taken = []
    for person in people[1:]:
        start = time.monotonic()
        check_in_by_number(window, person)
        wait_for(lambda: printing.jobs[0].state in (JobState.SENT, JobState.PRINTED))
        taken.append(time.monotonic() - start)
        wait_for_issue(window, person, 1)
    assert sorted(taken)[len(taken) // 2] < 1.0
    assert len(cups.printed("paper")) == 12


def test_an_empty_file_has_an_idle_station(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    path = tmp_path / "new.regapp"
    create_conference(path).close()
    window = open_on(path)
    assert window.workplace.printing.jobs == ()
