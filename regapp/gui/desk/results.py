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
from regapp.texts.palette import CATEGORY_COLOURS

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
RESULT_ROLE = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Result:
    """A line of the list: the person, their place in words, and since when they are in the session (or nothing)."""

    participant: Participant
    place: str
    inside_since: str


class ResultModel(QAbstractListModel):
    """The results of the last search."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Result] = []

    def show(self, results: list[Result]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self.results = results
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the people found."""
        return len(self.results)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give the name for screen readers, the result for the delegate."""
        result = self.results[index.row()]
        if role == RESULT_ROLE:
            return result
        details = result.participant.details
        if role == _DISPLAY:
            return f"{details.name}, {result.place}"
        if role == _ACCESSIBLE:
            return ", ".join(part for part in (details.name, result.place, details.number, result.inside_since) if part)
        return None


class ResultDelegate(QStyledItemDelegate):
    """The delegate that draws a result: a stripe of the category, name, place, and a tick for those checked in."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same size."""
        return QSize(100, self._workplace.theme.sizes.row + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = self._workplace.theme
        colours, sizes = theme.colours, theme.sizes
        result: Result = index.data(RESULT_ROLE)
        rect: QRect = option.rect
        state = option.state
        details = result.participant.details
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.fillRect(
            QRect(rect.left(), rect.top() + 6, 4, rect.height() - 12),
            QColor(CATEGORY_COLOURS.get(details.category, "#5A6472")),
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
        self.setUniformItemSizes(True)
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
