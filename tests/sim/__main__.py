"""`python -m tests.sim [--seeds N] [--first S] [--seconds T]`: run the simulation, one seed after the other."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.sim.world import World


def main() -> None:
    """Run what the command line asks for; the status is 1 where a seed fails, and its folder is kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.sim", description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=4.0)
    arguments = parser.parse_args()
    for seed in range(arguments.first, arguments.first + arguments.seeds):
        folder = Path(tempfile.mkdtemp(prefix=f"regapp-sim-{seed}-"))
        begun = time.monotonic()
        with World(folder, seed) as world:
            world.run(arguments.seconds)
            wrong = world.differences()
        if wrong:
            print(f"seed {seed}: {wrong}; its files are in {folder}")
            sys.exit(1)
        print(f"seed {seed}: {world.told}, {time.monotonic() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main()
