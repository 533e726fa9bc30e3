"""`python -m tests.sim`: run the simulation, seed after seed; the status is 1 where a seed fails."""

import argparse
import multiprocessing
import os
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from tests.sim.city import made_cluster
from tests.sim.namespaces.commands import obstacle
from tests.sim.seeds import Outcome, Task, run


def main() -> None:
    """Run what the command line asks for; what a seed that failed has left is kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.sim", description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--namespaces", action="store_true")
    arguments = parser.parse_args()
    if arguments.namespaces and (reason := obstacle()):
        parser.error(f"no network namespaces here: {reason}")
    with tempfile.TemporaryDirectory(prefix="regapp-sim-") as folder:
        # Certificates of hubs that live for seconds are nothing to keep.
        os.environ["XDG_CACHE_HOME"] = folder
        cluster = made_cluster(Path(folder) / "cluster")
        seeds = range(arguments.first, arguments.first + arguments.seeds)
        tasks = [Task(seed, arguments.seconds, cluster, arguments.namespaces) for seed in seeds]
        spawning = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(arguments.jobs, spawning) as pool:
            runs = as_completed([pool.submit(run, task) for task in tasks])
            failed = sum([_tell(done.result()) for done in runs])
    print(f"{len(tasks) - failed} of {len(tasks)} seeds went well", flush=True)
    sys.exit(1 if failed else 0)


def _tell(outcome: Outcome) -> bool:
    """Say how a seed went; whether something is wrong."""
    print(f"seed {outcome.seed}: {outcome.told}, {outcome.took_s:.0f} s", flush=True)
    for fault in outcome.wrong:
        print(f"  {fault}", flush=True)
    if outcome.wrong:
        print(f"  its files are in {outcome.folder}", flush=True)
    return bool(outcome.wrong)


if __name__ == "__main__":
    main()
