"""Boxes: none changes under the wheel, and all are made of the same two."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from regapp.gui.widgets.choices import ChoiceBox, DayBox

GUI = Path(__file__).resolve().parents[3] / "regapp" / "gui"
WHEELED = re.compile(
    r"(?<!case )\b(Q(ComboBox|FontComboBox|(Double)?SpinBox|Date(Time)?Edit|TimeEdit|Slider|Dial|TabBar|TabWidget))\(\)"
)


def turn(widget: QWidget, steps: int) -> bool:
    """Whether a widget takes a turn of the wheel over it."""
    no_buttons, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120 * steps), no_buttons, no_keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.parametrize("steps", [-3, -1, 1, 3])
@pytest.mark.parametrize("has_focus", [False, True])
def test_the_wheel_scrolls_past(qapp: QApplication, steps: int, has_focus: bool) -> None:
    choice, day = ChoiceBox(), DayBox()
    choice.addItems(["a", "b", "c"])
    choice.setCurrentIndex(1)
    day.setDate(QDate(2022, 2, 28))
    for box in (choice, day):
        box.show()
        if has_focus:
            box.activateWindow()
            box.setFocus()
        assert not turn(box, steps)
    assert choice.currentIndex() == 1
    assert day.date() == QDate(2022, 2, 28)
    for box in (choice, day):
        assert not box.focusPolicy() & Qt.FocusPolicy.WheelFocus.value & ~Qt.FocusPolicy.StrongFocus.value
        box.close()
        box.deleteLater()


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])
def test_the_page_keys_scroll_past(qapp: QApplication, key: Qt.Key) -> None:
    """The keyboard is in the first box of a page that somebody looks through."""
    column = QWidget()
    choice, day = ChoiceBox(), DayBox()
    rows = QVBoxLayout(column)
    for box in (choice, day):
        rows.addWidget(box)
    rows.addSpacing(3000)
    area = QScrollArea()
    area.setWidget(column)
    choice.addItems([str(number) for number in range(30)])
    choice.setCurrentIndex(15)
    day.setDate(QDate(2022, 2, 28))
    area.resize(300, 300)
    area.show()
    area.activateWindow()
    bar = area.verticalScrollBar()
    for box in (choice, day):
        box.setFocus()
        bar.setValue(1000)
        QTest.keyClick(box, key)
        assert (bar.value() < 1000) is (key == Qt.Key.Key_PageUp)
        assert bar.value() != 1000
    assert choice.currentIndex() == 15
    assert day.date() == QDate(2022, 2, 28)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentIndex() == 16
    area.close()
    area.deleteLater()


def test_every_box_of_the_window_is_one_of_these() -> None:
    others = {
        f"{path.relative_to(GUI)}: {found.group()}"
        for path in GUI.rglob("*.py")
        if path.name != "choices.py"
        for found in WHEELED.finditer(path.read_text(encoding="utf-8"))
    }
    assert others == set()
