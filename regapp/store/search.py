"""Finding people as one types: what is typed as it stands, else in another layout, else with a slip.

Which words the file has is known in memory, so that only what can be found is asked of the tables.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice
from sqlite3 import Connection
from typing import NamedTuple

from regapp.matching.asides import email_word, is_title, without_asides
from regapp.matching.layout import is_cyrillic, other_layout, other_layouts
from regapp.matching.names import fold_word
from regapp.matching.naming import LEAST_DIGITS, Typed, name_words, query_words, score
from regapp.matching.phones import TAIL_DIGITS, nearly, phone_beginnings
from regapp.matching.short_names import beginnings_behind
from regapp.matching.spelling import Word, word_of
from regapp.model.hit import Hit
from regapp.model.identifiers import guessed_short_number, short_number
from regapp.model.participant import Participant
from regapp.store.candidates import (
    Candidate,
    by_beginning,
    by_numbers,
    by_phone_tail,
    by_phones,
    by_terms,
    desks_of_numbers,
)
from regapp.store.queries import by_ids, by_number, by_reference
from regapp.store.vocabulary import Terms, Vocabulary

LONGEST_QUERY = 120
_LEAST_OF_A_BEGINNING = 6
"""Digits of a telephone, without zeros before them: fewer begin the numbers of thousands."""
_LEAST_OF_EMAIL = 4
_LEAST_PART = 3
"""Letters of a name that is written without a space to the next."""
_PHONE_SCORE = 90.0
_FEW = 5
_LEAST_TO_STAND_ALONE = 2
_DROPPED = 0.8
_SHORT = 0.85
_MOST_TRIED = 12
"""Ways of reading a query that are asked of the tables."""
_COUNTER = re.compile(r"0*[1-9]\d{1,4}|0+[1-9]")
_A_WORD = re.compile(r"[^\W\d_]{2}")
_STUCK = re.compile(r"([^\W\d_])\1{2,}")
"""A word of one letter alone is a key that is stuck: nobody is called so, and doubled letters count once."""
_NOT_IN_NAMES = re.compile(r"[=\\_+|]")
_LETTER_AND_DIGIT = re.compile(r"@|[^\W\d_][\w.+-]*\d")
_DIGITS_APART = re.compile(r"(?<=\d)[ -](?=\d)")
_SIGN_IN_WORD = re.compile(r"[=\\_+|]|\w[\[\];',.-]\w")


class _Fitting(NamedTuple):
    """A person who fits, how well, and whether only nearly."""

    value: float
    row: Candidate
    near: bool = False


_Found = dict[int, _Fitting]


def search(db: Connection, event: int, query: str, limit: int, vocabulary: Vocabulary) -> list[Hit]:
    """The participants that `query` may mean, the likeliest first; at most `limit`."""
    text = " ".join(query[:LONGEST_QUERY].split())
    if not text or any(map(_STUCK.fullmatch, text.casefold().split())):
        return []
    exact = _by_code(db, event, text)
    found = _by_counter(db, event, text) | _all_of(_by_digits(db, event, text))
    if not found and not exact and not _only_digits(text):
        vocabulary.refresh(db)
        found = _by_email(db, event, text) or _Finder(db, event, vocabulary).find(without_asides(text))
        found = found or _by_email(db, event, text, of_letters=True)
    elif not found and not exact:
        found = {row.id: _Fitting(_PHONE_SCORE, row, near=True) for row in _by_nearly(db, event, text)}
    hits = _people(db, found, limit)
    if exact is None:
        return hits
    # With a space between, the end of a telephone is likelier meant than a number under a code.
    others = [hit for hit in hits if hit.participant.id != exact.id]
    place = len(others) if " " in text and text[0].isdigit() else 0
    return [*others[:place], Hit(exact, 100.0), *others[place:]][:limit]


def _by_counter(db: Connection, event: int, text: str) -> _Found:
    """Whose short number has this counter, from whatever desk: people read out the end of what is printed."""
    if not _COUNTER.fullmatch(text):
        return {}
    # Zeros before it say that it is one; other digits are likelier the end of a telephone.
    value = _PHONE_SCORE + (1 if text.startswith("0") else -1)
    numbers = [short_number(desk, int(text)) for desk in desks_of_numbers(db, event)]
    return {row.id: _Fitting(value, row) for row in by_numbers(db, event, numbers)}


def _only_digits(text: str) -> bool:
    """Whether it is a piece of a telephone; four digits in one may be a year."""
    is_one_word = len(text.split()) == 1 and sum(map(str.isdigit, text)) < TAIL_DIGITS
    return not is_one_word and not _A_WORD.search(text)


def _people(db: Connection, found: _Found, limit: int) -> list[Hit]:
    """The best of what was found, read whole."""
    ranked = sorted(found.values(), key=lambda fit: (fit.near, -fit.value, fit.row.sort_key, fit.row.id))[:limit]
    best = {fit.row.id: fit for fit in ranked}
    return [Hit(person, round(best[person.id].value, 1), near=best[person.id].near) for person in by_ids(db, best)]


def _all_of(rows: Iterable[Candidate]) -> _Found:
    return {row.id: _Fitting(_PHONE_SCORE, row) for row in rows}


def _by_code(db: Connection, event: int, text: str) -> Participant | None:
    number = guessed_short_number(text)
    if number and (found := by_number(db, event, number)):
        return found
    forms = [text]
    if " " not in text and any(map(str.isdigit, text)):
        forms += [text.upper(), text.lower(), other_layout(text).upper()]
    return next((found for form in dict.fromkeys(forms) if (found := by_reference(db, event, form))), None)


def _by_email(db: Connection, event: int, text: str, *, of_letters: bool = False) -> _Found:
    """Whose e-mail begins so. `of_letters`: also where nothing but the want of a name says that it is one."""
    if " " in text or len(text) < _LEAST_OF_EMAIL:
        return {}
    for form in (text, *other_layouts(text)):
        is_email = form.isascii() and (of_letters or _LETTER_AND_DIGIT.search(form))
        if is_email and (found := _all_of(by_beginning(db, event, email_word(form)))):
            return found
    return {}


def _by_digits(db: Connection, event: int, text: str) -> list[Candidate]:
    """Whose telephone ends so; nothing for a text that has a word in it."""
    digits = "".join(char for char in text if char.isdigit())
    if len(digits) < LEAST_DIGITS or (len(digits) < TAIL_DIGITS and _A_WORD.search(text)):
        return []
    # As it stands; without the zeros before the code of a country or a network; the number within the country.
    for tail in dict.fromkeys((digits, digits.lstrip("0"), digits[-TAIL_DIGITS:])):
        if len(tail) >= LEAST_DIGITS and (rows := by_phone_tail(db, event, tail)):
            return rows
    bare = digits.lstrip("0")
    for beginning in phone_beginnings(digits) if len(bare) >= _LEAST_OF_A_BEGINNING else ():
        if rows := by_beginning(db, event, beginning):
            return rows
    return []


def _by_nearly(db: Connection, event: int, text: str) -> list[Candidate]:
    """Whose telephone is a whole number that was typed with a wrong digit."""
    digits = "".join(char for char in text if char.isdigit())
    tails = [key[::-1] for key in nearly(text)] if len(digits) >= TAIL_DIGITS else []
    return by_phones(db, event, tails) if tails else []


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
        readings = self._readings(_DIGITS_APART.sub("", text))
        for words in readings:
            if not found or (not self._sure and _SIGN_IN_WORD.search(text)):
                self._take(found, self._as_written(words))
        if found and (self._sure or len(found) >= _FEW):
            return found
        for way in (self._without_titles, self._spaced_otherwise, self._called):
            found = found or self._first_of(readings, way)
        if found and self._sure:
            return found
        for words in readings:
            self._take(found, self._with_slips(words))
        return found or self._first_of(readings, self._without_some)

    def _readings(self, text: str) -> list[tuple[Word, ...]]:
        """The words that the text may be: as it stands, in other layouts, and half in another."""
        texts = [text, *other_layouts(text)]
        if _NOT_IN_NAMES.search(text):
            texts.reverse()
        if " " in text and len({is_cyrillic(chunk) for chunk in text.split()}) > 1:
            texts.append(" ".join(map(self._in_its_layout, text.split())))
        return [query_words(each) for each in dict.fromkeys(texts)]

    def _in_its_layout(self, chunk: str) -> str:
        """A piece of a text in the layout in which it is a word of the file, or as it stands."""
        if is_title(fold_word(chunk.strip("."))):
            return chunk
        return next((each for each in (chunk, *other_layouts(chunk)) if self._is_known(query_words(each))), chunk)

    def _is_known(self, words: tuple[Word, ...]) -> bool:
        return bool(words) and all(self._vocabulary.terms(word) for word in words)

    @staticmethod
    def _first_of(readings: Sequence[tuple[Word, ...]], find: Callable[[tuple[Word, ...]], _Found]) -> _Found:
        return next((found for words in readings if (found := find(words))), {})

    def _without_titles(self, words: tuple[Word, ...]) -> _Found:
        rest = tuple(word for word in words if not is_title(word.fold))
        return self._as_written(rest) if rest and len(rest) < len(words) else {}

    def _spaced_otherwise(self, words: tuple[Word, ...]) -> _Found:
        """With two words written as one, or one as two."""
        found: _Found = {}
        for others in islice(chain(_joined(words), self._parted(words)), _MOST_TRIED):
            self._take(found, self._as_written(others))
        return found

    def _parted(self, words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
        """The words with one of them taken apart, where the first part is a whole word of the file."""
        for index, word in enumerate(words):
            for place in range(_LEAST_PART, len(word.raw) - _LEAST_PART + 1):
                parts = word_of(word.raw[:place]), word_of(word.raw[place:])
                if parts[0] and parts[1] and self._vocabulary.has(parts[0]) and self._vocabulary.begins(parts[1]):
                    yield (*words[:index], parts[0], parts[1], *words[index + 1 :])

    def _called(self, words: tuple[Word, ...]) -> _Found:
        """With a short name taken for the whole one."""
        found: _Found = {}
        for index, word in enumerate(words):
            others_tell = len(words) > 1 and all(len(o.fold) >= _LEAST_PART for o in words if o is not word)
            for beginning in beginnings_behind(word.fold)[:_MOST_TRIED] if others_tell else ():
                if name := word_of(beginning):
                    others = (*words[:index], name, *words[index + 1 :])
                    self._take(found, self._as_written(others), _SHORT, lambda _row: True)
        return found

    def _without_some(self, words: tuple[Word, ...]) -> _Found:
        """Without the words that nobody has, else without one of them."""
        found: _Found = {}
        known = tuple(word for word in words if self._vocabulary.terms(word))
        if _LEAST_TO_STAND_ALONE <= len(known) < len(words):
            self._take(found, self._as_written(known), _DROPPED, partial(_says_more, words, known))
        for index in range(len(words)) if not found else ():
            rest = (*words[:index], *words[index + 1 :])
            if len(rest) >= _LEAST_TO_STAND_ALONE or (rest and is_title(words[index].fold)):
                self._take(found, self._as_written(rest), _DROPPED, partial(_says_more, words, rest))
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
        for row in self._rows(words, terms):
            name = name_words(row.family, row.given, row.patronymic, row.written, row.latin)
            fit = score(typed, name, row.search_text)
            if fit.value:
                found[row.id] = _Fitting(fit.value, row, fit.near)
                self._sure = self._sure or fit.sure
        return found

    def _rows(self, words: tuple[Word, ...], terms: Sequence[Terms]) -> Iterator[Candidate]:
        """Those who may have all the words: by the index, and by the end of the telephone beside another word."""
        yield from by_terms(self._db, self._event, words, terms)
        for word in words if len(words) > 1 else ():
            if word.fold.isdigit() and len(word.fold) >= LEAST_DIGITS:
                yield from by_phone_tail(self._db, self._event, word.fold)

    @staticmethod
    def _take(
        found: _Found, more: _Found, share: float = 1.0, is_near: Callable[[Candidate], bool] | None = None
    ) -> None:
        """Add those who were not found, or not so well."""
        for key, (value, row, near) in more.items():
            fit = _Fitting(value * share, row, near or (is_near is not None and is_near(row)))
            if key not in found or (found[key].near, -found[key].value) > (fit.near, -fit.value):
                found[key] = fit


def _says_more(words: Sequence[Word], kept: Sequence[Word], row: Candidate) -> bool:
    """Whether words that were left out say of whom something else than the row does: no title, and no patronymic of
    somebody whose patronymic is not known."""
    left = [word for word in words if word not in kept]
    return not all(is_title(word.fold) or (word.father and not row.patronymic) for word in left)


def _joined(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    for index in range(len(words) - 1):
        whole = word_of(words[index].raw + words[index + 1].raw)
        if whole is not None:
            yield (*words[:index], whole, *words[index + 2 :])
