"""Each command while another RegApp has the file: what writes is refused at once and by name, what reads goes on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from regapp.cli import context as shell_context
from regapp.cli import main
from regapp.cli.commands import COMMANDS, Command
from regapp.model.entries.hub import HubAddress
from regapp.services.admission.admission import check_in
from regapp.services.desk import open_desk
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody
from regapp.sync.code import code_of
from tests.by_day import some_by_day

HOLDER = """
import sys
from pathlib import Path
from regapp.services.desk import open_desk
while path := sys.stdin.readline().strip():
    desk = open_desk(Path(path))
    print("held", flush=True)
    sys.stdin.readline()
    desk.close()
    print("let go", flush=True)
"""
SIDE_FILES = {"conference.regapp-wal", "conference.regapp-shm", "conference.regapp.lock"}
LISTS = {
    "list.csv": "Family name,Given name,Municipality\nАсанова,Айгүл,Ош\n",
    "badges.csv": "last_name,first_name\nАсанова,Айгүл\n",
}


@dataclass(frozen=True)
class Row:
    """A command, whether it writes to the file, and how it ends. `{}` is a folder for what it makes."""

    words: str
    writes: bool
    ends: tuple[int, ...] = (0, 3)


# To a hub that nobody has.
CODE = code_of(HubAddress(("127.0.0.1",), 1, "hub", "desk", "password", secret="1f" * 32))

ROWS = {
    "demo": Row("demo", writes=False),
    "import": Row("import {}/list.csv", writes=True),
    "import --check": Row("import {}/list.csv --check", writes=False),
    "find": Row("find а", writes=False),
    "place": Row("place Ош", writes=False),
    "badges": Row("badges --only all --out {}/made.pdf", writes=True),
    "badges of one": Row("badges --only 01-0001 --out {}/made.pdf", writes=True),
    "badges --from": Row("badges --from {}/badges.csv --out {}/made.pdf", writes=False),
    "scan": Row("scan 01-0001 --session {session}", writes=True),
    "sheets make": Row("sheets make --session {session} --out {}/made.pdf", writes=False),
    "sheets read": Row("sheets read {}/list.csv", writes=True),
    "sheets read --check": Row("sheets read {}/list.csv --check", writes=False, ends=(2,)),
    "attendance": Row("attendance", writes=False),
    "export attendees": Row("export attendees --out {}/made.csv", writes=False),
    "export sign-in": Row("export sign-in --session {session} --out {}/made.pdf", writes=False),
    "export per-diem": Row("export per-diem --day {day} --rate 500 --out {}/made.pdf", writes=False),
    "export consent": Row("export consent --day {day} --out {}/made.pdf", writes=False),
    "export hotel": Row("export hotel --day {day} --out {}/made.pdf", writes=False),
    "export bus": Row("export bus --day {day} --out {}/made.pdf", writes=False),
    "export travel": Row("export travel --day {day} --out {}/made.pdf", writes=False),
    "export materials": Row("export materials --day {day} --items Папка --out {}/made.pdf", writes=False),
    "export certificates": Row("export certificates --out {}/made.pdf", writes=True),
    "export letters": Row("export letters --letter invitation --out {}/made.pdf", writes=False),
    "export programme": Row("export programme --out {}/made.pdf", writes=False),
    "export anonymous": Row("export anonymous --out {}/made.csv", writes=False),
    "export report": Row("export report --out {}/made.pdf", writes=False),
    "certificate": Row("certificate nothing", writes=False),
    "sessions": Row("sessions", writes=False),
    "move": Row("move 01-0001 --to osh", writes=True),
    "participants": Row("participants", writes=False),
    "history": Row("history 01-0001", writes=False),
    "update": Row("update {}/list.csv", writes=False, ends=(2,)),
    "hub here": Row("hub here", writes=True),
    "hub init": Row("hub init postgresql://u@127.0.0.1:1/x", writes=True),
    "hub restore": Row("hub restore {}/none.backup postgresql://u@127.0.0.1:1/x", writes=True),
    # Of a file that belongs to no hub.
    "hub enrol": Row("hub enrol hall", writes=False, ends=(2,)),
    "hub revoke": Row("hub revoke hall", writes=False, ends=(2,)),
    "hub status": Row("hub status", writes=False, ends=(2,)),
    "hub backup": Row("hub backup {}/hub.backup", writes=False, ends=(2,)),
    "join": Row(f"join {CODE}", writes=True),
    "sync": Row("sync", writes=True),
    "handover": Row("handover --to {}/another.regapp-handover", writes=False),
    "handover --to": Row("handover --to {}/made.regapp-handover", writes=False),
    "handover --from": Row("handover --from {}/none.regapp-handover", writes=True),
    "backup": Row("backup --to {}/backups", writes=False),
    "restore": Row("restore {}/older.regapp", writes=True),
    "check": Row("check", writes=False),
    "rebuild": Row("rebuild", writes=True),
    "guide": Row("guide --to {}/made.pdf", writes=False),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a conference, an older copy of it, and lists to take in; each test has a copy of its own."""
    folder = tmp_path_factory.mktemp("beside")
    desk, _ = make_demo(folder / "conference.regapp", 20)
    person = next(person for person in everybody(desk) if person.details.number == "01-0001")
    for session in desk.sessions():
        check_in(desk, person.id, session, overruled=True)
    desk.store.copy_to(folder / "older.regapp")
    desk.close()
    for name, text in LISTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def holder(tmp_path_factory: pytest.TempPathFactory) -> Iterator["subprocess.Popen[str]"]:
    """Another process, which holds one file after another: starting one for each would cost more than the tests."""
    home = {"HOME": str(tmp_path_factory.mktemp("holder"))}
    command = [sys.executable, "-c", HOLDER]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | home
    ) as other:
        yield other
        other.communicate("\n", timeout=20)


def ask(other: "subprocess.Popen[str]", line: str) -> str:
    """Send a line to another process; gives its answer."""
    assert other.stdin is not None
    assert other.stdout is not None
    other.stdin.write(f"{line}\n")
    other.stdin.flush()
    return other.stdout.readline().strip()


@pytest.fixture
def held(
    made: Path, holder: "subprocess.Popen[str]", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Path, int]]:
    """A file that another process writes to, and the other process's number."""
    monkeypatch.setattr(shell_context, "_LOCK_SECONDS", 0.1)
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    file = tmp_path / "conference.regapp"
    assert ask(holder, str(file)) == "held"
    yield file, holder.pid
    assert ask(holder, "") == "let go"


@pytest.fixture
def shell(
    held: tuple[Path, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[[str], tuple[int, str]]:
    desk = open_desk(held[0], read_only=True)
    session = desk.sessions()[0]
    day = desk.event.local(session.starts).date().isoformat()
    desk.close()

    def run(words: str) -> tuple[int, str]:
        given = words.replace("{}", str(tmp_path)).format(session=session.code, day=day)
        status = main(["--file", str(held[0]), "--lang", "en", *given.split()])
        return status, capsys.readouterr().err

    return run


def journalled(file: Path) -> tuple[int, int]:
    """How many entries the file has, and how many badges were issued."""
    desk = open_desk(file, read_only=True)
    try:
        entries = desk.ask(lambda db: db.execute("SELECT count(*) FROM journal").fetchone()[0])
        return entries, sum(person.issue for person in everybody(desk))
    finally:
        desk.close()


@pytest.mark.parametrize("name", some_by_day(ROWS, 16))
def test_beside_another_regapp(
    held: tuple[Path, int], shell: Callable[[str], tuple[int, str]], tmp_path: Path, name: str
) -> None:
    file, holder = held
    before = journalled(file)
    present = set(tmp_path.rglob("*"))
    status, said = shell(ROWS[name].words)
    if ROWS[name].writes:
        assert status == 1
        assert f"({holder})" in said
        assert len(said.strip().splitlines()) == 1
        assert {path.name for path in set(tmp_path.rglob("*")) - present} <= SIDE_FILES
    else:
        assert f"({holder})" not in said
        assert status in ROWS[name].ends, said
    assert journalled(file) == before


def names_of(commands: tuple[Command, ...], above: str = "") -> set[str]:
    return {
        name
        for command in commands
        for name in (names_of(command.below, f"{command.name} ") if command.below else {f"{above}{command.name}"})
    }


def test_each_command_is_in_the_table() -> None:
    assert names_of(COMMANDS) <= ROWS.keys()
