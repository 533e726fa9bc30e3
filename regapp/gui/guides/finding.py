"""Finding words in a guide: whatever the case, and with the letters ң, ө, ү, ё or without them."""

from typing import Final

_PLAIN: Final = str.maketrans("ңөүё", "ноуе")
"""Letters that some keyboards lack, and those typed for them."""


def folded(text: str) -> str:
    """Give a text as it is compared: as long as before, so that places in it stay what they are."""
    return "".join(lower if len(lower := letter.lower()) == 1 else letter for letter in text).translate(_PLAIN)


def places(text: str, wanted: str) -> list[int]:
    """Give the places in a text where something is found."""
    here, sought = folded(text), folded(wanted.strip())
    found: list[int] = []
    place = here.find(sought) if sought else -1
    while place >= 0:
        found.append(place)
        place = here.find(sought, place + len(sought))
    return found
