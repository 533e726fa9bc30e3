"""Files that RegApp makes for others: their kinds, and whether their places are free."""

from collections.abc import Iterable
from pathlib import Path

from regapp.model.errors.files import FileKind, WriteFailed
from regapp.store.files.durable import whole_file as whole_file


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
