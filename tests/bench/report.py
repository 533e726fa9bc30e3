"""Measures the report for donors: counting, PDF and workbook for many people.

`python -m tests.bench.report [--count N]`. A file of synthetic people, most of them checked in on several days.
Nothing is asserted here.
"""

import argparse
import random
import tempfile
import time
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from regapp.model.entry import Draft, Kind, participant_subject
from regapp.services.desk import Desk, iso
from regapp.services.donor_report.papers import write_report
from regapp.services.donor_report.report import report_data
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody
from regapp.texts.catalogue import Language
from tests.bench.measuring import report

MANY = 10_000
_BATCH = 4_000


def check_in_most(desk: Desk) -> int:
    """Check people in to sessions of their cities as a busy desk would; gives how many check-ins there are."""
    chance = random.Random(5)
    sessions, drafts = desk.sessions(), []
    for person in everybody(desk):
        for session in sessions:
            if session.city in person.details.cities and chance.random() < 0.6:
                at = iso(session.starts + timedelta(minutes=chance.gauss(50, 40)))
                body = {"session": session.code, "at": at, "method": "scan"}
                drafts.append(Draft(Kind.CHECKED_IN, participant_subject(person.id), body))
    for start in range(0, len(drafts), _BATCH):
        batch = drafts[start : start + _BATCH]
        desk.write(lambda tx, batch=batch: desk.append(tx, batch))  # type: ignore[misc]
    return len(drafts)


def measure(count: int) -> None:
    """Print the times of the report's steps, first and second time (the first loads ReportLab and XlsxWriter)."""
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        desk, _ = make_demo(Path(name, "bench.regapp"), count)
        made = check_in_most(desk)
        for turn in ("cold", "warm"):
            taken = [time.perf_counter()]
            data = report_data(desk, Language("ru"))
            taken.append(time.perf_counter())
            for kind in ("pdf", "xlsx"):
                write_report(desk, data, Path(name, f"report.{kind}"))
                taken.append(time.perf_counter())
            counting, pdf, xlsx = (after - before for before, after in pairwise(taken))
            figure = f"{counting:.2f} + {pdf:.2f} + {xlsx:.2f} s"
            report(f"report of {count:,} people, {made:,} check-ins, {turn}", figure, "<= 5 s together")
        desk.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=MANY)
    measure(parser.parse_args().count)


if __name__ == "__main__":
    main()
