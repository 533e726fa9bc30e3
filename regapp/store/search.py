"""Finding people as one types: bounded work for each keystroke, whatever the size of the file.

A single word runs along the sorted family and given names; several words go through the FTS5 prefix index; digits go
along reversed telephone numbers. Only when the exact ways find nothing is another keyboard layout or a typo supposed.
"""

from typing import Any

from rapidfuzz import fuzz
from sqlite_utils import Database

from regapp.matching.layout import other_layout
from regapp.matching.names import fold_words
from regapp.model.hit import Hit
from regapp.model.identifiers import parse_short_number
from regapp.model.participant import Participant
from regapp.store.queries import by_number, by_reference, person, person_columns

LONGEST_QUERY = 120
_POOL = 250
_TYPO_POOL = 1500
_TYPO_SCORE = 78.0
_LEAST_TO_REPAIR = 3
_LAST = "\uffff"


def search(db: Database, event: int, query: str, limit: int) -> list[Hit]:
    """The participants that `query` may mean, the likeliest first; at most `limit`."""
    text = " ".join(query[:LONGEST_QUERY].split())
    if not text:
        return []
    if exact := _by_code(db, event, text):
        return [Hit(exact, 100.0)]
    words = fold_words(text)
    digits = "".join(char for char in text if char.isdigit())
    if len(digits) >= 3 and len(digits) >= len(text) - 6 and not any(char.isalpha() for char in text):
        by_phone = [Hit(person(row[3:]), 90.0) for row in _by_phone(db, event, digits)[:limit]]
        return by_phone or _ranked(_by_words(db, event, words), words, limit)
    hits = _ranked(_by_words(db, event, words), words, limit)
    repaired = () if hits else fold_words(other_layout(text))
    if sum(map(len, repaired)) >= _LEAST_TO_REPAIR:
        hits = _ranked(_by_words(db, event, repaired), repaired, limit)
    return hits or _forgiving(db, event, words, limit)


def _by_code(db: Database, event: int, text: str) -> Participant | None:
    number = parse_short_number(text)
    if number and (found := by_number(db, event, number)):
        return found
    return by_reference(db, event, text)


_Row = Any


def _select(db: Database, condition: str, values: list[Any], limit: int) -> list[_Row]:
    sql = f"SELECT p.search_text, p.sort_key, p.family_key, {person_columns()} FROM participant AS p WHERE {condition}"
    return list(db.execute(f"{sql} LIMIT {limit}", values))


def _by_phone(db: Database, event: int, digits: str) -> list[_Row]:
    tail = digits.lstrip("0") if digits.startswith("0") else digits
    reversed_tail = tail[::-1]
    return _select(
        db,
        "p.event = ? AND p.removed = 0 AND p.phone_tail >= ? AND p.phone_tail < ?",
        [event, reversed_tail, reversed_tail + ":"],
        _POOL,
    )


def _by_words(db: Database, event: int, words: tuple[str, ...]) -> list[_Row]:
    if not words:
        return []
    if len(words) > 1:
        return _by_index(db, event, words, _POOL)
    rows: dict[int, _Row] = {}
    for column in ("family_key", "given_key"):
        condition = f"p.event = ? AND p.removed = 0 AND p.{column} >= ? AND p.{column} < ? ORDER BY p.{column}"
        for row in _select(db, condition, [event, words[0], words[0] + _LAST], _POOL // 2):
            rows.setdefault(row[3], row)
    if len(rows) < _POOL // 2:
        for row in _by_index(db, event, words, _POOL // 2):
            rows.setdefault(row[3], row)
    return list(rows.values())


def _by_index(db: Database, event: int, words: tuple[str, ...], limit: int) -> list[_Row]:
    match = " ".join(f'"{word}"*' for word in words)
    condition = (
        "p.id IN (SELECT rowid FROM participant_search WHERE participant_search MATCH ? LIMIT ?)"
        " AND p.event = ? AND p.removed = 0"
    )
    return _select(db, condition, [match, limit * 2, event], limit)


def _ranked(rows: list[_Row], words: tuple[str, ...], limit: int) -> list[Hit]:
    scored = sorted(((-_score(row, words), row[1], row[3]), row) for row in rows)
    return [Hit(person(row[3:]), -order[0]) for order, row in scored[:limit]]


def _score(row: _Row, words: tuple[str, ...]) -> float:
    """How well the words fit: a whole word more than a beginning, the family name more than the rest."""
    have = row[0].split()
    total = 0.0
    for word in words:
        if word in have:
            total += 1.0
        elif any(part.startswith(word) for part in have):
            total += 0.7
        elif word in row[0].replace(" ", ""):
            total += 0.5
    family_first = 0.05 if row[2].startswith("".join(words[:1])) else 0.0
    return round(95 * min(1.0, total / max(1, len(words))) + 100 * family_first, 1)


def _forgiving(db: Database, event: int, words: tuple[str, ...], limit: int) -> list[Hit]:
    """Those whose words are nearly the query's: people who share one word, or how it begins."""
    pool: dict[int, _Row] = {}
    for word in words:
        if len(word) < 3:
            continue
        for beginning in dict.fromkeys((word, word[:3], word[:2])):
            if len(pool) >= _TYPO_POOL:
                break
            for row in _by_index(db, event, (beginning,), _TYPO_POOL // (2 * len(words))):
                pool.setdefault(row[3], row)
    scored: list[tuple[float, str, int, _Row]] = []
    for row in pool.values():
        have = row[0].split()
        score = sum(max((fuzz.ratio(word, part) for part in have), default=0.0) for word in words) / len(words)
        if score >= _TYPO_SCORE:
            scored.append((-score, row[1], row[3], row))
    scored.sort(key=lambda item: item[:3])
    return [Hit(person(item[3][3:]), round(-item[0] * 0.9, 1)) for item in scored[:limit]]
