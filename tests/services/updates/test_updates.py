"""Updates are put in only when somebody trusted has signed them and they are newer; the version before stays."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import DiskFull, FileMissing, NotAFile
from regapp.model.errors.updates import (
    NotAnUpdate,
    NothingToGoBackTo,
    NotInstalled,
    UpdateAltered,
    UpdateNeedsInstaller,
    UpdateNotNewer,
    UpdateNotTrusted,
    UpdateTooNew,
)
from regapp.services.updates import package
from regapp.services.updates import versions as versions_module
from regapp.services.updates.package import MANIFEST, SIGNATURE, is_safe, write_update
from regapp.services.updates.versions import Versions
from regapp.version_choice import INSTALLED, is_later, program_folder
from tests.services.updates.conftest import FILES, NEEDS, MakeUpdate, started


def rewritten(path: Path, change: Callable[[str, bytes], bytes]) -> None:
    """Write the zip again with other contents."""
    with zipfile.ZipFile(path) as packed:
        held = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in held.items():
            packed.writestr(name, change(name, content))


def test_an_update_starts_next_and_the_version_before_stays(installed: Versions, make_update: MakeUpdate) -> None:
    assert program_folder(installed.program, installed.home) == installed.program
    steps: list[tuple[int, int]] = []
    installed.put_in(installed.read(make_update()), lambda done, total: steps.append((done, total)))
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert installed.waiting == "1.1.0"
    folder = program_folder(installed.program, installed.home)
    assert folder == installed.home / "1.1.0"
    assert {str(path.relative_to(folder).as_posix()) for path in folder.rglob("*") if path.is_file()} == {
        *FILES, INSTALLED, "tried",
    }  # fmt: skip
    assert (folder / "resources/SOURCES.md").read_text(encoding="utf-8") == "Ысык-Көл"
    new = started(installed, "1.1.0")
    assert (new.waiting, new.previous, new.needs) == ("", "1.0.0", NEEDS)
    assert program_folder(installed.program, installed.home) == folder


def test_going_back_and_forth(installed: Versions, make_update: MakeUpdate) -> None:
    with pytest.raises(NothingToGoBackTo):
        installed.go_back()
    installed.put_in(installed.read(make_update("1.1.0")))
    assert installed.go_back() == "1.0.0"
    assert installed.waiting == ""
    assert program_folder(installed.program, installed.home) == installed.program
    installed.put_in(installed.read(make_update("1.1.0")))
    first = started(installed, "1.1.0")
    first.put_in(first.read(make_update("1.2.0")))
    second = started(installed, "1.2.0")
    assert second.previous == "1.1.0"
    assert second.go_back() == "1.1.0"
    assert program_folder(installed.program, installed.home) == first.program
    assert (first.previous, first.waiting) == ("1.2.0", "")
    first.put_in(first.read(make_update("1.3.0")))
    # One version is kept beside the present one.
    assert {path.name for path in installed.home.iterdir() if path.is_dir()} == {"1.1.0", "1.3.0"}


def test_what_does_not_come_to_its_window_is_not_started_again(installed: Versions, make_update: MakeUpdate) -> None:
    installed.put_in(installed.read(make_update()))
    assert (installed.waiting, installed.failed) == ("1.1.0", "")
    assert program_folder(installed.program, installed.home) == installed.home / "1.1.0"
    assert program_folder(installed.program, installed.home) == installed.program
    assert (installed.waiting, installed.failed) == ("", "1.1.0")
    # A better one is taken, and it may be the same one again.
    assert installed.offered(make_update().parent) is not None
    installed.put_in(installed.read(make_update("1.1.1")))
    assert (installed.waiting, installed.failed) == ("1.1.1", "")


@pytest.mark.parametrize(
    ("version", "needs", "expected"),
    [
        ("1.0.9", NEEDS, True), ("1.1.0", NEEDS, False), ("1.2.0", NEEDS, False), ("1.0.0", "b" * 64, False),
        ("0.9.9", NEEDS, True), ("?", NEEDS, False),
    ],
)  # fmt: skip
def test_an_installer_that_came_since_wins(
    version: str, needs: str, expected: bool, installed: Versions, make_update: MakeUpdate
) -> None:
    installed.put_in(installed.read(make_update("1.1.0")))
    (installed.program / INSTALLED).write_text(json.dumps({"version": version, "needs": needs}), encoding="utf-8")
    assert (program_folder(installed.program, installed.home) != installed.program) is expected


@pytest.mark.parametrize("version", ["0.9.0", "1.0.0", "0.10.99"])
def test_older_ones_are_refused(version: str, installed: Versions, make_update: MakeUpdate) -> None:
    with pytest.raises(UpdateNotNewer) as refused:
        installed.read(make_update(version))
    assert (refused.value.version, refused.value.present) == (version, "1.0.0")


def test_other_libraries_and_other_ways_of_installing(installed: Versions, make_update: MakeUpdate) -> None:
    with pytest.raises(UpdateNeedsInstaller):
        installed.read(make_update(needs="b" * 64))
    (installed.program / INSTALLED).unlink()
    with pytest.raises(NotInstalled):
        installed.read(make_update())


def test_only_whom_this_regapp_trusts(installed: Versions, make_update: MakeUpdate) -> None:
    with pytest.raises(UpdateNotTrusted):
        installed.read(make_update(signed_by=Ed25519PrivateKey.generate()))


def test_nobody_is_trusted_until_a_key_is_named(installed: Versions, make_update: MakeUpdate, tmp_path: Path) -> None:
    assert package.trusted_keys() == []
    with pytest.raises(UpdateNotTrusted):
        package.read_update(make_update(), package.trusted_keys())


@pytest.mark.parametrize("at", [0, 1, 100, -1])
def test_a_cut_file(at: int, installed: Versions, make_update: MakeUpdate) -> None:
    path = make_update()
    path.write_bytes(path.read_bytes()[:at])
    with pytest.raises(NotAnUpdate):
        installed.read(path)


def test_each_byte_counts(installed: Versions, make_update: MakeUpdate) -> None:
    """Whatever byte of an update is another one: it is refused, or what is put in is what was signed."""
    path = make_update()
    whole = path.read_bytes()
    refused = 0
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x15]) + whole[place + 1 :])
        try:
            update = installed.read(path)
            assert dict(package.contents(update)) == FILES
        except RegAppError:
            refused += 1
    assert refused > len(whole) / 7 / 2


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE])
def test_an_altered_list_is_signed_by_nobody(name: str, installed: Versions, make_update: MakeUpdate) -> None:
    path = make_update()
    rewritten(path, lambda item, content: content[:-1] + bytes([content[-1] ^ 1]) if item == name else content)
    with pytest.raises(UpdateNotTrusted):
        installed.read(path)


@pytest.mark.parametrize("content", [b"", b"other", b"x" * 22])
def test_an_altered_file_changes_nothing(content: bytes, installed: Versions, make_update: MakeUpdate) -> None:
    path = make_update()
    assert len(FILES["regapp/__init__.py"]) == 22
    rewritten(path, lambda item, held: content if item == "app/regapp/__init__.py" else held)
    with pytest.raises(UpdateAltered):
        installed.put_in(installed.read(path))
    assert list(installed.home.iterdir()) == []
    assert installed.waiting == ""


def test_a_stopped_one_changes_nothing(installed: Versions, make_update: MakeUpdate) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        installed.put_in(installed.read(make_update()), stop)
    assert list(installed.home.iterdir()) == []


def test_a_full_disk_is_said_before_anything_is_written(
    installed: Versions, make_update: MakeUpdate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions_module, "free_room", lambda _path: 1 << 20)
    with pytest.raises(DiskFull):
        installed.put_in(installed.read(make_update()))
    assert list(installed.home.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        "../regapp.py",
        "/etc/x",
        "regapp/../../x",
        "C:/x",
        "regapp\\x",
        "regapp//x",
        "",
        ".",
        "regapp/.",
        "a/.hidden",
        "x. ",
    ],
)
def test_no_file_leaves_its_folder(name: str, installed: Versions, key: Ed25519PrivateKey, tmp_path: Path) -> None:
    assert not is_safe(name)
    path = tmp_path / "x.regapp-update"
    write_update(path, "1.1.0", NEEDS, {name: b"x"}, key)
    with pytest.raises(NotAnUpdate):
        installed.read(path)


def test_what_only_a_later_regapp_knows(
    installed: Versions, make_update: MakeUpdate, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as later:
        later.setattr(package, "FORMAT", 2)
        path = make_update()
    with pytest.raises(UpdateTooNew):
        installed.read(path)


def test_no_file_and_no_ordinary_one(installed: Versions, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        installed.read(tmp_path / "none")
    with pytest.raises(NotAFile):
        installed.read(tmp_path)


def test_the_same_bytes_each_time(make_update: MakeUpdate) -> None:
    assert make_update().read_bytes() == make_update().read_bytes()


def test_the_latest_on_a_stick_is_offered_once(installed: Versions, make_update: MakeUpdate) -> None:
    stick = make_update("1.1.0").parent
    make_update("1.10.0")
    make_update("0.9.0")
    (stick / "other.regapp-update").write_bytes(b"x")
    found = installed.offered(stick)
    assert found is not None
    assert found.version == "1.10.0"
    installed.put_in(found)
    assert installed.offered(stick) is None


@pytest.mark.parametrize(
    ("version", "than", "expected"),
    [
        ("1.0.1", "1.0.0", True), ("1.0.0", "1.0.0", False), ("1.10.0", "1.9.0", True), ("2.0.0", "10.0.0", False),
        ("1.0", "0.1.0", False), ("1.0.0rc1", "0.1.0", False), ("", "", False), ("1.0.0", "?", True),
    ],
)  # fmt: skip
def test_which_is_later(version: str, than: str, expected: bool) -> None:
    assert is_later(version, than) is expected
