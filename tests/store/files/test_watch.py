"""A file that is taken away while it is open: nothing is said to be saved that nobody finds again."""

import errno
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from regapp.model.errors.files import DamagedFile, DiskFull, FileClosed, FileTaken
from regapp.model.participant import Details
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.file.rescue import place_for, save_elsewhere
from regapp.services.file.upkeep import check, copy_to
from regapp.services.people.registration import add_walk_in, everybody
from regapp.store.files.watch import FileWatch
from regapp.store.store import Transaction

ROOT = Path(__file__).resolve().parents[3]
Taking = Callable[[Path], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "hall").mkdir()
    return tmp_path / "hall" / "file.regapp"


@pytest.fixture
def desk(path: Path) -> Desk:
    """A desk at which Asanov was registered just now."""
    desk = create_conference(path)
    add_walk_in(desk, Details(family="Асанов", cities=("osh",)))
    return desk


def other_file(path: Path) -> Path:
    other = create_conference(path.with_name("other.regapp"))
    add_walk_in(other, Details(family="Чужой", cities=("osh",)))
    other.close()
    return other.path


def deleted(path: Path) -> None:
    path.unlink()


def renamed(path: Path) -> None:
    path.rename(path.with_name("moved.regapp"))


def folder_renamed(path: Path) -> None:
    path.parent.rename(path.parent.with_name("tidied"))


def folder_deleted(path: Path) -> None:
    shutil.rmtree(path.parent)


def replaced(path: Path) -> None:
    other_file(path).replace(path)


def overwritten(path: Path) -> None:
    path.write_bytes(other_file(path).read_bytes())


def overwritten_by_as_much(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(bytes(len(content)))


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def wal_deleted(path: Path) -> None:
    Path(f"{path}-wal").unlink()


def wal_truncated(path: Path) -> None:
    os.truncate(f"{path}-wal", 0)


def wal_replaced(path: Path) -> None:
    Path(f"{path}-wal").unlink()
    Path(f"{path}-wal").write_bytes(b"")


def shared_memory_deleted(path: Path) -> None:
    Path(f"{path}-shm").unlink()


GONE = (deleted, renamed, folder_renamed, folder_deleted, replaced)
SIDES = (wal_deleted, wal_replaced, shared_memory_deleted)
CHANGED = (overwritten, overwritten_by_as_much, truncated, wal_truncated)


@pytest.mark.parametrize("taking", [*GONE, *SIDES, *CHANGED])
def test_no_write_is_acknowledged_any_more(desk: Desk, path: Path, taking: Taking) -> None:
    taking(path)
    for _ in range(2):
        with pytest.raises(FileTaken):
            add_walk_in(desk, Details(family="Бекова", cities=("osh",)))
    with pytest.raises(FileTaken):
        desk.check_file()
    desk.close()


def test_looking_while_something_is_written_is_no_alarm(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[bool] = []
    remember = FileWatch.check_after_write

    def looked_at(watch: FileWatch) -> None:
        # The write lies in the WAL, and the writing thread has not taken note of it yet.
        looked.append(watch.is_taken)
        with ThreadPoolExecutor(1) as other:
            other.submit(desk.check_file).result()
        remember(watch)

    monkeypatch.setattr(FileWatch, "check_after_write", looked_at)
    add_walk_in(desk, Details(family="Бекова", cities=("osh",)))
    assert looked == [False]


def test_somebody_looks_all_the_time(desk: Desk) -> None:
    over = threading.Event()

    def look() -> int:
        count = 0
        while not over.is_set():
            desk.check_file()
            count += 1
        return count

    with ThreadPoolExecutor(1) as other:
        looking = other.submit(look)
        for number in range(100):
            add_walk_in(desk, Details(family=f"Бекова{number}", cities=("osh",)))
        over.set()
        assert looking.result() > 0


@pytest.mark.parametrize("taking", [*GONE, *SIDES])
def test_everything_acknowledged_goes_into_a_new_file(desk: Desk, path: Path, tmp_path: Path, taking: Taking) -> None:
    taking(path)
    target = place_for(desk, tmp_path / "home")
    assert not target.exists()
    saved = save_elsewhere(desk, target)
    try:
        assert saved.path == target
        assert list(tmp_path.rglob("*.before-loss-*")) == []
        assert {person.details.family for person in everybody(saved)} == {"Асанов"}
        add_walk_in(saved, Details(family="Бекова", cities=("osh",)))
        assert check(saved) == []
    finally:
        saved.close()
    again = open_desk(target)
    assert {person.details.family for person in everybody(again)} == {"Асанов", "Бекова"}
    again.close()


def test_what_a_rescue_could_not_save_stays_beside(
    desk: Desk, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    renamed(path)

    def fails(*_: object) -> None:
        raise DiskFull("x")

    monkeypatch.setattr("regapp.services.file.rescue.put_new", fails)
    with pytest.raises(DiskFull):
        save_elsewhere(desk, tmp_path / "home" / "file.regapp")
    assert list(path.parent.glob("*.before-loss-*-wal"))


def test_a_copy_of_an_older_state_is_not_said_to_be_whole(desk: Desk, path: Path, tmp_path: Path) -> None:
    older = path.with_name("older.regapp")
    copy_to(desk, older)
    for number in range(40):
        add_walk_in(desk, Details(family=f"Бекова{number}", cities=("osh",)))
    desk.close()
    again = open_desk(path)
    everybody(again)
    path.write_bytes(older.read_bytes())
    with pytest.raises(DamagedFile):
        copy_to(again, tmp_path / "stick" / "copy.regapp")
    again.close()
    assert not (tmp_path / "stick" / "copy.regapp").exists()


@pytest.mark.parametrize("taking", [replaced, overwritten])
def test_closing_leaves_the_other_file_as_it_is(desk: Desk, path: Path, taking: Taking) -> None:
    taking(path)
    content = path.read_bytes()
    desk.close()
    assert path.read_bytes() == content
    # Another process: this one has the lost connections still open.
    told = subprocess.run(
        [sys.executable, "main.py", "--file", str(path), "participants", "--json"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Чужой" in told.stdout
    assert "Асанов" not in told.stdout


@pytest.mark.parametrize("taking", GONE)
def test_after_closing_nothing_is_written_to_the_old_desk(
    desk: Desk, path: Path, tmp_path: Path, taking: Taking
) -> None:
    taking(path)
    save_elsewhere(desk, place_for(desk, tmp_path / "home")).close()
    with pytest.raises(FileClosed):
        add_walk_in(desk, Details(family="Бекова", cities=("osh",)))


def test_another_thread_does_not_read_the_file_that_has_the_name_now(desk: Desk, path: Path) -> None:
    replaced(path)
    desk.store._local.__dict__.clear()
    with pytest.raises(FileTaken):
        everybody(desk)
    desk.close()


def test_a_copy_of_a_file_that_is_gone(desk: Desk, path: Path, tmp_path: Path) -> None:
    deleted(path)
    copy_to(desk, tmp_path / "stick" / "copy.regapp")
    desk.close()
    copy = open_desk(tmp_path / "stick" / "copy.regapp")
    assert len(everybody(copy)) == 1
    copy.close()


def _reader(path: Path) -> "subprocess.Popen[str]":
    """Another program that reads the file now, and once more when it is told to."""
    script = (
        "import sys; from pathlib import Path; from regapp.services.desk import open_desk;"
        "from regapp.services.people.registration import everybody;"
        "desk = open_desk(Path(sys.argv[1]), read_only=True); print(len(everybody(desk)), flush=True);"
        "sys.stdin.readline(); print(len(everybody(desk))); desk.close()"
    )
    pipe = subprocess.PIPE
    program = subprocess.Popen([sys.executable, "-c", script, str(path)], stdin=pipe, stdout=pipe, encoding="utf-8")
    assert program.stdout is not None
    assert program.stdout.readline() == "1\n"
    return program


@pytest.mark.parametrize("readers", [0, 3])
def test_what_others_may_do_is_no_reason_to_stop(desk: Desk, path: Path, readers: int) -> None:
    others = [_reader(path) for _ in range(readers)]
    for number in range(20):
        add_walk_in(desk, Details(family=f"Асанов{number}", cities=("osh",)))
        if number % 5 == 0:
            path.chmod(0o600)
            path.touch()
            subprocess.run(["cat", str(path)], stdout=subprocess.DEVNULL, check=True)
    for other in others:
        assert other.communicate("go on\n")[0] == "21\n"
    add_walk_in(desk, Details(family="Последний", cities=("osh",)))
    desk.close()


@pytest.mark.parametrize("taking", [*GONE, overwritten])
def test_nothing_is_folded_into_another_file(
    desk: Desk, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taking: Taking
) -> None:
    monkeypatch.setattr("regapp.store.files.folding._IDLE_S", 0.2)
    for number in range(30):
        add_walk_in(desk, Details(family=f"Бекова{number}", cities=("osh",)))
    taking(path)
    content = path.read_bytes() if path.exists() else b""
    time.sleep(0.5)
    assert (path.read_bytes() if path.exists() else b"") == content
    if taking is not overwritten:
        copy_to(desk, tmp_path / "stick" / "copy.regapp")
        copy = open_desk(tmp_path / "stick" / "copy.regapp")
        assert len(everybody(copy)) == 31
        copy.close()
    desk.close()
    assert (path.read_bytes() if path.exists() else b"") == content


def test_a_write_that_failed_does_not_stop_the_next_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def too_much(tx: Transaction) -> None:
        tx.db.execute("PRAGMA cache_size = 1")
        tx.db.execute("PRAGMA cache_spill = 1")
        for number in range(500):
            tx.set(f"k{number}", "x" * 4000)
        raise OSError(errno.ENOSPC, "no room")

    before = side_size(desk.path)
    with pytest.raises(OSError, match="no room"):
        desk.write(too_much)
    assert side_size(desk.path) > before
    add_walk_in(desk, Details(family="Бекова", cities=("osh",)))
    assert len(everybody(desk)) == 2
    desk.close()


def side_size(path: Path) -> int:
    return Path(f"{path}-wal").stat().st_size
