"""What the packages take from the checkout: its folder, its version, its moment, and RegApp's own wheel."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import regapp

ROOT = Path(__file__).resolve().parents[2]
VERSION = regapp.__version__


def run(*words: str | Path, folder: Path = ROOT) -> str:
    """Run a program and give what it printed; RuntimeError with its own words where it fails."""
    done = subprocess.run(
        list(map(str, words)), cwd=folder, env=fixed_environment(), capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(f"{Path(words[0]).name} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def moment() -> int:
    """Give the second that every file in a package bears: SOURCE_DATE_EPOCH, else that of the commit."""
    named = os.environ.get("SOURCE_DATE_EPOCH")
    if named is None:
        named = subprocess.check_output(["git", "log", "-1", "--format=%ct"], cwd=ROOT, text=True)
    return int(named)


def fixed_environment() -> dict[str, str]:
    """Give the environment in which tools make the same bytes each time."""
    return {**os.environ, "SOURCE_DATE_EPOCH": str(moment()), "PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def begin_with(work: Path, folder: Path) -> None:
    """Have an empty folder to work in, and nothing where the package will be laid out."""
    for old in (work, folder):
        shutil.rmtree(old, ignore_errors=True)
    work.mkdir(parents=True)


def own_wheel(folder: Path) -> Path:
    """Make RegApp's own wheel in a folder."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    return next(folder.glob("regapp-*.whl"))
