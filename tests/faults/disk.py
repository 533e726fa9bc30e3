"""A disk that is replayed: what a program sees of its files, and what would be left of it after a power cut.

A content is safe once its file has been synced, a name once its folder has been: the strict reading of POSIX.
"""

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.faults.recording import Step

STATES: Final = ("all", "synced", "contents", "names", "torn", "torn names")
"""What a power cut keeps of what was not synced: all, nothing, all contents, all names, some sectors (and the first
of the names), some sectors and some names."""


@dataclass
class Item:
    """A file or a folder on the disk."""

    is_folder: bool = False
    content: bytearray = field(default_factory=bytearray)
    safe: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Writes since the last sync, and cuts (without bytes) to a size."""

    def write(self, offset: int, data: bytes | None) -> None:
        """Write bytes, or cut to a size."""
        _apply(self.content, offset, data)
        self.waiting.append((offset, data))

    def sync(self) -> None:
        """Make safe what was written."""
        self.safe, self.waiting = bytes(self.content), []

    def torn(self, chance: random.Random) -> bytes:
        """What may be left where some of the sectors that were not synced have reached the disk."""
        left, sector = bytearray(self.safe), chance.choice((512, 4096))
        share = chance.random()
        for offset, data in self.waiting:
            if data is None:
                if chance.random() < share:
                    _apply(left, offset, None)
                continue
            at = offset
            while at < offset + len(data):
                end = min(offset + len(data), (at // sector + 1) * sector)
                if chance.random() < share:
                    _apply(left, at, data[at - offset : end - offset])
                at = end
        return bytes(left)


def _apply(content: bytearray, offset: int, data: bytes | None) -> None:
    if data is None:
        del content[offset:]
        content.extend(bytes(offset - len(content)))
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data


@dataclass(frozen=True)
class _Naming:
    """A change of names: of one that goes, or one that comes, or both."""

    goes: str = ""
    comes: str = ""
    item: Item | None = None

    def apply(self, names: dict[str, Item]) -> None:
        if self.goes:
            names.pop(self.goes, None)
        if self.comes and self.item:
            names[self.comes] = self.item

    def lies_in(self, folder: str) -> bool:
        return str(Path(self.comes or self.goes).parent) == folder


class Disk:
    """The files of a folder, with what was done to them since a recording began."""

    def __init__(self, folder: Path, before: Path) -> None:
        self._root = str(folder)
        self.names: dict[str, Item] = {}
        self._waiting: list[_Naming] = []
        self._open: dict[int, tuple[str, Item | None]] = {}
        self._at: dict[int, int] = {}
        self._appends: set[int] = set()
        self.said: list[bytes] = []
        for found in sorted(before.rglob("*")):
            item = Item(is_folder=found.is_dir())
            if found.is_file():
                item.content = bytearray(found.read_bytes())
                item.sync()
            self.names[str(folder / found.relative_to(before))] = item
        self.names[self._root] = Item(is_folder=True)
        self._safe = dict(self.names)

    def replay(self, step: Step) -> None:
        """Do a step of the recording."""
        match step.call:
            case "openat" | "open":
                self._opened(step)
            case "close":
                self._open.pop(_number(step, 0), None)
            case "lseek":
                self._at[_number(step, 0)] = step.answer
            case "write" | "pwrite64" | "writev":
                self._written(step)
            case "ftruncate":
                if item := self._item(step):
                    item.write(_number(step, 1), None)
            case "fsync" | "fdatasync":
                self._synced(step)
            case "rename" | "renameat" | "renameat2":
                self._renamed(step)
            case "link" | "linkat":
                old, new = (data.decode() for data in step.data)
                if new.startswith(self._root) and old in self.names:
                    self._name(_Naming(comes=new, item=self.names[old]))
            case "unlink" | "unlinkat":
                if (path := self._path(step)) in self.names:
                    self._name(_Naming(goes=path))
            case "mkdir" | "mkdirat":
                if (path := self._path(step)).startswith(self._root):
                    self._name(_Naming(comes=path, item=Item(is_folder=True)))

    def left(self, state: str, chance: random.Random) -> dict[str, bytes | None]:
        """The files that a power cut leaves, by their paths below the folder; a folder has no bytes."""
        names = dict(self.names) if state in ("all", "names") else dict(self._safe)
        if state.startswith("torn"):
            first = chance.randint(0, len(self._waiting))
            kept = [naming for naming in self._waiting if chance.random() < 0.5]
            for naming in self._waiting[:first] if state == "torn" else kept:
                naming.apply(names)
        found: dict[str, bytes | None] = {}
        contents: dict[int, bytes] = {}
        for path, item in sorted(names.items()):
            if path == self._root or self._is_lost(path, names):
                continue
            if id(item) not in contents:
                contents[id(item)] = _content(item, state, chance)
            found[str(Path(path).relative_to(self._root))] = None if item.is_folder else contents[id(item)]
        return found

    def _is_lost(self, path: str, names: dict[str, Item]) -> bool:
        parent = str(Path(path).parent)
        return parent != self._root and (parent not in names or self._is_lost(parent, names))

    def _name(self, naming: _Naming) -> None:
        naming.apply(self.names)
        self._waiting.append(naming)

    def _opened(self, step: Step) -> None:
        path = self._path(step)
        if not path.startswith(self._root):
            self._open.pop(step.answer, None)
            return
        flags = step.words[2] if step.call == "openat" else step.words[1]
        if path not in self.names and "O_CREAT" in flags:
            self._name(_Naming(comes=path, item=Item()))
        item = self.names.get(path)
        if item and "O_TRUNC" in flags and item.content:
            item.write(0, None)
        self._open[step.answer], self._at[step.answer] = (path, item), 0
        (self._appends.add if "O_APPEND" in flags else self._appends.discard)(step.answer)

    def _written(self, step: Step) -> None:
        number, item = _number(step, 0), self._item(step)
        if item is None:
            return
        data = b"".join(step.data)[: step.answer]
        if self._open[number][0].endswith("said.jsonl"):
            self.said.append(data)
        elif step.call == "pwrite64":
            item.write(_number(step, 3), data)
        else:
            offset = len(item.content) if number in self._appends else self._at[number]
            item.write(offset, data)
            self._at[number] = offset + len(data)

    def _synced(self, step: Step) -> None:
        path, item = self._open.get(_number(step, 0), ("", None))
        if item is None:
            return
        if not item.is_folder:
            item.sync()
            return
        for naming in self._waiting:
            if naming.lies_in(path):
                naming.apply(self._safe)
        self._waiting = [naming for naming in self._waiting if not naming.lies_in(path)]

    def _renamed(self, step: Step) -> None:
        old, new = (data.decode() for data in step.data)
        if old in self.names and new.startswith(self._root):
            self._name(_Naming(goes=old, comes=new, item=self.names[old]))

    def _item(self, step: Step) -> Item | None:
        return self._open.get(_number(step, 0), ("", None))[1]

    def _path(self, step: Step) -> str:
        path = step.data[0].decode(errors="replace") if step.data else ""
        folder = step.words[0]
        if not path.startswith("/") and folder.isdigit() and int(folder) in self._open:
            return f"{self._open[int(folder)][0]}/{path}"
        return path


def _content(item: Item, state: str, chance: random.Random) -> bytes:
    if state in ("all", "contents"):
        return bytes(item.content)
    return item.torn(chance) if state.startswith("torn") else item.safe


def _number(step: Step, place: int) -> int:
    # Bytes leave an empty word where they stood.
    return int(step.words[place], 0)
