"""The workbook stream within a compound file (OLE), in which Excel 97 keeps its records."""

import struct
from collections.abc import Iterator, Sequence
from typing import Final

_NAMES: Final = frozenset(("Workbook", "Book"))
_ENTRY: Final = 128
_FIRST_FAT: Final = 76
_FAT_IN_HEADER: Final = 109
_NO_SECTOR: Final = 0xFFFFFFFA
"""From here on numbers of sectors are marks."""
_SMALL: Final = 64


def workbook_stream(content: bytes) -> bytes:
    """Give the stream of the records; empty where the file is not built as it should be."""
    try:
        return _Compound(content).workbook()
    except (struct.error, IndexError, ValueError, StopIteration):
        return b""


class _Compound:
    """A compound file: sectors in chains, and small sectors within a stream of their own."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        (shift,) = struct.unpack_from("<H", content, 30)
        if shift not in (9, 12):
            raise ValueError(shift)
        self._size = 1 << shift
        self._next = [number for sector in self._fat_sectors() for number in _numbers(self._sector(sector))]

    def workbook(self) -> bytes:
        """Give the stream that is named as a workbook's."""
        directory, cutoff, small_fat = struct.unpack_from("<I4xII", self._content, 48)
        entries = list(_entries(self._chain(directory)))
        start, size = next(entry[1:] for entry in entries if entry[0] in _NAMES)
        if size >= cutoff:
            return self._chain(start)[:size]
        small = self._chain(entries[0][1])
        return _chain(_numbers(self._chain(small_fat)), start, _SMALL, small)[:size]

    def _fat_sectors(self) -> Iterator[int]:
        yield from _used(struct.unpack_from(f"<{_FAT_IN_HEADER}I", self._content, _FIRST_FAT))
        (sector,) = struct.unpack_from("<I", self._content, 68)
        for _ in range(len(self._content) // self._size):
            if sector >= _NO_SECTOR:
                return
            *numbers, sector = _numbers(self._sector(sector))
            yield from _used(numbers)

    def _sector(self, number: int) -> bytes:
        return self._content[(number + 1) * self._size : (number + 2) * self._size]

    def _chain(self, sector: int) -> bytes:
        # The header takes the place of the sector before the first.
        return _chain(self._next, sector, self._size, self._content[self._size :])


def _entries(directory: bytes) -> Iterator[tuple[str, int, int]]:
    """Give name, first sector and size of each stream."""
    for place in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        (length,) = struct.unpack_from("<H", directory, place + 64)
        name = directory[place : place + max(length - 2, 0)].decode("utf-16-le", "replace")
        yield name, *struct.unpack_from("<II", directory, place + 116)


def _chain(following: Sequence[int], sector: int, size: int, content: bytes) -> bytes:
    parts = []
    for _ in range(len(following)):
        if sector >= _NO_SECTOR:
            break
        parts.append(content[sector * size : (sector + 1) * size])
        sector = following[sector]
    return b"".join(parts)


def _numbers(sector: bytes) -> Sequence[int]:
    return struct.unpack(f"<{len(sector) // 4}I", sector[: len(sector) // 4 * 4])


def _used(numbers: Sequence[int]) -> Iterator[int]:
    return (number for number in numbers if number < _NO_SECTOR)
