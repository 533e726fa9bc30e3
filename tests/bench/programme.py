"""Measures the programme with many people: its figures, the people of a session, and many of them moved at once.

`python -m tests.bench.programme [--people N]`. Nothing is asserted here.
"""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from regapp.services.file.demo import make_demo
from regapp.services.programme.session_people import move_people, people_of
from regapp.services.programme.view import programme
from regapp.services.undo import undo

T = TypeVar("T")
_MOVED = 10_000


def timed(what: str, work: Callable[[], T]) -> T:
    """Do something and print how long it took."""
    start = perf_counter()
    result = work()
    print(f"{what:<40} {perf_counter() - start:8.3f} s")
    return result


def main() -> None:
    """Make a file and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    count = parser.parse_args().people
    with tempfile.TemporaryDirectory() as folder:
        desk, _ = make_demo(Path(folder, "demo.regapp"), count)
        session = desk.session("osh-1-opening")
        timed("the programme with its figures", lambda: programme(desk))
        ids = timed("the people of a session", lambda: people_of(desk, session))
        timed("... by a word", lambda: people_of(desk, session, "aza"))
        oblast = desk.directory.municipalities[0].oblast
        timed("... by an oblast", lambda: people_of(desk, session, place=oblast))
        moved = timed(f"{_MOVED:,} people moved", lambda: move_people(desk, ids[:_MOVED], ("bishkek",)))
        print(f"moved: {moved.count:,}")
        timed("... and undone", lambda: undo(desk))
        desk.close()


if __name__ == "__main__":
    main()
