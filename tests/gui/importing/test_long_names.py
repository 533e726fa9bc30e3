"""Names as long as a spreadsheet or a disk allows never hide a number or a word that somebody needs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem, QTableWidget

from regapp import exchange
from regapp.gui.importing.wizard import DOUBLES, PROBLEMS, TAKEN_IN
from regapp.gui.person.form import PersonForm
from regapp.gui.widgets.middle_label import MiddleLabel, shortened
from regapp.gui.widgets.plain_table import MiddleElision
from regapp.gui.window.pages import LISTS
from regapp.gui.window.window import Window
from regapp.model.participant import Details
from regapp.services.people.registration import add_walk_in
from tests.gui.conftest import settle
from tests.services.importing.test_whole_records import FULL

SHEETS = (
    "Ш" * 31, "Участники конференции Ош 2022 ф", "Катышуучулар_конференциясы_Ош_22", "Лист 1", "9" * 31,
)  # fmt: skip
ROWS = 12_345


def book(folder: Path) -> Path:
    """Sheets with a row without a name and a possible double each, and one with more than ten thousand rows."""
    heading = ["ФИО", "Год рождения", "Муниципалитет"]
    rows = [["", "1990", "Ош"], ["Тестова Анфиса", "1996", ""]]
    many = [["", "", ""]] * (ROWS - 3) + rows
    sheets = [(name[:31], heading, many if name == SHEETS[1] else rows) for name in SHEETS]
    path = folder / f"{'Список участников ' * 6}.xlsx"
    exchange.write_rejects(sheets, path, "xlsx")
    return path


@pytest.fixture
def listed(window: Window, tmp_path: Path) -> Window:
    add_walk_in(window.workplace.desk, FULL)
    window.go_to(LISTS)
    window.lists_page.examine(book(tmp_path))
    settle(window)
    return window


def shown_cell(table: QTableWidget, row: int, column: int) -> str:
    """A cell's text as it is drawn."""
    index = table.model().index(row, column)
    delegate = table.itemDelegateForIndex(index)
    assert isinstance(delegate, MiddleElision)
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    option.rect = QRect(table.visualRect(index))
    delegate.initStyleOption(option, index)
    assert not option.features & QStyleOptionViewItem.ViewItemFeature.WrapText
    # What the style keeps free at both sides of a text.
    room = option.rect.width() - 22
    return QFontMetrics(option.font).elidedText(option.text, option.textElideMode, room)


@pytest.mark.parametrize("large", [False, True])
def test_every_row_that_needs_a_look_has_its_number(listed: Window, large: bool) -> None:
    listed.workplace.preferences.large_text = large
    listed.workplace.restyle()
    wizard = listed.lists_page.importing.wizard
    wizard.go_to(PROBLEMS)
    settle(listed)
    table, plan = wizard.problems_step.table, wizard.plan
    assert plan is not None
    numbers = {str(item.row) for item in plan.items if item.problems}
    assert str(ROWS) in numbers
    assert {shown_cell(table, row, 0).rpartition(" ")[2] for row in range(table.rowCount())} == numbers
    first = table.item(0, 0)
    assert first is not None
    assert first.toolTip() == first.text()


def test_the_double_of_every_sheet_has_its_row_and_its_sheet(listed: Window) -> None:
    wizard = listed.lists_page.importing.wizard
    wizard.go_to(DOUBLES)
    step = wizard.doubles_step
    for place, double in enumerate(step._doubles):
        step.rows.setCurrentRow(place)
        settle(listed)
        said = {label.text(): label for label in step.comparison.findChildren(QLabel) if label.isVisible()}
        heading = said[f"In the list, row {double.name[1]}"]
        assert heading.heightForWidth(heading.width()) <= heading.height()
        sheet = said[double.name[0]]
        assert isinstance(sheet, MiddleLabel)
        first, _, last = sheet.shown_text().partition("…")
        assert double.name[0].startswith(first)
        assert double.name[0].endswith(last)
        assert sheet.toolTip() == double.name[0]
        viewport = step.comparison.parentWidget()
        assert viewport is not None
        assert step.comparison.width() <= viewport.width()


def test_a_long_name_of_a_file_makes_the_window_no_wider(listed: Window) -> None:
    least = listed.minimumSizeHint().width()
    wizard = listed.lists_page.importing.wizard
    wizard.take_in()
    settle(listed)
    assert wizard.steps.currentIndex() == TAKEN_IN
    wizard.taken_in.settle.click()
    settle(listed)
    assert listed.minimumSizeHint().width() <= max(least, 1024)
    assert "…" in listed.lists_page.importing._back.text()


@pytest.mark.parametrize("letters", [5, 16, 48])
def test_a_shortened_name_keeps_its_beginning_and_its_end(letters: int) -> None:
    for name in ("", "list.xlsx", "список " * 30 + ".xlsx"):
        short = shortened(name, letters)
        first, _, last = short.partition("…")
        assert len(short) <= letters or name == short
        assert name.startswith(first)
        assert name.endswith(last)
        assert (short == name) == (len(name) <= letters)


def test_a_person_who_may_be_here_already_has_their_number_in_the_form(window: Window) -> None:
    name = {"family": "Абдыкадырова-Исмаилбекова-" * 2, "given": "Гүлнара", "patronymic": "Абдыкадыр кызы " * 3}
    person, _ = add_walk_in(window.workplace.desk, Details(**name, municipality=FULL.municipality))  # type: ignore[arg-type]
    window.person_drawer.open_walk_in("")
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    width = form.minimumSizeHint().width()
    for field in ("family", "given"):
        form._fields[field].setText(name[field])
        form._fields[field].textEdited.emit(name[field])
    settle(window)
    offer = form.doubles.names[0]
    assert offer.isVisible()
    assert person.details.number in offer.text()
    assert shortened(person.details.name) in offer.text()
    assert form.minimumSizeHint().width() <= max(width, form.width())
