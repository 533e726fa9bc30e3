"""Entries of another desk: the trials of `tests/store/test_hostile_entries.py`, where they exist."""

import importlib
import random
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from tests.faults.children import in_child
from tests.faults.trial import Bench, Trial

_MODULE: Final = "tests.store.test_hostile_entries"
_ENTRIES: Final = 80


def try_one(_bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """Let a desk receive entries as no desk of ours writes them; the file goes on, and its tables fit its journal."""
    if find_spec(_MODULE) is None:
        return Trial("other desks", skipped=f"no {_MODULE}")
    goes_on = importlib.import_module(_MODULE).goes_on
    found = in_child(lambda: goes_on(folder / "received", random.Random(chance.random()), _ENTRIES), folder)
    return Trial("other desks", (found["crash"],) if found else ())
