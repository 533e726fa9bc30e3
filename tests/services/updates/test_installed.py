"""A RegApp that was installed from a package, updated and taken back, as its user starts it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from regapp.services.updates.package import write_update

PROJECT = Path(__file__).resolve().parents[3]
NEEDS = "c" * 64
_NO_CODE = shutil.ignore_patterns("__pycache__")


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture
def program(tmp_path: Path, key: Ed25519PrivateKey) -> Path:
    """RegApp 1.0.0 in a folder of its own."""
    folder = tmp_path / "Программа 1"
    for name in ("regapp", "resources"):
        shutil.copytree(PROJECT / name, folder / name, ignore=_NO_CODE)
    number(folder, "1.0.0")
    (folder / "resources/updates/keys.txt").write_text(key.public_key().public_bytes_raw().hex(), encoding="utf-8")
    (folder / "installed.json").write_text(json.dumps({"version": "1.0.0", "needs": NEEDS}), encoding="utf-8")
    return folder


@pytest.fixture
def run(program: Path, tmp_path: Path) -> Callable[..., tuple[int, str]]:
    """Start it with words; its status, and all it said."""
    surroundings = os.environ | {"XDG_DATA_HOME": str(tmp_path / "data"), "LC_ALL": "C.UTF-8", "HOME": str(tmp_path)}
    surroundings |= {"PYTHONPATH": str(program)}

    def start(*words: str) -> tuple[int, str]:
        command = [sys.executable, "-P", "-m", "regapp", *words]
        done = subprocess.run(command, capture_output=True, check=False, cwd=tmp_path, env=surroundings)
        return done.returncode, (done.stdout + done.stderr).decode()

    return start


def number(folder: Path, version: str) -> None:
    """Let the program in a folder be a version."""
    (folder / "regapp/__init__.py").write_text(f'"""RegApp."""\n\n__version__ = "{version}"\n', encoding="utf-8")


def signed(program: Path, version: str, key: Ed25519PrivateKey, **changed: bytes) -> Path:
    """An update that is the same program with another number."""
    other = program.with_name(f"source {version}")
    shutil.copytree(program, other, ignore=_NO_CODE)
    number(other, version)
    folders = (other / "regapp", other / "resources")
    paths = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    files = {path.relative_to(other).as_posix(): path.read_bytes() for path in paths}
    target = program.with_name(f"{version}.regapp-update")
    write_update(target, version, NEEDS, files | changed, key)
    return target


def test_updated_and_taken_back(
    program: Path, run: Callable[..., tuple[int, str]], key: Ed25519PrivateKey, tmp_path: Path
) -> None:
    assert run("--version") == (0, "RegApp 1.0.0\n")
    status, said = run("update", str(signed(program, "1.1.0", key)), "--json")
    assert (status, json.loads(said)) == (0, {"version": "1.1.0", "present": "1.0.0"})
    assert run("--version") == (0, "RegApp 1.1.0\n")
    assert run("--version") == (0, "RegApp 1.1.0\n")
    # Reading a list begins a process of its own.
    listed = tmp_path / "list.csv"
    listed.write_text("Аты-жөнү,Телефон\nАйзада Токтосунова,0555112233\n", encoding="utf-8")
    file = str(tmp_path / "x.regapp")
    status, said = run("--file", file, "import", str(listed), "--json")
    assert status == 0, said
    assert json.loads(said)["added"] == 1
    assert run("update", "--back")[0] == 0
    assert run("--version") == (0, "RegApp 1.0.0\n")


def test_a_broken_version_gives_way_to_the_one_before(
    program: Path, run: Callable[..., tuple[int, str]], key: Ed25519PrivateKey
) -> None:
    broken = {"regapp/__main__.py": b"raise RuntimeError('broken')\n"}
    assert run("update", str(signed(program, "1.1.0", key, **broken)))[0] == 0
    assert run("--version")[0] != 0
    assert run("--version") == (0, "RegApp 1.0.0\n")


def test_from_somebody_else(program: Path, run: Callable[..., tuple[int, str]]) -> None:
    status, said = run("update", str(signed(program, "1.1.0", Ed25519PrivateKey.generate())))
    assert status == 2
    assert said.count("\n") == 1
    assert run("--version") == (0, "RegApp 1.0.0\n")
