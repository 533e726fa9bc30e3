"""Two seeds of the simulation; `python -m tests.sim --seeds 200` takes an hour."""

from pathlib import Path

import pytest

from tests.sim.world import World


@pytest.mark.slow
@pytest.mark.parametrize("seed", [2, 5])
def test_in_the_end_all_have_the_same(tmp_path: Path, seed: int) -> None:
    with World(tmp_path, seed) as world:
        world.run(3.0)
        assert world.differences() == []
