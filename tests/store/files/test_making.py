"""A file is made, and brought up to date, in one step: what is cut off has not happened."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from regapp.model.errors.files import FileExists
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.file.upkeep import check
from regapp.services.people.registration import everybody
from regapp.store.files.copying import verify

OLD = sorted((Path(__file__).resolve().parents[2] / "files").glob("*.regapp"))


class _Cut(BaseException):
    """The process ends here."""


def cut(*_: object, **__: object) -> None:
    raise _Cut


def content(path: Path) -> list[str]:
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        told = list(db.iterdump())
    db.close()
    return told


@pytest.mark.parametrize("step", ["making._migrate", "making.rebuild"])
@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_update_that_is_cut_off_has_not_happened(
    old: Path, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.regapp"
    shutil.copy(old, path)
    before = content(path)
    with monkeypatch.context() as patched:
        patched.setattr(f"regapp.store.files.{step}", cut)
        with pytest.raises(_Cut):
            open_desk(path)
    assert content(path) == before
    desk = open_desk(path)
    assert len(everybody(desk)) == 12
    assert check(desk) == []
    desk.close()


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_update_keeps_a_whole_copy_of_the_older_file(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "file.regapp"
    shutil.copy(old, path)
    before = content(path)
    open_desk(path).close()
    kept = list(tmp_path.glob("file.before-update-*.regapp"))
    assert len(kept) == 1
    verify(kept[0])
    assert content(kept[0]) == before
    open_desk(path).close()
    assert list(tmp_path.glob("file.before-update-*.regapp")) == kept


def test_tables_of_another_version_are_computed_again(desk: Desk) -> None:
    path = desk.path
    desk.close()
    with sqlite3.connect(path) as db:
        # A version of tomorrow whose tables hold other things.
        db.execute("UPDATE setting SET value = '999' WHERE key = 'projected_by'")
        db.execute("DELETE FROM session")
    db.close()
    again = open_desk(path)
    assert again.sessions()
    assert check(again) == []
    again.close()


def test_tables_that_were_left_half_way_are_computed_again(desk: Desk) -> None:
    path = desk.path
    desk.close()
    with sqlite3.connect(path) as db:
        db.execute("DELETE FROM setting WHERE key = 'projected_by'")
        db.execute("DELETE FROM session")
    db.close()
    reader = open_desk(path, read_only=True)
    assert reader.sessions()
    reader.close()


def test_a_file_that_came_meanwhile_is_not_replaced_by_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "file.regapp"

    def somebody_makes_one(_desk: Desk) -> None:
        path.write_text("theirs")

    with pytest.raises(FileExists):
        create_conference(path, fill=somebody_makes_one)
    assert path.read_text() == "theirs"
    assert [item.name for item in tmp_path.iterdir()] == ["file.regapp"]


def test_a_new_conference_that_is_cut_off_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(_Cut):
        create_conference(tmp_path / "file.regapp", fill=cut)
    assert list(tmp_path.iterdir()) == []
