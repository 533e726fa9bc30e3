"""The end of a register: how many stand on it, and where those sign who are responsible for it."""

from typing import Final

from regapp.lettering import Line
from regapp.model.papers.register import Register
from regapp.pen import number
from regapp.reports.register_cells import LEFT, MM, Grid, Setter
from regapp.reports.register_pages import CLOSING_GAP, CLOSING_LINE, SIGNATORY_HEIGHT
from regapp.texts.palette import PAPER

_LABEL: Final = 52 * MM
_GAP: Final = 4 * MM
_SHARES: Final = (0.34, 0.44, 0.22)
"""Of the room beside the label: for the signature, the name, the date."""
_MOST_ROOM: Final = 170 * MM


def draw_closing(
    register: Register, grid: Grid, setter: Setter, top: float, texts: dict[str, list[Line]], shapes: list[str]
) -> None:
    """Add the end of a register below `top` (points from the lower edge) to a page's texts by colour and shapes."""
    text, muted = texts[PAPER["text"]], texts[PAPER["muted"]]
    top -= CLOSING_GAP
    for line in register.closing:
        text += setter.one_line(line, grid.right - LEFT, 10, True).placed(LEFT, 0, top)
        top -= CLOSING_LINE
    room = min(_MOST_ROOM, grid.right - LEFT - _LABEL - 3 * _GAP)
    captions = (register.words.signature, register.words.full_name, register.words.date)
    for name in register.signatories:
        base = top - SIGNATORY_HEIGHT + 4 * MM
        label = setter.fitted(name, _LABEL, False, SIGNATORY_HEIGHT)
        text += label.placed(LEFT, 0, base + label.height - 0.5 * MM)
        left = LEFT + _LABEL + _GAP
        for share, caption in zip(_SHARES, captions, strict=True):
            width = room * share
            shapes.append(
                f"0.7 w 0.33 0.38 0.43 RG {number(left)} {number(base)} m {number(left + width)} {number(base)} l S"
            )
            muted += setter.one_line(caption, width, 7).placed(left, width, base - 0.6 * MM, 0.5)
            left += width + _GAP
        top -= SIGNATORY_HEIGHT
