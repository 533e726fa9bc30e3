"""Marks, boxes and ink are measured on small pictures whose truth is known."""

import numpy as np
import pytest
from numpy.typing import NDArray

from regapp.omr.brightness import darkness
from regapp.omr.flattening import SCALE
from regapp.omr.ink import ink_of, paper_level, strokes_in
from regapp.omr.squares import find_box, find_solid

Grey = NDArray[np.float32]


def blank(height: int = 100, width: int = 120) -> Grey:
    return np.zeros((height, width), np.float32)


@pytest.mark.parametrize(("x", "y"), [(30, 40), (60, 50), (90, 70)])
def test_a_solid_mark_is_found_where_its_middle_is(x: int, y: int) -> None:
    dark = blank()
    dark[y - 9 : y + 10, x - 9 : x + 10] = 0.9
    place = find_solid(dark, 19, 19, 6)
    assert (place.x, place.y) == pytest.approx((x, y), abs=0.1)
    assert place.score > 0.8


def test_its_middle_is_found_between_pixels() -> None:
    dark = blank()
    dark[40:59, 50:69] = 1
    dark[40:59, 69] = 0.5
    place = find_solid(dark, 19, 19, 6)
    assert place.x == pytest.approx(59.25, abs=0.05)


def test_a_dark_table_is_no_mark() -> None:
    dark = blank()
    dark[:, 60:] = 1
    assert find_solid(dark, 19, 19, 6).score < 0.5


@pytest.mark.parametrize("inside", [0.0, 0.8])
def test_a_box_is_found_by_its_frame_whatever_is_in_it(inside: float) -> None:
    dark = blank()
    dark[30:69, 40:79] = 0.9
    dark[33:66, 43:76] = inside
    place = find_box(dark, 39, 3)
    assert (place.x, place.y) == pytest.approx((59, 49), abs=0.6)
    assert place.score > 0.4


def test_paper_in_shadow_is_paper() -> None:
    light = np.linspace(80, 220, 240, dtype=np.float32)[None, :].repeat(240, axis=0)
    light[100:110, 100:110] *= 0.3
    dark = darkness(light, 24)
    assert dark[105, 105] == pytest.approx(0.7, abs=0.08)
    dark[100:110, 100:110] = 0
    assert dark.max() < 0.12


def test_ink_is_measured_in_square_millimetres() -> None:
    dark = blank()
    dark[20 : 20 + 2 * SCALE, 30 : 30 + 4 * SCALE] = 0.5
    ink = ink_of(dark, 0.0)
    assert ink.mass == pytest.approx(4.0, rel=0.1)
    assert (ink.width, ink.height) == pytest.approx((4, 2), abs=0.5)


@pytest.mark.parametrize("angle", range(0, 180, 15))
def test_a_line_has_nothing_beside_it_and_a_tick_has(angle: int) -> None:
    line, tick = blank(30, 30), blank(30, 30)
    for step in np.linspace(-13, 13, 200):
        turned = np.radians(angle)
        x, y = 15 + step * np.cos(turned), 15 + step * np.sin(turned)
        line[int(y) : int(y) + 3, int(x) : int(x) + 3] = 0.8
        bent = np.radians(angle + (75 if step > 0 else 0))
        x, y = 15 + step * np.cos(bent), 15 + step * np.sin(bent)
        tick[max(0, int(y)) : int(y) + 3, max(0, int(x)) : int(x) + 3] = 0.8
    assert ink_of(line, 0.0).off_line < 0.1 * ink_of(line, 0.0).mass
    assert ink_of(tick, 0.0).off_line > 0.2 * ink_of(tick, 0.0).mass


def test_strokes_stay_and_edges_of_shadows_go() -> None:
    dark = blank()
    dark[:, 60:] = 0.5
    dark[20:24, 10:110] += 0.4
    strokes = strokes_in(dark, 13)
    assert strokes[21, 30] == pytest.approx(0.4, abs=0.01)
    assert strokes[21, 90] == pytest.approx(0.4, abs=0.01)
    strokes[20:24] = 0
    assert strokes.max() < 0.01


def test_nothing_is_no_ink() -> None:
    for empty in (np.zeros((0, 0), np.float32), blank(), blank() + np.float32(0.3)):
        assert ink_of(empty, paper_level(empty)).mass == 0
