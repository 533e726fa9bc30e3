"""The colours that the screen and paper share."""

from typing import Final

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

PAPER: Final[dict[str, str]] = {
    "text": "#17202A",
    "muted": "#55606E",
    "line": "#B9C2CC",
    "tint": "#E3EDF0",
    "pale": "#F3F7F8",
    "white": "#FFFFFF",
    "accent": "#0B6477",
}

CHART_COLOURS: Final = ("#0B6477", "#D9912F", "#9AA5B1", "#7A3E9D", "#3F7D20", "#A8172D")
"""Of series beside each other: teal, amber and grey differ in lightness too, so that nobody needs to tell hues."""

MAP_SHADES: Final = ("#F1F3F6", "#D3E8EC", "#9CCBD4", "#5FA8B5", "#2A8192", "#0B4F5E")
"""From none to most: one hue from light to dark, which every eye and every printer tells apart."""
FIRST_DARK_SHADE: Final = 4
"""From this shade on letters are white."""
WATER: Final = "#BFD9EE"
DEEP_WATER: Final = "#27598A"
"""Letters on water, 5:1 against it."""
