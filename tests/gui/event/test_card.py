"""The card of the conference in force: what is typed is kept as its field is left, refused in words, and undone."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from regapp.gui.event import card as module
from regapp.gui.event.card import EventCard
from regapp.gui.window.pages import SETTINGS
from regapp.gui.window.window import Window
from regapp.model.errors.files import DiskFull
from regapp.model.event import Event
from regapp.services.desk import Changes
from regapp.services.event.describing import set_texts
from regapp.services.event.events import add_event
from tests.gui.conftest import settle, type_text, wait_for


@pytest.fixture
def card(window: Window) -> EventCard:
    window.activateWindow()
    window.go_to(SETTINGS)
    settle(window)
    return window.settings_page.conference


def event(card: EventCard) -> Event:
    return card.workplace.desk.event


def leave(card: EventCard) -> None:
    """Put the keyboard elsewhere."""
    card.ends.setFocus()


def test_it_shows_what_the_event_says(card: EventCard) -> None:
    assert card.texts["title"].texts == dict(event(card).title)
    assert card.texts["donor"].texts == dict(event(card).donor)
    assert [code for code, _ in card.cities.texts] == ["osh", "bishkek"]
    assert len(card.organisers.rows) == 4
    assert card.starts.date() == QDate(2022, 2, 28)


def test_a_title_is_kept_when_its_field_is_left_and_undone(card: EventCard, window: Window) -> None:
    before = dict(event(card).short_title)
    field = card.texts["short_title"].fields["en"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Forum of communities")
    assert event(card).short_title["en"] == before["en"]
    leave(card)
    wait_for(lambda: event(card).short_title["en"] == "Forum of communities")
    wait_for(lambda: "Forum of communities" in window.windowTitle())
    window.workplace.undo()
    wait_for(lambda: dict(event(card).short_title) == before)
    wait_for(lambda: field.text() == before["en"])


def test_enter_keeps_it_too(card: EventCard) -> None:
    field = card.texts["donor"].fields["ru"]
    field.setFocus()
    field.setText("Новый донор")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: event(card).donor["ru"] == "Новый донор")


def test_a_title_that_is_emptied_comes_back_with_a_word(card: EventCard, window: Window) -> None:
    for field in card.texts["title"].fields.values():
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
    leave(card)
    wait_for(lambda: "needs a title" in window.notice.text())
    wait_for(lambda: card.texts["title"].texts == dict(event(card).title))


def test_cities_and_organisers_come_and_go(card: EventCard, window: Window) -> None:
    card.cities.more.click()
    assert window.focusWidget() is card.cities.rows[-1].field.fields["en"]
    field = card.cities.rows[-1].field
    type_text(field.fields["ky"], "Нарын")
    # Amid a row nothing is saved, and nothing takes the keyboard away.
    field.fields["ru"].setFocus()
    type_text(field.fields["ru"], "Нарын")
    settle(window)
    assert "naryn" not in event(card).cities
    assert window.focusWidget() is field.fields["ru"]
    leave(card)
    wait_for(lambda: "naryn" in event(card).cities)
    settle(window)
    card.cities.rows[-1].remove.click()
    wait_for(lambda: "naryn" not in event(card).cities)
    card.organisers.rows[0].remove.click()
    wait_for(lambda: len(event(card).organisers) == 3)


def test_what_another_desk_says_is_not_written_over_by_looking(card: EventCard, window: Window) -> None:
    card.texts["title"].fields["en"].setFocus()
    set_texts(card.workplace.desk, "title", {"en": "Said elsewhere"})
    leave(card)
    settle(window)
    window.workplace.announce(Changes(everything=True))
    wait_for(lambda: event(card).title["en"] == "Said elsewhere")
    assert card.texts["title"].texts == {"en": "Said elsewhere"}


def test_what_could_not_be_saved_stays_for_enter(
    card: EventCard, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = card.texts["short_title"].fields["en"]
    with monkeypatch.context() as full:
        full.setattr(module, "set_texts", fails)
        field.setFocus()
        field.selectAll()
        type_text(field, "Forum")
        QTest.keyClick(field, Qt.Key.Key_Return)
        wait_for(lambda: "conference.regapp" in window.notice.text())
    assert field.text() == "Forum"
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: event(card).short_title["en"] == "Forum")


def fails(*_: object) -> Changes:
    raise DiskFull("conference.regapp")


def test_a_city_with_people_comes_back_with_a_word(card: EventCard, window: Window) -> None:
    card.cities.rows[0].remove.click()
    wait_for(lambda: "cannot go" in window.notice.text())
    wait_for(lambda: [code for code, _ in card.cities.texts] == ["osh", "bishkek"])


def test_a_conference_that_is_put_off_takes_its_programme_along(card: EventCard, window: Window) -> None:
    ends = event(card).ends
    card.starts.setDate(QDate(2022, 5, 9))
    card.starts.editingFinished.emit()
    wait_for(lambda: event(card).ends == ends + timedelta(days=70))
    wait_for(lambda: "went along" in window.notice.text())
    assert card.ends.date() == QDate(2022, 5, 12)
    window.workplace.undo()
    wait_for(lambda: event(card).ends == ends)
    wait_for(lambda: card.starts.date() == QDate(2022, 2, 28))


def test_another_event_shows_what_it_says(card: EventCard, window: Window) -> None:
    desk = card.workplace.desk
    add_event(desk, "forum-2023", "Forum 2023", desk.event.starts, desk.event.ends)
    first = dict(event(card).title)
    card.texts["title"].fields["en"].setFocus()
    window.workplace.use_event("forum-2023", lambda _is_used: None)
    wait_for(lambda: event(card).code == "forum-2023")
    wait_for(lambda: card.texts["title"].texts["en"] == "Forum 2023")
    window.workplace.use_event("osh-bishkek-2022", lambda _is_used: None)
    wait_for(lambda: event(card).code == "osh-bishkek-2022")
    # Nothing of the other one came into it.
    assert dict(event(card).title) == first


def test_where_nothing_can_be_written_nothing_can_be_typed(open_on: Callable[[Path], Window], demo: Path) -> None:
    open_on(demo)
    second = open_on(demo)
    second.go_to(SETTINGS)
    settle(second)
    assert not second.settings_page.conference.texts["title"].isEnabled()
    assert not second.settings_page.conference.starts.isEnabled()


def test_undo_takes_back_what_was_typed_in_another_language_and_not_left(card: EventCard, window: Window) -> None:
    fields, before = card.texts["title"].fields, dict(event(card).title)
    fields["ru"].setFocus()
    fields["ru"].selectAll()
    QTest.keyClick(fields["ru"], Qt.Key.Key_Delete)
    fields["en"].setFocus()
    QTest.keyClick(fields["en"], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert card.texts["title"].texts == before
    leave(card)
    settle(window)
    assert dict(event(card).title) == before


@pytest.mark.parametrize("is_left", [True, False])
def test_undo_in_a_day_is_about_the_days(card: EventCard, window: Window, is_left: bool) -> None:
    starts = event(card).starts
    card.starts.setFocus()
    QTest.keyClick(card.starts, Qt.Key.Key_Down)
    assert card.starts.day == starts - timedelta(days=1)
    if is_left:
        card.ends.setFocus()
        wait_for(lambda: event(card).starts == starts - timedelta(days=1))
        settle(window)
    box = card.ends if is_left else card.starts
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert (event(card).starts, card.starts.day) == (starts, starts)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_text_that_does_not_fit_is_told(card: EventCard, window: Window) -> None:
    field = card.texts["title"].fields["en"]
    field.setFocus()
    field.selectAll()
    QApplication.clipboard().setText("x" * 400)
    field.paste()
    assert len(field.text()) == 300
    wait_for(lambda: QToolTip.text() != "")
    assert "300" in QToolTip.text()
    QToolTip.hideText()
