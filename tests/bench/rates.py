"""How often search, places and doubles are right on labelled cases; exits with 1 where a rate lies under its bar.

`python -m tests.bench.rates [--worst N]`. Where the cases do not lie beside the project, this says so and ends well.
"""

import argparse
import csv
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from regapp.matching.places import PlaceMatcher
from regapp.services.conference import create_conference
from regapp.services.desk import DEFAULT_UNITS, unit_directory
from regapp.services.importing import plan_import, run_import
from regapp.services.people import find, ref_of
from tests.bench.place_cases import UNCERTAIN, Maker

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"


@dataclass
class Rates:
    """Counts of one case set, by kind, and the cases that came out wrong."""

    right: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    total: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    wrong: list[str] = field(default_factory=list)

    def note(self, kind: str, good: bool, case: str = "") -> None:
        """Count one case under its kind; `case` says how it came out, for the list of the wrong ones."""
        self.total[kind] += 1
        self.right[kind] += good
        if not good:
            self.wrong.append(f"{kind}: {case}")

    @property
    def share(self) -> float:
        """The share of right ones among all."""
        return sum(self.right.values()) / max(1, sum(self.total.values()))


def rows(name: str) -> Iterator[dict[str, str]]:
    with SAMPLES.joinpath(name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def search_rates(folder: Path) -> tuple[Rates, Rates]:
    """(among the first five, at the first place) over the labelled queries."""
    desk = create_conference(folder / "roster.regapp")
    try:
        run_import(desk, plan_import(desk, SAMPLES / "roster.csv"), "roster.csv")
        five, first = Rates(), Rates()
        for row in rows("search_queries.csv"):
            expected = set(row["expect"].split("|"))
            found = [ref_of(hit.participant) for hit in find(desk, row["query"], 5)]
            five.note(row["kind"], bool(expected & set(found)), f"{row['query']} -> {found}, not {row['expect'][:40]}")
            first.note(row["kind"], bool(found) and found[0] in expected, f"{row['query']} -> {found[:1]}")
        return five, first
    finally:
        desk.close()


def place_rates() -> tuple[Rates, float]:
    """The rate of right answers, and the share of texts placed at a wrong unit."""
    matcher = PlaceMatcher(unit_directory(DEFAULT_UNITS))
    rates, misplaced, count = Rates(), 0, 0
    for row in rows("municipality_strings.csv"):
        match = matcher.match(row["text"])
        answer = match.code or match.status.value
        rates.note(row["note"] or "plain", answer == row["expect"], f"{row['text']} -> {answer}, not {row['expect']}")
        misplaced += bool(match.code) and match.code != row["expect"]
        count += 1
    return rates, misplaced / count


def made_place_rates() -> tuple[Rates, Rates]:
    """(right answers, answers that are no wrong unit) on texts made from the directory."""
    directory = unit_directory(DEFAULT_UNITS)
    matcher = PlaceMatcher(directory)
    right, safe = Rates(), Rates()
    for case in Maker(directory, seed=2022).cases():
        match = matcher.match(case.text, case.rayon, case.oblast)
        answer = match.code or match.status.value
        good = answer == case.expect or (case.expect == UNCERTAIN and not match.code)
        told = f"{case.text!r} {case.rayon} -> {answer}, not {case.expect}"
        right.note(case.kind, good, told)
        safe.note(case.kind, good or not match.code, told)
    return right, safe


def show(title: str, rates: Rates, bar: float, worst: int) -> bool:
    """Print a case set's rates; whether it reaches its bar."""
    good = rates.share >= bar
    print(f"{title:<44} {rates.share:7.2%}   bar {bar:.1%}   {'' if good else 'UNDER THE BAR'}")
    for kind in sorted(rates.total):
        print(f"    {kind:<40} {rates.right[kind] / rates.total[kind]:7.2%}   of {rates.total[kind]}")
    for case in Random(1).sample(rates.wrong, min(worst, len(rates.wrong))):
        print(f"      {case}")
    return good


def main() -> int:
    """Measure, print, and say by the exit status whether every rate reaches its bar."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--worst", type=int, default=10)
    worst = parser.parse_args().worst
    if not SAMPLES.is_dir():
        print("skipped: the labelled cases are not beside the project")
        return 0
    with tempfile.TemporaryDirectory(prefix="regapp-rates-") as folder:
        five, first = search_rates(Path(folder))
    places, misplaced = place_rates()
    good = [
        show("search: among the first five", five, 0.99, worst),
        show("search: at the first place", first, 0.95, worst),
        show("municipalities: right", places, 0.99, worst),
    ]
    made, safe = made_place_rates()
    good.append(show("made places: right", made, 0.985, worst))
    good.append(show("made places: not at a wrong unit", safe, 0.998, worst))
    good.append(misplaced <= 0.002)
    print(f"{'municipalities: placed at a wrong unit':<44} {misplaced:7.2%}   at most 0.2%")
    return 0 if all(good) else 1


if __name__ == "__main__":
    raise SystemExit(main())
