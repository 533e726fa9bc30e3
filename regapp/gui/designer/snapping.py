"""The geometry of the designer in millimetres: moving, resizing, snapping, aligning, free places. No Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

MARGIN_MM: Final = 3.0
LEAST_MM: Final = 1.0
_SAME_MM: Final = 0.02


class Box(NamedTuple):
    """A rectangle: its upper left corner, width and height in mm."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def upright_lines(self) -> tuple[float, float, float]:
        """The left edge, middle, right edge."""
        return (self.x, self.x + self.width / 2, self.right)

    @property
    def level_lines(self) -> tuple[float, float, float]:
        """The upper edge, middle, lower edge."""
        return (self.y, self.y + self.height / 2, self.bottom)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def meets(self, other: "Box") -> bool:
        """Whether the two overlap or touch."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )  # fmt: skip


class Handle(NamedTuple):
    """The edges that a handle moves: -1 the left or upper one, 1 the right or lower one, 0 neither."""

    across: int
    down: int


HANDLES: Final = tuple(Handle(across, down) for down in (-1, 0, 1) for across in (-1, 0, 1) if across or down)


@dataclass(frozen=True)
class Guide:
    """A line that something has snapped to: upright at x, or level at y, in mm."""

    upright: bool
    at: float


@dataclass(frozen=True)
class Stops:
    """The lines where edges and middles snap: x of upright lines and y of level ones, in mm."""

    upright: tuple[float, ...] = ()
    level: tuple[float, ...] = ()


def stops(page: Box, others: Iterable[Box]) -> Stops:
    """Give the lines of the badge (edges, margins, middle) and of the other elements (edges, middles)."""
    upright = [*page.upright_lines, page.x + MARGIN_MM, page.right - MARGIN_MM]
    level = [*page.level_lines, page.y + MARGIN_MM, page.bottom - MARGIN_MM]
    for box in others:
        upright += box.upright_lines
        level += box.level_lines
    return Stops(tuple(sorted(set(upright))), tuple(sorted(set(level))))


def union(boxes: Sequence[Box]) -> Box:
    """Give the smallest box around several."""
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(x, y, max(box.right for box in boxes) - x, max(box.bottom for box in boxes) - y)


def kept_inside(box: Box, page: Box) -> Box:
    """Move the box so far that it lies on the badge."""
    x = max(page.x, min(box.x, page.right - box.width))
    y = max(page.y, min(box.y, page.bottom - box.height))
    return box._replace(x=x, y=y)


def moved(
    box: Box, across: float, down: float, page: Box, lines: Stops = Stops(), reach: float = 0.0
) -> tuple[Box, tuple[Guide, ...]]:
    """Move the box by mm, snap to lines within `reach` mm, keep it on the badge; also give the lines it lies on."""
    free = box._replace(x=round(box.x + across, 1), y=round(box.y + down, 1))
    free = kept_inside(free, page)
    shifted = free._replace(
        x=free.x + _shift(free.upright_lines, lines.upright, reach),
        y=free.y + _shift(free.level_lines, lines.level, reach),
    )
    placed = kept_inside(shifted, page)
    return placed, guides(placed.upright_lines, placed.level_lines, lines) if reach else ()


def resized(
    box: Box, handle: Handle, across: float, down: float, page: Box, lines: Stops = Stops(), reach: float = 0.0
) -> tuple[Box, tuple[Guide, ...]]:
    """Move the handle's edges by mm, snapped, on the badge, not below the least size; also give the lines."""
    left, right, upright = _edges((box.x, box.right), handle.across, across, (page.x, page.right), lines.upright, reach)
    top, bottom, level = _edges((box.y, box.bottom), handle.down, down, (page.y, page.bottom), lines.level, reach)
    placed = Box(left, top, right - left, bottom - top)
    return placed, guides(upright, level, lines) if reach else ()


def _edges(
    ends: tuple[float, float],
    side: int,
    by: float,
    limits: tuple[float, float],
    lines: Sequence[float],
    reach: float,
) -> tuple[float, float, tuple[float, ...]]:
    """Move one end of a direction, named by `side`; give both ends, and the place of the moved one."""
    if not side:
        return (*ends, ())
    low, high = ends
    wanted = round((low if side < 0 else high) + by, 1)
    wanted += _shift((wanted,), lines, reach)
    if side < 0:
        low = max(limits[0], min(wanted, high - LEAST_MM))
        return low, high, (low,)
    high = min(limits[1], max(wanted, low + LEAST_MM))
    return low, high, (high,)


def _shift(own: Sequence[float], lines: Sequence[float], reach: float) -> float:
    """Give the least shift that brings one of the own lines onto another; 0 where none is within reach."""
    shifts = [line - mine for mine in own for line in lines if abs(line - mine) <= reach]
    return min(shifts, key=abs, default=0.0)


def guides(upright: Iterable[float], level: Iterable[float], lines: Stops) -> tuple[Guide, ...]:
    """Give the lines that coincide with lines of the box."""
    met = [Guide(True, line) for line in lines.upright if any(abs(line - mine) < _SAME_MM for mine in upright)]
    met += [Guide(False, line) for line in lines.level if any(abs(line - mine) < _SAME_MM for mine in level)]
    return tuple(met)


def aligned(boxes: Sequence[Box], how: str, page: Box) -> list[Box]:
    """Align several boxes to a common line, one box to the badge. `how`: left, centre, right, top, middle, bottom."""
    area = union(boxes) if len(boxes) > 1 else page
    places = {
        "left": lambda box: box._replace(x=area.x),
        "centre": lambda box: box._replace(x=area.x + (area.width - box.width) / 2),
        "right": lambda box: box._replace(x=area.right - box.width),
        "top": lambda box: box._replace(y=area.y),
        "middle": lambda box: box._replace(y=area.y + (area.height - box.height) / 2),
        "bottom": lambda box: box._replace(y=area.bottom - box.height),
    }
    return [places[how](box) for box in boxes]


def distributed(boxes: Sequence[Box], across: bool) -> list[Box]:
    """Give the boxes even gaps within the space they take up together; in the order given.

    Where they have no room side by side, space their middles evenly.
    """
    if len(boxes) < 3:
        return list(boxes)
    axis, extent = (0, 2) if across else (1, 3)
    order = sorted(range(len(boxes)), key=lambda index: boxes[index][axis] + boxes[index][extent] / 2)
    area = union(boxes)
    sizes = [boxes[index][extent] for index in order]
    gap = (area[extent] - sum(sizes)) / (len(boxes) - 1)
    if gap >= 0:
        starts = [area[axis] + sum(sizes[:place]) + gap * place for place in range(len(order))]
    else:
        first, last = (boxes[index][axis] + boxes[index][extent] / 2 for index in (order[0], order[-1]))
        step = (last - first) / (len(boxes) - 1)
        starts = [first + step * place - size / 2 for place, size in enumerate(sizes)]
    placed = list(boxes)
    for index, start, size in zip(order, starts, sizes, strict=True):
        at = max(area[axis], min(start, area[axis] + area[extent] - size))
        placed[index] = boxes[index]._replace(x=at) if across else boxes[index]._replace(y=at)
    return placed


def free_place(width: float, height: float, taken: Sequence[Box], page: Box, step: float = 1.0) -> Box:
    """Find where a new box lies farthest from all others and the edges; smaller if needed, else in the middle."""
    width, height = min(width, page.width), min(height, page.height)
    for share in (1.0, 0.75, 0.5):
        if (
            found := _freest(max(LEAST_MM, width * share), max(LEAST_MM, height * share), taken, page, step)
        ) is not None:
            return found
    return Box(round((page.width - width) / 2, 1), round((page.height - height) / 2, 1), width, height)


def _freest(width: float, height: float, taken: Sequence[Box], page: Box, step: float) -> Box | None:
    best: tuple[float, float, Box] | None = None
    for row in range(int((page.height - height) / step) + 1):
        for column in range(int((page.width - width) / step) + 1):
            box = Box(column * step, row * step, width, height)
            room = min((_gap(box, other) for other in taken), default=page.width)
            room = min(room, box.x, box.y, page.right - box.right, page.bottom - box.bottom)
            off = abs(box.x + box.right - page.width) + abs(box.y + box.bottom - page.height)
            if room >= 0 and (best is None or (room, -off) > best[:2]):
                best = (room, -off, box)
    return best[2] if best else None


def _gap(one: Box, other: Box) -> float:
    """Give the larger of the gaps across and down; negative where the boxes overlap."""
    across = max(other.x - one.right, one.x - other.right)
    down = max(other.y - one.bottom, one.y - other.bottom)
    return max(across, down)
