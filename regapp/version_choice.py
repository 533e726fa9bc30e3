"""Which RegApp starts: the one that was installed, or an update of it (`services/updates`)."""

import json
import runpy
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from platformdirs import user_data_path


def program_folder(here: Path, updates: Path) -> Path:
    """Give the folder from which to start: the update that was put in, else `here`.

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


def start(main: Callable[[], int]) -> int:
    """Run the program that is to start, which is `main` or an update; give its exit status."""
    own = Path(__file__).resolve().parent.parent
    folder = program_folder(own, user_data_path("regapp", appauthor=False) / "versions")
    return main() if folder == own else _start_update(folder)


def _start_update(folder: Path) -> int:
    """Run an update. One that ends well may start again."""
    sys.path.insert(0, str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == "regapp"]:
        del sys.modules[name]
    try:
        runpy.run_module("regapp", run_name="__main__")
    except SystemExit as end:
        if not end.code:
            with suppress(OSError):
                (folder / "started").write_bytes(b"")
        raise
    return 0


def _said(path: Path) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return said


def _number(said: dict[str, Any]) -> tuple[int, ...]:
    return tuple(map(int, said["version"].split(".")))
