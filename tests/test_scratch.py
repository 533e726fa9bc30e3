"""Copies that nobody keeps go when they are done with, and are swept when their process could not."""

import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from regapp.scratch import Scratch, scratch_folder, sweep_scratch


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


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
    used = Scratch("check")
    others = tmp_path / "regapp-of-somebody-else"
    others.mkdir()
    assert sweep_scratch() == 1
    assert not left.exists()
    assert used.folder.exists()
    assert others.exists()
    used.remove()
