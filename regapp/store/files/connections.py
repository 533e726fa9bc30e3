"""The connections to one open file: none to another file that has its name by now, none that folds into one."""

import ctypes
from contextlib import suppress
from pathlib import Path

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileTaken, WriteFailed
from regapp.store.failures import foreseen
from regapp.store.files.connecting import Connection, connect
from regapp.store.files.durable import set_aside
from regapp.store.files.watch import FileWatch


class Connections:
    """All connections of this process to a file that is open, and the watch over it."""

    def __init__(self, path: Path, *, may_write: bool, immutable: bool) -> None:
        self.path = path
        self.watch = FileWatch(path, may_write=may_write)
        self._may_write = may_write
        self._immutable = immutable
        self._open: list[tuple[Connection, bool]] = []
        self.left_beside: list[Path] = []
        """The side files of a lost file, under the names that closing gave them."""

    def open(self, *, read_only: bool) -> Connection:
        """Connect once more. FileTaken if the name has gone to another file."""
        self.watch.check_names()
        with foreseen(self.path):
            db = connect(self.path, read_only=read_only, immutable=self._immutable and read_only)
        try:
            self.watch.check_names()
        except FileTaken:
            # It may be connected to the other file.
            _leave(db)
            raise
        self._open.append((db, read_only))
        return db

    def any(self) -> Connection:
        """A connection that was opened before; the file may be gone."""
        return self._open[0][0]

    def close(self) -> None:
        """Close them; those of the writer last, so that the last one folds the WAL and removes it.

        A file that another program has changed is left as it is now.
        """
        if self.watch.is_taken:
            self._abandon()
        elif self._may_write and all(read_only for _, read_only in self._open):
            # A desk that only read leaves side files that its connections may not remove.
            with suppress(RegAppError):
                self.open(read_only=False)
        for db, _ in sorted(self._open, key=lambda item: item[1], reverse=True):
            db.close()
        self._open.clear()
        self.watch.close()

    def _abandon(self) -> None:
        """Leave the connections open, and give the side files the name of a kept copy.

        Closing would fold the writes into whatever has the file's name; the next opening would read the side files
        into it. They hold those writes still.
        """
        for db, _ in self._open:
            _leave(db)
        self._open.clear()
        with suppress(WriteFailed):
            self.left_beside = set_aside(self.watch.own_side_files(), self.path, "loss")


def _leave(db: Connection) -> None:
    """Let nobody close a connection, not even Python at the end of the process."""
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(db))
