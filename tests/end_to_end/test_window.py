"""The whole job through the window: import, walk-in, badge, scan, undo, attendance, export."""

from collections.abc import Callable
from pathlib import Path

import python_calamine
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.gui.attendance.page import WHO
from regapp.gui.person.form import PersonForm
from regapp.gui.window.pages import ATTENDANCE, BADGES, DESK, LISTS
from regapp.gui.window.window import Window
from regapp.model.attendance import Cut
from regapp.model.checkin import Outcome
from regapp.resources import resource
from regapp.services.file.upkeep import check
from regapp.services.people.registration import everybody
from tests.badges.test_badges import codes, pages
from tests.gui.conftest import press, settle, type_text


def test_from_a_real_list_to_a_checked_in_person_with_a_badge(
    open_on: Callable[[Path, str], Window], tmp_path: Path
) -> None:
    window = open_on(tmp_path / "conference.regapp", "ru")
    desk = window.workplace.desk

    # A list is dropped on the page and taken in.
    window.go_to(LISTS)
    window.lists_page.examine(resource("samples", "registrations_form_ru.xlsx"))
    settle(window)
    window.lists_page.importing.wizard.take_in()
    settle(window)
    assert len(everybody(desk)) == 134

    # Somebody on no list is registered from what was typed, and is in.
    window.go_to(DESK)
    field = window.desk_page.field
    type_text(field, "Цой Лариса")
    QTest.keyClick(field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form._place.edit.setText("г. Каракол")
    press(form, Qt.Key.Key_Return)
    settle(window)
    verdict = window.desk_page.verdict.verdict
    assert verdict is not None
    assert verdict.participant is not None
    assert (verdict.outcome, verdict.participant.details.family) == (Outcome.ADMITTED, "Цой")

    # The badge is made, and its code scans: the person is already in.
    QTest.keyClick(field, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    paper = tmp_path / "badges" / f"{verdict.participant.details.number}.pdf"
    (token,) = codes(pages(paper)[0])
    type_text(field, token)
    press(field, Qt.Key.Key_Return)
    settle(window)
    again = window.desk_page.verdict.verdict
    assert again is not None
    assert again.outcome is Outcome.ALREADY_IN

    # All the others' badges, and the first of them comes to the desk.
    window.go_to(BADGES)
    settle(window)
    window.badges_page.make(tmp_path / "all.pdf")
    settle(window)
    tokens = [code for page in pages(tmp_path / "all.pdf") for code in codes(page)]
    assert len(tokens) == 134
    window.go_to(DESK)
    outcomes = []
    for token in tokens[:12]:
        type_text(field, token)
        press(field, Qt.Key.Key_Return)
        settle(window)
        shown = window.desk_page.verdict.verdict
        assert shown is not None
        outcomes.append(shown.outcome)
    assert set(outcomes) <= {Outcome.ADMITTED, Outcome.NOT_REGISTERED}
    admitted = outcomes.count(Outcome.ADMITTED)
    assert admitted > 3

    # The last one was a mistake.
    last_admitted = window.desk_page._count.text()
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert window.desk_page._count.text() != last_admitted

    # The coordinator sees who has come, and takes the list along.
    window.go_to(ATTENDANCE)
    settle(window)
    arrived = 1 + admitted - 1
    assert window.attendance_page._tiles[1][0].text() == str(arrived)
    window.attendance_page.go_to(WHO)
    settle(window)
    bars = window.attendance_page.who.charts[Cut.CATEGORY].bars
    assert bars is not None
    assert sum(row.arrived for row in bars.rows) == arrived
    window.lists_page.lists.files.export(tmp_path / "list.xlsx")
    settle(window)
    exported = python_calamine.CalamineWorkbook.from_path(tmp_path / "list.xlsx").get_sheet_by_index(0).to_python()
    assert len(exported) == 136
    assert check(desk) == []
