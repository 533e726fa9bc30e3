"""Lists of people for the organisers: by any filter, with any columns, as a file of any of the known kinds."""

import dataclasses
from pathlib import Path
from typing import Final, NamedTuple

from regapp.model.errors.lists import UnknownColumn
from regapp.model.event import in_language
from regapp.model.papers.list_definition import ListDefinition
from regapp.model.papers.table import Column, Row, Table, text_line
from regapp.model.progress import Progress
from regapp.model.text.plain import plain
from regapp.services.desk import Desk
from regapp.services.lists.fields import ALL_COLUMNS, PAPER_COLUMNS, list_fields
from regapp.services.lists.fields import local_text as local_text
from regapp.services.lists.paper_rows import PaperRows
from regapp.services.lists.rows import ListRows
from regapp.services.output import known_kind
from regapp.services.tables import TABLE_KINDS, paper_words, write_table
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_TITLE = QT_TRANSLATE_NOOP("Words", "Participants")
_STEP: Final = 1000
ATTENDEES: Final = ListDefinition("", ALL_COLUMNS)
"""The list of everybody who has not cancelled."""


def people_table(desk: Desk, definition: ListDefinition, language: Language) -> Table:
    """Make a list as a table whose rows are read as they are written. NoColumns, UnknownSession.

    Hides the contacts of people who refused consent or the sharing with the donor (`Details.hides_contacts`).
    """
    return _table(desk, definition, language, ListRows(desk, definition, language))


def _table(desk: Desk, definition: ListDefinition, language: Language, rows: ListRows) -> Table:
    title = plain(definition.name) or language.translate("Words", _TITLE)
    columns = tuple(rows.columns(language).values())
    subtitle = in_language(desk.event.title, language.code)
    return Table(title, columns, rows, subtitle, paper_words(desk, language, people=len(rows)))


class Preview(NamedTuple):
    """The beginning of a list: the number of its people, its first rows, and the columns of these rows, by name."""

    total: int
    rows: list[Row]
    columns: dict[str, Column]


def preview(desk: Desk, definition: ListDefinition, language: Language, count: int) -> Preview:
    """Give the beginning of a list. NoColumns, UnknownSession."""
    rows = ListRows(desk, definition, language)
    return Preview(len(rows), rows.first(count), rows.columns(language))


def export_attendees(
    desk: Desk, out: Path, language: Language, progress: Progress | None = None, definition: ListDefinition = ATTENDEES
) -> int:
    """Write a list as xlsx, csv, pdf or ods; gives the number of its people.

    A PDF of the list with all usual columns has those for which paper has room; a PDF of any other list has all.
    FileKind, NoColumns, TooManyColumns for a PDF, UnknownSession, WriteFailed, DiskFull.
    """
    kind = known_kind(out, TABLE_KINDS)
    if kind == "pdf" and definition.columns == ALL_COLUMNS:
        definition = dataclasses.replace(definition, columns=PAPER_COLUMNS)
    rows = (PaperRows if kind == "pdf" else ListRows)(desk, definition, language)
    table = _table(desk, definition, language, rows)
    write_table(table, out, progress)
    return len(table.rows)


def list_as_text(
    desk: Desk, definition: ListDefinition, language: Language, progress: Progress | None = None
) -> tuple[int, str]:
    """Give the size of a list, and the list as text that Excel takes as cells. NoColumns, UnknownSession."""
    table = people_table(desk, definition, language)
    lines = [text_line(column.heading for column in table.columns)]
    total = len(table.rows)
    for number, row in enumerate(table.rows, start=1):
        lines.append(text_line(row))
        if progress and number % _STEP == 0:
            progress(number, total)
    return total, "\n".join(lines)


def known_columns(desk: Desk, language: Language, names: list[str]) -> tuple[str, ...]:
    """Check the names of columns, and give each once. UnknownColumn."""
    known = list_fields(desk, language)
    for name in names:
        if name not in known:
            raise UnknownColumn(name, tuple(known))
    return tuple(dict.fromkeys(names))
