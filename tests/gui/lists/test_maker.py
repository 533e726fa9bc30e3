"""Lists out: their people, columns and order; by mouse and keyboard; saved and kept."""

from pathlib import Path

import icalendar
import pytest
import python_calamine
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from regapp.gui.lists.columns_box import _Columns
from regapp.gui.lists.maker import COLUMNS, ListMaker
from regapp.gui.window.lists_page import LISTS_OUT
from regapp.gui.window.pages import LISTS
from regapp.gui.window.window import Window
from regapp.model.papers.list_definition import FOREIGN, SESSION_COLUMN, ListDefinition, ListFilter
from regapp.model.participant import Category
from regapp.services.lists.saved import own_lists
from regapp.services.programme.programme import remove_session
from tests.gui.conftest import press, settle


@pytest.fixture
def maker(window: Window) -> ListMaker:
    """The page, on the list of all participants."""
    window.activateWindow()
    window.go_to(LISTS)
    window.lists_page.go_to(LISTS_OUT)
    settle(window)
    return window.lists_page.lists


def headings(maker: ListMaker) -> list[object]:
    model = maker.preview.model()
    return [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]


def cells(maker: ListMaker, column: int) -> list[object]:
    model = maker.preview.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def with_alt(columns: _Columns, key: Qt.Key) -> None:
    QApplication.sendEvent(columns, QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.AltModifier))


def test_the_preview_follows_the_filters(window: Window, maker: ListMaker) -> None:
    assert maker.count.text().startswith("People: 132")
    assert maker.preview.model().rowCount() == 50
    maker.filters.tick(Category.PRESS.value)
    settle(window)
    press_count = maker.preview.model().rowCount()
    assert 0 < press_count < 50
    maker.filters.tick(Category.SPEAKER.value)
    settle(window)
    assert maker.preview.model().rowCount() > press_count
    maker.filters.choose("came", "yes")
    settle(window)
    assert maker.count.text() == "People: 0"
    assert "Nobody matches" in maker._nothing.text()
    assert not maker.preview.isVisible()


def test_a_shipped_list_is_chosen_changed_and_kept_through_other_languages(window: Window, maker: ListMaker) -> None:
    maker.saved.choose("Foreign guests")
    settle(window)
    assert maker.definition().filter.country == FOREIGN
    assert maker.definition().name == "Foreign guests"
    assert headings(maker)[:2] == ["Number", "Name"]
    maker.filters.choose("city", "osh")
    settle(window)
    before = maker.definition()
    assert before.name == ""
    for language in ("ru", "ky", "en"):
        window.workplace.speak(language)
        settle(window)
        assert maker.definition() == before


def test_columns_by_keyboard(window: Window, maker: ListMaker) -> None:
    maker.show_definition(ListDefinition("", ("number", "name")))
    maker.go_to(COLUMNS)
    settle(window)
    box = maker.columns_box
    box.others_list.setCurrentRow(box.others_list.names().index("age"))
    press(box.others_list, Qt.Key.Key_Return)
    settle(window)
    assert headings(maker) == ["Number", "Name", "Age"]
    assert box.chosen_list.currentRow() == 2
    with_alt(box.chosen_list, Qt.Key.Key_Up)
    with_alt(box.chosen_list, Qt.Key.Key_Up)
    with_alt(box.chosen_list, Qt.Key.Key_Up)
    settle(window)
    assert headings(maker) == ["Age", "Number", "Name"]
    press(box.chosen_list, Qt.Key.Key_Delete)
    settle(window)
    assert headings(maker) == ["Number", "Name"]
    assert "age" in box.others_list.names()
    for _ in range(2):
        box.chosen_list.setCurrentRow(0)
        press(box.chosen_list, Qt.Key.Key_Delete)
    settle(window)
    assert "Choose a column" in maker._nothing.text()


def drop(source: _Columns, row: int, target: _Columns, before: int) -> None:
    """What a drag from one list onto a row of another comes to."""
    data: QMimeData = source.model().mimeData([source.model().index(row, 0)])
    source.setCurrentRow(row)
    rect = target.visualItemRect(target.item(before))
    point = QPointF(rect.left() + 5, rect.top() + 1)
    action, button, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(point, action, data, button, none))


def test_a_column_dropped_among_the_chosen_is_added_there(window: Window, maker: ListMaker) -> None:
    maker.show_definition(ListDefinition("", ("number", "name", "phone")))
    maker.go_to(COLUMNS)
    settle(window)
    box = maker.columns_box
    drop(box.others_list, box.others_list.names().index("email"), box.chosen_list, 1)
    settle(window)
    assert box.columns == ("number", "email", "name", "phone")
    assert "email" not in box.others_list.names()
    assert headings(maker) == ["Number", "E-mail", "Name", "Telephone"]


def test_a_dragged_heading_orders_the_columns_and_a_click_sorts(window: Window, maker: ListMaker) -> None:
    maker.show_definition(ListDefinition("", ("number", "name", "organisation")))
    settle(window)
    header = maker.preview.horizontalHeader()
    header.moveSection(2, 0)
    settle(window)
    assert maker.columns_box.columns == ("organisation", "number", "name")
    assert headings(maker) == ["Organisation", "Number", "Name"]
    assert [header.logicalIndex(place) for place in range(3)] == [0, 1, 2]
    maker.preview.horizontalHeader().sectionClicked.emit(1)
    settle(window)
    assert cells(maker, 1)[0] == "01-0001"
    maker.preview.horizontalHeader().sectionClicked.emit(1)
    settle(window)
    assert cells(maker, 1)[0] == "01-0132"
    assert (maker.definition().sort, maker.definition().descending) == ("number", True)


def test_a_list_is_kept_chosen_renamed_removed_and_brought_back(window: Window, maker: ListMaker) -> None:
    desk = window.workplace.desk
    maker.show_definition(ListDefinition("", ("name", "diet"), ListFilter(needs="diet")))
    maker.saved.name.setText("Kitchen")
    press(maker.saved.name, Qt.Key.Key_Return)
    settle(window)
    assert own_lists(desk) == [ListDefinition("Kitchen", ("name", "diet"), ListFilter(needs="diet"))]
    assert maker.definition().name == "Kitchen"
    maker.saved.lists.currentItem().setText("The kitchen")
    settle(window)
    assert [item.name for item in own_lists(desk)] == ["The kitchen"]
    press(maker.saved.lists, Qt.Key.Key_Delete)
    settle(window)
    assert own_lists(desk) == []
    window.workplace.undo()
    settle(window)
    maker.saved.choose("The kitchen")
    settle(window)
    assert maker.definition().columns == ("name", "diet")
    maker.saved.name.setText("Press")
    maker.saved.save()
    settle(window)
    assert "comes with RegApp" in window.notice.text()


def test_what_is_seen_is_what_is_saved(window: Window, maker: ListMaker, tmp_path: Path) -> None:
    maker.show_definition(ListDefinition("", ("phone", "name"), ListFilter(categories=("press",))))
    settle(window)
    seen = [list(row) for row in zip(cells(maker, 0), cells(maker, 1), strict=True)]
    maker.files.export(tmp_path / "press.ods")
    settle(window)
    rows = python_calamine.CalamineWorkbook.from_path(tmp_path / "press.ods").get_sheet_by_index(0).to_python()
    assert rows == [["Telephone", "Name"], *seen]
    maker.files.copy()
    settle(window)
    assert QGuiApplication.clipboard().text().split("\n")[0] == "Telephone\tName"
    maker.files.save_contacts(tmp_path / "c.vcf")
    settle(window)
    assert (tmp_path / "c.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") == len(seen)
    maker.files.save_programme(tmp_path / "p.ics")
    maker.files.save_anonymous(tmp_path / "a.xlsx")
    settle(window)
    assert len(icalendar.Calendar.from_ical((tmp_path / "p.ics").read_bytes()).events) == 12
    assert (tmp_path / "a.xlsx").exists()


def test_columns_of_a_session_that_has_gone_go_with_their_headings(window: Window, maker: ListMaker) -> None:
    workplace, session = window.workplace, window.workplace.sessions[0]
    maker.show_definition(ListDefinition("", ("number", SESSION_COLUMN + session.code, "name")))
    settle(window)
    seen = (headings(maker), cells(maker, 2))
    changes = remove_session(workplace.desk, session.code)
    maker.reload()
    settle(window)
    assert (headings(maker), cells(maker, 2)) == seen
    workplace.announce(changes)
    settle(window)
    assert (headings(maker), cells(maker, 1)) == (["Number", "Name"], seen[1])
