"""Text typed in the wrong keyboard layout, put right: `fcfyjd` is `асанов`."""

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_RUSSIAN = str.maketrans(_LATIN + _LATIN.upper() + '{}:"<>~', _RUSSIAN + _RUSSIAN.upper() + "ХЪЖЭБЮЁ")
_TO_LATIN = str.maketrans(_RUSSIAN + _RUSSIAN.upper(), _LATIN + _LATIN.upper())


def other_layout(text: str) -> str:
    """The text that the same keys give in the other layout (US and Russian)."""
    if any("\u0400" <= char <= "\u04ff" for char in text):
        return text.translate(_TO_LATIN)
    return text.translate(_TO_RUSSIAN)
