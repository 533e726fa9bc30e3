"""A restore loses nothing, whatever lies beside the file, and wherever it is cut off."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regapp.model.errors.files import DamagedEntry, FileExists, FileLocked, NotRegAppFile
from regapp.model.participant import Details
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.file.upkeep import backup, check, restore
from regapp.services.people.registration import add_walk_in, everybody
from regapp.store.files import replacing
from regapp.store.files.making import put_new

Damage = Callable[[Path], None]


def registered(desk: Desk, *families: str) -> None:
    for family in families:
        add_walk_in(desk, Details(family=family, cities=("osh",)))


def families(path: Path) -> set[str]:
    """The family names in a file, which must be well."""
    desk = open_desk(path)
    try:
        assert check(desk) == []
        return {person.details.family for person in everybody(desk)}
    finally:
        desk.close()


def left_behind(desk: Desk, path: Path) -> None:
    """Put at `path` what a process leaves that was killed: the file, and its acknowledged writes beside it."""
    for ending in ("", "-wal"):
        shutil.copyfile(f"{desk.path}{ending}", f"{path}{ending}")
    assert Path(f"{path}-wal").stat().st_size > 0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A conference in which Asanov was registered."""
    desk = create_conference(tmp_path / "here" / "file.regapp")
    registered(desk, "Асанов")
    desk.close()
    return desk.path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The backup of another day, on which Bekova was registered."""
    desk = create_conference(tmp_path / "there" / "file.regapp")
    registered(desk, "Бекова")
    made = backup(desk, tmp_path / "stick")
    desk.close()
    return made


def no_file(path: Path) -> None:
    path.unlink()


def stale_writes(path: Path) -> None:
    """The writes of a file that is gone."""
    other = create_conference(path.with_name("other.regapp"))
    registered(other, *(f"Чужой{number}" for number in range(50)))
    left_behind(other, path)
    path.unlink()
    other.close()


def unfolded_writes(path: Path) -> None:
    desk = open_desk(path)
    registered(desk, "Осмонова")
    left_behind(desk, path.with_name("copy.regapp"))
    desk.close()
    for ending in ("", "-wal"):
        path.with_name(f"copy.regapp{ending}").replace(f"{path}{ending}")


def damaged(path: Path) -> None:
    """Damaged pages, and writes beside them that cannot be folded in."""
    unfolded_writes(path)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(20_000))


def damaged_and_closed(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(bytes(30_000))


def no_database(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [no_file, stale_writes, unfolded_writes, damaged, damaged_and_closed, no_database])
def test_a_backup_comes_back_whole(path: Path, source: Path, damage: Damage) -> None:
    damage(path)
    restore(source, path)
    assert families(path) == {"Бекова"}


def test_what_was_there_is_kept_with_all_that_was_acknowledged(path: Path, source: Path) -> None:
    unfolded_writes(path)
    kept = restore(source, path)
    assert kept is not None
    assert families(kept) == {"Асанов", "Осмонова"}


def test_a_damaged_file_is_kept_with_its_writes_beside_it(path: Path, source: Path) -> None:
    damaged(path)
    before = {ending: Path(f"{path}{ending}").read_bytes() for ending in ("", "-wal")}
    kept = restore(source, path)
    assert {ending: Path(f"{kept}{ending}").read_bytes() for ending in before} == before


def test_a_source_is_taken_with_the_writes_that_lie_beside_it(path: Path, tmp_path: Path) -> None:
    desk = create_conference(tmp_path / "worked.regapp")
    registered(desk, "Бекова", "Садыкова")
    killed = tmp_path / "killed.regapp"
    left_behind(desk, killed)
    desk.close()
    restore(killed, path)
    assert families(path) == {"Бекова", "Садыкова"}


def test_a_restore_is_undone_by_a_restore(path: Path, source: Path) -> None:
    unfolded_writes(path)
    kept = restore(source, path)
    assert kept is not None
    again = restore(kept, path)
    assert again is not None
    assert (families(path), families(again)) == ({"Асанов", "Осмонова"}, {"Бекова"})


def test_a_file_system_without_links(path: Path, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr("os.link", refuse)
    kept = restore(source, path)
    assert kept is not None
    assert (families(path), families(kept)) == ({"Бекова"}, {"Асанов"})


class _Cut(BaseException):
    """The process ends here."""


STEPS = (("os", "fsync"), ("os", "link"), ("pathlib.Path", "replace"), ("pathlib.Path", "unlink"), ("os", "close"))


def cut_before(step: int, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """End the process before that step on a file; gives how many steps were taken."""
    taken = [0]

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*values: Any, **more: Any) -> Any:
            if taken[0] >= step:
                raise _Cut
            taken[0] += 1
            return real(*values, **more)

        return call

    for owner, name in STEPS:
        real = getattr(Path if owner == "pathlib.Path" else os, name)
        monkeypatch.setattr(f"{owner}.{name}", counted(real))
    return lambda: taken[0]


@pytest.mark.parametrize("damage", [no_file, stale_writes, unfolded_writes, damaged])
def test_a_restore_that_is_cut_off_leaves_the_old_file_or_the_new_one(
    path: Path, source: Path, monkeypatch: pytest.MonkeyPatch, damage: Damage
) -> None:
    damage(path)
    existed = path.exists()
    before = {item.name: item.read_bytes() for item in path.parent.iterdir()}
    old = {"Асанов", "Осмонова"} if damage is unfolded_writes else set()
    for step in range(1_000):
        for item in path.parent.iterdir():
            item.unlink()
        for name, content in before.items():
            path.with_name(name).write_bytes(content)
        with monkeypatch.context() as patched:
            steps = cut_before(step, patched)
            try:
                replacing.replace(source, path)
            except _Cut:
                pass
            else:
                assert step > 5
                return
            assert steps() == step
        if existed:
            assert path.exists(), f"no file after {step} steps"
        if path.exists() and damage is not damaged:
            assert families(path) in ({"Бекова"}, old), step
    pytest.fail("it never ends")


def test_nothing_is_moved_where_the_source_is_no_backup(path: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.regapp"
    text.write_text("hello")
    before = {item: item.read_bytes() for item in path.parent.iterdir()}
    with pytest.raises(NotRegAppFile):
        restore(text, path)
    assert {item: item.read_bytes() for item in before} == before


def test_a_source_with_an_illegible_entry_is_refused(path: Path, source: Path) -> None:
    with sqlite3.connect(source) as db:
        db.execute("UPDATE journal SET body = substr(body, 2) WHERE lseq = 3")
    db.close()
    with pytest.raises(DamagedEntry) as refused:
        restore(source, path)
    assert (refused.value.desk, refused.value.number) == ("01", 3)
    assert families(path) == {"Асанов"}


@pytest.mark.parametrize("through_a_link", [False, True])
def test_a_file_that_is_open_is_not_replaced(path: Path, source: Path, tmp_path: Path, through_a_link: bool) -> None:
    named = path
    if through_a_link:
        named = tmp_path / "link.regapp"
        named.symlink_to(path)
    desk = open_desk(path)
    try:
        with pytest.raises(FileLocked) as refused:
            restore(source, named)
        assert str(os.getpid()) in refused.value.holder
        registered(desk, "Осмонова")
    finally:
        desk.close()
    assert families(path) == {"Асанов", "Осмонова"}


def test_a_new_conference_takes_nothing_from_writes_that_lie_there(path: Path) -> None:
    stale_writes(path)
    desk = create_conference(path, is_asked=True)
    desk.close()
    assert families(path) == set()
    assert list(path.parent.glob("*.before-loss-*-wal"))


def test_of_two_first_starts_the_slower_one_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "file.regapp"
    quicker: list[Desk] = []

    def be_quicker(_desk: Desk) -> None:
        quicker.append(create_conference(path))
        registered(quicker[0], "Асанов")

    with pytest.raises(FileExists):
        create_conference(path, fill=be_quicker)
    registered(quicker[0], "Бекова")
    quicker[0].close()
    assert families(path) == {"Асанов", "Бекова"}


def test_a_name_that_came_in_the_last_moment_is_not_taken(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    new = create_conference(tmp_path / "new.regapp")
    new.close()
    monkeypatch.setattr(Path, "exists", lambda _path: False)
    with pytest.raises(FileExists):
        put_new(new.path, path)
    assert path.read_bytes() == before


def test_a_restore_beside_a_reader_of_an_older_state_keeps_all_until_the_end(
    path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(path)
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM journal").fetchone()
        registered(desk, "Осмонова")
        left = path.with_name("left.regapp")
        left_behind(desk, left)
        desk.close()
        for step in range(1_000):
            trial = path.parent / f"trial{step}" / "file.regapp"
            trial.parent.mkdir()
            for ending in ("", "-wal"):
                shutil.copyfile(f"{left}{ending}", f"{trial}{ending}")
            with sqlite3.connect(f"file:{trial}?mode=ro", uri=True, isolation_level=None) as older:
                older.execute("BEGIN")
                older.execute("SELECT count(*) FROM journal").fetchone()
                with monkeypatch.context() as patched:
                    # As if the reader's state were older than the writes: nothing can be folded.
                    patched.setattr("regapp.store.files.replacing._fold", lambda _path: False)
                    steps = cut_before(step, patched)
                    try:
                        replacing.replace(source, trial)
                    except _Cut:
                        assert steps() == step
                    else:
                        break
            older.close()
            assert families(trial) in ({"Асанов", "Осмонова"}, {"Бекова"}), step
    reader.close()
