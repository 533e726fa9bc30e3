"""The names of the directory, filed under their spelling, their sounds and their stems."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import TypeAlias

from regapp.matching.places.phrase import Phrase, Word
from regapp.matching.places.text import read_place
from regapp.matching.places.words import Marker
from regapp.matching.slips import distance

# How a name is met, the best first: to the letter, by its sounds, by its sounds but with no word for its level,
# by a stem, by as many typos as the cost lies above NEAR.
SPELT, SOUND, BARE, STEM, NEAR = range(5)
Found: TypeAlias = dict[str, int]
_LONG = 9
# `Каракола` and `Каракольский` are said of Каракол, and not of Кара-Көл.
_RUSSIAN_FORM = re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])(?:[ауе]|ом)$")
_ADJECTIVE = re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])(?:[ауе]|ом|ь?ский)$")
_VOWELS = re.compile(r"[aiou]")


class NameIndex:
    """Names of units, by code. Several units may bear one name, and a unit several names."""

    def __init__(self) -> None:
        self._spelt: dict[str, set[str]] = defaultdict(set)
        self._sounds: dict[str, set[str]] = defaultdict(set)
        self._stems: dict[str, set[str]] = defaultdict(set)
        self._names: list[tuple[Phrase, str]] = []
        self.find = lru_cache(maxsize=8192)(self._find)

    def add(self, name: Phrase, code: str, official: bool = False) -> None:
        """File a name; only an official one can be met to the letter."""
        if official:
            self._spelt[name.spelt].add(code)
        self._sounds[name.key].add(code)
        self._names.append((name, code))
        for stem in name.stems(endings=False):
            self._stems[stem].add(code)

    def add_stem(self, stem: str, code: str) -> None:
        """File a part of a name that people take for the whole."""
        self._stems[stem].add(code)

    @property
    def names(self) -> Iterator[Phrase]:
        """All names."""
        return (name for name, _ in self._names)

    def _find(self, name: Phrase) -> Found:
        """The units that bear a name, with how it was met."""
        found: Found = {}
        for stem in name.stems(endings=True):
            found.update(dict.fromkeys(self._stems.get(stem, ()), STEM))
        # Of a town the adjective says as much as its name; aimaks have adjectives of their own.
        form = _ADJECTIVE if name.marker is Marker.CITY else _RUSSIAN_FORM
        found.update(dict.fromkeys(self._spelt.get(form.sub("", name.spelt), ()), SOUND))
        found.update(dict.fromkeys(self._sounds.get(name.key, ()), SOUND))
        found.update(dict.fromkeys(self._spelt.get(name.spelt, ()), SPELT))
        return found

    @cached_property
    def _typed(self) -> dict[tuple[str, str], set[str]]:
        """The units by what typos of their names are looked for in."""
        typed: dict[tuple[str, str], set[str]] = defaultdict(set)
        for name, code in self._names:
            typed[name.typed].add(code)
        return typed

    def near(self, name: Phrase, most: int, strict: bool = False, codes: Iterable[str] | None = None) -> Found:
        """The units among `codes` whose name is at most so many typos away, each with NEAR and their number.

        A `strict` one leaves the first letter and, in a short name, all consonants alone: Исфара is not Исфана.
        """
        wanted = None if codes is None else set(codes)
        typed = name.typed
        found: Found = {}
        for candidate, bearers in self._typed.items():
            units = bearers if wanted is None else bearers & wanted
            if not units or (strict and not _sounds_alike(typed[1], candidate[1])):
                continue
            typos = min(_typos(*pair, most) for pair in zip(typed, candidate, strict=True))
            if typos <= most:
                for code in units:
                    found[code] = min(found.get(code, NEAR + typos), NEAR + typos)
        return found

    def abbreviated(self, name: Phrase) -> set[str]:
        """The units whose name a phrase abbreviates part by part (`Дж-Абад`, `Ы-Көл`) or by initials (`ИК`)."""
        parts = name.parts
        if len(parts) == 1:
            parts = tuple(parts[0]) if len(parts[0]) in (2, 3) else ()
        return {
            code
            for full, code in self._names
            if 1 < len(parts) == len(full.parts) and all(map(str.startswith, full.parts, parts))
        }


def _typos(typed: str, name: str, most: int) -> int:
    return distance(typed, name, most) if abs(len(typed) - len(name)) <= most else most + 1


def _sounds_alike(typed: str, name: str) -> bool:
    """Whether a name begins as typed, and, if short, has no other consonants, though one may be missing or too many."""
    if typed[:1] != name[:1] or len(name) >= _LONG:
        return typed[:1] == name[:1]
    first, second = (sorted(_VOWELS.sub("", word)) for word in (typed, name))
    return len(typed) != len(name) or first == second


def name_phrases(name: str) -> list[Phrase]:
    """The names within an official one: all its words as one, and each of its parts (`… имени К. Белекбаева`)."""
    phrases = min(read_place(name), key=len, default=())
    if len(phrases) < 2:
        return list(phrases)
    words: tuple[Word, ...] = tuple(word for phrase in phrases for word in phrase.words)
    return [Phrase(words, None, True), *phrases]
