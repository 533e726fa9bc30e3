"""Children under strace: their steps on files are counted, cut, refused or recorded."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Final

from tests.faults.trial import Place

ROOT: Final = Path(__file__).resolve().parents[2]
STEPS: Final = (
    "pwrite64", "write", "fsync", "fdatasync", "rename", "renameat", "renameat2", "link", "linkat", "unlink",
    "unlinkat", "ftruncate",
)  # fmt: skip
"""The system calls by which a program changes files."""
_LINE = re.compile(r"^\s*[\d.]+ (\w+)\(")
_PATIENCE_S = 120


@cache
def missing() -> str:
    """Why no child can be traced here; empty where it can."""
    if shutil.which("strace") is None:
        return "no strace"
    done = subprocess.run(["strace", "-qq", "-o", os.devnull, sys.executable, "-c", ""], capture_output=True)
    return "" if done.returncode == 0 else "strace may not trace"


def run_act(act: str, place: Place, *options: str) -> subprocess.CompletedProcess[str]:
    """Do an act in a process of its own under strace with these options."""
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(place.scratch)}
    command = ["strace", "-f", "-qq", *options, sys.executable, "-m", "tests.faults.acts", act, str(place.folder)]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, errors="replace", timeout=_PATIENCE_S
    )


def count_steps(act: str, place: Place, folder: Path) -> dict[str, int]:
    """How often at most a thread of the act does each of the steps (strace counts by thread and system call)."""
    folder.mkdir()
    done = run_act(act, place, "-ff", "-ttt", "-e", f"trace={','.join(STEPS)}", "-o", str(folder / "trace"))
    if done.returncode:
        raise RuntimeError(f"{act} ended with {done.returncode}: {done.stderr[-800:]}")
    most: Counter[str] = Counter()
    for trace in folder.iterdir():
        lines = (_LINE.match(line) for line in trace.read_text(errors="replace").splitlines())
        most |= Counter(match[1] for match in lines if match)
    return dict(most)
