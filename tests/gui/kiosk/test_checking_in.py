"""Checking in at the kiosk, by pointer alone, by keyboard alone and by scanner; and what it answers."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from regapp.gui.kiosk.admitting import KINDS, Answer, Kind, NextStep, SelfAdmitting
from regapp.gui.kiosk.answer_page import said
from regapp.gui.kiosk.keys import ERASE
from regapp.gui.kiosk.window import Kiosk
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.model.doors.duty import duty_from
from regapp.model.participant import Details, Participant
from regapp.services.badges.badges import reissue
from regapp.services.badges.data import token_of
from regapp.services.desk import Changes
from regapp.services.people.registration import add_walk_in, cancel, everybody, get
from regapp.texts.catalogue import Language
from tests.gui.conftest import settle, type_text, wait_for
from tests.gui.kiosk.standing import digits_of, key_of, keyboard_at, scan, seen, somebody, strike, tab_to, tap
from tests.gui.kiosk.standing import walk_to as walk

GULNARA = Details(family="Өмүрова", given="Гүлнаң", phone="+996 555 12-34-56", cities=("osh", "bishkek"))


@pytest.fixture
def gulnara(window: Window) -> Participant:
    return add_walk_in(window.workplace.desk, GULNARA)[0]


def is_in(window: Window, person: Participant) -> bool:
    return bool(get(window.workplace.desk, person.id).first_in)


def test_by_pointer_alone_in_kyrgyz(kiosk: Kiosk, window: Window, gulnara: Participant) -> None:
    tap(kiosk.header.languages["ky"])
    tap(kiosk.start.name_button)
    letters = kiosk.by_name.letters.grid
    for letter in "өмүрова гүлнан":
        tap(key_of(letters, letter))
    tap(key_of(letters, ERASE))
    tap(key_of(letters, "ң"))
    assert kiosk.by_name.name.text() == "Өмүрова Гүлнаң"
    assert not kiosk.by_name.send.isEnabled()
    tap(kiosk.by_name.digits)
    for digit in "34567":
        tap(key_of(kiosk.by_name.pad, digit))
    assert kiosk.by_name.digits.text() == "3456"
    tap(kiosk.by_name.send)
    settle(window)
    assert kiosk.page is kiosk.answer
    assert kiosk.answer.word.text() == "Кош келиңиз!"
    assert kiosk.answer.name.text() == "Гүлнаң Өмүрова"
    assert is_in(window, gulnara)
    assert (kiosk.by_name.name.text(), kiosk.by_name.digits.text()) == ("", "")
    tap(kiosk.answer.done_button)
    assert kiosk.pages.currentWidget() is kiosk.start
    assert "Гүлнаң" not in "".join(seen(kiosk))


def test_by_keyboard_alone(kiosk: Kiosk, window: Window, gulnara: Participant) -> None:
    tab_to(kiosk.start.name_button)
    strike(Qt.Key.Key_Return)
    assert keyboard_at() is kiosk.by_name.name
    type_text(keyboard_at(), "Өмүрова Гүлнаң")
    strike(Qt.Key.Key_Return)
    assert keyboard_at() is kiosk.by_name.digits
    QTest.keyClicks(keyboard_at(), "3456")
    strike(Qt.Key.Key_Return)
    settle(window)
    assert is_in(window, gulnara)
    assert keyboard_at() is kiosk.answer.done_button
    strike(Qt.Key.Key_Space)
    assert kiosk.page is kiosk.start


def test_by_the_arrows_on_the_keys_of_the_screen(kiosk: Kiosk, window: Window) -> None:
    person = add_walk_in(window.workplace.desk, Details(family="Kim", phone="0555120019"))[0]
    tab_to(kiosk.start.name_button)
    strike(Qt.Key.Key_Space)
    grid = kiosk.by_name.letters.grid
    tab_to(key_of(grid, "q"))
    for letter in "kim":
        walk(grid, letter)
        strike(Qt.Key.Key_Return)
    assert kiosk.by_name.name.text() == "Kim"
    tab_to(kiosk.by_name.digits)
    tab_to(key_of(kiosk.by_name.pad, "1"))
    for digit in "0019":
        walk(kiosk.by_name.pad, digit)
        strike(Qt.Key.Key_Space)
    tab_to(kiosk.by_name.send)
    strike(Qt.Key.Key_Return)
    settle(window)
    assert is_in(window, person)


@pytest.mark.parametrize("page", ["start", "by_name", "answer", "leaving", "more_time"])
def test_a_badge_is_scanned_on_any_page_and_gives_way_to_the_next(kiosk: Kiosk, window: Window, page: str) -> None:
    first, desk = somebody(window), window.workplace.desk
    kiosk._open(getattr(kiosk, page))
    kiosk.by_name.name.setText("Вашинг")
    scan(token_of(desk, first.id, 1))
    settle(window)
    assert kiosk.page is kiosk.answer
    assert kiosk.answer.word.text() == "Welcome!"
    assert first.details.family in kiosk.answer.name.text()
    assert kiosk.answer.next_step.text() == "Please come in."
    assert is_in(window, first)
    assert kiosk.by_name.name.text() == ""
    second = somebody(window)
    scan(token_of(desk, second.id, 1))
    settle(window)
    assert second.details.family in kiosk.answer.name.text()
    scan(token_of(desk, second.id, 1))
    settle(window)
    assert kiosk.answer.word.text() == "You are already checked in"


def test_what_is_not_for_the_kiosk_goes_to_the_desk_without_a_reason(kiosk: Kiosk, window: Window) -> None:
    desk = window.workplace.desk
    elsewhere, cancelled, other = somebody(window, expected=False), somebody(window), everybody(desk)[-1]
    cancel(desk, cancelled.id)
    reissue(desk, other.id, "lost")
    reissue(desk, other.id, "lost")
    forged = token_of(desk, other.id, 2)
    forged = forged[:-1] + str((int(forged[-1]) + 1) % 10)
    codes = [
        token_of(desk, elsewhere.id, 1), token_of(desk, cancelled.id, 1), token_of(desk, other.id, 1), forged,
        "HTTPS://EXAMPLE.COM/A B", "4600051000057",
    ]  # fmt: skip
    for code in codes:
        kiosk.begin_anew()
        scan(code)
        settle(window)
        shown = (kiosk.answer.word.text(), kiosk.answer.name.text(), kiosk.answer.next_step.text())
        assert kiosk.page is kiosk.answer, code
        assert shown == ("Please go to the desk", "", "Our colleagues there will help you."), code


@pytest.mark.parametrize("number", ["01-0066", "01-00066", "001-0066", "66"])
def test_a_short_number_admits_nobody(kiosk: Kiosk, window: Window, number: str) -> None:
    before = [person.id for person in everybody(window.workplace.desk) if person.first_in]
    scan(number)
    settle(window)
    assert [person.id for person in everybody(window.workplace.desk) if person.first_in] == before
    kiosk.admitting.scan("01-0066")
    settle(window)
    assert [person.id for person in everybody(window.workplace.desk) if person.first_in] == before


def answer_to(kiosk: Kiosk, window: Window, name: str, digits: str) -> str:
    """What the page of names says."""
    kiosk.begin_anew()
    tap(kiosk.start.name_button)
    kiosk.by_name.name.setText(name)
    kiosk.by_name.digits.setText(digits)
    kiosk.by_name._on_typed()
    tap(kiosk.by_name.send)
    settle(window)
    return kiosk.by_name.message.text()


def test_a_wrong_name_and_wrong_digits_have_one_answer(kiosk: Kiosk, window: Window, gulnara: Participant) -> None:
    add_walk_in(window.workplace.desk, Details(family="Телефонсуз", given="Адам"))
    said_of_digits = answer_to(kiosk, window, "Өмүрова Гүлнаң", "3457")
    said_of_name = answer_to(kiosk, window, "Вашингтонов", "3456")
    kiosk.tries.note_right()
    kiosk._tick()
    said_of_none = answer_to(kiosk, window, "Телефонсуз Адам", "3456")
    assert said_of_digits == said_of_name == said_of_none != ""
    assert not is_in(window, gulnara)
    assert kiosk.by_name.name.text() == "Телефонсуз Адам", "what was typed can be put right"


def test_namesakes_with_the_same_digits_go_to_the_desk(kiosk: Kiosk, window: Window, gulnara: Participant) -> None:
    add_walk_in(window.workplace.desk, GULNARA)
    answer_to(kiosk, window, "Өмүрова Гүлнаң", "3456")
    assert kiosk.answer.word.text() == "Please go to the desk"
    assert not is_in(window, gulnara)


@pytest.mark.parametrize(
    ("wants", "is_ready", "issue", "step", "prints"),
    [
        (True, True, 0, NextStep.TAKE_PRINTED, True),
        (True, False, 0, NextStep.BADGE_AT_DESK, True),
        (False, True, 0, NextStep.BADGE_AT_DESK, False),
        (True, True, 1, NextStep.BADGE_AT_DESK, True),
    ],
)
def test_the_first_badge(
    kiosk: Kiosk,
    window: Window,
    gulnara: Participant,
    monkeypatch: pytest.MonkeyPatch,
    wants: bool,
    is_ready: bool,
    issue: int,
    step: NextStep,
    prints: bool,
) -> None:
    place, ordered = window.workplace, list[tuple[int, bool | None]]()
    place.preferences.kiosk.prints = wants
    if issue:
        reissue(place.desk, gulnara.id, "lost")
    monkeypatch.setattr(type(place.printing), "is_ready", property(lambda _printing: is_ready))
    monkeypatch.setattr(
        place.printing, "print_first", lambda person, is_wanted=None: ordered.append((person, is_wanted))
    )
    answers: list[Answer] = []
    kiosk.admitting.given.connect(answers.append)
    answer_to(kiosk, window, "Өмүрова Гүлнаң", "3456")
    assert (answers[0].kind, answers[0].next_step) == (Kind.WELCOME, step)
    assert ordered == ([(gulnara.id, True)] if prints else [])
    assert kiosk.answer.next_step.text() == said(answers[0], kiosk.place.language).next_step


def test_the_rest_of_the_program_hears_of_the_change_and_of_no_verdict(
    kiosk: Kiosk, window: Window, gulnara: Participant
) -> None:
    changes, verdicts = list[Changes](), list[object]()
    window.workplace.changed.connect(changes.append)
    for signal in (window.workplace.verdict_shown, window.workplace.verdict_given, window.workplace.person_asked):
        signal.connect(verdicts.append)
    answer_to(kiosk, window, "Өмүрова Гүлнаң", "3456")
    assert gulnara.id in changes[0].participants
    assert verdicts == []
    assert window.desk_page.verdict.verdict is None
    assert not window.isVisible()
    assert not window.notice.isVisible()


def test_without_a_session_nobody_is_asked_to_try(kiosk: Kiosk, window: Window) -> None:
    place = window.workplace
    place.session = None
    place.session_changed.emit()
    assert not kiosk.start.name_button.isEnabled()
    assert "Please go to the desk" in seen(kiosk)
    scan(token_of(place.desk, somebody_of(window).id, 1))
    settle(window)
    assert kiosk.answer.word.text() == "Please go to the desk"


def somebody_of(window: Window) -> Participant:
    return everybody(window.workplace.desk)[0]


def test_a_failure_sends_to_the_desk(kiosk: Kiosk, window: Window) -> None:
    answers: list[Answer] = []
    admitting: SelfAdmitting = kiosk.admitting
    admitting.given.connect(answers.append)
    admitting._on_failed(None)
    assert answers[0].kind is Kind.TO_DESK


def test_nothing_of_anybody_else_is_seen_or_heard_at_any_step(
    kiosk: Kiosk, window: Window, gulnara: Participant
) -> None:
    others = [one for one in everybody(window.workplace.desk) if one.id != gulnara.id]
    secrets = {text for one in others for text in (one.details.family, one.details.phone, one.details.number)} - {""}
    found: list[str] = []

    def look() -> None:
        all_texts = "\n".join(seen(kiosk))
        found.extend(secret for secret in secrets if secret in all_texts)

    other = digits_of(others[0])
    look()
    for name, digits in (("А", other), (others[0].details.given, other), ("Өмүрова", other), ("Өмүрова", "3456")):
        answer_to(kiosk, window, name, digits)
        look()
        kiosk.tries.note_right()
        kiosk._tick()
    kiosk._ask_more_time()
    look()
    tap(kiosk.more_time.more)
    look()
    tap(kiosk.answer.done_button)
    tap(kiosk.start.leave_button)
    look()
    assert found == []
    assert len(secrets) > 300
    assert kiosk.findChildren(QPushButton)


def test_the_first_badge_is_queued_though_the_desk_prints_none(
    kiosk: Kiosk, window: Window, gulnara: Participant
) -> None:
    printing = window.workplace.printing
    printing.preferences.printer = "No such printer"
    printing.preferences.at_check_in = False
    answer_to(kiosk, window, "Өмүрова Гүлнаң", "3456")
    wait_for(lambda: printing.job_of(gulnara.id) is not None)
    assert kiosk.answer.next_step.text() == "Your badge is being printed: take it from the printer."


@pytest.mark.parametrize("outcome", list(Outcome))
@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_only_those_who_are_in_hear_more_than_where_the_desk_is(outcome: Outcome, code: str) -> None:
    kind = KINDS.get(outcome, Kind.TO_DESK)
    answer = said(Answer(kind, "Гүлнаң Өмүрова"), Language(code))
    assert (kind is Kind.TO_DESK) is (outcome not in (Outcome.ADMITTED, Outcome.UNKNOWN_GENUINE, Outcome.ALREADY_IN))
    assert answer.name == ("" if kind is Kind.TO_DESK else "Гүлнаң Өмүрова")
    assert answer.word
    assert answer.next_step


def hurry(kiosk: Kiosk, text: str) -> None:
    """What a real scanner sends to the window in sight: faster than any hand."""
    handle = kiosk.windowHandle()
    at = time.monotonic_ns() // 1_000_000
    for key, letter in [*((0, letter) for letter in text), (Qt.Key.Key_Return, "\r")]:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(handle, event)


@pytest.mark.parametrize("page", ["start", "by_name", "leaving", "more_time"])
@pytest.mark.parametrize("duty", ["", "handout lunch", "badges"])
def test_a_fast_scanner_is_answered_by_the_kiosk_whatever_the_desk_does(
    kiosk: Kiosk, window: Window, page: str, duty: str
) -> None:
    window.scans.hold.watch(kiosk.windowHandle())
    window.desk_page.keeper.take(duty_from(duty))
    kiosk._open(getattr(kiosk, page))
    person = somebody(window)
    hurry(kiosk, token_of(window.workplace.desk, person.id, 1))
    settle(window)
    assert kiosk.page is kiosk.answer
    assert kiosk.answer.name.text()
    assert is_in(window, person)
    assert window.desk_page.verdict.verdict is None
    hurry(kiosk, "https://example.org/ticket/1234567890")
    wait_for(lambda: kiosk.page is kiosk.answer and not kiosk.answer.name.text())
    # What is scanned once the kiosk has gone is the Desk's again.
    kiosk.shut()
    assert window.workplace.scan_taker is None


def test_who_types_on_has_more_time_and_loses_no_letter(kiosk: Kiosk) -> None:
    kiosk._open(kiosk.by_name)
    kiosk.by_name.name.setFocus()
    QTest.keyClicks(keyboard_at(), "Asa")
    kiosk._ask_more_time()
    assert kiosk.more_time.isVisible()
    for letter in "nov":
        QTest.keyClicks(keyboard_at(), letter)
    assert kiosk.page is kiosk.by_name
    assert kiosk.by_name.name.text() == "Asanov"
