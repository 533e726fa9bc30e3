"""Where the report breaks over pages, whatever the number of its rows: nothing alone, no page of a few lines."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest

from regapp.fonts import register_fonts
from regapp.model.papers.donor_report import DonorReport, Part, Subject
from regapp.model.papers.table import Column, WholeTable
from regapp.reports.donor_look import WIDTH
from regapp.reports.donor_names import NameColumns
from regapp.reports.donor_tables import TableFlow, table_of
from regapp.reports.tables.cells import Setter
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.donor_report.papers import report_pages
from regapp.services.donor_report.report import report_data
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody
from regapp.texts.catalogue import Language
from tests.by_day import some_by_day

LEAST_LINES = 6
"""On any page, beside its head and foot."""
HEIGHTS = range(125, 700, 13)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The demo conference, to which everybody has come. No test changes it."""
    desk, _ = make_demo(tmp_path_factory.mktemp("pages") / "demo.regapp")
    session = desk.session("osh-1-reg")
    for person in everybody(desk):
        check_in(desk, person.id, session, overruled=True, moment=session.starts)
    yield desk
    desk.close()


def made_table(rows: int, totals: int, notes: int, grouped: int) -> Subject:
    columns = (Column("Oblast"), Column("Place"), Column("Came", figures=True))
    body = tuple((f"O{number // 7}", f"N{number}", number) for number in range(rows))
    sums = tuple((f"Total {number}", "", rows) for number in range(totals))
    texts = tuple(f"Note {number}. " * 20 for number in range(notes))
    return Subject("made", WholeTable("Made", columns, (*body, *sums)), "Made", totals, notes=texts, grouped=grouped)


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("notes", [0, 2])
@pytest.mark.parametrize("totals", [0, 1, 3])
def test_no_row_total_or_note_of_a_table_is_alone(totals: int, notes: int, height: float) -> None:
    register_fonts()
    flow = table_of(made_table(23, totals, notes, grouped=1), Setter(), Language("en"))
    seen = 0
    while flow.wrap(WIDTH, height)[1] > height:
        parts = flow.split(WIDTH, height)
        assert all(isinstance(part, TableFlow) for part in parts)
        here, flow = parts
        assert here.wrap(WIDTH, height)[1] <= height
        # What begins a page of its own has two rows at least; the first part may begin at the foot of one.
        assert flow.rows >= 2
        seen += here.rows
    assert seen + flow.rows == 23 + totals


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("count", [13, 40, 61, 150])
def test_no_few_names_are_left_over(count: int, height: float) -> None:
    register_fonts()
    lines = [(number % 9 == 0, f"Name {number}") for number in range(count)]
    parts = NameColumns("Oblast", lines).split(WIDTH, height)
    assert [line for part in parts for line in part.lines] == (lines if parts else [])
    assert all(part.wrap(WIDTH, height)[1] >= 17 + 8 + 4 * 9.2 for part in parts)


def shortened(report: DonorReport, rows: int, names: int) -> DonorReport:
    """The report with so many municipalities represented, and so many not."""
    sections = []
    for section in report.sections:
        if section.part is Part.REPRESENTED:
            (subject,) = section.subjects
            table, body = subject.table, (subject.body * 20)[:rows]
            table = replace(table, rows=(*body, *table.rows[len(subject.body) :]))
            section = replace(section, subjects=(replace(subject, table=table),))
        if section.names:
            every = [(group, name) for group in section.names.groups for name in group.names][:names]
            groups = tuple(
                replace(group, names=tuple(name for own, name in every if own == group))
                for group in dict.fromkeys(own for own, _ in every)
            )
            section = replace(section, names=replace(section.names, groups=groups))
        sections.append(section)
    return replace(report, sections=tuple(sections))


@pytest.mark.parametrize("language", some_by_day(["ky", "ru", "en"], 1))
@pytest.mark.parametrize("rows", [1, 17, 18, 19, 20, 55, 56, 57, 58, 59, 60, 61, 62, 90])
def test_no_page_of_the_report_is_nearly_empty(demo: Desk, rows: int, language: str) -> None:
    report = report_data(demo, Language(language))
    names = rows * 5 % 131 + 3
    document = pypdfium2.PdfDocument(report_pages(demo, shortened(report, rows, names)))
    pages = [page.get_textpage().get_text_range().replace("\r", "").split("\n") for page in document]
    document.close()
    for number, lines in enumerate(pages):
        body = [line for line in lines if line.strip()]
        assert len(body) >= LEAST_LINES + 2 + bool(number), (number, body)
    method = next(section for section in report.sections if section.part is Part.METHOD)
    last = re.sub(r"\s+", "", "".join(pages[-1]))
    for text in (method.title, *method.sentences):
        assert re.sub(r"\s+", "", text)[:30] in last
