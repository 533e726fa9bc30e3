"""People who stand in several records: links between records, and the groups that follow from them.

A link is an entry of the journal; the smallest id of a group stands for all of it.
"""

from collections.abc import Iterable, Mapping
from sqlite3 import Connection

from regapp.model.entry import Entry, Kind, participant_subject
from regapp.model.fold import fold, links
from regapp.model.participant import details_from

_CHUNK = 400


def regroup(db: Connection, event: int, entries: Mapping[int, list[Entry]]) -> dict[int, frozenset[int]]:
    """Take up the links that the entries of some participants say, and give every group that is touched.

    Gives: participant -> all records of that person, for all whose state may have changed by it.
    """
    told = {participant: _links_said(found) for participant, found in entries.items()}
    if not any(told.values()) and not _has_links(db):
        return {participant: frozenset({participant}) for participant in entries}
    before = _neighbourhood(db, entries)
    for participant, found in told.items():
        db.execute("DELETE FROM person_link WHERE first = ?", [participant])
        db.executemany(
            "INSERT INTO person_link VALUES (?,?,?,?)",
            [(participant, other, kind, event) for kind, other in sorted(found)],
        )
    touched = before | _neighbourhood(db, entries)
    groups: dict[int, frozenset[int]] = {}
    for participant in touched:
        if participant not in groups:
            group = frozenset(_neighbourhood(db, [participant]))
            groups |= dict.fromkeys(group, group)
    return groups


def _links_said(entries: list[Entry]) -> set[tuple[str, int]]:
    kinds = {entry.kind for entry in entries} & {Kind.MERGED, Kind.TOLD_APART}
    return {(kind, other) for kind in kinds for other in links(entries, Kind(kind))}


def _has_links(db: Connection) -> bool:
    return db.execute("SELECT 1 FROM person_link LIMIT 1").fetchone() is not None


def is_joined(db: Connection, participant: int) -> bool:
    """Whether somebody was found to be one person with somebody else."""
    query = "SELECT 1 FROM person_link WHERE kind = 'merged' AND (first = ? OR second = ?) LIMIT 1"
    return db.execute(query, [participant, participant]).fetchone() is not None


def has_aliases(db: Connection) -> bool:
    """Whether anybody is known under the id of somebody else."""
    return db.execute("SELECT 1 FROM alias LIMIT 1").fetchone() is not None


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


def write_aliases(
    db: Connection, event: int, group: frozenset[int], entries: Mapping[int, list[Entry]], canonical: int
) -> list[str]:
    """Note for each record of a group who stands for it, and what it said itself; gives all their names."""
    db.executemany("DELETE FROM alias WHERE participant = ?", [(member,) for member in group])
    names = []
    for member in sorted(group):
        # What a merge chose of both is not of this record alone.
        own = details_from(fold(entry for entry in entries[member] if entry.kind != Kind.MERGED).fields or {})
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
