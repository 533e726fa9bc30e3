"""Kills: a child that does acts is killed at a random moment."""

import random
import time
from pathlib import Path

from tests.faults.acts import ACTS, perform
from tests.faults.benches import place_for
from tests.faults.children import ended, fork, kill_after, said_in
from tests.faults.judging import judge
from tests.faults.trial import Bench, Trial


def try_one(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """Kill a child in the midst of an act that the chance chooses."""
    act = chance.choice(sorted(ACTS))
    place = place_for(bench, act, folder / "place", unfolded=act == "restore")
    child = fork(lambda: perform(act, place))
    kill_after(child, chance.random() * _seconds(bench, act, folder) * 1.05)
    verdict = judge(bench, act, place, said_in(place))
    return Trial(act, tuple(verdict.lost), tuple(verdict.notes))


def _seconds(bench: Bench, act: str, folder: Path) -> float:
    """How long the act takes when nobody kills it: twice tried, the shorter one."""
    key = f"seconds {act}"
    if key not in bench.kept:
        times = []
        for number in range(2):
            place = place_for(bench, act, folder / f"whole-{number}", unfolded=act == "restore")
            began = time.monotonic()
            ended(fork(lambda place=place: perform(act, place)))  # type: ignore[misc]
            times.append(time.monotonic() - began)
        bench.kept[key] = min(times)
    return float(str(bench.kept[key]))
