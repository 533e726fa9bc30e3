"""Files that RegApp makes for others: whole or not at all, and a typed error where the disk says no."""

import errno
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from regapp.model.errors.files import DiskFull, FileKind, WriteFailed


def known_kind(path: Path, known: tuple[str, ...]) -> str:
    """The ending of `path` without its dot. FileKind if it is not one of `known`."""
    kind = path.suffix.casefold().lstrip(".")
    if kind not in known:
        raise FileKind(str(path), tuple(f".{item}" for item in known))
    return kind


def check_free(paths: Iterable[Path]) -> None:
    """WriteFailed where one stands that may not be replaced: on Windows, a file that another program has open.

    For what must not stop half way: several files, or a file whose making is journalled.
    """
    for path in paths:
        if path.exists():
            try:
                path.open("rb+").close()
            except OSError as error:
                raise WriteFailed(str(path)) from error


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A path beside `path` to write to; it takes the place of `path` only when all went well.

    WriteFailed, DiskFull.
    """
    partial = path.with_name(f".{secrets.token_hex(4)}.{path.name}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Before any work: what cannot be written is said at once.
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
