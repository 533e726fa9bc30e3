"""Rows of the journal: writing them once, reading them back, never changing them (but for an erasure)."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from sqlite3 import Connection
from typing import Any

from regapp.model.entry import Entry
from regapp.model.fold import without_personal_data

_COLUMNS = "desk, lseq, entry_id, clock, operator, event, kind, version, subject, body, gseq, received"
_CHUNK = 400
# From desk to desk along the key: grouping would read every entry.
_KNOWN_DESKS = (
    "WITH RECURSIVE known (desk) AS (SELECT min(desk) FROM journal UNION ALL"
    " SELECT (SELECT min(desk) FROM journal WHERE desk > known.desk) FROM known WHERE known.desk IS NOT NULL)"
)

Subject = tuple[int, str]
"""An event's number and a subject within it: what is folded on its own."""


def insert(db: Connection, entries: Iterable[Entry]) -> int:
    """Add the entries that the journal does not have yet; how many those were."""
    before = int(db.total_changes)
    db.executemany(
        f"INSERT OR IGNORE INTO journal ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            (
                entry.desk, entry.lseq, entry.entry_id, entry.clock, entry.operator, entry.event, entry.kind,
                entry.version, entry.subject, json.dumps(entry.body, ensure_ascii=False, separators=(",", ":")),
                entry.gseq, entry.received,
            )
            for entry in entries
        ),
    )  # fmt: skip
    return int(db.total_changes) - before


def _entry(row: Sequence[Any]) -> Entry:
    desk, lseq, entry_id, clock, operator, event, kind, version, subject, body, gseq, received = row
    return Entry(desk, lseq, entry_id, clock, operator, event, kind, version, subject, _body(body), gseq, received)


def _body(text: str) -> dict[str, Any]:
    """The body as an object; empty where the text is no JSON object or its fields have no names."""
    body = json.loads(text)
    if not isinstance(body, dict):
        return {}
    return body if isinstance(body.get("fields", {}), dict) else {**body, "fields": {}}


def of_subjects(db: Connection, subjects: Iterable[Subject]) -> Iterator[tuple[Subject, list[Entry]]]:
    """The entries of each of the subjects, subject by subject."""
    ordered = sorted(set(subjects))
    for start in range(0, len(ordered), _CHUNK):
        chunk = ordered[start : start + _CHUNK]
        for event in sorted({event for event, _ in chunk}):
            names = [subject for number, subject in chunk if number == event]
            rows = db.execute(
                f"SELECT {_COLUMNS} FROM journal WHERE event = ? AND subject IN ({','.join('?' * len(names))})",
                [event, *names],
            )
            found: dict[str, list[Entry]] = {name: [] for name in names}
            for row in rows:
                found[row[8]].append(_entry(row))
            yield from (((event, name), found[name]) for name in names)


def count_of(db: Connection, subject: Subject) -> int:
    """How many entries a subject has."""
    return int(db.execute("SELECT count(*) FROM journal WHERE event = ? AND subject = ?", subject).fetchone()[0])


def all_subjects(db: Connection) -> list[Subject]:
    """Every subject that has an entry."""
    return [(row[0], row[1]) for row in db.execute("SELECT DISTINCT event, subject FROM journal")]


def run_of_desk(db: Connection, desk: str, first: int, last: int) -> list[Entry]:
    """The desk's entries from number `first` to `last`, both included."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM journal WHERE desk = ? AND lseq BETWEEN ? AND ? ORDER BY lseq",
        [desk, first, last],
    )
    return [_entry(row) for row in rows]


def opens_its_subject(db: Connection, entry: Entry) -> bool:
    """Whether an entry is the earliest of its subject."""
    row = db.execute(
        "SELECT entry_id FROM journal WHERE event = ? AND subject = ? ORDER BY clock, desk, lseq LIMIT 1",
        [entry.event, entry.subject],
    ).fetchone()
    return row is not None and row[0] == entry.entry_id


def marks(db: Connection) -> dict[str, int]:
    """How far each desk's numbers have come; with `says_new` it tells later what has been journalled since."""
    desks = db.execute(f"{_KNOWN_DESKS} SELECT desk FROM known WHERE desk IS NOT NULL")
    return {row[0]: last_lseq(db, row[0]) for row in desks.fetchall()}


def says_new(db: Connection, since: Mapping[str, int], passed_over: Iterable[str]) -> bool:
    """Whether anything but entries of the kinds `passed_over` has been journalled since the marks were taken."""
    kinds = list(passed_over)
    holes = ",".join("?" * len(kinds))
    return any(
        db.execute(
            f"SELECT 1 FROM journal WHERE desk = ? AND lseq > ? AND kind NOT IN ({holes}) LIMIT 1",
            [desk, since.get(desk, 0), *kinds],
        ).fetchone()
        for desk in marks(db)
    )


def last_lseq(db: Connection, desk: str) -> int:
    """The desk's newest number, 0 where it has none."""
    return int(db.execute("SELECT max(lseq) FROM journal WHERE desk = ?", [desk]).fetchone()[0] or 0)


def last_clock(db: Connection) -> int:
    """The latest clock reading among each desk's newest entries."""
    row = db.execute(
        f"{_KNOWN_DESKS} SELECT max("
        "(SELECT clock FROM journal AS j WHERE j.desk = known.desk ORDER BY lseq DESC LIMIT 1)) FROM known"
    ).fetchone()
    return int(row[0] or 0)


def gaps(db: Connection) -> list[str]:
    """The desks whose numbers do not run from 1 without a hole."""
    rows = db.execute("SELECT desk FROM journal GROUP BY desk HAVING min(lseq) <> 1 OR max(lseq) <> count(*)")
    return [row[0] for row in rows]


def redact(db: Connection, entries: Iterable[Entry]) -> None:
    """Empty the personal data out of the bodies of an erased subject's entries: wherever fields stand in them."""
    for entry in entries:
        if "fields" not in entry.body:
            continue
        kept = {**entry.body, "fields": without_personal_data(entry.body["fields"])}
        if kept != entry.body:
            body = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
            db.execute("UPDATE journal SET body = ? WHERE desk = ? AND lseq = ?", [body, entry.desk, entry.lseq])
