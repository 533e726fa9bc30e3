"""A server that each run copies."""

from pathlib import Path

import pytest

from tests.sim.city import made_cluster


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A server that was never started."""
    return made_cluster(tmp_path_factory.mktemp("server") / "cluster")
