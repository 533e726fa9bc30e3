"""The canvas of the designer: the mouse, the keys, both sides."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import ImageStat
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from regapp.badges.template import Element
from regapp.gui.designer.page import Designer
from regapp.gui.window.window import Window
from tests.gui.conftest import PLAIN_BADGE, settle
from tests.gui.designer.designing import ALT, CTRL, NONE, SHIFT, click, drag, key, mouse, shown, write


@pytest.fixture
def window(designer_window: Window) -> Window:
    return designer_window


# Selecting, dragging, keys


def test_a_click_takes_the_topmost_and_the_next_click_the_one_below(designer: Designer) -> None:
    design = designer.design
    design.put((*design.elements, Element("band", 4, 9, 20, 8)))
    click(designer, 10, 12)
    found = [list(design.chosen)]
    for x, y, keys in ((10, 12, NONE), (10, 12, NONE), (10, 12, ALT), (80, 50, NONE)):
        click(designer, x, y, keys)
        found.append(list(design.chosen))
    assert found == [[5], [1], [5], [1], []]


def test_several_are_taken_with_ctrl_and_with_a_rubber_band(designer: Designer) -> None:
    click(designer, 10, 12)
    click(designer, 10, 24, CTRL)
    assert list(designer.design.chosen) == [1, 2]
    click(designer, 10, 12, CTRL)
    assert list(designer.design.chosen) == [2]
    drag(designer, (2, 8), (58, 30))
    assert list(designer.design.chosen) == [1, 2]
    # The badge's own edge does not stop a band.
    drag(designer, (-2, -2), (92, 62))
    assert list(designer.design.chosen) == [0, 1, 2, 3, 4]


def test_a_drag_snaps_stays_on_the_badge_and_is_one_step(designer: Designer) -> None:
    design = designer.design
    drag(designer, (10, 12), (18.4, 12.1))
    assert (design.selected[0].x, design.selected[0].y) == (13.4, 10)
    drag(designer, (20, 12), (26.4, 12.1))
    # The middle of the badge is 45 mm from its left edge; the text is 50 mm wide.
    assert design.selected[0].x == 20
    drag(designer, (20, 12), (190, 190))
    assert (design.selected[0].x, design.selected[0].y) == (40, 50)
    for _ in range(3):
        designer.undo()
    assert design.template == PLAIN_BADGE
    assert not design.history.can_undo


def test_alt_drags_without_snapping(designer: Designer) -> None:
    drag(designer, (10, 12), (20.3, 12.2), ALT)
    assert (designer.design.selected[0].x, designer.design.selected[0].y) == (15.3, 10.2)


def test_guides_are_shown_while_dragging_only(designer: Designer) -> None:
    pointer = designer.canvas._pointer
    mouse(designer, QEvent.Type.MouseButtonPress, QPointF(10, 12))
    mouse(designer, QEvent.Type.MouseMove, QPointF(20, 12))
    assert pointer.guides
    mouse(designer, QEvent.Type.MouseButtonRelease, QPointF(20, 12))
    assert not pointer.guides


def test_escape_takes_a_drag_back(designer: Designer) -> None:
    mouse(designer, QEvent.Type.MouseButtonPress, QPointF(10, 12))
    mouse(designer, QEvent.Type.MouseMove, QPointF(30, 40))
    assert designer.design.template != PLAIN_BADGE
    key(designer.canvas, Qt.Key.Key_Escape)
    assert designer.design.template == PLAIN_BADGE
    assert not designer.design.history.can_undo


def test_handles_resize_and_stop_at_a_millimetre(designer: Designer) -> None:
    design = designer.design
    click(designer, 10, 12)
    drag(designer, (55, 15), (58.2, 15))
    assert design.selected[0].width == pytest.approx(53.2)
    drag(designer, (58.2, 20), (-40, -40))
    assert (design.selected[0].width, design.selected[0].height) == (1, 1)
    designer.undo()
    designer.undo()
    assert design.template == PLAIN_BADGE


def test_arrows_move_by_half_five_and_a_tenth(designer: Designer) -> None:
    design, canvas = designer.design, designer.canvas
    click(designer, 10, 12)
    for keys, x in ((NONE, 5.5), (SHIFT, 10.5), (CTRL, 10.6)):
        key(canvas, Qt.Key.Key_Right, keys)
        assert design.selected[0].x == pytest.approx(x)
    for _ in range(30):
        key(canvas, Qt.Key.Key_Up, SHIFT)
    assert design.selected[0].y == 0
    designer.undo()
    assert design.template == PLAIN_BADGE


def test_tab_goes_through_the_elements_and_then_on(designer: Designer) -> None:
    design, canvas = designer.design, designer.canvas
    canvas.setFocus()
    for index in range(5):
        key(canvas, Qt.Key.Key_Tab)
        assert design.chosen == (index,)
    key(canvas, Qt.Key.Key_Backtab, SHIFT)
    assert design.chosen == (3,)
    key(canvas, Qt.Key.Key_Tab)
    key(canvas, Qt.Key.Key_Tab)
    assert design.chosen == (4,)
    assert not canvas.hasFocus()


def test_copies_deletion_and_all_by_keys(designer: Designer) -> None:
    design, canvas = designer.design, designer.canvas
    click(designer, 10, 12)
    key(canvas, Qt.Key.Key_D, CTRL)
    assert (len(design.elements), design.chosen) == (6, (5,))
    assert (design.selected[0].x, design.selected[0].y) == (8, 13)
    QTest.keySequence(canvas, QKeySequence.StandardKey.Copy)
    QTest.keySequence(canvas, QKeySequence.StandardKey.Paste)
    assert (len(design.elements), design.chosen) == (7, (6,))
    design.show_side(1)
    QTest.keySequence(canvas, QKeySequence.StandardKey.Paste)
    assert len(design.template.back) == 1
    design.show_side(0)
    QTest.keySequence(canvas, QKeySequence.StandardKey.SelectAll)
    assert len(design.chosen) == 7
    key(canvas, Qt.Key.Key_Delete)
    assert design.elements == ()
    while design.history.can_undo:
        designer.undo()
    assert design.template == PLAIN_BADGE


def test_order_alignment_and_gaps_by_the_tools(designer: Designer) -> None:
    design, buttons = designer.design, designer.tools.buttons
    assert not buttons["left"].isEnabled()
    design.choose([1])
    assert not buttons["across"].isEnabled()
    buttons["forward"].click()
    assert (design.elements[2].field, design.chosen) == ("family", (2,))
    buttons["backward"].click()
    assert design.template == PLAIN_BADGE
    buttons["right"].click()
    assert design.selected[0].x == 40
    design.choose([1, 2, 3])
    buttons["top"].click()
    assert {element.y for element in design.selected} == {10}
    buttons["across"].click()
    assert [element.y for element in design.selected] == [10, 10, 10]


# Sides


def test_a_back_is_added_empty_and_shown_with_the_fold_of_the_other_side(
    designer: Designer, window: Window, tmp_path: Path
) -> None:
    design, sides = designer.design, designer.bar.sides
    assert sides.button(1).text() == "Add a back"
    sides.button(1).click()
    assert (design.elements, design.side) == ((), 1)
    assert sides.button(1).text() == "Back side"
    settle(window)
    white = shown(designer)
    assert ImageStat.Stat(white).mean == [255, 255, 255]
    design.add(Element("band", 0, 0, 20, 10))
    assert len(design.template.back) == 1
    assert design.template.elements == PLAIN_BADGE.elements
    write(designer.badge.rows["fold"], "30")
    settle(window)
    canvas = designer.canvas
    paper = canvas.view.paper
    picture = canvas.viewport().grab().toImage()
    dash = QPoint(round(canvas.view.point(60, 0).x()), paper.top() - 4)
    colours = {picture.pixelColor(dash.x() + shift, dash.y()).name() for shift in (-1, 0, 1)}
    assert len(colours) > 1


# Zoom


def test_what_is_under_the_mouse_stays_there_while_one_looks_nearer(designer: Designer) -> None:
    canvas = designer.canvas
    canvas.zoom_to(12)
    point = QPointF(canvas.view.point(45, 30))
    for _ in range(4):
        canvas.zoom(1, point)
    x, y = canvas.view.millimetres(point)
    assert (x, y) == pytest.approx((45, 30), abs=0.5)
    canvas.fit()
    assert canvas.viewport().rect().contains(canvas.view.paper)


def test_keys_look_nearer_and_bring_the_element_into_sight(designer: Designer) -> None:
    canvas = designer.canvas
    canvas.setFocus()
    scale = canvas.scale
    for _ in range(8):
        key(canvas, Qt.Key.Key_Plus)
    assert canvas.scale > 4 * scale
    for index in range(5):
        key(canvas, Qt.Key.Key_Tab)
        rect = canvas.view.rect(designer.design.page)
        assert designer.design.chosen == (index,)
        element = designer.design.selected[0]
        corner = canvas.view.point(element.x, element.y)
        assert rect.contains(corner)
        assert canvas.viewport().rect().adjusted(-1, -1, 1, 1).contains(corner.toPoint())
    key(canvas, Qt.Key.Key_0)
    assert canvas.scale == scale


def test_a_huge_badge_from_near_does_not_take_all_memory(designer: Designer) -> None:
    designer.design.put_template(replace(designer.design.template, width=1000, height=1000))
    designer.canvas.zoom_to(40)
    assert max(designer.canvas.picture_size.toTuple()) <= 5001


def test_true_size_is_by_the_screen(designer: Designer) -> None:
    designer.tools.buttons["true"].click()
    inch = designer.canvas.screen().physicalDotsPerInchX()
    assert designer.canvas.view.paper.width() == round(90 / 25.4 * inch)
    assert designer.tools.percent.text() == "100%"
