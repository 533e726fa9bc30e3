"""Photos of pages as telephones take them, made: perspective, folds, shadows, blur, noise, compression."""

import io

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from tests.omr.pens import DOTS, Grey


def photo_of(page: Image.Image, random: Generator, quarter: int | None = None) -> bytes:
    """Take a photo of a page of `DOTS` pixels a millimetre; `quarter`: turned by so many right angles."""
    width, height = (3264, 2448) if random.random() < 0.15 else (2048, 1536) if random.random() < 0.5 else (1600, 1200)
    turned = int(random.integers(0, 4)) if quarter is None else quarter
    paper_size = (page.width / DOTS, page.height / DOTS)
    upright = (turned % 2 == 0) == (page.height > page.width)
    size = (height, width) if upright else (width, height)
    to_page = _camera(size, paper_size, turned, random)
    ys, xs = _through_lens(size, random)
    below = to_page[2, 0] * xs + to_page[2, 1] * ys + to_page[2, 2]
    u = (to_page[0, 0] * xs + to_page[0, 1] * ys + to_page[0, 2]) / below
    v = (to_page[1, 0] * xs + to_page[1, 1] * ys + to_page[1, 2]) / below
    paper = np.asarray(page.convert("L"), np.float32)
    paper = _toned(paper, random)
    u, v, shade = _folded(*_curled(u, v, paper_size, random), random)
    seen = _sampled(paper, u * DOTS, v * DOTS) * shade
    table = random.uniform(30, 150)
    grain = np.asarray(
        Image.fromarray(random.normal(table, 14, (48, 64)).astype(np.float32)).resize(size, Image.Resampling.BICUBIC)
    )
    inside = (u >= 0) & (u < paper_size[0]) & (v >= 0) & (v < paper_size[1])
    seen = np.where(inside, seen, grain)
    seen *= _light(np.float32(1 / size[0]) * xs, np.float32(1 / size[1]) * ys, random)
    picture = Image.fromarray(seen.clip(0, 255).astype(np.uint8))
    sharpness = size[0] * size[1] / 1.92e6
    picture = picture.filter(ImageFilter.GaussianBlur(random.uniform(0.3, 0.9) * sharpness**0.5))
    noisy = np.asarray(picture, np.float32) + random.normal(0, random.uniform(1.5, 6), (size[1], size[0]))
    content = io.BytesIO()
    final = Image.fromarray(noisy.clip(0, 255).astype(np.uint8))
    Image.merge("RGB", (final, final, final)).save(content, "JPEG", quality=int(random.integers(45, 92)))
    return content.getvalue()


def _toned(paper: Grey, random: Generator) -> Grey:
    white = random.uniform(195, 250)
    black = random.uniform(8, 45)
    return (black + paper / 255 * (white - black)).astype(np.float32)


def _camera(size: tuple[int, int], paper: tuple[float, float], turned: int, random: Generator) -> NDArray[np.float64]:
    """The map from pixels to millimetres of a camera held over the page, not quite straight."""
    width, height = size
    wide, high = paper
    corners = [(0.0, 0.0), (wide, 0.0), (wide, high), (0.0, high)]
    scale = min(max(size) / max(paper), min(size) / min(paper)) * random.uniform(0.8, 0.93)
    tilt = np.radians(random.uniform(-7, 7) + 90 * turned)
    lean = random.uniform(-1, 1, 2) * 0.22
    pixels = []
    for x, y in corners:
        x, y = x - wide / 2, y - high / 2
        depth = 1 + lean[0] * x / max(paper) + lean[1] * y / max(paper)
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


def _through_lens(size: tuple[int, int], random: Generator) -> tuple[Grey, Grey]:
    """A lens draws straight lines a little bent (the first radial term of Brown's model): from where each pixel is."""
    middle_x, middle_y = (side / 2 for side in size)
    ys, xs = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    right, down = xs - np.float32(middle_x), ys - np.float32(middle_y)
    bent = 1 + np.float32(random.uniform(-0.012, 0.012)) * (right**2 + down**2) / np.float32(middle_x**2 + middle_y**2)
    return np.float32(middle_y) + down * bent, np.float32(middle_x) + right * bent


def _curled(u: Grey, v: Grey, paper: tuple[float, float], random: Generator) -> tuple[Grey, Grey]:
    """Paper that does not lie flat: its middle is seen elsewhere than its edges, up to three millimetres."""
    bulge = np.sin(np.clip(v / paper[1], 0, 1) * np.pi) * np.float32(random.uniform(-3, 3))
    roll = np.sin(np.clip(u / paper[0], 0, 1) * np.pi) * np.float32(random.uniform(-2, 2))
    return u + 0.4 * bulge, v + roll + bulge * np.float32(random.uniform(-0.5, 0.5))


def _folded(u: Grey, v: Grey, random: Generator) -> tuple[Grey, Grey, Grey]:
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


def _light(x: Grey, y: Grey, random: Generator) -> Grey:
    """A gradient over the picture, and the shadow of a hand or a telephone with a soft edge."""
    direction = random.uniform(0, 2 * np.pi)
    light = 1 - random.uniform(0, 0.4) * (0.5 + (x - 0.5) * np.cos(direction) + (y - 0.5) * np.sin(direction))
    if random.random() < 0.6:
        turn = random.uniform(0, 2 * np.pi)
        across = (x - random.uniform(0.2, 0.8)) * np.cos(turn) + (y - random.uniform(0.2, 0.8)) * np.sin(turn)
        light = light * (1 - random.uniform(0.15, 0.5) / (1 + np.exp(across / random.uniform(0.004, 0.05))))
    return np.asarray(np.clip(light, 0.2, 1.1), np.float32)


def _sampled(picture: Grey, x: Grey, y: Grey) -> Grey:
    """Look a picture up between its pixels."""
    height, width = picture.shape
    x, y = np.clip(x - 0.5, 0, width - 1.001), np.clip(y - 0.5, 0, height - 1.001)
    left, top = x.astype(np.int32), y.astype(np.int32)
    right, down = x - left, y - top
    flat, place = picture.ravel(), top * width + left
    upper = flat.take(place) * (1 - right) + flat.take(place + 1) * right
    lower = flat.take(place + width) * (1 - right) + flat.take(place + width + 1) * right
    return np.asarray(upper * (1 - down) + lower * down, np.float32)
