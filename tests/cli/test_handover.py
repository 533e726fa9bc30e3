"""The command `handover`: two files of one conference that meet on a stick, as somebody types it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from regapp.cli import main
from regapp.services.desk import open_desk
from regapp.services.file.demo import make_demo
from tests.sync.handover.conftest import register


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A conference, and a copy of it on another laptop; each has registered somebody since."""
    first, second = tmp_path / "a.regapp", tmp_path / "b.regapp"
    desk, _ = make_demo(first, 5)
    register(desk, "Цой")
    desk.close()
    shutil.copy(first, second)
    for path, family in ((first, "Асанова"), (second, "Кимова")):
        desk = open_desk(path)
        register(desk, family)
        desk.close()
    return first, second


def run(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> tuple[dict[str, Any], str]:
    assert main([*map(str, words), "--lang", "en"]) == status
    said = capsys.readouterr()
    return json.loads(said.out) if "--json" in words and not status else {}, said.out + said.err


def test_there_and_back(files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = files
    stick = tmp_path / "stick.regapp-handover"
    written, _ = run(capsys, "--file", first, "handover", "--to", stick, "--json")
    taken, _ = run(capsys, "--file", second, "handover", "--from", stick, "--json")
    assert (taken["entries"], taken["new"], taken["conflicts"]) == (written["entries"], 1, [])
    again, _ = run(capsys, "--file", second, "handover", "--from", stick, "--json")
    assert (again["new"], again["desk"]) == (0, taken["desk"])
    _, said = run(capsys, "--file", second, "handover", "--to", stick)
    assert said.startswith(f"Written and read back: {stick}. Entries: ")
    _, said = run(capsys, "--file", first, "handover", "--from", stick)
    assert "Conflicts: 0" in said


def test_conflicts_are_listed(files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stick = tmp_path / "stick.regapp-handover"
    for path, city in zip(files, ("osh", "bishkek"), strict=True):
        run(capsys, "--file", path, "move", "01-0006", "--to", city)
    run(capsys, "--file", files[0], "handover", "--to", stick)
    shutil.copy(files[1], tmp_path / "c.regapp")
    taken, _ = run(capsys, "--file", files[1], "handover", "--from", stick, "--json")
    (conflict,) = taken["conflicts"]
    assert (conflict["kind"], conflict["field"]) == ("field", "cities")
    assert conflict["chosen"]["value"] == ["bishkek"]
    _, said = run(capsys, "--file", tmp_path / "c.regapp", "handover", "--from", stick)
    assert "“Bishkek” (desk " in said
    assert "is kept, not “Osh” (desk 01, " in said
    assert "this one is desk " in said


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_a_passphrase_stands_in_a_file(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    stick, right, wrong = tmp_path / "s.regapp-handover", tmp_path / "right.txt", tmp_path / "wrong.txt"
    right.write_text("\ufeffЫсык-Көл\nsecond line\n", encoding="utf-8")
    wrong.write_text("Сон-Көл", encoding="utf-8")
    run(capsys, "--file", files[0], "handover", "--to", stick, "--passphrase-file", right)
    for more in ([], ["--passphrase-file", str(wrong)]):
        assert main(["--file", str(files[1]), "handover", "--from", str(stick), *more, "--lang", language]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert stick.name in said.err
    taken, _ = run(capsys, "--file", files[1], "handover", "--from", stick, "--passphrase-file", right, "--json")
    assert taken["new"] == 1


@pytest.mark.parametrize("content", [b"", b"\n", b"  \r\nsecret\n", b"\xef\xbb\xbf"])
def test_an_empty_passphrase_locks_nothing_and_writes_nothing(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    stick, named = tmp_path / "s.regapp-handover", tmp_path / "empty.txt"
    named.write_bytes(content)
    for way in ("--to", "--from"):
        words = ["handover", way, str(stick), "--passphrase-file", str(named)]
        assert main(["--file", str(files[0]), "--lang", "en", *words]) == 2
        assert capsys.readouterr().err.strip() == "The file empty.txt is empty."
        assert not stick.exists()


def test_one_way_at_a_time(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "--file", files[0], "handover", status=2)
    run(capsys, "--file", files[0], "handover", "--to", "a", "--from", "b", status=2)
