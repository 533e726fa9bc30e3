"""Whether a widget has room for its text."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from regapp.gui.look.theme import Theme
from regapp.gui.widgets.middle_label import MiddleLabel

_ALWAYS_OFF: Final = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_HEADING_EDGES: Final = 22
"""The padding of headings in the style sheet."""
_ARROW: Final = 16
"""Beside the heading by which a table is sorted."""
_FIELD_EDGES: Final = 4
"""Qt keeps two pixels at each side of a field's text."""

Cut = tuple[str, int]
"""A text, and how many pixels are missing."""


def cut_texts(widget: QWidget, theme: Theme) -> Iterator[Cut]:
    """The texts that a widget shows and has no room for."""
    for kind, look in _LOOKS:
        if isinstance(widget, kind):
            for text, missing in look(widget, theme):
                if text.strip() and missing > 0:
                    yield text, missing
            return


def beyond(widget: QWidget, top: QWidget) -> int:
    """How many pixels of a widget lie outside of what is round it, where nobody can scroll to them."""
    inner = widget
    worst = 0
    while inner is not top and (outer := inner.parentWidget()) is not None:
        area = outer.parentWidget()
        place, size = inner.mapTo(outer, QPoint()), inner.size()
        across = max(-place.x(), place.x() + size.width() - outer.width())
        down = max(-place.y(), place.y() + size.height() - outer.height())
        if isinstance(area, QAbstractScrollArea) and area.viewport() is outer:
            if area.horizontalScrollBarPolicy() == _ALWAYS_OFF:
                worst = max(worst, across)
            return max(worst, down) if area.verticalScrollBarPolicy() == _ALWAYS_OFF else worst
        worst = max(worst, across, down)
        inner = outer
    return worst


def _label(widget: QLabel, _theme: Theme) -> Iterator[Cut]:
    text = widget.text()
    if isinstance(widget, MiddleLabel):
        shown = widget.shown_text()
        yield shown, widget.fontMetrics().horizontalAdvance(shown) - widget.width()
        return
    if not widget.wordWrap():
        yield text, max(widget.sizeHint().width() - widget.width(), widget.sizeHint().height() - widget.height())
        return
    metrics = widget.fontMetrics()
    words = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
    yield text, max(widget.heightForWidth(widget.width()) - widget.height(), words - widget.contentsRect().width())


def _button(widget: QAbstractButton, _theme: Theme) -> Iterator[Cut]:
    height = widget.fontMetrics().height()
    yield widget.text(), max(widget.sizeHint().width() - widget.width(), height - widget.height())


def _tool(widget: QToolButton, theme: Theme) -> Iterator[Cut]:
    """The one that is on has bold letters."""
    yield from _button(widget, theme)
    bold = QFont(widget.font())
    bold.setWeight(QFont.Weight.DemiBold)
    if widget.isCheckable():
        yield widget.text(), QFontMetrics(bold).horizontalAdvance(widget.text()) - widget.width()


def _choice(widget: QComboBox, _theme: Theme) -> Iterator[Cut]:
    """The entry chosen; the list opens as wide as its entries."""
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
    yield widget.currentText(), widget.fontMetrics().horizontalAdvance(widget.currentText()) - room.width()


def _field(widget: QLineEdit, _theme: Theme) -> Iterator[Cut]:
    """The words of an empty one; what was typed can be scrolled."""
    if widget.text():
        return
    option = QStyleOptionFrame()
    widget.initStyleOption(option)
    room = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, widget)
    words = widget.placeholderText()
    yield words, widget.fontMetrics().horizontalAdvance(words) + _FIELD_EDGES - room.width()


def _number(widget: QAbstractSpinBox, _theme: Theme) -> Iterator[Cut]:
    edit = widget.lineEdit()
    shown = edit.displayText()
    yield shown, edit.fontMetrics().horizontalAdvance(shown) + _FIELD_EDGES - edit.width()


def _headings(widget: QHeaderView, theme: Theme) -> Iterator[Cut]:
    if widget.orientation() != Qt.Orientation.Horizontal:
        return
    metrics = QFontMetrics(theme.font(theme.sizes.caption, bold=True))
    for section in range(widget.count()):
        text = str(widget.model().headerData(section, Qt.Orientation.Horizontal) or "")
        is_sorted = widget.isSortIndicatorShown() and widget.sortIndicatorSection() == section
        needed = metrics.horizontalAdvance(text) + _HEADING_EDGES + (_ARROW if is_sorted else 0)
        if not widget.isSectionHidden(section):
            yield text, needed - widget.sectionSize(section)


def _rows(widget: QListWidget, _theme: Theme) -> Iterator[Cut]:
    if not widget.wordWrap() and widget.horizontalScrollBarPolicy() == _ALWAYS_OFF:
        for row in range(widget.count()):
            item = widget.item(row)
            hint = widget.sizeHintForIndex(widget.indexFromItem(item))
            yield item.text(), hint.width() - widget.viewport().width()


_LOOKS: Final[tuple[tuple[type[QWidget], Callable[..., Iterator[Cut]]], ...]] = (
    (QLabel, _label), (QToolButton, _tool), (QAbstractButton, _button), (QComboBox, _choice), (QLineEdit, _field),
    (QAbstractSpinBox, _number), (QHeaderView, _headings), (QListWidget, _rows),
)  # fmt: skip
