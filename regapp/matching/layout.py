"""Text typed in the wrong keyboard layout, put right: `fcfyjd` is `асанов`."""

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
# The keys on which the Kyrgyz layout of Linux has letters and the others have signs.
_SIGNS, _KYRGYZ = "-=\\_+|", "өңүөңү"
_TO_RUSSIAN = str.maketrans(_LATIN + _LATIN.upper() + '{}:"<>~', _RUSSIAN + _RUSSIAN.upper() + "ХЪЖЭБЮЁ")
_TO_LATIN = str.maketrans(_RUSSIAN + _RUSSIAN.upper() + "өңүӨҢҮ", _LATIN + _LATIN.upper() + "-=\\-=\\")
_TO_KYRGYZ = str.maketrans(_SIGNS, _KYRGYZ)


def other_layout(text: str) -> str:
    """The text that the same keys give in the other layout (US and Russian)."""
    return text.translate(_TO_LATIN if is_cyrillic(text) else _TO_RUSSIAN)


def other_layouts(text: str) -> tuple[str, ...]:
    """The texts that the same keys give in other layouts, the likeliest first: US and Russian, then Kyrgyz."""
    russian = text if is_cyrillic(text) else other_layout(text)
    texts = (other_layout(text), russian.translate(_TO_KYRGYZ))
    return tuple(dict.fromkeys(other for other in texts if other != text))


def is_cyrillic(text: str) -> bool:
    """Whether any of its letters is Cyrillic."""
    return any("\u0400" <= char <= "\u04ff" for char in text)
