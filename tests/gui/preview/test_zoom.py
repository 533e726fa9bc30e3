"""Every preview can be enlarged by wheel, keys and buttons, and shows the whole page again."""

from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from regapp.gui.papers.view import CERTIFICATES, REPORT
from regapp.gui.preview.zoom_area import ZoomArea
from regapp.gui.preview.zoom_bar import ZoomBar
from regapp.gui.window.lists_page import PAPERS
from regapp.gui.window.pages import BADGES, LISTS
from regapp.gui.window.window import Window
from regapp.services.admission.admission import check_in
from regapp.services.people.registration import everybody
from tests.gui.conftest import settle, wait_for

CTRL: Final = Qt.KeyboardModifier.ControlModifier
NONE: Final = Qt.KeyboardModifier.NoModifier


def badges(window: Window) -> ZoomArea:
    window.go_to(BADGES)
    return window.badges_page.preview.area


def papers(window: Window, view: int) -> None:
    desk = window.workplace.desk
    talk = next(session for session in desk.sessions() if not session.desk)
    for person in everybody(desk)[:2]:
        check_in(desk, person.id, talk, overruled=True)
    window.go_to(LISTS)
    window.lists_page.go_to(PAPERS)
    window.lists_page.papers.go_to(view)


def sign_in(window: Window) -> ZoomArea:
    papers(window, 0)
    return window.lists_page.papers.sign_in.area


def certificates(window: Window) -> ZoomArea:
    papers(window, CERTIFICATES)
    return window.lists_page.papers.certificates.preview.area


def report(window: Window) -> ZoomArea:
    papers(window, REPORT)
    return window.lists_page.papers.report.pages.area


PREVIEWS: Final = (badges, sign_in, certificates, report)
each_preview = pytest.mark.parametrize("preview", PREVIEWS, ids=lambda preview: preview.__name__)


def drawn(window: Window, preview: Callable[[Window], ZoomArea]) -> ZoomArea:
    window.activateWindow()
    area = preview(window)
    wait_for(lambda: not area.pictures[0].image.isNull())
    settle(window)
    return area


def turn(area: ZoomArea, steps: int, at: QPoint, keys: Qt.KeyboardModifier = CTRL) -> None:
    viewport = area.viewport()
    event = QWheelEvent(
        QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def shown_width(area: ZoomArea) -> float:
    return area.pictures[0].pixmap().deviceIndependentSize().width()


def bar_of(window: Window, area: ZoomArea) -> ZoomBar:
    return next(bar for bar in window.findChildren(ZoomBar) if bar._area is area)


@each_preview
def test_keys_wheel_and_buttons_enlarge_and_give_back(window: Window, preview: Callable[[Window], ZoomArea]) -> None:
    area = drawn(window, preview)
    bar, middle = bar_of(window, area), area.viewport().rect().center()
    whole = shown_width(area)
    ways: tuple[tuple[Callable[[], None], Callable[[], None]], ...] = (
        (lambda: QTest.keyClick(area, Qt.Key.Key_Plus), lambda: QTest.keyClick(area, Qt.Key.Key_Escape)),
        (lambda: QTest.keyClick(area, Qt.Key.Key_Plus), lambda: QTest.keyClick(area, Qt.Key.Key_Minus)),
        (lambda: QTest.keyClick(window, Qt.Key.Key_Plus, CTRL), lambda: QTest.keyClick(window, Qt.Key.Key_0, CTRL)),
        (lambda: turn(area, 1, middle), lambda: turn(area, -1, middle)),
        (lambda: turn(area, 1, middle), lambda: QTest.keyClick(area, Qt.Key.Key_0)),
        (bar.buttons["nearer"].click, bar.buttons["farther"].click),
        (bar.buttons["nearer"].click, bar.buttons["fit"].click),
    )
    for enlarge, back in ways:
        enlarge()
        settle(window)
        assert area.is_enlarged
        assert shown_width(area) > whole * 1.2
        back()
        settle(window)
        assert not area.is_enlarged
        assert shown_width(area) == pytest.approx(whole, abs=1)


@each_preview
def test_as_large_as_on_paper(window: Window, preview: Callable[[Window], ZoomArea]) -> None:
    area = drawn(window, preview)
    bar = bar_of(window, area)
    bar.buttons["true"].click()
    settle(window)
    paper = area.pictures[0].millimetres
    assert max(paper.width(), paper.height()) == pytest.approx(297, abs=1)
    assert shown_width(area) == pytest.approx(paper.width() * area.screen().physicalDotsPerInchX() / 25.4, abs=2)
    assert bar.percent.text().startswith("100")
    assert window.focusWidget() is area, "Esc gives the whole page back"


@each_preview
def test_a_closer_look_is_sharp(window: Window, preview: Callable[[Window], ZoomArea]) -> None:
    area = drawn(window, preview)
    before = area.pictures[0].image.width()
    for _ in range(20):
        QTest.keyClick(area, Qt.Key.Key_Plus)
    settle(window)
    wait_for(lambda: area.pictures[0].image.width() > before)
    assert bar_of(window, area).percent.text().startswith("400"), "the closest look"
    assert area.horizontalScrollBar().maximum() > 0


def test_the_point_under_the_mouse_stays(window: Window) -> None:
    area = drawn(window, badges)
    for _ in range(5):
        turn(area, 1, area.viewport().rect().center())
    for at in (QPoint(340, 160), QPoint(300, 300), QPoint(420, 200)):
        before = area.millimetres(QPointF(at))
        turn(area, 1, at)
        assert (area.millimetres(QPointF(at)) - before).manhattanLength() < 1


def test_other_pages_keep_the_zoom_and_page_keys_turn_them(window: Window) -> None:
    area = drawn(window, report)
    pages = window.lists_page.papers.report.pages
    QTest.keyClick(area, Qt.Key.Key_Plus)
    width = shown_width(area)
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    settle(window)
    assert pages.number == 1
    assert area.is_enlarged
    assert shown_width(area) == pytest.approx(width, abs=1)


def test_the_wheel_alone_enlarges_nothing(window: Window) -> None:
    area = drawn(window, badges)
    turn(area, 1, area.viewport().rect().center(), NONE)
    assert not area.is_enlarged
