"""Certificates in a shell: made from attendance, checked with the file and without."""

import io
import json
from pathlib import Path

import pytest

from regapp.cli import main
from regapp.services.admission.admission import check_in
from regapp.services.desk import open_desk
from regapp.services.people.registration import everybody, ref_of
from tests.badges.test_badges import codes, pages
from tests.cli.test_shell import Shell, demo, file, shell

__all__ = ["demo", "file", "shell"]


def attend(path: Path, people: int) -> list[str]:
    """Some come to talks: the n-th to n of them; gives their references."""
    desk = open_desk(path)
    talks = [session for session in desk.sessions() if not session.desk]
    some = everybody(desk)[:people]
    for number, person in enumerate(some, start=1):
        for session in talks[:number]:
            check_in(desk, person.id, session, overruled=True)
    desk.close()
    return [ref_of(person) for person in some]


def test_making_and_checking(demo: Shell, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "certificates.pdf"
    nobody = demo("export", "certificates", "--out", out)
    assert (nobody.status, nobody.out, len(nobody.err.splitlines())) == (2, "", 1)
    refs = attend(file, 4)
    answer = demo("export", "certificates", "--out", out, "--sessions", 2, "--paper-language", "en", "--json").json
    assert (answer["made"], answer["eligible"], answer["file"], answer["misfits"]) == (3, 3, str(out), [])
    found = [codes(page)[0] for page in pages(out)]
    assert len(found) == 3
    right = demo("certificate", found[0], "--json")
    assert right.status == 0
    assert (right.json["outcome"], right.json["number"]) == ("genuine", "C-01-0001")
    assert right.json["fingerprint"] == answer["fingerprint"]
    assert "GENUINE" in demo("certificate", found[0]).out
    altered = found[0][:-1] + str((int(found[0][-1]) + 1) % 10)
    wrong = demo("certificate", altered, "--json")
    assert (wrong.status, wrong.json["outcome"]) == (3, "not_genuine")
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(found)))
    assert demo("certificate", "--stdin", "--json").out.count('"genuine"') == 3
    # Made again: the same numbers; of those who have none, one is left.
    assert demo("export", "certificates", "--out", out, "--json").json["made"] == 1
    again = demo("export", "certificates", "--out", out, "--only", refs[1], "--paper-language", "en", "--json").json
    assert (again["made"], again["eligible"]) == (1, 1)
    assert demo("certificate", codes(pages(out)[0])[0], "--json").json["number"] in {
        demo("certificate", code, "--json").json["number"] for code in found
    }
    assert demo("check").status == 0


def test_checking_without_the_file(demo: Shell, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    attend(file, 1)
    out = tmp_path / "c.pdf"
    mark = demo("export", "certificates", "--out", out, "--only", "all", "--json").json["fingerprint"]
    (code,) = codes(pages(out)[0])
    file.unlink()
    # A file that was named must be there.
    named = demo("certificate", code)
    assert (named.status, named.err) == (2, f"There is no file {file.name}.\n")
    for words, status, outcome in (
        ((), 3, "other_conference"), (("--fingerprint", mark), 0, "genuine"), (("--fingerprint", "1"), 3, "other_key"),
    ):  # fmt: skip
        assert main(["certificate", code, "--json", *words]) == status
        document = json.loads(capsys.readouterr().out)
        assert (document["outcome"], document["fingerprint"]) == (outcome, mark)
    assert not file.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--share", "0"), ("--share", "2"), ("--share", "x"), ("--sessions", "0"),
        ("--sessions", "2", "--share", "0.5"),
        ("--only", "new", "--template", "90x60"), ("--only", "nobody-has-this"), ("--only", "01-0001", "--city", "osh"),
        ("--only", "01-0099"), ("--paper-language", "de"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_in_one_sentence(
    demo: Shell, file: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    attend(file, 1)
    answer = demo("export", "certificates", "--out", tmp_path / "c.pdf", *words)
    assert (answer.status, len(answer.err.strip().splitlines())) == (2, 1)
    assert not (tmp_path / "c.pdf").exists()


def test_nobody_new_is_no_success(demo: Shell, file: Path, tmp_path: Path) -> None:
    attend(file, 1)
    assert demo("export", "certificates", "--out", tmp_path / "c.pdf").status == 0
    again = demo("export", "certificates", "--out", tmp_path / "d.pdf")
    assert (again.status, again.out) == (2, "")
    assert not (tmp_path / "d.pdf").exists()
