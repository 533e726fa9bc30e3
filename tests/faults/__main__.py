"""Runs fault trials and prints a table; the status is 1 where anything was lost.

`--kind` names some kinds, `--trials` how many of each, `--seed` the first seed: trial number i of a kind has the seed
`seed + i`, and is made again by `--kind KIND --trials 1 --seed THAT`.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.faults import cuts, damage, full_disk, kills, other_desks, power_cut, taken, two_processes
from tests.faults.benches import make_bench
from tests.faults.children import in_short
from tests.faults.trial import Bench, Trial, TryOne

KINDS: Mapping[str, TryOne] = {
    "kills": kills.try_one,
    "cuts": cuts.try_one,
    "full-disk": full_disk.try_one,
    "power-cut": power_cut.try_one,
    "taken": taken.try_one,
    "damage": damage.try_one,
    "two-processes": two_processes.try_one,
    "other-desks": other_desks.try_one,
}


def run_kind(bench: Bench, kind: str, seeds: Sequence[int]) -> list[tuple[int, Trial]]:
    """The trials of a kind, each in a new folder that is removed where nothing was lost."""
    done = []
    for seed in seeds:
        folder = bench.folder / f"{kind}-{seed}"
        folder.mkdir()
        try:
            trial = KINDS[kind](bench, random.Random(seed), folder)
        except Exception as error:
            trial = Trial(kind, (f"the trial itself failed: {in_short(error)}",))
        done.append((seed, trial))
        shutil.rmtree(folder, ignore_errors=True)
    return done


def row(kind: str, done: Sequence[tuple[int, Trial]], seconds: float) -> str:
    """The line of the table for a kind."""
    skipped = Counter(trial.skipped for _, trial in done if trial.skipped)
    failed = sum(bool(trial.lost) for _, trial in done)
    reasons = "; ".join(f"{count} {reason}" for reason, count in skipped.items())
    passed = len(done) - failed - skipped.total()
    return f"{kind:14} {len(done):6} {passed:6} {failed:6} {skipped.total():7} {seconds:6.0f} s  {reasons}"


def details(kind: str, done: Sequence[tuple[int, Trial]]) -> list[str]:
    """The lines below the table: by name what was tried, what is worth a note, what was lost and by which seed."""
    lines = []
    tried = Counter(trial.name for _, trial in done if not trial.skipped)
    lines.append(f"{kind}: " + ", ".join(f"{name} {count}" for name, count in sorted(tried.items())))
    notes = Counter((trial.name, note) for _, trial in done for note in trial.notes)
    lines += [f"  note: {count} x {name}: {note}" for (name, note), count in sorted(notes.items())]
    for seed, trial in done:
        lines += [f"  LOST: seed {seed}: {trial.name}: {text}" for text in trial.lost]
    return lines


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--trials", type=int, default=20, metavar="N", help="trials of each kind")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="the first seed")
    parser.add_argument("--kind", nargs="+", choices=sorted(KINDS), default=list(KINDS), metavar="K")
    chosen = parser.parse_args()
    lines, below, is_lost = [f"{'kind':14} {'trials':>6} {'passed':>6} {'lost':>6} {'skipped':>7}"], [], False
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        bench = make_bench(Path(folder, "bench"))
        for kind in chosen.kind:
            began = time.monotonic()
            done = run_kind(bench, kind, range(chosen.seed, chosen.seed + chosen.trials))
            lines.append(row(kind, done, time.monotonic() - began))
            below += details(kind, done)
            is_lost = is_lost or any(trial.lost for _, trial in done)
            print(lines[-1], *details(kind, done), sep="\n", flush=True)
    print("", *below, "", *lines, sep="\n")
    sys.exit(int(is_lost))


if __name__ == "__main__":
    main()
