"""The wizard names what a list does not bring, and offers to read it otherwise."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from xlsxwriter import Workbook

from regapp.gui.importing.not_compared import not_compared
from regapp.gui.importing.wizard import COLUMNS, DOUBLES, PLACES, PROBLEMS, TAKEN_IN, ImportWizard
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


def test_a_chosen_encoding_comes_back_with_the_draft(window: Window, text_table: Path) -> None:
    wizard = examined(window, text_table)
    box = wizard.columns_step.reading.encoding
    choose(box, box.findText("cp866"), window)
    decided = wizard.decisions
    assert decided.encoding == "cp866"
    wizard.close_list()
    wizard = examined(window, text_table)
    assert wizard._source is not None
    assert wizard._source.encoding != "cp866"
    wizard.drafting.offer.takes[0].click()
    settle(window)
    assert (wizard.decisions, wizard._source.encoding, box.currentText()) == (decided, "cp866", "cp866")


def test_a_sheet_that_is_passed_over_and_taken_again_has_the_columns_that_were_set(
    window: Window, workbook: Path
) -> None:
    wizard = examined(window, workbook)
    step = wizard.columns_step
    choose(step.sheet, 1, window)
    step.taken.click()
    settle(window)
    name = step.sheet.currentText()
    box = step.table.cellWidget(0, 1)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    settle(window)
    set_by_hand = wizard.decisions.columns[name]
    assert set_by_hand is not None
    for _ in range(2):
        step.taken.click()
        settle(window)
    assert wizard.decisions.columns[name] == set_by_hand


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


def lines_of(wizard: ImportWizard) -> list[str]:
    return wizard.problems_step._intro.text().split("\n")


def cells_of(wizard: ImportWizard) -> list[str]:
    table = wizard.problems_step.table
    items = (table.item(row, column) for row in range(table.rowCount()) for column in range(3))
    return [item.text() for item in items if item is not None]


@pytest.mark.parametrize("step", [PLACES, DOUBLES, PROBLEMS])
def test_nothing_is_claimed_of_rows_that_nobody_has_read(window: Window, tmp_path: Path, step: int) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Рост;Вес\n180;80\n170;60\n", "utf-8")
    wizard = examined(window, path)
    wizard.go_to(step)
    shown = wizard.steps.currentWidget()
    assert shown is not None
    assert not_compared() in [label.text() for label in shown.findChildren(QLabel)]


def test_two_rows_of_one_person_say_how_they_differ(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = "Эсенбаев Чынгыз;0555 12-34-56;a@b.kg", "Эсенбаев Чыңгыз;0555 12-34-56;c@d.kg"
    path.write_text("\n".join(("ФИО;Телефон;E-mail", *rows)), "utf-8")
    wizard = examined(window, path)
    wizard.go_to(PROBLEMS)
    said = "\n".join(text for text in cells_of(wizard) if "same person as in row 2" in text)
    for part in ("row 2", "Чынгыз / Чыңгыз", "a@b.kg / c@d.kg"):
        assert part in said
    assert wizard._tabs[PROBLEMS].text().split()[-1].isdigit()
    assert "Every row was understood." not in lines_of(wizard)


def test_many_rows_with_lost_letters_are_one_line(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("ФИО;Год рождения\n" + "\n".join(f"Г?лзат{n} Ас?нова;1990" for n in range(15)), "utf-8")
    wizard = examined(window, path)
    wizard.go_to(PROBLEMS)
    settle(window)
    assert len(lines_of(wizard)) <= 3
    assert lines_of(wizard)[1].endswith("The same in rows: " + ", ".join(str(row) for row in range(3, 17)))
    bottom = wizard._take.mapTo(window, wizard._take.rect().bottomLeft()).y()
    assert bottom < window.height()
