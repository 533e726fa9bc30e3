"""What is odd about a file and its place is found before the work begins."""

import os
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from regapp.model.errors.files import FileGone
from regapp.model.participant import Details
from regapp.model.start import Oddity, StartFinding
from regapp.services.desk import Desk, iso, now, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.file.demo import make_demo
from regapp.services.file.opening import open_or_create
from regapp.services.file.starting import copies, is_missing, oddities, settle_here
from regapp.services.people.registration import add_walk_in, everybody
from regapp.store.files import machine, surroundings
from regapp.store.files.surroundings import removable_media, removable_medium, syncing_program


def test_a_usual_file_is_not_odd(desk: Desk) -> None:
    settle_here(desk)
    assert oddities(desk) == []


@pytest.mark.parametrize(("ahead", "is_odd"), [(timedelta(minutes=9), False), (timedelta(minutes=11), True)])
def test_a_file_ahead_of_the_clock(desk: Desk, monkeypatch: pytest.MonkeyPatch, ahead: timedelta, is_odd: bool) -> None:
    add_walk_in(desk, Details(family="Асанов", cities=("osh",)))
    true_now = now()
    monkeypatch.setattr("regapp.store.entries.faults.wall_ms", lambda: int((true_now - ahead).timestamp() * 1000))
    found = {oddity.finding: oddity.detail for oddity in oddities(desk)}
    assert (StartFinding.AHEAD_OF_CLOCK in found) is is_odd
    if is_odd:
        assert abs((true_now - now()).total_seconds()) < 60
        assert found[StartFinding.AHEAD_OF_CLOCK][:16] in {
            iso(true_now)[:16],
            iso(true_now - timedelta(minutes=1))[:16],
        }


def test_a_file_of_another_machine_until_it_is_settled_here(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_number", lambda: "there")
    monkeypatch.setattr("platform.node", lambda: "laptop-osh")
    settle_here(desk)
    assert oddities(desk) == []
    monkeypatch.setattr(machine, "_number", lambda: "here")
    assert oddities(desk) == [Oddity(StartFinding.OTHER_MACHINE, "laptop-osh")]
    settle_here(desk)
    assert oddities(desk) == []


@pytest.mark.parametrize(("free", "expected"), [(200 << 20, []), ((200 << 20) - 1, ["199"]), (None, [])])
def test_little_room(desk: Desk, monkeypatch: pytest.MonkeyPatch, free: int | None, expected: list[str]) -> None:
    monkeypatch.setattr("regapp.services.file.starting.free_room", lambda _path: free)
    found = [oddity.detail for oddity in oddities(desk) if oddity.finding is StartFinding.LITTLE_ROOM]
    assert found == expected


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive/Documents", "OneDrive"),
        ("OneDrive - Development Policy Institute", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Яндекс.Диск/конференция", "Yandex Disk"),
        ("YandexDisk", "Yandex Disk"),
        ("Google Drive/My Drive", "Google Drive"),
        ("iCloud Drive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Облако Mail.ru", "Mail.ru"),
        ("Documents/dropbox-old", ""),
        ("Conference", ""),
    ],
)
def test_synced_folders(tmp_path: Path, folder: str, program: str) -> None:
    assert syncing_program(tmp_path / folder / "file.regapp") == program


@pytest.mark.parametrize(("marker", "program"), [(".dropbox", "Dropbox"), (".stfolder", "Syncthing"), ("x", "")])
def test_folders_that_carry_the_mark_of_a_program(tmp_path: Path, marker: str, program: str) -> None:
    (tmp_path / marker).mkdir()
    assert syncing_program(tmp_path / "deep" / "deeper" / "file.regapp") == program


@pytest.mark.parametrize(
    ("path", "is_removable"),
    [
        ("/media/aizada/STICK/file.regapp", True),
        ("/run/media/aizada/STICK/file.regapp", True),
        ("/home/aizada/file.regapp", False),
        ("/srv/media/file.regapp", False),
    ],
)
def test_removable_media(path: str, is_removable: bool) -> None:
    assert bool(removable_medium(Path(path))) is is_removable


@pytest.mark.skipif(sys.platform != "linux", reason="the list of mounts is that of Linux")
def test_the_media_that_are_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = tmp_path / "mounts"
    monkeypatch.setattr(surroundings, "_MOUNTS", listed)
    assert removable_media() == frozenset()
    listed.write_text(
        "/dev/sda2 / ext4 rw 0 0\n/dev/sdb1 /media/aizada/MY\\040STICK vfat rw 0 0\nx\n"
        "/dev/sdc1 /run/media/aizada/ДИСК exfat rw 0 0\n/dev/sdd1 /srv/media/backup ext4 rw 0 0\n"
    )
    assert removable_media() == {Path("/media/aizada/MY STICK"), Path("/run/media/aizada/ДИСК")}


def moved_away(path: Path) -> None:
    path.rename(path.with_name("conference.before-20220301-101010.regapp"))


def half_restored(path: Path) -> None:
    path.rename(path.with_name(f".0123abcd.{path.name}"))


def only_writes_left(path: Path) -> None:
    path.unlink()
    path.with_name(f"{path.name}-wal").write_bytes(b"x" * 100)


def saved_elsewhere(path: Path) -> None:
    path.rename(path.with_name("conference-saved-20220301-101010.regapp"))


@pytest.mark.parametrize("loss", [moved_away, half_restored, only_writes_left, saved_elsewhere])
def test_no_new_conference_takes_the_place_of_one_that_is_missing(desk: Desk, loss: Callable[[Path], None]) -> None:
    path = desk.path
    add_walk_in(desk, Details(family="Асанов", cities=("osh",)))
    desk.close()
    loss(path)
    for act in (open_or_create, open_desk, create_conference):
        with pytest.raises(FileGone):
            act(path)
    assert not path.exists()
    assert is_missing(path, is_known=False)
    expected = [] if loss is only_writes_left else list(path.parent.glob("*.regapp"))
    assert [copy.path for copy in copies(path)] == expected


def test_a_first_start_that_was_cut_off_is_no_lost_conference(tmp_path: Path) -> None:
    path = tmp_path / "conference.regapp"
    make_demo(path)[0].close()
    half_restored(path)
    create_conference(tmp_path / "other.regapp").close()
    (tmp_path / "other.regapp").rename(tmp_path / ".89abcdef.conference.regapp")
    assert not is_missing(path, is_known=False)
    desk = open_or_create(path)
    assert everybody(desk) == []
    desk.close()


def test_a_known_file_is_missed_without_a_trace(desk: Desk) -> None:
    path = desk.path
    desk.close()
    path.unlink()
    assert is_missing(path, is_known=True)
    assert not is_missing(path, is_known=False)


def test_a_half_copy_is_offered_to_nobody(desk: Desk) -> None:
    path = desk.path
    desk.close()
    content = path.read_bytes()
    path.unlink()
    path.with_name("conference.before-20220301-101010.regapp").write_bytes(content[: len(content) // 2])
    assert is_missing(path, is_known=False)
    assert copies(path) == []


@pytest.mark.parametrize(
    ("name", "age_s", "is_swept"),
    [
        # Only the process that has the file makes such ones: no other does now.
        (".0123abcd.conference.regapp", 5, False),
        (".0123abcd.conference.regapp", 15, True),
        (".0123abcd.conference.regapp-wal", 15, True),
        (".0123abcd.conference.before-update-20220301-101010.regapp", 15, True),
        # Somebody else may be making a backup here.
        (".0123abcd.conference-20220301-101010.regapp", 3_500, False),
        (".0123abcd.conference-20220301-101010.regapp", 3_700, True),
        (".0123abcd.other.regapp", 1_000_000, False),
        (".01.conference.regapp", 1_000_000, False),
        ("conference-20220301-101010.regapp", 1_000_000, False),
        ("list.xlsx", 1_000_000, False),
    ],
)
def test_what_a_crash_left_unfinished_is_swept(desk: Desk, name: str, age_s: int, is_swept: bool) -> None:
    path = desk.path
    desk.close()
    left = path.with_name(name)
    left.write_bytes(b"x")
    then = time.time() - age_s
    os.utime(left, (then, then))
    open_desk(path).close()
    assert left.exists() is not is_swept


def test_a_first_start_that_is_slower_is_left_to_its_end(desk: Desk) -> None:
    path = desk.path
    desk.close()
    slower = [path.with_name(f".0123abcd.{path.name}{ending}") for ending in ("", "-wal", ".lock")]
    for item in slower:
        item.write_bytes(b"x")
        os.utime(item, (time.time() - 600,) * 2)
    open_desk(path).close()
    assert all(item.exists() for item in slower)
    os.utime(slower[0], (0, 0))
    open_desk(path).close()
    assert not any(item.exists() for item in slower)
