"""The installer for Windows: what it refuses, its three languages, and the same bytes each time."""

import re
import shutil
from pathlib import Path

import pytest

from packages.archives import digest, set_times
from packages.icon import write_icons
from packages.nsis import SCRIPT, file_list, make_installer

TEXT = SCRIPT.read_text(encoding="utf-8")
WORDS = SCRIPT.with_name("words.nsh").read_text(encoding="utf-8")
LANGUAGES = ("KYRGYZ", "RUSSIAN", "ENGLISH")

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="no makensis (package nsis)")


def test_it_asks_for_no_rights_and_refuses_what_is_damaged() -> None:
    assert "RequestExecutionLevel user" in TEXT
    assert "CRCCheck force" in TEXT
    assert "HKLM" not in TEXT


def test_an_older_windows_is_refused_before_anything() -> None:
    assert "!define OLDEST_BUILD 18362" in TEXT
    begin = TEXT.split("Function .onInit")[1].split("FunctionEnd")[0]
    assert re.search(
        r"\$\{Unless\} \$\{AtLeastBuild\} \$\{OLDEST_BUILD\}\s+!insertmacro Refuse \"\$\(TooOld\)\" 3", begin
    )


def test_a_question_has_an_answer_in_a_silent_installation() -> None:
    assert all("/SD" in line for line in TEXT.splitlines() if line.strip().startswith("MessageBox"))


def test_each_word_is_there_in_three_languages() -> None:
    names = set(re.findall(r"^LangString (\w+)", WORDS, flags=re.M))
    assert names == set(re.findall(r"\$\((\w+)\)", TEXT))
    for name in names:
        assert re.findall(rf"^LangString {name} \$\{{LANG_(\w+)\}}", WORDS, flags=re.M) == list(LANGUAGES)


def test_the_uninstaller_takes_only_what_the_installer_brought() -> None:
    end = TEXT.split("Section Uninstall")[1]
    assert re.findall(r"RMDir /r \"(.+)\"", end) == [r"$INSTDIR\former"]
    assert "regapp\\" not in end.lower().replace("regapp.", "")


def test_files_are_listed_in_one_order_with_their_folders(tmp_path: Path) -> None:
    for name in ("b/x $1.txt", "a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert file_list(tmp_path).splitlines() == [
        'SetOutPath "$INSTDIR\\next"', f'File "{tmp_path}/a.txt"',
        'SetOutPath "$INSTDIR\\next\\b"', f'File "{tmp_path}/b/x $$1.txt"',
    ]  # fmt: skip


@needs_nsis
@pytest.mark.slow
def test_an_installer_is_the_same_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    digests = set()
    for number in ("1", "2"):
        folder = tmp_path / number / "RegApp"
        (folder / "python").mkdir(parents=True)
        (folder / "python/pythonw.exe").write_bytes(b"MZ" + bytes(1000))
        write_icons(folder)
        set_times(folder, 1_700_000_000)
        digests.add(digest(make_installer(folder, folder.parent / "try.exe", folder.parent, quick=True)))
    assert len(digests) == 1
