"""Files that RegApp makes for others: whole or not at all, and a typed error if the disk refuses."""

import errno
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from regapp.model.errors.files import DiskFull, FileKind, WriteFailed


def known_kind(path: Path, known: tuple[str, ...]) -> str:
    """Give the ending of `path` without its dot. FileKind if it is not one of `known`."""
    kind = path.suffix.casefold().lstrip(".")
    if kind not in known:
        raise FileKind(str(path), tuple(f".{item}" for item in known))
    return kind


def check_free(paths: Iterable[Path]) -> None:
    """Check that existing files can be replaced: on Windows, no file that another program has open. WriteFailed.

    For work that must not stop half way: several files, or a file whose making is journalled.
    """
    for path in paths:
        if path.exists():
            try:
                path.open("rb+").close()
            except OSError as error:
                raise WriteFailed(str(path)) from error


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a path beside `path` to write to; the file replaces `path` only if all goes well.

    WriteFailed, DiskFull.
    """
    partial = path.with_name(f".{secrets.token_hex(4)}.{path.name}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Before any work, so that a path that cannot be written fails at once.
        partial.touch()
        yield partial
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        raise (DiskFull if error.errno == errno.ENOSPC else WriteFailed)(str(path)) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
