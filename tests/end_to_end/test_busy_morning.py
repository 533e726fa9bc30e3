"""Whatever happens between the arrivals of a busy morning, the journal says exactly what was meant."""

import pytest

from tests.end_to_end.busy_morning import run


@pytest.mark.slow
def test_forty_arrivals() -> None:
    meant = run(arrivals=40, seed=20)
    assert len(meant.inside) + len(meant.walk_ins) >= 40
    assert meant.walk_ins


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 4))
def test_two_hundred_arrivals(seed: int) -> None:
    meant = run(arrivals=200, seed=seed)
    assert len(meant.inside) + len(meant.walk_ins) >= 200
