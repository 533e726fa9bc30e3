"""Questions about certificates that were made and the attendance that earns them."""

from collections.abc import Iterable
from sqlite3 import Connection
from typing import Any

from regapp.model.papers.certificate import Certificate, certificate_number

_COLUMNS = "number, at, desk, language, template, attended, sessions, rule, withdrawn, stands"

_MOST_DIGITS = 7


def _certificate(row: tuple[Any, ...]) -> Certificate:
    number, at, desk, language, template, attended, of, rule, withdrawn, stands = row
    return Certificate(number, at, desk, language, template, attended, of, rule, bool(withdrawn), bool(stands))


def last_counter(db: Connection, event: int, desk: str) -> int:
    """The highest counter among a desk's certificates of an event, 0 where it has made none.

    One of more digits than any desk comes to was made up elsewhere: counting goes on before it.
    """
    prefix = certificate_number(desk, 0)[:-4]
    row = db.execute(
        "SELECT max(CAST(substr(number, ?1) AS INTEGER)) FROM certificate"
        " WHERE event = ?2 AND number >= ?3 AND number < ?4 AND length(number) <= ?5",
        [len(prefix) + 1, event, prefix, prefix + ":", len(prefix) + _MOST_DIGITS],
    ).fetchone()
    return int(row[0] or 0)


def by_person(db: Connection, event: int) -> dict[int, Certificate]:
    """The certificate of each who has one; else the one that was taken back, whose number stays theirs."""
    rows = db.execute(
        f"SELECT participant, {_COLUMNS} FROM certificate WHERE event = ? ORDER BY stands, withdrawn DESC, at DESC",
        [event],
    )
    return {row[0]: _certificate(row[1:]) for row in rows}


def of_person(db: Connection, participant: int) -> list[Certificate]:
    """All certificates of a participant, the one that stands first; a merged record leads to the one person."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM certificate"
        " WHERE participant = coalesce((SELECT stands_for FROM alias WHERE participant = ?1), ?1)"
        " ORDER BY stands DESC, withdrawn, at",
        [participant],
    )
    return [_certificate(row) for row in rows]


def holders(db: Connection, event: int, number: str) -> list[int]:
    """The holders of a certificate number: somebody, or several where copies of a file gave it to each."""
    rows = db.execute(
        "SELECT participant FROM certificate WHERE event = ? AND number = ? ORDER BY participant", [event, number]
    )
    return [row[0] for row in rows]


def attendance(db: Connection, event: int, people: Iterable[int] | None = None) -> dict[int, frozenset[str]]:
    """The codes of the sessions that each came to; of `people` alone where they are named."""
    # Many came to the same sessions: one set for each combination.
    sets: dict[str, frozenset[str]] = {}
    found: dict[int, frozenset[str]] = {}
    few = list(people) if people is not None else None
    where = "event = ?" if few is None else f"event = ? AND participant IN ({','.join('?' * len(few))})"
    rows = db.execute(
        f"SELECT participant, group_concat(session, char(31)) FROM check_in WHERE {where} GROUP BY participant",
        [event, *(few or ())],
    )
    for participant, codes in rows:
        found[participant] = sets.setdefault(codes, frozenset(codes.split("\x1f")))
    return found
