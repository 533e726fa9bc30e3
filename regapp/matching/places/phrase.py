"""Words that name one thing, and the keys under which they are compared."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from regapp.matching.places.keys import letters, sound_key, spelling, stems, typed_key
from regapp.matching.places.words import Marker

_SURNAME = re.compile(r"..[aiou]va?$")


@dataclass(frozen=True)
class Word:
    """A word as written in small letters, and the folds of its parts between hyphens."""

    written: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Phrase:
    """Words that name one thing, and the marker that they belong to, if any. `alone`: nothing else between stops;
    `is_led`: the marker stands before the words."""

    words: tuple[Word, ...]
    marker: Marker | None
    alone: bool
    is_led: bool = field(default=False, compare=False)

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The folds of all words and of what hyphens part in them."""
        return tuple(part for word in self.words for part in word.parts)

    @cached_property
    def key(self) -> str:
        """The sounds of the words as one, since hyphens and spaces come and go in place names."""
        return sound_key(self._joined)

    @cached_property
    def _joined(self) -> str:
        """The folds as one; a single letter, as of `ОО`, does not run together with the word behind it."""
        return "".join(part if len(part) > 1 else f"{part}." for part in self.parts)

    def stems(self, endings: bool) -> frozenset[str]:
        """The key without endings, if a text's `endings` may be there."""
        return stems(self.key, len(sound_key(self.parts[-1])), endings)

    @cached_property
    def surname(self) -> str:
        """The key of the surname, where the words are the full name of a person."""
        last = sound_key("".join(self.words[-1].parts)).removesuffix("sk")
        return last.removesuffix("a") if len(self.words) > 1 and _SURNAME.search(last) else ""

    @cached_property
    def typed(self) -> tuple[str, str]:
        """The forms in which typos are looked for: the letters, and the sounds with their ending."""
        return letters(self.spelt), typed_key(self._joined)

    @cached_property
    def spelt(self) -> str:
        """The words to the letter."""
        return spelling(" ".join(word.written for word in self.words))
