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
