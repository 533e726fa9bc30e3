"""Puts small faults into the core rules, one at a time, and tells which of them no test notices.

`python -m tests.mutation` tries all that mutmut makes (its settings stand in pyproject.toml), `--sample N --seed S` so
many of them, `--named` those of `tests/mutation/named.py`. See docs/quality.md.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from mutmut.configuration import config
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.utils.format_utils import get_mutant_name

from tests.mutation.named import NAMED, survivors_among

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "mutants"
_AT_ONCE = os.cpu_count() or 1
KILLED = ("killed", "timeout", "caught by type check", "segfault")
# Hypothesis takes its steady profile: the same examples each time, and no deadline on a busy machine.
STEADY = {"CI": "1", "QT_QPA_PLATFORM": "offscreen"}


def all_mutants() -> list[str]:
    """The names of all faults that mutmut makes of the files that are to be tried."""
    files = [path.relative_to(ROOT) for path in sorted((ROOT / "regapp").rglob("*.py"))]
    chosen = [path for path in files if config().should_mutate(path)]
    return [
        get_mutant_name(path, name)
        for path in chosen
        for name in mutate_file_contents(str(path), (ROOT / path).read_text(encoding="utf-8")).mutant_names
    ]


def tried(names: Sequence[str]) -> dict[str, str]:
    """What became of each fault: `killed`, `survived`, `timeout`, `no tests`; of the named ones, or of all."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    command = [sys.executable, "-m", "mutmut"]
    done = subprocess.run([*command, "run", "--max-children", str(_AT_ONCE), *names], cwd=ROOT, env=os.environ | STEADY)
    if done.returncode:
        sys.exit(done.returncode)
    said = subprocess.run([*command, "results", "--all", "true"], cwd=ROOT, capture_output=True, text=True, check=True)
    found = dict(line.strip().split(": ", 1) for line in said.stdout.splitlines() if ": " in line)
    return {name: found[name] for name in names} if names else found


def module_of(mutant: str) -> str:
    """`regapp.model.fold` for a fault in it."""
    return mutant.partition(".x")[0]


def report(results: dict[str, str], seconds: float) -> None:
    """Print killed, survived and the score of each module, then the survivors."""
    counts: dict[str, Counter[bool]] = {}
    for name, status in results.items():
        counts.setdefault(module_of(name), Counter())[status in KILLED] += 1
    print(f"\n{'module':48} {'killed':>7} {'survived':>9} {'score':>6}")
    for module, count in sorted(counts.items()):
        print(f"{module:48} {count[True]:7} {count[False]:9} {count[True] / count.total():6.0%}")
    total = sum(counts.values(), Counter[bool]())
    print(f"{'all':48} {total[True]:7} {total[False]:9} {total[True] / total.total():6.1%}")
    print(f"\n{len(results)} faults in {seconds / 60:.0f} min. Survivors (`mutmut show NAME` shows one):")
    for name, status in sorted(results.items()):
        if status not in KILLED:
            print(f"  {name}" + (f" ({status})" if status != "survived" else ""))


def main() -> None:
    """Run what the command line asks for. The status is 1 where one of the named faults lives."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--sample", type=int, metavar="N", help="try N of the faults, chosen at random")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="which sample")
    parser.add_argument("--named", action="store_true", help="try the faults of the table in named.py")
    words = parser.parse_args()
    os.chdir(ROOT)
    os.nice(10)
    start = time.monotonic()
    if words.named:
        alive = survivors_among(NAMED, FOLDER / "named", os.environ | STEADY)
        print(f"{len(NAMED) - len(alive)} of {len(NAMED)} die, in {time.monotonic() - start:.0f} s")
        sys.exit(1 if alive else 0)
    names: list[str] = []
    if words.sample is not None:
        everything = all_mutants()
        names = random.Random(words.seed).sample(everything, min(words.sample, len(everything)))
    report(tried(names), time.monotonic() - start)


if __name__ == "__main__":
    main()
