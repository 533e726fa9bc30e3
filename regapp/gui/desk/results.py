"""The people found while the registrar types: a short list, drawn at once."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from regapp.gui.look.icons import pixmap
from regapp.gui.widgets.spoken import announce
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import Participant
from regapp.texts.palette import category_colour

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
RESULT_ROLE = int(Qt.ItemDataRole.UserRole)
HEADING_ROLE = RESULT_ROLE + 1
"""The words over a row that begins those who are only like what was typed; empty over the others."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Result:
    """A line of the list: the person, their place in words, since when they are in the session (or nothing), and
    whether they are only like what was typed."""

    participant: Participant
    place: str
    inside_since: str
    near: bool = False


class ResultModel(QAbstractListModel):
    """The results of the last search."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Result] = []
        self._first_near = -1

    def show(self, results: list[Result]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self.results = results
        self._first_near = next((row for row, found in enumerate(results) if found.near), -1)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the people found."""
        return len(self.results)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give the name for screen readers, the result for the delegate."""
        result = self.results[index.row()]
        if role == RESULT_ROLE:
            return result
        heading = self._heading(index.row())
        if role == HEADING_ROLE:
            return heading
        details = result.participant.details
        if role == _DISPLAY:
            return f"{details.name}, {result.place}"
        if role == _ACCESSIBLE:
            parts = (heading, details.name, result.place, details.number, result.inside_since)
            return ", ".join(part for part in parts if part)
        return None

    def _heading(self, row: int) -> str:
        if row != self._first_near:
            return ""
        return self.tr("Similar names:") if row else self.tr("No exact match. Similar names:")


class ResultDelegate(QStyledItemDelegate):
    """The delegate that draws a result: a stripe of the category, name, place, and a tick for those checked in; over
    the first of those who are only like what was typed, words that say so."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same size, and more where words stand over it."""
        heading = self._heading_height() if index.data(HEADING_ROLE) else 0
        return QSize(100, self._workplace.theme.sizes.row + 16 + heading)

    def _heading_height(self) -> int:
        sizes = self._workplace.theme.sizes
        return QFontMetrics(self._workplace.theme.font(sizes.body, bold=True)).height() + 16

    def _draw_heading(self, painter: QPainter, rect: QRect, words: str) -> QRect:
        """Draw the words over a row; give the rest of it."""
        theme = self._workplace.theme
        band = QRect(rect.left(), rect.top(), rect.width(), self._heading_height())
        painter.fillRect(band, QColor(theme.colours.board))
        painter.setFont(theme.font(theme.sizes.body, bold=True))
        painter.setPen(QColor(theme.colours.text))
        inside = band.adjusted(16, 0, -12, 0)
        text = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return rect.adjusted(0, band.height(), 0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = self._workplace.theme
        colours, sizes = theme.colours, theme.sizes
        result: Result = index.data(RESULT_ROLE)
        rect: QRect = option.rect
        if heading := index.data(HEADING_ROLE):
            rect = self._draw_heading(painter, rect, heading)
        state = option.state
        details = result.participant.details
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.fillRect(
            QRect(rect.left(), rect.top() + 6, 4, rect.height() - 12),
            QColor(category_colour(details.category, self._workplace.desk.event)),
        )
        right = rect.right() - 12
        if result.inside_since:
            tick = pixmap("circle-check", colours.admitted, sizes.icon)
            painter.drawPixmap(right - sizes.icon, rect.center().y() - sizes.icon // 2, tick)
            right -= sizes.icon + 8
            painter.setPen(QColor(colours.muted))
            painter.setFont(theme.font(sizes.caption))
            painter.drawText(
                QRect(rect.left(), rect.top(), right - rect.left(), rect.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                result.inside_since,
            )
            right -= 56
        text = QRect(rect.left() + 16, rect.top() + 6, right - rect.left() - 20, rect.height() - 12)
        name_font = theme.font(sizes.control, bold=True)
        painter.setFont(name_font)
        painter.setPen(QColor(colours.muted if details.cancelled else colours.text))
        name = QFontMetrics(name_font).elidedText(details.name, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, name)
        small = theme.font(sizes.body)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        under = " · ".join(part for part in (result.place, details.position, details.number) if part)
        under = QFontMetrics(small).elidedText(under, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, under)
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class ResultList(QListView):
    """The list itself."""

    chosen_changed = Signal(object)
    """The Result that is highlighted now, or None."""
    menu_asked = Signal(QPoint)
    """The right button was pressed on a row, which is highlighted now; where on the screen."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.people = ResultModel()
        self.setModel(self.people)
        self.setItemDelegate(ResultDelegate(workplace, self))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def show_results(self, results: list[Result]) -> None:
        """Replace the list; the chosen person stays chosen if they are still in it."""
        before = self.chosen()
        with QSignalBlocker(self):
            self.people.show(results)
        rows = (row for row, found in enumerate(results) if before and found.participant.id == before.participant.id)
        row = next(rows, None)
        if row is not None:
            self.setCurrentIndex(self.people.index(row))
        elif before is not None:
            self.chosen_changed.emit(None)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who is highlighted, and have it read aloud: the keyboard stays in the field."""
        super().currentChanged(current, previous)
        announce(self, str(current.data(_ACCESSIBLE) or ""))
        self.chosen_changed.emit(self.chosen())

    def choose_nobody(self) -> None:
        """Take the highlight away."""
        self.setCurrentIndex(QModelIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Highlight the row under the pointer and ask for its menu."""
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(event.globalPos())

    def chosen(self) -> Result | None:
        """Give the highlighted result."""
        index = self.currentIndex()
        return self.people.results[index.row()] if index.isValid() else None

    def step(self, rows: int) -> None:
        """Move the highlight; without one go to the first."""
        count = len(self.people.results)
        if count:
            row = self.currentIndex().row()
            target = 0 if row < 0 else max(0, min(count - 1, row + rows))
            self.setCurrentIndex(self.people.index(target))
