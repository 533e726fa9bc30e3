"""A table as a picture: headings, rows, figures at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from regapp.gui.charts.picture import Picture
from regapp.gui.look.theme import Theme

_ROW = 1.9
_PAD = 6.0
_INDENT = 14.0


@dataclass(frozen=True)
class DrawnRow:
    """A row's cells, how deep it lies, and whether it is highlighted."""

    cells: tuple[str, ...]
    depth: int = 0
    bold: bool = False


@dataclass(frozen=True)
class DrawnTable:
    """A table's data. `widths` are shares of the whole; columns in `figures` are right-aligned; `note` comes below."""

    headings: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[DrawnRow, ...]
    figures: frozenset[int] = frozenset()
    note: str = ""


def _row_height(theme: Theme) -> float:
    return theme.sizes.body * _ROW


def table_height(table: DrawnTable, theme: Theme) -> float:
    """Give the height of the table."""
    return (len(table.rows) + 1 + bool(table.note)) * _row_height(theme)


def draw_table(painter: QPainter, area: QRectF, theme: Theme, table: DrawnTable) -> None:
    """Draw as many rows as there is room for."""
    head = DrawnRow(table.headings, bold=True)
    y, height = area.top(), _row_height(theme)
    for number, row in enumerate((head, *table.rows)):
        if y + height > area.bottom() + 1:
            return
        colour = theme.colours.muted if number == 0 else theme.colours.text
        _draw_row(painter, QRectF(area.left(), y, area.width(), height), theme, table, row, colour)
        y += height
    if table.note:
        painter.setPen(QColor(theme.colours.muted))
        painter.setFont(theme.font(theme.sizes.body))
        at = QRectF(area.left() + _PAD, y, area.width(), height)
        painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, table.note)


def _draw_row(
    painter: QPainter, area: QRectF, theme: Theme, table: DrawnTable, row: DrawnRow, colour: str
) -> None:  # fmt: skip
    whole, x = sum(table.widths), area.left()
    painter.setFont(theme.font(theme.sizes.body, bold=row.bold))
    for column, (text, share) in enumerate(zip(row.cells, table.widths, strict=True)):
        width = area.width() * share / whole
        indent = _INDENT * row.depth if column == 0 else 0.0
        cell = QRectF(x + _PAD + indent, area.top(), width - 2 * _PAD - indent, area.height())
        side = Qt.AlignmentFlag.AlignRight if column in table.figures else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colour))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(cell.width()))
        painter.drawText(cell, side | Qt.AlignmentFlag.AlignVCenter, elided)
        x += width
    painter.setPen(QPen(QColor(theme.colours.line), 1))
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()))


def table_picture(title: str, width: float, table: DrawnTable, theme: Theme) -> Picture:
    """Make a picture of a table to be saved."""
    return Picture(
        title, width, table_height(table, theme), lambda painter, area, look: draw_table(painter, area, look, table)
    )
