"""The mouse on the canvas, in millimetres: select, drag, resize, catch with a rubber band. No Qt widgets."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from regapp.gui.designer import acts
from regapp.gui.designer.acts import Chosen, Side, box_of
from regapp.gui.designer.snapping import (
    Box,
    Guide,
    Handle,
    Stops,
    kept_inside,
    moved,
    resized,
    stops,
    union,
)

if TYPE_CHECKING:
    from regapp.gui.designer.design import Design

_SNAP_PIXELS: Final = 6.0
_DRAG_PIXELS: Final = 3.0


class _Mode(Enum):
    IDLE = auto()
    MOVE = auto()
    RESIZE = auto()
    BAND = auto()


@dataclass(frozen=True)
class Press:
    """A press of the button: its point in mm, its handle, with Ctrl (`add`), with Alt (`below`)."""

    x: float
    y: float
    handle: Handle | None = None
    add: bool = False
    below: bool = False


class Pointer:
    """The mouse from press to release."""

    def __init__(self, design: "Design") -> None:
        self._design = design
        self._mode = _Mode.IDLE
        self._press = Press(0.0, 0.0)
        self._dragging = False
        self._was_selected = False
        self._start: Side = ()
        self._chosen_before: Chosen = ()
        self._stops = Stops()
        self._turn = 0
        self.guides: tuple[Guide, ...] = ()
        self.band: Box | None = None

    @property
    def is_busy(self) -> bool:
        """Whether the button is down."""
        return self._mode is not _Mode.IDLE

    def press(self, press: Press) -> None:
        """Handle the press of the left button."""
        design = self._design
        design.seal()
        self._press, self._dragging = press, False
        self._turn += 1
        self._chosen_before = design.chosen
        if press.handle is not None:
            self._mode = _Mode.RESIZE
        else:
            self._mode = _Mode.MOVE if self._select(acts.hit(design.elements, press.x, press.y)) else _Mode.BAND
        self._start = design.elements
        others = [box_of(element) for index, element in enumerate(self._start) if index not in design.chosen]
        self._stops = stops(design.page, others)

    def _select(self, under: list[int]) -> bool:
        """Select the element under the press; False where there is none."""
        design, press = self._design, self._press
        self._was_selected = False
        if not under:
            if not press.add:
                design.choose(())
            return False
        if press.add:
            design.choose(set(design.chosen) ^ {under[0]})
            return bool(design.chosen)
        if press.below:
            design.choose([self._below(under)])
        elif set(under) & set(design.chosen):
            self._was_selected = True
        else:
            design.choose(under[:1])
        return True

    def _below(self, under: list[int]) -> int:
        """Give the element below the selected one at a point; after the lowest the topmost again."""
        here = next((place for place, index in enumerate(under) if index in self._design.chosen), 0)
        return under[(here + 1) % len(under)]

    def move(self, x: float, y: float, scale: float, free: bool = False) -> None:
        """Follow the mouse; `scale` in pixels per mm, `free` of snapping."""
        across, down = x - self._press.x, y - self._press.y
        if not self._dragging and max(abs(across), abs(down)) * scale < _DRAG_PIXELS:
            return
        self._dragging = True
        reach = 0.0 if free else _SNAP_PIXELS / scale
        if self._mode is _Mode.BAND:
            self.band = Box(min(x, self._press.x), min(y, self._press.y), abs(across), abs(down))
            caught = acts.within(self._design.elements, self.band)
            self._design.choose({*caught, *self._chosen_before} if self._press.add else caught)
        elif self._mode is _Mode.MOVE:
            self._drag(across, down, reach)
        elif self._mode is _Mode.RESIZE:
            self._resize(across, down, reach)

    def _drag(self, across: float, down: float, reach: float) -> None:
        design = self._design
        chosen = design.chosen
        boxes = [box_of(self._start[index]) for index in chosen]
        group = union(boxes)
        goal, self.guides = moved(group, across, down, design.page, self._stops, reach)
        by = (goal.x - group.x, goal.y - group.y)
        new = [kept_inside(box._replace(x=box.x + by[0], y=box.y + by[1]), design.page) for box in boxes]
        design.put(acts.placed(self._start, chosen, new), key=f"drag{self._turn}")

    def _resize(self, across: float, down: float, reach: float) -> None:
        design, handle = self._design, self._press.handle
        if handle is None or len(design.chosen) != 1:
            return
        box = box_of(self._start[design.chosen[0]])
        goal, self.guides = resized(box, handle, across, down, design.page, self._stops, reach)
        design.put(acts.placed(self._start, design.chosen, [goal]), key=f"drag{self._turn}")

    def release(self) -> None:
        """Handle the release. A click on an already selected element selects the one below it."""
        if self._mode is _Mode.MOVE and self._was_selected and not self._dragging:
            under = acts.hit(self._design.elements, self._press.x, self._press.y)
            several = len(self._design.chosen) > 1
            self._design.choose(under[:1] if several else [self._below(under)])
        self._end()

    def cancel(self) -> None:
        """Restore everything on Escape while the button is down."""
        if self._dragging and self._mode in (_Mode.MOVE, _Mode.RESIZE):
            self._design.put(self._start, key=f"drag{self._turn}")
        self._end()

    def _end(self) -> None:
        self._design.seal()
        self._mode, self._dragging, self.guides, self.band = _Mode.IDLE, False, (), None
