"""Codes on standard input: a verdict for each line, on the disk before it is written."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from regapp.services.badges.data import token_of
from regapp.services.desk import open_desk
from regapp.services.people.registration import everybody, get
from tests.cli.test_shell import ROOT, Shell, demo, file, shell

__all__ = ["demo", "file", "shell"]

SESSION = ("--session", "osh-1-reg")


def guests(path: Path, count: int) -> list[tuple[int, str, str]]:
    """People of Osh: id, badge, short number."""
    desk = open_desk(path)
    found = [
        (person.id, token_of(desk, person.id, 1), person.details.number)
        for person in everybody(desk)
        if "osh" in person.details.cities and not person.details.cancelled and not person.first_in
    ][:count]
    desk.close()
    return found


def answers(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_line_for_each_code_and_the_end_says_if_anybody_was_refused(
    demo: Shell, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (_, first, _), (_, second, number) = guests(file, 2)
    lines = [first, "", f"\\000026{first}\r", "   ", "https://example.org/t", number, second]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines)))
    found = demo("scan", "--stdin", *SESSION)
    outcomes = [answer["outcome"] for answer in answers(found.out)]
    assert outcomes == ["admitted", "already_in", "unreadable", "admitted", "already_in"]
    assert found.status == 3
    single = demo("scan", second, *SESSION, "--json").json
    assert set(single) == set(answers(found.out)[0])


def test_all_admitted_and_all_gone(demo: Shell, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    people = guests(file, 3)
    for door, outcome in (("in", "admitted"), ("out", "checked_out")):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{code}\n" for _, code, _ in people)))
        found = demo("scan", "--stdin", *SESSION, "--door", door)
        assert [answer["outcome"] for answer in answers(found.out)] == [outcome] * 3
        assert found.status == 0


def test_digits_alone_are_nobodys_number(demo: Shell, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ((_, _, number),) = guests(file, 1)
    monkeypatch.setattr("sys.stdin", io.StringIO(number.replace("-", ".") + "\n"))
    assert answers(demo("scan", "--stdin", *SESSION).out)[0]["outcome"] == "unreadable"


@pytest.mark.parametrize("words", [[], ["01-0001", "--stdin"]])
def test_either_a_code_or_many(demo: Shell, words: list[str]) -> None:
    found = demo("scan", *words, *SESSION)
    assert found.status == 2
    assert "--stdin" in found.err


def test_a_verdict_is_on_the_disk_before_it_is_written(demo: Shell, file: Path) -> None:
    """The program is ended without warning after the first answer, its input still open."""
    ((person, code, _),) = guests(file, 1)
    command = [sys.executable, "main.py", "--file", str(file), "scan", "--stdin", *SESSION]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ)
    assert process.stdin is not None
    assert process.stdout is not None
    # What is no text at all is unreadable, and the next line follows.
    process.stdin.write(b"\xff\xfe\x00\x81\n" + code.encode() + b"\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["outcome"] == "unreadable"
    assert json.loads(process.stdout.readline())["outcome"] == "admitted"
    process.kill()
    process.wait(30)
    for pipe in (process.stdin, process.stdout):
        pipe.close()
    desk = open_desk(file)
    assert get(desk, person).first_in
    desk.close()
