"""Draws the map of attendance into any area: the window, the wall, a picture, paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from regapp.gui.look.theme import Theme
from regapp.gui.map.labels import MARKER, Label, Labels, draw_label
from regapp.gui.map.legend import MapWords, draw_legend, hatch, legend_height
from regapp.gui.map.scale import Measure, scale_for
from regapp.gui.map.shapes import MapShapes, Shape
from regapp.model.attendance import FigureRow, PlaceFigures
from regapp.texts.catalogue import Language
from regapp.texts.map_scale import CLASSES, Scale
from regapp.texts.quantities import number_text, percent_text

_MARGIN = 12.0
# A town whose outline is smaller than its mark on the map (pixels) is shown by the mark.
_SMALL = 2 * MARKER
_NOBODY = PlaceFigures(FigureRow("", "", 0, 0))


@dataclass(frozen=True)
class MapData:
    """The data of a map: figures by the places' codes, of the country (`oblast` empty) or of an oblast."""

    shapes: MapShapes
    places: Mapping[str, PlaceFigures]
    measure: Measure
    language: str
    words: MapWords
    oblast: str = ""
    chosen: str = ""

    def place(self, code: str) -> PlaceFigures:
        """Give the figures of a place; zeros where nobody is registered."""
        return self.places.get(code, _NOBODY)

    @cached_property
    def level(self) -> tuple[Shape, ...]:
        """Give the places that can be chosen."""
        return self.shapes.level(self.oblast)

    @cached_property
    def scale(self) -> Scale:
        """Give the classes of this level's figures."""
        return scale_for(self.measure, [self.measure.of(self.place(shape.code)) for shape in self.level])

    @property
    def classes(self) -> tuple[str, ...]:
        """Write the classes for the legend."""
        return tuple(self.scale.words(index, Language(self.language)) for index in range(CLASSES))

    def figure(self, code: str) -> str:
        """Write a place's figure for the map."""
        value = self.measure.of(self.place(code))
        language = Language(self.language)
        return percent_text(value, language) if self.measure is Measure.SHARE else number_text(round(value), language)


class MapDrawing:
    """A map laid out in an area (pixels of the painter)."""

    def __init__(self, data: MapData, area: QRectF, theme: Theme) -> None:
        self.data, self._theme, self._area = data, theme, area
        foot = legend_height(data.classes, data.words, self._knows_nobody, theme, area.width())
        self._body = area.adjusted(0, 0, 0, -foot)
        self._transform = self._fit()
        self.outlines = {shape.code: self._transform.map(shape.path) for shape in data.level}

    @cached_property
    def _knows_nobody(self) -> bool:
        """Whether any place has nobody registered."""
        places = (self.data.place(shape.code).figures for shape in self.data.level)
        return any(not place.registered and not place.arrived for place in places)

    def _fit(self) -> QTransform:
        """Fit kilometres to pixels; leave room above for the capital's label."""
        bounds = QRectF()
        for shape in self.data.level:
            bounds = bounds.united(shape.bounds)
        top = self._theme.sizes.caption * 2.0
        inner = self._body.adjusted(_MARGIN, _MARGIN + top, -_MARGIN, -_MARGIN)
        scale = max(1e-6, min(inner.width() / max(1.0, bounds.width()), inner.height() / max(1.0, bounds.height())))
        middle = bounds.center()
        transform = QTransform().translate(inner.center().x(), inner.center().y())
        return transform.scale(scale, scale).translate(-middle.x(), -middle.y())

    def _is_marked(self, shape: Shape) -> bool:
        bounds = self.outlines[shape.code].boundingRect()
        return shape.is_town and min(bounds.width(), bounds.height()) < _SMALL

    def spot(self, code: str) -> QPointF:
        """Give the point of a place's mark, or of its label."""
        return self._transform.map(self._shape(code).spot)

    def _shape(self, code: str) -> Shape:
        return next(shape for shape in self.data.level if shape.code == code)

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """Place all labels; towns and narrow places have theirs beside them."""
        labels = Labels(self._body, self._theme)
        scale = self._transform.m11()
        for shape in self.data.level:
            if shape.is_town:
                labels.keep_free(self._transform.map(shape.spot))
        for shape in self.data.level:
            name, figure = shape.bare_name(self.data.language), self.data.figure(shape.code)
            spot = self._transform.map(shape.spot)
            width, height = shape.room[0] * scale, shape.room[1] * scale
            if shape.is_town or not labels.inside(
                shape.code, spot, width, height, name, figure, self.outlines[shape.code]
            ):
                labels.later(shape.code, spot, name, figure)
        return labels.placed()

    def at(self, point: QPointF) -> str:
        """Give the code of the place at a point, or nothing: marks first, then towns, then the rest."""
        for shape in reversed(self.data.level):
            spot = self._transform.map(shape.spot)
            near = QPointF(spot - point).manhattanLength() <= 2 * MARKER
            if (self._is_marked(shape) and near) or self.outlines[shape.code].contains(point):
                return shape.code
        return next((label.code for label in self.labels if label.leader and label.rect.contains(point)), "")

    def draw(self, painter: QPainter) -> None:
        """Draw the whole map."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._body)
        self._draw_surroundings(painter)
        towns = [shape for shape in self.data.level if shape.is_town]
        for shape in self.data.level:
            if not shape.is_town:
                self._draw_place(painter, shape)
        self._draw_lakes(painter)
        for shape in towns:
            self._draw_place(painter, shape)
        self._draw_chosen(painter)
        painter.setClipping(False)
        for label in self.labels:
            draw_label(painter, label, self._fill(label.code), self._theme)
        foot = QRectF(self._body.bottomLeft(), self._area.bottomRight())
        draw_legend(painter, foot, self.data.classes, self.data.words, self._knows_nobody, self._theme)
        painter.restore()

    def _draw_surroundings(self, painter: QPainter) -> None:
        """Draw the rest of the country around an oblast."""
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        painter.setBrush(QColor(self._theme.colours.land))
        for shape in self.data.shapes.country if self.data.oblast else ():
            if shape.code != self.data.oblast and not shape.is_town:
                painter.drawPath(self._transform.map(shape.path))

    def _fill(self, code: str) -> QColor | None:
        """Give a place's colour; None for hatched places, where nobody has come."""
        place = self.data.place(code)
        number = self.data.scale.class_of(self.data.measure.of(place))
        if number is not None:
            return QColor(self._theme.colours.ramp[number])
        return None if place.figures.registered else QColor(self._theme.colours.land)

    def _draw_place(self, painter: QPainter, shape: Shape) -> None:
        path = self.mark(shape.code)
        fill = self._fill(shape.code)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill or QColor(self._theme.colours.surface))
        painter.drawPath(path)
        if fill is None:
            hatch(painter, path, self._theme)
        is_marked = self._is_marked(shape)
        border = self._theme.colours.text if is_marked else self._theme.colours.outline
        painter.setPen(QPen(QColor(border), 1.5 if is_marked else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def mark(self, code: str) -> QPainterPath:
        """Give a place's outline, or its round mark where the outline is too small."""
        shape = self._shape(code)
        if not self._is_marked(shape):
            return self.outlines[code]
        path = QPainterPath()
        path.addEllipse(self._transform.map(shape.spot), MARKER, MARKER)
        return path

    def _draw_lakes(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.lake))
        for lake in self.data.shapes.lakes:
            painter.drawPath(self._transform.map(lake.path))

    def _draw_chosen(self, painter: QPainter) -> None:
        if self.data.chosen in self.outlines:
            self.draw_outline(painter, self.data.chosen, 3)

    def draw_outline(self, painter: QPainter, code: str, width: float) -> None:
        """Draw the edge of a place that is chosen or pointed at."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.colours.text), width))
        painter.drawPath(self.mark(code))
