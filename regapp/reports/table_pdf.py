"""A table as a PDF: A4, headings and page numbers on each page, no row torn in two."""

from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, LongTable, PageTemplate, Paragraph, Spacer, TableStyle

from regapp.fonts import REGULAR, SEMIBOLD, register_fonts
from regapp.model.table import Cell, Column, Table
from regapp.texts.palette import PAPER

Progress = Callable[[int, int], None]
_MARGIN = 14 * mm
# A row must fit on a page.
_LONGEST_CELL = 300


def write_pdf(table: Table, path: Path, progress: Progress | None = None) -> None:
    """Write a table on A4, lying where it is wide."""
    register_fonts()
    page = landscape(A4) if sum(column.width for column in table.columns) > 90 else A4
    width = page[0] - 2 * _MARGIN
    document = BaseDocTemplate(
        str(path), pagesize=page, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=_MARGIN,
        title=table.title, creator="RegApp", initialFontName=REGULAR,
    )  # fmt: skip
    frame = Frame(_MARGIN, _MARGIN + 6 * mm, width, page[1] - 2 * _MARGIN - 6 * mm, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame], onPage=lambda canvas, _: _footer(canvas, table, page)))
    if progress:
        document.setProgressCallBack(_page_progress(progress))
    document.build([*_heading(table), _rows(table, width)])


def _page_progress(progress: Progress) -> Callable[[str, object], None]:
    total = 1

    def report(kind: str, value: object) -> None:
        nonlocal total
        if kind == "SIZE_EST" and isinstance(value, int):
            total = max(1, value)
        elif kind == "PROGRESS" and isinstance(value, int):
            progress(min(value, total), total)

    return report


def _heading(table: Table) -> list[object]:
    title = ParagraphStyle("title", fontName=SEMIBOLD, fontSize=15, leading=19, textColor=HexColor(PAPER["text"]))
    small = ParagraphStyle("small", fontName=REGULAR, fontSize=9, leading=12, textColor=HexColor(PAPER["muted"]))
    parts: list[object] = [Paragraph(escape(table.title), title)]
    if table.subtitle:
        parts.append(Paragraph(escape(table.subtitle), small))
    return [*parts, Spacer(1, 5 * mm)]


def _rows(table: Table, width: float) -> LongTable:
    size = 7.5 if len(table.columns) > 6 else 9
    cell = ParagraphStyle("cell", fontName=REGULAR, fontSize=size, leading=size * 1.3)
    head = ParagraphStyle("head", parent=cell, fontName=SEMIBOLD, textColor=HexColor(PAPER["white"]))
    total = sum(column.width for column in table.columns)
    heading = [Paragraph(escape(column.heading), head) for column in table.columns]
    rows = [
        [_cell(value, column, cell) for value, column in zip(row, table.columns, strict=True)] for row in table.rows
    ]
    grid = LongTable(
        [heading, *rows], colWidths=[width * column.width / total for column in table.columns], repeatRows=1
    )
    grid.setStyle(_style(table.columns, size))
    return grid


def _cell(value: Cell, column: Column, style: ParagraphStyle) -> object:
    if isinstance(value, str):
        return Paragraph(escape(value if len(value) <= _LONGEST_CELL else value[:_LONGEST_CELL] + "…"), style)
    if value is None:
        return ""
    return f"{value:.0%}" if column.share else f"{value:,}".replace(",", "\u00a0")


def _style(columns: tuple[Column, ...], size: float) -> TableStyle:
    commands: list[tuple[object, ...]] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, size),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(PAPER["line"])),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("BACKGROUND", (0, 0), (-1, 0), HexColor(PAPER["accent"])),
    ]
    commands.extend(
        ("ALIGN", (index, 1), (index, -1), "RIGHT") for index, column in enumerate(columns) if column.figures
    )
    return TableStyle(commands)


def _footer(canvas: Canvas, table: Table, page: tuple[float, float]) -> None:
    canvas.saveState()
    canvas.setFont(REGULAR, 8)
    canvas.setFillColor(HexColor(PAPER["muted"]))
    canvas.drawString(_MARGIN, _MARGIN - 2 * mm, table.title)
    canvas.drawRightString(page[0] - _MARGIN, _MARGIN - 2 * mm, str(canvas.getPageNumber()))
    canvas.restoreState()
