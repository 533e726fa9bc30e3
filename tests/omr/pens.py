"""People who write on a page: ticks, crosses, pencils, signatures, and lines where none should be."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from regapp.model.papers.page_layout import PageLayout, desk_list_layout

DOTS: Final = 8
"""Pixels a millimetre of the page on which pens write."""
PENS: Final = ("tick", "tick", "tick", "cross", "filled", "faint", "over", "slash", "wavy")
_AROUND: Final = 10

LIST: Final = desk_list_layout(20)
Grey = NDArray[np.float32]
Stroke = list[tuple[float, float]]
"""Points, in millimetres from the upper left corner of the page."""


@dataclass(frozen=True)
class Written:
    """What people did in a row: whether the box is ticked and how, whether it is signed, whether a stray line runs
    through."""

    ticked: bool
    pen: str
    signed: bool
    has_line: bool = False


def written_page(
    page: Image.Image, random: Generator, layout: PageLayout = LIST, *, lines: bool = True
) -> tuple[Image.Image, tuple[Written, ...]]:
    """Let people write on a page of `DOTS` pixels a millimetre; `lines`: now and then one runs through several rows."""
    grey = np.array(page.convert("L"), np.float32)
    found = []
    rows = len(layout.rows)
    for row in range(rows):
        ticked = random.random() < 0.55
        pen = str(random.choice(PENS)) if ticked else ""
        signed = bool(random.random() < (0.85 if ticked else 0.05))
        if ticked:
            mark(grey, pen, row, random, layout)
        if signed:
            sign(grey, row, random, layout)
        if layout.signature == LIST.signature and random.random() < 0.3:
            _write_time(grey, row, random, layout)
        found.append(Written(ticked, pen, signed))
    if lines and random.random() < 0.15:
        first, count = int(random.integers(0, rows - 1)), int(random.integers(1, 4))
        last = min(rows, first + count) - 1
        x = layout.box_x + random.uniform(-2, 2)
        ends = [(x, layout.row_middle(first) - 7), (x + random.uniform(-3, 3), layout.row_middle(last) + 7)]
        draw(grey, [ends], 0.5, random.uniform(0.5, 0.9), random)
        found[first : last + 1] = [replace(row, has_line=True) for row in found[first : last + 1]]
    return as_picture(grey), tuple(found)


def as_picture(grey: Grey) -> Image.Image:
    """A page of floats as a picture."""
    return Image.fromarray(grey.clip(0, 255).astype(np.uint8))


def draw(grey: Grey, strokes: list[Stroke], width: float, dark: float, random: Generator) -> None:
    """Draw lines on a page with a hand that trembles; `width` is in millimetres, `dark` from 0 to 1."""
    points = [
        [(x * DOTS + random.normal(0, 0.6), y * DOTS + random.normal(0, 0.6)) for x, y in stroke] for stroke in strokes
    ]
    flat = np.array([point for stroke in points for point in stroke])
    left, top = (max(0, int(value) - _AROUND) for value in flat.min(axis=0))
    right, bottom = (int(value) + _AROUND for value in flat.max(axis=0))
    part = grey[top:bottom, left:right]
    picture = Image.new("L", (part.shape[1], part.shape[0]), 0)
    for stroke in points:
        moved = [(x - left, y - top) for x, y in stroke]
        ImageDraw.Draw(picture).line(moved, fill=255, width=max(2, round(width * DOTS)), joint="curve")
    ink = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.7)), np.float32)
    part *= 1 - ink * np.float32(dark / 255)


def mark(grey: Grey, pen: str, row: int, random: Generator, layout: PageLayout = LIST) -> None:
    """Tick the box of a row in the way of a pen."""
    x, y = layout.box_x + random.normal(0, 0.5), layout.row_middle(row) + random.normal(0, 0.5)
    dark, width = random.uniform(0.55, 0.95), random.uniform(0.4, 0.8)
    size = random.uniform(0.8, 1.1)
    strokes: list[Stroke] = [[(x - 1.9 * size, y - 0.2), (x - 0.6, y + 1.9 * size), (x + 2.2 * size, y - 2.2 * size)]]
    match pen:
        case "cross":
            a = 2.0 * size
            strokes = [[(x - a, y - a), (x + a, y + a)], [(x + a, y - a), (x - a, y + a)]]
        case "filled":
            strokes = [[(x - 2.3, y + step), (x + 2.3, y + step + 0.3)] for step in np.arange(-2.2, 2.3, 0.45)]
            width = 0.6
        case "faint":
            dark, width = random.uniform(0.28, 0.45), random.uniform(0.4, 0.6)
        case "over":
            a = random.uniform(1.4, 2.2)
            strokes = [[(x - 2.2, y), (x - 0.4, y + 2.2), (x + 2.5 * a, y - 2.6 * a)]]
        case "slash":
            strokes = [[(x - 1.8 * size, y + 2.0), (x + 1.8 * size, y - 2.0)]]
        case "wavy":
            strokes = [[(x + t, y + 1.3 * np.sin(3 * t)) for t in np.linspace(-2, 2, 9)]]
    draw(grey, strokes, width, dark, random)


def sign(grey: Grey, row: int, random: Generator, layout: PageLayout = LIST) -> None:
    """Sign in the cell of a row: loops, some of them beyond its edge."""
    area = layout.signature_area(row)
    length = random.uniform(14, 30)
    left = random.uniform(area.left + 1, area.right - length - 1)
    base = layout.row_middle(row) + random.uniform(-1.0, 1.5)
    tall, loops = random.uniform(1.6, 3.8), random.uniform(4, 9)
    steps = np.linspace(0, 1, 60)
    swing = np.sin(steps * loops * 2 * np.pi) * tall * (0.4 + 0.6 * np.abs(np.sin(steps * 5 + random.uniform(0, 3))))
    lead = np.cos(steps * loops * 2 * np.pi) * 1.2
    points = [(left + length * t + d, base + s) for t, s, d in zip(steps, swing, lead, strict=True)]
    draw(grey, [points], random.uniform(0.35, 0.6), random.uniform(0.5, 0.95), random)


def _write_time(grey: Grey, row: int, random: Generator, layout: PageLayout) -> None:
    left, middle = layout.signature[0] - 13, layout.row_middle(row)
    strokes: list[Stroke] = [
        [(left + 2.6 * digit, middle - 2), (left + 2.6 * digit + 1.5, middle), (left + 2.6 * digit, middle + 2)]
        for digit in range(4)
    ]
    draw(grey, strokes, 0.4, random.uniform(0.5, 0.9), random)
