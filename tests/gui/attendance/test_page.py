"""The Attendance page: map, figures, filters, those missing, pictures, the wall; live after a check-in."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from regapp.gui.attendance.page import DAY, MISSING, PLACES, WHO, AttendancePage
from regapp.gui.look.theme import DARK, LIGHT
from regapp.gui.map.scale import Measure, contrast, scale_for, text_on
from regapp.gui.window.pages import ATTENDANCE, DESK
from regapp.gui.window.window import Window
from regapp.model.attendance import Cut, Scope
from regapp.services.admission.admission import check_in
from regapp.services.attendance.census import Census
from regapp.services.file.conference import create_conference
from regapp.services.people.registration import everybody
from regapp.texts.catalogue import Language
from tests.by_day import some_by_day
from tests.gui.conftest import press, settle, wait_for

NARYN = "41704000000000"
KOCHKOR = "41704235000000"
BISHKEK = "41711000000000"


@pytest.fixture
def page(window: Window) -> AttendancePage:
    window.go_to(ATTENDANCE)
    settle(window)
    settle(window)
    return window.attendance_page


def admit(window: Window, count: int) -> list[str]:
    """Check in people with municipalities at the first session; their names."""
    desk = window.workplace.desk
    desk = desk.under("x")
    people = [person for person in everybody(desk) if person.details.municipality][:count]
    for person in people:
        window.workplace.announce(check_in(desk, person.id, desk.sessions()[0], overruled=True).changes)
    return [person.details.name for person in people]


def spot(page: AttendancePage, code: str) -> QPointF:
    drawing = page.places.map.drawing
    assert drawing is not None
    return drawing.spot(code)


def test_a_click_leads_into_an_oblast_and_back(window: Window, page: AttendancePage) -> None:
    view = page.places.map
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot(page, NARYN).toPoint())
    settle(window)
    assert page.filter.scope.place == NARYN
    assert view.data is not None
    assert view.data.oblast == NARYN
    tree = page.places.tree
    assert tree.model.place(tree.tree.currentIndex()).figures.key == NARYN
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot(page, KOCHKOR).toPoint())
    settle(window)
    assert page.filter.scope.place == KOCHKOR
    for place in (NARYN, ""):
        press(view, Qt.Key.Key_Escape)
        settle(window)
        assert page.filter.scope.place == place
    drawing = view.drawing
    assert drawing is not None
    assert drawing.at(spot(page, BISHKEK)) == BISHKEK
    assert drawing.at(QPointF(1, 1)) == ""


def test_the_tree_chooses_on_the_map(window: Window, page: AttendancePage) -> None:
    tree = page.places.tree
    tree.tree.setCurrentIndex(tree.model.of_code(KOCHKOR))
    settle(window)
    data = page.places.map.data
    assert data is not None
    assert (data.oblast, data.chosen) == (NARYN, KOCHKOR)


def test_classes_have_round_limits() -> None:
    scale = scale_for(Measure.ARRIVED, [0, 4, 21])
    assert [scale.class_of(value) for value in (0, 1, 5, 6, 25)] == [None, 0, 0, 1, 4]
    assert [scale.words(index, Language("en")) for index in (0, 1)] == ["1–5", "6–10"]
    assert scale_for(Measure.SHARE, []).words(1, Language("en")) == "20–40%"


def test_every_class_is_told_apart_and_written_on_readably() -> None:
    for colours in (LIGHT, DARK):
        classes = [QColor(colour) for colour in colours.ramp]
        assert all(contrast(one, other) > 1.15 for one, other in pairwise(classes))
        assert all(contrast(colour, text_on(colour)) >= 4.5 for colour in classes)


def test_figures_on_the_page_are_the_census(window: Window, page: AttendancePage) -> None:
    admit(window, 5)
    wait_for(lambda: page._tiles[1][0].text() == "5")
    figures = Census.load(window.workplace.desk).figures_for(Scope(), window.workplace.language)
    assert page._tiles[0][0].text() == str(figures.registered)
    assert page._tiles[3][0].text() == f"{figures.municipalities_arrived} of {figures.municipalities_all}"
    for cut in (Cut.SEX, Cut.AGE, Cut.CATEGORY, Cut.COUNTRY):
        bars = page.who.charts[cut].bars
        assert bars is not None
        assert bars.rows == figures.cuts[cut]
    window.workplace.undo()
    wait_for(lambda: page._tiles[1][0].text() == "4")


def test_a_check_in_moves_the_tree_in_place(window: Window, page: AttendancePage) -> None:
    tree = page.places.tree
    tree.tree.expandAll()
    resets: list[None] = []
    tree.model.modelReset.connect(lambda: resets.append(None))
    before = page.snapshot
    admit(window, 1)
    wait_for(lambda: page.snapshot is not before and page._tiles[1][0].text() == "1")
    assert resets == []
    assert sum(place.figures.arrived for place in page.snapshot.places) == 1 if page.snapshot else False


def test_a_session_fixes_city_and_day(window: Window, page: AttendancePage) -> None:
    session = window.workplace.sessions[-1]
    page.filter.use(Scope(session=session.code, city="nowhere"))
    assert page.filter.scope == Scope(session=session.code)
    assert page.filter.city.currentData() == session.city
    assert not page.filter.city.isEnabled()
    page.filter.use(Scope(city=session.city))
    offered = {page.filter.session.itemData(row) for row in range(1, page.filter.session.count())}
    assert offered == {item.code for item in window.workplace.sessions if item.city == session.city}
    settle(window)
    assert page.snapshot is not None
    assert page.snapshot.asked.scope == Scope(city=session.city)


def test_the_missing_are_called_and_copied(window: Window, page: AttendancePage, tmp_path: Path) -> None:
    names = admit(window, 3)
    page.go_to(MISSING)
    settle(window)
    settle(window)
    people = page.missing.people
    assert people.rowCount() == 129
    wait_for(lambda: all(people.person(row) for row in range(129)))
    shown = {people.index(row, 1).data() for row in range(people.rowCount())}
    assert not shown & set(names)
    page.missing.table.selectRow(0)
    page.missing.copy()
    settle(window)
    assert len(QGuiApplication.clipboard().text().split("\t")) == 5
    page.missing.search.setText("naryn")
    settle(window)
    assert 0 < people.rowCount() < 60
    asked: list[int] = []
    window.workplace.person_asked.connect(asked.append)
    page.missing.table.activated.emit(people.index(0, 0))
    assert asked == [people.ids[0]]
    page.missing.save_table(tmp_path / "missing.csv")
    settle(window)
    assert len((tmp_path / "missing.csv").read_text(encoding="utf-8-sig").splitlines()) > people.rowCount()


def test_pictures_are_real(window: Window, page: AttendancePage, tmp_path: Path) -> None:
    admit(window, 4)
    wait_for(lambda: page._tiles[1][0].text() == "4")
    page.save_button.save(tmp_path / "page.pdf")
    page.save_button.save(tmp_path / "page.png", 3)
    settle(window)
    document = pypdfium2.PdfDocument(tmp_path / "page.pdf")
    text = document[0].get_textpage().get_text_range()
    assert "Development Policy Institute" in document.get_metadata_dict()["Author"]
    assert "CC BY-IGO" in text
    assert f"{page._tiles[3][0].text()}" in text
    image = QImage(str(tmp_path / "page.png"))
    assert image.width() > 2000
    assert image.pixelColor(2, 2).name() == "#ffffff"
    page.save_button.copy()
    assert not QGuiApplication.clipboard().image().isNull()


def test_the_wall_goes_on_while_the_desk_works(window: Window, page: AttendancePage) -> None:
    admit(window, 6)
    page.filter.session.setCurrentIndex(1)
    page.open_wall()
    settle(window)
    wall = page.wall
    assert wall is not None
    wait_for(lambda: wall.data is not None and wall.data.arrived == 6)
    assert wall.scope == page.filter.scope
    window.go_to(DESK)
    admit(window, 8)
    wait_for(lambda: wall.data is not None and wall.data.arrived == 8)
    page.open_wall()
    assert page.wall is not wall
    window.workplace.event_changed.emit()
    assert page.wall is None


@pytest.mark.parametrize("language", some_by_day(["ky", "ru", "en"], 1))
def test_nothing_is_wider_than_the_window(window: Window, page: AttendancePage, language: str) -> None:
    window.workplace.preferences.large_text = True
    window.workplace.restyle()
    window.workplace.speak(language)
    for view in (PLACES, WHO, DAY, MISSING):
        page.go_to(view)
        settle(window)
        assert window.width() == 1366
        assert page.minimumSizeHint().width() <= page.width()
    header = page.places.tree.tree.header()
    assert header.length() <= page.places.tree.tree.width()


def test_an_event_without_people(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    create_conference(tmp_path / "empty.regapp").close()
    window = open_on(tmp_path / "empty.regapp")
    window.go_to(ATTENDANCE)
    settle(window)
    page = window.attendance_page
    for view in (PLACES, WHO, DAY, MISSING):
        page.go_to(view)
        settle(window)
        window.grab()
    assert page._tiles[0][0].text() == "0"
    page.save_button.save(tmp_path / "empty.pdf")
    settle(window)
    assert (tmp_path / "empty.pdf").stat().st_size > 5000
