"""Which RegApp starts: the one that was installed, or an update of it, which `services/updates` puts in.

It is read before anything else is loaded, and so knows nothing else of RegApp.
"""

import json
import re
import runpy
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from platformdirs import user_data_path

CHOSEN: Final = "chosen.json"
"""Beside the versions that updates brought: which one starts, which was before it, which libraries they need."""
INSTALLED: Final = "installed.json"
"""Beside the program: its version, and the digest of the libraries that it needs. A checkout has none."""
_TRIED: Final = "tried"
_STARTED: Final = "started"
"""What a version has in its folder when it was begun, and when it came to its window."""
# Three numbers: https://semver.org
_NUMBER: Final = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")


def program_here() -> Path:
    """The folder from which this RegApp runs."""
    return Path(__file__).resolve().parent.parent


def updates_here() -> Path:
    """The folder of the versions that updates brought."""
    return user_data_path("regapp", appauthor=False) / "versions"


def number_of(version: str) -> tuple[int, ...] | None:
    """Give a version as numbers that compare; None where it is none."""
    found = _NUMBER.fullmatch(version)
    return tuple(map(int, found.groups())) if found else None


def is_later(version: str, than: str) -> bool:
    """Whether a version is later than another one; one that cannot be read is never later."""
    number, other = number_of(version), number_of(than)
    return number is not None and (other is None or number > other)


def has_failed(folder: Path) -> bool:
    """Whether the version in a folder was begun and did not come to its window."""
    return (folder / _TRIED).exists() and not (folder / _STARTED).exists()


def note_started(program: Path, updates: Path) -> None:
    """Note that a version which an update brought has come to its window, so that it is started again."""
    if program.parent == updates:
        with suppress(OSError):
            (program / _STARTED).write_bytes(b"")


def program_folder(here: Path, updates: Path) -> Path:
    """Give the folder from which to start: the update that was put in, else `here`.

    An update starts a second time only if it came to its window the first time; not beside other libraries than its
    own, and not where a later RegApp was installed since.
    """
    with suppress(OSError, ValueError, KeyError, TypeError):
        installed, chosen = _said(here / INSTALLED), _said(updates / CHOSEN)
        folder = updates / str(chosen["version"])
        is_known = number_of(installed["version"]) is not None and chosen["needs"] == installed["needs"]
        is_next = is_known and is_later(chosen["version"], installed["version"])
        if is_next and (folder / "regapp").is_dir() and not has_failed(folder):
            (folder / _TRIED).write_bytes(b"")
            return folder
    return here


def start(main: Callable[[], int]) -> int:
    """Run the program that is to start, which is `main` or an update; give its exit status."""
    folder = program_folder(program_here(), updates_here())
    return main() if folder == program_here() else _start_update(folder)


def _start_update(folder: Path) -> int:
    """Run an update. One that ends well may start again."""
    sys.path.insert(0, str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == "regapp"]:
        del sys.modules[name]
    try:
        runpy.run_module("regapp", run_name="__main__")
    except SystemExit as end:
        if not end.code:
            note_started(folder, folder.parent)
        raise
    return 0


def _said(path: Path) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return said
