"""Cuts: a child that does acts is killed exactly before one of its steps on files."""

import random
from pathlib import Path
from typing import cast

from tests.faults.acts import ACTS
from tests.faults.benches import place_for
from tests.faults.children import said_in
from tests.faults.judging import judge
from tests.faults.tracing import count_steps, missing, run_act
from tests.faults.trial import Bench, Trial


def try_one(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """Kill a child before a step that the chance chooses."""
    if reason := missing():
        return Trial("cuts", skipped=reason)
    act = chance.choice(sorted(ACTS))
    step, number = choose_step(bench, chance, act, folder)
    place = place_for(bench, act, folder / "place", unfolded=act == "restore")
    done = run_act(
        act, place, "-e", f"trace={step}", "-e", f"inject={step}:signal=KILL:when={number}", "-o", "/dev/null"
    )
    said = said_in(place)
    verdict = judge(bench, act, place, said)
    where = f" (cut at {step} {number}, {said.acts} acts, status {done.returncode})"
    return Trial(act, tuple(text + where for text in verdict.lost), tuple(verdict.notes))


def choose_step(bench: Bench, chance: random.Random, act: str, folder: Path) -> tuple[str, int]:
    """One of the steps of an act and its number; each kind of step has the same chance, so that rare ones are tried."""
    key = f"steps {act}"
    if key not in bench.kept:
        place = place_for(bench, act, folder / "counted", unfolded=act == "restore")
        bench.kept[key] = count_steps(act, place, folder / "counts")
    steps = cast("dict[str, int]", bench.kept[key])
    step = chance.choice(sorted(steps))
    return step, chance.randint(1, steps[step])
