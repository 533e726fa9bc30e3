"""Icons: Lucide's SVG outlines, tinted by the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from regapp.resources import resource

BUTTON_GAP = 6
_STROKE = 'stroke-width="1.75"'


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Draw an icon of `size` pixels in `colour`, sharp on dense screens."""
    return _pixmap(name, colour, size, _ratio())


def icon(name: str, colour: str, size: int, checked_colour: str = "") -> QIcon:
    """Make the same for buttons; `checked_colour` when it is on."""
    result = QIcon(pixmap(name, colour, size))
    if checked_colour:
        result.addPixmap(pixmap(name, checked_colour, size), QIcon.Mode.Normal, QIcon.State.On)
    return result


def button_icon(name: str, colour: str, size: int) -> QIcon:
    """Make an icon with room at its right, since Qt sets a button's word close to it."""
    narrow = pixmap(name, colour, size)
    ratio = narrow.devicePixelRatio()
    wide = QPixmap(round((size + BUTTON_GAP) * ratio), round(size * ratio))
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, narrow)
    painter.end()
    return QIcon(wide)


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = resource("icons", "lucide", f"{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", colour).replace('stroke-width="2"', _STROKE)
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
