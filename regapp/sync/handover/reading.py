"""Reading a hand-over file: nothing in it is believed before its signature is known to be right."""

import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final

from regapp.model.errors.files import FileUnreadable
from regapp.model.errors.handover import (
    HandoverDamaged,
    HandoverIsNewer,
    HandoverOfOtherEvent,
    NotAHandover,
    PassphraseMissing,
    PassphraseWrong,
)
from regapp.named_files import check_ordinary
from regapp.store.entries.event_keys import mark_of
from regapp.sync.handover.form import (
    MAGIC,
    MOST_HEADER,
    MOST_PORTION,
    NUMBER,
    SIGNATURE_BYTES,
    VERSION,
    VERSION_NUMBER,
    Header,
    header_of,
)
from regapp.sync.handover.sealing import Cipher, is_signed

_COLUMNS: Final = 10
_LOWEST_COST, _HIGHEST_COST = 10, 20


@contextmanager
def opened(path: Path, keys: Mapping[int, bytes], passphrase: str = "") -> Iterator["HandoverFile"]:
    """A hand-over file whose signature was found right under one of these keys (event -> key).

    NotAHandover, HandoverIsNewer, HandoverDamaged, HandoverOfOtherEvent, PassphraseMissing, PassphraseWrong,
    FileMissing, FileUnreadable, NotAFile.
    """
    check_ordinary(path)
    try:
        with path.open("rb") as file:
            yield HandoverFile(path, file, keys, passphrase)
    except OSError as error:
        raise FileUnreadable(str(path)) from error


class HandoverFile:
    """A hand-over file that can be trusted."""

    def __init__(self, path: Path, file: BinaryIO, keys: Mapping[int, bytes], passphrase: str) -> None:
        self._path, self._file = path, file
        self._digest = hashlib.sha256()
        self._portions: list[bytes] = []
        """The digest of each portion, by which it is known again when it is read a second time."""
        content = self._begin()
        self.header = self._header(content)
        key = self._key(keys)
        self._first = file.tell()
        self._check(key)
        self._cipher = self._opened_lock(content, passphrase)
        if self._portions:
            file.seek(self._first)
            self._portion(0)

    def rows(self) -> Iterator[list[Any]]:
        """All entries as rows, in the order of their desks and numbers. HandoverDamaged where the file was changed."""
        self._file.seek(self._first)
        for number in range(len(self._portions)):
            yield from self._rows(self._portion(number))

    def _begin(self) -> bytes:
        """The bytes of the header."""
        if self._taken(len(MAGIC)) != MAGIC:
            raise NotAHandover(str(self._path))
        (version,) = VERSION_NUMBER.unpack(self._whole(VERSION_NUMBER.size))
        if version > VERSION:
            raise HandoverIsNewer(str(self._path))
        return self._with_length(MOST_HEADER)

    def _header(self, content: bytes) -> Header:
        try:
            return header_of(content)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise HandoverDamaged(str(self._path)) from error

    def _key(self, keys: Mapping[int, bytes]) -> tuple[int, bytes]:
        """The place among the signatures, and the key, of the first event that this desk has too."""
        for place, event in enumerate(self.header.events):
            if event.number in keys and mark_of(keys[event.number]) == event.mark:
                return place, keys[event.number]
        raise HandoverOfOtherEvent(str(self._path), ", ".join(event.code for event in self.header.events))

    def _check(self, key: tuple[int, bytes]) -> None:
        """Read the file to its end, and compare the signature. HandoverDamaged."""
        while portion := self._with_length(MOST_PORTION):
            self._portions.append(hashlib.sha256(portion).digest())
        digest = self._digest.digest()
        place, found = key
        signatures = self._file.read(SIGNATURE_BYTES * len(self.header.events) + 1)
        is_whole = len(signatures) == SIGNATURE_BYTES * len(self.header.events)
        own = signatures[place * SIGNATURE_BYTES : (place + 1) * SIGNATURE_BYTES]
        if not (is_whole and is_signed(found, digest, own)):
            raise HandoverDamaged(str(self._path))

    def _opened_lock(self, header: bytes, passphrase: str) -> Cipher | None:
        lock = self.header.lock
        if lock is None:
            return None
        if not passphrase:
            raise PassphraseMissing(str(self._path))
        if not _LOWEST_COST <= lock.cost <= _HIGHEST_COST:
            raise HandoverIsNewer(str(self._path))
        return Cipher(passphrase, lock, header)

    def _portion(self, number: int) -> bytes:
        """The lines of the next portion, which is that of this number."""
        content = self._with_length(MOST_PORTION)
        if hashlib.sha256(content).digest() != self._portions[number]:
            raise HandoverDamaged(str(self._path))
        if self._cipher is not None:
            unlocked = self._cipher.unlocked(number, content)
            if unlocked is None:
                raise PassphraseWrong(str(self._path))
            content = unlocked
        try:
            return zlib.decompress(content)
        except zlib.error as error:
            raise HandoverDamaged(str(self._path)) from error

    def _rows(self, lines: bytes) -> Iterator[list[Any]]:
        for line in lines.split(b"\n"):
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise HandoverDamaged(str(self._path)) from error
            if not isinstance(row, list) or len(row) != _COLUMNS:
                raise HandoverDamaged(str(self._path))
            yield row

    def _with_length(self, most: int) -> bytes:
        (length,) = NUMBER.unpack(self._whole(NUMBER.size))
        if length > most:
            raise HandoverDamaged(str(self._path))
        return self._whole(length)

    def _whole(self, length: int) -> bytes:
        if len(content := self._taken(length)) < length:
            raise HandoverDamaged(str(self._path))
        return content

    def _taken(self, length: int) -> bytes:
        content = self._file.read(length)
        self._digest.update(content)
        return content
