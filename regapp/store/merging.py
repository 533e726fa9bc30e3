"""People who stand in several records: links between records, and the groups that follow from them.

A link is an entry of the journal; the smallest id of a group stands for all of it.
"""

from collections.abc import Iterable, Mapping
from sqlite3 import Connection

from regapp.model.entry import Entry, Kind, participant_subject
from regapp.model.fold import fold, links
from regapp.model.participant import details_from
from regapp.store.entries.owning import Record

_CHUNK = 400


def take_up_links(db: Connection, records: Mapping[int, Record]) -> set[int] | None:
    """Take up the links that the entries of some participants say; gives them and all whose state that may change.

    None where nobody in the file is linked to anybody, now or before: then each participant is a person of their own.
    """
    told = {participant: _links_said(record.entries) for participant, record in records.items()}
    if not any(told.values()) and not _has_links(db):
        return None
    before = _neighbourhood(db, records)
    for participant, found in told.items():
        db.execute("DELETE FROM person_link WHERE first = ?", [participant])
        db.executemany(
            "INSERT INTO person_link VALUES (?,?,?,?)",
            [(participant, other, kind, records[participant].event) for kind, other in sorted(found)],
        )
    return before | _neighbourhood(db, records)


def groups_of(db: Connection, records: Mapping[int, Record]) -> list[tuple[int, frozenset[int]]]:
    """(event, all records of one person) for participants and all who are tied to them.

    People of two events are not made one. An id about which nothing has come yet is of an event that links it.
    """
    links = _merges(db, records)
    if not links:
        return alone(records)
    owners = {participant: record.event for participant, record in records.items()}
    for _, second, event in sorted(links, key=lambda link: link[2]):
        if owners[second] is None:
            owners[second] = event
    tied: dict[int, set[int]] = {participant: set() for participant in records}
    for first, second, _ in links:
        if owners[first] == owners[second]:
            tied[first].add(second)
            tied[second].add(first)
    found: dict[int, frozenset[int]] = {}
    for participant in sorted(records):
        if participant not in found:
            group = frozenset(_reached(tied, participant))
            found |= dict.fromkeys(group, group)
    return [(owners[min(group)] or 0, group) for group in dict.fromkeys(found.values())]


def alone(records: Mapping[int, Record]) -> list[tuple[int, frozenset[int]]]:
    """The same where nobody is tied to anybody."""
    return [(record.event or 0, frozenset({participant})) for participant, record in records.items()]


def _merges(db: Connection, participants: Iterable[int]) -> list[tuple[int, int, int]]:
    """(first, second, event) of the merges that some of the participants say."""
    wanted = sorted(participants)
    found: list[tuple[int, int, int]] = []
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        rows = db.execute(
            "SELECT first, second, event FROM person_link"
            f" WHERE kind = 'merged' AND first IN ({','.join('?' * len(chunk))})",
            chunk,
        )
        found += [(row[0], row[1], row[2]) for row in rows]
    return found


def _reached(tied: Mapping[int, set[int]], start: int) -> set[int]:
    reached, fresh = {start}, [start]
    while fresh:
        fresh = [other for one in fresh for other in tied[one] if other not in reached]
        reached.update(fresh)
    return reached


def _links_said(entries: list[Entry]) -> set[tuple[str, int]]:
    kinds = {entry.kind for entry in entries} & {Kind.MERGED, Kind.TOLD_APART}
    return {(kind, other) for kind in kinds for other in links(entries, Kind(kind))}


def _has_links(db: Connection) -> bool:
    return db.execute("SELECT 1 FROM person_link LIMIT 1").fetchone() is not None


def is_joined(db: Connection, participant: int) -> bool:
    """Whether somebody was found to be one person with somebody else."""
    query = "SELECT 1 FROM person_link WHERE kind = 'merged' AND (first = ? OR second = ?) LIMIT 1"
    return db.execute(query, [participant, participant]).fetchone() is not None


def _neighbourhood(db: Connection, participants: Iterable[int]) -> set[int]:
    """The participants and all who are tied to them by merges, over any number of steps."""
    known = set(participants)
    fresh = list(known)
    while fresh:
        found: set[int] = set()
        for start in range(0, len(fresh), _CHUNK):
            chunk = fresh[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            rows = db.execute(
                f"SELECT first, second FROM person_link WHERE kind = 'merged' AND first IN ({marks}) UNION"
                f" SELECT second, first FROM person_link WHERE kind = 'merged' AND second IN ({marks})",
                chunk * 2,
            )
            found |= {row[1] for row in rows}
        fresh = list(found - known)
        known |= found
    return known


def stand_ins(db: Connection, event: int) -> dict[int, int]:
    """Under whose id each merged record of an event stands."""
    return dict(db.execute("SELECT participant, stands_for FROM alias WHERE event = ?", [event]).fetchall())


def write_aliases(
    db: Connection, event: int, group: frozenset[int], records: Mapping[int, Record], canonical: int
) -> list[str]:
    """Note for each record of a group who stands for it, and what it said itself; gives all their names."""
    db.executemany("DELETE FROM alias WHERE participant = ?", [(member,) for member in group])
    names = []
    for member in sorted(group):
        # What a merge chose of both is not of this record alone.
        own = details_from(fold(entry for entry in records[member].entries if entry.kind != Kind.MERGED).fields or {})
        db.execute(
            "INSERT INTO alias VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            [
                member, canonical, event, own.number, own.ref, own.family, own.given, own.patronymic, own.phone,
                own.birth_year, own.municipality, own.country,
            ],
        )  # fmt: skip
        names.append(f"{own.name} {own.number.replace('-', '')} {own.ref}".strip())
    return names


def members(db: Connection, participant: int) -> list[int]:
    """The ids under which a person is known, the present one first."""
    rows = db.execute("SELECT participant FROM alias WHERE stands_for = ? ORDER BY participant", [participant])
    return [row[0] for row in rows] or [participant]


def subjects_of(event: int, group: Iterable[int]) -> list[tuple[int, str]]:
    """The journal's subjects of a group."""
    return [(event, participant_subject(member)) for member in sorted(group)]
