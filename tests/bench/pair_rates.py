"""How a list's row comes out beside somebody who is here: taken as one, asked about, or two; over labelled and made
pairs."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from regapp.matching.identities import Identities, Status
from regapp.model.participant import Details
from tests.bench.pair_cases import Pair

_FIELDS = (
    "family", "given", "patronymic", "sex", "municipality", "phone", "country", "organisation", "position", "email",
)  # fmt: skip


@dataclass
class PairRates:
    """Outcomes by kind, and the pairs that came out wrong."""

    found: dict[tuple[bool, str], Counter[Status]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def note(self, pair: Pair) -> None:
        """Compare the second record, as a list's row, with the first."""
        status = Identities([(1, pair.first)]).place(pair.second).status
        self.found.setdefault((pair.same, pair.kind), Counter())[status] += 1
        if (status is Status.NEW) is pair.same:
            self.wrong.append(f"{pair.kind}: {_said(pair.first)} / {_said(pair.second)}: {status.value}")

    def share(self, same: bool, *statuses: Status) -> float:
        """The share of outcomes among the pairs that are one person, or two."""
        counts = [count for (is_one, _), count in self.found.items() if is_one is same]
        return sum(count[status] for count in counts for status in statuses) / max(1, sum(map(Counter.total, counts)))

    @property
    def recall(self) -> float:
        """The share of those who are one person that are taken as one or asked about."""
        return self.share(True, Status.SAME, Status.POSSIBLE)

    @property
    def asked(self) -> float:
        """The share of two people that somebody is asked about."""
        return self.share(False, Status.POSSIBLE)

    @property
    def mistaken(self) -> float:
        """The share of two people that are taken as one without a question."""
        return self.share(False, Status.SAME)


def _said(one: Details) -> str:
    return " ".join(filter(None, (one.name, one.phone, str(one.birth_year or ""))))


def rates_of(pairs: Iterable[Pair]) -> PairRates:
    """Compare all pairs."""
    rates = PairRates()
    for pair in pairs:
        rates.note(pair)
    return rates


def labelled_pairs(path: Path) -> Iterator[Pair]:
    """The pairs of a file of cases."""
    for row in _rows(path):
        yield Pair(row.get("kind", ""), row["same"] == "1", _details(row, "a_"), _details(row, "b_"))


def people_of(path: Path) -> list[Details]:
    """The people of a roster."""
    return [_details(row, "") for row in _rows(path)]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _details(row: dict[str, str], side: str) -> Details:
    year = row[f"{side}birth_year"]
    details = Details(**{name: row.get(side + name, "") for name in _FIELDS})  # type: ignore[arg-type]
    return replace(details, birth_year=int(year) if year else None)


def show_pairs(title: str, rates: PairRates, worst: int) -> bool:
    """Print a set's rates by kind; whether it reaches the goals."""
    good = rates.recall >= 0.95 and rates.asked <= 0.03 and not rates.mistaken
    shares = f"found {rates.recall:.2%}, asked about two {rates.asked:.2%}, two taken as one {rates.mistaken:.2%}"
    print(f"{title:<44} {shares}   {'' if good else 'UNDER THE BAR'}")
    for (same, kind), count in sorted(rates.found.items()):
        outcomes = ", ".join(f"{status.value} {count[status]}" for status in Status if count[status])
        print(f"    {'one' if same else 'two'} {kind:<40} {outcomes}")
    for case in rates.wrong[:worst]:
        print(f"      {case}")
    return good
