"""The packages trust whom their builder names, and an update that is built here is one that RegApp takes."""

import json
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from packages import updates
from packages.updates import KEYS, libraries, make_key, make_update, mark_installed, with_keys
from regapp import __version__
from regapp.model.errors.updates import UpdateNotTrusted
from regapp.services.updates.package import contents, read_update
from regapp.services.updates.versions import Versions
from regapp.version_choice import INSTALLED


@pytest.fixture(autouse=True)
def resolved(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the libraries are is asked of an index, which no test needs."""
    monkeypatch.setattr(updates, "run", lambda *_words: "qrcode==8.2\nreportlab==5.1.0\n")


def test_an_update_that_is_built_is_taken(tmp_path: Path) -> None:
    public = make_key(tmp_path / "key.pem")
    assert stat.S_IMODE((tmp_path / "key.pem").stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        make_key(tmp_path / "key.pem")
    path = make_update(tmp_path / "out", tmp_path / "key.pem", ["a" * 64])
    update = read_update(path, [Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))])
    assert (update.version, update.needs) == (__version__, libraries())
    files = dict(contents(update))
    assert {"regapp/__main__.py", "regapp/resources/SOURCES.md", "regapp/version_choice.py"} <= files.keys()
    assert files[KEYS].decode().splitlines()[-2:] == [public, "a" * 64]
    with pytest.raises(UpdateNotTrusted):
        read_update(path, [])
    again = make_update(tmp_path / "again", tmp_path / "key.pem", ["a" * 64])
    assert again.read_bytes() == path.read_bytes()


def test_a_package_says_that_it_is_one_and_whom_it_trusts(tmp_path: Path) -> None:
    keys = tmp_path / KEYS
    keys.parent.mkdir(parents=True)
    keys.write_text("# Whoever\n", encoding="utf-8")
    mark_installed(tmp_path, ["b" * 64])
    assert json.loads((tmp_path / INSTALLED).read_text(encoding="utf-8"))["version"] == __version__
    assert Versions(tmp_path, tmp_path / "versions").needs == libraries()
    assert keys.read_text(encoding="utf-8") == "# Whoever\n" + "b" * 64 + "\n"


@pytest.mark.parametrize("key", ["", "b" * 63, "g" * 64, "b" * 64 + "\n"])
def test_what_is_no_key_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="no public key"):
        with_keys("", [key])


def test_other_libraries_have_another_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    before = libraries()
    monkeypatch.setattr(updates, "run", lambda *_words: "other==1.0\n")
    assert libraries() != before
