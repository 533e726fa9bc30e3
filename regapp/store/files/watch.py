"""Tells whether the file that is open is still the one that its path names.

A file that is deleted, moved or replaced goes on taking writes, which nobody finds again; one that is written over is
damaged by the writes that wait beside it.
"""

import hashlib
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from regapp.model.errors.files import FileTaken
from regapp.store.files.names import side_file

_WHOLE = 32 << 20
"""Up to this size the whole content is compared where the time of a file has changed, above it samples of it."""
_SAMPLES = 64
_SAMPLE = 64 << 10


class _Mark(NamedTuple):
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

    A process that may only read watches which file it is, and no more: the one that writes changes the rest.
    Of each is compared which one it is; of the file while nothing is folded into it, and of the WAL, also the size. A
    changed time of the file alone says nothing, since Windows sets it late: then the content is compared.
    """

    def __init__(self, path: Path, *, may_write: bool) -> None:
        self._path = path
        self._may_write = may_write
        self._names = {ending: str(side_file(path, ending)) for ending in ("", "-wal", "-shm")}
        self._known = {"": _mark(self._names[""])}
        # Closed after SQLite's connections: closing lets go of their locks (https://sqlite.org/howtocorrupt.html, 2.2).
        self._file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._content = self._digest() if may_write else b""
        self._one_at_a_time = threading.Lock()
        self._folds = 0
        """Odd while something is folded."""
        self._writes = 0
        """Odd while something is written."""

    def close(self) -> None:
        """Let go of the file, after the connections to it are closed. Once is enough."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def check_before_write(self) -> None:
        """FileTaken if a name has gone to another file, or another program has changed the content."""
        folds, writes = self._folds, self._writes
        now = self.check_names()
        if not self._may_write:
            return
        wal, known_wal = now["-wal"], self._known.get("-wal")
        if wal is not None and known_wal is not None and wal.size != known_wal.size and self._is_still(writes):
            raise FileTaken(str(self._path))
        if now[""] != self._known[""] and self._is_steady(folds) and self._is_changed(now[""], folds):
            raise FileTaken(str(self._path))

    def note_side_files(self) -> None:
        """Remember the side files as the writing process has them now. FileTaken if a name has gone to another file."""
        now = self.check_names()
        for ending in ("-wal", "-shm") if self._may_write else ():
            if now[ending] is not None:
                self._known[ending] = now[ending]

    def check_after_write(self) -> None:
        """FileTaken if a name has gone to another file while it was written; else remember what was written."""
        self.note_side_files()

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
    def writing(self) -> Iterator[None]:
        """Let the WAL change, on the writing thread: whoever looks meanwhile must not take it for another program."""
        self._writes += 1
        try:
            yield
        finally:
            self._writes += 1

    def _is_still(self, writes: int) -> bool:
        """Whether nothing is written, and nothing was since so many writes."""
        return writes % 2 == 0 and writes == self._writes

    @contextmanager
    def folding(self) -> Iterator[None]:
        """Let the file itself change, on whatever thread; one at a time."""
        with self._one_at_a_time:
            self._folds += 1
            try:
                yield
            finally:
                self._content = self._digest()
                self._known |= {ending: _mark(self._names[ending]) for ending in ("", "-wal")}
                self._folds += 1

    def _is_steady(self, folds: int) -> bool:
        """Whether nothing is folded, and nothing was since so many folds."""
        return folds % 2 == 0 and folds == self._folds

    def _is_changed(self, now: _Mark | None, folds: int) -> bool:
        """Whether the content is another one than after the last folding; a late time is remembered."""
        known = self._known[""]
        if now is None or known is None or now.size != known.size:
            return self._is_steady(folds)
        is_other = self._digest() != self._content
        if not self._is_steady(folds):
            return False
        if not is_other:
            self._known[""] = now
        return is_other

    def _digest(self) -> bytes:
        """A digest of the content, or of samples all over it. Empty where the disk does not answer."""
        digest = hashlib.blake2b(digest_size=16)
        with suppress(OSError):
            size = os.fstat(self._file).st_size
            step = _SAMPLE if size <= _WHOLE else max(_SAMPLE, size // _SAMPLES)
            for start in range(0, size, step):
                os.lseek(self._file, start, os.SEEK_SET)
                digest.update(os.read(self._file, _SAMPLE))
            return digest.digest()
        return b""
