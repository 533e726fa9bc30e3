"""A look into a file that is not open says which one it is, and leaves it as it was."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import (
    DamagedEntry,
    DamagedFile,
    FileMissing,
    NewerFile,
    NoEvent,
    NotAFile,
    NotRegAppFile,
    OwnFile,
)
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.desk import Desk, create_file
from regapp.services.file.contents import contents, contents_for, contents_of
from regapp.services.file.upkeep import backup
from regapp.services.people.registration import add_walk_in, cancel, everybody, history
from regapp.texts.catalogue import Language
from tests.store.test_old_files import OLD


@pytest.fixture
def busy_desk(demo_desk: Desk) -> Desk:
    """The demo with arrivals, a cancellation, and somebody who came though they had cancelled."""
    people = everybody(demo_desk)
    session = demo_desk.sessions()[0]
    for person in people[:7]:
        check_in(demo_desk, person.id, session, overruled=True)
    cancel(demo_desk, people[0].id)
    cancel(demo_desk, people[9].id)
    return demo_desk


def beside(path: Path) -> dict[Path, bytes]:
    return {item: item.read_bytes() for item in path.parent.iterdir()}


def test_it_counts_as_attendance_does_and_names_the_last_entry(busy_desk: Desk, tmp_path: Path) -> None:
    made = backup(busy_desk, tmp_path / "stick")
    figures = Census.load(busy_desk).figures_for(WHOLE, Language("en"))
    before = beside(made)
    found = contents_of(made)
    assert beside(made) == before
    assert (found.people, found.arrived) == (figures.registered, figures.arrived) == (131, 7)
    assert found.title == busy_desk.event.short_title
    last = history(busy_desk, everybody(busy_desk)[9].id)[-1]
    assert found.last == busy_desk.event.local(last.at)
    assert contents(busy_desk) == found


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_a_backup_of_an_older_version_is_left_as_old_as_it_is(old: Path, tmp_path: Path) -> None:
    copy = tmp_path / "stick" / old.name
    copy.parent.mkdir()
    shutil.copy(old, copy)
    before = beside(copy)
    assert contents_of(copy).people > 0
    assert beside(copy) == before


def gone(path: Path) -> None:
    path.unlink()


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def a_text(path: Path) -> None:
    path.write_text("hello " * 1000)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:30_000])


def page_overwritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096 * 4)
        file.write(b"\xff" * 4096 * 4)


def entry_overwritten(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("UPDATE journal SET body = '{' WHERE lseq = 20")
    db.close()


def of_tomorrow(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('regapp', 'of_tomorrow')")
    db.close()


def without_an_event(path: Path) -> None:
    path.unlink()
    create_file(path).close()


DAMAGES = {
    gone: FileMissing, a_folder: NotAFile, empty: NotRegAppFile, a_text: NotRegAppFile, cut_short: DamagedFile,
    page_overwritten: DamagedFile, entry_overwritten: DamagedEntry, of_tomorrow: NewerFile, without_an_event: NoEvent,
}  # fmt: skip


@pytest.mark.parametrize(("damage", "error"), DAMAGES.items(), ids=lambda item: item.__name__)
def test_what_cannot_be_opened_is_a_typed_error_about_that_file(
    demo_desk: Desk, tmp_path: Path, damage: Callable[[Path], None], error: type[RegAppError]
) -> None:
    made = backup(demo_desk, tmp_path / "stick")
    damage(made)
    with pytest.raises(error) as told:
        contents_of(made)
    assert getattr(told.value, "path", "") == str(made)


def test_the_open_file_is_no_backup_of_itself(demo_desk: Desk, tmp_path: Path) -> None:
    for other in (tmp_path / "link.regapp", tmp_path / "same.regapp"):
        other.symlink_to(demo_desk.path) if other.stem == "link" else other.hardlink_to(demo_desk.path)
        with pytest.raises(OwnFile):
            contents_for(demo_desk, other)
    add_walk_in(demo_desk, Details(family="Асанов"))
