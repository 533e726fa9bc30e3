"""The end of a register: the number of people on it, and the lines where the people responsible for it sign."""

from typing import Final

from regapp.model.papers.register import Register
from regapp.reports.register_rows import CLOSING_GAP, CLOSING_LINE, SIGNATORY_HEIGHT
from regapp.reports.register_sheet import MM, row_style, text_style
from regapp.reports.tables.cells import Setter
from regapp.reports.tables.columns import Grid
from regapp.reports.tables.ink import Ink, Rule
from regapp.texts.palette import PAPER

_LABEL: Final = 52 * MM
_GAP: Final = 4 * MM
_SHARES: Final = (0.34, 0.44, 0.22)
"""Shares of the room beside the label: for the signature, the name, the date."""
_MOST_ROOM: Final = 170 * MM
_RULE: Final = Rule(0.7, PAPER["muted"])
_SUM: Final = text_style(10, bold=True)
_SIGNATORY: Final = row_style()
_CAPTION: Final = text_style(7, "muted", align=0.5)


def draw_closing(register: Register, grid: Grid, setter: Setter, top: float, ink: Ink) -> None:
    """Draw the end of a register below `top`, in points from the lower edge."""
    top -= CLOSING_GAP
    for line in register.closing:
        ink.write(PAPER["text"], setter.line(line, grid.width, _SUM).placed(grid.left, top))
        top -= CLOSING_LINE
    room = min(_MOST_ROOM, grid.width - _LABEL - 3 * _GAP)
    captions = (register.words.signature, register.words.full_name, register.words.date)
    for name in register.signatories:
        base = top - SIGNATORY_HEIGHT + 4 * MM
        label = setter.cell(name, _LABEL, _SIGNATORY, SIGNATORY_HEIGHT)
        ink.write(PAPER["text"], label.placed(grid.left, base + label.height - 0.5 * MM))
        left = grid.left + _LABEL + _GAP
        for share, caption in zip(_SHARES, captions, strict=True):
            width = room * share
            ink.rule(_RULE, (left, base), (left + width, base))
            text = setter.line(caption, width, _CAPTION)
            ink.write(PAPER["muted"], text.placed(left, base - 0.6 * MM, width))
            left += width + _GAP
        top -= SIGNATORY_HEIGHT
