"""The opening of the window from a shell: the one way from `cli` to `gui`."""

from collections.abc import Callable
from pathlib import Path

from regapp.cli.context import Context
from regapp.cli.loading import load
from regapp.gui.display import require_display


def open_window(context: Context, first: Path | None = None) -> int:
    """Open the window on the file, or on another one `first`. NoDisplay, LibraryMissing."""
    require_display()
    # Qt is loaded only now: it would end the process where there is no display.
    run: Callable[[Path, str, str, Path | None], int] = load("regapp.gui.start", "run")
    return run(context.file, getattr(context.arguments, "event", ""), getattr(context.arguments, "lang", ""), first)
