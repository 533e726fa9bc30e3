"""Printing a PDF as pictures, on every system: each page is drawn at the printer's dots and placed unscaled."""

from typing import Final

from PySide6.QtCore import QMarginsF, QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QTransform
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from regapp.gui.printing.printers import Media
from regapp.model.errors.printing import PrinterMissing, PrintingFailed
from regapp.services.printing.printer import PrintOrder

_FINE_DPI: Final = 600
_COARSE_DPI: Final = 300
_MOST_PIXELS: Final = 20_000_000
"""The most pixels of a page: A4 at 600 dpi would take half a gigabyte and several seconds."""
_POINTS_AN_INCH: Final = 72
_MM_AN_INCH: Final = 25.4


def print_raster(order: PrintOrder, media: Media, mono_dpi: int) -> None:
    """Print an order. `mono_dpi`: black and white at this many dpi, for label printers; 0: the printer's own way.

    PrinterMissing; PrintingFailed where the system refuses it.
    """
    info = QPrinterInfo.printerInfo(order.printer)
    if info.isNull():
        raise PrinterMissing(order.printer)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    dpi = mono_dpi or min(printer.resolution(), _own_dpi(media))
    _set_up(printer, order, media, dpi)
    dots = printer.resolution()
    if mono_dpi:
        # A driver may choose its own resolution; draw at that one: black and white must never be scaled.
        dpi = dots
    document = QPdfDocument()
    if document.load(str(order.path)) is not QPdfDocument.Error.None_:
        raise PrintingFailed(order.printer, "PDF")
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintingFailed(order.printer, "QPainter")
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.scale(dots / dpi, dots / dpi)
    try:
        for index in range(document.pageCount() * order.copies):
            if index:
                printer.newPage()
            painter.drawImage(QPointF(0, 0), _page(document, index % document.pageCount(), dpi, bool(mono_dpi), media))
    finally:
        ended = painter.end()
        document.close()
    if not ended or printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise PrintingFailed(order.printer, "QPrinter")


def _own_dpi(media: Media) -> int:
    pixels = media.width * media.height * (_FINE_DPI / _MM_AN_INCH) ** 2
    return _FINE_DPI if pixels <= _MOST_PIXELS else _COARSE_DPI


def _set_up(printer: QPrinter, order: PrintOrder, media: Media, dpi: int) -> None:
    printer.setDocName(order.title)
    printer.setCreator("RegApp")
    printer.setResolution(dpi)
    printer.setFullPage(True)
    size = QPageSize(
        QSizeF(media.width, media.height), QPageSize.Unit.Millimeter, media.name, QPageSize.SizeMatchPolicy.ExactMatch
    )
    if media.name:
        known = QPrinterInfo(printer).supportedPageSizes()
        size = next((item for item in known if item.key() == media.name), size)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    if order.page.both_sides:
        wide = media.width > media.height
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide if wide else QPrinter.DuplexMode.DuplexLongSide)
    else:
        printer.setDuplex(QPrinter.DuplexMode.DuplexNone)


def _page(document: QPdfDocument, number: int, dpi: int, mono: bool, media: Media) -> QImage:
    """Draw a page on white at a number of dots an inch; `mono`: black and white without shades, to keep codes sharp."""
    points = document.pagePointSize(number)
    size = QSize(round(points.width() * dpi / _POINTS_AN_INCH), round(points.height() * dpi / _POINTS_AN_INCH))
    drawn = document.render(number, size)
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
    if media.turned:
        page = page.transformed(QTransform().rotate(90))
    if mono:
        page = page.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
    return page
