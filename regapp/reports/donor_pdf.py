"""The report for donors as a PDF: a cover band, the summary, then its chapters, on A4."""

import io
from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, KeepTogether, PageTemplate, Spacer

from regapp.fonts import REGULAR, register_fonts
from regapp.matching.places.outlines import Outline
from regapp.model.papers.donor_report import DonorReport, Part, Section, Subject
from regapp.model.progress import Progress
from regapp.pictures import Picture
from regapp.reports.country_map import map_of
from regapp.reports.donor_charts import chart_of
from regapp.reports.donor_cover import Cover, FigureTiles
from regapp.reports.donor_look import (
    BODY,
    CHAPTER,
    LEAD,
    MARGIN,
    NOTE,
    PAGE,
    TITLE,
    WIDTH,
    heading,
    paragraph,
)  # fmt: skip
from regapp.reports.donor_names import names_of
from regapp.reports.donor_signing import SigningLine
from regapp.reports.donor_tables import TableFlow, table_of
from regapp.reports.numbered_pages import FOOT, HEAD, NumberedPages
from regapp.reports.tables.cells import Setter
from regapp.texts.catalogue import Language

_ENDING: Final = (Part.METHOD, Part.SIGNING)
_SHORT: Final = 14
"""A block with at most this number of table rows stays on one page with its title."""


def donor_report_pdf(
    report: DonorReport, outlines: Sequence[Outline], logos: Sequence[Picture] = (), progress: Progress | None = None
) -> bytes:
    """Draw the report. `logos` are on the cover, from left to right. `progress` may raise Cancelled."""
    register_fonts()
    content = io.BytesIO()
    document = BaseDocTemplate(
        content,
        pagesize=PAGE,
        initialFontName=REGULAR,
    )
    frame = Frame(MARGIN, MARGIN + FOOT, WIDTH, PAGE[1] - 2 * MARGIN - HEAD - FOOT, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame]))
    story: list[Any] = [Cover(report, logos)]
    setter = Setter()
    for done, section in enumerate(report.sections, start=1):
        if progress:
            progress(done, len(report.sections) + 1)
        if section.part not in _ENDING:
            story += _chapter(section, report, outlines, setter)
    # Of a last page of a few lines nobody knows whether more should follow.
    ending = [section for section in report.sections if section.part in _ENDING]
    story.append(KeepTogether([part for section in ending for part in _chapter(section, report, outlines, setter)]))
    document.build(story, canvasmaker=partial(NumberedPages, report))
    return content.getvalue()


def _chapter(section: Section, report: DonorReport, outlines: Sequence[Outline], setter: Setter) -> list[Any]:
    style = LEAD if section.part is Part.SUMMARY else BODY
    start: list[Any] = [heading(section.title, CHAPTER)]
    if section.part is Part.SUMMARY:
        start.append(FigureTiles(report.figures))
        start.append(Spacer(1, 10))
    # The summary is read as one text.
    texts = (" ".join(section.sentences),) if section.part is Part.SUMMARY else section.sentences
    start += [paragraph(text, style) for text in texts]
    if section.part in _ENDING:
        return [*start, *map(SigningLine, section.signing), Spacer(1, 16)]
    blocks: list[list[Any]] = []
    language = Language(report.language)
    if section.map:
        drawn = map_of(section.map, outlines)
        blocks.append([heading(section.map.title, TITLE, 1), drawn, paragraph(section.map.attribution, NOTE)])
    blocks += [_block(subject, section.title, setter, language) for subject in section.subjects]
    story: list[Any] = []
    if blocks:
        story += _together([*start, *blocks[0]])
        for block in blocks[1:]:
            story += [Spacer(1, 12), *_together(block)]
    else:
        story += [CondPageBreak((100 if section.part is Part.SUMMARY else 40) * mm), *start]
    if section.names:
        story += names_of(section.names)
        if section.names.note:
            story.append(paragraph(section.names.note, NOTE))
    return [*story, Spacer(1, 16)]


def _block(subject: Subject, chapter: str, setter: Setter, language: Language) -> list[Any]:
    """Give a table with its notes under its title, and its chart."""
    title = subject.table.title
    parts: list[Any] = [*([heading(title, TITLE, 1)] if title != chapter else []), table_of(subject, setter, language)]
    drawing = chart_of(subject, language)
    if drawing is not None and subject.chart is not None:
        parts.append(KeepTogether([Spacer(1, 9), paragraph(subject.chart.title, NOTE), Spacer(1, 5), drawing]))
    return parts


def _together(parts: list[Any]) -> list[Flowable]:
    """Keep short parts on one page; begin a long table where a good part of it has room."""
    rows = sum(part.rows for part in parts if isinstance(part, TableFlow))
    chart = [part for part in parts if isinstance(part, KeepTogether)]
    if rows <= _SHORT:
        return [KeepTogether([part for part in parts if part not in chart]), *chart]
    return [CondPageBreak(70 * mm), *parts]
