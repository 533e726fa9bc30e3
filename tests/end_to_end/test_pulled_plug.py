"""`kill -9` in the middle of an import and of a burst of check-ins: nothing acknowledged is lost, nothing half done."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from regapp.services.desk import open_desk
from regapp.services.file.upkeep import check
from regapp.services.people.registration import everybody
from regapp.store import queries

ROWS = 10_000

IMPORT = """
import sys
from pathlib import Path
from regapp.services.desk import open_desk
from regapp.services.importing.writing import run_import
from regapp.services.importing.planning import plan_import
desk = open_desk(Path(sys.argv[1]))
plan = plan_import(desk, Path(sys.argv[2]))
print("writing", flush=True)
run_import(desk, plan, "list", lambda done, total: print(done, flush=True))
print("written", flush=True)
desk.close()
"""

BURST = """
import sys
from pathlib import Path
from regapp.services.admission.admission import check_in
from regapp.services.desk import open_desk
from regapp.services.people.registration import everybody
desk = open_desk(Path(sys.argv[1]))
session = desk.session("osh-1-reg")
for person in everybody(desk):
    check_in(desk, person.id, session, overruled=True)
    print(person.id, flush=True)
"""


def start(script: str, *words: object) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-c", script, *map(str, words)], stdout=subprocess.PIPE, text=True)


@pytest.fixture
def long_list(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    rows = (f"Асанов{number};Улан;+996 199 {number:06d}" for number in range(ROWS))
    path.write_text("Фамилия;Имя;Телефон\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.mark.slow
@pytest.mark.parametrize(
    "portions", [pytest.param(0, marks=pytest.mark.slow), 1, pytest.param(7, marks=pytest.mark.slow)]
)
def test_an_import_is_wholly_in_or_wholly_out(
    demo_desk: object, tmp_path: Path, long_list: Path, portions: int
) -> None:
    path = tmp_path / "demo.regapp"
    demo_desk.close()  # type: ignore[attr-defined]
    process = start(IMPORT, path, long_list)
    assert process.stdout is not None
    assert process.stdout.readline() == "writing\n"
    while portions:
        # While it is made ready, nothing is done.
        portions -= process.stdout.readline() != "0\n"
    time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    finished = "written" in process.stdout.read()
    process.wait()
    process.stdout.close()
    desk = open_desk(path)
    try:
        count = len(everybody(desk))
        assert count in ((132, 132 + ROWS) if not finished else (132 + ROWS,))
        assert check(desk) == []
    finally:
        desk.close()


def test_every_acknowledged_check_in_is_there(demo_desk: object, tmp_path: Path) -> None:
    path = tmp_path / "demo.regapp"
    demo_desk.close()  # type: ignore[attr-defined]
    process = start(BURST, path)
    assert process.stdout is not None
    acknowledged = [int(process.stdout.readline()) for _ in range(60)]
    process.send_signal(signal.SIGKILL)
    acknowledged += [int(line) for line in process.stdout.read().split()]
    process.wait()
    process.stdout.close()
    desk = open_desk(path)
    try:
        for participant in acknowledged:
            assert desk.ask(lambda db, pid=participant: queries.check_in(db, pid, "osh-1-reg")) is not None  # type: ignore[misc]
        assert check(desk) == []
    finally:
        desk.close()
