"""The code of a group: 44 digits as a badge has, of another version, that stand for a place and for nobody.

version (1) event (5) place (16) zeros (2) mac (20), signed with the event's key as badges are.
"""

from regapp.model import token as tokens

VERSION = 2
_PLACE_DIGITS = 16


def encode_group(event: int, place: str, key: bytes) -> str:
    """The code of the people from a place: the digits of an oblast, a rayon or a municipality.

    ValueError where the place has others.
    """
    if not (place.isascii() and place.isdecimal() and len(place) < _PLACE_DIGITS):
        raise ValueError(place)
    # One more digit before the place: its own zeros are kept.
    return tokens.signed(f"{VERSION}{event:05d}{'1' + place:0>{_PLACE_DIGITS}}00", key)


def may_be_group(text: str) -> bool:
    """Whether cleaned digits may be the code of a group, of whatever event."""
    return len(text) == tokens.LENGTH and text.isascii() and text.isdecimal() and text.startswith(str(VERSION))


def group_of(text: str, event: int, key: bytes) -> str | None:
    """The place in a genuine code of a group of the event, in cleaned digits; None for any other text."""
    if not may_be_group(text) or not text.startswith(f"{VERSION}{event:05d}") or not tokens.is_genuine(text, key):
        return None
    return text[6 : 6 + _PLACE_DIGITS].lstrip("0")[1:]
