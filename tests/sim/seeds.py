"""Runs of the simulation, each with a seed of its own."""

import shutil
import tempfile
import time
import traceback
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.sim.namespaces.network import Namespaces
from tests.sim.network import Loopback
from tests.sim.world import World


@dataclass(frozen=True)
class Task:
    """A run that is to be."""

    seed: int
    seconds: float
    cluster: Path
    """A server that is copied: `made_cluster`."""
    in_namespaces: bool = False


@dataclass(frozen=True)
class Outcome:
    """How a run went: what has happened, and what is wrong."""

    seed: int
    told: str
    wrong: list[str]
    folder: Path
    took_s: float


def run(task: Task) -> Outcome:
    """Run a seed; its folder stays where something is wrong."""
    folder = Path(tempfile.mkdtemp(prefix=f"regapp-sim-{task.seed}-"))
    begun = time.monotonic()
    told = ""
    try:
        with (
            closing(Namespaces(folder) if task.in_namespaces else Loopback()) as network,
            World(folder, task.seed, task.cluster, network) as world,
        ):
            world.run(task.seconds)
            wrong = world.differences()
            told = world.told
    except Exception:
        # The next seeds go on.
        wrong = [traceback.format_exc()]
    if not wrong:
        shutil.rmtree(folder)
    return Outcome(task.seed, told, wrong, folder, time.monotonic() - begun)
