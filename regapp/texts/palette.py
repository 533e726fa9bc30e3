"""The colours that the screen and paper share."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from regapp.model.event import Event
from regapp.model.participant import Category

# White on each reaches 4.5:1.
CATEGORY_COLOURS: Final[dict[str, str]] = {
    Category.MUNICIPALITY: "#0B6477",
    Category.COMMUNITY: "#3F7D20",
    Category.SPEAKER: "#7A3E9D",
    Category.ORGANISER: "#1B2A41",
    Category.DONOR: "#A8172D",
    Category.PRESS: "#8A5A00",
    Category.GOVERNMENT: "#2F5FA8",
    Category.GUEST: "#5A6472",
}

# For categories of an event's own; white on each reaches 4.5:1.
OWN_COLOURS: Final = (
    "#9C3D54", "#00695C", "#6D4C41", "#4527A0", "#B23C17", "#33691E", "#37618E", "#8E2A8B", "#00708A", "#5D5A1F",
)  # fmt: skip


def category_colour(category: str, event: Event | None = None) -> str:
    """The colour of a category, also of the event's own; that of guests for an unknown one."""
    own = event.categories.get(category) if event is not None else None
    return own.colour if own is not None else CATEGORY_COLOURS.get(category, CATEGORY_COLOURS[Category.GUEST])


PAPER: Final[dict[str, str]] = {
    "text": "#17202A",
    "muted": "#55606E",
    "line": "#B9C2CC",
    "white": "#FFFFFF",
    "accent": "#0B6477",
}
"""By these names badge templates speak of them too."""

TINT: Final = "#E3EDF0"
PALE: Final = "#F3F7F8"
"""Behind the headings of a table, and behind the name of a group of rows."""


class Pattern(StrEnum):
    """Lines on the bars of a series."""

    PLAIN = "plain"
    RISING = "rising"
    LEVEL = "level"
    FALLING = "falling"
    CROSSED = "crossed"
    UPRIGHT = "upright"


@dataclass(frozen=True)
class SeriesLook:
    """The look of a series in a chart: the colour of its bars, and of the pattern of lines on them."""

    colour: str
    pattern: Pattern
    lines: str


_SERIES: Final = (
    SeriesLook("#0B6477", Pattern.PLAIN, "#0B6477"),
    SeriesLook("#EDB45F", Pattern.RISING, "#FFF6E6"),
    SeriesLook("#8E99A5", Pattern.LEVEL, "#4A545F"),
    SeriesLook("#3F1A5C", Pattern.FALLING, "#B79BCB"),
    SeriesLook("#C9E7BA", Pattern.CROSSED, "#7DB35F"),
    SeriesLook("#B8434F", Pattern.UPRIGHT, "#F3CFD3"),
)


def series_look(index: int) -> SeriesLook:
    """Give the look of a series by its place. Neighbours differ in lightness and in pattern, so that nobody, and no
    printer in black and white, needs to tell hues."""
    turn, place = divmod(index, len(_SERIES))
    look, lined = _SERIES[place], _SERIES[(place + turn) % len(_SERIES)]
    lines = PAPER["muted" if is_light(look.colour) else "white"]
    return look if look is lined else replace(look, pattern=lined.pattern, lines=lines)


def is_light(colour: str) -> bool:
    """Whether dark letters read better on a colour (#RRGGBB) than white ones: by the luminance of WCAG 2.1."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True)) > 0.179


MAP_SHADES: Final = ("#F1F3F6", "#D3E8EC", "#9CCBD4", "#5FA8B5", "#2A8192", "#0B4F5E")
"""From none to most: one hue from light to dark, which every eye and every printer tells apart."""
FIRST_DARK_SHADE: Final = 4
"""From this shade on letters are white."""
WATER: Final = "#BFD9EE"
DEEP_WATER: Final = "#27598A"
"""Letters on water, 5:1 against it."""
