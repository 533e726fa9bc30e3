"""The codes that scripts read: the problems of a list's rows, and what a check of the file finds."""

import json
import sqlite3
from pathlib import Path

import pytest

from regapp.cli import main
from regapp.model.finding import FindingKind
from regapp.model.row_problem import RowProblem

HEADING = "id,full name,sex,birth year,phone,municipality,country,city of participation,category,consent"
# A row for each problem, and the code that scripts know it by.
ROWS = {
    "1,,,,0770 000001,,,,,": "no-name",
    "0,Асанов Улан,,,0770 000003,,,,,": "reference-taken",
    "4,Бекова Айнура,,1980,,,,,,": "possible-double",
    "5,Roe Anna,x,,0770 000005,,,,,": "sex-unknown",
    "6,Poe Edgar,,long ago,0770 000006,,,,,": "birth-year-unreadable",
    "7,Lee Bruce,,,call me,,,,,": "phone-unreadable",
    "8,Fox Megan,,,0770 000008,Нигде а/а,,,,": "place-unknown",
    "9,Кук Джеймс,,,0770 000009,Ак-Суу а/а,,,,": "place-ambiguous",
    "10,Ray Man,,,0770 000010,,Atlantis,,,": "country-unknown",
    "11,Цой Виктор,,,0770 000011,,,Atlantis,,": "city-unknown",
    "12,Hue Grant,,,0770 000012,,,,wizard,": "category-unknown",
    "13,Way John,,,0770 000013,,,,,no": "no-consent",
}
# Only lists of registration systems say that a registration no longer stands.
WITHDRAWN = "ID,Name,Registration state\n2,Doe Jane,Withdrawn\n"


def shell(capsys: pytest.CaptureFixture[str], file: Path, *words: object) -> object:
    capsys.readouterr()
    main(["--file", str(file), *map(str, words), "--json"])
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "conference.regapp"


def test_each_problem_of_a_row_has_its_code(tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "list.csv"
    here = ("0,Ким Вера,,,0555 000000,,,,,", "3,Бекова Айнура,,1980,0555 000003,,,,,")
    path.write_text("\n".join((HEADING, *here, *ROWS)), encoding="utf-8")
    items = shell(capsys, file, "import", path, "--check")["items"]  # type: ignore[index]
    assert [item["problems"] for item in items] == [[], [], *([code] for code in ROWS.values())]
    path.write_text(WITHDRAWN, encoding="utf-8")
    (item,) = shell(capsys, file, "import", path, "--check")["items"]  # type: ignore[index]
    assert item["problems"] == ["cancelled-there"]
    assert {*ROWS.values(), "cancelled-there"} == {problem.value for problem in RowProblem}


# What is done to a file by another hand, and what a check says of it.
DAMAGES = {
    "projection": ("UPDATE event SET code = 'x'", "event"),
    "entry": ("UPDATE journal SET body = '{' WHERE lseq = 2", "01/2"),
    "gap": ("DELETE FROM journal WHERE lseq = (SELECT max(lseq) - 1 FROM journal)", "01"),
    "search": ("DELETE FROM participant_search", "participant_search"),
    "key": ("UPDATE event_key SET key = zeroblob(32)", "osh-bishkek-2022"),
    "directory": ("UPDATE event SET fields = json_set(fields, '$.units', 'gone')", "gone"),
}


@pytest.mark.parametrize(("code", "damage"), DAMAGES.items())
def test_each_finding_of_a_check_has_its_code(
    file: Path, capsys: pytest.CaptureFixture[str], code: str, damage: tuple[str, str]
) -> None:
    assert shell(capsys, file, "demo", "--people", 3)
    statement, where = damage
    with sqlite3.connect(file) as db:
        db.execute(statement)
    db.close()
    found = shell(capsys, file, "check")
    assert {"code": code, "where": where} in found["findings"]  # type: ignore[index]


def test_the_codes_of_findings_stay() -> None:
    assert {*DAMAGES, "pages", "clock"} == {kind.value for kind in FindingKind}
