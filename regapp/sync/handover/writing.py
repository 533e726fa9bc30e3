"""Writing a hand-over file: all entries of the conference file, as they are at one moment."""

import hashlib
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final

from regapp.model.clock import wall_ms
from regapp.model.errors.event import UnknownEvent
from regapp.model.errors.files import WriteFailed
from regapp.model.errors.handover import HandoverDamaged
from regapp.model.progress import Progress
from regapp.services.desk import Desk
from regapp.services.output import check_free, whole_file
from regapp.store import journal, queries
from regapp.store.entries import event_keys
from regapp.store.files.connecting import Connection, at_one_moment
from regapp.store.files.durable import sync_file
from regapp.store.sync import outgoing
from regapp.sync.handover.form import MAGIC, NUMBER, PORTION, VERSION, VERSION_NUMBER, Header, SignedEvent
from regapp.sync.handover.reading import opened
from regapp.sync.handover.sealing import Cipher, new_lock, signature

_QUICKLY: Final = 3
"""How hard zlib tries: twice as quick as the usual 6 for a twentieth more bytes."""


@dataclass(frozen=True)
class Written:
    """A hand-over file that was written, and read back."""

    path: Path
    entries: int
    size: int
    """In bytes."""


def write(desk: Desk, out: Path, passphrase: str = "", progress: Progress | None = None) -> Written:
    """Write all entries of the file to `out`, which takes its name when it was read back whole.

    UnknownEvent, DamagedKey, DamagedEntry, WriteFailed, DiskFull.
    """
    if not desk.event_key:
        # Nobody could trust the file.
        raise UnknownEvent(desk.event.code)
    check_free([out])
    with whole_file(out, is_secret=True) as partial:
        with partial.open("wb") as file:
            entries, keys = desk.ask(_write_all, desk.number, file, passphrase, progress)
        sync_file(partial)
        _read_back(partial, out, keys, passphrase, entries)
        size = partial.stat().st_size
    return Written(out, entries, size)


class _Signed:
    """A file that is written and digested at once."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._digest = file, hashlib.sha256()

    def write(self, content: bytes) -> None:
        self._digest.update(content)
        self._file.write(content)

    def write_with_length(self, content: bytes) -> None:
        self.write(NUMBER.pack(len(content)))
        self.write(content)

    def sign(self, keys: list[bytes]) -> None:
        digest = self._digest.digest()
        for key in keys:
            self._file.write(signature(key, digest))


def _write_all(
    db: Connection, desk: str, file: BinaryIO, passphrase: str, progress: Progress | None
) -> tuple[int, dict[int, bytes]]:
    with at_one_moment(db):
        keys, events = _keys(db)
        marks = journal.marks(db)
        header = Header(desk, wall_ms(), marks, events, new_lock() if passphrase else None)
        content = header.content()
        cipher = Cipher(passphrase, header.lock, content) if header.lock else None
        out = _Signed(file)
        out.write(MAGIC + VERSION_NUMBER.pack(VERSION))
        out.write_with_length(content)
        rows, done, total = outgoing.all_rows(db), 0, sum(marks.values())
        for number, portion in enumerate(_portions(rows)):
            packed = zlib.compress(b"\n".join(map(_line, portion)), _QUICKLY)
            out.write_with_length(packed if cipher is None else cipher.locked(number, packed))
            done += len(portion)
            if progress:
                progress(done, max(done, total))
        out.write_with_length(b"")
    out.sign([keys[event.number] for event in events])
    return done, keys


def _keys(db: Connection) -> tuple[dict[int, bytes], tuple[SignedEvent, ...]]:
    """The sound keys of the file's events, and the events as the header names them."""
    damaged = set(event_keys.damaged(db))
    keys = {event: key for event, key in queries.event_keys(db).items() if event not in damaged}
    codes = {event.number: event.code for event in queries.events(db)}
    events = (SignedEvent(event, codes.get(event, ""), event_keys.mark_of(key)) for event, key in keys.items())
    return keys, tuple(sorted(events, key=lambda event: event.number))


def _portions(rows: Iterator[list[Any]]) -> Iterator[list[list[Any]]]:
    while portion := list(islice(rows, PORTION)):
        yield portion


def _line(row: list[Any]) -> bytes:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode()


def _read_back(partial: Path, out: Path, keys: dict[int, bytes], passphrase: str, entries: int) -> None:
    """WriteFailed where the file does not say what was written: a stick may be worn out."""
    try:
        with opened(partial, keys, passphrase) as found:
            is_whole = sum(1 for _ in found.rows()) == entries
    except HandoverDamaged:
        is_whole = False
    if not is_whole:
        raise WriteFailed(str(out))
