"""Putting another file in the place of the conference file, so that a cut after any step loses nothing."""

from contextlib import closing
from pathlib import Path

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import DamagedFile
from regapp.store.failures import foreseen
from regapp.store.files import names
from regapp.store.files.connecting import connect, examine, has_unfolded_wal, recognise
from regapp.store.files.copying import copy_whole, fingerprint, reading, verify_open, verify_pages
from regapp.store.files.durable import keep, put_in_place, remove, sync_folder, writing_to
from regapp.store.files.making import put_new

_FOLD_WAIT_MS = 500


def verify_source(source: Path) -> None:
    """Raise the typed error if a file cannot be put in the place of another; what lies in its side file counts."""
    recognise(source)
    with reading(source) as db:
        examine(db, source)
        verify_open(db, source)


def replace(source: Path, path: Path) -> Path | None:
    """Put a verified copy of `source` in the place of `path`; gives where the file that was there is kept.

    The steps: a whole copy beside it; the old file's writes folded into it; a second name for it; the new file takes
    its name; what is there is compared, and gives way to the old file if it is not the copy. The path has a whole file
    at each moment.
    """
    incoming = names.unfinished(path)
    try:
        with writing_to(path):
            expected = _copy(source, incoming)
            kept = _keep(path) if path.exists() else None
            if kept is None:
                put_new(incoming, path)
            else:
                put_in_place(incoming, path)
            try:
                _compare(path, expected)
            except RegAppError:
                if kept is not None:
                    put_in_place(kept, path)
                raise
    finally:
        remove(incoming)
    return kept


def _compare(path: Path, expected: str) -> None:
    """DamagedFile if the file that has the name now is not what was copied."""
    with foreseen(path), closing(connect(path, read_only=True)) as db:
        if fingerprint(db) != expected:
            raise DamagedFile(str(path))


def _copy(source: Path, incoming: Path) -> str:
    """Copy a file with all that was acknowledged in it; gives its fingerprint."""
    with reading(source) as db:
        copy_whole(db, incoming)
        return fingerprint(db)


def _keep(path: Path) -> Path:
    """Give the present file a second name. Afterwards no side file lies beside it, and it still has all its writes.

    Where it is damaged and its writes cannot be folded into it, its side files are kept with it.
    """
    kept = names.kept(path, "restore")
    is_whole = _is_whole(path)
    if is_whole and has_unfolded_wal(path) and not _fold(path):
        # Somebody reads an older state: a whole copy takes the place first, to which the writes beside it are no news.
        _put_whole_copy_in_place(path)
    keep(path, kept)
    for side in names.side_files(path):
        if not is_whole:
            keep(side, names.side_file(kept, side.name.removeprefix(path.name)))
        side.unlink()
    sync_folder(path.parent)
    return kept


def _is_whole(path: Path) -> bool:
    """Whether the writes beside a file belong to it: only then may they be folded into it."""
    try:
        with reading(path) as db:
            verify_pages(db, path)
    except RegAppError:
        return False
    return True


def _put_whole_copy_in_place(path: Path) -> None:
    copy = names.unfinished(path)
    try:
        with reading(path) as db:
            copy_whole(db, copy)
        put_in_place(copy, path)
    finally:
        remove(copy)


def _fold(path: Path) -> bool:
    """Fold the writes beside a file into it; whether they all are, which a reader of an older state prevents."""
    with foreseen(path), closing(connect(path, read_only=False)) as db:
        db.execute(f"PRAGMA busy_timeout = {_FOLD_WAIT_MS}")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return not has_unfolded_wal(path)
