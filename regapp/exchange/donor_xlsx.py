"""The report for donors as a workbook: a sheet for each subject, with a real table and a native chart, values only."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import xlsxwriter
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from regapp.exchange.donor_xlsx_charts import native_chart
from regapp.model.papers.donor_report import DonorReport, NameList, Part, Section, Subject
from regapp.model.papers.table import Cell, Column
from regapp.model.progress import Progress
from regapp.texts.palette import PAPER

_LONGEST_NAME: Final = 31
_HEAD_ROW: Final = 3
"""Above it: what the table is, and of which event; then a free row."""
_TEXT_WIDTH: Final = 100
_PERCENT: Final = "0 %"
_FORBIDDEN: Final = "[]:*?/\\'"
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_donor_xlsx(report: DonorReport, path: Path, progress: Progress | None = None) -> None:
    """Write the report. `progress` may raise Cancelled; OSError where the file cannot be written."""
    # Made in memory, for it is small: XlsxWriter would hide what the system says of a full disk.
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, _OPTIONS) as workbook:
        workbook.set_properties({"title": f"{report.heading}: {report.title}", "comments": "RegApp"})
        sheets = _Sheets(workbook, report)
        for done, section in enumerate(report.sections, start=1):
            if progress:
                progress(done, len(report.sections))
            if section.part is Part.SUMMARY:
                sheets.summary(section)
            for subject in section.subjects:
                sheets.subject(subject)
            if section.names:
                sheets.names(section.names)
        sheets.texts([section for section in report.sections if section.part in (Part.TEXT, Part.METHOD)])
    path.write_bytes(content.getvalue())


class _Sheets:
    """Adds one sheet after another."""

    def __init__(self, workbook: Workbook, report: DonorReport) -> None:
        self._workbook, self._report = workbook, report
        self._taken: set[str] = set()
        add = workbook.add_format
        self._title = add({"bold": True, "font_size": 14, "font_color": PAPER["accent"]})
        self._muted = add({"font_color": PAPER["muted"]})
        self._text = add({"text_wrap": True, "valign": "top"})
        head = {"bold": True, "text_wrap": True, "valign": "bottom", "bottom": 2, "bottom_color": PAPER["accent"]}
        self._heads = {figures: add({**head, "align": "right" if figures else "left"}) for figures in (False, True)}
        self._wide_title = add({"bold": True, "font_size": 14, "font_color": PAPER["accent"], "text_wrap": True})
        self._formats = {
            (share, bold): add({
                "num_format": _PERCENT if share else "#,##0", "bold": bold, **({"bg_color": "#EEF3F5"} if bold else {}),
            })
            for share in (False, True)
            for bold in (False, True)
        }  # fmt: skip
        self._sum_text = add({"bold": True, "bg_color": "#EEF3F5"})

    def summary(self, section: Section) -> None:
        """The first sheet: the event, the sentences, the key figures."""
        report, subject = self._report, self._report.summary
        sheet = self._sheet(section.title, report.title, f"{report.heading} · {report.when}")
        sheet.set_column(0, 0, _TEXT_WIDTH - 14)
        sheet.set_column(1, 1, 14)
        sheet.merge_range(0, 0, 0, 1, report.title, self._wide_title)
        sheet.set_row(0, 20 * (1 + len(report.title) // 68))
        row = 3
        for text in (*section.sentences, *(f"{head}: {text}" for head, text in report.facts), report.read_at):
            sheet.merge_range(row, 0, row, 1, "", self._text)
            sheet.write_string(row, 0, text.replace("\n", "; "), self._text)
            sheet.set_row(row, 15.5 * (1 + len(text) // _TEXT_WIDTH))
            row += 1
        self._table(sheet, subject.table.columns, subject.table.rows, row + 1, "summary")

    def subject(self, subject: Subject) -> None:
        """A table, its sums below it, its notes, its chart."""
        columns, rows = subject.table.columns, subject.body
        name = self._name(subject.short)
        sheet = self._sheet(name, subject.table.title, self._report.title, named=True)
        for index, column in enumerate(columns):
            sheet.set_column(index, index, _width(column, [row[index] for row in subject.table.rows]))
        row = self._table(sheet, columns, rows, _HEAD_ROW, subject.key)
        for sums in subject.table.rows[len(rows) :]:
            self._row(sheet, row, sums, columns, bold=True)
            row += 1
        for note in subject.notes:
            sheet.write_string(row, 0, note, self._muted)
            row += 1
        sheet.freeze_panes(_HEAD_ROW + 1, 1)
        if subject.chart and rows:
            chart = native_chart(self._workbook, subject.chart, (name, _HEAD_ROW), columns, rows, _PERCENT)
            sheet.insert_chart(row + 1, 0, chart, {"object_position": 2})

    def names(self, names: NameList) -> None:
        """A row for each name, so that it can be filtered."""
        sheet = self._sheet(names.short, names.title, self._report.title)
        columns = tuple(Column(heading, 28) for heading in names.headings)
        rows = [(group.oblast, group.rayon, name) for group in names.groups for name in group.names]
        for index, column in enumerate(columns):
            sheet.set_column(index, index, _width(column, [row[index] for row in rows]))
        row = self._table(sheet, columns, rows, _HEAD_ROW, "unrepresented")
        if names.note:
            sheet.write_string(row, 0, names.note, self._muted)
        sheet.freeze_panes(_HEAD_ROW + 1, 0)

    def texts(self, sections: Sequence[Section]) -> None:
        """A text of the organisers' own; how it was counted."""
        for section in sections:
            sheet = self._sheet(section.title, section.title, self._report.title)
            sheet.set_column(0, 0, _TEXT_WIDTH, self._text)
            for row, text in enumerate(section.sentences, start=_HEAD_ROW):
                sheet.write_string(row, 0, text, self._text)

    def _sheet(self, short: str, title: str, subtitle: str, *, named: bool = False) -> Worksheet:
        sheet = self._workbook.add_worksheet(short if named else self._name(short))
        sheet.write_string(0, 0, title, self._title)
        sheet.write_string(1, 0, subtitle, self._muted)
        sheet.hide_gridlines(2)
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
        page = self._report.page_words.format(number="&P", count="&N")
        sheet.set_footer(f"&L&8{self._report.read_at.replace('&', '&&')}&R&8{page}")
        return sheet

    def _name(self, wanted: str) -> str:
        """A name that a sheet may have, and that no other one has."""
        bare = "".join(char for char in wanted if char not in _FORBIDDEN).strip() or "RegApp"
        for number in range(1, 100):
            end = f" ({number})" if number > 1 else ""
            name = bare[: _LONGEST_NAME - len(end)].strip() + end
            if name.casefold() not in self._taken:
                break
        self._taken.add(name.casefold())
        return name

    def _table(
        self, sheet: Worksheet, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], top: int, key: str
    ) -> int:
        """A real table whose headings stand in row `top`; gives the first row below it. A table needs a row, if only
        an empty one."""
        last = top + max(1, len(rows))
        headings = _unique([column.heading for column in columns])
        sheet.add_table(
            top, 0, last, len(columns) - 1,
            {
                "name": f"T_{key}", "style": "Table Style Light 9", "autofilter": True,
                "columns": [
                    {"header": heading, "header_format": self._heads[column.figures]}
                    for heading, column in zip(headings, columns, strict=True)
                ],
            },
        )  # fmt: skip
        sheet.repeat_rows(top)
        sheet.set_row(top, 15.5 * max(_lines(column.heading, _width(column, [])) for column in columns))
        for number, row in enumerate(rows, start=top + 1):
            self._row(sheet, number, row, columns)
        return last + 1

    def _row(
        self, sheet: Worksheet, number: int, row: Sequence[Cell], columns: Sequence[Column], *, bold: bool = False
    ) -> None:
        for index, (cell, column) in enumerate(zip(row, columns, strict=True)):
            if isinstance(cell, str):
                sheet.write_string(number, index, cell, self._sum_text if bold else None)
            elif cell is not None:
                # A year is a number without a mark between its thousands.
                plain = not column.figures and not bold
                sheet.write_number(number, index, cell, None if plain else self._formats[column.share, bold])


def _lines(heading: str, width: float) -> int:
    """In how many lines a heading stands beside the filter's arrow, in bold letters."""
    lines, used = 1, 0.0
    for word in heading.split():
        used += 1.15 * (len(word) + 1)
        if used > width - 2:
            lines, used = lines + (used > 1.15 * (len(word) + 1)), 1.15 * (len(word) + 1)
    return lines


def _width(column: Column, cells: Sequence[Cell]) -> float:
    """As wide as its words, within measure; room for the filter's arrow."""
    longest = max((len(cell) for cell in cells if isinstance(cell, str)), default=0)
    word = max((len(part) for part in column.heading.split()), default=0)
    return min(60, max(longest + 2, word + 4, 10))


def _unique(headings: list[str]) -> list[str]:
    """A table's headings must differ, whatever the case of their letters."""
    seen: dict[str, int] = {}
    result = []
    for heading in headings:
        count = seen[heading.casefold()] = seen.get(heading.casefold(), 0) + 1
        result.append(heading if count == 1 else f"{heading} ({count})")
    return result
