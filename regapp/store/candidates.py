"""People whom the tables give for words, digits and numbers: bounded reads, whatever the size of the file."""

from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any, NamedTuple

from regapp.matching.spelling import Word
from regapp.store.vocabulary import Terms

POOL = 200
_ONE_WORD_POOL = 60
_PAIR_POOL = 60
_LAST = "\uffff"


class Candidate(NamedTuple):
    """The values that rank a person; the rest is read only of the best."""

    id: int
    search_text: str
    sort_key: str
    family: str
    given: str
    patronymic: str
    written: str
    latin: str


_COLUMNS = ", ".join(f"p.{name}" for name in Candidate._fields)


def by_terms(db: Connection, event: int, words: Sequence[Word], terms: Sequence[Terms]) -> list[Candidate]:
    """Those who have for each word one of its terms. Of very many, those whose family or given name begins so."""
    found: dict[int, Candidate] = {}
    pool = POOL
    if len(words) == 1:
        pool = _ONE_WORD_POOL
        for beginning in terms[0].beginnings:
            found |= _named(db, event, beginning)
    # An initial begins some word of nearly everybody: the index would read all of them for nothing.
    telling = [term for word, term in zip(words, terms, strict=True) if len(word.fold) > 1] or terms
    index = _matching(db, event, " AND ".join(map(_expression, telling)), pool)
    found |= {row.id: row for row in index}
    if len(words) > 1 and len(index) >= pool:
        found |= _pairs(db, event, words, terms)
    return list(found.values())


def _expression(terms: Terms) -> str:
    return "(" + " OR ".join([f'"{word}"*' for word in terms.prefixes] + [f'"{word}"' for word in terms.wholes]) + ")"


def _matching(db: Connection, event: int, match: str, limit: int) -> list[Candidate]:
    # The signs keep the planner from running along an index of all people of the event.
    condition = (
        "p.id IN (SELECT s.rowid FROM participant_search AS s CROSS JOIN participant AS q ON q.id = s.rowid"
        " WHERE s.participant_search MATCH ? AND +q.event = ? AND +q.removed = 0 LIMIT ?)"
    )
    return _select(db, condition, [match, event, limit], limit)


def _named(db: Connection, event: int, beginning: str) -> dict[int, Candidate]:
    """Those whose family or given name begins so, the shortest first."""
    found: dict[int, Candidate] = {}
    for column in ("family_key", "given_key"):
        condition = f"p.event = ? AND p.removed = 0 AND p.{column} >= ? AND p.{column} < ? ORDER BY p.{column}"
        rows = _select(db, condition, [event, beginning, beginning + _LAST], _ONE_WORD_POOL)
        found |= {row.id: row for row in rows}
    return found


def _pairs(db: Connection, event: int, words: Sequence[Word], terms: Sequence[Terms]) -> dict[int, Candidate]:
    """Those whose family name begins with one word and given name with another; the longest word is one of the two."""
    found: dict[int, Candidate] = {}
    longest = max(range(len(words)), key=lambda index: len(words[index].fold))
    for index in range(len(words)):
        if index == longest or not terms[longest].beginnings or not terms[index].beginnings:
            continue
        start, other = terms[longest].beginnings[0], terms[index].beginnings[0]
        for column, beside in (("family_key", "given_key"), ("given_key", "family_key")):
            condition = (
                f"p.event = ? AND p.removed = 0 AND p.{column} >= ? AND p.{column} < ?"
                f" AND +p.{beside} >= ? AND +p.{beside} < ? ORDER BY p.{column}"
            )
            values = [event, start, start + _LAST, other, other + _LAST]
            found |= {row.id: row for row in _select(db, condition, values, _PAIR_POOL)}
    return found


def by_phone_tail(db: Connection, event: int, digits: str) -> list[Candidate]:
    """Those whose telephone ends so, by name."""
    condition = "p.event = ? AND p.removed = 0 AND p.phone_tail >= ? AND p.phone_tail < ?"
    tail = digits[::-1]
    rows = _select(db, condition, [event, tail, tail + ":"], POOL)
    return sorted(rows, key=lambda row: (row.sort_key, row.id))


def by_phones(db: Connection, event: int, tails: Sequence[str]) -> list[Candidate]:
    """Those whose telephone is one of these, each with its last digit first."""
    marks = ",".join("?" * len(tails))
    return _select(db, f"p.event = ? AND +p.removed = 0 AND p.phone_tail IN ({marks})", [event, *tails], POOL)


def by_beginning(db: Connection, event: int, beginning: str) -> list[Candidate]:
    """Those one of whose words begins so, by name."""
    rows = _matching(db, event, f'"{beginning}"*', POOL)
    return sorted(rows, key=lambda row: (row.sort_key, row.id))


def _select(db: Connection, condition: str, values: list[Any], limit: int) -> list[Candidate]:
    sql = f"SELECT {_COLUMNS} FROM participant AS p WHERE {condition} LIMIT {limit}"
    return [Candidate(*row) for row in db.execute(sql, values)]


def desks_of_numbers(db: Connection, event: int) -> list[str]:
    """The desks that gave short numbers, by steps along the index."""
    desks, last = list[str](), ""
    # A dot comes right after the dash behind a desk's number.
    while number := db.execute(
        "SELECT min(number) FROM participant WHERE event = ? AND number > ?", [event, f"{last}." if last else ""]
    ).fetchone()[0]:
        last = number.partition("-")[0]
        desks.append(last)
    return desks


def by_numbers(db: Connection, event: int, numbers: Sequence[str]) -> list[Candidate]:
    """Those with one of these short numbers."""
    marks = ", ".join("?" * len(numbers))
    return _select(db, f"p.event = ? AND +p.removed = 0 AND p.number IN ({marks})", [event, *numbers], POOL)
