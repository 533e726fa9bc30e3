"""Tables into files: xlsx, csv, pdf or ods, by the ending of the name."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from regapp import exchange, reports
from regapp.model.papers.table import PaperWords, Table
from regapp.model.progress import Progress
from regapp.services.desk import Desk, now
from regapp.services.imprint import imprint
from regapp.services.output import check_free, known_kind, whole_file
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.quantities import number_text
from regapp.texts.registers import register_sentence, register_words

_READ_AT = QT_TRANSLATE_NOOP("Report", "Data as of {moment}")
TABLE_KINDS = ("xlsx", "csv", "pdf", "ods")
WORKBOOK_KINDS = ("xlsx", "ods")


def paper_words(desk: Desk, language: Language, people: int | None = None) -> PaperWords:
    """Give what paper says of a table of the event that is read now: of this number of people, if it lists people."""
    moment = desk.event.local(now())
    total = "" if people is None else register_sentence("on-list", language, count=number_text(people, language))
    read_at = language.translate("Report", _READ_AT).format(moment=f"{moment:%d.%m.%Y, %H:%M}")
    return PaperWords(read_at, register_words(language).page, total, imprint(desk.event, language))


def write_sheets(tables: Sequence[Table], path: Path, kind: str, progress: Progress | None = None) -> None:
    """Write a workbook with a sheet for each table; `kind`: `xlsx` or `ods`."""
    (exchange.write_xlsx if kind == "xlsx" else exchange.write_ods)(tables, path, progress)


def write_table(table: Table, out: Path, progress: Progress | None = None) -> None:
    """Write a table to `out`. FileKind for another ending, WriteFailed, DiskFull, TooManyColumns for a PDF."""
    kind = known_kind(out, TABLE_KINDS)
    with whole_file(out) as partial:
        if kind == "csv":
            exchange.write_csv(table, partial, progress)
        elif kind == "pdf":
            reports.write_pdf(table, partial, progress)
        else:
            write_sheets([table], partial, kind, progress)


def write_tables(table: Table, beside: Table, out: Path, progress: Progress | None = None) -> tuple[Path, ...]:
    """Write a table and its codebook: two sheets of a workbook (xlsx, ods), or two text tables (csv) side by side.

    Gives the files; neither is replaced before both are whole, nor if one is open elsewhere. FileKind, WriteFailed,
    DiskFull.
    """
    kind = known_kind(out, (*WORKBOOK_KINDS, "csv"))
    if kind != "csv":
        with whole_file(out) as partial:
            write_sheets([table, beside], partial, kind, progress)
        return (out,)
    second = out.with_name(f"{out.stem}-codebook{out.suffix}")
    check_free((out, second))
    with ExitStack() as stack:
        # The file entered last is replaced first: nobody was asked about the second file.
        partials = [stack.enter_context(whole_file(path)) for path in (second, out)]
        for each, partial in zip((beside, table), partials, strict=True):
            exchange.write_csv(each, partial, progress)
    return out, second
