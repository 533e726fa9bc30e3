"""A picture: something drawn that can be shown, copied, saved or printed alike."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from regapp.gui.look.theme import Theme, make_theme


@dataclass(frozen=True)
class Picture:
    """`draw(painter, area, theme)`; `width` and `height` are what it asks for, in pixels of the usual text size."""

    title: str
    width: float
    height: float
    draw: Callable[[QPainter, QRectF, Theme], object]


def paper_theme() -> Theme:
    """What pictures are drawn in for others: light, whatever the window looks like."""
    return make_theme(dark=False, large=False)
