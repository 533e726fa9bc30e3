"""A picture for others: with title, event, scope and time of the figures; in light colours on white."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from regapp.gui.charts.picture import Picture, paper_theme
from regapp.gui.look.theme import Theme

_EDGE = 24.0
_GAP = 16.0
_MARGIN_MM = 14.0
_DPI: Final = 300
# The sizes of a picture are in pixels of 1/96 inch.
_PIXELS_PER_INCH: Final = 96
_LARGEST_ZOOM = 1.5


@dataclass(frozen=True)
class Heading:
    """The words over and under a picture: the event, the scope of the figures, when they were counted."""

    event: str
    scope: str
    counted: str
    authors: str = ""
    """Who answers for the figures, as the file of a picture says it."""


def _head_height(theme: Theme) -> float:
    return theme.sizes.section * 1.5 + theme.sizes.body * 3.2


def _foot_height(theme: Theme) -> float:
    return theme.sizes.caption * 2.0


def sheet_size(picture: Picture) -> QSizeF:
    """Give the size of a picture with its heading and edges, in pixels."""
    theme = paper_theme()
    height = picture.height + _head_height(theme) + _GAP + _foot_height(theme)
    return QSizeF(picture.width + 2 * _EDGE, height + 2 * _EDGE)


def draw_sheet(painter: QPainter, area: QRectF, picture: Picture, heading: Heading) -> None:
    """Draw heading, picture and foot into an area."""
    theme = paper_theme()
    text, muted = QColor(theme.colours.text), QColor(theme.colours.muted)
    rest = QRectF(area)
    lines = (
        (picture.title, theme.font(theme.sizes.section, bold=True), text, theme.sizes.section * 1.5),
        (heading.event, theme.font(theme.sizes.body), text, theme.sizes.body * 1.6),
        (heading.scope, theme.font(theme.sizes.body), muted, theme.sizes.body * 1.6),
    )
    for words, font, colour, height in lines:
        painter.setFont(font)
        painter.setPen(colour)
        line = QRectF(rest.left(), rest.top(), rest.width(), height)
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(rest.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        rest.setTop(rest.top() + height)
    foot = QRectF(rest.left(), rest.bottom() - _foot_height(theme), rest.width(), _foot_height(theme))
    painter.setFont(theme.font(theme.sizes.caption))
    painter.setPen(muted)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, heading.counted)
    inner = rest.adjusted(0, _GAP, 0, -_foot_height(theme))
    painter.save()
    picture.draw(painter, inner, theme)
    painter.restore()


def image_of(picture: Picture, heading: Heading, factor: float) -> QImage:
    """Draw the sheet as an image with `factor` dots for each pixel."""
    size = sheet_size(picture)
    image = QImage((size * factor).toSize(), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(factor * _PIXELS_PER_INCH / 0.0254))
    image.setDotsPerMeterY(round(factor * _PIXELS_PER_INCH / 0.0254))
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(factor, factor)
    draw_sheet(painter, QRectF(_EDGE, _EDGE, size.width() - 2 * _EDGE, size.height() - 2 * _EDGE), picture, heading)
    painter.end()
    return image


def png_of(image: QImage) -> bytes:
    """Encode an image as PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())


def pdf_of(picture: Picture, heading: Heading) -> bytes:
    """Draw the sheet on one A4 page, in vectors, upright or landscape to fit the picture's shape."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{heading.event}: {picture.title}")
    writer.setAuthor(heading.authors)
    writer.setCreator("RegApp")
    writer.setResolution(_DPI)
    across = picture.width > picture.height
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wanted = sheet_size(picture)
    width, height = wanted.width() - 2 * _EDGE, wanted.height() - 2 * _EDGE
    largest = _LARGEST_ZOOM * _DPI / _PIXELS_PER_INCH
    zoom = min(writer.width() / width, writer.height() / height, largest)
    painter.scale(zoom, zoom)
    draw_sheet(painter, QRectF(0, 0, writer.width() / zoom, height), picture, heading)
    painter.end()
    buffer.close()
    return bytes(data.data())
