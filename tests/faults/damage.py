"""Damage: bits, pages and lengths of a closed file and of its backup are changed, and nobody may be told it is well."""

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from regapp.model.errors.base import RegAppError
from regapp.services.desk import open_desk
from regapp.services.file.upkeep import backup, check, restore
from regapp.store.schema import PROJECTIONS
from tests.faults.benches import place_for
from tests.faults.children import in_child
from tests.faults.trial import Bench, Place, Trial

_PAGE = 4096
_OWN_SETTINGS = ("holder", "last_backup", "backup_places", "projected_by")
"""Settings that an opening or a backup writes itself."""


def _one_bit(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _some_bits(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(2, 20)):
        _one_bit(content, chance)


def _noise(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(0, len(content), 512)
    content[at : at + 512] = chance.randbytes(len(content[at : at + 512]))


def _no_page(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(0, len(content), _PAGE)
    content[at : at + _PAGE] = bytes(_PAGE)


def _other_page(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(0, len(content), _PAGE) for _ in range(2))
    content[one : one + _PAGE] = content[other : other + _PAGE]


def _cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def _longer(content: bytearray, chance: random.Random) -> None:
    content.extend(chance.randbytes(chance.randint(1, 9000)))


DAMAGES: dict[str, Callable[[bytearray, random.Random], None]] = {
    "one bit": _one_bit, "some bits": _some_bits, "noise": _noise, "page of zeros": _no_page,
    "page of another": _other_page, "cut": _cut, "longer": _longer,
}  # fmt: skip


def try_one(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """Damage the file or its backup in a way that the chance chooses."""
    name, whose = chance.choice(sorted(DAMAGES)), chance.choice(("file", "backup"))
    place = place_for(bench, "damage", folder / "place")
    path = place.file if whose == "file" else place.earlier
    before = read_content(path)
    content = bytearray(path.read_bytes())
    DAMAGES[name](content, chance)
    path.write_bytes(content)
    use = _use_file if whose == "file" else _use_backup
    found = in_child(lambda: use(place), folder)
    lost: list[str] = []
    notes: list[str] = []
    if "crash" in found:
        lost.append(found["crash"])
    else:
        _judge(before, found, lost, notes)
    return Trial(f"{name} of the {whose}", tuple(lost), tuple(notes))


def _use_file(place: Place) -> dict[str, Any]:
    """What opening, check and backup say of a file, and what it then holds."""
    try:
        desk = open_desk(place.file)
    except RegAppError as error:
        return {"refused": f"opening {type(error).__name__}"}
    with closing(desk):
        steps: dict[str, Any] = {}
        try:
            steps["check"] = [str(item.code) for item in check(desk)]
        except RegAppError as error:
            return {"refused": f"check {type(error).__name__}"}
        try:
            made = backup(desk, place.backups)
        except RegAppError as error:
            return (
                steps | {"refused": f"backup {type(error).__name__}"}
                if steps["check"]
                else steps | _content(place.file)
            )
        steps["backup"] = read_content(made)
    return steps | _content(place.file)


def _use_backup(place: Place) -> dict[str, Any]:
    """What restoring says of a backup; and once it is restored, what opening and check say."""
    try:
        restore(place.earlier, place.file)
    except RegAppError as error:
        with closing(open_desk(place.file)) as desk:
            if found := check(desk):
                raise RuntimeError(f"a refused restore damaged the file: {found}") from error
        return {"refused": f"restore {type(error).__name__}"}
    return _use_file(place)


def _content(path: Path) -> dict[str, Any]:
    return {"content": read_content(path)}


def read_content(path: Path) -> dict[str, list[str]]:
    """What a file holds: its journal, keys and settings, and the tables that are computed, each row as text."""
    tables = ("journal", "event_key", "setting", *PROJECTIONS)
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        db.text_factory = bytes
        found = {}
        for table in tables:
            if db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [table]).fetchone():
                found[table] = sorted(repr(row) for row in db.execute(f"SELECT * FROM {table}"))
    found["setting"] = [row for row in found["setting"] if not any(name in row for name in _OWN_SETTINGS)]
    return found


def _judge(before: dict[str, list[str]], found: dict[str, Any], lost: list[str], notes: list[str]) -> None:
    if "refused" in found:
        notes.append(f"refused by {found['refused']}")
        return
    if found["check"]:
        notes.append(f"found by check: {sorted(set(found['check']))}")
        if "backup" in found and set(found["check"]) & {"pages", "entry"}:
            lost.append(f"check finds {found['check']}, and a backup is said to be verified")
        return
    for source in ("content", "backup"):
        if source not in found:
            notes.append("check is clean, backup is refused")
            continue
        after: dict[str, list[str]] = found[source]
        other = [table for table in before if before[table] != after.get(table)]
        if not other:
            notes.append("as before")
        elif "journal" in other:
            notes.append(f"undetected: {_columns(before['journal'], after['journal'])}")
        else:
            example = [row for row in after[other[0]] if row not in before[other[0]]][:2]
            lost.append(f"other content said to be well: {other}: {json.dumps(example)[:300]}")


def _columns(before: list[str], after: list[str]) -> str:
    """Which columns of the journal differ."""
    names = ("desk", "lseq", "entry_id", "clock", "operator", "event", "kind", "version", "subject", "body")
    if len(before) != len(after):
        return f"journal has {len(after)} rows instead of {len(before)}"
    rows = [(eval(one), eval(two)) for one, two in zip(before, after, strict=True) if one != two]
    differing = {name for one, two in rows for name, a, b in zip(names, one, two, strict=False) if a != b}
    return "journal " + ", ".join(sorted(differing))
