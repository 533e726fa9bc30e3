"""The versions of RegApp that lie here: the one of the installer, and those that updates brought.

An update is put into a folder of the user's, and starts from the next start on. The version before it stays.
`regapp/version_choice` reads what is written here; what does not come to its window the first time is not started
again.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

from regapp import __version__
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import DiskFull
from regapp.model.errors.updates import NothingToGoBackTo, NotInstalled, UpdateNeedsInstaller, UpdateNotNewer
from regapp.model.progress import Progress
from regapp.named_files import check_ordinary
from regapp.services.updates.package import ENDING, Update, contents, read_update, trusted_keys
from regapp.store.files.durable import put_folder_in_place, remove_folder, sync_file, whole_file, writing_to
from regapp.store.files.surroundings import free_room
from regapp.version_choice import CHOSEN, INSTALLED, has_failed, is_later, number_of, program_here, updates_here

_ROOM: Final = 20 << 20
"""Bytes that are left to the disk."""


@dataclass(frozen=True)
class Versions:
    """The versions beside `program`, the folder from which this one runs; updates lie in `home`."""

    program: Path
    home: Path
    present: str = __version__

    @property
    def needs(self) -> str | None:
        """The digest of the libraries that are installed; None where RegApp does not come from a package."""
        return _text(self.program / INSTALLED, "needs")

    @property
    def waiting(self) -> str:
        """The version that starts at the next start; empty where it is this one."""
        chosen = self._chosen
        return chosen if chosen and not has_failed(self.home / chosen) else ""

    @property
    def failed(self) -> str:
        """The version that was to start and did not come to its window; empty where there is none."""
        chosen = self._chosen
        return chosen if chosen and has_failed(self.home / chosen) else ""

    @property
    def _chosen(self) -> str:
        """The other version that was chosen to start, and lies here."""
        chosen = _text(self.home / CHOSEN, "version") or ""
        return chosen if chosen != self.present and (self.home / chosen / INSTALLED).is_file() else ""

    @property
    def previous(self) -> str:
        """The version to which one can go back; empty where there is none."""
        if _text(self.home / CHOSEN, "version") != self.present:
            return ""
        return _text(self.home / CHOSEN, "previous") or ""

    def read(self, path: Path) -> Update:
        """Read an update and whether it can be put in here; the errors of `read_update`, and why it cannot."""
        if self.needs is None:
            raise NotInstalled
        check_ordinary(path)
        update = read_update(path, trusted_keys())
        if not is_later(update.version, self.present):
            raise UpdateNotNewer(update.version, self.present)
        if update.needs != self.needs:
            raise UpdateNeedsInstaller(update.version)
        return update

    def put_in(self, update: Update, progress: Progress | None = None) -> None:
        """Let an update start from the next start on. DiskFull, WriteFailed, UpdateAltered: nothing has changed."""
        folder = self.home / update.version
        partial = folder.with_name(f".{update.version}-unfinished")
        remove_folder(partial)
        try:
            with writing_to(folder):
                self.home.mkdir(parents=True, exist_ok=True)
                room = free_room(self.home)
                if room is not None and room < update.size + _ROOM:
                    raise DiskFull(str(folder))
                _unpack(update, partial, progress)
                put_folder_in_place(partial, folder)
            self._choose(update.version, self.present)
        finally:
            remove_folder(partial)
        self._forget_all_but(update.version, self.present)

    def go_back(self) -> str:
        """Let the version before start from the next start on, or this one go on where another waits; its number.

        NothingToGoBackTo.
        """
        back = self.present if self.waiting else self.previous
        if not back:
            raise NothingToGoBackTo
        self._choose(back, self.previous if back == self.present else self.present)
        return back

    def offered(self, folder: Path) -> Update | None:
        """The latest update in a folder that can be put in here, and is not."""
        found = [update for path in sorted(folder.glob(f"*{ENDING}")) if (update := self._readable(path)) is not None]
        latest = max(found, key=lambda update: number_of(update.version) or (), default=None)
        return latest if latest is not None and is_later(latest.version, self.waiting or self.present) else None

    def _readable(self, path: Path) -> Update | None:
        with suppress(RegAppError, OSError):
            return self.read(path)
        return None

    def _choose(self, version: str, previous: str) -> None:
        said = {"version": version, "previous": previous, "needs": self.needs}
        with whole_file(self.home / CHOSEN) as partial:
            partial.write_text(json.dumps(said), encoding="utf-8")

    def _forget_all_but(self, *kept: str) -> None:
        for folder in self.home.iterdir():
            if folder.is_dir() and folder.name not in kept:
                remove_folder(folder)


def versions_here() -> Versions:
    """The versions on this computer."""
    return Versions(program_here(), updates_here())


def _unpack(update: Update, folder: Path, progress: Progress | None) -> None:
    said = json.dumps({"version": update.version, "needs": update.needs}).encode()
    for number, (name, content) in enumerate(chain(contents(update), [(INSTALLED, said)]), start=1):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        sync_file(path)
        if progress:
            progress(number, len(update.files) + 1)


def _text(path: Path, name: str) -> str | None:
    """A text that a file of RegApp's own says; None where it says none."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        found = json.loads(path.read_text(encoding="utf-8"))[name]
        return found if isinstance(found, str) else None
    return None
