"""Measures the Attendance page: how soon its figures follow a check-in, and a change of the filter.

`python -m tests.bench.attendance FILE [--rounds N]`; FILE as `main.py demo --people 100000 --file FILE` makes it.
Check-ins are made in the file. Nothing is asserted here.
"""

import argparse
import os
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from regapp.gui.attendance.feed import Asked, Snapshot
from regapp.gui.attendance.page import AttendancePage
from regapp.gui.start import make_application, open_window
from regapp.gui.window.pages import ATTENDANCE
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.model.attendance import Scope
from regapp.model.papers.list_definition import NO, ListFilter
from regapp.services.admission.admission import check_in
from regapp.services.attendance.census import Census
from regapp.services.lists.rows import ids_of
from tests.bench.measuring import Timer, report


def wait(window: Window) -> None:
    """Until nothing is under way."""
    while not window.workplace.worker.is_idle:
        QApplication.processEvents()
        time.sleep(0.0002)
    QApplication.processEvents()


def counted(page: AttendancePage, window: Window, scope: Scope) -> Snapshot:
    """The page's figures of a scope, as its feed gets them."""
    keeper, language = page._keeper, window.workplace.language
    census = keeper.current(window.workplace.desk)
    day = window.workplace.desk.event.starts
    standing, places = census.figures_for(scope, language), census.places(replace(scope, place=""), language)
    assert page.snapshot is not None
    return replace(
        page.snapshot, asked=Asked(scope, day), figures=standing, places=places, arrivals=census.arrivals(scope, day)
    )


def measure(path: Path, rounds: int) -> None:
    """Print what a refresh takes, off and on the GUI thread, and what a filter and those missing take."""
    folder = Path(tempfile.mkdtemp(prefix="regapp-bench-"))
    preferences = Preferences(folder / "regapp.ini")
    preferences.sound = False
    application = make_application()
    window = open_window(application, path, "", "en", preferences)
    window.resize(1366, 740)
    window.show()
    window.go_to(ATTENDANCE)
    wait(window)
    page, desk = window.attendance_page, window.workplace.desk
    desk = desk.under("bench")
    load = Timer()
    with load.one():
        Census.load(desk)
    report("reading everybody", f"{load.ms(0.5):,.0f} ms", "off the GUI thread")
    people = ids_of(desk, ListFilter(came=NO, cancelled="with"))[: rounds * 97 : 97]
    counting, showing, both = Timer(), Timer(), Timer()
    for person in people:
        page._keeper.note(check_in(desk, person, desk.sessions()[0], overruled=True).changes)
        with both.one():
            with counting.one():
                snapshot = counted(page, window, Scope())
            with showing.one():
                page._show(snapshot)
                window.repaint()
                QApplication.processEvents()
    for name, timer in (("counting", counting), ("showing (GUI thread)", showing), ("in all", both)):
        report(f"after a check-in: {name}, median / p99", f"{timer.ms(0.5):.1f} / {timer.ms(0.99):.1f} ms", "<= 100 ms")
    filtering, missing = Timer(), Timer()
    for session in desk.sessions():
        with filtering.one():
            page._show(counted(page, window, Scope(session=session.code)))
    report("a filter not counted before, median", f"{filtering.ms(0.5):,.0f} ms", "off the GUI thread")
    with missing.one():
        found = page._keeper.current(desk).missing(Scope(), page.workplace.language)
    report(f"those missing ({len(found):,})", f"{missing.ms(0.5):,.0f} ms", "off the GUI thread")
    window.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--rounds", type=int, default=100)
    arguments = parser.parse_args()
    measure(arguments.file, arguments.rounds)


if __name__ == "__main__":
    main()
