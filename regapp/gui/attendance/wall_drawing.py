"""Draws the wall: a board 1,080 high and at least 1,920 wide, whatever the screen has."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from regapp.gui.attendance.wall_data import Group, WallData
from regapp.gui.attendance.wall_pen import LEAST, LEFT, RIGHT, WallPen
from regapp.gui.charts.arrival_curve import draw_curve
from regapp.gui.look.theme import Theme
from regapp.gui.map.drawing import MapDrawing
from regapp.texts.catalogue import Language
from regapp.texts.quantities import number_text, percent_text, turnout_text

WIDTH: Final = 1920.0
HEIGHT: Final = 1080.0
FIGURE: Final = 148
"""The height of the large figures' type; long ones shrink to LEAST_FIGURE."""
LEAST_FIGURE: Final = 120
_EDGE, _GAP, _PAD = 40.0, 16.0, 24.0
_HEAD, _FIGURES, _ASIDE, _CURVE, _CURVE_HEIGHT = 148.0, 244.0, 440.0, 604.0, 344.0
_CLOCK = 330.0
_PARTS = (0.39, 0.28, 0.33)
_OF, _LEAST_OF = 72, 56
# The width of the lines and spaces in the key of the curve.
_KEY_LINES = 104.0
_BAR, _MOST_ROW, _LATEST_ROW = 10.0, 76.0, 44.0
_HEADING = 46.0
LATEST: Final = 6
"""The number of arrivals that have room on a screen of the usual shape."""


def board_size(width: float, height: float) -> tuple[QSizeF, float]:
    """Give the size of the board for a screen in pixels, and how many pixels one of its units takes."""
    scale = min(width / WIDTH, height / HEIGHT) or 1.0
    return QSizeF(width / scale, height / scale), scale


class WallLayout:
    """The areas of everything on a board."""

    def __init__(self, size: QSizeF) -> None:
        board = QRectF(QPointF(), size).adjusted(_EDGE, _EDGE - 12, -_EDGE, -_EDGE + 8)
        self.title = QRectF(board.left(), board.top(), board.width() - _CLOCK - _GAP, _HEAD)
        self.clock = QRectF(board.right() - _CLOCK, board.top(), _CLOCK, _HEAD)
        body = board.adjusted(0, _HEAD + _GAP, 0, 0)
        self.bars = QRectF(body.right() - _ASIDE, body.top(), _ASIDE, body.height())
        left = body.adjusted(0, 0, -_ASIDE - _GAP, 0)
        self.figures = QRectF(left.left(), left.top(), left.width(), _FIGURES)
        below = left.adjusted(0, _FIGURES + _GAP, 0, 0)
        self.map = below.adjusted(0, 0, -_CURVE - _GAP, 0)
        self.curve = QRectF(self.map.right() + _GAP, below.top(), _CURVE, _CURVE_HEIGHT)
        self.latest = QRectF(
            self.curve.left(), self.curve.bottom() + _GAP, _CURVE, below.bottom() - self.curve.bottom() - _GAP
        )


def draw_board(pen: WallPen, layout: WallLayout, data: WallData) -> None:
    """Draw everything but the clock and the latest arrivals, which change by themselves."""
    _draw_title(pen, layout.title, data)
    _draw_figures(pen, layout.figures, data)
    pen.card(layout.map)
    if data.map is not None:
        with pen.enlarged(layout.map.adjusted(12, 4, -12, -12)) as (area, theme):
            MapDrawing(data.map, area, theme).draw(pen.painter)
    _draw_curve(pen, layout.curve, data)
    _draw_groups(pen, layout.bars, data)


def _draw_title(pen: WallPen, area: QRectF, data: WallData) -> None:
    colours = pen.theme.colours
    pen.paragraph(area.adjusted(0, 0, 0, -44), data.title, (54, 48, 38, 34, 30), colours.text, bold=True)
    pen.text(QRectF(area.left(), area.bottom() - 42, area.width(), 42), data.scope, 32, colours.muted)


def draw_clock(pen: WallPen, area: QRectF, time: str, day: str) -> None:
    """Draw the event's time, and the day under it."""
    colours = pen.theme.colours
    pen.text(area.adjusted(0, -8, 0, -44), time, 88, colours.text, bold=True, align=RIGHT)
    pen.text(QRectF(area.left(), area.bottom() - 42, area.width(), 42), day, 32, colours.muted, align=RIGHT)


def _draw_figures(pen: WallPen, area: QRectF, data: WallData) -> None:
    words = data.words
    share = percent_text(data.share, data.language) if data.registered else "\N{EN DASH}"
    blocks = (
        (_PARTS[0], number_text(data.arrived, data.language), words.of_registered, words.arrived),
        (_PARTS[1], share, "", words.share),
        (
            _PARTS[2],
            number_text(data.municipalities_arrived, data.language),
            words.of_municipalities,
            words.municipalities,
        ),
    )
    left, room = area.left(), area.width() - _GAP * (len(blocks) - 1)
    for number, (part, figure, of, caption) in enumerate(blocks):
        card = QRectF(left, area.top(), part * room, area.height())
        _draw_figure(pen, card, figure, of, caption, has_bar=number == 0)
        left += card.width() + _GAP
    track = QRectF(area.left() + _PAD - 4, area.bottom() - 32, _PARTS[0] * room - 2 * _PAD + 8, 14)
    pen.bar(track, 1.0 if data.registered else 0.0, data.share)


def _draw_figure(pen: WallPen, card: QRectF, figure: str, of: str, caption: str, has_bar: bool) -> None:
    colours = pen.theme.colours
    pen.card(card)
    inner = card.adjusted(_PAD - 4, 0, -_PAD + 4, 0)
    top = QRectF(inner.left(), inner.top() + 4, inner.width(), 148)
    size = next(
        (
            size
            for size in (_OF, 64, _LEAST_OF)
            if pen.width(f"{figure} ", LEAST_FIGURE, True) + pen.width(of, size) <= inner.width()
        ),
        0,
    )
    if of and not size:
        # Large numbers leave no room beside them.
        of, caption = "", f"{of} {caption}"
    beside = pen.width(of, size) + 20 if of else 0.0
    used = pen.text(top.adjusted(0, 0, -beside, 0), figure, FIGURE, colours.accent, bold=True, least=LEAST_FIGURE // 2)
    if of:
        pen.text(top.adjusted(used + 20, 26, 0, 0), of, size, colours.muted)
    below = QRectF(inner.left(), top.bottom(), inner.width(), card.bottom() - top.bottom() - (36 if has_bar else 4))
    # One smaller line is calmer than two large ones.
    size = next((size for size in (34, 31, LEAST) if pen.width(caption, size) <= below.width()), LEAST)
    pen.paragraph(below, caption, (size,), colours.text)


def _draw_curve(pen: WallPen, area: QRectF, data: WallData) -> None:
    pen.card(area)
    inner = area.adjusted(_PAD, 8, -28, -8)
    pen.text(QRectF(inner.left(), inner.top(), inner.width(), _HEADING), data.curve_title, 32, _text(pen), bold=True)
    with pen.enlarged(inner.adjusted(0, _HEADING + 4, 0, 0)) as (rest, theme):
        draw_curve(pen.painter, rest, _with_room_for_key(theme, rest.width(), data), data.curve)


def _with_room_for_key(theme: Theme, width: float, data: WallData) -> Theme:
    """Give the theme with smaller text where the key of the curve would be too long (numbers of six digits)."""
    last = [points[-1][1] if points else 0 for points in (data.curve.arrivals.arrived, data.curve.arrivals.expected)]
    arrived, expected, most = (number_text(count, data.language) for count in (*last, max(last)))
    words = f"{data.curve.arrived}: {arrived}{data.curve.expected}: {expected}"
    body = theme.sizes.body
    needed = QFontMetricsF(theme.font(body)).horizontalAdvance(words)
    axis = QFontMetricsF(theme.font(theme.sizes.caption)).horizontalAdvance(most) + 10
    return replace(theme, sizes=replace(theme.sizes, body=min(body, int(body * (width - axis - _KEY_LINES) / needed))))


def _text(pen: WallPen) -> str:
    return pen.theme.colours.text


def _draw_groups(pen: WallPen, area: QRectF, data: WallData) -> None:
    pen.card(area)
    inner = area.adjusted(_PAD, 10, -_PAD, -12)
    groups = [group for group in data.groups if group.rows]
    if not groups:
        top = QRectF(inner.left(), inner.top(), inner.width(), 90)
        pen.paragraph(top, data.words.nobody_registered, (32,), pen.theme.colours.muted)
        return
    rows = sum(len(group.rows) for group in groups)
    height = min(_MOST_ROW, (inner.height() - len(groups) * (_HEADING + _GAP)) / rows)
    begin = inner.top()
    for group in groups:
        head = QRectF(inner.left(), begin, inner.width(), _HEADING)
        pen.text(head, group.heading, 32, _text(pen), bold=True)
        _draw_rows(pen, QRectF(inner.left(), head.bottom(), inner.width(), height), group, data.language)
        begin = head.bottom() + height * len(group.rows) + _GAP


def _draw_rows(pen: WallPen, first: QRectF, group: Group, language: Language) -> None:
    """Draw rows of words with a bar below them: the track is those registered, the filling those who came."""
    largest = max(1, max(max(row.registered, row.arrived) for row in group.rows))
    line = first.height() - _BAR - 10
    for number, row in enumerate(group.rows):
        area = first.translated(0, number * first.height())
        words = QRectF(area.left(), area.top(), area.width(), line)
        figures = turnout_text(row.came, row.registered, row.others, language)
        taken = pen.text(words, figures, 28, _text(pen), bold=True, align=RIGHT)
        pen.text(words.adjusted(0, 0, -taken - 12, 0), row.name, 30, _text(pen), align=LEFT)
        bar = QRectF(area.left(), area.top() + line + 2, area.width(), _BAR)
        pen.bar(bar, row.registered / largest, row.arrived / largest)


def draw_latest(pen: WallPen, area: QRectF, data: WallData, glow: float) -> None:
    """Draw the last arrivals, the newest first; `glow` (0 to 1) is how strongly the newest is highlighted."""
    colours = pen.theme.colours
    pen.card(area)
    inner = area.adjusted(_PAD, 6, -_PAD, -4)
    pen.text(QRectF(inner.left(), inner.top(), inner.width(), _HEADING), data.words.latest, 32, colours.text, bold=True)
    top = inner.top() + _HEADING
    if not data.latest:
        pen.text(QRectF(inner.left(), top, inner.width(), _LATEST_ROW), data.words.nobody_came, 30, colours.muted)
    time_width = pen.width("00:00", 30) + 20
    for number, row in enumerate(data.latest[: int((inner.bottom() - top) // _LATEST_ROW)]):
        line = QRectF(inner.left(), top + number * _LATEST_ROW, inner.width(), _LATEST_ROW)
        if number == 0 and glow > 0:
            pen.highlight(line.adjusted(-12, 1, 12, -1), glow)
        pen.text(line, row.time, 30, colours.muted)
        pen.text(line.adjusted(time_width, 0, 0, 0), row.place, 30, colours.text)
