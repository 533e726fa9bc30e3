"""Photos of pages as telephones take them, made: pens, folds, perspective, shadows, blur, noise, compression."""

import io
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from regapp.model.papers import page_layout as layout

DOTS: Final = 8
"""Pixels a millimetre of the page on which pens write."""
PIXELS = NDArray[np.float32]


@dataclass(frozen=True)
class Written:
    """What people did in a row: whether the box is ticked and how, whether it is signed."""

    ticked: bool
    pen: str
    signed: bool
    line: bool = False
    """A stray line runs through."""


@dataclass(frozen=True)
class MadePhoto:
    """A photo as JPEG, and what is on it."""

    content: bytes
    rows: tuple[Written, ...]


MARKS: Final = ("tick", "tick", "tick", "cross", "filled", "faint", "over", "slash", "wavy")


def written_page(
    page: Image.Image, rows: int, random: Generator, *, lines: bool = True
) -> tuple[Image.Image, tuple[Written, ...]]:
    """Let people write on a page of `DOTS` pixels a millimetre; `lines`: now and then one runs through several rows."""
    ink = np.zeros((page.height, page.width), np.float32)
    found = []
    for row in range(rows):
        ticked = random.random() < 0.55
        pen = str(random.choice(MARKS)) if ticked else ""
        signed = bool(random.random() < (0.85 if ticked else 0.05))
        middle = layout.row_middle(row)
        if ticked:
            ink = np.maximum(ink, mark_of(page.size, pen, layout.BOX_X, middle, random))
        if signed:
            ink = np.maximum(ink, signature_of(page.size, row, random))
        if random.random() < 0.3:
            ink = np.maximum(ink, _time(page.size, middle, random))
        found.append(Written(ticked, pen, signed))
    if lines and random.random() < 0.15:
        row = int(random.integers(0, rows - 1))
        count = int(random.integers(1, 4))
        x = layout.BOX_X + random.uniform(-2, 2)
        ends = [(x, layout.row_middle(row) - 7), (x + random.uniform(-3, 3), layout.row_middle(row + count - 1) + 7)]
        ink = np.maximum(ink, strokes_of(page.size, [ends], 0.5, random.uniform(0.5, 0.9), random))
        for hit in range(row, min(rows, row + count)):
            found[hit] = Written(found[hit].ticked, found[hit].pen, found[hit].signed, line=True)
    grey = np.asarray(page.convert("L"), np.float32) * (1 - ink)
    return Image.fromarray(grey.clip(0, 255).astype(np.uint8)), tuple(found)


Stroke = list[tuple[float, float]]


def strokes_of(size: tuple[int, int], strokes: list[Stroke], width: float, dark: float, random: Generator) -> PIXELS:
    """Draw lines, in millimetres, with a hand that trembles."""
    picture = Image.new("L", size, 0)
    pen = ImageDraw.Draw(picture)
    for stroke in strokes:
        points = [(x * DOTS + random.normal(0, 0.6), y * DOTS + random.normal(0, 0.6)) for x, y in stroke]
        pen.line(points, fill=255, width=max(2, round(width * DOTS)), joint="curve")
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(0.7)), np.float32) * np.float32(dark / 255)


def mark_of(size: tuple[int, int], pen: str, x: float, y: float, random: Generator) -> PIXELS:
    x, y = x + random.normal(0, 0.5), y + random.normal(0, 0.5)
    dark, width = random.uniform(0.55, 0.95), random.uniform(0.4, 0.8)
    grow = random.uniform(0.8, 1.1)
    tick: Stroke = [(x - 1.9 * grow, y - 0.2), (x - 0.6, y + 1.9 * grow), (x + 2.2 * grow, y - 2.2 * grow)]
    match pen:
        case "cross":
            a = 2.0 * grow
            return strokes_of(
                size, [[(x - a, y - a), (x + a, y + a)], [(x + a, y - a), (x - a, y + a)]], width, dark, random
            )
        case "filled":
            lines: list[Stroke] = [
                [(x - 2.3, y + step), (x + 2.3, y + step + 0.3)] for step in np.arange(-2.2, 2.3, 0.45)
            ]
            return strokes_of(size, lines, 0.6, dark, random)
        case "faint":
            return strokes_of(size, [tick], random.uniform(0.4, 0.6), random.uniform(0.28, 0.45), random)
        case "over":
            a = random.uniform(1.4, 2.2)
            return strokes_of(
                size, [[(x - 2.2, y), (x - 0.4, y + 2.2), (x + 2.5 * a, y - 2.6 * a)]], width, dark, random
            )
        case "slash":
            return strokes_of(size, [[(x - 1.8 * grow, y + 2.0), (x + 1.8 * grow, y - 2.0)]], width, dark, random)
        case "wavy":
            wave = [(x + t, y + 1.3 * np.sin(3 * t)) for t in np.linspace(-2, 2, 9)]
            return strokes_of(size, [wave], width, dark, random)
    return strokes_of(size, [tick], width, dark, random)


def signature_of(size: tuple[int, int], row: int, random: Generator) -> PIXELS:
    area = layout.signature_area(row)
    length = random.uniform(14, 30)
    left = random.uniform(area.left + 1, area.right - length - 1)
    base = layout.row_middle(row) + random.uniform(-1.0, 1.5)
    tall = random.uniform(1.6, 3.4)
    steps = np.linspace(0, 1, 60)
    loops = random.uniform(4, 9)
    swing = np.sin(steps * loops * 2 * np.pi) * tall * (0.4 + 0.6 * np.abs(np.sin(steps * 5 + random.uniform(0, 3))))
    lead = np.cos(steps * loops * 2 * np.pi) * 1.2
    points = [(left + length * t + d, base + s) for t, s, d in zip(steps, swing, lead, strict=True)]
    return strokes_of(size, [points], random.uniform(0.35, 0.6), random.uniform(0.5, 0.95), random)


def _time(size: tuple[int, int], middle: float, random: Generator) -> PIXELS:
    left = layout.EDGES[4] + 2
    strokes: list[Stroke] = [
        [(left + 2.6 * digit, middle - 2), (left + 2.6 * digit + 1.5, middle), (left + 2.6 * digit, middle + 2)]
        for digit in range(4)
    ]
    return strokes_of(size, strokes, 0.4, random.uniform(0.5, 0.9), random)


def photo_of(page: Image.Image, random: Generator, quarter: int | None = None) -> bytes:
    """Take a photo of a page of `DOTS` pixels a millimetre; `quarter`: turned by so many right angles."""
    width, height = (3264, 2448) if random.random() < 0.15 else (2048, 1536) if random.random() < 0.5 else (1600, 1200)
    turned = int(random.integers(0, 4)) if quarter is None else quarter
    upright = turned % 2 == 0
    size = (height, width) if upright else (width, height)
    to_page = _camera(size, turned, random)
    ys, xs = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    below = to_page[2, 0] * xs + to_page[2, 1] * ys + to_page[2, 2]
    u = (to_page[0, 0] * xs + to_page[0, 1] * ys + to_page[0, 2]) / below
    v = (to_page[1, 0] * xs + to_page[1, 1] * ys + to_page[1, 2]) / below
    paper = np.asarray(page.convert("L"), np.float32)
    paper = _toned(paper, random)
    u, v, shade = _folded(u, v, random)
    seen = _sampled(paper, u * DOTS, v * DOTS) * shade
    table = random.uniform(30, 150)
    grain = _sampled(random.normal(table, 14, (64, 64)).astype(np.float32), xs / 40 % 63, ys / 40 % 63)
    inside = (u >= 0) & (u < layout.WIDTH) & (v >= 0) & (v < layout.HEIGHT)
    seen = np.where(inside, seen, grain)
    seen *= _light(xs / size[0], ys / size[1], random)
    picture = Image.fromarray(seen.clip(0, 255).astype(np.uint8))
    sharpness = size[0] * size[1] / 1.92e6
    picture = picture.filter(ImageFilter.GaussianBlur(random.uniform(0.3, 0.9) * sharpness**0.5))
    noisy = np.asarray(picture, np.float32) + random.normal(0, random.uniform(1.5, 6), (size[1], size[0]))
    content = io.BytesIO()
    final = Image.fromarray(noisy.clip(0, 255).astype(np.uint8))
    Image.merge("RGB", (final, final, final)).save(content, "JPEG", quality=int(random.integers(45, 92)))
    return content.getvalue()


def _toned(paper: PIXELS, random: Generator) -> PIXELS:
    white = random.uniform(195, 250)
    black = random.uniform(8, 45)
    return (black + paper / 255 * (white - black)).astype(np.float32)


def _camera(size: tuple[int, int], turned: int, random: Generator) -> NDArray[np.float64]:
    """The map from pixels to millimetres of a camera held over the page, not quite straight."""
    width, height = size
    corners = [(0.0, 0.0), (layout.WIDTH, 0.0), (layout.WIDTH, layout.HEIGHT), (0.0, layout.HEIGHT)]
    long, short = (height, width) if height > width else (width, height)
    scale = min(long / layout.HEIGHT, short / layout.WIDTH) * random.uniform(0.8, 0.93)
    tilt = np.radians(random.uniform(-7, 7) + 90 * turned)
    lean = random.uniform(-1, 1, 2) * 0.22
    pixels = []
    for x, y in corners:
        x, y = x - layout.WIDTH / 2, y - layout.HEIGHT / 2
        depth = 1 + lean[0] * x / layout.HEIGHT + lean[1] * y / layout.HEIGHT
        x, y = x * scale / depth, y * scale / depth
        pixels.append(
            (width / 2 + x * np.cos(tilt) - y * np.sin(tilt), height / 2 + x * np.sin(tilt) + y * np.cos(tilt))
        )
    array = np.array(pixels)
    # All of the page stays in the picture.
    low, high = array.min(axis=0), array.max(axis=0)
    shrink = min(1.0, *((np.array(size) * 0.985) / (high - low)))
    middle, target = (low + high) / 2, np.array(size) / 2
    array = (array - middle) * shrink + target
    rows = []
    for (x, y), (u, v) in zip(array, corners, strict=True):
        rows += [(x, y, 1, 0, 0, 0, -u * x, -u * y), (0, 0, 0, x, y, 1, -v * x, -v * y)]
    solved = np.linalg.solve(np.array(rows), np.array(corners).ravel())
    return np.append(solved, 1.0).reshape(3, 3)


def _folded(u: PIXELS, v: PIXELS, random: Generator) -> tuple[PIXELS, PIXELS, PIXELS]:
    """Creases: at both sides paper stands up, so that what is there is seen elsewhere; the crease itself is dark."""
    shade = np.ones_like(u)
    for _ in range(int(random.integers(0, 3))):
        lies = random.random() < 0.6
        angle = np.radians(random.normal(90 if lies else 0, 2))
        at = random.uniform(60, 240) if lies else random.uniform(30, 180)
        across = u * np.cos(angle) + v * np.sin(angle) - at
        reach = random.uniform(40, 90)
        rise = np.clip(1 - np.abs(across) / reach, 0, 1) * random.uniform(-2.0, 2.0)
        u, v = u + rise * random.normal(0, 0.6), v + rise * random.normal(0, 0.6)
        dark = random.uniform(0.08, 0.3)
        shade = shade * (1 - dark * np.exp(-((across / random.uniform(0.25, 0.5)) ** 2)))
        shade = shade * np.where(across > 0, 1.0, random.uniform(0.88, 1.0))
    return u, v, shade.astype(np.float32)


def _light(x: PIXELS, y: PIXELS, random: Generator) -> PIXELS:
    """A gradient over the picture, and the shadow of a hand or a telephone with a soft edge."""
    direction = random.uniform(0, 2 * np.pi)
    light = 1 - random.uniform(0, 0.4) * (0.5 + (x - 0.5) * np.cos(direction) + (y - 0.5) * np.sin(direction))
    if random.random() < 0.6:
        turn = random.uniform(0, 2 * np.pi)
        across = (x - random.uniform(0.2, 0.8)) * np.cos(turn) + (y - random.uniform(0.2, 0.8)) * np.sin(turn)
        light = light * (1 - random.uniform(0.15, 0.5) / (1 + np.exp(across / random.uniform(0.004, 0.05))))
    return np.asarray(np.clip(light, 0.2, 1.1), np.float32)


def _sampled(picture: PIXELS, x: PIXELS, y: PIXELS) -> PIXELS:
    """Look a picture up between its pixels."""
    height, width = picture.shape
    x, y = np.clip(x - 0.5, 0, width - 1.001), np.clip(y - 0.5, 0, height - 1.001)
    left, top = x.astype(np.int32), y.astype(np.int32)
    right, down = x - left, y - top
    upper = picture[top, left] * (1 - right) + picture[top, left + 1] * right
    lower = picture[top + 1, left] * (1 - right) + picture[top + 1, left + 1] * right
    return np.asarray(upper * (1 - down) + lower * down, np.float32)
