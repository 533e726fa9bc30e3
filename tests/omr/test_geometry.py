"""The map of a page is found from points of it."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from regapp.model.papers.page_layout import desk_list_layout
from regapp.omr.geometry import Projection, fitted

LAYOUT = desk_list_layout(20)
small = st.floats(-0.001, 0.001)
scale = st.floats(0.5, 20)
turn = st.floats(0, 2 * np.pi)


@given(scale, turn, st.floats(-500, 500), st.floats(-500, 500), small, small)
def test_four_corners_tell_the_whole_map(
    size: float, angle: float, x: float, y: float, lean: float, nod: float
) -> None:
    cos, sin = size * np.cos(angle), size * np.sin(angle)
    true = Projection(np.array([[cos, -sin, x], [sin, cos, y], [lean, nod, 1]]))
    assume(all(lean * u + nod * v + 1 > 0.3 for u, v in LAYOUT.marks))
    found = fitted(LAYOUT.marks, [true.at(*mark) for mark in LAYOUT.marks])
    for point in ((100.0, 150.0), LAYOUT.code_corners[0], (LAYOUT.box_x, LAYOUT.row_middle(7))):
        assert found.at(*point) == pytest.approx(true.at(*point), rel=1e-6, abs=1e-4)


def test_more_points_than_needed_are_met_on_average() -> None:
    random = np.random.default_rng(1)
    sources = [(float(x), float(y)) for x in range(0, 200, 40) for y in range(0, 280, 40)]
    targets = [(3 * x + 10 + random.normal(0, 0.5), 3 * y - 5 + random.normal(0, 0.5)) for x, y in sources]
    found = fitted(sources, targets)
    assert found.at(100, 140) == pytest.approx((310, 415), abs=0.5)


def test_a_picture_of_a_part_begins_at_its_corner() -> None:
    page = Projection(np.diag([2.0, 2.0, 1.0]))
    part = page.shifted(10, 20, 5)
    assert part.at(0, 0) == pytest.approx((20, 40))
    assert part.at(5, 10) == pytest.approx((22, 44))
    assert part.coefficients == pytest.approx((0.4, 0, 20, 0, 0.4, 40, 0, 0))
