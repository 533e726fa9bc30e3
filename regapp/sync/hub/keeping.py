"""A hub's backup: one file with all its entries, desks and keys, from which a hub is begun again."""

import gzip
import json
import zlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final, LiteralString, TextIO

from regapp.model.entries.hub import HubAddress
from regapp.model.errors.hub import HubInUse, NotAHubBackup
from regapp.named_files import check_ordinary
from regapp.store.files.durable import whole_file
from regapp.sync.hub.making import begin_again, make_hub
from regapp.sync.line import Line

_KIND: Final = "regapp-hub-1"
_DESKS: Final[LiteralString] = "SELECT name, label, passes_on, last_lseq, role FROM regapp.desk ORDER BY name"
_NUMBERS: Final[LiteralString] = "SELECT first_number, last_number FROM regapp.head"
_KEYS: Final[LiteralString] = "SELECT event, encode(sealed, 'hex') FROM regapp.event_key ORDER BY event"
_ENTRIES: Final[LiteralString] = (
    "SELECT seq, desk, lseq, entry_id, clock, operator, event, kind, version, subject, body FROM regapp.entry"
    " WHERE seq > %s ORDER BY seq LIMIT 5000"
)
_COPY: Final[LiteralString] = (
    "COPY regapp.entry (seq, desk, lseq, entry_id, clock, operator, event, kind, version, subject, body) FROM STDIN"
)
# Roles belong to the server: on the same one, a desk gets in as before; on another it joins with a code.
_ADD_DESK: Final[LiteralString] = (
    "INSERT INTO regapp.desk (name, label, passes_on, last_lseq, role, joined) SELECT %s, %s, %s, %s,"
    " (SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = %s AND rolcanlogin"
    " AND starts_with(rolname, current_database() || '_desk_')), now()"
)


def backup(owner: HubAddress, path: Path) -> int:
    """Write the whole hub to a file; how many entries. The file holds personal data, as the hub does."""
    line = Line.open(owner)
    try:
        with (
            whole_file(path, is_secret=True) as partial,
            gzip.open(partial, "wt", encoding="utf-8") as out,
            line.working(),
        ):
            # All of one moment: the desks go on meanwhile.
            line.ask("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            count = _write(line, out)
        return count
    finally:
        line.close()


def _write(line: Line, out: TextIO) -> int:
    count = 0
    (numbers,) = line.ask(_NUMBERS)
    head = {"kind": _KIND, "numbers": numbers, "desks": line.ask(_DESKS), "keys": line.ask(_KEYS)}
    for item in chain([head], _entries(line)):
        count += isinstance(item, tuple)
        out.write(json.dumps(item, ensure_ascii=False) + "\n")
    out.write(json.dumps({"entries": count}) + "\n")
    return count


def _entries(line: Line) -> Iterator[tuple[Any, ...]]:
    last = 0
    while rows := line.ask(_ENTRIES, [last]):
        yield from rows
        last = rows[-1][0]


def restore(owner: HubAddress, path: Path) -> int:
    """Begin a hub again from a backup, whole or not at all; how many entries. Desks then bring what it lacks.

    NotAHubBackup; HubInUse where the database has a hub with entries.
    """
    count = _check(path)
    line = Line.open(owner)
    try:
        with line.working():
            make_hub(line, owner)
            if line.ask("SELECT seq FROM regapp.head")[0][0]:
                raise HubInUse(owner.place)
            _fill(line, path)
            line.ask("UPDATE regapp.head SET seq = %s", [count])
            begin_again(line)
        return count
    finally:
        line.close()


def _fill(line: Line, path: Path) -> None:
    items = _items(path)
    head = next(items)
    if "numbers" in head:
        # The hub of a hall gives numbers of its own; older backups do not say which.
        line.ask("UPDATE regapp.head SET first_number = %s, last_number = %s", head["numbers"])
    line.ask("DELETE FROM regapp.desk")
    for desk in head["desks"]:
        line.ask(_ADD_DESK, desk)
    for event, sealed in head["keys"]:
        line.ask("INSERT INTO regapp.event_key VALUES (%s, decode(%s, 'hex'))", [event, sealed])
    line.copy(_COPY, (item for item in items if isinstance(item, list)))


def _check(path: Path) -> int:
    """How many entries a backup has, after reading it to its end. NotAHubBackup."""
    check_ordinary(path)
    count, said = 0, {}
    try:
        items = _items(path)
        head: dict[str, Any] = next(items, {})
        if head.get("kind") != _KIND:
            raise NotAHubBackup(str(path))
        for item in items:
            count += isinstance(item, list)
            said = item
    except (OSError, EOFError, ValueError, AttributeError, zlib.error) as error:
        raise NotAHubBackup(str(path)) from error
    if said != {"entries": count}:
        raise NotAHubBackup(str(path))
    return count


def _items(path: Path) -> Iterator[Any]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)
