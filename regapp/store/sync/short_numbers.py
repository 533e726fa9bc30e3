"""Short numbers of people whom two copies of a file have registered under one desk's number."""

from typing import TYPE_CHECKING

from regapp.model.entry import PARTICIPANT_SUBJECT, Draft, Kind
from regapp.store.sync.placing import FIRST_DERIVED

if TYPE_CHECKING:
    from sqlite3 import Connection

    from regapp.store.entries.transaction import Transaction

OPERATOR = "RegApp"
"""Whose changes those are that no person has made."""
_GIVEN = "CASE WHEN json_valid({0}.body) THEN json_extract({0}.body, '$.fields.number') END"
_COUNTER = "substr({0}, instr({0}, '-'))"
# Who was registered in a run that parted, and has the counter of then under the number of another desk. Whoever
# parted two runs before has written such numbers too: it is the first one that tells where somebody was registered.
_STRAY = f"""
SELECT j.event, j.subject, j.desk, p.number FROM journal AS j
JOIN participant AS p ON p.id = CAST(substr(j.subject, {len(PARTICIPANT_SUBJECT) + 1}) AS INTEGER)
WHERE j.desk BETWEEN ? AND '999' AND length(j.desk) = 3 AND j.kind = ? AND j.subject >= ? AND j.subject < ?
AND p.event = j.event AND p.number NOT LIKE j.desk || '-%'
AND {_COUNTER.format("p.number")} = {_COUNTER.format(_GIVEN.format("j"))}
AND NOT EXISTS (SELECT 1 FROM journal AS o WHERE o.event = j.event AND o.subject = j.subject AND o.kind = j.kind
    AND {_GIVEN.format("o")} IS NOT NULL AND (o.clock, o.desk, o.lseq) < (j.clock, j.desk, j.lseq))
ORDER BY j.desk, p.number, j.subject
"""


def give_own(tx: "Transaction") -> int:
    """Give the people of runs that parted the number of their run, with the counter that they have; how many.

    It follows from the journal alone, so that every file that finds them gives the same numbers.
    """
    people = [PARTICIPANT_SUBJECT, PARTICIPANT_SUBJECT + ":"]
    found = tx.db.execute(_STRAY, [str(FIRST_DERIVED), Kind.SET, *people]).fetchall()
    for event in sorted({row[0] for row in found}):
        drafts = [
            Draft(Kind.SET, subject, {"fields": {"number": f"{desk}-{number.partition('-')[2]}"}})
            for of, subject, desk, number in found
            if of == event
        ]
        tx.append(event, drafts, OPERATOR)
    return len(found)


def count_on(tx: "Transaction", desk: str) -> None:
    """Let this desk count on after every number that was given under its own."""
    last = last_given(tx.db, desk)
    tx.use_numbers(range(last, last + 1) if last else range(0))


def last_given(db: "Connection", desk: str) -> int:
    """The highest counter of a desk's short numbers that somebody has."""
    query = (
        "SELECT max(CAST(substr(number, ?) AS INTEGER)) FROM"
        " (SELECT number FROM participant UNION ALL SELECT number FROM alias) WHERE number LIKE ? || '-%'"
    )
    return int(db.execute(query, [len(desk) + 2, desk]).fetchone()[0] or 0)
