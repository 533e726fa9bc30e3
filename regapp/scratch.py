"""Folders for copies that nobody keeps: the user's alone, gone when they are done with, swept after a crash."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

_PREFIX = "regapp-"
_LOCK = "in-use.lock"
"""Held while the folder is used; the system gives it back when the process ends."""
_IN_THE_MAKING_S: Final = 60
"""A folder younger than this may belong to a process that has yet to take its lock."""


class Scratch:
    """A folder of the user's alone, in the system's folder for temporary files."""

    def __init__(self, purpose: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{purpose}-"))
        self._lock = FileLock(self.folder / _LOCK, thread_local=False)
        self._lock.acquire(timeout=0)

    def remove(self) -> None:
        """Remove the folder with all that lies in it."""
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)


@contextmanager
def scratch_folder(purpose: str) -> Iterator[Path]:
    """A scratch folder for as long as it is used."""
    scratch = Scratch(purpose)
    try:
        yield scratch.folder
    finally:
        scratch.remove()


def sweep_scratch() -> int:
    """Remove the scratch folders that ended processes of this user left behind; how many."""
    found = [folder for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*") if _is_left_over(folder)]
    for folder in found:
        shutil.rmtree(folder, ignore_errors=True)
    return len(found)


def _is_left_over(folder: Path) -> bool:
    """Whether this user made a folder, and the process that held it has ended."""
    lock = folder / _LOCK
    try:
        if folder.is_symlink() or not lock.is_file() or not _is_own(folder):
            return False
        if time.time() - lock.stat().st_mtime < _IN_THE_MAKING_S:
            return False
        with FileLock(lock, timeout=0):
            return True
    except (Timeout, OSError):
        return False


def _is_own(folder: Path) -> bool:
    # On Windows each user has a folder for temporary files of their own.
    return os.name == "nt" or folder.stat().st_uid == os.getuid()
