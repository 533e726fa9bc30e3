"""The exchange of a file that no window has open."""

import threading
from collections.abc import Callable
from pathlib import Path

from regapp.model.entries.hub import Standing
from regapp.model.errors.hub import NoHub
from regapp.store.store import open_store
from regapp.store.sync import link
from regapp.sync.copied import Answer, settle_copy
from regapp.sync.running import Running


def follow(
    path: Path, stopped: threading.Event, told: Callable[[Standing], None], copied: Answer | None = None
) -> None:
    """Exchange with the file's hub until `stopped` is set.

    NoHub; CopiedFile; FileLocked where another RegApp has the file.
    """
    store = open_store(path)
    try:
        store.check_writable()
        settle_copy(store, copied)
        halls = store.ask(link.halls)
        if not halls:
            raise NoHub(str(path))
        all_running = [Running(store, told, lambda _came: None, lambda _parted: None, hall) for hall in halls]
        for running in all_running:
            running.start()
        # In steps: a wait without end takes no signal on Windows.
        while not stopped.wait(1.0):
            pass
        for running in all_running:
            running.close()
    finally:
        store.close()
