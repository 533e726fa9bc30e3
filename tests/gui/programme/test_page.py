"""The Programme page: sessions dragged, typed, duplicated, taken out; people moved; every language and size fits."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from shiboken6 import isValid

from regapp.gui.person.people_table import ParticipantsModel
from regapp.gui.programme.material_acts import open_material
from regapp.gui.programme.materials_panel import MaterialRow
from regapp.gui.programme.page import ProgrammePage
from regapp.gui.programme.screen_view import ScreenView
from regapp.gui.programme.session_form import minutes
from regapp.gui.timetable.layout import lay_out
from regapp.gui.timetable.words import hours_text
from regapp.gui.window.pages import ATTENDANCE, PROGRAMME
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.model.clashes import ClashKind
from regapp.model.event import Event, Material, Session
from regapp.services.admission.admission import check_in
from regapp.services.desk import Changes, Desk, open_desk
from regapp.services.event.events import add_event
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import edit, everybody, get
from regapp.services.programme.programme import add_session, change_session, remove_session
from regapp.services.programme.screen_codes import screen_code
from tests.gui.conftest import press, settle, type_text, wait_for

OPENING, BUDGET = "osh-1-opening", "osh-1-budget"
_ALT = Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: Window) -> ProgrammePage:
    """The Programme page on the first day."""
    window.go_to(PROGRAMME)
    settle(window)
    window.activateWindow()
    return window.programme_page


def hours(window: Window, code: str) -> str:
    """A session's hours as they lie in the file."""
    event, session = window.workplace.desk.event, window.workplace.desk.session(code)
    return f"{event.local(session.starts):%d.%m %H:%M}–{event.local(session.ends):%H:%M}"


def at(page: ProgrammePage, minute: int, column: int = 0) -> QPoint:
    return page.timetable.at(minute, column)


def drag(page: ProgrammePage, start: QPoint, *ways: QPoint, release: bool = True) -> None:
    """The mouse as a hand moves it: down, along, up."""
    board = page.timetable.viewport()
    QTest.mousePress(board, _LEFT, Qt.KeyboardModifier.NoModifier, start)
    for way in ways:
        QTest.mouseMove(board, way)
    if release:
        QTest.mouseRelease(board, _LEFT, Qt.KeyboardModifier.NoModifier, ways[-1])


def key(page: ProgrammePage, code: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.timetable, code, keys)


def test_a_block_is_dragged_to_another_hour_and_undone(window: Window, page: ProgrammePage) -> None:
    drag(page, at(page, 630), at(page, 650), at(page, 632 + 60))
    settle(window)
    assert hours(window, OPENING) == "28.02 11:00–12:30"
    title = window.header._session.itemText(window.header._session.findData(OPENING))
    assert title.startswith("28.02 11:00")
    window.workplace.undo()
    settle(window)
    assert hours(window, OPENING) == "28.02 10:00–11:30"
    assert window.notice.text().startswith("Undone: change of a session.")


def test_a_drag_shows_its_hours_snaps_and_is_cancelled(window: Window, page: ProgrammePage) -> None:
    drag(page, at(page, 630), at(page, 640), at(page, 630 + 47), release=False)
    held = page.timetable._drag
    assert held is not None
    assert hours_text(held.span) == "10:45–12:15"
    QTest.keyClick(page.timetable, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.timetable.viewport(), _LEFT, Qt.KeyboardModifier.NoModifier, at(page, 700))
    settle(window)
    assert hours(window, OPENING) == "28.02 10:00–11:30"
    assert page.timetable.code == OPENING


def test_the_lower_edge_lengthens(window: Window, page: ProgrammePage) -> None:
    edge = at(page, 690) - QPoint(0, 4)
    drag(page, edge, edge + QPoint(0, 8), at(page, 735))
    settle(window)
    assert hours(window, OPENING) == "28.02 10:00–12:15"


def test_a_block_goes_to_another_city_and_to_another_day(window: Window, page: ProgrammePage) -> None:
    drag(page, at(page, 630), at(page, 640, 1), at(page, 631, 1))
    settle(window)
    session = window.workplace.desk.session(OPENING)
    assert (session.city, hours(window, OPENING)) == ("bishkek", "28.02 10:00–11:30")
    # Over the third day's segment the timetable turns; it is let go there.
    board, segment = page.timetable.viewport(), page.days._segments[2]
    on_day = board.mapFromGlobal(segment.mapToGlobal(segment.rect().center()))
    drag(page, at(page, 630, 1), at(page, 640, 1), on_day, at(page, 660, 0))
    settle(window)
    assert hours(window, OPENING).startswith("02.03")
    assert page._day == date(2022, 3, 2)
    # Let go on a day's name, only the day is another.
    before = window.workplace.desk.session(OPENING)
    fourth = page.days._segments[3]
    on_day = board.mapFromGlobal(fourth.mapToGlobal(fourth.rect().center()))
    block = page.timetable.grid.find(OPENING)
    assert block is not None
    held = QPoint(round(block.box.x + 30), round(block.box.y + 20))
    drag(page, held, held + QPoint(8, 8), on_day)
    settle(window)
    after = window.workplace.desk.session(OPENING)
    assert (after.city, after.room, after.starts - before.starts) == (before.city, before.room, timedelta(days=1))


def test_keys_choose_move_lengthen_and_take_out(window: Window, page: ProgrammePage) -> None:
    table = page.timetable
    table.choose(OPENING)
    key(page, Qt.Key.Key_Down)
    assert table.code == BUDGET
    key(page, Qt.Key.Key_Up)
    assert table.code == OPENING
    # Faster than the file can answer.
    for _ in range(3):
        key(page, Qt.Key.Key_Down, _ALT)
    key(page, Qt.Key.Key_Up, _ALT | Qt.KeyboardModifier.ShiftModifier)
    settle(window)
    assert hours(window, OPENING) == "28.02 10:45–12:00"
    key(page, Qt.Key.Key_Right, _ALT)
    settle(window)
    assert hours(window, OPENING) == "01.03 10:45–12:00"
    assert page._day == date(2022, 3, 1)
    window.workplace.undo()
    settle(window)
    assert (page._day, table.code) == (date(2022, 2, 28), OPENING)
    key(page, Qt.Key.Key_Right, _ALT)
    settle(window)
    key(page, Qt.Key.Key_Delete)
    settle(window)
    assert OPENING not in {session.code for session in window.workplace.sessions}
    assert "Ctrl+Z" in window.notice.text()
    window.workplace.undo()
    settle(window)
    assert hours(window, OPENING) == "01.03 10:45–12:00"


def test_dragging_over_empty_time_begins_a_session(window: Window, page: ProgrammePage) -> None:
    drag(page, at(page, 600, 1), at(page, 620, 1), at(page, 690, 1))
    settle(window)
    form = page.side.form
    assert form is not None
    assert (form.starts.text(), form.ends.text(), form.city.currentData()) == ("10:00", "11:30", "bishkek")
    form.submit()
    assert form.error.text() == "A title is needed, in one language at least."
    form.title["ky"].setText("Т" * 241)
    form.submit()
    assert form.error.text() == "A title or a room has at most 240 letters."
    form.title["ky"].clear()
    type_text(form.title["ky"], "Тегерек стол")
    form.ends.setText("9.45")
    form.submit()
    assert form.error.text() == "The end must be after the beginning."
    form.ends.setText("1145")
    press(form.ends, Qt.Key.Key_Return)
    settle(window)
    (added,) = [session for session in window.workplace.sessions if session.title.get("ky") == "Тегерек стол"]
    assert hours(window, added.code) == "28.02 10:00–11:45"
    assert (added.city, page.timetable.code, page.side.form) == ("bishkek", added.code, None)
    key(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert hours(window, page.timetable.code) == "28.02 11:45–13:30"


def test_the_form_changes_what_was_typed_and_finds_speakers(window: Window, page: ProgrammePage) -> None:
    speaker = next(person for person in everybody(window.workplace.desk) if person.details.category == "speaker")
    page.timetable.choose(OPENING)
    key(page, Qt.Key.Key_Return)
    form = page.side.form
    assert form is not None
    assert not form.code.isEnabled()
    form.seats.setText("many")
    form.submit()
    assert form.error.text() == "Seats are a number, like 120."
    form.seats.setText("150")
    form.speakers.search.setText(speaker.details.number)
    wait_for(lambda: form.speakers.found.count() > 0 and form.speakers.found.isVisible())
    press(form.speakers.search, Qt.Key.Key_Return)
    assert form.speakers.ids == (speaker.id,)
    form.submit()
    settle(window)
    session = window.workplace.desk.session(OPENING)
    assert (session.capacity, session.speakers) == (150, (speaker.id,))
    assert session.title["ru"] == "Открытие конференции"


def test_a_day_outside_the_event_is_warned_of_and_shown(window: Window, page: ProgrammePage) -> None:
    page.timetable.choose(OPENING)
    key(page, Qt.Key.Key_Return)
    form = page.side.form
    assert form is not None
    form.day.setDate(form.day.date().addDays(10))
    assert form.warning.isVisible()
    form.submit()
    settle(window)
    assert page.clashes.isVisible()
    assert "Not within the days of the event" in page.clashes.list.item(0).text()
    assert page._day == date(2022, 3, 10)


def test_clashes_stand_on_the_blocks_and_in_a_list(window: Window, page: ProgrammePage) -> None:
    desk = window.workplace.desk
    opening = desk.session(OPENING)
    change_session(desk, desk.session(BUDGET), replace(desk.session(BUDGET), starts=opening.starts))
    change_session(desk, opening, replace(opening, capacity=3))
    page.reload()
    settle(window)
    assert {clash.kind for clash in page._programme.clashes} == {ClashKind.ROOM, ClashKind.SEATS}
    slot = page._programme.slot(OPENING)
    assert slot is not None
    assert set(page.timetable.words(slot).clashes) == {"Room double-booked", "Too few seats"}
    page.show_day(date(2022, 3, 3))
    row = next(row for row, clash in enumerate(page._programme.clashes) if clash.session == OPENING)
    page.clashes.list.itemActivated.emit(page.clashes.list.item(row))
    assert (page._day, page.timetable.code) == (date(2022, 2, 28), OPENING)


def test_people_of_a_session_are_moved_in_bulk_and_undone(window: Window, page: ProgrammePage) -> None:
    desk = window.workplace.desk
    page.timetable.choose(OPENING)
    settle(window)
    people = page.side.panel.people
    count = people.people.rowCount()
    assert count == sum(not p.details.cities or "osh" in p.details.cities for p in everybody(desk))
    before = {person.id: person.details.cities for person in everybody(desk)}
    people.table.selectAll()
    assert people.moves.isEnabled()
    people.move_selected(("bishkek",))
    settle(window)
    assert window.notice.text().startswith(f"Moved: {count}.")
    assert people.people.rowCount() == 0
    window.workplace.undo()
    settle(window)
    assert {person.id: person.details.cities for person in everybody(desk)} == before
    assert people.people.rowCount() == count


def test_who_is_shown_is_who_is_meant_though_another_has_gone(window: Window, page: ProgrammePage) -> None:
    page.timetable.choose(OPENING)
    settle(window)
    people = page.side.panel.people
    first, second = people.people.ids[:2]
    people.people.show(window.workplace.desk.session(OPENING), [first, 1, second])
    wait_for(lambda: people.people.index(2, 0).data() is not None)
    names = [people.people.index(row, 0).data() for row in range(3)]
    assert names == [
        get(window.workplace.desk, first).details.name,
        None,
        get(window.workplace.desk, second).details.name,
    ]
    everywhere = ParticipantsModel(window.workplace)
    everywhere.show([first, 1, second])
    wait_for(lambda: everywhere.person(2) is not None)
    assert [person and person.id for person in map(everywhere.person, range(3))] == [first, None, second]


def test_people_of_a_session_are_copied_as_cells(window: Window, page: ProgrammePage) -> None:
    desk = window.workplace.desk
    page.timetable.choose(OPENING)
    settle(window)
    people = page.side.panel.people
    details = get(desk, people.people.ids[0]).details
    edit(desk, people.people.ids[0], details, replace(details, family="=1+1"))
    people.table.selectAll()
    people.copy()
    settle(window)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == people.people.rowCount()
    assert {line.count("\t") for line in lines} == {2}
    assert lines[0].startswith("'=1+1")


def test_the_attendance_page_knows_the_new_title_at_once(window: Window, page: ProgrammePage) -> None:
    session = window.workplace.desk.session(OPENING)
    chosen = window.workplace.session
    page.change(session, replace(session, title={"en": "The great opening"}))
    settle(window)
    window.go_to(ATTENDANCE)
    settle(window)
    box = window.attendance_page.filter.session
    assert box.itemText(box.findData(OPENING)) == "The great opening"
    assert window.workplace.session == chosen


def test_an_event_without_sessions_says_what_to_do(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    path = tmp_path / "empty.regapp"
    desk = make_demo(path, 0)[0]
    for session in desk.sessions():
        remove_session(desk, session.code)
    desk.close()
    window = open_on(path)
    window.go_to(PROGRAMME)
    settle(window)
    page = window.programme_page
    assert page.empty.isVisible()
    page.empty.button.click()
    form = page.side.form
    assert form is not None
    assert form.isVisible()
    form.title["en"].setText("First")
    form.submit()
    settle(window)
    assert not page.empty.isVisible()
    assert [session.title for session in window.workplace.sessions] == [{"en": "First"}]


def test_the_code_on_the_screen_can_be_read_and_the_address_is_kept(window: Window, page: ProgrammePage) -> None:
    page.open_materials()
    panel = page.side.materials
    assert panel is not None
    panel.address.setText("www.example.kg/materials")
    panel.save()
    settle(window)
    assert window.workplace.desk.event.portal == "www.example.kg/materials"
    view = ScreenView(window.workplace.theme, screen_code(window.workplace.desk.event.portal), "Materials")
    view.resize(800, 500)
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    assert _read(image) == "https://www.example.kg/materials"
    view.deleteLater()
    assert _read(panel.code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)) != ""
    window.workplace.undo()
    settle(window)
    assert panel.address.text() == "www.myktyaimak.gov.kg"


def test_the_code_stays_on_the_screen_when_the_session_is_shown_again(window: Window, page: ProgrammePage) -> None:
    desk = window.workplace.desk
    session = desk.session(OPENING)
    page.change(session, replace(session, materials=(Material("Slides", "https://example.kg"),)))
    settle(window)
    page.timetable.choose(OPENING)
    settle(window)
    (row,) = page.side.panel.findChildren(MaterialRow)
    row.code_button.click()
    page.reload()
    settle(window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(row)
    (view,) = window.findChildren(ScreenView)
    assert view.isVisible()
    press(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


REFUSED = "it opens addresses in the web, and documents, pictures and recordings on this computer."


def test_only_files_on_this_computer_that_are_no_programs_are_opened(window: Window, tmp_path: Path) -> None:
    def said(address: str) -> str:
        notices: list[str] = []
        connection = window.workplace.notice.connect(lambda text, _kind: notices.append(text))
        open_material(window.workplace, address)
        settle(window)
        window.workplace.notice.disconnect(connection)
        return " ".join(notices)

    names = ("slides.pdf", "setup.EXE", "setup.exe. ", "start.desktop")
    for name in names:
        (tmp_path / name).touch()
    assert said(str(tmp_path / names[0])) == ""
    for address in (*(str(tmp_path / name) for name in names[1:]), r"\\server\share\slides.pdf", "//server/slides.pdf"):
        assert said(address) == f"RegApp does not open {address}: {REFUSED}"
    assert said(str(tmp_path / "missing.pdf")).startswith("There is no file")


def _read(image: QImage) -> str:
    flat = bytes(image.constBits())
    rows = [flat[row * image.bytesPerLine() :][: image.width()] for row in range(image.height())]
    view = memoryview(b"".join(rows)).cast("B", (image.height(), image.width()))
    found = zxingcpp.read_barcodes(view)
    return found[0].text if found else ""


def test_nothing_is_changed_where_the_file_is_read_only(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    path = tmp_path / "demo.regapp"
    holder = make_demo(path)[0]
    window = open_on(path)
    window.go_to(PROGRAMME)
    settle(window)
    page = window.programme_page
    drag(page, at(page, 630), at(page, 650), at(page, 700))
    key(page, Qt.Key.Key_Down, _ALT)
    key(page, Qt.Key.Key_Delete)
    key(page, Qt.Key.Key_N)
    settle(window)
    assert page.side.form is None
    assert hours(window, OPENING) == "28.02 10:00–11:30"
    holder.close()


def test_a_long_event_has_a_box_of_days_and_another_event_its_own_programme(
    window: Window, page: ProgrammePage
) -> None:
    page.timetable.choose(OPENING)
    add_event(window.workplace.desk, "long", "Long one", date(2023, 5, 1), date(2023, 5, 12))
    window.workplace.use_event("long")
    settle(window)
    assert (page._day, page.side.isVisible()) == (date(2023, 5, 1), False)
    assert page.days._box.isVisible()
    assert page.days._box.count() == 12
    page.days._box.activated.emit(1)
    assert page.timetable.grid.find("osh-2-planning") is not None
    page.timetable.choose("osh-2-planning")
    key(page, Qt.Key.Key_Down, _ALT)
    settle(window)
    assert hours(window, "osh-2-planning") == "02.05 09:45–12:45"
    window.workplace.use_event("osh-bishkek-2022")
    settle(window)
    assert hours(window, "osh-2-planning") == "01.03 09:30–12:30"


@pytest.mark.parametrize("large", [False, True])
def test_it_fits_in_every_language(
    open_on: Callable[..., Window], preferences: Preferences, tmp_path: Path, large: bool
) -> None:
    preferences.large_text = large
    path = tmp_path / "demo.regapp"
    _busy(path)
    window = open_on(path)
    window.go_to(PROGRAMME)
    settle(window)
    page = window.programme_page
    page.timetable.choose(OPENING)
    for language in ("ky", "ru", "en"):
        window.workplace.speak(language)
        for look in ("day", "edit", "materials"):
            page._act("edit") if look == "edit" else page.open_materials() if look == "materials" else None
            settle(window)
            assert (window.width(), window.height()) == (1366, 740)
            assert _clipped(page) == []
        table = page.side.panel.people.table
        head = table.horizontalHeader()
        assert all(table.columnWidth(column) >= head.sectionSizeHint(column) for column in range(3))
        assert table.columnWidth(0) > max(table.columnWidth(1), table.columnWidth(2))
        page.side.close_over()


def _busy(path: Path) -> None:
    desk = make_demo(path)[0]
    opening = desk.session(OPENING)
    speakers = tuple(person.id for person in everybody(desk)[:3])
    change_session(desk, opening, replace(opening, capacity=3, speakers=speakers))
    add_session(desk, replace(opening, code="", speakers=speakers[:1]))
    desk.close()


def _clipped(page: QWidget) -> list[str]:
    """Buttons and single-line labels that are narrower than their words."""
    small = [
        widget.text() for widget in page.findChildren(QAbstractButton)
        if widget.isVisible() and widget.text() and widget.width() < widget.minimumSizeHint().width()
    ]  # fmt: skip
    labels = [
        widget.text() for widget in page.findChildren(QLabel)
        if widget.isVisible() and not widget.wordWrap() and widget.width() < widget.minimumSizeHint().width()
    ]  # fmt: skip
    return small + labels


def test_sessions_that_overlap_stand_side_by_side() -> None:
    event = Event(1, "e", {}, date(2022, 2, 28), date(2022, 3, 1), cities={"osh": {"en": "Osh"}, "bishkek": {}})
    day = event.starts
    begun = [
        Session(
            str(n), {"en": "x"}, "osh", {"en": "Hall"}, event.moment(day, 540 + 20 * n), event.moment(day, 600 + 20 * n)
        )
        for n in range(4)
    ]
    grid = lay_out(event, day, begun, 800, 500, 1.0)
    boxes = [item.box for item in grid.placed]
    for one in boxes:
        for two in boxes:
            apart_x = one.x + one.width <= two.x or two.x + two.width <= one.x
            apart_y = one.y + one.height <= two.y or two.y + two.height <= one.y
            assert one is two or apart_x or apart_y
    assert all(box.x >= 0 and box.x + box.width <= grid.width for box in boxes)
    assert grid.column_at(790) == 1


@pytest.mark.parametrize(
    ("typed", "minute"),
    [("9", 540), ("9:30", 570), ("09.30", 570), ("0930", 570), ("930", 570), ("24:00", 1440), ("24:10", None),
     ("25", None), ("9:60", None), ("", None), ("noon", None)],
)  # fmt: skip
def test_hours_are_read_as_people_write_them(typed: str, minute: int | None) -> None:
    assert minutes(typed) == minute


def test_another_desks_changes_come_into_the_timetable(window: Window, page: ProgrammePage) -> None:
    desk: Desk = window.workplace.desk
    session = desk.session(OPENING)
    other = replace(session, room={"en": "Tent"})
    change_session(desk, session, other)
    # The page still shows the room of before, and moves the session by mouse.
    drag(page, at(page, 630), at(page, 650), at(page, 692))
    settle(window)
    now = open_desk(desk.path, read_only=True)
    assert (now.session(OPENING).room, hours(window, OPENING)) == ({"en": "Tent"}, "28.02 11:00–12:30")
    now.close()


def test_a_form_with_changes_comes_before_everything_else(window: Window, page: ProgrammePage) -> None:
    table = page.timetable
    table.choose(OPENING)
    page._act("edit")
    form = page.side.form
    assert form is not None
    heading = form._heading.text()
    assert window.workplace.text(form.session.title) in heading
    form.room["en"].setText("Tent")
    QTest.mouseClick(table.viewport(), _LEFT, Qt.KeyboardModifier.NoModifier, at(page, 780))
    assert (table.code, page.side.form, form.hint.text()) == (OPENING, form, "Save or close the form first.")
    key(page, Qt.Key.Key_PageDown)
    key(page, Qt.Key.Key_Down, _ALT)
    key(page, Qt.Key.Key_Delete)
    page.new_session()
    page.open_materials()
    settle(window)
    assert (table.code, page.side.form, page._day) == (OPENING, form, date(2022, 2, 28))
    assert hours(window, OPENING) == "28.02 10:00–11:30"
    form.submit()
    settle(window)
    assert window.workplace.desk.session(OPENING).room["en"] == "Tent"
    # A form in which nothing was changed makes room.
    page._act("edit")
    key(page, Qt.Key.Key_Down)
    assert (table.code, page.side.form) == (BUDGET, None)


def test_escape_closes_a_form_and_its_changes_are_offered_again(window: Window, page: ProgrammePage) -> None:
    page.timetable.choose(OPENING)
    page._act("edit")
    form = page.side.form
    assert form is not None
    press(form.starts, Qt.Key.Key_Escape)
    assert page.side.form is None
    page._act("edit")
    form = page.side.form
    assert form is not None
    form.starts.setText("9:00")
    press(form.starts, Qt.Key.Key_Escape)
    assert page.side.form is None
    assert window.notice.text() == "Kept as a draft. The same form offers it again."
    page._act("edit")
    again = page.side.form
    assert again is not None
    assert again.starts.text() != "9:00"
    again.drafting.offer.takes[0].click()
    assert again.starts.text() == "9:00"
    again.submit()
    settle(window)
    assert window.workplace.drafts.unsaved() == []


def test_who_came_without_being_registered_is_counted_under_the_people(window: Window, page: ProgrammePage) -> None:
    desk = window.workplace.desk
    guest = next(person for person in everybody(desk) if person.details.cities == ("bishkek",))
    check_in(desk, guest.id, desk.session(OPENING), overruled=True)
    page.timetable.choose(OPENING)
    settle(window)
    people = page.side.panel.people
    assert people._count.text().endswith(" · came without being registered:\N{NBSP}1")
    people.search.setText("nobody has this name")
    wait_for(lambda: people._count.text() == "People:\N{NBSP}0")


def test_large_figures_are_grouped_and_never_torn_from_their_words(window: Window, page: ProgrammePage) -> None:
    slot = page._programme.slot(OPENING)
    assert slot is not None
    crowded = replace(slot, session=replace(slot.session, capacity=5), registered=13331, arrived=1250)
    words = page.timetable.words(crowded)
    assert words.fill == "13,331\N{NBSP}/\N{NBSP}5"
    assert words.figures == "Registered:\N{NBSP}13,331\N{NBSP}/\N{NBSP}5 · arrived:\N{NBSP}1,250"
    page.side.panel.show_slot(page._programme, crowded)
    assert page.side.panel.figures.text().startswith("13,331\N{NBSP}of\N{NBSP}5\N{NBSP}seats · 1,250")


@pytest.mark.parametrize("is_own", [True, False])
def test_the_session_in_force_that_is_removed_is_named_with_the_way_back(
    window: Window, page: ProgrammePage, is_own: bool
) -> None:
    workplace = window.workplace
    session = workplace.session or workplace.sessions[0]
    workplace.choose_session(session.code)
    title = workplace.text(session.title)
    if is_own:
        page.remove(session)
    else:
        remove_session(workplace.desk, session.code)
        workplace.desk.acts.take()
        workplace.announce(Changes(everything=True))
    wait_for(lambda: title in window.notice.text() and "F2" in window.notice.text())
    assert ("Ctrl+Z" in window.notice.text()) is is_own
