"""The geometry of the designer: nothing leaves the badge, and items near a line snap to it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.gui.designer.snapping import (
    HANDLES,
    LEAST_MM,
    Box,
    Guide,
    Handle,
    aligned,
    distributed,
    free_place,
    moved,
    resized,
    stops,
    union,
)

PAGE = Box(0, 0, 90, 60)
OTHER = Box(20, 10, 30, 8)
LINES = stops(PAGE, [OTHER])
SLACK = 1e-6
HOWS = ["left", "centre", "right", "top", "middle", "bottom"]


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    width, height = draw(st.floats(1, 90)), draw(st.floats(1, 60))
    return Box(draw(st.floats(0, 90 - width)), draw(st.floats(0, 60 - height)), width, height)


shifts = st.floats(-200, 200)


def is_inside(box: Box) -> bool:
    return box.x >= -SLACK and box.y >= -SLACK and box.right <= 90 + SLACK and box.bottom <= 60 + SLACK


@given(boxes(), shifts, shifts, st.sampled_from([0.0, 1.5, 8.0]))
def test_whatever_is_moved_stays_on_the_badge_in_its_size(box: Box, across: float, down: float, reach: float) -> None:
    placed, _ = moved(box, across, down, PAGE, LINES, reach)
    assert is_inside(placed)
    assert placed[2:] == box[2:]


@given(boxes(), st.sampled_from(HANDLES), shifts, shifts, st.sampled_from([0.0, 1.5, 8.0]))
def test_whatever_is_resized_stays_on_the_badge_and_is_never_too_small(
    box: Box, handle: Handle, across: float, down: float, reach: float
) -> None:
    placed, _ = resized(box, handle, across, down, PAGE, LINES, reach)
    assert is_inside(placed)
    assert placed.width >= LEAST_MM - SLACK
    assert placed.height >= LEAST_MM - SLACK


@given(boxes(), st.sampled_from(HANDLES), shifts, shifts)
def test_a_handle_moves_its_own_edges_alone(box: Box, handle: Handle, across: float, down: float) -> None:
    placed, _ = resized(box, handle, across, down, PAGE)
    if handle.across >= 0:
        assert placed.x == box.x
    if handle.across <= 0:
        assert placed.right == pytest.approx(box.right)
    if handle.down >= 0:
        assert placed.y == box.y
    if handle.down <= 0:
        assert placed.bottom == pytest.approx(box.bottom)


@pytest.mark.parametrize(
    ("start", "by", "guide"),
    [
        (Box(5, 30, 10, 5), (14.6, 0), Guide(True, 20)),  # left edge to the other's left edge
        (Box(5, 30, 10, 5), (25.3, 0), Guide(True, 35)),  # middle to its middle
        (Box(5, 30, 10, 5), (45.4, 0), Guide(True, 50)),  # left edge to its right edge
        (Box(5, 30, 10, 5), (-2.3, 0), Guide(True, 3)),  # the badge's margin
        (Box(5, 30, 10, 10), (0, 19.7), Guide(False, 60)),  # the badge's edge
        (Box(5, 20, 10, 5), (0, 7.2), Guide(False, 30)),  # the badge's middle
    ],
)
def test_near_a_line_it_comes_to_lie_on_it_and_the_line_is_shown(
    start: Box, by: tuple[float, float], guide: Guide
) -> None:
    placed, shown = moved(start, *by, PAGE, LINES, reach=1.0)
    assert guide in shown
    own = placed.upright_lines if guide.upright else placed.level_lines
    assert min(abs(line - guide.at) for line in own) < 0.01


def test_without_reach_nothing_snaps_and_nothing_is_shown() -> None:
    placed, shown = moved(Box(5, 30, 10, 5), 14.6, 0, PAGE, LINES, reach=0.0)
    assert (placed.x, shown) == (19.6, ())


def test_an_edge_that_is_pulled_snaps_too() -> None:
    placed, shown = resized(Box(5, 30, 10, 5), Handle(1, 0), 34.6, 0, PAGE, LINES, reach=1.0)
    assert placed.right == 50
    assert Guide(True, 50) in shown
    assert placed.x == 5


@pytest.mark.parametrize(
    ("how", "one"),
    [
        ("left", (0, 10)), ("centre", (30, 10)), ("right", (60, 10)),
        ("top", (20, 0)), ("middle", (20, 26)), ("bottom", (20, 52)),
    ],
)  # fmt: skip
def test_one_is_aligned_to_the_badge(how: str, one: tuple[float, float]) -> None:
    assert aligned([OTHER], how, PAGE) == [Box(*one, 30, 8)]


@given(st.lists(boxes(), min_size=2, max_size=6), st.sampled_from(HOWS))
def test_several_are_aligned_to_each_other(several: list[Box], how: str) -> None:
    area = union(several)
    index = HOWS.index(how)
    for before, after in zip(several, aligned(several, how, PAGE), strict=True):
        own, common = (after.upright_lines, area.upright_lines) if index < 3 else (after.level_lines, area.level_lines)
        assert own[index % 3] == pytest.approx(common[index % 3])
        assert after[2:] == before[2:]


@given(st.lists(boxes(), min_size=3, max_size=6), st.booleans())
def test_gaps_are_even_where_there_is_room_and_nothing_lies_outside(several: list[Box], across: bool) -> None:
    placed = distributed(several, across)
    axis, extent = (0, 2) if across else (1, 3)
    area = union(several)
    for before, after in zip(several, placed, strict=True):
        assert after[2:] == before[2:]
        assert area[axis] - SLACK <= after[axis] <= area[axis] + area[extent] - after[extent] + SLACK
    if sum(box[extent] for box in several) > area[extent]:
        return
    order = sorted(range(len(several)), key=lambda index: several[index][axis] + several[index][extent] / 2)
    gaps = [placed[after][axis] - placed[before][axis] - placed[before][extent] for before, after in pairwise(order)]
    assert max(gaps) - min(gaps) < 1e-6


def test_three_beside_each_other_get_even_gaps() -> None:
    placed = distributed([Box(0, 0, 10, 5), Box(80, 0, 10, 5), Box(12, 0, 20, 5)], across=True)
    assert [box.x for box in placed] == [0, 80, 35]


@given(st.lists(boxes(), max_size=5))
def test_a_new_one_lies_on_the_badge_and_on_nothing_if_there_is_room(taken: list[Box]) -> None:
    small = [box._replace(width=min(box.width, 20), height=min(box.height, 10)) for box in taken]
    found = free_place(20, 8, small, PAGE)
    assert is_inside(found)
    if not small:
        assert (found.x + found.width / 2, found.y + found.height / 2) == pytest.approx((45, 30), abs=1)
    if len(small) <= 2:
        assert not any(found.meets(box) for box in small)


def test_a_full_badge_takes_a_new_one_in_its_middle() -> None:
    found = free_place(20, 8, [PAGE], PAGE)
    assert found == Box(35, 26, 20, 8)
