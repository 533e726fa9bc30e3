"""Putting another file in the place of the conference file, so that a cut after any step loses nothing."""

from contextlib import closing
from pathlib import Path

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import DamagedFile
from regapp.store.failures import foreseen
from regapp.store.files import names
from regapp.store.files.connecting import connect, examine, has_unfolded_wal, recognise
from regapp.store.files.copying import copy_whole, fingerprint, reading, verify_open
from regapp.store.files.durable import keep, put_in_place, remove, sync_folder, writing_to
from regapp.store.files.making import put_new


def verify_source(source: Path) -> None:
    """Raise the typed error if a file cannot be put in the place of another; what lies in its side file counts."""
    recognise(source)
    with reading(source) as db:
        examine(db, source)
        verify_open(db, source)


def replace(source: Path, path: Path) -> Path | None:
    """Put a verified copy of `source` in the place of `path`; gives where the file that was there is kept.

    The steps: a whole copy beside it; the old file's writes folded into it; a second name for it; the new file takes
    its name; what is there is compared. The path has a whole file at each moment.
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
            with foreseen(path), closing(connect(path, read_only=True)) as db:
                if fingerprint(db) != expected:
                    raise DamagedFile(str(path))
    finally:
        remove(incoming)
    return kept


def _copy(source: Path, incoming: Path) -> str:
    """Copy a file with all that was acknowledged in it; gives its fingerprint."""
    with reading(source) as db:
        copy_whole(db, incoming)
        return fingerprint(db)


def _keep(path: Path) -> Path:
    """Give the present file a second name. Afterwards no side file lies beside it.

    Where its writes cannot be folded into it, since it is damaged, its side files are kept with it.
    """
    kept = names.kept(path, "restore")
    is_folded = _fold(path)
    keep(path, kept)
    for side in names.side_files(path):
        if not is_folded:
            keep(side, names.side_file(kept, side.name.removeprefix(path.name)))
        side.unlink()
    sync_folder(path.parent)
    return kept


def _fold(path: Path) -> bool:
    """Whether all acknowledged writes of a file now lie in the file itself."""
    if not has_unfolded_wal(path):
        return True
    try:
        recognise(path)
        # First without a right to write: writes that do not belong to the file must not be folded into it.
        with foreseen(path), closing(connect(path, read_only=True)) as db:
            verify_open(db, path)
        with foreseen(path), closing(connect(path, read_only=False)) as db:
            busy, _, _ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except RegAppError:
        return False
    return not busy and not has_unfolded_wal(path)
