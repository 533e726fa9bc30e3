"""What a desk and the others have said without knowing of each other: known when their entries meet at the hub."""

import logging
from dataclasses import dataclass

from regapp.log import LOGGER
from regapp.model.errors.files import FileClosed
from regapp.services.conflicts.finding import Runs
from regapp.services.conflicts.keeping import note_conflicts
from regapp.store.store import Store

_log = logging.getLogger(LOGGER)


@dataclass(frozen=True)
class Met:
    """The entries that came with the first pull, and those that the hub did not have when it was greeted."""

    came: Runs
    ours: Runs


def look(store: Store, met: Met) -> int:
    """Look for conflicts and keep them; how many are new. No fault in this stops an exchange."""
    try:
        return note_conflicts(store, met.came, met.ours)
    except FileClosed:
        return 0
    except Exception:
        _log.exception("Looking for conflicts between desks")
        return 0
