"""Charts of made figures, for tests of what is drawn of them."""

from collections.abc import Sequence

from regapp.model.papers.donor_report import Chart, ChartKind, DonorReport, Part, Section, Subject
from regapp.model.papers.table import Column, WholeTable


def made_subject(kind: ChartKind, series: Sequence[Sequence[int]], *, stacked: bool = False, name: str = "") -> Subject:
    """A subject with a chart: `series` holds the figures of each series, row by row."""
    columns = (Column("Row"), *(Column(f"{number} March", figures=True) for number in range(1, len(series) + 1)))
    rows = tuple((f"{name}{number:02}", *values) for number, values in enumerate(zip(*series, strict=True), start=1))
    chart = Chart(kind, "Made", tuple(range(1, len(series) + 1)), stacked)
    return Subject("made", WholeTable("Made", columns, rows), "Made", chart=chart)


def made_report(*subjects: Subject) -> DonorReport:
    """A report of these subjects alone."""
    summary = Subject("summary", WholeTable("Summary", (Column("What"),), ()), "Summary")
    section = Section(Part.DAYS, "Days", subjects=subjects)
    return DonorReport("en", "Report", "Made", "", (), "", "Page {number} of {count}", (), (section,), summary)
