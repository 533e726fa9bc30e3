"""A page of a PDF as a picture of exact size; may run on any one thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


def page_picture(content: bytes, page: int, size: QSize) -> QImage:
    """The page (from 0) on white paper, filling `size` device pixels; white alone where the PDF has no such page."""
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
    """The page with its own proportions, its longer side `longest` device pixels; an empty picture for no such page."""
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
    return page_picture(content, page, QSize(round(points.width() * factor), round(points.height() * factor)))


def page_count(content: bytes) -> int:
    """How many pages a PDF has; 0 for one that cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    count = document.pageCount()
    document.close()
    buffer.close()
    return count
