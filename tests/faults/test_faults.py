"""A short form of the fault trials: nothing that was acknowledged is lost, whatever happens to the file."""

import os
import random

import pytest

from tests.faults.__main__ import KINDS, run_kind
from tests.faults.benches import make_bench
from tests.faults.trial import Bench

TRIALS = {"kills": 14, "cuts": 6, "full-disk": 8, "power-cut": 12, "taken": 6, "damage": 10, "two-processes": 6}
"""How many of each kind; the others are tried a few times. `python -m tests.faults` tries as many as one likes."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="the trials fork")]


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return make_bench(tmp_path_factory.mktemp("faults") / "bench")


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_acknowledged_is_lost(bench: Bench, kind: str) -> None:
    first = random.Random(kind).randrange(1_000)
    done = run_kind(bench, kind, range(first, first + TRIALS.get(kind, 2)))
    lost = [f"seed {seed}: {trial.name}: {text}" for seed, trial in done for text in trial.lost]
    assert lost == []
    if done and all(trial.skipped for _, trial in done):
        pytest.skip(done[0][1].skipped)
