"""The ways in which one written word may be read: letters that sound otherwise elsewhere, and likeness by ear.

`fold` gives each word one spelling. Where a Latin letter is read in several ways (c is ц, ж or к; š is ш or a bare s),
the readings beside the first are here. Search alone uses them; for saying that two people are one, the fold stands.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import product

from regapp.matching.names import fold_word

_MOST = 12
_READINGS = (
    (r"tch|cz", ("ch",)), (r"c(?![hkz])", ("j", "ch", "k")), (r"j", ("y",)), (r"q", ("k",)), (r"w", ("v",)),
    (r"[šş]", ("s",)), (r"[čç]", ("c",)), (r"ž", ("z",)), (r"ä", ("ae",)), (r"[öø]", ("oe",)), (r"ü", ("ue",)),
    (r"ğ", ("",)), (r"o[‘ʻʼ'’`]", ("u",)), (r"th", ("t",)), (r"æ", ("ae",)), (r"å", ("o",)),
)  # fmt: skip
_PATTERNS = tuple((re.compile(pattern), readings) for pattern, readings in _READINGS)
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_BY_EAR = {"iu": "u", "io": "e", "ie": "e", "ou": "u", "ng": "n", "gh": "g", "ks": "h"}
_BY_EAR_PATTERN = re.compile("|".join(_BY_EAR))
_REPEATED = re.compile(r"([a-z])\1+")


@lru_cache(maxsize=65536)
def readings(word: str) -> tuple[str, ...]:
    """The folds of a word, `fold_word` first, then those of its letters' other sounds."""
    text = unicodedata.normalize("NFC", word).casefold()
    found: dict[str, None] = {fold_word(word): None}
    if _CYRILLIC.search(text):
        return tuple(found)
    choices = [(None, *((pattern, other) for other in others)) for pattern, others in _PATTERNS if pattern.search(text)]
    for choice in product(*choices):
        variant = text
        for reading in choice:
            if reading is not None:
                variant = reading[0].sub(reading[1], variant)
        found[fold_word(variant)] = None
        if len(found) >= _MOST:
            break
    return tuple(found)


@lru_cache(maxsize=65536)
def sound(folded: str) -> str:
    """A coarser key of a folded word: й in it or not (Fyodor, Фёдор), x or ks, ou or u, ng or n."""
    return _REPEATED.sub(r"\1", _BY_EAR_PATTERN.sub(lambda match: _BY_EAR[match[0]], folded))
