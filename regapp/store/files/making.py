"""Making a conference file, and bringing an older one up to date: each one step that lasts or did not happen."""

from contextlib import closing
from pathlib import Path

from regapp import __version__
from regapp.model.errors.files import FileExists
from regapp.store.failures import foreseen
from regapp.store.files import names
from regapp.store.files.connecting import Connection, applied, connect
from regapp.store.files.copying import copy_whole
from regapp.store.files.durable import make_own, make_own_folder, put_in_free_place, set_aside, whole_file, writing_to
from regapp.store.rebuilding import rebuild
from regapp.store.schema import MIGRATIONS

_PROJECTED_BY = "projected_by"
"""The setting that names the RegApp whose version computed the projections."""


def create(path: Path) -> None:
    """Make an empty RegApp file at `path`. FileExists if there is a file."""
    with writing_to(path):
        make_own_folder(path.parent)
        try:
            make_own(path)
        except FileExistsError as error:
            raise FileExists(str(path)) from error
    with foreseen(path), closing(connect(path, read_only=False)) as db:
        _bring_up_to_date(db)


def put_new(unfinished: Path, path: Path) -> None:
    """Give a new file, whole and closed, its name. FileExists if there is a file by now.

    Side files of a file that is gone get the name of a kept copy: SQLite would read them into the new file.
    """
    with writing_to(path):
        if path.exists():
            raise FileExists(str(path))
        if sides := names.side_files(path):
            set_aside(sides, path, "loss")
        try:
            put_in_free_place(unfinished, path)
        except FileExistsError as error:
            raise FileExists(str(path)) from error


def is_behind(db: Connection) -> bool:
    """Whether the tables of a file, or what they were computed by, are older than this RegApp."""
    row = db.execute("SELECT value FROM setting WHERE key = ?", [_PROJECTED_BY]).fetchone()
    return bool(set(MIGRATIONS) - applied(db)) or row is None or row[0] != __version__


def update(path: Path) -> Path | None:
    """Bring an older file up to date and compute its projections, all in one transaction.

    Gives the copy that is kept beside it; None where the tables are those of this RegApp, and only the projections
    are computed again.
    """
    with foreseen(path), closing(connect(path, read_only=False)) as db:
        copy = names.kept(path, "update") if set(MIGRATIONS) - applied(db) else None
        if copy is not None:
            with whole_file(copy, is_secret=True) as partial:
                copy_whole(db, partial)
        _bring_up_to_date(db)
    return copy


def _bring_up_to_date(db: Connection) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        if set(MIGRATIONS) - applied(db):
            _migrate(db)
        rebuild(db)
        db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", [_PROJECTED_BY, __version__])
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _migrate(db: Connection) -> None:
    # Loaded here: sqlite-utils takes 0.15 s of a start, and most starts migrate nothing.
    from regapp.store.migrations import migrate

    migrate(db)
