"""The shell as scripts use it: its JSON keys, its exit statuses, one plain sentence for each failure."""

import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from regapp.cli import main
from regapp.cli.commands import COMMANDS
from regapp.model.token import Token, encode
from regapp.services.badges.data import token_of
from regapp.services.desk import open_desk
from regapp.services.people.registration import everybody
from regapp.services.programme.programme import change_session

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Answer:
    """What a command said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Shell = Callable[..., Answer]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "conference.regapp"


@pytest.fixture
def shell(file: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    def run(*words: object) -> Answer:
        capsys.readouterr()
        status = main(["--file", str(file), *map(str, words)])
        captured = capsys.readouterr()
        return Answer(status, captured.out, captured.err)

    return run


@pytest.fixture
def demo(shell: Shell, made_demo: Path, file: Path) -> Shell:
    """The shell on the demo conference, which test_demo_makes_opens_again_and_counts makes by its command."""
    shutil.copy(made_demo, file)
    return shell


def one_sentence(text: str) -> bool:
    lines = text.strip().splitlines()
    return len(lines) == 1 and lines[0].endswith(".") and "Traceback" not in text


def test_the_report_for_donors(demo: Shell, tmp_path: Path) -> None:
    for name, language in (("r.pdf", "ru"), ("r.xlsx", "ky")):
        out = tmp_path / name
        answer = demo("export", "report", "--out", out, "--paper-language", language, "--json")
        assert answer.json == {"file": str(out), "registered": 132, "arrived": 0, "municipalities": 0}
        assert out.stat().st_size > 10_000
    wrong = demo("export", "report", "--out", tmp_path / "t.pdf", "--target", "women=101")
    assert (wrong.status, "101" in wrong.err, (tmp_path / "t.pdf").exists()) == (2, True, False)
    for given in ("women", "women=", "of=1"):
        assert demo("export", "report", "--out", tmp_path / "t.pdf", "--target", given).status == 2
    demo("export", "report", "--out", tmp_path / "t.xlsx", "--target", "people=99", "--paper-language", "en")
    sheet = CalamineWorkbook.from_path(tmp_path / "t.xlsx").get_sheet_by_name("Targets")
    assert ["People who came", 99, 0, -99] in sheet.to_python()
    assert "Disability" not in CalamineWorkbook.from_path(tmp_path / "t.xlsx").sheet_names
    demo("export", "report", "--out", tmp_path / "g.xlsx", "--groups", "--paper-language", "en")
    assert "Disability" in CalamineWorkbook.from_path(tmp_path / "g.xlsx").sheet_names
    answer = demo("export", "report", "--out", tmp_path / "r.doc")
    assert answer.status != 0
    assert ".pdf" in answer.err


def test_demo_makes_opens_again_and_counts(shell: Shell, file: Path) -> None:
    first = shell("demo", "--people", 20, "--json")
    assert first.json == {"file": str(file), "event": "osh-bishkek-2022", "people": 20, "made": True}
    assert shell("demo", "--json").json["made"] is False


def test_demo_does_not_touch_another_conference(shell: Shell, file: Path, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Name\nDoe Jane\n")
    assert shell("import", tmp_path / "list.csv").status == 0
    answer = shell("demo")
    assert answer.status == 2
    assert one_sentence(answer.err)


def test_import_keys(shell: Shell, tmp_path: Path, file: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("id,family,given,municipality,phone\n7,Асанов,Улан,41721000000000,0770112233\n8,,,,\n", "utf-8")
    checked = shell("import", path, "--check", "--json")
    assert (checked.status, checked.json["added"]) == (0, 1)
    assert not file.exists(), "a check writes nothing"
    assert shell("import", tmp_path / "none.csv").status == 2
    assert not file.exists(), "a list that is not there makes no conference"
    answer = shell("import", path, "--json").json
    assert {key: value for key, value in answer.items() if key != "items"} == {
        "rows": 2, "added": 1, "updated": 0, "same": 0, "possible": 0, "unusable": 1,
        "encoding": "utf-8", "ignored_columns": [], "skipped": [], "same_person": [], "guessed": [],
        "sex_by_patronymic": {"rows": 0, "taken": False},
    }  # fmt: skip
    assert answer["items"][0] == {
        "sheet": "", "row": 2, "status": "new", "ref": "7", "match_ref": "", "municipality": "41721000000000",
        "problems": [],
    }  # fmt: skip
    assert answer["items"][1]["status"] == "unusable"
    again = shell("import", path, "--check", "--json").json
    assert (again["added"], again["same"]) == (0, 1)
    assert again["items"][0]["match_ref"] == "7"
    rejects = tmp_path / "rejects.csv"
    assert shell("import", path, "--check", "--rejects", rejects).status == 0
    assert rejects.exists()


def test_import_says_how_two_rows_of_one_person_differ(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("family,given,email,phone\nАсанов,Улан,a@b.kg,0770112233\nАсанов,Улан,c@d.kg,0770112233\n", "utf-8")
    assert shell("import", path, "--check", "--json").json["same_person"] == [
        {
            "sheet": "", "row": 3, "earlier_sheet": "", "earlier_row": 2,
            "differs": [{"field": "email", "earlier": "a@b.kg", "here": "c@d.kg"}],
        }
    ]  # fmt: skip
    assert "a@b.kg / c@d.kg" in shell("import", path, "--check").out


def test_check_writes_nothing(demo: Shell, file: Path, tmp_path: Path) -> None:
    before = demo("participants", "--json").json
    demo("import", ROOT / "resources" / "samples" / "registrations_form_ru.xlsx", "--check")
    assert demo("participants", "--json").json == before


def test_find_and_place(demo: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    person = demo("participants", "--json").json[40]
    found = demo("find", person["name"], "--json", "--limit", 3).json
    assert found["query"] == person["name"]
    assert list(found["hits"][0]) == ["ref", "number", "name", "municipality", "score", "near"]
    assert found["hits"][0]["ref"] == person["ref"]
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{person['number']}\nнекто ничейный\n"))
    lines = [json.loads(line) for line in demo("find", "--stdin", "--json").out.splitlines()]
    assert [len(line["hits"]) for line in lines] == [1, 0]
    place = demo("place", "г. Ош мэрия", "--json").json
    assert place == {"text": "г. Ош мэрия", "status": "matched", "code": "41721000000000", "candidates": []}
    monkeypatch.setattr("sys.stdin", io.StringIO("Ак-Суу а/а\nРига\n"))
    lines = [json.loads(line) for line in demo("place", "--stdin", "--json").out.splitlines()]
    assert [line["status"] for line in lines] == ["ambiguous", "none"]
    assert lines[0]["code"] is None
    assert len(lines[0]["candidates"]) > 1


def test_a_guest_is_said_to_be_from_the_country(demo: Shell) -> None:
    """To people; JSON has the municipality alone."""
    guest = next(row for row in demo("participants", "--json").json if row["country"] == "LV")
    assert guest["municipality"] == ""
    for words in (["find", guest["number"]], ["participants"], ["scan", guest["number"], "--session", "osh-1-reg"]):
        assert any("Latvia" in line and guest["name"] in line for line in demo(*words).out.splitlines()), words
    assert demo("find", guest["number"], "--json").json["hits"][0]["municipality"] == ""


def test_scan_statuses_and_keys(demo: Shell, file: Path) -> None:
    desk = open_desk(file)
    person = next(p for p in everybody(desk) if "osh" in p.details.cities)
    token, forged = token_of(desk, person.id, 1), encode(Token(desk.event.number, person.id, 1), bytes(32))
    desk.close()
    first = demo("scan", token, "--session", "osh-1-reg", "--json")
    assert first.status == 0
    assert list(first.json) == ["outcome", "ref", "name", "municipality", "at", "again"]
    assert (first.json["outcome"], first.json["name"], first.json["again"]) == ("admitted", person.details.name, False)
    second = demo("scan", token, "--session", "OSH-1-REG", "--json")
    assert (second.status, second.json["outcome"], second.json["again"]) == (3, "already_in", True)
    assert second.json["at"] == first.json["at"]
    assert demo("scan", forged, "--session", "osh-1-reg", "--json").json["outcome"] == "not_genuine"
    assert demo("scan", token[:20], "--session", "osh-1-reg").status == 3
    assert demo("scan", person.details.number, "--session", "osh-1-reg", "--out").status == 0
    wrong = demo("scan", token, "--session", "nowhere")
    assert wrong.status == 2
    assert one_sentence(wrong.err)
    kinds = [entry["kind"] for entry in demo("history", person.details.number, "--json").json]
    assert kinds == ["set", "checked-in", "refused", "checked-out"]


def test_attendance_keys_and_files(demo: Shell, tmp_path: Path) -> None:
    for cut in ("municipality", "rayon", "oblast", "category", "sex", "session", "day"):
        rows = demo("attendance", "--by", cut, "--json").json
        assert rows
        assert list(rows[0]) == ["key", "name", "registered", "arrived", "others", "share"]
    for kind in ("xlsx", "csv", "pdf"):
        out = tmp_path / f"a.{kind}"
        assert demo("attendance", "--by", "oblast", "--session", "osh-1-reg", "--out", out).status == 0
        assert out.stat().st_size > 100
    assert sum(row["registered"] for row in demo("attendance", "--by", "sex", "--json").json) == 132


def test_lists_and_care(demo: Shell, tmp_path: Path, file: Path) -> None:
    sessions = demo("sessions", "--json", "--lang", "ky").json
    assert list(sessions[0])[:6] == ["code", "title", "city", "room", "starts", "ends"]
    assert sessions[0]["starts"] == "2022-02-28T08:00:00+06:00"
    assert sessions[0]["title"] == "Каттоо, 28-февраль"
    person = demo("participants", "--json").json[0]
    assert list(person)[:3] == ["ref", "id", "number"]
    assert demo("badges", "--out", tmp_path / "b.pdf", "--only", person["ref"], "--json").json["made"] == 1
    assert (
        demo("badges", "--out", tmp_path / "b.pdf", "--only", "new", "--template", "a6", "--json").json["made"] == 131
    )
    assert demo("export", "attendees", "--out", tmp_path / "l.xlsx", "--json").json["rows"] == 132
    chosen = ("--columns", "number,session:osh-1-reg,age", "--sort", "age", "--category", "press", "speaker")
    out = tmp_path / "some.csv"
    answer = demo("export", "attendees", "--out", out, *chosen, "--missing", "--city", "osh", "--json")
    lines = out.read_text("utf-8-sig").splitlines()
    assert answer.json == {"file": str(out), "rows": len(lines) - 1}
    assert lines[0].startswith("Number;")
    ages = [int(line.rpartition(";")[2]) for line in lines[1:]]
    assert ages == sorted(ages)
    assert len(ages) > 3
    press = demo("export", "attendees", "--out", tmp_path / "c.vcf", "--list", "press", "--json").json["rows"]
    assert (
        press == demo("export", "attendees", "--out", tmp_path / "p.ods", "--category", "press", "--json").json["rows"]
    )
    assert demo("export", "programme", "--out", tmp_path / "p.ics", "--json").json["rows"] == 12
    printed = ("export", "programme", "--out", tmp_path / "p.pdf", "--paper-language", "ky", "--json")
    assert demo(*printed).json == {"file": str(tmp_path / "p.pdf"), "rows": 12}
    assert demo(*printed, "--city", "osh").json["rows"] == 6
    anonymous = demo("export", "anonymous", "--out", tmp_path / "a.csv", "--json").json
    assert anonymous == {
        "file": str(tmp_path / "a.csv"), "rows": 132, "codebook": str(tmp_path / "a-codebook.csv")
    }  # fmt: skip
    naryn = demo("export", "attendees", "--out", tmp_path / "n.csv", "--place", "Нарынская область", "--json")
    assert 0 < naryn.json["rows"] < 132
    made = Path(demo("backup", "--to", tmp_path / "stick", "--json").json["file"])
    assert made.exists()
    assert demo("check", "--json").json == {"ok": True, "findings": []}
    assert demo("rebuild", "--json").json["subjects"] == 146
    restored = demo("restore", made, "--json").json
    assert Path(restored["kept"]).exists()
    assert (restored["people"], restored["arrived"]) == (132, 0)
    assert restored["title"]
    said = demo("restore", made).out
    assert "People: 132, arrived: 0. Last entry: " in said
    assert "before-restore-" in said
    assert demo("check").status == 0


def test_papers_to_sign(demo: Shell, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    sheet = demo("export", "sign-in", "--out", out, "--session", "osh-1-reg", "--marked", "--json")
    assert (sheet.status, list(sheet.json)) == (0, ["file", "rows", "pages", "number"])
    assert out.read_bytes().startswith(b"%PDF")
    day = demo("export", "sign-in", "--out", out, "--day", "2022-02-28", "--by", "name", "--walk-ins", "0", "--json")
    assert day.json["rows"] == sheet.json["rows"]
    paid = demo("export", "per-diem", "--out", out, "--city", "osh", "--rate", "1 200,50", "--days", "2", "--json")
    assert paid.json["rows"] == sheet.json["rows"]
    handed = demo("export", "materials", "--out", out, "--items", "A", "B", "--paper-language", "ky", "--json")
    assert handed.json["rows"] == 132
    wrong = (
        ("sign-in", "--session", "nowhere"), ("sign-in", "--city", "london"), ("sign-in", "--day", "2030-01-01"),
        ("sign-in", "--day", "tomorrow"), ("sign-in", "--place", "Нигде"), ("per-diem", "--rate", "much"),
        ("sign-in", "--session", "osh-1-reg", "--city", "osh"),
    )  # fmt: skip
    for words in wrong:
        answer = demo("export", *words, "--out", out)
        assert answer.status == 2
        assert one_sentence(answer.err)


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["import", "nothing.csv"], 2),
        (["badges", "--out", "x.doc"], 2),
        (["badges", "--out", "x.pdf", "--template", "poster"], 2),
        (["badges", "--out", "x.pdf", "--only", "99-9999"], 2),
        (["export", "attendees", "--out", "x.doc"], 2),
        (["export", "attendees", "--out", "x.csv", "--columns", "name,shoe-size"], 2),
        (["export", "attendees", "--out", "x.csv", "--sort", "shoe-size"], 2),
        (["export", "attendees", "--out", "x.csv", "--columns", ","], 2),
        (["export", "attendees", "--out", "x.csv", "--list", "Nothing"], 2),
        (["export", "attendees", "--out", "x.csv", "--arrived", "--missing"], 2),
        (["export", "attendees", "--out", "x.vcf", "--columns", "name"], 2),
        (["export", "programme", "--out", "x.csv"], 2),
        (["export", "programme", "--out", "x.pdf", "--city", "naryn"], 2),
        (["export", "programme", "--out", "x.ics", "--city", "osh"], 2),
        (["export", "programme", "--out", "x.pdf", "--paper-language", "fr"], 2),
        (["export", "letters", "--out", "x.docx"], 2),
        (["export", "letters", "--out", "x.pdf", "--letter", "reminder"], 2),
        (["export", "letters", "--out", "x.pdf", "--letter", "nothing.toml"], 2),
        (["export", "letters", "--out", "x.pdf", "--letter", "attendance"], 2),
        (["export", "letters", "--out", "x.pdf", "--letter", "attendance", "--only", "01-0001"], 2),
        (["export", "letters", "--out", "x.pdf", "--only", "01-0001", "--city", "osh"], 2),
        (["export", "letters", "--out", "x.pdf", "--city", "naryn"], 2),
        (["export", "letters", "--out", "x.pdf", "--arrived", "--missing"], 2),
        (["export", "anonymous", "--out", "x.pdf"], 2),
        (["export", "anonymous", "--out", "x.csv", "--k", "1"], 2),
        (["export", "anonymous", "--out", "x.csv", "--k", "1000"], 2),
        (["history", "99-9999"], 2),
        (["restore", "nothing.regapp"], 2),
        (["scan", "1", "--session", "nowhere"], 2),
        (["attendance", "--by", "colour"], 2),
        (["nonsense"], 2),
        (["find"], 2),
        (["--event", "other", "participants"], 2),
    ],
)
def test_wrong_input_gets_one_sentence_in_the_language(
    demo: Shell, words: list[str], status: int, language: str
) -> None:
    answer = demo(*words, "--lang", language)
    assert answer.status == status
    assert one_sentence(answer.err), answer.err
    assert any("а" <= char <= "я" for char in answer.err.lower()) is (language != "en")


def test_files_that_are_none(shell: Shell, file: Path) -> None:
    for content in (b"", b"hello", b"SQLite format 3\x00" + b"\x00" * 4096):
        file.write_bytes(content)
        answer = shell("participants")
        assert answer.status == 2
        assert one_sentence(answer.err)
        assert file.read_bytes() == content


def test_a_damaged_file(demo: Shell, file: Path) -> None:
    content = bytearray(file.read_bytes())
    for offset in range(8192, len(content), 4096):
        content[offset : offset + 400] = b"\xff" * 400
    file.write_bytes(bytes(content))
    answer = demo("participants")
    assert answer.status == 2
    assert "damaged" in answer.err
    assert one_sentence(answer.err)


def test_a_file_that_another_process_holds(demo: Shell, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regapp.cli.context._LOCK_SECONDS", 0.1)
    desk = open_desk(file)
    try:
        answer = demo("scan", "01-0001", "--session", "osh-1-reg")
        assert answer.status == 1
        assert str(os.getpid()) in answer.err
        assert one_sentence(answer.err)
        assert demo("attendance").status == 0
    finally:
        desk.close()


def test_help_speaks_three_languages(capsys: pytest.CaptureFixture[str]) -> None:
    helps = set()
    for language in ("ky", "ru", "en"):
        assert main(["--lang", language, "--help"]) == 0
        helps.add(capsys.readouterr().out)
    assert len(helps) == 3


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    for name in (command.name for command in COMMANDS):
        assert main([name, "--help"]) == 0
        assert len(capsys.readouterr().out) > 100


def run(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        capture_output=True, text=True, check=False, env=environment | variables, encoding="utf-8", timeout=120,
    )  # fmt: skip


def nobodys_display() -> str:
    """A display at which no X server listens."""
    return next(f":{number}" for number in range(1000, 2000) if not Path(f"/tmp/.X11-unix/X{number}").exists())


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only here a display can be missing")
def test_without_a_display(file: Path) -> None:
    tour = run("--file", str(file), "demo", "--open")
    assert tour.returncode == 0, tour.stderr
    assert "no display" in tour.stdout
    assert "Ак-Там" in tour.stdout or "aiyl" in tour.stdout or "a/a" in tour.stdout
    assert file.with_name("conference-badges.pdf").exists()
    window = run("--file", str(file))
    assert window.returncode == 1
    assert one_sentence(window.stderr)
    stale = run("--file", str(file), DISPLAY=nobodys_display())
    assert stale.returncode == 1
    assert one_sentence(stale.stderr)


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only here a display can be missing")
def test_the_demo_leaves_the_place_of_the_real_conference_free(tmp_path: Path) -> None:
    tour = run("demo", "--open", XDG_DATA_HOME=str(tmp_path))
    assert tour.returncode == 0, tour.stderr
    assert (tmp_path / "regapp" / "conference-demo.regapp").exists()
    assert not (tmp_path / "regapp" / "conference.regapp").exists()


def test_without_the_window_library(file: Path, tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    answer = run("--file", str(file), PYTHONPATH=str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert answer.returncode == 1
    assert "libEGL.so.1" in answer.stderr
    assert one_sentence(answer.stderr)


def test_a_fault_of_our_own_is_logged_and_not_shown(demo: Shell, monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("UPDATE session SET fields = '[]'")
    connection.commit()
    connection.close()
    answer = run("--file", str(file), "sessions")
    assert answer.returncode == 1
    assert "Traceback" not in answer.stderr
    assert "regapp.log" in answer.stderr


def test_options_of_badges_that_do_not_go_together_are_refused(demo: Shell, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("last_name\nКим\n", encoding="utf-8")
    out = tmp_path / "b.pdf"
    for options in (
        ("--from", source, "--separators"),
        ("--from", source, "--category", "press"),
        ("--only", "01-0001", "--category", "guest"),
        ("--skip", "-1"),
    ):
        assert demo("badges", "--out", out, *options).status == 2
    assert not out.exists()


def test_sessions_say_who_speaks_how_full_they_are_and_what_clashes(demo: Shell, file: Path) -> None:
    desk = open_desk(file)
    opening = desk.session("osh-1-opening")
    change_session(desk, opening, replace(opening, capacity=5, speakers=(everybody(desk)[0].id,)))
    desk.close()
    found = {row["code"]: row for row in demo("sessions", "--json").json}
    row = found["osh-1-opening"]
    assert (row["capacity"], row["arrived"], len(row["speakers"])) == (5, 0, 1)
    assert row["registered"] > 5
    excess = row["registered"] - 5
    assert row["clashes"] == [{"kind": "seats", "with": "", "speaker": "", "excess": excess}]


def test_people_are_moved_to_another_city(demo: Shell) -> None:
    people = demo("participants", "--json").json
    refs = [row["ref"] for row in people if row["cities"] == ["osh"]][:3]
    assert demo("move", *refs, "--to", "Бишкек", "--json").json == {"moved": 3, "cities": ["bishkek"]}
    assert demo("move", *refs, "--to", "bishkek", "--json").json["moved"] == 0
    answer = demo("move", refs[0], "--to", "naryn")
    assert answer.status == 2
    assert one_sentence(answer.err)


def test_a_register_records_what_it_pays(demo: Shell, tmp_path: Path) -> None:
    for person in demo("participants", "--json").json[:2]:
        demo("scan", person["number"], "--session", "osh-1-reg" if "osh" in person["cities"] else "bishkek-1-reg")
    options = ("--rate", "1200", "--tax", "10", "--identity", "--approval", "--json")
    first = demo("export", "per-diem", "--out", tmp_path / "a.pdf", "--record", *options).json
    second = demo("export", "per-diem", "--out", tmp_path / "b.xlsx", *options).json
    assert (first["number"], second["number"]) == ("01-1", None)
    assert first["rows"] > 0
    assert (second["rows"], second["pages"]) == (0, 0)
    assert demo("export", "per-diem", "--out", tmp_path / "c.pdf", "--tax", "100").status == 2
