"""Where the program lies, and where updates of it do."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

import regapp

TRIED: Final = "tried"
STARTED: Final = "started"
"""What a version has in its folder when it was begun, and when it came to its window."""


def program_here() -> Path:
    """The folder from which this RegApp runs."""
    return Path(regapp.__file__).resolve().parent.parent


def updates_here() -> Path:
    """The folder of the versions that updates brought; `regapp/version_choice` looks there."""
    return user_data_path("regapp", appauthor=False) / "versions"


def note_started(program: Path, updates: Path) -> None:
    """Note that a version which an update brought has come to its window, so that it is started again."""
    if program.parent == updates:
        with suppress(OSError):
            (program / STARTED).write_bytes(b"")
