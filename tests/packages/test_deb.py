"""The .deb: what it depends on, its desktop entry, the kind of its files, and the same bytes each time."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from packages.archives import digest
from packages.deb import DESKTOP, control, lay_tree, make_deb

ROOT = Path(__file__).resolve().parents[2]
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb: not Debian")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a build lays out, in small."""
    place = tmp_path / "regapp"
    (place / "python/bin").mkdir(parents=True)
    (place / "python/bin/python3").symlink_to("python3.11")
    shutil.copy(DESKTOP / "regapp", place)
    for name in ("regapp.png", "regapp.svg", "LICENCES.txt", "sbom.cdx.json"):
        (place / name).write_text(name, encoding="utf-8")
    return place


@pytest.mark.source
def test_the_window_gets_the_libraries_that_the_readme_names(folder: Path, tmp_path: Path) -> None:
    depends = re.search(r"^Depends: (.+)$", control(folder), flags=re.M)
    readme = re.search(r"^apt-get install (.+)$", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.M)
    assert depends
    assert readme
    assert set(readme[1].split()) <= {name.split()[0] for name in depends[1].split(", ")}


def test_the_desktop_entry_is_whole() -> None:
    path = DESKTOP / "regapp.desktop"
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(path, encoding="utf-8")
    values = entry["Desktop Entry"]
    assert (values["Type"], values["Name"], values["Exec"]) == ("Application", "RegApp", "regapp --file %f")
    assert {"Comment", "Comment[ru]", "Comment[ky]", "Icon", "Categories"} <= set(values)
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(path)], check=True)


def test_files_of_regapp_have_a_kind_that_the_desktop_entry_opens() -> None:
    kind = ElementTree.parse(DESKTOP / "regapp.xml").getroot()[0]
    entry = (DESKTOP / "regapp.desktop").read_text(encoding="utf-8")
    assert f"MimeType={kind.attrib['type']};" in entry
    assert [
        glob.attrib["pattern"] for glob in kind.iter("{http://www.freedesktop.org/standards/shared-mime-info}glob")
    ] == ["*.regapp"]


def test_the_starter_finds_its_python_through_a_link_and_takes_no_file(folder: Path, tmp_path: Path) -> None:
    python = folder / "python/bin/python3.11"
    python.write_text('#!/bin/sh\necho "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    (tmp_path / "link").symlink_to(folder / "regapp")
    for words, got in (
        ([], "-I -m regapp"),
        (["--file"], "-I -m regapp"),
        (["--file", "а б"], "-I -m regapp --file а б"),
    ):
        done = subprocess.run([tmp_path / "link", *words], capture_output=True, encoding="utf-8", check=True)
        assert done.stdout.strip() == got


@needs_dpkg
def test_a_deb_is_the_same_again(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    digests = set()
    for number in ("1", "2"):
        (tmp_path / number).mkdir()
        digests.add(digest(make_deb(folder, tmp_path / number, tmp_path / number, quick=True)))
    assert len(digests) == 1


@needs_dpkg
def test_a_deb_lies_where_a_system_looks(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    tree = tmp_path / "tree"
    lay_tree(folder, tree)
    assert (tree / "usr/bin/regapp").resolve() == (tree / "usr/lib/regapp/regapp").resolve()
    for place in ("applications/regapp.desktop", "mime/packages/regapp.xml", "icons/hicolor/scalable/apps/regapp.svg"):
        assert (tree / "usr/share" / place).exists()
