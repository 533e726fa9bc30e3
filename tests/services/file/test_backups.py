"""Backups that nobody has to think of: whole, in two places, thinned by age."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from regapp.model.errors.files import DiskFull, FileMissing, WriteFailed
from regapp.model.participant import Details
from regapp.services.desk import Desk, open_desk
from regapp.services.file.backups import back_up, folders_of, is_backed_up, kept_of, thin
from regapp.services.file.upkeep import check, last_backup
from regapp.services.people.registration import add_walk_in, everybody

NOON = datetime(2022, 2, 28, 6, tzinfo=UTC)
"""Noon in Osh."""
NEWEST = datetime(2022, 3, 2, 12)


@pytest.mark.parametrize(
    ("ages", "kept"),
    [
        # All of the last hour.
        ([0, 15, 30, 45, 60], [0, 15, 30, 45, 60]),
        # Then one an hour, the oldest of each.
        ([0, 60, 75, 90, 105, 135, 150], [0, 60, 90, 150]),
        ([61, 120, 121], [61, 121]),
        # Then one a day.
        ([24 * 60, 24 * 60 + 1], [24 * 60 + 1]),
        ([25 * 60, 48 * 60, 49 * 60], [25 * 60, 49 * 60]),
        # After thirty days none.
        ([30 * 24 * 60, 30 * 24 * 60 + 1], [30 * 24 * 60]),
    ],
)
def test_which_stay_by_their_age_in_minutes(ages: list[int], kept: list[int]) -> None:
    moments = [NEWEST - timedelta(minutes=age) for age in ages]
    assert kept_of(moments, NEWEST) == {NEWEST - timedelta(minutes=age) for age in kept}


def test_a_round_makes_a_whole_copy_in_each_folder(desk: Desk, tmp_path: Path) -> None:
    add_walk_in(desk, Details(family="Асанов", cities=("osh",)))
    folders = [desk.path.parent / "backups", tmp_path / "stick"]
    folders[1].mkdir()
    done = back_up(desk, folders, NOON)
    assert [path.parent for path in done.made] == folders
    assert done.failed == ()
    assert {path.name for path in done.made} == {f"{desk.path.stem}-auto-20220228-120000.regapp"}
    last = last_backup(desk)
    assert last is not None
    assert (str(last.at), last.places) == ("2022-02-28 12:00:00+06:00", tuple(folders))
    for path in done.made:
        copy = open_desk(path)
        assert [person.details.family for person in everybody(copy)] == ["Асанов"]
        assert check(copy) == []
        copy.close()


def test_one_folder_that_takes_nothing_does_not_stop_the_other(desk: Desk, tmp_path: Path) -> None:
    beside = desk.path.parent / "backups"
    beside.write_text("a file")
    (tmp_path / "stick").mkdir()
    done = back_up(desk, [beside, tmp_path / "stick"], NOON)
    assert [path.parent for path in done.made] == [tmp_path / "stick"]
    ((folder, error),) = done.failed
    assert folder == beside
    assert isinstance(error, WriteFailed)


def test_a_second_folder_that_is_not_there_is_told_and_not_made(desk: Desk, tmp_path: Path) -> None:
    done = back_up(desk, folders_of(desk, tmp_path / "stick"), NOON)
    assert [path.parent for path in done.made] == [desk.path.parent / "backups"]
    assert [(folder, type(error)) for folder, error in done.failed] == [(tmp_path / "stick", FileMissing)]
    assert not (tmp_path / "stick").exists()


def test_without_room_no_copy_is_begun(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regapp.services.file.backups.free_room", lambda _path: 1 << 20)
    done = back_up(desk, [desk.path.parent / "backups"], NOON)
    assert done.made == ()
    assert isinstance(done.failed[0][1], DiskFull)


def test_only_automatic_backups_of_this_file_are_removed(tmp_path: Path) -> None:
    path = tmp_path / "file.regapp"
    old = "20210101-000000"
    others = [
        f"file-{old}.regapp", f"other-auto-{old}.regapp", f"file-auto-{old}.txt", "file-auto-x.regapp",
        f"file-auto-{old}-1.regapp", "list.xlsx",
    ]  # fmt: skip
    autos = [f"file-auto-2022030{day}-120000.regapp" for day in (2, 3, 4, 5)] + [f"file-auto-{old}.regapp"]
    for name in (*others, *autos):
        (tmp_path / name).write_text("x")
    removed = thin(path, tmp_path, tmp_path / "file-auto-20220305-120000.regapp")
    assert [item.name for item in removed] == [f"file-auto-{old}.regapp"]
    assert {item.name for item in tmp_path.iterdir()} == {*others, *autos[:4]}


def test_the_newest_stay_though_they_are_old(tmp_path: Path) -> None:
    names = [f"file-auto-202{year}0101-000000.regapp" for year in range(5)]
    for name in names:
        (tmp_path / name).write_text("x")
    thin(tmp_path / "file.regapp", tmp_path, tmp_path / names[-1])
    assert sorted(item.name for item in tmp_path.iterdir()) == names[-3:]


def test_work_by_anybody_is_seen_to_lack_a_backup(desk: Desk) -> None:
    assert not is_backed_up(desk)
    back_up(desk, folders_of(desk, None), NOON)
    assert is_backed_up(desk)
    add_walk_in(desk, Details(family="Асанов", cities=("osh",)))
    assert not is_backed_up(desk)
    path = desk.path
    desk.close()
    again = open_desk(path)
    assert not is_backed_up(again)
    back_up(again, folders_of(again, None), NOON)
    assert is_backed_up(again)
    again.close()


def test_a_backup_that_one_folder_lacks_is_tried_again(desk: Desk, tmp_path: Path) -> None:
    back_up(desk, folders_of(desk, tmp_path / "stick"), NOON)
    assert not is_backed_up(desk)
