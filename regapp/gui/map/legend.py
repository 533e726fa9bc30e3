"""The foot of a map: the meaning of its colours, in figures, and the source of its data."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from regapp.gui.look.theme import Theme

_HATCH_STEP = 6
_GAP = 14.0

# (colour, or None for hatched; the word)
Item = tuple[str | None, str]


@dataclass(frozen=True)
class MapWords:
    """The words of a map: for places where nobody has come yet or nobody is registered, and the source of its data."""

    none_yet: str
    nobody: str
    attribution: str


def _items(classes: Sequence[str], words: MapWords, knows_nobody: bool, theme: Theme) -> list[Item]:
    items: list[Item] = [(None, words.none_yet)]
    items += zip(theme.colours.ramp, classes, strict=True)
    return [(theme.colours.land, words.nobody), *items] if knows_nobody else items


def _places(items: list[Item], theme: Theme, width: float) -> Iterator[tuple[QPointF, Item]]:
    """Give the place of each item, from left to right, in as many lines as needed."""
    metrics = QFontMetricsF(theme.font(theme.sizes.caption))
    x, y, line = 0.0, 0.0, metrics.height() + 4
    for item in items:
        needed = _swatch(theme) + 6 + metrics.horizontalAdvance(item[1])
        if x and x + needed > width:
            x, y = 0.0, y + line
        yield QPointF(x, y), item
        x += needed + _GAP


def _swatch(theme: Theme) -> float:
    return theme.sizes.caption * 1.5


def _line(theme: Theme) -> float:
    return QFontMetricsF(theme.font(theme.sizes.caption)).height() + 4


def _attribution_height(words: MapWords, theme: Theme, width: float) -> float:
    """Give the height of the attribution. It is never cut: it takes more lines."""
    metrics = QFontMetricsF(theme.font(theme.sizes.caption - 1))
    wrapped = metrics.boundingRect(QRectF(0, 0, width, 1e4), int(Qt.TextFlag.TextWordWrap), words.attribution)
    return max(_line(theme), wrapped.height() + 2)


def legend_height(classes: Sequence[str], words: MapWords, knows_nobody: bool, theme: Theme, width: float) -> float:
    """Give the height of the foot."""
    last = max(point.y() for point, _ in _places(_items(classes, words, knows_nobody, theme), theme, width))
    return last + _line(theme) + _attribution_height(words, theme, width) + 4


def draw_legend(
    painter: QPainter, area: QRectF, classes: Sequence[str], words: MapWords, knows_nobody: bool, theme: Theme
) -> None:
    """Draw the classes, and the line of attribution below them."""
    line, side = _line(theme), theme.sizes.caption
    painter.setFont(theme.font(theme.sizes.caption))
    for point, (colour, word) in _places(_items(classes, words, knows_nobody, theme), theme, area.width()):
        corner = area.topLeft() + point + QPointF(0, (line - side) / 2)
        swatch = QPainterPath()
        swatch.addRoundedRect(QRectF(corner.x() + 0.5, corner.y(), _swatch(theme), side), 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour or theme.colours.surface))
        painter.drawPath(swatch)
        if colour is None:
            hatch(painter, swatch, theme)
        painter.setPen(QPen(QColor(theme.colours.outline), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(swatch)
        painter.setPen(QColor(theme.colours.text))
        words_at = QRectF(corner.x() + _swatch(theme) + 6, area.top() + point.y(), area.width(), line)
        painter.drawText(words_at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
    painter.setPen(QColor(theme.colours.muted))
    painter.setFont(theme.font(theme.sizes.caption - 1))
    height = _attribution_height(words, theme, area.width())
    foot = QRectF(area.left(), area.bottom() - height, area.width(), height)
    painter.drawText(foot, int(Qt.TextFlag.TextWordWrap), words.attribution)


def hatch(painter: QPainter, path: QPainterPath, theme: Theme) -> None:
    """Fill a path with thin slanting lines; drawn as lines, so that they are sharp on paper too."""
    bounds = path.boundingRect()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    colour = QColor(theme.colours.outline)
    colour.setAlphaF(0.7)
    painter.setPen(QPen(colour, 1))
    height = bounds.height()
    start = int(bounds.left() - height) // _HATCH_STEP * _HATCH_STEP
    for x in range(start, int(bounds.right()) + 1, _HATCH_STEP):
        painter.drawLine(QPointF(x, bounds.bottom()), QPointF(x + height, bounds.top()))
    painter.restore()
