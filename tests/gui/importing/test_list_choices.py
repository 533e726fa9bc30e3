"""What a list gives reason to choose: its letters, a hidden sheet, hidden rows; and what of it is not taken."""

from pathlib import Path

import pytest
import xlsxwriter

from regapp.gui.importing.list_choices import ListChoices
from regapp.gui.importing.wizard import COLUMNS, PROBLEMS, ImportWizard
from regapp.gui.window.pages import LISTS
from regapp.gui.window.window import Window
from tests.gui.conftest import settle

HEADING = ("ФИО", "Телефон", "Размер футболки")


def examine(window: Window, path: Path) -> ImportWizard:
    window.go_to(LISTS)
    window.lists_page.examine(path)
    settle(window)
    return window.lists_page.importing.wizard


def choices(wizard: ImportWizard) -> ListChoices:
    return wizard.columns_step.choices


def new_names(wizard: ImportWizard) -> list[str]:
    assert wizard.plan is not None
    return [one.name for one in wizard.plan.new]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A workbook with a hidden row, and with a hidden sheet of somebody of last year."""
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        now, before = workbook.add_worksheet("2022"), workbook.add_worksheet("2021")
        for row, cells in enumerate((HEADING, ("Осмонов Талант", "0700 112233", "L"), ("Жээнбеков Азат", "", "M"))):
            now.write_row(row, 0, cells)
        now.set_row(2, None, None, {"hidden": True})
        for row, cells in enumerate((HEADING, ("Мамытова Гүлзат", "0700 445566", "S"))):
            before.write_row(row, 0, cells)
        before.hide()
    return path


def test_hidden_rows_are_named_and_left_out_where_somebody_says_so(window: Window, book: Path) -> None:
    wizard = examine(window, book)
    assert choices(wizard).hidden_rows.isVisible()
    assert choices(wizard).hidden_rows.text().endswith(": 1")
    assert new_names(wizard) == ["Осмонов Талант", "Жээнбеков Азат"]
    choices(wizard).hidden_rows.click()
    settle(window)
    assert new_names(wizard) == ["Осмонов Талант"]
    choices(wizard).hidden_rows.click()
    settle(window)
    assert len(new_names(wizard)) == 2


def test_a_hidden_sheet_stays_out_until_somebody_takes_it_in(window: Window, book: Path) -> None:
    wizard = examine(window, book)
    assert not choices(wizard).hidden_sheet.isVisible()
    wizard.go_to(PROBLEMS)
    assert "2021" in wizard.problems_step._intro.text()
    wizard.go_to(COLUMNS)
    box = wizard.columns_step.sheet
    box.setCurrentIndex(box.findText("2021"))
    box.activated.emit(box.currentIndex())
    assert choices(wizard).hidden_sheet.isVisible()
    assert not choices(wizard).hidden_sheet.isChecked()
    choices(wizard).hidden_sheet.click()
    settle(window)
    assert "Мамытова Гүлзат" in new_names(wizard)
    choices(wizard).hidden_sheet.click()
    settle(window)
    assert "Мамытова Гүлзат" not in new_names(wizard)


def test_columns_that_are_not_taken_are_named(window: Window, book: Path) -> None:
    wizard = examine(window, book)
    assert "Размер футболки" in wizard.columns_step._ignored.text()


def test_the_letters_of_a_list_can_be_chosen(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("ФИО;Телефон\nЖумабеков Нурлан;0700 112233\n".encode("cp866"))
    wizard = examine(window, path)
    box = choices(wizard).encoding
    assert box.isVisible()
    assert box.currentData() == "cp866"
    assert new_names(wizard) == ["Жумабеков Нурлан"]
    for name in ("koi8-r", "cp866"):
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())
        settle(window)
        assert wizard._source is not None
        assert wizard._source.encoding == name
    assert new_names(wizard) == ["Жумабеков Нурлан"]


def test_a_list_that_ends_its_reader_is_one_sentence(window: Window, samples: Path) -> None:
    wizard = examine(window, samples / "lists" / "damaged-end-cut-10-bytes.xls")
    assert wizard.summary.text().endswith(".")
    assert wizard.plan is None or wizard.plan.source.remarks
    later = examine(window, samples / "lists" / "faa.csv")
    assert later.plan is not None
    assert later.plan.new
