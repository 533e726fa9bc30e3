"""Rows of the journal: writing them once, reading them back, never changing them (but for an erasure)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from sqlite3 import Connection, IntegrityError
from typing import Any, Final

from regapp.model.clock import is_possible
from regapp.model.entries.bodies import body_of, body_text
from regapp.model.entry import Entry
from regapp.model.fold import without_personal_data
from regapp.store.failures import IllegibleEntry

_COLUMNS = "desk, lseq, entry_id, clock, operator, event, kind, version, subject, body, gseq, received"
# As bytes: the driver stops at the first text that is damaged.
_SELECTED = _COLUMNS.replace("body", "CAST(body AS BLOB)")
_INTO = f"INTO journal ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
_DAMAGED = ""
"""The kind of an entry whose text is damaged: none that anybody knows."""
FIRST_DESK: Final = "01"
_CHUNK = 400
# From desk to desk along the key: grouping would read every entry.
_KNOWN_DESKS = (
    "WITH RECURSIVE known (desk) AS (SELECT min(desk) FROM journal UNION ALL"
    " SELECT (SELECT min(desk) FROM journal WHERE desk > known.desk) FROM known WHERE known.desk IS NOT NULL)"
)

Subject = tuple[int, str]
"""An event's number and a subject within it: what is folded on its own."""


def insert(db: Connection, entries: Iterable[Entry]) -> None:
    """Add entries that the journal does not have."""
    insert_rows(db, map(_row, entries))


def insert_rows(db: Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    """Add new entries of this desk as rows, of which the bodies are text already."""
    db.executemany(f"INSERT {_INTO}", rows)


def insert_all_if_new(db: Connection, entries: Iterable[Entry]) -> bool:
    """Add entries of which none has its number or its id in the journal; where one has, add none. Whether they were."""
    db.execute("SAVEPOINT all_new")
    try:
        insert(db, entries)
    except IntegrityError:
        db.execute("ROLLBACK TO all_new")
        return False
    finally:
        db.execute("RELEASE all_new")
    return True


def insert_if_new(db: Connection, entry: Entry) -> bool:
    """Add an entry, unless its number or its id has an entry already; whether it was added."""
    return db.execute(f"INSERT OR IGNORE {_INTO}", _row(entry)).rowcount > 0


def is_known(db: Connection, entry: Entry) -> bool:
    """Whether the journal has this very entry."""
    found = db.execute("SELECT entry_id FROM journal WHERE desk = ? AND lseq = ?", [entry.desk, entry.lseq]).fetchone()
    return found is not None and found[0] == entry.entry_id


def has_place(db: Connection, entry: Entry) -> bool:
    """Whether some entry has the number of this one."""
    found = db.execute("SELECT 1 FROM journal WHERE desk = ? AND lseq = ?", [entry.desk, entry.lseq]).fetchone()
    return found is not None


def take_standing(db: Connection, entry: Entry) -> None:
    """Let a known entry have the time and number that it has at the hub: a copy of a file, or a hand-over file, may
    have brought it before its desk's clock was put right."""
    db.execute(
        "UPDATE journal SET clock = ?, gseq = coalesce(gseq, ?)"
        " WHERE desk = ? AND lseq = ? AND (clock <> ? OR gseq IS NULL)",
        [entry.clock, entry.gseq, entry.desk, entry.lseq, entry.clock],
    )


def _row(entry: Entry) -> tuple[Any, ...]:
    return (
        entry.desk, entry.lseq, entry.entry_id, entry.clock, entry.operator, entry.event, entry.kind, entry.version,
        entry.subject, body_text(entry.body), entry.gseq, entry.received,
    )  # fmt: skip


def _entry(db: Connection, row: Sequence[Any]) -> Entry:
    """The entry in a row. One of another desk whose text is damaged says nothing, and stops nothing.

    IllegibleEntry if it is this desk's own, which nobody else may have.
    """
    desk, lseq, entry_id, clock, operator, event, kind, version, subject, text, gseq, received = row
    try:
        body = body_of(text)
    except ValueError as error:
        if desk == own_desk(db):
            raise IllegibleEntry(desk, lseq) from error
        kind, body = _DAMAGED, {}
    return Entry(desk, lseq, entry_id, clock, operator, event, kind, version, subject, body, gseq, received)


def own_desk(db: Connection) -> str:
    """The number of the desk whose file this is."""
    row = db.execute("SELECT value FROM setting WHERE key = 'desk'").fetchone()
    return str(row[0]) if row else FIRST_DESK


def of_subjects(db: Connection, subjects: Iterable[Subject]) -> Iterator[tuple[Subject, list[Entry]]]:
    """The entries of each of the subjects, subject by subject."""
    ordered = sorted(set(subjects))
    for start in range(0, len(ordered), _CHUNK):
        chunk = ordered[start : start + _CHUNK]
        for event in sorted({event for event, _ in chunk}):
            names = [subject for number, subject in chunk if number == event]
            rows = db.execute(
                f"SELECT {_SELECTED} FROM journal WHERE event = ? AND subject IN ({','.join('?' * len(names))})",
                [event, *names],
            )
            found: dict[str, list[Entry]] = {name: [] for name in names}
            for row in rows:
                found[row[8]].append(_entry(db, row))
            yield from (((event, name), found[name]) for name in names)


def of_subject(db: Connection, subject: Subject) -> list[Entry]:
    """The entries of one subject."""
    ((_, entries),) = of_subjects(db, [subject])
    return entries


def is_empty(db: Connection) -> bool:
    """Whether the file has not one entry."""
    return db.execute("SELECT 1 FROM journal LIMIT 1").fetchone() is None


def count_of(db: Connection, subject: Subject) -> int:
    """How many entries a subject has."""
    return int(db.execute("SELECT count(*) FROM journal WHERE event = ? AND subject = ?", subject).fetchone()[0])


def all_subjects(db: Connection) -> list[Subject]:
    """Every subject that has an entry. IllegibleEntry if the name of one is damaged in an entry of this desk."""
    rows = db.execute("SELECT DISTINCT event, CAST(subject AS BLOB) FROM journal").fetchall()
    if not all(_is_text(row[1]) for row in rows):
        own = own_desk(db)
        for desk, number in illegible(db):
            if desk == own:
                raise IllegibleEntry(desk, number)
    return [(row[0], row[1].decode(errors="replace")) for row in rows]


def illegible(db: Connection) -> Iterator[tuple[str, int]]:
    """The desk and number of each entry whose text is damaged, or whose body is no JSON object."""
    rows = db.execute(
        "SELECT desk, lseq, CAST(entry_id || operator || kind || subject || body AS BLOB),"
        " CASE WHEN json_valid(body) THEN json_type(body) = 'object' END FROM journal ORDER BY desk, lseq"
    )
    return ((str(row[0]), int(row[1])) for row in rows if not (row[3] and _is_text(row[2])))


def _is_text(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def merges_with(db: Connection, event: int, subjects: Iterable[str]) -> list[Entry]:
    """The entries by which records were merged with one of these, whether they still hold or not."""
    found: list[Entry] = []
    for subject in subjects:
        rows = db.execute(
            f"SELECT {_SELECTED} FROM journal WHERE kind = 'merged' AND event = ? AND instr(body, ?)",
            [event, f'"other":"{subject}"'],
        )
        found += [_entry(db, row) for row in rows]
    return found


def run_of_desk(db: Connection, desk: str, first: int, last: int) -> list[Entry]:
    """The desk's entries from number `first` to `last`, both included."""
    rows = db.execute(
        f"SELECT {_SELECTED} FROM journal WHERE desk = ? AND lseq BETWEEN ? AND ? ORDER BY lseq",
        [desk, first, last],
    )
    return [_entry(db, row) for row in rows]


def scans_of_desk(db: Connection, desk: str, event: int, before: str, most: int) -> list[Entry]:
    """The last entries with which a desk answered scans of an event before a moment, the newest first."""
    rows = db.execute(
        f"SELECT {_SELECTED} FROM journal WHERE desk = ? AND event = ?"
        " AND kind IN ('checked-in', 'checked-out', 'refused', 'handed-out')"
        # Delegations, and people on paper, came in as one act of many.
        " AND CASE WHEN json_valid(body) THEN json_extract(body, '$.group') IS NULL"
        " AND json_extract(body, '$.from') IS NULL AND json_extract(body, '$.at') < ? END"
        " ORDER BY lseq DESC LIMIT ?",
        [desk, event, before, most],
    )
    return [_entry(db, row) for row in rows]


def subjects_of_run(db: Connection, desk: str, first: int, last: int) -> set[Subject]:
    """The subjects of the desk's entries from number `first` to `last`, both included."""
    query = "SELECT event, subject FROM journal WHERE desk = ? AND lseq BETWEEN ? AND ?"
    return {(row[0], row[1]) for row in db.execute(query, [desk, first, last])}


def counts_of_run(db: Connection, desk: str, first: int, last: int) -> Counter[Subject]:
    """How many of the desk's entries from number `first` to `last`, both included, each subject has."""
    query = "SELECT event, subject FROM journal WHERE desk = ? AND lseq BETWEEN ? AND ?"
    return Counter((row[0], row[1]) for row in db.execute(query, [desk, first, last]))


def opens_its_subject(db: Connection, entry: Entry) -> bool:
    """Whether an entry is the earliest of its subject."""
    ((_, entries),) = of_subjects(db, [(entry.event, entry.subject)])
    return min(entries, key=lambda item: item.order).entry_id == entry.entry_id


def first_clocks(db: Connection, event: int, subjects: Sequence[str]) -> dict[str, int]:
    """Subject -> the clock of its earliest entry."""
    found: dict[str, int] = {}
    for start in range(0, len(subjects), _CHUNK):
        chunk = subjects[start : start + _CHUNK]
        rows = db.execute(
            "SELECT subject, min(clock) FROM journal WHERE event = ?"
            f" AND subject IN ({','.join('?' * len(chunk))}) GROUP BY subject",
            [event, *chunk],
        )
        found |= {row[0]: row[1] for row in rows}
    return found


def marks(db: Connection) -> dict[str, int]:
    """How far each desk's numbers have come; with `said_since` it tells later what has been journalled since."""
    desks = db.execute(f"{_KNOWN_DESKS} SELECT desk FROM known WHERE desk IS NOT NULL")
    return {row[0]: last_lseq(db, row[0]) for row in desks.fetchall()}


def said_since(db: Connection, since: Mapping[str, int], passed_over: Iterable[str]) -> dict[Subject, set[str]]:
    """The subjects of which entries of other kinds than `passed_over` were journalled since the marks; the kinds."""
    kinds = list(passed_over)
    query = (
        "SELECT DISTINCT event, subject, kind FROM journal"
        f" WHERE desk = ? AND lseq > ? AND kind NOT IN ({','.join('?' * len(kinds))})"
    )
    found: dict[Subject, set[str]] = {}
    for desk in marks(db):
        for event, subject, kind in db.execute(query, [desk, since.get(desk, 0), *kinds]):
            found.setdefault((event, subject), set()).add(kind)
    return found


def last_lseq(db: Connection, desk: str) -> int:
    """The desk's newest number, 0 where it has none."""
    return int(db.execute("SELECT max(lseq) FROM journal WHERE desk = ?", [desk]).fetchone()[0] or 0)


def last_clocks(db: Connection) -> list[int]:
    """The clock reading of each desk's newest entry."""
    rows = db.execute(
        f"{_KNOWN_DESKS} SELECT (SELECT clock FROM journal AS j WHERE j.desk = known.desk ORDER BY lseq DESC LIMIT 1)"
        " FROM known WHERE desk IS NOT NULL"
    )
    return [row[0] for row in rows if is_possible(row[0])]


def newest(db: Connection) -> list[Entry]:
    """The newest entry of each desk."""
    return [entry for desk, last in marks(db).items() for entry in run_of_desk(db, desk, last, last)]


def events(db: Connection) -> list[int]:
    """The numbers of the events about which there are entries."""
    # From event to event along the index: grouping would read every entry.
    rows = db.execute(
        "WITH RECURSIVE known (event) AS (SELECT min(event) FROM journal UNION ALL"
        " SELECT (SELECT min(event) FROM journal WHERE event > known.event) FROM known WHERE known.event IS NOT NULL)"
        " SELECT event FROM known WHERE event IS NOT NULL"
    )
    return [row[0] for row in rows.fetchall()]


def only_event(db: Connection) -> int | None:
    """The number of the one event about which there are entries; None where there are several, or no entries."""
    first, last = db.execute("SELECT (SELECT min(event) FROM journal), (SELECT max(event) FROM journal)").fetchone()
    return first if first == last else None


def newest_of(db: Connection, desk: str, most: int) -> tuple[int, int]:
    """The number from which the desk's newest entries run, at most so many, and how many there are."""
    first = max(1, last_lseq(db, desk) - most + 1)
    return first, count_from(db, desk, first)


def count_from(db: Connection, desk: str, first: int) -> int:
    """How many entries the desk has from number `first` on."""
    return int(db.execute("SELECT count(*) FROM journal WHERE desk = ? AND lseq >= ?", [desk, first]).fetchone()[0])


def gaps(db: Connection) -> list[str]:
    """The desks whose numbers do not run from 1 without a hole."""
    rows = db.execute("SELECT desk FROM journal GROUP BY desk HAVING min(lseq) <> 1 OR max(lseq) <> count(*)")
    return [row[0] for row in rows]


def redact(db: Connection, entries: Iterable[Entry]) -> set[Subject]:
    """Empty the personal data out of the bodies of an erased subject's entries: wherever fields stand in them.

    Gives the subjects of those in which there was any.
    """
    emptied: set[Subject] = set()
    for entry in entries:
        if "fields" not in entry.body:
            continue
        kept = {**entry.body, "fields": without_personal_data(entry.body["fields"])}
        if kept != entry.body:
            emptied.add((entry.event, entry.subject))
            values = [body_text(kept), entry.desk, entry.lseq]
            db.execute("UPDATE journal SET body = ? WHERE desk = ? AND lseq = ?", values)
    return emptied
