"""The table of everybody: nothing blinks while it is read, the selection stays, letters find a row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from regapp.gui.people.page import ParticipantsPage
from regapp.gui.window.pages import PEOPLE
from regapp.gui.window.window import Window
from regapp.services.admission.admission import check_in
from tests.gui.conftest import press, settle, type_text, wait_for

NUMBER, NAME, ARRIVED = 0, 1, 6


@pytest.fixture
def page(window: Window) -> ParticipantsPage:
    window.go_to(PEOPLE)
    wait_for(lambda: bool(text(window.people_page, 0, NAME)))
    settle(window)
    return window.people_page


def text(page: ParticipantsPage, row: int, column: int) -> str:
    return str(page.people.index(row, column).data() or "")


def test_nothing_blinks_while_changed_rows_are_read(window: Window, page: ParticipantsPage) -> None:
    desk, names = window.workplace.desk, [text(page, row, NAME) for row in range(10)]
    verdict = check_in(desk, page.people.ids[2], window.workplace.sessions[0], overruled=True)
    seen = set[tuple[str, ...]]()
    # A cell that is drawn again has another text only once that has been read.
    page.people.dataChanged.connect(lambda *_: seen.add(tuple(text(page, row, NAME) for row in range(10))))
    page.people.modelReset.connect(lambda: seen.add(tuple(text(page, row, NAME) for row in range(10))))
    window.workplace.announce(verdict.changes)
    wait_for(lambda: bool(text(page, 2, ARRIVED)))
    assert seen == {tuple(names)}


def test_who_is_selected_stays_so_and_the_keyboard_in_the_table(window: Window, page: ParticipantsPage) -> None:
    window.activateWindow()
    page.table.setFocus()
    page.table.selectRow(7)
    chosen = page.selected()
    page.table.sortByColumn(NUMBER, Qt.SortOrder.DescendingOrder)
    settle(window)
    assert page.selected() == chosen
    assert page.table.currentIndex().row() == page.people.ids.index(chosen[0]) != 7
    assert page.table.hasFocus()


def test_letters_typed_in_the_table_find_a_row_that_has_not_been_read(window: Window, page: ParticipantsPage) -> None:
    page.table.sortByColumn(NUMBER, Qt.SortOrder.AscendingOrder)
    settle(window)
    window.activateWindow()
    page.table.setFocus()
    page.table.setCurrentIndex(page.people.index(0, NUMBER))
    type_text(page.table, "01-0131")
    wait_for(lambda: page.table.currentIndex().row() == 130)
    wait_for(lambda: text(page, 130, NUMBER) == "01-0131")
    assert page.selected() == [page.people.ids[130]]
    # A letter that begins no cell leaves the row.
    page.table.keyboardSearch("")
    type_text(page.table, "zz")
    settle(window)
    assert page.table.currentIndex().row() == 130


def test_all_rows_are_copied_though_few_have_been_read(window: Window, page: ParticipantsPage) -> None:
    page.table.selectAll()
    page.copy()
    settle(window)
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 132
    assert lines[0].split("\t")[NAME].lstrip("'") == text(page, 0, NAME).lstrip("'")


def test_enter_opens_the_card_of_the_row(window: Window, page: ParticipantsPage) -> None:
    asked = list[int]()
    window.workplace.person_asked.connect(asked.append)
    page.table.setCurrentIndex(page.people.index(131, NAME))
    press(page.table, Qt.Key.Key_Return)
    assert asked == [page.people.ids[131]]
