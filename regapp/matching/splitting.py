"""A full name in one cell taken apart into family, given and patronymic, without touching a letter of it."""

import re
from dataclasses import dataclass

from regapp.matching.kinship import KINSHIP, may_be_patronymic
from regapp.matching.names import fold_word

PARTICLES = frozenset({"van", "von", "der", "den", "de", "la", "le", "du", "di", "da", "ter", "ten", "zu", "al", "el"})
_FAMILY = re.compile(r"(ov|ev)a?$|(skii|ski|skaia|skoi|enko|ian)$")


@dataclass(frozen=True)
class NameParts:
    """The parts of a name, each as written."""

    family: str
    given: str
    patronymic: str


def split_name(text: str, family_first: bool | None) -> NameParts:
    """The parts of a full name. `family_first` is what the heading says; None where it says nothing.

    Where nothing is said, endings decide; where they do not, the family name is taken to come first, as lists here
    have it.
    """
    words = text.split()
    words, patronymic = _take_patronymic(words)
    if len(words) < 2:
        return NameParts(" ".join(words), "", patronymic)
    if "," in words[0]:
        return NameParts(words[0].rstrip(","), " ".join(words[1:]), patronymic)
    if family_first is None:
        family_first = not (_FAMILY.search(fold_word(words[-1])) and not _FAMILY.search(fold_word(words[0])))
    if family_first:
        end = _family_length(words)
        return NameParts(" ".join(words[:end]), " ".join(words[end:]), patronymic)
    start = next((i for i, word in enumerate(words) if i and word in PARTICLES), len(words) - 1)
    return NameParts(" ".join(words[start:]), " ".join(words[:start]), patronymic)


def _take_patronymic(words: list[str]) -> tuple[list[str], str]:
    if len(words) >= 3:
        last, before = fold_word(words[-1]), fold_word(words[-2])
        if last in KINSHIP and len(words) >= 4:
            return words[:-2], " ".join(words[-2:])
        if may_be_patronymic(last):
            return words[:-1], words[-1]
        if before in KINSHIP and len(words) >= 4:
            return [*words[:-3], words[-1]], " ".join(words[-3:-1])
    return words, ""


def _family_length(words: list[str]) -> int:
    """How many of the first words make the family name: particles and the word after them, or `Асан уулу`."""
    end = 0
    while end < len(words) - 1 and words[end] in PARTICLES:
        end += 1
    end += 1
    if end < len(words) - 1 and fold_word(words[end]) in KINSHIP:
        end += 1
    return min(end, len(words) - 1) if len(words) > 1 else 1
