"""Papers that the journal keeps a record of: no moment at which one lies there and nobody knows of it."""

import ast
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from regapp.model.errors.files import FileLocked, ReadOnlyFile, WriteFailed
from regapp.model.papers.certificate import Rule
from regapp.model.progress import Progress
from regapp.services.admission.admission import check_in
from regapp.services.badges.badges import make_badges
from regapp.services.badges.batches import batches
from regapp.services.certificates.certificates import Making, certificates_of_person, earned, make_certificates
from regapp.services.desk import Desk, open_desk
from regapp.services.file.upkeep import check
from regapp.services.people.choice import Choice
from regapp.services.people.registration import everybody
from regapp.texts.catalogue import Language
from tests.by_day import some_by_day

KY = Language("ky")
SERVICES = Path(__file__).resolve().parents[2] / "regapp" / "services"
KILLED_AT = """
import os, signal, sys
from pathlib import Path
from regapp.store.files import durable
from regapp.services import recording
from tests.services.test_recording import MAKERS
from regapp.services.desk import open_desk

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

moment, maker, file, out = sys.argv[1:]
if moment == "before the record":
    recording.sync_file = die
else:
    durable.put_in_place = die
MAKERS[maker](open_desk(Path(file)), Path(out), None)
"""


def one_badge(desk: Desk, out: Path, progress: Progress | None) -> object:
    return make_badges(desk, out, everybody(desk)[:1], language=KY, progress=progress)


def several_badges(desk: Desk, out: Path, progress: Progress | None) -> object:
    return make_badges(desk, out, everybody(desk)[:3], language=KY, progress=progress)


def some_certificates(desk: Desk, out: Path, progress: Progress | None) -> object:
    return make_certificates(desk, out, earned(desk, Rule(), Choice(only_new=False)), Making(), KY, progress)


MAKERS: dict[str, Callable[[Desk, Path, Progress | None], object]] = {
    "one badge": one_badge, "several badges": several_badges, "certificates": some_certificates,
}  # fmt: skip
each_maker = pytest.mark.parametrize("maker", MAKERS)


@pytest.fixture
def crowd(demo_desk: Desk) -> Desk:
    """A conference at which two people have earned a certificate."""
    for person in everybody(demo_desk)[:2]:
        for session in demo_desk.sessions():
            check_in(demo_desk, person.id, session, overruled=True)
    return demo_desk


def recorded(desk: Desk) -> int:
    """How many badges and certificates hold, by the file."""
    people = everybody(desk)
    certificates = [item for person in people[:3] for item in certificates_of_person(desk, person.id)]
    return sum(person.issue for person in people) + sum(not item.withdrawn for item in certificates)


@each_maker
@pytest.mark.parametrize("moment", some_by_day(["before the record", "before the name"], 3))
def test_killed_at_any_moment_no_paper_is_unrecorded(crowd: Desk, tmp_path: Path, maker: str, moment: str) -> None:
    out = tmp_path / "paper.pdf"
    crowd.close()
    command = [sys.executable, "-c", KILLED_AT, moment, maker, str(crowd.path), str(out)]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=SERVICES.parents[1])
    assert ended.returncode < 0, ended.stderr
    assert not out.exists()
    desk = open_desk(crowd.path)
    try:
        assert (recorded(desk) > 0) == (moment == "before the name")
        assert check(desk) == []
        MAKERS[maker](desk, out, None)
        assert out.exists()
        assert recorded(desk) == {"one badge": 1, "several badges": 3, "certificates": 2}[maker]
    finally:
        desk.close()


@each_maker
def test_a_record_whose_paper_cannot_have_its_name_is_taken_back(crowd: Desk, tmp_path: Path, maker: str) -> None:
    out = tmp_path / "paper.pdf"

    def take_the_name(done: int, total: int) -> None:
        if done == total and not out.exists():
            out.mkdir()

    with pytest.raises(WriteFailed):
        MAKERS[maker](crowd, out, take_the_name)
    assert recorded(crowd) == 0
    assert batches(crowd) == []
    assert check(crowd) == []
    assert crowd.last_act() is not None
    out.rmdir()
    MAKERS[maker](crowd, out, None)
    assert recorded(crowd) > 0


@each_maker
def test_what_cannot_be_recorded_is_refused_before_it_is_drawn(crowd: Desk, tmp_path: Path, maker: str) -> None:
    def drawn(_done: int, _total: int) -> None:
        pytest.fail("it was drawn")

    out = tmp_path / "paper.pdf"
    for read_only, refusal in ((False, FileLocked), (True, ReadOnlyFile)):
        beside = open_desk(crowd.path, wait_seconds=0, read_only=read_only)
        try:
            with pytest.raises(refusal):
                MAKERS[maker](beside, out, drawn)
        finally:
            beside.close()
    assert not out.exists()
    assert list(tmp_path.glob("*.unfinished*")) == []


def calls(path: Path) -> set[str]:
    """The names that a module calls, also as methods."""
    found = (node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    return {node.id if isinstance(node, ast.Name) else getattr(node, "attr", "") for node in found}


def test_no_service_records_a_paper_by_a_way_of_its_own() -> None:
    """A backup is no paper; it notes when it was made."""
    both = {path.name for path in SERVICES.rglob("*.py") if {"whole_file", "write"} <= calls(path)}
    assert both - {"upkeep.py"} == set()
