"""A few seeds of the simulation; `python -m tests.sim --seeds 200 --jobs 2` takes less than an hour."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.sim.namespaces.commands import obstacle
from tests.sim.namespaces.network import Namespaces
from tests.sim.network import Loopback, Network
from tests.sim.world import World


def went_well(folder: Path, seed: int, cluster: Path, network: Network) -> None:
    with closing(network), World(folder, seed, cluster, network) as world:
        world.run(3.0)
        assert world.differences() == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", [2, 5, 7, 16])
def test_in_the_end_all_have_the_same(tmp_path: Path, cluster: Path, seed: int) -> None:
    went_well(tmp_path, seed, cluster, Loopback())


@pytest.mark.slow
def test_in_the_end_all_have_the_same_after_cables_were_pulled(tmp_path: Path, cluster: Path) -> None:
    if reason := obstacle():
        pytest.skip(f"no network namespaces here: {reason}")
    went_well(tmp_path, 3, cluster, Namespaces(tmp_path))
