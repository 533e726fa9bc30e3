"""Copies that nobody keeps go when they are done with, and are swept when their process could not."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from regapp.scratch import Scratch, scratch_folder, sweep_scratch


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def put_back(folder: Path, seconds: int = 61) -> None:
    """Let a folder's lock look as if it had been made so long ago."""
    then = time.time() - seconds
    os.utime(folder / "in-use.lock", (then, then))


def test_a_scratch_folder_is_the_users_alone_and_goes(tmp_path: Path) -> None:
    with scratch_folder("read") as folder:
        assert folder.parent == tmp_path
        assert folder.stat().st_mode & 0o077 == 0
        (folder / "copy").write_text("names")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys, tempfile; tempfile.tempdir = sys.argv[1]; from regapp.scratch import Scratch;"
        "s = Scratch('read'); (s.folder / 'copy').write_text('names'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)
    assert done.returncode == -signal.SIGKILL
    (left,) = tmp_path.iterdir()
    put_back(left)
    used = Scratch("check")
    put_back(used.folder)
    others = tmp_path / "regapp-of-somebody-else"
    others.mkdir()
    assert sweep_scratch() == 1
    assert not left.exists()
    assert used.folder.exists()
    assert others.exists()
    used.remove()


@pytest.mark.parametrize(("seconds", "swept"), [(0, 0), (50, 0), (61, 1), (-3600, 0)])
def test_a_folder_whose_lock_may_not_be_taken_yet_stays(tmp_path: Path, seconds: int, swept: int) -> None:
    folder = tmp_path / "regapp-read-made"
    folder.mkdir()
    (folder / "in-use.lock").touch()
    put_back(folder, seconds)
    assert sweep_scratch() == swept
    assert folder.exists() != bool(swept)
