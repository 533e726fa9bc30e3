"""Where a file lies: in a folder that another program copies, on a medium that can be pulled out, on a full disk."""

import ctypes
import os
import re
import shutil
import string
import sys
from contextlib import suppress
from pathlib import Path

LITTLE_ROOM = 200 << 20
"""Bytes of free room below which work may stop for want of it: a large conference with one backup."""
_SYNCED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "yandexdisk": "Yandex Disk",
    "yandex.disk": "Yandex Disk",
    "яндекс.диск": "Yandex Disk",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "облако mail.ru": "Mail.ru",
    "mail.ru cloud": "Mail.ru",
    "mega": "MEGA",
    "megasync": "MEGA",
    "pcloud drive": "pCloud",
    "syncthing": "Syncthing",
}
"""The names that such programs give their folders, and their own names."""
_MARKERS = {".dropbox": "Dropbox", ".stfolder": "Syncthing", ".owncloudsync.log": "Nextcloud", ".sync": "Resilio Sync"}
_STICKS = ("/media/", "/run/media/", "/Volumes/")
_MOUNTS = Path("/proc/self/mounts")
"""Where Linux says what is mounted, without asking the media themselves: one that hangs would keep one waiting."""
_ESCAPED = re.compile(r"\\([0-7]{3})")
"""A space in the name of a medium, as that list writes it."""
_DRIVE_REMOVABLE = 2
"""GetDriveTypeW, https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew"""


def syncing_program(path: Path) -> str:
    """The program that copies the folder of `path` elsewhere; empty if none is known to."""
    for folder in path.absolute().parents:
        name = folder.name.casefold()
        # A folder of a firm is called `OneDrive - Name of the firm`.
        known = _SYNCED.get(name) or ("OneDrive" if name.startswith("onedrive -") else "")
        marked = next((program for marker, program in _MARKERS.items() if (folder / marker).exists()), "")
        if known or marked:
            return known or marked
    return ""


def removable_medium(path: Path) -> str:
    """Where the medium that holds `path` is mounted, if it can be pulled out; else empty."""
    place = path.absolute()
    if sys.platform == "win32":
        return place.drive if _is_removable_drive(place.drive) else ""
    return next((str(_mount_of(place)) for stick in _STICKS if str(place).startswith(stick)), "")


def removable_media() -> frozenset[Path]:
    """Where media that can be pulled out are mounted now."""
    if sys.platform == "win32":
        drives = (f"{letter}:" for letter in string.ascii_uppercase)
        # A slot for cards has its letter also while there is no card in it.
        return frozenset(
            place for drive in drives if _is_removable_drive(drive) and (place := Path(f"{drive}\\")).is_dir()
        )
    if sys.platform == "darwin":
        with suppress(OSError):
            return frozenset(item for item in Path("/Volumes").iterdir() if item.is_dir() and not item.is_symlink())
        return frozenset()
    return _mounted(_MOUNTS)


def _mounted(listed: Path) -> frozenset[Path]:
    """The media in a list of mounts as Linux writes it; none where it cannot be read."""
    try:
        lines = listed.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return frozenset()
    places = (_ESCAPED.sub(lambda found: chr(int(found[1], 8)), line.split(" ")[1]) for line in lines if " " in line)
    return frozenset(Path(place) for place in places if place.startswith(_STICKS))


def free_room(path: Path) -> int | None:
    """The bytes that the user can still write beside `path`; None where the disk does not say."""
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return None


def _mount_of(path: Path) -> Path:
    return next((folder for folder in path.parents if os.path.ismount(folder)), path.parent)


def _is_removable_drive(drive: str) -> bool:
    if sys.platform != "win32":
        return False
    return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOVABLE)
