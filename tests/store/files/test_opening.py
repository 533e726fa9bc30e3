"""Files that are not what they should be: each gets its typed error, and nothing is touched."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from regapp.model.errors.files import (
    DamagedFile,
    DiskFull,
    FileExists,
    FileMissing,
    NewerFile,
    NotAFile,
    NotRegAppFile,
    ReadOnlyFile,
)
from regapp.store.files.connecting import Connection
from regapp.store.files.copying import verify
from regapp.store.schema import MIGRATIONS
from regapp.store.store import create_store, open_store

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "file.regapp"
    create_store(file).close()
    return file


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        open_store(tmp_path / "nothing.regapp")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotAFile):
        open_store(tmp_path)


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" + b"x" * 500, b"\x00" * 4096])
def test_a_foreign_file(tmp_path: Path, content: bytes) -> None:
    foreign = tmp_path / "foreign.regapp"
    foreign.write_bytes(content)
    with pytest.raises(NotRegAppFile):
        open_store(foreign)
    assert foreign.read_bytes() == content


def test_another_programs_database(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(NotRegAppFile):
        open_store(other)


def test_a_cut_file_is_damaged(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3])
    with pytest.raises(DamagedFile):
        verify(path)


def test_a_file_of_a_newer_program_is_refused_and_left_alone(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('regapp', 'of_tomorrow', '')"
    )
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerFile):
        open_store(path)
    assert path.read_bytes() == before


def test_an_existing_file_is_not_made_anew(path: Path) -> None:
    with pytest.raises(FileExists):
        create_store(path)


@pytest.mark.skipif(AS_ROOT, reason="root may write to everything")
def test_a_read_only_file_can_be_read_and_not_written(path: Path) -> None:
    path.chmod(0o444)
    opened = open_store(path)
    assert opened.is_read_only
    with pytest.raises(ReadOnlyFile):
        opened.write(lambda tx: tx.set("a", "b"))
    opened.close()


def test_a_second_program_reads_and_is_told_who_writes(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from regapp.store.store import open_store;"
        "from regapp.model.errors.files import FileLocked;"
        "s = open_store(Path(sys.argv[1]), wait_seconds=0); assert s.is_read_only; print(s.holder)\n"
        "try: s.write(lambda tx: tx.set('a', 'b'))\n"
        "except FileLocked: print('locked')\n"
        "s.close()"
    )
    first = open_store(path)
    try:
        second = subprocess.run(
            [sys.executable, "-c", script, str(path)], check=True, capture_output=True, encoding="utf-8"
        )
        holder, refusal = second.stdout.splitlines()
        assert str(os.getpid()) in holder
        assert refusal == "locked"
        first.write(lambda tx: tx.set("a", "c"))
    finally:
        first.close()
    third = open_store(path)
    assert not third.is_read_only
    third.close()


def test_the_lock_ends_with_a_killed_process(path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path; from regapp.store.store import open_store;"
        "s = open_store(Path(sys.argv[1])); assert not s.is_read_only;"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert done.returncode == -9
    opened = open_store(path, wait_seconds=0)
    assert not opened.is_read_only
    opened.close()


def test_an_older_file_is_copied_and_brought_up_to_date(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def add_table(db: Connection) -> None:
        db.execute("CREATE TABLE later (x)")

    extended = {**MIGRATIONS, "later_table": add_table}
    monkeypatch.setattr("regapp.store.schema.MIGRATIONS", extended)
    monkeypatch.setattr("regapp.store.files.making.MIGRATIONS", extended)
    monkeypatch.setattr("regapp.store.files.connecting.MIGRATIONS", extended)
    opened = open_store(path)
    assert opened.read().execute("SELECT 1 FROM sqlite_master WHERE name = 'later'").fetchone()
    opened.close()
    (copy,) = path.parent.glob("file.before-*.regapp")
    kept = sqlite3.connect(copy)
    names = {row[0] for row in kept.execute("SELECT name FROM sqlite_master")}
    kept.close()
    assert "journal" in names
    assert "later" not in names


def test_a_full_disk_is_told_and_nothing_is_half_written(path: Path) -> None:
    opened = open_store(path)

    def fill(tx: object) -> None:
        tx.db.execute("PRAGMA max_page_count = 40")  # type: ignore[attr-defined]
        for number in range(500):
            tx.set(f"k{number}", "x" * 4000)  # type: ignore[attr-defined]

    with pytest.raises(DiskFull):
        opened.write(fill)
    assert opened.read().execute("SELECT count(*) FROM setting WHERE key LIKE 'k%'").fetchone()[0] == 0
    opened.close()


def test_a_copy_on_a_stick_opens(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "file.regapp"
    target.parent.mkdir()
    shutil.copy(path, target)
    verify(target)


def test_a_closed_file_is_whole_without_its_side_files(path: Path) -> None:
    opened = open_store(path)
    opened.write(lambda tx: tx.set("kept", "yes"))
    opened.read()
    opened.close()
    assert not path.with_name(path.name + "-wal").exists()
    connection = sqlite3.connect(f"file:{path}?immutable=1", uri=True)
    assert connection.execute("SELECT value FROM setting WHERE key = 'kept'").fetchone() == ("yes",)
    connection.close()
