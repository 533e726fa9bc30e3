"""Measures RegApp at a size (100,000 people by default) and prints the figures of docs/performance.md.

`python -m tests.bench [--people N]`; nothing is asserted here.
"""

import argparse
import os
import platform
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"


from regapp.gui.start import make_application
from regapp.gui.window.pages import PAGES
from regapp.model.attendance import Cut
from regapp.model.papers.list_definition import ListFilter
from regapp.services.admission.admission import scan
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.attendance.figures import attendance
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.file.upkeep import rebuild
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.lists.rows import ids_of
from regapp.texts.catalogue import Language
from tests.bench.badges import MANY, measure_badges, measure_many
from tests.bench.lists_in import write_list
from tests.bench.measuring import Timer, repeat, report
from tests.bench.scrolling import measure_scrolling
from tests.bench.typing import measure_typing, window_on

ROOT = Path(__file__).resolve().parents[2]


def rss_mb(pid: int | str = "self") -> float:
    """Resident memory of a process in MB (Linux)."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def make_demo_file(path: Path, people: int) -> None:
    start = time.perf_counter()
    words = [sys.executable, str(ROOT / "main.py"), "--file", str(path), "demo", "--people", str(people)]
    subprocess.run(words, check=True, capture_output=True)
    size = path.stat().st_size / 1e6
    report(f"demo --people {people:,}", f"{time.perf_counter() - start:.1f} s, {size:.0f} MB", "< 60 s")


def measure_import(folder: Path, people: int) -> None:
    path = write_list(folder / "list.csv", people)
    desk = create_conference(folder / "import.regapp")
    start = time.perf_counter()
    plan = plan_import(desk, path)
    planned = time.perf_counter()
    run_import(desk, plan, path.name)
    total = time.perf_counter() - start
    text = f"{plan.rows / total:,.0f} rows/s ({planned - start:.1f} + {total - planned + start:.1f} s)"
    report(f"import of {people:,} rows, read and written", text, ">= 3,000 rows/s")
    desk.close()


def measure_scans(desk: Desk, count: int) -> None:
    session = desk.session("osh-1-reg")
    ids = ids_of(desk, ListFilter(cancelled="with"), "number")
    random.Random(1).shuffle(ids)
    tokens = [token_of(desk, participant, 1) for participant in ids[:count]]
    scan(desk, tokens[0], session, overruled=True)
    timer = Timer()
    for token in tokens:
        with timer.one():
            scan(desk, token, session, overruled=True)
    report(
        f"scan to durable verdict ({count} scans)",
        f"p50 {timer.ms(0.5):.2f}, p99 {timer.ms(0.99):.2f} ms",
        "p99 <= 10 ms",
    )


def measure_attendance(desk: Desk) -> None:
    """What the page does: everybody is read once, then each check-in is counted in."""
    language = Language("ky")
    timer = repeat(3, lambda: Census.load(desk))
    report("attendance: reading everybody", f"p50 {timer.ms(0.5):.0f} ms", "off the GUI thread")
    census = Census.load(desk)
    people = ids_of(desk, ListFilter(cancelled="with"))[:100]
    census.figures_for(WHOLE, language)
    one = iter(people)

    def refresh() -> None:
        census.update([next(one)])
        census.figures_for(WHOLE, language)
        census.places(WHOLE, language)

    timer = repeat(len(people), refresh)
    report(
        "attendance: all figures after a check-in", f"p50 {timer.ms(0.5):.0f}, max {timer.ms(1):.0f} ms", "<= 100 ms"
    )
    timer = repeat(3, lambda: attendance(desk, Cut.MUNICIPALITY, language))
    report("attendance by municipality, read for it alone", f"p50 {timer.ms(0.5):.0f} ms", "")


START = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QEventLoop
from pathlib import Path
from regapp.cli import main  # as a real start does
from regapp.gui.workplace.preferences import Preferences
from regapp.gui.start import make_application, open_window
application = make_application()
window = open_window(application, Path(sys.argv[1]), "", "ky", Preferences(Path(sys.argv[2])))
window.show()
while window.stack.is_blank or not (window.workplace.worker.is_idle and window.desk_page._count.text()):
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
window.grab()
print("usable", flush=True)
window.close()
"""


def measure_start(path: Path, folder: Path) -> None:
    timer = Timer()
    for _ in range(6):
        with (
            timer.one(),
            subprocess.Popen(
                [sys.executable, "-c", START, str(path), str(folder / "p.ini")], stdout=subprocess.PIPE, cwd=ROOT
            ) as process,
        ):
            assert process.stdout is not None
            process.stdout.readline()
    # The first start is the cold one.
    warm = Timer(timer.seconds[1:])
    report("window usable after start, warm", f"p50 {warm.ms(0.5):.0f}, max {warm.ms(1):.0f} ms", "<= 1,000 ms")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=100_000)
    people = parser.parse_args().people
    processor = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        "",
    )
    machine = f"{platform.system()} {platform.machine()}, {processor}, {os.cpu_count()} cores"
    print(f"{machine}, Python {platform.python_version()}")
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        folder = Path(name)
        path = folder / "bench.regapp"
        make_demo_file(path, people)
        measure_import(folder, people)
        desk = open_desk(path)
        measure_scans(desk, min(people, 2_000))
        measure_attendance(desk)
        desk.close()
        measure_start(path, folder)
        application = make_application()
        window = window_on(path, folder)
        measure_typing(window, 3 if people >= 50_000 else 1)
        measure_scrolling(window)
        for page in PAGES:
            window.go_to(page)
            while not window.workplace.worker.is_idle:
                application.processEvents()
        window.close()
        start = time.perf_counter()
        desk = open_desk(path)
        subjects = rebuild(desk)
        report(f"rebuild of {subjects:,} subjects", f"{time.perf_counter() - start:.1f} s", "")
        desk.close()
    measure_memory(people)
    measure_badges(1_000)
    measure_many(MANY)


def measure_memory(people: int) -> None:
    """Memory of a process of its own: the window, every page looked at, some typing and scans."""
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        path = Path(name, "memory.regapp")
        make = [sys.executable, str(ROOT / "main.py"), "--file", str(path), "demo", "--people", str(people)]
        subprocess.run(make, check=True, capture_output=True)
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.memory", str(path)],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        report("memory of the window, every page looked at", f"{float(done.stdout):.0f} MB", "<= 300 MB")


if __name__ == "__main__":
    main()
