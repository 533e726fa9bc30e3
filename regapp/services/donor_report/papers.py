"""The report for donors as files: a PDF, a workbook, or both at once."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from regapp import exchange, reports
from regapp.matching.places.outlines import load_outlines
from regapp.model.papers.donor_report import DonorReport
from regapp.model.progress import Progress
from regapp.resources import resource
from regapp.services.desk import Desk
from regapp.services.donor_report.report import OUTLINES
from regapp.services.event.logos import drawn_logos
from regapp.services.output import check_free, known_kind, whole_file

REPORT_KINDS: Final = ("pdf", "xlsx")


def report_name(desk: Desk, language: str) -> str:
    """Make a name for the files, without an ending: `report-osh-bishkek-2022-ru`."""
    return f"report-{desk.event.code}-{language}"


def write_report(desk: Desk, report: DonorReport, out: Path, progress: Progress | None = None) -> None:
    """Write the report as PDF or workbook, by the ending of `out`. FileKind, WriteFailed, DiskFull."""
    write_both(desk, report, [out], progress)


def write_both(desk: Desk, report: DonorReport, outs: Sequence[Path], progress: Progress | None = None) -> None:
    """Write the report to several files. None is replaced before all are whole, or if one is open elsewhere."""
    kinds = [known_kind(out, REPORT_KINDS) for out in outs]
    check_free(outs)
    with ExitStack() as files:
        partials = [files.enter_context(whole_file(out)) for out in outs]
        for kind, partial in zip(kinds, partials, strict=True):
            if kind == "pdf":
                partial.write_bytes(report_pages(desk, report, progress))
            else:
                exchange.write_donor_xlsx(report, partial, progress)


def report_pages(desk: Desk, report: DonorReport, progress: Progress | None = None) -> bytes:
    """Make the PDF, to look at or to keep."""
    return reports.donor_report_pdf(
        report, load_outlines(resource(*OUTLINES)), list(drawn_logos(desk).values()), progress
    )
