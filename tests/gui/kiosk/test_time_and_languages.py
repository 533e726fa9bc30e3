"""The kiosk's time, its pauses, its languages and the size of what is to be hit."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from regapp.gui.kiosk.keys import ERASE, LETTERS
from regapp.gui.kiosk.more_time_page import SECONDS
from regapp.gui.kiosk.pieces import LargeButton
from regapp.gui.kiosk.window import IDLE_MS, Kiosk
from regapp.gui.window.window import Window
from tests.by_day import some_by_day
from tests.gui.conftest import settle, wait_for
from tests.gui.kiosk.standing import Clock, key_of, keyboard_at, scan, seen, strike, tap

LEAST_TARGET = 48


def begin_by_name(kiosk: Kiosk) -> None:
    tap(kiosk.start.name_button)
    kiosk.by_name.name.setText("Өмүрова")


def test_twenty_seconds_and_twenty_more() -> None:
    assert (IDLE_MS, SECONDS) == (20_000, 20)


def test_the_start_page_waits_for_ever_and_others_ask_first(kiosk: Kiosk) -> None:
    assert not kiosk.idle.isActive()
    begin_by_name(kiosk)
    assert kiosk.idle.isActive()
    assert kiosk.idle.interval() == IDLE_MS
    kiosk.idle.start(20)
    wait_for(lambda: kiosk.page is kiosk.more_time)
    assert not any("Өмүрова" in text for text in seen_on(kiosk))
    assert kiosk.more_time.count.text() == "20 s"


def test_the_start_page_forgets_a_language_that_somebody_left(kiosk: Kiosk) -> None:
    tap(kiosk.header.languages["ru"])
    assert kiosk.idle.isActive()
    kiosk.idle.start(20)
    wait_for(lambda: kiosk.place.language.code == "en")
    assert kiosk.page is kiosk.start
    assert not kiosk.idle.isActive()


def seen_on(kiosk: Kiosk) -> set[str]:
    """What is on the page in sight."""
    return {
        text
        for widget in kiosk.page.findChildren(QWidget)
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton) and widget.isVisible()
        for text in (widget.text(),)
    }


@pytest.mark.parametrize("way", ["pointer", "space", "return"])
def test_more_time_goes_on_where_somebody_was(kiosk: Kiosk, way: str) -> None:
    begin_by_name(kiosk)
    tap(kiosk.by_name.digits)
    kiosk._ask_more_time()
    assert keyboard_at() is kiosk.more_time.more
    if way == "pointer":
        tap(kiosk.more_time.more)
    else:
        strike(Qt.Key.Key_Space if way == "space" else Qt.Key.Key_Return)
    assert kiosk.page is kiosk.by_name
    assert kiosk.by_name.name.text() == "Өмүрова"
    assert keyboard_at() is kiosk.by_name.digits
    assert not kiosk.more_time.timer.isActive()
    assert kiosk.idle.isActive()


def test_without_an_answer_all_is_forgotten(kiosk: Kiosk) -> None:
    tap(kiosk.header.languages["ky"])
    begin_by_name(kiosk)
    kiosk.more_time.timer.setInterval(2)
    kiosk._ask_more_time()
    wait_for(lambda: kiosk.page is kiosk.start)
    assert kiosk.by_name.name.text() == ""
    assert not kiosk.by_name.name.isUndoAvailable()
    assert kiosk.place.language.code == "en"
    assert not kiosk.idle.isActive()


def test_each_key_and_touch_begins_the_time_again(kiosk: Kiosk) -> None:
    kiosk.idle.setTimerType(Qt.TimerType.PreciseTimer)
    begin_by_name(kiosk)
    acts: tuple[Callable[[], None], ...] = (
        lambda: strike(Qt.Key.Key_A),
        lambda: tap(key_of(kiosk.by_name.letters.grid, "q")),
    )
    for act in acts:
        QTest.qWait(30)
        before = kiosk.idle.remainingTime()
        act()
        assert kiosk.idle.remainingTime() > before


def test_a_language_is_the_kiosks_alone(kiosk: Kiosk, window: Window) -> None:
    tap(kiosk.start.name_button)
    for code, word in (("ky", "Артка"), ("ru", "Назад"), ("en", "Back")):
        tap(kiosk.header.languages[code])
        assert kiosk.by_name.back.text() == word
        assert kiosk.by_name.letters.grid is kiosk.by_name.letters.grids[code]
        assert kiosk.by_name.letters.grid.isVisible()
        assert [each.isChecked() for each in kiosk.header.languages.values()].count(True) == 1
        assert (window.workplace.language.code, window.workplace.preferences.language) == ("en", "")


def test_what_is_said_changes_its_language_too(kiosk: Kiosk) -> None:
    begin_by_name(kiosk)
    kiosk.by_name.show_not_found()
    for code, word in (("ru", "Проверьте"), ("ky", "текшериңиз"), ("en", "Check both")):
        tap(kiosk.header.languages[code])
        assert word in kiosk.by_name.message.text()
        assert keyboard_at() is kiosk.by_name.digits, "a touch leaves the keyboard where it was"


@pytest.mark.parametrize(
    ("code", "letters"),
    [("ky", "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"), ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
     ("en", "abcdefghijklmnopqrstuvwxyz")],
)  # fmt: skip
def test_every_letter_has_a_key(code: str, letters: str) -> None:
    keys = "".join(LETTERS[code])
    assert set(letters) <= set(keys)
    assert len(set(keys)) == len(keys)
    assert "-" in keys


def test_the_arrows_go_to_what_is_above_and_below_and_stay_within(kiosk: Kiosk) -> None:
    pad = kiosk.leaving.pad
    tap(kiosk.start.leave_button)
    key_of(pad, "5").setFocus()
    for arrow, sign in (
        (Qt.Key.Key_Down, "8"), (Qt.Key.Key_Down, "0"), (Qt.Key.Key_Down, "0"), (Qt.Key.Key_Up, "8"),
        (Qt.Key.Key_Left, "7"), (Qt.Key.Key_Left, "7"), (Qt.Key.Key_Down, "0"), (Qt.Key.Key_Right, ERASE),
        (Qt.Key.Key_Right, ERASE), (Qt.Key.Key_Up, "9"),
    ):  # fmt: skip
        strike(arrow)
        assert keyboard_at() is key_of(pad, sign)
    assert [key for key in pad.all_keys() if key.focusPolicy() != Qt.FocusPolicy.NoFocus] == [key_of(pad, "9")]


def test_three_wrong_tries_and_then_growing_pauses(kiosk: Kiosk, window: Window, clock: Clock) -> None:
    tap(kiosk.start.name_button)

    def attempt() -> str:
        kiosk.by_name.name.setText("Вашингтонов")
        kiosk.by_name.digits.setText("0000")
        kiosk.by_name._on_typed()
        if kiosk.by_name.send.isEnabled():
            tap(kiosk.by_name.send)
            settle(window)
        kiosk._tick()
        return kiosk.by_name.send.text()

    assert [attempt(), attempt(), attempt()] == ["Check in", "Check in", "Wait: 5 s"]
    # Neither going back nor another language is a way round it.
    tap(kiosk.by_name.back)
    tap(kiosk.start.name_button)
    assert attempt() == "Wait: 5 s"
    assert not kiosk.by_name.send.isEnabled()
    kiosk.by_name.asked.emit("Вашингтонов", "0000")
    settle(window)
    assert kiosk.tries.wrong == 3
    clock.now += 2
    assert attempt() == "Wait: 3 s"
    clock.now += 3
    kiosk._tick()
    assert attempt() == "Wait: 10 s"


def test_a_scan_is_answered_during_a_pause(kiosk: Kiosk, window: Window, clock: Clock) -> None:
    for _ in range(4):
        kiosk.tries.note_wrong(clock())
    scan("HTTPS://EXAMPLE.COM")
    settle(window)
    assert kiosk.page is kiosk.answer


@pytest.mark.parametrize("size", some_by_day([(1024, 600), (1366, 768), (1920, 1080), (3840, 2160)], 1))
@pytest.mark.parametrize("is_large", [False, True])
def test_everything_to_be_hit_is_large_enough_and_in_sight(
    kiosk: Kiosk, window: Window, size: tuple[int, int], is_large: bool
) -> None:
    window.workplace.preferences.large_text = is_large
    window.workplace.restyle()
    kiosk.resize(*size)
    for page in kiosk._all_pages():
        for code in LETTERS:
            kiosk.place.use_language(code)
            kiosk._open(page)
            QTest.qWait(1)
            shown = [each for each in kiosk.findChildren(LargeButton) if each.isVisible()]
            assert shown
            for each in shown:
                place = each.mapTo(kiosk, each.rect().topLeft())
                assert min(each.height(), each.width()) >= LEAST_TARGET, each.text()
                assert kiosk.rect().contains(each.rect().translated(place)), each.text()
            assert kiosk.minimumSizeHint().width() <= size[0]
            assert kiosk.minimumSizeHint().height() <= size[1]
    window.workplace.preferences.large_text = False
    window.workplace.restyle()


def test_nothing_typed_can_be_seen_by_a_reader_afterwards(kiosk: Kiosk) -> None:
    begin_by_name(kiosk)
    assert any("Өмүрова" in text for text in seen(kiosk))
    tap(kiosk.by_name.back)
    assert not any("Өмүрова" in text for text in seen(kiosk))
