"""Pairs of records, labelled and made by rule: who is one person is found, and nobody is taken for another."""

from pathlib import Path

import pytest

from tests.bench.pair_cases import SAME, TWO, pairs
from tests.bench.pair_rates import labelled_pairs, people_of, rates_of

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"


def sample(name: str) -> Path:
    path = SAMPLES / name
    if not path.is_file():
        pytest.skip("the labelled cases are not beside the project")
    return path


@pytest.mark.parametrize(("name", "most_asked"), [("pairs2.csv", 0.005), ("duplicate_pairs.csv", 0.0)])
def test_labelled_pairs(name: str, most_asked: float) -> None:
    rates = rates_of(labelled_pairs(sample(name)))
    assert rates.mistaken == 0, rates.wrong
    assert rates.recall >= 0.99, rates.wrong
    assert rates.asked <= most_asked, rates.wrong


@pytest.mark.slow
@pytest.mark.parametrize("name", ["roster.csv", "roster2.csv"])
def test_made_pairs(name: str) -> None:
    rates = rates_of(pairs(people_of(sample(name)), each=40))
    assert len(rates.found) == len(SAME) + len(TWO)
    assert rates.mistaken == 0, rates.wrong
    assert rates.recall >= 0.98, rates.wrong
    assert rates.asked <= 0.01, rates.wrong
