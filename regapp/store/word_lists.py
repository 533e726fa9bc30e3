"""Folded words in memory, in the orders in which search asks for them: by letters, by sound, by length."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass, field

from regapp.matching import slips
from regapp.matching.readings import sound

_MOST_NEAR = 24
_START_SLIP = 1.5
_LEAST_START = 4
_LAST = "\uffff"


@dataclass
class WordLists:
    """The words themselves: sorted, sorted by sound, and by length."""

    in_order: list[str] = field(default_factory=list)
    heard: list[tuple[str, str]] = field(default_factory=list)
    by_length: dict[int, list[str]] = field(default_factory=dict)
    forms: dict[str, list[str]] = field(default_factory=dict)
    starts: dict[int, dict[str, None]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)

    def fill(self, words: Iterable[str]) -> None:
        """Take all words at once."""
        self.known = set(words)
        self.in_order = sorted(self.known)
        self.heard = sorted((sound(word), word) for word in self.known)
        for word in self.in_order:
            self._file(word)

    def add(self, word: str) -> None:
        """Take one more."""
        if word not in self.known:
            self.known.add(word)
            insort(self.in_order, word)
            insort(self.heard, (sound(word), word))
            self._file(word)

    def _file(self, word: str) -> None:
        for form in dict.fromkeys((word, sound(word))):
            if form not in self.forms:
                self.by_length.setdefault(len(form), []).append(form)
            self.forms.setdefault(form, []).append(word)
        for length in range(_LEAST_START, len(word)):
            self.starts.setdefault(length, {})[word[:length]] = None

    def begins(self, start: str) -> bool:
        """Whether any word begins so."""
        place = bisect_left(self.in_order, start)
        return place < len(self.in_order) and self.in_order[place].startswith(start)

    def beginning(self, start: str) -> list[str]:
        """The words that begin so."""
        return self.in_order[bisect_left(self.in_order, start) : bisect_left(self.in_order, start + _LAST)]

    def sounding(self, start: str) -> list[str]:
        """The words whose sound begins so."""
        low = bisect_left(self.heard, (start, ""))
        return [word for _, word in self.heard[low : bisect_left(self.heard, (start + _LAST, ""))]]

    def near(self, text: str) -> dict[str, float]:
        """The nearest words and beginnings of words, and how many slips part them from a text."""
        length = len(text)
        most = slips.IN_SEARCH.of(length)
        if not most or not text.isalpha():
            return {}
        near: dict[str, float] = {}
        for other in range(length - most, length + most + 1):
            if pool := self.by_length.get(other):
                for form, count in slips.near(text, pool, most):
                    for found in self.forms[form]:
                        near[found] = min(float(count), near.get(found, count))
        for other in (length, length + 1) if length >= _LEAST_START else ():
            for start, _ in slips.near(text, self.starts.get(other, ()), 1):
                for found in self.beginning(start):
                    near.setdefault(found, _START_SLIP)
        return dict(sorted(near.items(), key=lambda item: item[1])[:_MOST_NEAR])
