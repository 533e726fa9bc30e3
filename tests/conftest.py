"""The base of every test: no display, folders of its own, and no stray warning in the log."""

import gc
import logging
import multiprocessing
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Headings and figures must not depend on the machine that runs the tests.
os.environ["LANG"] = "C.UTF-8"
for variable in ("LC_ALL", "LC_MESSAGES", "REGAPP_FILE"):
    os.environ.pop(variable, None)

from regapp.exchange import reading
from regapp.log import LOGGER
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.file.demo import make_demo

if not os.environ.get("CI"):
    # How long an example takes depends on the machine; Hypothesis's own profile for CI has no deadline either.
    settings.register_profile("regapp", deadline=None)
    settings.load_profile("regapp")

SHARED = Path(__file__).resolve().parents[2] / "shared"
SAMPLES = SHARED / "samples"
LIST_PROCESS = ["regapp.exchange.parsing.process", "regapp.exchange.parsing.parse"]


MUCH_GARBAGE = 100_000
SERVERS = {"engine", "cups_server", "here", "as_hub"}
"""Fixtures that start a real server."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Count tests with a real server among the slow ones."""
    for item in items:
        if isinstance(item, pytest.Function) and SERVERS & set(item.fixturenames):
            item.add_marker(pytest.mark.slow)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One process more than there are cores: tests wait for threads and the disk, too."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """Leave the collected tests, which stay until the end, out of every later search for garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def little_garbage() -> Iterator[None]:
    """Where the window keeps garbage for its own thread, and its event loop does not run, it is collected here."""
    yield
    if not gc.isenabled() and gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all the tests' own folders: beside one another in pytest's folder, each would cost more."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def own_folders(homes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing a test does reaches the user's own folders."""
    home = Path(mkdtemp(dir=homes))
    monkeypatch.setenv("HOME", str(home))
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))


@pytest.fixture(scope="session")
def list_server() -> str:
    """How processes of lists begin in tests: one waits with the libraries loaded, and each is forked from it."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return "spawn"
    multiprocessing.get_context("forkserver").set_forkserver_preload(LIST_PROCESS)
    return "forkserver"


@pytest.fixture(autouse=True)
def quick_lists(list_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python does not start again for each list that a test takes in; tests of the process itself do without."""
    monkeypatch.setattr(reading, "_START", list_server)


class _Noise(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test with a failure that only the log sees."""
    noise = _Noise()
    logger = logging.getLogger(LOGGER)
    logger.addHandler(noise)
    yield
    logger.removeHandler(noise)
    if request.node.get_closest_marker("logs") is None:
        assert noise.lines == []


@pytest.fixture(scope="session")
def made_conference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first conference without people, made once: each test has a copy of its own."""
    path = tmp_path_factory.mktemp("conference") / "conference.regapp"
    create_conference(path).close()
    return path


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo conference with 132 people, made once: each test has a copy of its own."""
    path = tmp_path_factory.mktemp("demo") / "demo.regapp"
    make_demo(path)[0].close()
    return path


@pytest.fixture
def desk(made_conference: Path, tmp_path: Path) -> Iterator[Desk]:
    """The first conference without people."""
    opened = open_desk(Path(shutil.copy(made_conference, tmp_path / "conference.regapp")))
    yield opened
    opened.close()


@pytest.fixture
def demo_desk(made_demo: Path, tmp_path: Path) -> Iterator[Desk]:
    """The demo conference with 132 people."""
    opened = open_desk(Path(shutil.copy(made_demo, tmp_path / "demo.regapp")))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real-looking lists that lies beside the project; skips where it does not."""
    if not SAMPLES.is_dir():
        pytest.skip(f"the labelled cases are not beside the project: {SAMPLES}")
    return SAMPLES
