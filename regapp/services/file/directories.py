"""The directories of units in a file: the shipped one and those an administrator loaded; each event keeps one."""

import re
from pathlib import Path

from regapp.exchange.reading import read_text
from regapp.matching.places.dated_directory import read_directory
from regapp.matching.places.directories import DEFAULT_UNITS, loaded_directory, shipped_directory
from regapp.matching.places.directory import UnitDirectory
from regapp.model.entry import EVENT_SUBJECT, Draft, Kind, units_subject
from regapp.model.errors.places import DirectoryInvalid
from regapp.model.progress import Progress
from regapp.model.text.names import name_for_file
from regapp.services.desk import Changes, Desk
from regapp.store import comparing

_NAME = re.compile(r"[^\w.-]+")


def directory_names(desk: Desk) -> list[str]:
    """Give the names of the directories that an event of this file can use, the shipped one first."""
    return [DEFAULT_UNITS, *sorted(desk.ask(comparing.unit_tables))]


def import_directory(desk: Desk, path: Path, progress: Progress | None = None) -> tuple[str, UnitDirectory]:
    """Load a directory (csv of the columns of municipalities.csv) into the file; events keep the one they have.

    Gives its name and its content. DirectoryInvalid, and the errors of reading a file.
    """
    text = read_text(path)
    directory = read_directory(text, shipped_directory(), path.name)
    stem = _NAME.sub("-", name_for_file(path.stem, "units"))[:40].rstrip(".")
    taken = set(directory_names(desk))
    # An event keeps the directory that it names, so another one of the same name gets a name of its own.
    name = next(name for name in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if name not in taken)
    draft = Draft(Kind.SET, units_subject(name), {"fields": {"rows": text}})
    # Folded in the same write, so that people are found by the names of the new directory too.
    desk.write(lambda tx: desk.append(tx, [draft], progress))
    return name, directory


def use_directory(desk: Desk, name: str) -> Changes:
    """Let the event in force use a directory from now on; codes of merged units lead to their successors.

    DirectoryInvalid if the file has none of that name, or cannot read it.
    """
    rows = desk.ask(comparing.unit_tables).get(name)
    if name not in directory_names(desk) or (rows is not None and loaded_directory(rows, name) is None):
        raise DirectoryInvalid(name, name)
    draft = Draft(Kind.SET, EVENT_SUBJECT, {"fields": {"units": name}})
    desk.write(lambda tx: desk.append(tx, [draft]))
    return Changes(everything=True)
