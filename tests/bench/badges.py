"""Measures badges: how many a second, how large, how much memory; and as a ratio to a plain script.

`python -m tests.bench.badges [--count N]`. One core; a card of 90 x 60 mm with name, organisation, municipality,
position and code, for different people. Nothing is asserted here.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from regapp.badges.fields import BadgeData
from regapp.badges.paper import Paper
from regapp.badges.pdf import write_badges
from regapp.badges.sheets import load_sheet
from regapp.services.badges.templates import shipped_template
from tests.bench.measuring import percentile, report
from tests.bench.plain_badges import write_plain_badges

RUNS = 5
MANY = 10_000
_FAMILIES = (
    "Абдыкадыров", "Токтогулов", "Сыдыков", "Өмүрбеков", "Жумабаев", "Үсөнов", "Эсенгулов", "Бакиров", "Чотонов",
    "Мамбетов", "Ыдырысов",
)  # fmt: skip
_GIVEN = (
    "Нурлан", "Айбек", "Гүлнара", "Жаңыл", "Бегимай", "Үмүт", "Өскөн", "Чолпон", "Тилек", "Эрмек", "Назгүл", "Айзада",
)  # fmt: skip
_PLACES = (
    "Төлөк", "Ноокат", "Кум-Дөбө", "Ак-Суу", "Жаңы-Ноокат", "Сары-Булуң", "Көк-Жар", "Чоң-Алай", "Өзгөрүш",
    "Талды-Суу",
)  # fmt: skip
_ORGANISATIONS = ("айыл өкмөтү", "айылдык кеңеш", "мэрия", "коомдук фонд", "шаардык кеңеш", "жаамат")
_POSITIONS = ("башкы адис", "төрага", "айыл башчысы", "депутат", "котормочу", "эсепчи", "координатор")


def people(count: int) -> list[BadgeData]:
    """Different people, always the same ones."""
    chance = random.Random(11)
    found = []
    for number in range(1, count + 1):
        family = chance.choice(_FAMILIES) + chance.choice(("", "а")) + chance.choice(("", f"-{number % 97}"))
        given = f"{chance.choice(_GIVEN)} {chance.choice(_GIVEN)} {chance.choice(('уулу', 'кызы'))}"
        found.append(
            BadgeData(
                id=number, family=family, given=given, name=f"{family} {given}", category="municipality",
                category_word="Муниципалитет", municipality=f"{chance.choice(_PLACES)} а/а, {chance.choice(_PLACES)}",
                organisation=chance.choice(_ORGANISATIONS), position=chance.choice(_POSITIONS),
                event="Жакшырган жашоо шарттары", when="28.02 – 03.03.2022 · Ош, Бишкек",
                number=f"01-{number:04d}", token="".join(chance.choices("0123456789", k=44)), language="ky",
            )
        )  # fmt: skip
    return found


def seconds_for(folder: Path, badges: list[BadgeData], sheet: str) -> float:
    """The median time of drawing the badges, in seconds."""
    template = shipped_template("90x60")
    paper = Paper(load_sheet(sheet, template))
    taken = []
    for _ in range(RUNS):
        start = time.perf_counter()
        write_badges(folder / "b.pdf", badges, template, paper, title="bench", images={})
        taken.append(time.perf_counter() - start)
    return percentile(taken, 0.5)


def measure_badges(count: int) -> None:
    """Print rates and sizes of `count` badges, and of one."""
    badges = people(count)
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        folder = Path(name)
        goals = {"a4-8": (">= 2,500/s, <= 400 B"), "single": (">= 1,800/s, <= 1,000 B")}
        rates = {}
        for sheet, goal in goals.items():
            taken = seconds_for(folder, badges, sheet)
            rates[sheet] = count / taken
            size = (folder / "b.pdf").stat().st_size / count
            report(f"{count:,} badges, {sheet}", f"{rates[sheet]:,.0f}/s, {size:.0f} B", goal)
        plain = badges[: min(count, 200)]
        start = time.perf_counter()
        write_plain_badges(folder / "plain.pdf", plain)
        taken = time.perf_counter() - start
        size = (folder / "plain.pdf").stat().st_size / len(plain)
        report(f"the same by a plain script, {len(plain)} badges", f"{len(plain) / taken:,.0f}/s, {size:,.0f} B", "")
        report("ratio to the plain script", f"{rates['a4-8'] * taken / len(plain):.0f} x", "")
        report(
            "one badge, ready to print, warm", f"{1000 * seconds_for(folder, badges[:1], 'single'):.1f} ms", "<= 60 ms"
        )


def measure_many(count: int) -> None:
    """Print time and memory of `count` badges on A4 in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        code = (
            "import time; from pathlib import Path; from tests.bench import badges as b\n"
            f"people = b.people({count}); template = b.shipped_template('90x60'); start = time.perf_counter()\n"
            f"b.write_badges(Path({name!r}, 'm.pdf'), people, template, b.Paper(b.load_sheet('a4-8', template)),"
            " title='bench', images={})\n"
            "taken = time.perf_counter() - start\n"
            "status = Path('/proc/self/status').read_text().splitlines()\n"
            "peak = next(line for line in status if line.startswith('VmHWM'))\n"
            "print(f'{taken:.1f} s, {int(peak.split()[1]) / 1024:.0f} MB')"
        )
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
        report(f"{count:,} badges, a4-8, and memory", done.stdout.strip(), "<= 4 s, <= 120 MB")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1_000)
    arguments = parser.parse_args()
    measure_badges(arguments.count)
    measure_many(MANY)


if __name__ == "__main__":
    main()
