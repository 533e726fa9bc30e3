"""The trial of the installer under Wine, whole: a check of its own, since it takes many minutes."""

import os
import subprocess
from pathlib import Path

import pytest

TRIAL = Path(__file__).resolve().parents[2] / ".ci/packages/try-windows"
SKIPPED = 77


@pytest.mark.slow
@pytest.mark.skipif(
    "REGAPP_TRIALS" not in os.environ, reason="takes many minutes: set REGAPP_TRIALS to try the installer"
)
def test_the_installer_does_the_job_under_wine(tmp_path: Path) -> None:
    done = subprocess.run([TRIAL, "", str(tmp_path)], capture_output=True, encoding="utf-8", check=False)
    if done.returncode == SKIPPED:
        pytest.skip(done.stdout.strip())
    assert done.returncode == 0, done.stdout + done.stderr
