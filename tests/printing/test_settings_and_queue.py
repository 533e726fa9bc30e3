"""Choosing and measuring the badge printer, and the view of its queue."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox

from regapp.gui.badges.queue import JobRow, PrintQueueView
from regapp.gui.printing.preferences import PrintPreferences
from regapp.gui.settings.calibration_panel import CalibrationPanel
from regapp.gui.settings.printer_card import PrinterCard
from regapp.gui.window.pages import SETTINGS
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.model.participant import Participant
from regapp.model.printing import JobState
from regapp.services.badges.badges import next_badge
from regapp.services.badges.layout import Layout
from regapp.services.people.registration import everybody, get
from regapp.services.printing.calibration import Correction
from tests.gui.conftest import settle, wait_for
from tests.printing.cups_server import CupsServer
from tests.printing.reading import code_corner, page_sizes

SINGLE = Layout("90x60", "single")


def choose(box: QComboBox, data: str) -> None:
    index = box.findData(data)
    assert index >= 0, [box.itemData(number) for number in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)


@pytest.fixture
def printer_card(window: Window, cups: CupsServer) -> PrinterCard:
    """The card with the printers listed and `paper` chosen."""
    window.go_to(SETTINGS)
    card = window.settings_page.printer
    wait_for(lambda: card.printer.findData("paper") > 0 and card.template.count() > 0)
    choose(card.printer, "paper")
    settle(window)
    return card


def test_what_is_chosen_is_kept(printer_card: PrinterCard, preferences: Preferences) -> None:
    card = printer_card
    choose(card.template, "a6")
    choose(card.sheet, "a4-4")
    choose(card.mode, "mono300")
    card.at_check_in.click()
    card.both_sides.click()
    kept = Preferences(Path(preferences._settings.fileName()))
    preferences._settings.sync()
    kept = Preferences(Path(preferences._settings.fileName()))
    assert kept.printing.printer == "paper"
    assert kept.printing.layout() == Layout("a6", "a4-4", both_sides=True)
    assert kept.printing.mode("paper") == "mono300"
    assert kept.printing.mode("label") == "automatic"
    assert not kept.printing.at_check_in


def test_a_printer_that_is_away_stays_chosen(
    open_on: Callable[[Path], Window], tmp_path: Path, preferences: Preferences, cups: CupsServer
) -> None:
    preferences.printing.printer = "away"
    window = open_on(tmp_path / "new.regapp")
    window.go_to(SETTINGS)
    card = window.settings_page.printer
    wait_for(lambda: card.printer.findData("paper") > 0)
    assert card.printer.currentData() == "away"
    choose(card.printer, "")
    assert preferences.printing.printer == ""
    assert not card.test.isEnabled()
    wait_for(window.status.printer.isHidden)


def test_a_test_page_has_the_size_of_the_badges_pages(
    printer_card: PrinterCard, window: Window, cups: CupsServer
) -> None:
    choose(printer_card.template, "62x100")
    printer_card.test.click()
    wait_for(lambda: len(cups.printed("paper")) == 1)
    assert page_sizes(cups.printed("paper")[0].content) == [(62, 100)]
    wait_for(lambda: "Test page" in window.notice.text())


def type_lengths(panel: CalibrationPanel, *lengths: str) -> None:
    for edit, length in zip(panel.lengths, lengths, strict=True):
        edit.setText(length)


def test_measuring_keeps_a_correction_and_prints_again(
    printer_card: PrinterCard, window: Window, preferences: Preferences, cups: CupsServer
) -> None:
    printer_card.test.click()
    wait_for(lambda: len(cups.printed("paper")) == 1)
    printer_card.measure.click()
    panel = printer_card.calibration
    wait_for(lambda: "should be 70" in panel._captions[1].text())
    assert not panel.keep.isEnabled()
    type_lengths(panel, "11,5", "70", "9.0", "40")
    assert panel.found == Correction(right=-1.5, down=1)
    assert panel._result.text().startswith("-1.5 mm to the right, +1.0 mm down")
    panel.keep.click()
    wait_for(lambda: len(cups.printed("paper")) == 2)
    assert preferences.printing.correction("paper") == Correction(right=-1.5, down=1)
    assert preferences.printing.correction("label").is_none
    # The second page was drawn with the correction: measured as true, nothing is to be changed.
    wait_for(lambda: panel._printed_with == Correction(right=-1.5, down=1))
    type_lengths(panel, "10", "70", "10", "40")
    assert panel.found == Correction(right=-1.5, down=1)
    panel.reset.click()
    assert preferences.printing.correction("paper").is_none


def test_nonsense_is_refused_in_a_sentence(printer_card: PrinterCard, window: Window) -> None:
    printer_card.measure.click()
    panel = printer_card.calibration
    settle(window)
    type_lengths(panel, "10", "7", "10", "40")
    assert panel._error.text() == "“7” looks wrong: it should be near 70 mm. Measure again."
    assert panel._error.isVisible()
    assert not panel.keep.isEnabled()
    type_lengths(panel, "10", "70", "", "40")
    assert not panel._error.isVisible()
    assert panel.found is None


def test_badges_are_printed_with_the_correction_of_their_printer(
    window: Window, paper_chosen: Preferences, cups: CupsServer
) -> None:
    printing = window.workplace.printing
    people = everybody(window.workplace.desk)[:2]
    printing.print_one(people[0].id)
    wait_for(lambda: len(cups.printed("paper")) == 1)
    paper_chosen.printing.keep_correction("paper", Correction(right=3, down=2))
    printing.print_one(people[1].id)
    wait_for(lambda: len(cups.printed("paper")) == 2)
    true, moved = (code_corner(item.content) for item in cups.printed("paper"))
    assert (moved[0] - true[0], moved[1] - true[1]) == pytest.approx((3, 2), abs=0.3)


def test_printers_with_strange_names_keep_their_corrections(tmp_path: Path) -> None:
    path = str(tmp_path / "p.ini")
    names = (r"\\server\Brother QL", "Zebra/ZD421 (1)", "Принтер № 2", "a~b", "a%7Eb", "A")
    kept = PrintPreferences(QSettings(path, QSettings.Format.IniFormat))
    for number, name in enumerate(names):
        kept.keep_correction(name, Correction(right=number + 0.25))
        kept.keep_mode(name, "mono203")
    kept._settings.sync()
    again = PrintPreferences(QSettings(path, QSettings.Format.IniFormat))
    assert [again.correction(name).right for name in names] == [number + 0.25 for number in range(len(names))]
    assert {again.mode(name) for name in names} == {"mono203"}


@pytest.mark.parametrize("text", ["", "x", "1 2 3", "nan nan nan nan", "900 900 5 0"])
def test_a_spoilt_correction_does_no_harm(tmp_path: Path, text: str) -> None:
    settings = QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat)
    settings.setValue("print_corrections/paper", text)
    correction = PrintPreferences(settings).correction("paper")
    assert correction == correction.bounded()
    assert correction == correction


# The queue


def people_of(window: Window) -> list[Participant]:
    return everybody(window.workplace.desk)


def view(window: Window) -> PrintQueueView:
    window.status.printer.click()
    settle(window)
    content = window.drawer.content
    assert isinstance(content, PrintQueueView)
    return content


def row_of(queue: PrintQueueView, state: JobState) -> JobRow:
    return next(row for row in queue.rows.values() if row.job is not None and row.job.state is state)


@pytest.mark.usefixtures("paper_chosen")
def test_the_queue_shows_what_can_be_done_and_does_it(window: Window, cups: CupsServer) -> None:
    printing, people = window.workplace.printing, people_of(window)
    cups.hold()
    printing.print_badges([next_badge(person) for person in people[:25]], SINGLE)
    printing.print_badges([next_badge(people[30])], SINGLE, printer="office")
    printing.print_badges([next_badge(people[31])], SINGLE, printer="gone")
    wait_for(lambda: sorted(job.state for job in printing.jobs) == ["failed", "sent", "waiting", "waiting"])
    wait_for(lambda: any(job.trouble == "missing" for job in printing.jobs))
    queue = view(window)
    settle(window)
    failed, sent = row_of(queue, JobState.FAILED), row_of(queue, JobState.SENT)
    assert failed._who.text() == people[30].details.name
    assert "90 x 60 mm" in failed._trouble.text()
    assert failed.again.isVisible()
    assert not failed.cancel.isVisible()
    assert "and 17 more" in sent._who.text()
    assert sent.cancel.isVisible()
    assert not sent.came_out.isVisible()
    gone = next(row for row in queue.rows.values() if row.job and row.job.printer == "gone")
    assert "Printer “gone”" in gone._trouble.text()
    gone.cancel.click()
    sent.cancel.click()
    cups.release()
    wait_for(lambda: sum(job.state is JobState.CANCELLED for job in printing.jobs) == 2)
    wait_for(lambda: any(job.state is JobState.PRINTED for job in printing.jobs))
    settle(window)
    desk = window.workplace.desk
    assert [get(desk, person.id).issue for person in people[:25]] == [0] * 20 + [1] * 5
    again = next(
        row for row in queue.rows.values() if row.job and row.job.state == "cancelled" and len(row.job.badges) > 1
    )
    again.again.click()
    wait_for(lambda: [get(desk, person.id).issue for person in people[:25]] == [1] * 25)


def test_an_empty_queue_says_so(window: Window) -> None:
    window.open_print_queue()
    settle(window)
    queue = window.drawer.content
    assert isinstance(queue, PrintQueueView)
    assert queue.empty.isVisible()
    assert queue.empty.text() == "The print queue is empty."
