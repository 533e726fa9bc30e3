"""The report for donors as files: a PDF, a workbook, or both at once."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from regapp.matching.outlines import load_outlines
from regapp.model.donor_report import DonorReport
from regapp.resources import resource
from regapp.services.desk import Desk
from regapp.services.donor_report import OUTLINES
from regapp.services.output import known_kind, whole_file
from regapp.services.templates import LOGO_SLOTS, event_images

Progress = Callable[[int, int], None]
REPORT_KINDS: Final = ("pdf", "xlsx")


def report_name(desk: Desk, language: str) -> str:
    """A name for the files, without an ending: `report-osh-bishkek-2022-ru`."""
    return f"report-{desk.event.code}-{language}"


def write_report(desk: Desk, report: DonorReport, out: Path, progress: Progress | None = None) -> None:
    """Write the report as PDF or workbook, by the ending of `out`. FileKind, WriteFailed, DiskFull."""
    kind = known_kind(out, REPORT_KINDS)
    with whole_file(out) as partial:
        if kind == "pdf":
            _draw(desk, report, partial, progress)
        else:
            # Loaded here, not at start-up.
            from regapp.exchange.donor_xlsx import write_donor_xlsx

            write_donor_xlsx(report, partial, progress)


def write_both(desk: Desk, report: DonorReport, outs: Sequence[Path], progress: Progress | None = None) -> None:
    """Write the report to several files: all of them, or where one cannot be written, none."""
    with tempfile.TemporaryDirectory(prefix="regapp-") as folder:
        made = []
        for number, out in enumerate(outs):
            made.append(Path(folder, f"{number}{out.suffix}"))
            write_report(desk, report, made[-1], progress)
        _put_in_place(made, outs)


def _put_in_place(made: Sequence[Path], outs: Sequence[Path]) -> None:
    """Copy beside each place first, so that a full disk or a missing folder is met before anything was replaced."""
    if not made:
        return
    with whole_file(outs[0]) as partial:
        partial.write_bytes(made[0].read_bytes())
        _put_in_place(made[1:], outs[1:])


def report_pages(desk: Desk, report: DonorReport) -> bytes:
    """The PDF as bytes, to look at."""
    with tempfile.TemporaryDirectory(prefix="regapp-") as folder:
        path = Path(folder, "report.pdf")
        _draw(desk, report, path, None)
        return path.read_bytes()


def _draw(desk: Desk, report: DonorReport, path: Path, progress: Progress | None) -> None:
    # Loaded here, not at start-up: ReportLab.
    from regapp.reports.donor_pdf import write_donor_pdf

    write_donor_pdf(report, path, load_outlines(resource(*OUTLINES)), _logos(desk), progress)


def _logos(desk: Desk) -> list[Any]:
    """The event's logos that can be drawn, in the order of their places: organisers first, the donor last."""
    images = event_images(desk)
    if not images:
        return []
    # Loaded here, not at start-up: Pillow and ReportLab.
    from regapp.badges.pictures import load_pictures

    loaded = load_pictures({name: images[name] for name in LOGO_SLOTS if name in images})
    return [loaded[name] for name in LOGO_SLOTS if name in loaded]
