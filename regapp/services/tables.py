"""Tables into files: xlsx, csv or pdf, by the ending of the name."""

from collections.abc import Callable
from pathlib import Path

from regapp.exchange.writing import write_csv, write_xlsx
from regapp.model.table import Table
from regapp.reports.table_pdf import write_pdf
from regapp.services.output import known_kind, whole_file

Progress = Callable[[int, int], None]
TABLE_KINDS = ("xlsx", "csv", "pdf")
_WRITERS = {"xlsx": write_xlsx, "csv": write_csv, "pdf": write_pdf}


def write_table(table: Table, out: Path, progress: Progress | None = None) -> None:
    """Write a table to `out`. FileKind for another ending, WriteFailed, DiskFull."""
    kind = known_kind(out, TABLE_KINDS)
    with whole_file(out) as partial:
        _WRITERS[kind](table, partial, progress)
