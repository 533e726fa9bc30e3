"""Conflicts in the window: they are counted, listed, opened and settled, and go and come back by themselves."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from regapp.gui.desks.conflicts import ConflictsView
from regapp.gui.window.pages import DESK, DESKS, PEOPLE, PROGRAMME
from regapp.gui.window.window import Window
from regapp.model.entries.conflict import FieldConflict
from regapp.services.conflicts.keeping import keep_conflicts
from regapp.services.desk import Changes, open_desk
from regapp.services.people.registration import edit, everybody, get
from regapp.sync.once import exchange_once
from tests.gui.conftest import press, settle, wait_for
from tests.gui.desks.conflicted import LONG, conflicted, two_values
from tests.gui.hubs import shared
from tests.sync.conftest import Hub, engine, hub

__all__ = ["engine", "hub"]
Open = Callable[[Path], Window]
DOUBLE, PRESENCE, SESSION, FIELD = range(4)


@pytest.fixture(autouse=True)
def no_double_click(qapp: QApplication) -> None:
    qapp.setDoubleClickInterval(0)


@pytest.fixture
def window(demo: Path, open_on: Open) -> Window:
    """A window on a file with four conflicts."""
    desk = open_desk(demo)
    conflicted(desk)
    desk.close()
    made = open_on(demo)
    wait_for(lambda: len(made.workplace.conflicts.waiting) == 4)
    return made


@pytest.fixture
def view(window: Window) -> ConflictsView:
    window.workplace.conflicts.asked.emit()
    found = window.desks_page.conflicts
    wait_for(lambda: found.list.count() == 4)
    return found


def choose(view: ConflictsView, row: int) -> None:
    view.list.setCurrentRow(row)


def left(view: ConflictsView) -> int:
    settle_all(view)
    return view.list.count()


def settle_all(view: ConflictsView) -> None:
    window = view.window()
    assert isinstance(window, Window)
    # A change is told, then looked at, then said in words.
    for _ in range(3):
        settle(window)


def sides(view: ConflictsView) -> str:
    labels = (*view.card.sides._captions, *view.card.sides._texts, *view.card.sides._places)
    return " | ".join(label.text() for label in labels)


def test_they_are_counted_where_one_goes_to_them(window: Window) -> None:
    item = window.rail._items[window.rail._pages.index(DESKS)]
    assert item._count == "4"
    assert item.accessibleName() == "Desks, conflicts to check: 4"
    window.go_to(DESKS)
    page = window.desks_page
    assert page.conflicts_line.button.text() == "Conflicts to check: 4"
    QTest.mouseClick(page.conflicts_line.button, Qt.MouseButton.LeftButton)
    assert page.conflicts.isVisible()
    page.conflicts.closed.emit()
    assert not page.conflicts.isVisible()


def test_the_newest_is_first_and_each_says_what_it_is_about(view: ConflictsView) -> None:
    texts = [view.list.item(row).text() for row in range(4)]
    assert [word in text for word, text in zip(("Perhaps", "twice", "seats", LONG), texts, strict=True)] == [True] * 4
    choose(view, FIELD)
    assert LONG in sides(view)
    assert "Is kept | Is set aside" in sides(view)
    assert "desk 01" in sides(view)
    assert "desk 02" in sides(view)
    assert not view.card.other.isHidden()
    choose(view, PRESENCE)
    assert view.card.other.isHidden()
    assert view.card.keep.text() == "It is right so"


@pytest.mark.parametrize("row", [PRESENCE, SESSION, FIELD])
def test_what_is_right_is_settled_and_can_be_put_back(view: ConflictsView, row: int) -> None:
    choose(view, row)
    assert view.put_back.isHidden()
    view.card.keep.click()
    assert left(view) == 3
    view.put_back.click()
    assert left(view) == 4
    assert view.put_back.isHidden()


@pytest.mark.parametrize(("row", "said"), [(FIELD, "Changed"), (SESSION, "Changed"), (DOUBLE, "two people")])
def test_a_choice_is_an_act_and_its_undoing_brings_the_conflict_back(
    window: Window, view: ConflictsView, row: int, said: str
) -> None:
    choose(view, row)
    (view.card.keep if row == DOUBLE else view.card.other).click()
    assert left(view) == 3
    assert said in window.notice.text()
    window.workplace.undo()
    assert left(view) == 4


def test_keys_choose_and_open(window: Window, view: ConflictsView) -> None:
    assert view.list.hasFocus()
    choose(view, DOUBLE)
    for _ in range(PRESENCE):
        press(view.list, Qt.Key.Key_Down)
    press(view.list, Qt.Key.Key_Return)
    settle(window)
    assert window.drawer.isVisible()
    buttons = [view.card.keep, view.card.other, view.card.open]
    for before, after in itertools.pairwise([view.list, *buttons]):
        assert next_by_tab(before) is after


def next_by_tab(widget: QWidget) -> QWidget | None:
    """The widget that Tab reaches next, hidden ones among them."""
    after = widget.nextInFocusChain()
    while after is not None and not after.focusPolicy() & Qt.FocusPolicy.TabFocus:
        after = after.nextInFocusChain()
    return after


def test_two_records_are_compared_where_that_is_done(window: Window, view: ConflictsView) -> None:
    choose(view, DOUBLE)
    view.card.open.click()
    settle(window)
    assert window.stack.shown is PEOPLE
    assert len(window.people_page.doubles.doubles) == 1
    window.people_page.doubles.merge_pair()
    settle(window)
    wait_for(lambda: len(window.workplace.conflicts.waiting) == 3)
    window.workplace.undo()
    wait_for(lambda: len(window.workplace.conflicts.waiting) == 4)


def test_a_session_is_looked_at_in_the_programme(window: Window, view: ConflictsView) -> None:
    choose(view, SESSION)
    view.card.open.click()
    settle(window)
    assert window.stack.shown is PROGRAMME


def test_what_is_no_conflict_any_more_goes_while_somebody_looks(window: Window, view: ConflictsView) -> None:
    choose(view, FIELD)
    desk = window.workplace.desk
    kept = window.workplace.conflicts.waiting[FIELD].conflict
    assert isinstance(kept, FieldConflict)

    def change() -> Changes:
        person = int(kept.subject.rpartition("/")[2])
        before = get(desk, person).details
        return edit(desk, person, before, replace(before, position="akim"))

    window.workplace.worker.act(change, window.workplace.announce)
    assert left(view) == 3
    assert view.list.currentRow() == 2


def test_new_ones_are_told_once_with_the_way_to_them(window: Window) -> None:
    assert window.notice.text() == ""
    desk = window.workplace.desk
    window.workplace.worker.act(
        lambda: keep_conflicts(desk, [two_values(desk, everybody(desk)[5].id, "note")]),
        lambda _: window.workplace.announce(Changes()),
    )
    wait_for(lambda: "New conflicts between desks: 1" in window.notice.text())
    # Whoever goes on with another page has not looked at them.
    window.go_to(PROGRAMME)
    assert "New conflicts between desks: 1" in window.notice.text()
    window.workplace.announce(Changes())
    settle(window)
    window.notice._conflicts.click()
    settle(window)
    assert window.desks_page.conflicts.isVisible()
    assert window.notice.text() == ""
    window.go_to(DESK)
    assert window.notice.text() == ""
    window.workplace.announce(Changes())
    settle(window)
    assert window.notice.text() == ""


def test_without_conflicts_it_says_so(demo: Path, open_on: Open) -> None:
    window = open_on(demo)
    window.workplace.conflicts.asked.emit()
    settle(window)
    view = window.desks_page.conflicts
    assert view.empty.isVisible()
    assert "No conflicts" in view.empty.title.text()
    assert not view.card.isVisible()
    assert window.rail._items[window.rail._pages.index(DESKS)]._count == ""


def test_who_only_reads_looks_and_settles_nothing(demo: Path, open_on: Open) -> None:
    holder = open_desk(demo)
    conflicted(holder)
    try:
        window = open_on(demo)
        window.workplace.conflicts.asked.emit()
        view = window.desks_page.conflicts
        wait_for(lambda: view.list.count() == 4)
        assert not view.card.keep.isEnabled()
        assert not view.card.other.isEnabled()
        assert view.card.open.isEnabled()
    finally:
        holder.close()


def test_what_a_cut_line_hid_is_told_when_it_is_back(hub: Hub, demo: Path, open_on: Open) -> None:
    two = shared(hub, demo)
    first, second = open_desk(two.first), open_desk(two.second)
    person = everybody(first)[0].id
    for desk, phone in ((first, "0770 222222"), (second, "0770 333333")):
        before = get(desk, person).details
        edit(desk, person, before, replace(before, phone=phone))
    exchange_once(first.store)
    for desk in (first, second):
        desk.close()
    window = open_on(two.second)
    wait_for(lambda: len(window.workplace.conflicts.waiting) == 1)
    wait_for(lambda: "New conflicts between desks: 1" in window.notice.text())
