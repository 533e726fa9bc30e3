"""Starts RegApp: the window, or a command. An installed RegApp that was updated starts the update."""

import json
import runpy
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from platformdirs import user_data_path


def program_folder(here: Path, updates: Path) -> Path:
    """Give the folder from which to start: the update that `regapp/services/updates` has put in, else `here`.

    An update starts a second time only if it came to its window the first time; not beside other libraries than its
    own, and not where a later RegApp was installed since.
    """
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        installed, chosen = _said(here / "installed.json"), _said(updates / "chosen.json")
        folder = updates / str(chosen["version"])
        if chosen["needs"] == installed["needs"] and _number(chosen) > _number(installed):
            tried = folder / "tried"
            if (folder / "regapp").is_dir() and ((folder / "started").exists() or not tried.exists()):
                tried.write_bytes(b"")
                return folder
    return here


def _said(path: Path) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return said


def _number(said: dict[str, Any]) -> tuple[int, ...]:
    return tuple(map(int, said["version"].split(".")))


def start(own: Path, updates: Path) -> None:
    """Start the program that is to start; one that ends well may start again."""
    folder = program_folder(own, updates)
    sys.path.insert(0, str(folder))
    try:
        runpy.run_module("regapp", run_name="__main__")
    except SystemExit as end:
        if folder != own and not end.code:
            with suppress(OSError):
                (folder / "started").write_bytes(b"")
        raise


if __name__ == "__main__":
    start(Path(__file__).resolve().parent, user_data_path("regapp", appauthor=False) / "versions")
