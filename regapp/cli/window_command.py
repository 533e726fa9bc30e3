"""Opening the window from a shell: the one way from `cli` to `gui`."""

from regapp.cli.context import Context
from regapp.gui.display import require_display


def open_window(context: Context) -> int:
    """Open the window on the file. NoDisplay, LibraryMissing where it cannot be."""
    require_display()
    # Qt is loaded only for the window.
    from regapp.gui.start import run

    return run(context.file, getattr(context.arguments, "event", ""), getattr(context.arguments, "lang", ""))
