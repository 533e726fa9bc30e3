"""Finding people as one types: what is typed as it stands, else in another layout, else with a slip.

Which words the file has is known in memory, so that only what can be found is asked of the tables.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from sqlite3 import Connection

from regapp.matching.layout import other_layouts
from regapp.matching.naming import Typed, name_words, query_words, score
from regapp.matching.phones import TAIL_DIGITS
from regapp.matching.spelling import Word, word_of
from regapp.model.hit import Hit
from regapp.model.identifiers import guessed_short_number
from regapp.model.participant import Participant
from regapp.store.candidates import Candidate, by_phone_tail, by_terms
from regapp.store.queries import by_ids, by_number, by_reference
from regapp.store.vocabulary import Terms, Vocabulary

LONGEST_QUERY = 120
_LEAST_DIGITS = 3
_PHONE_SCORE = 90.0
_FEW = 5
_LEAST_TO_STAND_ALONE = 2
_DROPPED = 0.8
_A_WORD = re.compile(r"[^\W\d_]{2}")
_NOT_IN_NAMES = re.compile(r"[=\\_+|]")
_SIGN_IN_WORD = re.compile(r"[=\\_+|]|\w[\[\];',.-]\w")

_Found = dict[int, tuple[float, Candidate]]


def search(db: Connection, event: int, query: str, limit: int, vocabulary: Vocabulary) -> list[Hit]:
    """The participants that `query` may mean, the likeliest first; at most `limit`."""
    text = " ".join(query[:LONGEST_QUERY].split())
    if not text:
        return []
    exact = _by_code(db, event, text)
    found = {row.id: (_PHONE_SCORE, row) for row in _by_digits(db, event, text)}
    if not found and not exact and not _only_digits(text):
        vocabulary.refresh(db)
        found = _Finder(db, event, vocabulary).find(text)
    hits = _people(db, found, limit)
    if exact is None:
        return hits
    # With a space between, the end of a telephone is likelier meant than a number under a code.
    others = [hit for hit in hits if hit.participant.id != exact.id]
    place = len(others) if " " in text else 0
    return [*others[:place], Hit(exact, 100.0), *others[place:]][:limit]


def _only_digits(text: str) -> bool:
    return len(text.split()) > 1 and not any(char.isalpha() for char in text)


def _people(db: Connection, found: _Found, limit: int) -> list[Hit]:
    """The best of what was found, read whole."""
    ranked = sorted(found.values(), key=lambda item: (-item[0], item[1].sort_key, item[1].id))[:limit]
    best = {candidate.id: round(value, 1) for value, candidate in ranked}
    return [Hit(person, best[person.id]) for person in by_ids(db, best)]


def _by_code(db: Connection, event: int, text: str) -> Participant | None:
    number = guessed_short_number(text)
    if number and (found := by_number(db, event, number)):
        return found
    return by_reference(db, event, text)


def _by_digits(db: Connection, event: int, text: str) -> list[Candidate]:
    """Whose telephone ends so; nothing for a text that has a word in it."""
    digits = "".join(char for char in text if char.isdigit())
    if len(digits) < _LEAST_DIGITS or (len(digits) < TAIL_DIGITS and _A_WORD.search(text)):
        return []
    # As it stands; without the zeros before the code of a country or a network; the number within the country.
    for tail in dict.fromkeys((digits, digits.lstrip("0"), digits[-TAIL_DIGITS:])):
        if len(tail) >= _LEAST_DIGITS and (rows := by_phone_tail(db, event, tail)):
            return rows
    return []


class _Finder:
    """One search among an event's people."""

    def __init__(self, db: Connection, event: int, vocabulary: Vocabulary) -> None:
        self._db = db
        self._event = event
        self._vocabulary = vocabulary
        self._sure = False

    def find(self, text: str) -> _Found:
        """Everybody whom the text may mean, with how well they fit."""
        found: _Found = {}
        texts = [text, *other_layouts(text)]
        if _NOT_IN_NAMES.search(text):
            texts.reverse()
        readings = [query_words(each) for each in texts]
        for words in readings:
            if not found or (not self._sure and _SIGN_IN_WORD.search(text)):
                self._take(found, self._as_written(words))
        if found and (self._sure or len(found) >= _FEW):
            return found
        for words in readings:
            self._take(found, self._with_slips(words))
        return found or self._otherwise(readings)

    def _otherwise(self, readings: Sequence[tuple[Word, ...]]) -> _Found:
        """With two words written as one; else without a word that nobody has."""
        found: _Found = {}
        for words in readings:
            for joined in _joined(words):
                self._take(found, self._as_written(joined))
            if found:
                return found
        for words in readings:
            for index in range(len(words)) if len(words) > _LEAST_TO_STAND_ALONE else ():
                self._take(found, self._as_written((*words[:index], *words[index + 1 :])), _DROPPED)
        return found

    def _as_written(self, words: tuple[Word, ...]) -> _Found:
        terms = [self._vocabulary.terms(word) for word in words]
        return self._ranked(words, terms, [{}] * len(words)) if terms and all(terms) else {}

    def _with_slips(self, words: tuple[Word, ...]) -> _Found:
        terms, slips = [], []
        for word in words:
            near = self._vocabulary.near(word)
            terms.append(self._vocabulary.terms(word).with_words(near))
            slips.append(near)
        return self._ranked(words, terms, slips) if any(slips) and all(terms) else {}

    def _ranked(self, words: tuple[Word, ...], terms: Sequence[Terms], slips: Sequence[Mapping[str, float]]) -> _Found:
        typed = Typed(words, slips)
        found: _Found = {}
        for row in by_terms(self._db, self._event, words, terms):
            name = name_words(row.family, row.given, row.patronymic, row.written, row.latin)
            value, sure = score(typed, name, row.search_text)
            if value:
                found[row.id] = (value, row)
                self._sure = self._sure or sure
        return found

    @staticmethod
    def _take(found: _Found, more: _Found, share: float = 1.0) -> None:
        """Add those who were not found, or not so well."""
        for key, (value, row) in more.items():
            if key not in found or found[key][0] < value * share:
                found[key] = (value * share, row)


def _joined(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    for index in range(len(words) - 1):
        whole = word_of(words[index].raw + words[index + 1].raw)
        if whole is not None:
            yield (*words[:index], whole, *words[index + 2 :])
