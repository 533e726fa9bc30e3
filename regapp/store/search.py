"""Finding people as one types: bounded work for each keystroke, whatever the size of the file.

A single word runs along the sorted family and given names; several words go through the FTS5 prefix index; digits go
along reversed telephone numbers. Only when the exact ways find nothing is another keyboard layout or a typo supposed.
"""

from typing import Any, NamedTuple

from rapidfuzz import fuzz, process
from sqlite_utils import Database

from regapp.matching.layout import other_layout
from regapp.matching.names import fold_words
from regapp.model.hit import Hit
from regapp.model.identifiers import parse_short_number
from regapp.model.participant import Participant
from regapp.store.queries import by_ids, by_number, by_reference
from regapp.store.vocabulary import Vocabulary

LONGEST_QUERY = 120
_POOL = 250
_TYPO_POOL = 120
_NEAR_WORDS = 8
_NEAR_SCORE = 72.0
_LEAST_TO_REPAIR = 3
_LAST = "\uffff"
_PHONE_SCORE = 90.0


class _Candidate(NamedTuple):
    """What is needed of a person to rank her; the rest is read only of the best."""

    id: int
    search_text: str
    sort_key: str
    family_key: str


_Found = tuple[float, _Candidate]


def search(db: Database, event: int, query: str, limit: int, vocabulary: Vocabulary) -> list[Hit]:
    """The participants that `query` may mean, the likeliest first; at most `limit`."""
    text = " ".join(query[:LONGEST_QUERY].split())
    if not text:
        return []
    if exact := _by_code(db, event, text):
        return [Hit(exact, 100.0)]
    words = fold_words(text)
    found = _by_digits(db, event, text) or _by_meaning(db, event, text, words, vocabulary)
    return _people(db, found, limit)


def _by_meaning(db: Database, event: int, text: str, words: tuple[str, ...], vocabulary: Vocabulary) -> list[_Found]:
    found = _ranked(_by_words(db, event, words), words)
    repaired = () if found else fold_words(other_layout(text))
    if sum(map(len, repaired)) >= _LEAST_TO_REPAIR:
        found = _ranked(_by_words(db, event, repaired), repaired)
    return found or _forgiving(db, event, words, vocabulary)


def _people(db: Database, found: list[_Found], limit: int) -> list[Hit]:
    """The best of what was found, read whole."""
    best = {candidate.id: score for score, candidate in found[:limit]}
    return [Hit(person, best[person.id]) for person in by_ids(db, best)]


def _by_code(db: Database, event: int, text: str) -> Participant | None:
    number = parse_short_number(text)
    if number and (found := by_number(db, event, number)):
        return found
    return by_reference(db, event, text)


def _select(db: Database, condition: str, values: list[Any], limit: int) -> list[_Candidate]:
    sql = f"SELECT p.id, p.search_text, p.sort_key, p.family_key FROM participant AS p WHERE {condition} LIMIT {limit}"
    return [_Candidate(*row) for row in db.execute(sql, values)]


def _by_digits(db: Database, event: int, text: str) -> list[_Found]:
    """Whose telephone ends so; nothing for a text that is no number."""
    digits = "".join(char for char in text if char.isdigit())
    if len(digits) < 3 or len(digits) < len(text) - 6 or any(char.isalpha() for char in text):
        return []
    tail = digits.lstrip("0")[::-1]
    condition = "p.event = ? AND p.removed = 0 AND p.phone_tail >= ? AND p.phone_tail < ?"
    rows = _select(db, condition, [event, tail, tail + ":"], _POOL)
    return [(_PHONE_SCORE, row) for row in sorted(rows, key=lambda row: (row.sort_key, row.id))]


def _by_words(db: Database, event: int, words: tuple[str, ...]) -> list[_Candidate]:
    if not words:
        return []
    if len(words) > 1:
        return _by_index(db, event, words, _POOL)
    rows: dict[int, _Candidate] = {}
    for column in ("family_key", "given_key"):
        condition = f"p.event = ? AND p.removed = 0 AND p.{column} >= ? AND p.{column} < ? ORDER BY p.{column}"
        for row in _select(db, condition, [event, words[0], words[0] + _LAST], _POOL // 2):
            rows.setdefault(row.id, row)
    if len(rows) < _POOL // 2:
        for row in _by_index(db, event, words, _POOL // 2):
            rows.setdefault(row.id, row)
    return list(rows.values())


def _by_index(db: Database, event: int, words: tuple[str, ...], limit: int) -> list[_Candidate]:
    return _matching(db, event, " ".join(f'"{word}"*' for word in words), limit)


def _matching(db: Database, event: int, match: str, limit: int) -> list[_Candidate]:
    """Those whom the index gives for an FTS5 expression."""
    condition = (
        "p.id IN (SELECT rowid FROM participant_search WHERE participant_search MATCH ? LIMIT ?)"
        " AND p.event = ? AND p.removed = 0"
    )
    return _select(db, condition, [match, limit * 2, event], limit)


def _ranked(rows: list[_Candidate], words: tuple[str, ...]) -> list[_Found]:
    return _sorted([(_score(row, words), row) for row in rows])


def _sorted(found: list[_Found]) -> list[_Found]:
    return sorted(found, key=lambda item: (-item[0], item[1].sort_key, item[1].id))


def _score(row: _Candidate, words: tuple[str, ...]) -> float:
    """How well the words fit: a whole word more than a beginning, the family name more than the rest."""
    have = row.search_text.split()
    total = 0.0
    for word in words:
        if word in have:
            total += 1.0
        elif any(part.startswith(word) for part in have):
            total += 0.7
        elif word in row.search_text.replace(" ", ""):
            total += 0.5
    family_first = 5.0 if row.family_key.startswith(words[0]) else 0.0
    return round(95 * min(1.0, total / len(words)) + family_first, 1)


def _forgiving(db: Database, event: int, words: tuple[str, ...], vocabulary: Vocabulary) -> list[_Found]:
    """Those who have, for each word of the query, that word or one that is nearly it."""
    known = vocabulary.words(db)
    likely: list[dict[str, float]] = []
    for word in words:
        near = process.extract(word, known, scorer=fuzz.ratio, limit=_NEAR_WORDS, score_cutoff=_NEAR_SCORE)
        likely.append({part: score for part, score, _ in near})
    if not any(likely):
        return []
    terms = (
        "(" + " OR ".join([f'"{word}"*', *(f'"{part}"' for part in near)]) + ")"
        for word, near in zip(words, likely, strict=True)
    )
    found = []
    for row in _matching(db, event, " AND ".join(terms), _TYPO_POOL):
        parts = row.search_text.split()
        scores = [
            max((near.get(part, 95.0 if part.startswith(word) else 0.0) for part in parts), default=0.0)
            for word, near in zip(words, likely, strict=True)
        ]
        found.append((round(0.9 * sum(scores) / len(scores), 1), row))
    return _sorted(found)
