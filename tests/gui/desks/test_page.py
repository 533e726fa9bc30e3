"""The Desks page: how to begin, who is there, who is let in and out, and what a laptop owes the others as their hub."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from regapp import __version__, sync
from regapp.gui.desks import page as desks_page
from regapp.gui.desks.page import DesksPage
from regapp.gui.window.pages import DESK, DESKS
from regapp.gui.window.window import Window
from regapp.model.entries.hub import LineState, Standing
from regapp.model.errors.hub import DeskRefused, HubPartsMissing
from regapp.services.desk import now, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody
from regapp.store.sync import link
from regapp.sync.code import address_in
from regapp.sync.joining import join_file
from tests.gui.conftest import press, settle, wait_for
from tests.gui.hubs import give_hub, new_desk
from tests.sync.conftest import Hub, engine, hub

__all__ = ["engine", "hub"]
Open = Callable[[Path], Window]


@pytest.fixture
def owned(hub: Hub, demo: Path) -> Path:
    """A file from which its hub was set up."""
    give_hub(hub, demo, "01")
    desk = open_desk(demo)
    desk.write(lambda tx: link.keep_owner_address(tx.db, hub.owner))
    desk.close()
    return demo


def open_page(window: Window) -> DesksPage:
    wait_for(lambda: window.workplace.sync._station.is_idle)
    window.go_to(DESKS)
    return window.desks_page


def texts(page: DesksPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def rows(page: DesksPage) -> list[list[str]]:
    table = page.desks.table
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def let_others_call(window: Window) -> None:
    """Another desk was heard just now."""
    sync = window.workplace.sync
    sync.desks = (*sync.desks, replace(sync.desks[0], number="09", heard_ms=sync.hub_ms))


def test_without_a_hub_it_says_how_to_begin(window: Window) -> None:
    page = open_page(window)
    assert page.hub_card.isVisible()
    assert page.join_card.isVisible()
    assert not page.shared.isVisible()
    assert "come along" in texts(page)
    assert window.status.hub.isHidden()


def test_a_code_that_is_none_is_told_and_can_be_typed_again(window: Window) -> None:
    card = open_page(window).join_card
    assert not card.begin.isEnabled()
    card.code.setText("12 34")
    card.begin.click()
    wait_for(lambda: card.error.isVisible())
    assert "no code" in card.error.text()
    assert card.begin.isEnabled()
    assert card.code.text() == "12 34"


def test_the_desks_and_their_standing(hub: Hub, owned: Path, open_on: Open) -> None:
    second = new_desk(hub)
    hub.way_in("07")
    window = open_on(owned)
    page = open_page(window)
    wait_for(lambda: len(rows(page)) == 3)
    wait_for(lambda: rows(page)[0][2] == "now")
    first, other, prepared = rows(page)
    assert first[0] == "01, this one"
    assert other[2:6] == ["now", "right", __version__, "0"]
    assert prepared[2] == "never"
    assert second.exists()
    assert "Hub: connected" in window.status.hub.button.text()
    assert not page.take_out.isEnabled()


def test_the_status_line_leads_to_the_page(owned: Path, open_on: Open) -> None:
    window = open_on(owned)
    wait_for(lambda: window.status.hub.isVisible())
    window.status.hub.button.click()
    assert window.stack.shown is DESKS


@pytest.mark.slow
def test_a_laptop_is_let_in_with_a_code_and_joins_with_it(owned: Path, tmp_path: Path, open_on: Open) -> None:
    window = open_on(owned)
    page = open_page(window)
    wait_for(lambda: page.let_in.isVisible())
    page.let_in.click()
    dialog = page.dialog
    assert dialog is not None
    dialog.name.setText("Entrance")
    dialog.move(dialog.screen().availableGeometry().bottomRight())
    dialog.make.click()
    wait_for(lambda: bool(dialog.code) and dialog.picture.isVisible())
    middle = page.window().frameGeometry().center()
    least = dialog.screen().availableGeometry().topLeft()
    assert dialog.x() >= least.x()
    assert dialog.y() >= least.y()
    assert dialog.x() <= middle.x()
    assert dialog.y() <= middle.y()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.code
    shown = dialog.digits.toPlainText()
    assert address_in(shown) == address_in(dialog.code)
    dialog.accept()
    new = tmp_path / "new.regapp"
    create_conference(new).close()
    other = open_on(new)
    card = open_page(other).join_card
    wait_for(lambda: "nobody yet" in card.warning.text())
    card.code.setText(shown)
    press(card.code, Qt.Key.Key_Return)
    wait_for(lambda: other.workplace.sync.standing.state is LineState.CONNECTED)
    joined = other.workplace.desk
    assert joined.path.name == "new-desk.regapp"
    assert len(everybody(joined)) == 132
    assert joined.number == "02"
    wait_for(lambda: not card.isVisible())
    wait_for(lambda: joined.path.name in other.notice.text())
    wait_for(lambda: any(row[1] == "Entrance" for row in rows(other.desks_page)))
    wait_for(lambda: any(row[1] == "Entrance" and row[2] == "now" for row in rows(page)))
    # Used up.
    third = tmp_path / "third.regapp"
    create_conference(third).close()
    late = open_page(open_on(third)).join_card
    late.code.setText(shown)
    late.begin.click()
    wait_for(lambda: "used already" in late.error.text())


def closed_with_escape(page: DesksPage, name: str) -> tuple[str, str]:
    """Let a laptop in, and close the dialog; what it said of the desk, and its code."""
    page.ask_in()
    dialog = page.dialog
    assert dialog is not None
    dialog.name.setText(name)
    dialog.make.click()
    wait_for(lambda: bool(dialog.code) and dialog.picture.isVisible())
    said = dialog._title.text(), dialog.code
    press(dialog, Qt.Key.Key_Escape)
    assert page.dialog is None
    return said


@pytest.mark.slow
def test_a_code_that_was_closed_is_shown_again_until_it_is_used(owned: Path, tmp_path: Path, open_on: Open) -> None:
    page = open_page(open_on(owned))
    wait_for(lambda: bool(page.workplace.sync.desks))
    said = closed_with_escape(page, "Entrance")
    page.ask_in()
    dialog = page.dialog
    assert dialog is not None
    wait_for(lambda: bool(dialog.code) and dialog.picture.isVisible())
    assert (dialog._title.text(), dialog.code) == said
    assert not dialog.make.isVisible()
    # The next laptop gets one of its own.
    dialog.another.click()
    assert not dialog.picture.isVisible()
    assert dialog.name.text() == ""
    assert dialog.focusWidget() is dialog.name
    dialog.accept()
    join_file(tmp_path / "new.regapp", said[1])
    page.workplace.sync.look()
    wait_for(lambda: any(desk.label == "Entrance" and desk.has_joined for desk in page.workplace.sync.desks))
    page.ask_in()
    assert page.dialog is not None
    assert page.dialog.make.isVisible()
    assert page.dialog.code == ""


def test_a_code_that_is_too_old_is_not_shown_again(owned: Path, open_on: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_page(open_on(owned))
    wait_for(lambda: bool(page.workplace.sync.desks))
    closed_with_escape(page, "Entrance")
    later = now() + timedelta(minutes=10, seconds=1)
    monkeypatch.setattr(desks_page, "now", lambda: later)
    page.ask_in()
    assert page.dialog is not None
    assert page.dialog.make.isVisible()


def test_a_file_with_people_joins_with_them(owned: Path, tmp_path: Path, open_on: Open) -> None:
    own = open_desk(owned)
    code = sync.enrol(own, "Hall B").code
    own.close()
    path = tmp_path / "people.regapp"
    make_demo(path)[0].close()
    window = open_on(path)
    card = open_page(window).join_card
    wait_for(lambda: "come along" in card.warning.text())
    card.code.setText(code)
    card.begin.click()
    assert card.state.isVisible()
    wait_for(lambda: window.workplace.sync.standing.state is LineState.CONNECTED)
    assert window.workplace.desk.path == path
    wait_for(lambda: window.workplace.desk.number == "02")


def test_access_is_taken_away_after_a_question(hub: Hub, owned: Path, open_on: Open) -> None:
    other = open_on(new_desk(hub))
    wait_for(lambda: other.workplace.sync.standing.state is LineState.CONNECTED)
    number = other.workplace.desk.number
    page = open_page(open_on(owned))
    wait_for(lambda: len(rows(page)) == 2)
    page.desks.table.selectRow(1)
    page.take_out.click()
    assert page._question is not None
    assert number in page._question.text()
    page._question.no.click()
    assert rows(page)[1][-1] == "yes"
    page.take_out.click()
    page._question.yes.click()
    wait_for(lambda: rows(page)[1][-1] == "taken away")
    assert not page.take_out.isEnabled()
    wait_for(lambda: isinstance(other.workplace.sync.standing.error, DeskRefused))
    assert "does not let this desk in" in other.status.hub.button.text()
    # With a new code it could come back.
    shown = open_page(other)
    assert shown.join_card.isVisible()
    assert not shown.let_in.isVisible()


def test_the_chosen_desk_stays_chosen_while_figures_are_renewed(hub: Hub, owned: Path, open_on: Open) -> None:
    new_desk(hub)
    page = open_page(open_on(owned))
    wait_for(lambda: len(rows(page)) == 2)
    page.desks.table.selectRow(1)
    seen: list[int] = []
    page.workplace.sync.desks_changed.connect(lambda: seen.append(1))
    page.workplace.sync.look()
    wait_for(lambda: bool(seen))
    assert page.desks.chosen is not None
    assert page.desks.chosen.number == "02"


def test_the_hub_is_asked_only_while_the_page_is_in_sight(owned: Path, open_on: Open) -> None:
    window = open_on(owned)
    page = open_page(window)
    assert page._timer.isActive()
    window.go_to(DESK)
    assert not page._timer.isActive()


@pytest.mark.slow
def test_a_laptop_becomes_the_hub_and_is_it_again_the_next_time(
    demo: Path, open_on: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("regapp.gui.workplace.hub_session._PORTS", (0,))
    window = open_on(demo)
    page = open_page(window)
    page.hub_card.begin.click()
    assert page.hub_card.state.isVisible()
    wait_for(lambda: window.workplace.sync.standing.state is LineState.CONNECTED)
    wait_for(lambda: page.shared.isVisible() and len(rows(page)) == 1)
    assert "is the hub" in page.hint.text()
    # Nobody else was there: it closes at once.
    assert window.leaving.may_leave()
    let_others_call(window)
    assert not window.leaving.may_leave()
    question = window.leaving.hub_question
    assert question is not None
    assert "1 other desk" in question.text()
    question.no.click()
    settle(window)
    assert not window.workplace.is_closed
    assert not window.leaving.may_leave()
    window.workplace.close()
    again = open_on(demo)
    wait_for(lambda: again.workplace.sync.is_hub)
    wait_for(lambda: again.workplace.sync.standing.state is LineState.CONNECTED)


def test_libraries_that_are_missing_are_named(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: str) -> object:
        raise ImportError(name="psycopg")

    monkeypatch.setattr(sync, "_loaded", missing)
    card = open_page(window).hub_card
    card.begin.click()
    wait_for(lambda: card.error.isVisible())
    assert "psycopg" in card.error.text()
    assert isinstance(card._error, HubPartsMissing)


def test_a_read_only_file_offers_nothing(open_on: Open, demo: Path) -> None:
    holder = open_desk(demo)
    try:
        page = open_page(open_on(demo))
        assert not page.hub_card.begin.isEnabled()
        assert not page.join_card.code.isEnabled()
    finally:
        holder.close()


@pytest.mark.parametrize(
    ("code", "words"), [("en", "fast"), ("ru", "спешат"), ("ky", "алга кеткен")]
)  # fmt: skip
def test_a_wrong_clock_is_told_in_the_status_line(window: Window, code: str, words: str) -> None:
    place = window.workplace
    place.sync.standing = Standing(LineState.CONNECTED, offset_ms=-5 * 3_600_000)
    place.sync.changed.emit(place.sync.standing)
    place.speak(code)
    settle(window)
    assert window.status.hub.isVisible()
    assert words in window.status.hub.button.text()
