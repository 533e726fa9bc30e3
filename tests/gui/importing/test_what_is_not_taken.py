"""The wizard names what a list does not bring, and offers to read it otherwise."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from xlsxwriter import Workbook

from regapp.gui.importing.wizard import COLUMNS, PROBLEMS, TAKEN_IN, ImportWizard
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.window.pages import LISTS
from regapp.gui.window.window import Window
from regapp.services.importing.drafts import read_decisions, said_decisions
from tests.gui.conftest import settle

DAMAGED = Path("/work/shared/samples/lists/damaged-end-cut-10-bytes.xls")


def examined(window: Window, path: Path) -> ImportWizard:
    window.go_to(LISTS)
    window.lists_page.examine(path)
    settle(window)
    return window.lists_page.importing.wizard


def choose(box: QComboBox, index: int, window: Window) -> None:
    box.setCurrentIndex(index)
    box.activated.emit(index)
    settle(window)


@pytest.fixture
def text_table(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes("ФИО;Год рождения;Рост\nАсанов Азамат;1990;180\nБекова Айнура;1991;\n".encode("cp1251"))
    return path


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A sheet with a hidden row, and a hidden sheet."""
    path = tmp_path / "list.xlsx"
    book = Workbook(path)
    for name, people in (("Now", ("Асанов Азамат", "Бекова Айнура")), ("Before", ("Эсенов Эрлан",))):
        sheet = book.add_worksheet(name)
        for row, text in enumerate(("ФИО", *people)):
            sheet.write_row(row, 0, [text, "Год рождения" if row == 0 else 1990 + row])
        if name == "Now":
            sheet.set_row(2, options={"hidden": True})
        else:
            sheet.hide()
    book.close()
    return path


def test_columns_not_taken_are_named(window: Window, text_table: Path) -> None:
    wizard = examined(window, text_table)
    named = wizard.columns_step.ignored
    assert named.isVisible()
    assert "Рост" in named.text()
    wizard.take_in()
    settle(window)
    assert wizard.steps.currentIndex() == TAKEN_IN
    assert wizard.taken_in.columns.isVisible()
    wizard.taken_in.columns.click()
    assert "Рост" in wizard.problems_step._intro.text()


def test_another_encoding_reads_the_list_again(window: Window, text_table: Path) -> None:
    wizard = examined(window, text_table)
    box = wizard.columns_step.reading.encoding
    assert box.isVisible()
    first = box.currentText()
    choose(box, box.findText("cp866"), window)
    assert wizard._source is not None
    assert wizard._source.encoding == box.currentText() == "cp866"
    choose(box, box.findText(first), window)
    assert wizard.plan is not None
    assert [person.family for person in wizard.plan.new] == ["Асанов", "Бекова"]


def test_a_hidden_sheet_is_named_and_taken_in_on_demand(window: Window, workbook: Path) -> None:
    wizard = examined(window, workbook)
    step = wizard.columns_step
    assert "Before" in step.ignored.text()
    assert wizard.plan is not None
    assert len(wizard.plan.new) == 2
    choose(step.sheet, 1, window)
    assert step.taken.isVisible()
    assert not step.taken.isChecked()
    for count, named in ((3, False), (2, True)):
        step.taken.click()
        settle(window)
        assert wizard.plan is not None
        assert len(wizard.plan.new) == count
        assert ("Before" in step.ignored.text()) is named


def test_hidden_rows_are_asked_and_kept_in_the_draft(window: Window, workbook: Path) -> None:
    wizard = examined(window, workbook)
    box = wizard.columns_step.reading.hidden_rows
    assert box.isVisible()
    choose(box, 1, window)
    assert wizard.plan is not None
    assert [person.family for person in wizard.plan.new] == ["Асанов"]
    wizard.go_to(PROBLEMS)
    table = wizard.problems_step.table
    texts = [item.text() for row in range(table.rowCount()) if (item := table.item(row, 1)) is not None]
    assert any("Бекова" in text for text in texts)
    assert wizard._source is not None
    assert read_decisions(said_decisions(wizard.decisions), wizard._source) == wizard.decisions
    wizard.go_to(COLUMNS)
    choose(box, 0, window)
    assert len(wizard.plan.new) == 2


@pytest.mark.skipif(not DAMAGED.exists(), reason="the sample lists are not here")
def test_a_damaged_workbook_is_one_sentence_and_the_window_goes_on(window: Window, text_table: Path) -> None:
    wizard = examined(window, DAMAGED)
    assert wizard.plan is None
    assert wizard.summary.text()
    assert "\n" not in wizard.summary.text()
    assert window.workplace.worker.is_idle
    plan = examined(window, text_table).plan
    assert plan is not None
    assert len(plan.new) == 2


def test_the_choices_leave_the_wheel_to_the_page(window: Window, workbook: Path) -> None:
    wizard = examined(window, workbook)
    boxes = wizard.columns_step.findChildren(QComboBox)
    assert boxes
    assert all(isinstance(box, ChoiceBox) for box in boxes)
    assert QApplication.activePopupWidget() is None
