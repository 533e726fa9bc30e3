"""A picture: one drawing to show, copy, save or print."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from regapp.gui.look.theme import Theme, make_theme


@dataclass(frozen=True)
class Picture:
    """A drawing function `draw(painter, area, theme)`; `width` and `height` are in pixels at the usual text size."""

    title: str
    width: float
    height: float
    draw: Callable[[QPainter, QRectF, Theme], object]


def paper_theme() -> Theme:
    """Give the theme for pictures for others: light, whatever theme the window has."""
    return make_theme(dark=False, large=False)
