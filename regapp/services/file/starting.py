"""A start that finds something odd says so: what is missing, what lies beside it, where the file lies."""

from pathlib import Path

from regapp.model.clock import reading_ms, utc
from regapp.model.start import FoundCopy, Oddity, StartFinding
from regapp.named_files import is_there
from regapp.services.desk import Desk, iso
from regapp.store import queries
from regapp.store.entries.faults import reading_ahead
from regapp.store.files.beside import copies_of, has_traces
from regapp.store.files.machine import is_other_machine, machine_name, present_machine
from regapp.store.files.surroundings import LITTLE_ROOM, free_room, removable_medium, syncing_program
from regapp.store.store import Transaction

MACHINE = "machine"


def is_missing(path: Path, *, is_known: bool) -> bool:
    """Whether a conference file should be at `path` and is not.

    `is_known`: it was opened on this machine before. Otherwise kept copies and side files tell of it.
    """
    return not is_there(path) and (is_known or has_traces(path))


def copies(path: Path, *folders: Path) -> list[FoundCopy]:
    """The whole copies that can be put in the place of a missing file, the newest first.

    Looks beside it, in its folder of backups, and in `folders`.
    """
    return copies_of(path, (backup_folder(path), *folders))


def backup_folder(path: Path) -> Path:
    """The folder for the backups of a file, beside it."""
    return path.parent / "backups"


def oddities(desk: Desk) -> list[Oddity]:
    """Give the oddities of an open file and its place, for somebody to know before the work begins."""
    found: list[Oddity] = []
    ahead = desk.ask(reading_ahead)
    if ahead is not None:
        found.append(Oddity(StartFinding.AHEAD_OF_CLOCK, iso(utc(reading_ms(ahead)))))
    machine = desk.ask(queries.setting, MACHINE)
    if is_other_machine(machine):
        found.append(Oddity(StartFinding.OTHER_MACHINE, machine_name(machine)))
    if program := syncing_program(desk.path):
        found.append(Oddity(StartFinding.SYNCED_FOLDER, program))
    if medium := removable_medium(desk.path):
        found.append(Oddity(StartFinding.REMOVABLE, medium))
    room = free_room(desk.path)
    if room is not None and room < LITTLE_ROOM:
        found.append(Oddity(StartFinding.LITTLE_ROOM, str(room >> 20)))
    return found


def is_moved(desk: Desk) -> bool:
    """Whether the file was last used on another machine, and nobody has said yet what this one is."""
    return is_other_machine(desk.ask(queries.setting, MACHINE))


def settle_here(desk: Desk) -> None:
    """Note that the file is used on this machine from now on."""
    if not desk.is_read_only:
        desk.write(note_machine)


def note_machine(tx: Transaction) -> None:
    """Note it in the caller's transaction."""
    tx.set(MACHINE, present_machine())
