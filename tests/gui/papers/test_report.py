"""The report for donors in the window: looked at page by page, saved as two files in one step."""

from pathlib import Path

import pypdfium2
import pytest
import python_calamine
from PySide6.QtCore import Qt

from regapp.gui.papers.report import ReportView
from regapp.gui.papers.view import REPORT
from regapp.gui.window.lists_page import PAPERS
from regapp.gui.window.pages import LISTS
from regapp.gui.window.window import Window
from regapp.model.errors.event import TargetInvalid
from regapp.model.papers.donor_report import Part
from regapp.model.papers.target import Target
from regapp.services.admission.admission import check_in
from regapp.services.desk import Changes
from regapp.services.people.registration import everybody
from regapp.services.undo import undo
from tests.gui.conftest import press, settle, wait_for


@pytest.fixture
def view(window: Window) -> ReportView:
    window.go_to(LISTS)
    window.lists_page.go_to(PAPERS)
    window.lists_page.papers.go_to(REPORT)
    report = window.lists_page.papers.report
    wait_for(lambda: report.pages.count > 0)
    settle(window)
    return report


def test_pages_are_shown_and_turned(window: Window, view: ReportView) -> None:
    assert view.pages.count > 5
    first = view.pages.picture.pixmap().toImage()
    assert first.width() > 150
    view.pages.after.click()
    settle(window)
    assert view.pages.where.text() == f"Page 2 of {view.pages.count}"
    assert view.pages.picture.pixmap().toImage() != first
    press(view.pages, Qt.Key.Key_PageUp)
    settle(window)
    assert view.pages.picture.pixmap().toImage() == first
    assert not view.pages.before.isEnabled()


def test_less_is_shown_where_less_is_ticked(window: Window, view: ReportView) -> None:
    whole = view.pages.count
    for part in (Part.REPRESENTED, Part.UNREPRESENTED, Part.PLACES):
        view.ticks[part].click()
    wait_for(lambda: view.pages.count < whole)


def test_both_files_in_one_step(window: Window, view: ReportView, tmp_path: Path) -> None:
    desk = window.workplace.desk
    check_in(desk, everybody(desk)[0].id, desk.sessions()[0], overruled=True)
    view.language.setCurrentIndex(view.language.findData("en"))
    outs = [tmp_path / "report.pdf", tmp_path / "report.xlsx"]
    said: list[str] = []
    window.workplace.notice.connect(lambda text, _kind: said.append(text))
    view.save(outs)
    wait_for(lambda: bool(said))
    assert all(str(out) in said[0] for out in outs)
    document = pypdfium2.PdfDocument(outs[0])
    text = document[0].get_textpage().get_text_range().replace("\r\n", " ")
    document.close()
    assert "Of 132 registered people, 1 came" in text
    (sheet, *_) = python_calamine.CalamineWorkbook.from_path(outs[1]).sheet_names
    rows = python_calamine.CalamineWorkbook.from_path(outs[1]).get_sheet_by_name(sheet).to_python()
    assert ["people registered", 132.0] in [row[:2] for row in rows]


def test_a_folder_that_is_not_there_is_said(window: Window, view: ReportView, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    failures: list[object] = []
    window.workplace.worker.failed.connect(failures.append)
    view.save([tmp_path / "file" / "report.pdf"])
    wait_for(lambda: bool(failures))
    assert failures[0] is not None


def test_what_is_asked_for_while_counting_is_counted_after_it(window: Window, view: ReportView) -> None:
    desk = window.workplace.desk
    assert view._report is not None
    before = view._report
    view.reload()
    check_in(desk, everybody(desk)[0].id, desk.sessions()[0], overruled=True)
    counted: list[object] = []
    window.workplace.worker.long_work_ended.connect(counted.append)
    window.workplace.announce(Changes(everything=True))
    wait_for(lambda: len(counted) == 2)
    settle(window)
    assert view._report != before


def test_a_cancelled_count_leaves_the_language_of_the_pages(window: Window, view: ReportView) -> None:
    failures: list[object] = []
    window.workplace.worker.failed.connect(failures.append)
    view.language.setCurrentIndex(view.language.findData("ky"))
    window.status.cancel_shown()
    wait_for(lambda: bool(failures))
    settle(window)
    assert view._report is not None
    assert (view.report_language().code, view._report.language) == ("en", "en")


def test_a_text_of_ones_own_is_kept_when_its_field_is_left_and_taken_back(window: Window, view: ReportView) -> None:
    view.text.field.setFocus()
    view.text.field.setPlainText("Dear donor,\n\nthe second paragraph.")
    view.language.setFocus()
    kept = "Dear donor,\nthe second paragraph."
    wait_for(lambda: window.workplace.desk.event.report_text == kept)
    wait_for(lambda: view._report is not None and view._report.sections[0].part is Part.TEXT)
    assert view.text.field.toPlainText() == kept
    undo(window.workplace.desk)
    window.workplace.announce(Changes(everything=True))
    wait_for(lambda: view.text.field.toPlainText() == "")


def test_targets_are_kept_when_a_field_is_left_refused_if_no_number_and_taken_back(
    window: Window, view: ReportView
) -> None:
    failures: list[object] = []
    window.workplace.worker.failed.connect(failures.append)
    women = view.targets.fields[Target.WOMEN]
    women.setFocus()
    women.setText("half")
    view.language.setFocus()
    wait_for(lambda: bool(failures))
    assert failures == [TargetInvalid("half", 100)]
    assert women.text() == "half"
    women.setFocus()
    women.setText("50 %")
    view.language.setFocus()
    wait_for(lambda: window.workplace.desk.event.targets == {"women": 50})
    wait_for(lambda: view._report is not None and view._report.sections[1].part is Part.TARGETS)
    assert women.text() == "50"
    undo(window.workplace.desk)
    window.workplace.announce(Changes(everything=True))
    wait_for(lambda: women.text() == "")
