"""One RegApp writes to a file at a time; the others are told who, and read."""

import getpass
import json
import os
import socket
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from regapp.model.errors.files import DiskFull, ReadOnlyFile
from regapp.store.files.connecting import connect
from regapp.store.files.durable import is_full
from regapp.store.files.names import LOCK_ENDING, side_file


class WriterLock:
    """The right to write to the file at `path`, held by the operating system: it ends with the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(side_file(path, LOCK_ENDING), thread_local=False)

    def take(self, wait_seconds: float) -> bool:
        """Take the lock, waiting so long for it; whether it was got. ReadOnlyFile, DiskFull if none can lie there."""
        try:
            self._lock.acquire(timeout=wait_seconds)
        except Timeout:
            return False
        except OSError as error:
            raise (DiskFull if is_full(error) else ReadOnlyFile)(str(self._path)) from error
        return True

    def release(self) -> None:
        """Give the lock back."""
        self._lock.release()


def present_holder() -> str:
    """This process, as the file keeps it for others to read (JSON)."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "?"
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return json.dumps({"user": user, "host": socket.gethostname(), "pid": os.getpid(), "since": since})


def holder_of(path: Path) -> str:
    """Who has the file at `path` open for writing, as the file itself says; `?` where it cannot be asked."""
    try:
        with closing(connect(path, read_only=True)) as db:
            row = db.execute("SELECT value FROM setting WHERE key = 'holder'").fetchone()
    except sqlite3.Error:
        return "?"
    return holder_text(row[0] if row else "")


def holder_text(value: str) -> str:
    """`user@host, process 123` out of what `present_holder` gave."""
    try:
        holder = json.loads(value)
        return f"{holder['user']}@{holder['host']} ({holder['pid']})"
    except (ValueError, KeyError, TypeError):
        return "?"
