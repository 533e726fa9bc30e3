"""Several desks from a shell, each a process of its own, as docs/hub.md says."""

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from regapp.cli import main
from regapp.services.file.conference import create_conference

ROOT = Path(__file__).resolve().parents[2]
Shell = Callable[..., Any]


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Runs a command on a desk's file; gives its JSON, or with a `status` its one sentence."""

    def run(file: str, *words: str, status: int = 0) -> Any:
        done = subprocess.run(
            [sys.executable, "main.py", "--file", str(tmp_path / file), *words, *(["--json"] if not status else [])],
            cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == status, done.stderr + done.stdout
        if status:
            assert "Traceback" not in done.stderr
            return done.stderr.strip()
        return json.loads(done.stdout)

    return run


@pytest.fixture
def port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def here(tmp_path: Path, shell: Shell, port: int) -> Iterator[subprocess.Popen[str]]:
    """A laptop that is the hub until it is stopped."""
    shell("a.regapp", "demo", "--people", "20")
    process = subprocess.Popen(
        [sys.executable, "main.py", "--file", str(tmp_path / "a.regapp"), "hub", "here", "--port", str(port), "--json"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    line = process.stdout.readline()
    assert json.loads(line) == {"port": port, "desk": "01"}, line
    yield process
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)


def joined(shell: Shell, name: str, file: str) -> Any:
    code = shell("a.regapp", "hub", "enrol", name)["code"]
    return shell(file, "join", code)


@pytest.mark.slow
def test_three_laptops_in_one_hall(shell: Shell, here: subprocess.Popen[str], tmp_path: Path) -> None:
    answers = [joined(shell, name, f"{name}.regapp") for name in ("left", "right")]
    assert [answer["desk"] for answer in answers] == ["02", "03"]
    assert all(answer["unsent"] == 0 and answer["received"] > 20 for answer in answers)
    session = shell("left.regapp", "sessions")[0]["code"]
    number = shell("left.regapp", "participants")[0]["number"]
    background = subprocess.Popen(
        [sys.executable, "main.py", "--file", str(tmp_path / "right.regapp"), "sync"], cwd=ROOT,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    # Admitted or not, the scan is journalled.
    scanned = subprocess.run(
        [sys.executable, "main.py", "--file", str(tmp_path / "left.regapp"), "scan", number, "--session", session],
        cwd=ROOT, capture_output=True, timeout=120, check=False,
    )  # fmt: skip
    assert scanned.returncode in (0, 3)
    done = shell("left.regapp", "sync", "--once")
    assert {name: done[name] for name in ("sent", "received", "unsent")} == {"sent": 1, "received": 0, "unsent": 0}
    time.sleep(3)
    background.send_signal(signal.SIGINT)
    assert background.wait(60) == 0
    # What the one scanned, the other one has.
    assert shell("right.regapp", "history", number) == shell("left.regapp", "history", number)
    status = shell("a.regapp", "hub", "status")
    assert [desk["name"] for desk in status["desks"]] == ["01", "left", "right"]
    for desk in status["desks"]:
        assert desk["unsent"] == 0
        assert desk["last_heard"].startswith("20")
    # Once only.
    code = shell("a.regapp", "hub", "enrol", "fourth")["code"]
    shell("fourth.regapp", "join", code)
    assert "used already" in shell("fifth.regapp", "join", code, status=2)
    assert not (tmp_path / "fifth.regapp").exists()
    shell("a.regapp", "hub", "revoke", "left")
    assert "does not let this desk in" in shell("left.regapp", "sync", "--once", status=1)
    assert "no desk “nobody”" in shell("a.regapp", "hub", "revoke", "nobody", status=2)
    assert "another computer" in shell("right.regapp", "hub", "enrol", "x", status=2)


@pytest.mark.slow
def test_a_hub_that_is_killed_is_taken_up_again(
    shell: Shell, here: subprocess.Popen[str], tmp_path: Path, port: int
) -> None:
    joined(shell, "left", "left.regapp")
    os.kill(here.pid, signal.SIGKILL)
    here.communicate()
    assert "cannot be reached" in shell("left.regapp", "sync", "--once", status=1)
    again = subprocess.Popen(
        [sys.executable, "main.py", "--file", str(tmp_path / "a.regapp"), "hub", "here", "--json"],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert again.stdout is not None
    assert json.loads(again.stdout.readline())["port"] == port
    assert shell("left.regapp", "sync", "--once")["unsent"] == 0
    again.send_signal(signal.SIGINT)
    again.communicate(timeout=60)
    assert again.returncode == 0


@pytest.mark.parametrize("words", ["join 123", "sync --once", "hub status", "hub here"])
def test_without_the_libraries_of_the_hub_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    file = tmp_path / "file.regapp"
    create_conference(file).close()
    for name in [name for name in sys.modules if name.split(".")[0] == "psycopg" or name.startswith("regapp.sync.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert main(["--file", str(file), "--lang", "en", *words.split()]) == 1
    assert "library psycopg" in capsys.readouterr().err


# A command on a file of its own, its exit status, and a part of the one sentence.
REFUSED = (
    ("join 123", 2, "no code"),
    ("sync --once", 2, "belongs to no hub"),
    ("sync", 2, "belongs to no hub"),
    ("hub status", 2, "belongs to no hub"),
    ("hub enrol x", 2, "belongs to no hub"),
    ("hub revoke x", 2, "belongs to no hub"),
    ("hub backup {}/hub.gz", 2, "belongs to no hub"),
    ("hub init postgresql://u@127.0.0.1:1/x", 1, "cannot be reached"),
    ("hub init mysql://nonsense", 2, "no RegApp hub"),
    ("hub restore {}/gone.gz postgresql://u@127.0.0.1:1/x", 2, "gone.gz"),
    ("hub restore {}/file.regapp postgresql://u@127.0.0.1:1/x", 2, "not a backup of a hub"),
)


@pytest.mark.parametrize(("words", "status", "sentence"), REFUSED)
def test_what_is_no_hub_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: str, status: int, sentence: str
) -> None:
    file = tmp_path / "file.regapp"
    create_conference(file).close()
    assert main(["--file", str(file), *words.replace("{}", str(tmp_path)).split()]) == status
    told = capsys.readouterr().err.strip()
    assert sentence in told
    assert len(told.splitlines()) == 1


EXAMPLES = [
    line
    for block in re.findall(r"```sh\n(.*?)```", (ROOT / "docs" / "hub.md").read_text(encoding="utf-8"), re.DOTALL)
    for line in block.splitlines()
]


@pytest.mark.slow
def test_the_guide_can_be_followed_to_the_letter(tmp_path: Path, port: int) -> None:
    assert len(EXAMPLES) >= 8
    command = [sys.executable, str(ROOT / "main.py")]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    subprocess.run([*command, "--file", "conference.regapp", "demo", "--people", "5"], cwd=tmp_path, check=True)
    code, serving = "", None
    for line in EXAMPLES:
        words = [word.replace("CODE", code) for word in shlex.split(line)][1:]
        if words[-1] == "here":
            serving = subprocess.Popen(
                [*command, *words, "--port", str(port), "--json"], cwd=tmp_path, env=environment,
                stdout=subprocess.PIPE, text=True,
            )  # fmt: skip
            assert serving.stdout is not None
            serving.stdout.readline()
            continue
        done = subprocess.run(
            [*command, *words], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, f"{line}: {done.stderr}"
        code = next((word for word in done.stdout.split() if word.isdecimal() and len(word) > 100), code)
    assert serving is not None
    serving.send_signal(signal.SIGTERM)
    serving.communicate(timeout=60)
    assert (tmp_path / "hall.regapp").exists()
    assert (tmp_path / "hub.backup").exists()
