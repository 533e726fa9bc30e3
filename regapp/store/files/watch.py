"""Tells whether the file that is open is still the one that its path names.

A file that is deleted, moved or replaced goes on taking writes, which nobody finds again; one that is written over is
damaged by the writes that wait beside it.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from regapp.model.errors.files import FileTaken
from regapp.store.files.names import side_file


@dataclass(frozen=True)
class _Mark:
    """A file as the system knows it (on Windows the inode is the file's id): which one, and its content's state."""

    device: int
    inode: int
    size: int
    changed_ns: int

    def is_same_file(self, other: "_Mark") -> bool:
        return (self.device, self.inode) == (other.device, other.inode)


def _mark(path: str) -> _Mark | None:
    """The mark of what has this name now; None where nothing has it, or the disk does not answer."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return _Mark(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


class FileWatch:
    """Watches one open file and its side files, which only RegApp's writing thread and its folding change.

    Their marks are compared: of the file which one it is and, while nothing is folded into it, its content's state; of
    the WAL both; of the shared memory, which all readers change, only which one it is.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._names = {ending: str(side_file(path, ending)) for ending in ("", "-wal", "-shm")}
        self._known = {"": _mark(self._names[""])}
        self._one_at_a_time = threading.Lock()
        self._folds = 0
        """Odd while something is folded."""

    def check_before_write(self) -> None:
        """FileTaken if a name has gone to another file, or another program has changed the content."""
        folds = self._folds
        now = self.check_names()
        is_steady = folds % 2 == 0 and folds == self._folds
        if (is_steady and now[""] != self._known[""]) or now["-wal"] != self._known.get("-wal", now["-wal"]):
            raise FileTaken(str(self._path))

    def check_after_write(self) -> None:
        """FileTaken if a name has gone to another file while it was written; else remember what was written."""
        now = self.check_names()
        for ending in ("-wal", "-shm"):
            if now[ending] is not None:
                self._known[ending] = now[ending]

    def check_names(self) -> dict[str, _Mark | None]:
        """What has the names now. FileTaken if it is not what had them before."""
        now = {ending: _mark(name) for ending, name in self._names.items()}
        for ending, known in self._known.items():
            mark = now[ending]
            if known is not None and (mark is None or not mark.is_same_file(known)):
                raise FileTaken(str(self._path))
        return now

    @property
    def is_taken(self) -> bool:
        """Whether a write would be refused now."""
        try:
            self.check_before_write()
        except FileTaken:
            return True
        return False

    def own_side_files(self) -> list[Path]:
        """The side files that still belong to the open file."""
        known = {ending: mark for ending, mark in self._known.items() if ending and mark is not None}
        return [
            Path(self._names[ending])
            for ending, mark in known.items()
            if (now := _mark(self._names[ending])) is not None and now.is_same_file(mark)
        ]

    @contextmanager
    def folding(self) -> Iterator[None]:
        """Let the file itself change, on whatever thread; one at a time."""
        with self._one_at_a_time:
            self._folds += 1
            try:
                yield
            finally:
                self._known[""] = _mark(self._names[""])
                self._folds += 1
