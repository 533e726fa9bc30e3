"""A page of a PDF as a picture of exact size; runs on any one thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

_POINTS_PER_METRE = 72 / 0.0254


def page_picture(content: bytes, page: int, size: QSize) -> QImage:
    """Draw the page (from 0) on white paper, filling `size` device pixels; only white where there is no such page."""
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if page < document.pageCount() and not size.isEmpty():
        painter = QPainter(paper)
        painter.drawImage(0, 0, document.render(page, size))
        painter.end()
    document.close()
    buffer.close()
    return paper


def fitted_picture(content: bytes, page: int, longest: int) -> QImage:
    """Draw the page in its own proportions, its longer side `longest` device pixels; empty for no such page."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    points = document.pagePointSize(page) if page < document.pageCount() else None
    document.close()
    buffer.close()
    if points is None or points.isEmpty():
        return QImage()
    factor = longest / max(points.width(), points.height())
    picture = page_picture(content, page, QSize(round(points.width() * factor), round(points.height() * factor)))
    # So that it is known how large the page is on paper.
    dots = round(factor * _POINTS_PER_METRE)
    picture.setDotsPerMeterX(dots)
    picture.setDotsPerMeterY(dots)
    return picture


def page_count(content: bytes) -> int:
    """Count the pages of a PDF; 0 for an unreadable one."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    count = document.pageCount()
    document.close()
    buffer.close()
    return count
