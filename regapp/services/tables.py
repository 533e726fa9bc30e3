"""Tables into files: xlsx, csv or pdf, by the ending of the name."""

from collections.abc import Callable
from pathlib import Path

from regapp.model.table import Table
from regapp.services.output import known_kind, whole_file

Progress = Callable[[int, int], None]
TABLE_KINDS = ("xlsx", "csv", "pdf")


def write_table(table: Table, out: Path, progress: Progress | None = None) -> None:
    """Write a table to `out`. FileKind for another ending, WriteFailed, DiskFull."""
    kind = known_kind(out, TABLE_KINDS)
    # Loaded here, not at start-up: 0.3 s of ReportLab and XlsxWriter.
    from regapp.exchange.writing import write_csv, write_xlsx
    from regapp.reports.table_pdf import write_pdf

    writers = {"xlsx": write_xlsx, "csv": write_csv, "pdf": write_pdf}
    with whole_file(out) as partial:
        writers[kind](table, partial, progress)
