"""The map as a widget: point, click, use the keys; a click on an oblast leads into it."""

from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QToolTip

from regapp.gui.map.drawing import MapData, MapDrawing
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.texts.quantities import number_text, percent_text

_KEYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_PAD = 8


class MapView(Panel):
    """The widget that shows a MapData and signals the chosen place."""

    chosen = Signal(str)
    """The code of a place; empty for the whole country."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.data: MapData | None = None
        self._drawing: MapDrawing | None = None
        self._picture: QPixmap | None = None
        self._pointed = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(280, 200)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the name for screen readers."""
        self.setAccessibleName(self.tr("Map of the country"))

    def show_data(self, data: MapData) -> None:
        """Show other figures, or another part of the country."""
        if data != self.data:
            self.data = data
            self._forget()

    def restyle(self) -> None:
        """Draw in another theme."""
        self._forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again."""
        super().resizeEvent(event)
        self._forget()

    def _forget(self) -> None:
        self._drawing = self._picture = None
        self.update()

    @property
    def drawing(self) -> MapDrawing | None:
        """Give the map as laid out in this widget; None before there is data."""
        if self._drawing is None and self.data is not None:
            area = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
            self._drawing = MapDrawing(self.data, area, self.workplace.theme)
        return self._drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the map from its kept picture, and over it the edge of the place pointed at."""
        drawing = self.drawing
        if drawing is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._kept(drawing))
        if self._pointed in drawing.outlines:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawing.draw_outline(painter, self._pointed, 2)
        if self.hasFocus():
            painter.setPen(self.workplace.theme.colours.accent)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.end()

    def _kept(self, drawing: MapDrawing) -> QPixmap:
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            drawing.draw(painter)
            painter.end()
        return self._picture

    def _point_at(self, code: str) -> None:
        if code != self._pointed:
            self._pointed = code
            self.setCursor(Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.ArrowCursor)
            self.setAccessibleDescription(self.words_for(code))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the place under the mouse, and show its figures."""
        code = self.drawing.at(event.position()) if self.drawing else ""
        if code != self._pointed:
            self._point_at(code)
            self._say(event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point_at("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a place; a click outside goes back."""
        if event.button() == Qt.MouseButton.LeftButton and self.drawing is not None:
            code = self.drawing.at(event.position())
            if code:
                self.chosen.emit(code)
            else:
                self.go_back()

    def go_back(self) -> bool:
        """Go back from a place in an oblast to the oblast, then to the country; False if there was nowhere to go."""
        if self.data is None or not self.data.chosen:
            return False
        inside = self.data.chosen != self.data.oblast
        self.chosen.emit(self.data.oblast if inside else "")
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from place to place with arrows, choose with Enter, go back with Esc."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._step(_KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._pointed:
            self.chosen.emit(self._pointed)
        elif not (key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and self.go_back()):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through the places with Tab, then on."""
        codes = [shape.code for shape in self.data.level] if self.data else []
        place = codes.index(self._pointed) if self._pointed in codes else (-1 if forward else len(codes))
        place += 1 if forward else -1
        if self.hasFocus() and 0 <= place < len(codes):
            self._walk_to(codes[place])
            return True
        self._point_at("")
        return super().focusNextPrevChild(forward)

    def _walk_to(self, code: str) -> None:
        self._point_at(code)
        if self.drawing is not None:
            self._say(self.mapToGlobal(self.drawing.spot(code).toPoint()))

    def _step(self, direction: QPointF) -> None:
        """Go to the nearest place in a direction; distance sideways counts three times."""
        drawing = self.drawing
        if drawing is None or not drawing.outlines:
            return
        if self._pointed not in drawing.outlines:
            self._walk_to(next(iter(drawing.outlines)))
            return
        here = drawing.spot(self._pointed)
        best: tuple[float, str] | None = None
        for code in drawing.outlines:
            way = drawing.spot(code) - here
            ahead = QPointF.dotProduct(way, direction)
            if code != self._pointed and ahead > 1:
                aside = abs(way.x() * direction.y()) + abs(way.y() * direction.x())
                best = min(best or (1e9, ""), (ahead + 3 * aside, code))
        if best:
            self._walk_to(best[1])

    def event(self, event: QEvent) -> bool:
        """Show the figures also when the mouse rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._say(event.globalPos())
            return True
        return super().event(event)

    def _say(self, at: QPoint) -> None:
        words = self.words_for(self._pointed)
        lines = "<br>".join(escape(line) for line in words.split("\n"))
        QToolTip.showText(at, f"<div style='white-space:pre'>{lines}</div>" if words else "", self)

    def words_for(self, code: str) -> str:
        """Write a place's name and figures, one a line; nothing for no place."""
        data = self.data
        if data is None or not code or code not in data.shapes.by_code:
            return ""
        place = data.place(code)
        lines = [
            data.shapes.by_code[code].name(data.language),
            self.tr("Registered: {count}").format(count=number_text(place.figures.registered, self.workplace.language)),
            self.tr("Arrived: {count} ({share})").format(
                count=number_text(place.figures.arrived, self.workplace.language),
                share=percent_text(place.figures.share, self.workplace.language),
            ),
        ]
        if place.figures.others:
            lines.append(
                self.tr("Not on the list: {count}").format(
                    count=number_text(place.figures.others, self.workplace.language)
                )
            )
        if place.municipalities_all > 1:
            lines.append(
                self.tr("Municipalities represented: {count} of {all}").format(
                    count=place.municipalities_arrived, all=place.municipalities_all
                )
            )
        return "\n".join(lines)
