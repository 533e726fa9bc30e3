"""A disk that has no room left, at each act: one sentence, nothing acknowledged is lost, and the file stays well."""

import gc
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from regapp.cli import main
from regapp.model.errors.files import DiskFull
from regapp.services.admission.admission import check_in
from regapp.services.desk import open_desk
from regapp.services.file.demo import make_demo
from regapp.services.file.upkeep import backup, check
from regapp.services.people.registration import everybody
from regapp.texts.catalogue import Language

# Libraries of papers leave their files open where writing fails.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")

FILES = Path(__file__).resolve().parents[1] / "files"
OLD_FILES = sorted(path.name for path in FILES.glob("*.regapp"))
LEFT = (0, 4, 16, 64, 128, 256, 512, 1024, 2048)
"""How many KiB are left for an act: it breaks off at another step each time."""
SIZE_M = 24
PEOPLE = 300
LIST = "Family name,Given name\n" + "".join(f"Асанова{number},Айгүл\n" for number in range(2_000))
ACTS = {
    "opening": "sessions",
    "check-in": "scan 01-0002 --session {session}",
    "move": "move 01-0002 --to osh bishkek",
    "import": "import {elsewhere}/list.csv",
    "badges": "badges --only all --out {disk}/made.pdf",
    "badges from a list": "badges --from {elsewhere}/badges.csv --out {disk}/made.pdf",
    "certificates": "export certificates --out {disk}/made.pdf",
    "list as xlsx": "export attendees --out {disk}/made.xlsx",
    "list as csv": "export attendees --out {disk}/made.csv",
    "list as pdf": "export attendees --out {disk}/made.pdf",
    "list as ods": "export attendees --out {disk}/made.ods",
    "programme": "export programme --out {disk}/made.ics",
    "anonymous": "export anonymous --out {disk}/made.xlsx",
    "sign-in": "export sign-in --out {disk}/made.pdf",
    "report": "export report --out {disk}/made.pdf",
    "report as xlsx": "export report --out {disk}/made.xlsx",
    "backup": "backup --to {disk}/backups",
    "restore": "restore {elsewhere}/older.regapp",
    "rebuild": "rebuild",
    "check": "check",
}


@pytest.fixture(autouse=True)
def _left_open() -> Iterator[None]:
    """Let go of what libraries left open here, so that no later test is warned of it."""
    yield
    gc.collect()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk; skips where none can be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE_M}m", "regapp", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no small disk can be mounted here: {error}")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder on a disk with room: a conference, a backup of it, and lists."""
    folder = tmp_path / "elsewhere"
    desk, _ = make_demo(folder / "conference.regapp", PEOPLE)
    for session in desk.sessions():
        check_in(desk, everybody(desk)[0].id, session, overruled=True)
    desk.store.copy_to(folder / "older.regapp")
    desk.close()
    (folder / "list.csv").write_text(LIST, encoding="utf-8")
    (folder / "badges.csv").write_text(LIST.replace("Family name,Given name", "last_name,first_name"), encoding="utf-8")
    return folder


def fill(disk: Path, left: int) -> Path:
    """Fill a disk but for so many KiB."""
    filler = disk / "filler"
    room = shutil.disk_usage(disk).free - left * 1024
    filler.write_bytes(bytes(max(0, room)))
    return filler


def entries(file: Path) -> list[str]:
    """The ids of all entries of a file that is well."""
    desk = open_desk(file)
    try:
        assert check(desk) == []
        return [row[0] for row in desk.ask(lambda db: db.execute("SELECT entry_id FROM journal").fetchall())]
    finally:
        desk.close()


def is_of_a_full_disk(said: str) -> bool:
    before, _, after = (
        Language("en")
        .translate("Errors", "There is no room left on the disk for {path}; nothing was changed.")
        .partition("{path}")
    )
    return said.strip().startswith(before) and said.strip().endswith(after) and len(said.strip().splitlines()) == 1


Shell = Callable[[Path, str], tuple[int, str]]


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    def run(file: Path, words: str) -> tuple[int, str]:
        capsys.readouterr()
        status = main(["--file", str(file), "--lang", "en", *words.split()])
        return status, capsys.readouterr().err

    return run


@pytest.mark.slow
def test_a_full_disk_is_said_and_loses_nothing(disk: Path, elsewhere: Path, shell: Shell) -> None:
    desk = open_desk(elsewhere / "conference.regapp")
    session = desk.sessions()[0].code
    desk.close()
    unsaid = set(ACTS)
    for act, words in ACTS.items():
        for left in LEFT:
            # What an act left open keeps its room until it is collected; windows leave that to their own thread.
            gc.collect()
            shutil.copyfile(elsewhere / "conference.regapp", disk / "conference.regapp")
            before = entries(disk / "conference.regapp")
            filler = fill(disk, left)
            status, said = shell(
                disk / "conference.regapp", words.format(disk=disk, elsewhere=elsewhere, session=session)
            )
            filler.unlink()
            if status != 0:
                assert is_of_a_full_disk(said), (act, left, said)
                unsaid.discard(act)
                assert list(disk.glob("made*")) == [], (act, left)
            after = entries(disk / "conference.regapp")
            assert after[: len(before)] == before, (act, left)
            assert status != 0 or act != "check-in" or len(after) == len(before) + 1, (act, left)
            for item in disk.iterdir():
                shutil.rmtree(item) if item.is_dir() else item.unlink()
    # What only reads needs no room on this disk, and a calendar has 4 KiB.
    assert unsaid <= {"programme", "check", "opening"}


@pytest.mark.parametrize("name", ["new", *(pytest.param(name, marks=pytest.mark.slow) for name in OLD_FILES)])
def test_a_file_that_is_made_or_updated_on_a_full_disk(disk: Path, shell: Shell, name: str) -> None:
    file = disk / "conference.regapp"
    said_once = False
    for left in LEFT:
        if name != "new":
            shutil.copyfile(FILES / name, file)
        filler = fill(disk, left)
        status, said = shell(file, "demo --people 20" if name == "new" else "sessions")
        filler.unlink()
        if status != 0:
            assert is_of_a_full_disk(said), (left, said)
            said_once = True
        assert name != "new" or file.exists() == (status == 0)
        if file.exists():
            assert entries(file)
        for item in disk.iterdir():
            item.unlink()
    assert said_once


@pytest.mark.slow
def test_a_full_folder_for_temporary_files(
    disk: Path, elsewhere: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = elsewhere / "conference.regapp"
    desk = open_desk(file)
    session = desk.sessions()[0].code
    desk.close()
    monkeypatch.setattr(tempfile, "tempdir", str(disk))
    fill(disk, 8)
    told = False
    for act, words in ACTS.items():
        before = entries_count(file)
        status, said = shell(file, words.format(disk=elsewhere, elsewhere=elsewhere, session=session))
        assert status == 0 or is_of_a_full_disk(said), (act, said)
        assert act == "restore" or entries_count(file) >= before
        told |= status != 0
    assert told


def entries_count(file: Path) -> int:
    """How many entries a file has."""
    desk = open_desk(file, read_only=True)
    try:
        return int(desk.ask(lambda db: db.execute("SELECT count(*) FROM journal").fetchone()[0]))
    finally:
        desk.close()


@pytest.mark.slow
def test_an_open_file_on_a_full_disk_is_backed_up_elsewhere(disk: Path, elsewhere: Path) -> None:
    shutil.copyfile(elsewhere / "conference.regapp", disk / "conference.regapp")
    desk = open_desk(disk / "conference.regapp")
    filler = fill(disk, 0)
    session = desk.sessions()[0]
    # Room that SQLite has taken already is used up by the first of them.
    with pytest.raises(DiskFull):
        [check_in(desk, person.id, session, overruled=True) for person in everybody(desk)]
    made = backup(desk, elsewhere / "backups")
    filler.unlink()
    desk.close()
    assert entries(made) == entries(disk / "conference.regapp")
