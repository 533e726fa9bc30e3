"""How long an import keeps somebody waiting who is checked in at the same moment, and how fast it is.

`python -m tests.bench.lists_in [--people N ...]`; a process of its own for each number.
"""

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from regapp.model.participant import Details
from regapp.services.acts import ActKind
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.file.conference import create_conference
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.registration import add_walk_in, everybody
from regapp.services.undo import undo
from tests.bench.measuring import Timer, report

_EVERY_S = 0.02
_GUESTS = 500
_PLACES = ("41721000000000", "Кочкорский район, Кум-Дөбө а/а", "г. Каракол, Иссык-Кульская обл.")
_GOALS = {10_000: "<= 300 ms", 100_000: "<= 3 s"}


def write_list(path: Path, people: int) -> Path:
    """A list of invented people: names that hundreds share, three ways of writing a place."""
    chance = random.Random(7)
    with path.open("w", encoding="utf-8") as file:
        file.write("id,family,given,patronymic,sex,municipality,phone,birth_year,country\n")
        for number in range(people):
            file.write(
                f'B{number},Асанов{number // 300:x},Улан,Болотович,M,"{chance.choice(_PLACES)}",'
                f"+996199{number:06d},{1950 + number % 50},KG\n"
            )
    return path


class Door(threading.Thread):
    """Checks somebody in every 20 ms, out of step with the import, and notes how long each took."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.timer = Timer()
        self._desk = desk
        self._session = desk.sessions()[0]
        self._guests = [person.id for person in everybody(desk)]
        self._is_over = threading.Event()
        self.start()

    def run(self) -> None:
        """Check in until it is over."""
        for number in range(1 << 30):
            guest = self._guests[number % len(self._guests)]
            with self.timer.one():
                check_in(self._desk, guest, self._session, overruled=True)
            if self._is_over.wait(_EVERY_S):
                return

    def over(self) -> Timer:
        """The times, once the last check-in is through."""
        self._is_over.set()
        self.join()
        return self.timer


def measure(people: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        folder = Path(name)
        path = write_list(folder / "list.csv", people)
        desk = create_conference(folder / "import.regapp")
        for number in range(_GUESTS):
            add_walk_in(desk, Details(family=f"Гость{number}", given="Нур", category="guest"))
        began = time.perf_counter()
        plan = plan_import(desk, path)
        planned = time.perf_counter() - began
        door = Door(desk)
        began = time.perf_counter()
        run_import(desk, plan, path.name)
        written = time.perf_counter() - began
        _tell(f"a check-in while {people:,} are imported", door.over(), _GOALS.get(people, ""))
        door = Door(desk)
        undo(desk, desk.last_act(ActKind.IMPORT))
        _tell(f"a check-in while {people:,} are taken back", door.over(), _GOALS.get(people, ""))
        desk.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = f"{people / (planned + written):,.0f} rows/s ({planned:.1f} + {written:.1f} s), {peak:.0f} MB"
    report(f"import of {people:,}, a desk at work meanwhile", rate, "")


def _tell(what: str, timer: Timer, goal: str) -> None:
    figure = f"p50 {timer.ms(0.5):.0f}, p99 {timer.ms(0.99):.0f}, max {timer.ms(1):.0f} ms"
    report(what, f"{figure} of {len(timer.seconds)}", goal)


def main() -> None:
    """Measure each number of people in a process of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, nargs="+", default=sorted(_GOALS))
    numbers = parser.parse_args().people
    if len(numbers) == 1:
        measure(numbers[0])
        return
    for people in numbers:
        subprocess.run([sys.executable, "-m", "tests.bench.lists_in", "--people", str(people)], check=True)


if __name__ == "__main__":
    main()
