"""Horizontal bars: how many were registered (outline) and have come (filled), row by row, with figures."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from regapp.gui.charts.picture import Picture, paper_theme
from regapp.gui.look.theme import Theme
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import FigureRow
from regapp.texts.catalogue import Language
from regapp.texts.quantities import percent_text, turnout_text

_BAR = 10.0
_PAD = 16.0
_WIDTH = 420.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Bars:
    """A chart's data. `note` is written below; `registered` and `arrived` are the words of the key, `empty` is shown
    where there are no rows."""

    rows: tuple[FigureRow, ...]
    registered: str
    arrived: str
    empty: str
    language: Language
    note: str = ""


def _line(theme: Theme) -> float:
    return QFontMetricsF(theme.font(theme.sizes.body)).height()


def _row(theme: Theme) -> float:
    return _line(theme) + _BAR + theme.sizes.body


def _note_height(bars: Bars, theme: Theme, width: float) -> float:
    if not bars.note:
        return 0.0
    metrics = QFontMetricsF(theme.font(theme.sizes.body))
    return metrics.boundingRect(QRectF(0, 0, width, 1e4), int(Qt.TextFlag.TextWordWrap), bars.note).height() + 8


def bars_height(bars: Bars, theme: Theme, width: float) -> float:
    """Give the height of the chart at a width."""
    key = _line(theme)
    return max(1, len(bars.rows)) * _row(theme) + _note_height(bars, theme, width) + key + 8


def draw_bars(painter: QPainter, area: QRectF, theme: Theme, bars: Bars) -> None:
    """Draw the chart into an area: each row is its words, and the bar below them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    largest = max((max(row.registered, row.arrived) for row in bars.rows), default=0)
    top = area.top()
    for row in bars.rows:
        _draw_row(painter, QRectF(area.left(), top, area.width(), _row(theme)), theme, row, largest, bars.language)
        top += _row(theme)
    if not bars.rows:
        painter.setPen(QColor(theme.colours.muted))
        painter.setFont(theme.font(theme.sizes.body))
        painter.drawText(QRectF(area.left(), top, area.width(), _row(theme)), _LEFT, bars.empty)
        top += _row(theme)
    if bars.note:
        painter.setPen(QColor(theme.colours.text))
        painter.setFont(theme.font(theme.sizes.body))
        height = _note_height(bars, theme, area.width())
        painter.drawText(QRectF(area.left(), top, area.width(), height), int(Qt.TextFlag.TextWordWrap), bars.note)
        top += height
    _draw_key(painter, QRectF(area.left(), top, area.width(), _line(theme)), theme, bars)


def _draw_row(painter: QPainter, area: QRectF, theme: Theme, row: FigureRow, largest: int, language: Language) -> None:
    line = _line(theme)
    share_width = QFontMetricsF(theme.font(theme.sizes.body)).horizontalAdvance(percent_text(1, language)) + 8
    words = QRectF(area.left(), area.top(), area.width(), line)
    painter.setFont(theme.font(theme.sizes.body))
    painter.setPen(QColor(theme.colours.muted))
    painter.drawText(words, _RIGHT, percent_text(row.share, language) if row.registered else "")
    figures = turnout_text(row.came, row.registered, row.others, language)
    painter.setFont(theme.font(theme.sizes.body, bold=True))
    painter.setPen(QColor(theme.colours.text))
    counts = words.adjusted(0, 0, -share_width, 0)
    painter.drawText(counts, _RIGHT, figures)
    room = counts.width() - painter.fontMetrics().horizontalAdvance(figures) - 12
    painter.setFont(theme.font(theme.sizes.body))
    name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, max(40, round(room)))
    painter.drawText(words, _LEFT, name)
    full = area.width() / max(1, largest)
    bar = QRectF(area.left(), area.top() + line + 2, 0, _BAR)
    _draw_bar(painter, bar, row.registered * full, row.arrived * full, theme)


def _draw_bar(painter: QPainter, bar: QRectF, registered: float, arrived: float, theme: Theme) -> None:
    if arrived > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.accent))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(3.0, arrived), bar.height()), 2, 2)
    if registered > 0:
        painter.setPen(QPen(QColor(theme.colours.outline), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = QRectF(bar.left(), bar.top(), max(4.0, registered), bar.height())
        painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def _draw_key(painter: QPainter, area: QRectF, theme: Theme, bars: Bars) -> None:
    """Draw the meaning of outline and filling."""
    metrics = QFontMetricsF(theme.font(theme.sizes.caption))
    left = area.left()
    for word, widths in ((bars.registered, (20.0, 0.0)), (bars.arrived, (0.0, 20.0))):
        _draw_bar(painter, QRectF(left, area.center().y() - _BAR / 2, 0, _BAR), *widths, theme)
        painter.setFont(theme.font(theme.sizes.caption))
        painter.setPen(QColor(theme.colours.muted))
        painter.drawText(QRectF(left + 26, area.top(), area.width(), area.height()), _LEFT, word)
        left += 26 + metrics.horizontalAdvance(word) + 16


class BarChart(Panel):
    """Bars as a widget, as high as they need."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.bars: Bars | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Bars) -> None:
        """Show other figures."""
        if bars != self.bars:
            self.bars = bars
            words = [
                f"{row.name}: {turnout_text(row.came, row.registered, row.others, bars.language)}" for row in bars.rows
            ]
            self.setAccessibleDescription("; ".join(words))
            self.restyle()

    def restyle(self) -> None:
        """Set the height for the theme's text."""
        if self.bars is not None:
            self.setFixedHeight(round(bars_height(self.bars, self.workplace.theme, self.width() - 2 * _PAD) + 8))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again: the note has other line breaks at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        if self.bars is not None:
            painter = QPainter(self)
            area = QRectF(self.rect()).adjusted(_PAD, 4, -_PAD, -4)
            draw_bars(painter, area, self.workplace.theme, self.bars)
            painter.end()

    def picture(self, title: str) -> Picture | None:
        """Give the chart shown, to be saved."""
        bars = self.bars
        if bars is None:
            return None
        height = bars_height(bars, paper_theme(), _WIDTH)
        return Picture(title, _WIDTH, height, lambda painter, area, look: draw_bars(painter, area, look, bars))
