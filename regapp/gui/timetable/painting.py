"""The drawing of the timetable: the hours, the cities, a block for each session, the dragged block."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil, inf
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from regapp.gui.look.icons import pixmap
from regapp.gui.look.theme import Theme
from regapp.gui.timetable.layout import Grid, Rectangle

_CORNER: Final = 6
_STRIPE: Final = 4
_PAD: Final = 8
_MOST_TITLE_LINES: Final = 4
_LEAST_TITLE: Final = 10
"""The least letters of a title that are shown before the word of a clash."""


@dataclass(frozen=True)
class BlockWords:
    """The words of a session's block, already in the language in force."""

    hours: str
    title: str
    room: str
    speakers: str
    figures: str
    short_figures: str
    """The figures for where there is no room for the words."""
    fill: str
    """People and seats, of a session whose seats are counted: shown in the smallest block too."""
    clashes: tuple[str, ...]


def rect(box: Rectangle) -> QRectF:
    """Give a box for Qt."""
    return QRectF(box.x, box.y, box.width, box.height)


def paint_grid(painter: QPainter, grid: Grid, theme: Theme) -> None:
    """Draw lines for the hours, with their figures, and between the columns."""
    colours = theme.colours
    painter.setFont(theme.font(theme.sizes.caption))
    left, right = grid.columns[0].left if grid.columns else 0, grid.width
    left = min([left, *(city.left for city in grid.cities)])
    for hour in range(grid.first, grid.last + 1):
        y = round(grid.y(hour * 60)) + 0.5
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.setPen(QColor(colours.muted))
        painter.drawText(QRectF(0, y - 10, left - 8, 20), _RIGHT, f"{hour:02d}:00")
    painter.setPen(QPen(QColor(colours.line), 1))
    for city in grid.cities[1:]:
        painter.drawLine(QPointF(city.left - 0.5, grid.top), QPointF(city.left - 0.5, grid.height))
    painter.setPen(QPen(QColor(colours.line), 1, Qt.PenStyle.DotLine))
    inner = [column for column in grid.columns[1:] if all(abs(column.left - city.left) > 1 for city in grid.cities)]
    for column in inner if grid.has_rooms else ():
        painter.drawLine(QPointF(column.left, grid.top), QPointF(column.left, grid.height))


def paint_heads(
    painter: QPainter, grid: Grid, theme: Theme, city: Callable[[str], str], room: Callable[[object], str]
) -> None:
    """Draw the cities, and under them their rooms where there are several."""
    colours, sizes = theme.colours, theme.sizes
    painter.fillRect(QRectF(0, 0, grid.width, grid.top), QColor(colours.surface))
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.drawLine(QPointF(0, grid.top - 0.5), QPointF(grid.width, grid.top - 0.5))
    height = grid.top / 2 if grid.has_rooms else grid.top
    bold = theme.font(sizes.control, bold=True)
    painter.setFont(bold)
    painter.setPen(QColor(colours.text))
    for head in grid.cities:
        _one_line(painter, QRectF(head.left + 8, 0, head.width - 16, height), city(head.city), bold)
    if not grid.has_rooms:
        return
    small = theme.font(sizes.caption)
    painter.setFont(small)
    painter.setPen(QColor(colours.muted))
    for column in grid.columns:
        _one_line(painter, QRectF(column.left + 8, height - 2, column.width - 16, height), room(column.room), small)


def paint_block(
    painter: QPainter, box: Rectangle, words: BlockWords, theme: Theme, chosen: bool, faint: bool = False
) -> None:
    """Draw a session: from the most important on, as many lines as there is room for."""
    colours = theme.colours
    area = rect(box)
    painter.save()
    painter.setOpacity(0.35 if faint else 1.0)
    edge = colours.accent if chosen else colours.attention if words.clashes else colours.outline
    painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
    painter.setBrush(QColor(colours.selected if chosen else colours.hover))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.attention if words.clashes else colours.accent))
    painter.drawRoundedRect(QRectF(area.left() + 3, area.top() + 4, _STRIPE, area.height() - 8), 2, 2)
    inside = area.adjusted(_STRIPE + _PAD, 4, -_PAD, -4)
    painter.setClipRect(area)
    caption, bold = theme.font(theme.sizes.caption), theme.font(theme.sizes.body, bold=True)
    if inside.height() < QFontMetrics(caption).height() + QFontMetrics(bold).height():
        _paint_short(painter, inside, words, theme)
    else:
        _paint_lines(painter, inside, words, theme)
    painter.restore()


def _paint_short(painter: QPainter, area: QRectF, words: BlockWords, theme: Theme) -> None:
    small, bold = theme.font(theme.sizes.caption), theme.font(theme.sizes.caption, bold=True)
    line = QRectF(area.left(), area.center().y() - 12, area.width(), 24)
    hours = words.hours.partition("–")[0] + "  "
    width = QFontMetrics(small).horizontalAdvance(hours)
    title = QFontMetrics(bold).averageCharWidth() * _LEAST_TITLE
    _paint_aside(painter, line, words, theme, width + title)
    painter.setPen(QColor(theme.colours.muted))
    _one_line(painter, line, hours, small)
    painter.setPen(QColor(theme.colours.text))
    _one_line(painter, line.adjusted(width, 0, 0, 0), words.title, bold)


def _paint_lines(painter: QPainter, area: QRectF, words: BlockWords, theme: Theme) -> None:
    colours, sizes = theme.colours, theme.sizes
    caption, bold = theme.font(sizes.caption), theme.font(sizes.body, bold=True)
    low, high = float(QFontMetrics(caption).height()), float(QFontMetrics(bold).height())
    lines = broken(words.title, bold, area.width())
    left = area.height() - low - high
    clash_fits = bool(words.clashes) and left >= low + 2
    left -= low + 2 if clash_fits else 0
    shown: dict[str, bool] = {}
    title = 1
    for what in ("figures", "title", "speakers", "room", "title", "title"):
        if what == "title":
            if title < min(len(lines), _MOST_TITLE_LINES) and left >= high:
                title, left = title + 1, left - high
        elif getattr(words, what) and left >= low:
            shown[what], left = True, left - low
    y = area.top()
    head = QRectF(area.left(), y, area.width(), low)
    aside = replace(words, fill="" if "figures" in shown else words.fill, clashes=() if clash_fits else words.clashes)
    _paint_aside(painter, head, aside, theme, QFontMetrics(caption).horizontalAdvance(words.hours))
    painter.setPen(QColor(colours.muted))
    _one_line(painter, head, words.hours, caption)
    y += low
    painter.setPen(QColor(colours.text))
    for index, text in enumerate(lines[:title]):
        rest = text if index + 1 < title or title == len(lines) else " ".join(lines[index:])
        _one_line(painter, QRectF(area.left(), y, area.width(), high), rest, bold)
        y += high
    painter.setPen(QColor(colours.muted))
    for what in ("room", "speakers"):
        if what in shown:
            _one_line(painter, QRectF(area.left(), y, area.width(), low), getattr(words, what), caption)
            y += low
    if "figures" in shown:
        painter.setPen(QColor(colours.text))
        fits = QFontMetrics(caption).horizontalAdvance(words.figures) <= area.width()
        figures = words.figures if fits else words.short_figures
        _one_line(painter, QRectF(area.left(), y, area.width(), low), figures, caption)
        y += low
    if clash_fits:
        _paint_clash(painter, QRectF(area.left(), y + 1, area.width(), low), words.clashes, theme)


def _paint_aside(painter: QPainter, line: QRectF, words: BlockWords, theme: Theme, before: float) -> None:
    """Draw people, seats and clashes at the right end of a line: the word of a clash only where it fits
    beside the width `before`. The line gets shorter by that."""
    font = theme.font(theme.sizes.caption, bold=True)
    fill = float(QFontMetrics(font).horizontalAdvance(words.fill)) + 8 if words.fill else 0.0
    if words.clashes:
        most = line.width() - before - fill - 8 if words.fill else inf
        used = _paint_clash(painter, line, words.clashes, theme, right=True, most=most)
        line.setWidth(line.width() - used - 8)
    if words.fill:
        painter.setPen(QColor(theme.colours.text))
        _one_line(painter, line.adjusted(max(0.0, line.width() - fill + 8), 0, 0, 0), words.fill, font)
        line.setWidth(max(0.0, line.width() - fill))


def _paint_clash(
    painter: QPainter, area: QRectF, clashes: Sequence[str], theme: Theme, *, right: bool = False, most: float = inf
) -> float:
    """Draw the triangle and the word of the first clash, how many more there are, or only the triangle where that would
    be wider than `most`; return the width used."""
    font = theme.font(theme.sizes.caption, bold=True)
    size = theme.sizes.caption + 2
    text = clashes[0] + (f" +{len(clashes) - 1}" if len(clashes) > 1 else "")
    width = min(float(QFontMetrics(font).horizontalAdvance(text) + size + 6), area.width() * (0.62 if right else 1))
    if width > most:
        width, text = float(size), ""
    left = area.right() - width if right else area.left()
    picture = pixmap("triangle-alert", theme.colours.attention, size)
    painter.drawPixmap(QPointF(left, area.center().y() - size / 2), picture)
    painter.setPen(QColor(theme.colours.attention))
    if text:
        _one_line(painter, QRectF(left + size + 4, area.top(), width - size - 4, area.height()), text, font)
    return width


def paint_band(
    painter: QPainter, box: Rectangle, words: BlockWords, theme: Theme, chosen: bool, faint: bool = False
) -> None:
    """Draw a registration: slim, its words along it, since it lasts all day."""
    colours, area = theme.colours, rect(box)
    painter.save()
    painter.setOpacity(0.35 if faint else 1.0)
    edge = colours.accent if chosen else colours.attention if words.clashes else colours.line
    painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
    painter.setBrush(QColor(colours.selected if chosen else colours.background))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
    painter.translate(area.right(), area.top())
    painter.rotate(90)
    along = QRectF(10, 0, area.height() - 20, area.width())
    if words.clashes:
        along.setWidth(along.width() - _paint_clash(painter, along, words.clashes, theme, right=True) - 8)
    painter.setPen(QColor(colours.muted))
    text = " · ".join(part for part in (words.title, words.figures) if part)
    _one_line(painter, along, text, theme.font(theme.sizes.caption, bold=chosen))
    painter.restore()


def paint_ghost(painter: QPainter, box: Rectangle, hours: str, title: str, theme: Theme) -> None:
    """Draw the place where a dropped session would lie, with its new hours."""
    colours = theme.colours
    area = rect(box)
    painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
    fill = QColor(colours.selected)
    fill.setAlphaF(0.96)
    painter.setBrush(fill)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _CORNER, _CORNER)
    font = theme.font(theme.sizes.control, bold=True)
    height = float(QFontMetrics(font).height())
    # A slim ghost still shows its hours, beside it.
    label = QRectF(area.left() + 10, area.top() + 4, max(area.width() - 20, 110), height)
    painter.setPen(QColor(colours.accent))
    _one_line(painter, label, hours, font)
    small = theme.font(theme.sizes.body)
    if area.height() >= height * 2 + 8:
        painter.setPen(QColor(colours.text))
        _one_line(painter, label.translated(0, height), title, small)


def broken(text: str, font: QFont, width: float) -> list[str]:
    """Break a text at spaces (a word that is wider, anywhere) into lines of a width."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines or [""]


_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def _one_line(painter: QPainter, area: QRectF, text: str, font: QFont) -> None:
    """Draw one line, shortened with an ellipsis where it is too long."""
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, ceil(max(0.0, area.width())) + 1)
    painter.drawText(area, _LEFT, shown)
