"""A unit directory out of one table, as an administrator loads it after a reform: the columns of municipalities.csv,
and where the table has it, the successor of a unit that was merged into another."""

import csv
import io
from collections.abc import Mapping

from regapp.matching.places.directory import UnitDirectory
from regapp.model.errors.places import DirectoryInvalid, DirectoryLacksColumns
from regapp.model.unit import Level, Unit

_NEEDED = ("code", "level", "name_ky", "name_ru", "oblast_code", "rayon_code")
_SUCCESSOR = ("successor", "successor_code", "merged_into")
_LONGEST_CELL = 1_000
"""The longest that csv reads depends on what else the process has read."""
_LEVELS = frozenset(level.value for level in Level)


def read_directory(text: str, known: UnitDirectory, source: str = "") -> UnitDirectory:
    """The directory in a csv text (comma or semicolon). `known` lends the villages and other names of units that go on.

    DirectoryInvalid where the text is no table, a column is missing, a code stands twice, or a successor or parent is
    not in the table.
    """
    try:
        rows = _rows(text, source)
    except csv.Error as error:
        raise DirectoryInvalid(source, str(error)) from error
    units = {row["code"]: _unit(row) for row in rows if not _successor(row)}
    successors = {row["code"]: _successor(row) for row in rows if _successor(row)}
    for code, unit in units.items():
        for parent in (unit.oblast, unit.rayon):
            if parent and parent not in units:
                raise DirectoryInvalid(source, f"{code}: {parent}")
    for code in successors:
        if _last(code, successors) not in units:
            raise DirectoryInvalid(source, f"{code}: {successors[code]}")
    if not any(unit.is_municipality for unit in units.values()):
        raise DirectoryInvalid(source, "level")
    homes = {code: _last(code, successors) for code in successors}
    aliases = {code: known.aliases.get(code, ()) for code in units}
    for row in rows:
        if row["code"] in homes:
            names = tuple(row[name] for name in ("name_ky", "name_ru", "name_en") if row.get(name))
            aliases[homes[row["code"]]] += names + known.aliases.get(row["code"], ())
    villages = [(name, homes.get(code, code)) for name, code in known.villages if homes.get(code, code) in units]
    enclosed = {code: oblast for code, oblast in known.enclosed.items() if {code, oblast} <= units.keys()}
    return UnitDirectory(units.values(), aliases, villages, homes, enclosed)


def _rows(text: str, source: str) -> list[dict[str, str]]:
    text = text.lstrip("\ufeff")
    first = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if ";" in first else ",")
    headings = [(name or "").strip() for name in reader.fieldnames or ()]
    missing = [name for name in _NEEDED if name not in headings]
    if missing:
        raise DirectoryLacksColumns(source, ", ".join(missing))
    reader.fieldnames = headings
    rows = [{name: (value or "").strip() for name, value in row.items() if isinstance(name, str)} for row in reader]
    rows = [row for row in rows if row["code"]]
    seen: set[str] = set()
    for row in rows:
        if max(map(len, row.values())) > _LONGEST_CELL:
            raise DirectoryInvalid(source, row["code"][:40])
        if row["code"] in seen or (row["level"] not in _LEVELS and not _successor(row)):
            raise DirectoryInvalid(source, row["code"])
        seen.add(row["code"])
    return rows


def _unit(row: Mapping[str, str]) -> Unit:
    name = row["name_ky"] or row["name_ru"] or row.get("name_en", "")
    if not name:
        raise DirectoryInvalid("", row["code"])
    return Unit(
        row["code"], Level(row["level"]), row["name_ky"], row["name_ru"], row.get("name_en", ""),
        row["oblast_code"] or row["code"], row["rayon_code"],
    )  # fmt: skip


def _successor(row: Mapping[str, str]) -> str:
    return next((row[name] for name in _SUCCESSOR if row.get(name)), "")


def _last(code: str, successors: Mapping[str, str]) -> str:
    """The unit that took over in the end; a chain that goes round ends where it began."""
    seen = {code}
    while code in successors:
        code = successors[code]
        if code in seen:
            return ""
        seen.add(code)
    return code
