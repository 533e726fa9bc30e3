"""An installed RegApp, and updates for it that somebody has signed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from regapp.services.updates import versions as versions_module
from regapp.services.updates.package import write_update
from regapp.services.updates.versions import Versions
from regapp.version_choice import INSTALLED, note_started

NEEDS = "a" * 64
FILES = {"regapp/__init__.py": b'__version__ = "1.1.0"\n', "resources/SOURCES.md": "Ысык-Көл".encode()}

MakeUpdate = Callable[..., Path]


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> Ed25519PrivateKey:
    """The key that this RegApp trusts."""
    made = Ed25519PrivateKey.generate()
    monkeypatch.setattr(versions_module, "trusted_keys", lambda: [made.public_key()])
    return made


@pytest.fixture
def installed(tmp_path: Path) -> Versions:
    """RegApp 1.0.0, installed from a package, without updates."""
    program = tmp_path / "app"
    program.mkdir()
    (program / INSTALLED).write_text(f'{{"version": "1.0.0", "needs": "{NEEDS}"}}', encoding="utf-8")
    return Versions(program, tmp_path / "Жер-Шаар versions", "1.0.0")


@pytest.fixture
def make_update(tmp_path: Path, key: Ed25519PrivateKey) -> MakeUpdate:
    """Make an update, signed with the trusted key unless another one is given."""

    def make(version: str = "1.1.0", needs: str = NEEDS, signed_by: Ed25519PrivateKey = key) -> Path:
        path = tmp_path / "флешка" / f"RegApp {version}.regapp-update"
        path.parent.mkdir(exist_ok=True)
        write_update(path, version, needs, FILES, signed_by)
        return path

    return make


def started(installed: Versions, version: str) -> Versions:
    """The versions as the RegApp that an update brought sees them, after its first start."""
    other = replace(installed, program=installed.home / version, present=version)
    note_started(other.program, other.home)
    return other
