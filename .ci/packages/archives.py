"""Archives with the same bytes each time: sorted names, one moment, no owner."""

import hashlib
import os
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path


def files_of(folder: Path) -> Iterator[Path]:
    """Give the files below a folder in one order everywhere."""
    yield from sorted(path for path in folder.rglob("*") if path.is_file() or path.is_symlink())


def set_times(folder: Path, moment: int) -> None:
    """Give everything below a folder, and the folder, one time."""
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (moment, moment), follow_symlinks=False)


def make_zip(folder: Path, archive: Path, moment: int) -> None:
    """Pack a folder with its own name on top."""
    stamp = time.gmtime(moment)[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        for path in files_of(folder):
            entry = zipfile.ZipInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}", stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            out.writestr(entry, path.read_bytes())


def make_tar(folder: Path, archive: Path, moment: int, *, quick: bool) -> None:
    """Pack a folder with its own name on top, compressed, less so if `quick`."""
    with tarfile.open(archive, "w:xz", preset=1 if quick else 6) as out:
        for path in files_of(folder):
            entry = out.gettarinfo(path, f"{folder.name}/{path.relative_to(folder).as_posix()}")
            entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = moment, 0, 0, "", ""
            if entry.isreg():
                with path.open("rb") as content:
                    out.addfile(entry, content)
            else:
                out.addfile(entry)


def digest(path: Path) -> str:
    """Give the SHA-256 of a file."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
