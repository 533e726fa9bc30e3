"""Words and endings that say whose child somebody is: `уулу`, `кызы`, `-ович`, `-овна`; all of them folded."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_SONS = frozenset({"ulu", "uli", "ogli", "oglu", "ugli"})
_DAUGHTERS = frozenset({"kizi", "kizini", "qizi", "gizi"})
KINSHIP: Final = _SONS | _DAUGHTERS | {"tegin"}
"""The words that make the name before them a father's, in the languages of the region."""

_ENDINGS = ("ovna", "evna", "oviq", "eviq", "inicna", "iqna", "iq")
# In a column of patronymics also what careless Latin letters leave of them.
_LOOSE_ENDINGS = (*_ENDINGS, "ovic", "evic", "na")
_DAUGHTERS_ENDINGS = ("ovna", "evna", "inicna", "iqna")
_SONS_ENDINGS = ("oviq", "eviq")
_SHORT_SONS = frozenset({"iliq", "kuzmiq", "fomiq", "lukiq", "nikitiq", "saviq", "fokiq"})
"""Ильич and the like: an ending without v, that names such as `Sodiq` have too."""
_LEAST_OF_A_FATHER = 3
# Where any word of a name may stand, an ending with a v in it alone says that a word names a father: `Sodiq` is a name.
_SURE = re.compile(r"(?P<root>.{3,}?)[oe]?v(?P<patronymic>na|iq|iqa)$|(?P<family>.{3,}?)[oe]va?$")


def is_patronymic(folded: str) -> bool:
    """Whether a folded word, wherever it stands, is made as a Russian patronymic is."""
    match = _SURE.fullmatch(folded)
    return bool(match and match["patronymic"])


def may_be_patronymic(folded: str) -> bool:
    """Whether a folded word that stands where a patronymic would is one."""
    return folded.endswith(_ENDINGS)


def father_of(folded: str) -> str:
    """The name from which a patronymic or a family name is made (`asan` of `asanoviq`), or nothing."""
    match = _SURE.fullmatch(folded)
    return (match["root"] or match["family"]) if match else ""


@lru_cache(maxsize=20_000)
def father_root(word: str) -> str:
    """The father's name in a folded word that is said to be a patronymic: Асан of Асанович, Асановна, Асан."""
    for ending in _LOOSE_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_OF_A_FATHER:
            return word.removesuffix(ending)
    return word


def sex_of_child(patronymic: Iterable[str]) -> str:
    """The sex (M or F) that the folded words of a patronymic say: `-ович` and `уулу`, `-овна` and `кызы`."""
    for word in patronymic:
        if word in _DAUGHTERS or word.endswith(_DAUGHTERS_ENDINGS):
            return "F"
        if word in _SONS or word in _SHORT_SONS or word.endswith(_SONS_ENDINGS):
            return "M"
    return ""
