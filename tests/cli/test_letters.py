"""`export letters`: who gets one, a text of one's own, what is refused."""

from pathlib import Path

import pypdfium2

from regapp.services.desk import open_desk
from regapp.services.people.registration import everybody
from tests.cli.test_shell import Shell, demo, file, shell

__all__ = ["demo", "file", "shell"]


def pages_of(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    return count


def test_letters_for_those_who_get_them(demo: Shell, file: Path, tmp_path: Path) -> None:
    desk = open_desk(file, "", read_only=True)
    people = everybody(desk)
    desk.close()
    osh = [person for person in people if not person.details.cities or "osh" in person.details.cities]
    person = osh[0].details.number
    session = ("--session", "osh-1-opening")
    assert demo("scan", person, *session).status == 0
    out = tmp_path / "l.pdf"
    told = ("export", "letters", "--out", out, "--json", "--letter")
    assert demo(*told, "attendance").json == {"file": str(out), "made": 1, "letter": "attendance", "unwritable": []}
    assert pages_of(out) == 1
    assert demo(*told, "attendance", "--city", "osh", "--paper-language", "ky").json["made"] == 1
    assert demo(*told, "attendance", "--city", "bishkek").status == 2
    invited = demo(*told, "invitation").json["made"]
    assert pages_of(out) == invited
    refused = sum(one.details.refused_consent for one in people)
    assert invited == len(people) - refused - 1
    assert demo(*told, "invitation", "--arrived").json["made"] == 1
    assert demo(*told, "invitation", "--only", person, person).json["made"] == 1


def test_a_text_of_ones_own(demo: Shell, tmp_path: Path) -> None:
    mine, out = tmp_path / "mine.toml", tmp_path / "l.pdf"
    assert demo("export", "letters", "--letter", "invitation", "--out", mine, "--json").json == {"file": str(mine)}
    mine.write_text(mine.read_text(encoding="utf-8").replace("Invitation", "Come, please"), encoding="utf-8")
    answer = demo("export", "letters", "--letter", mine, "--out", out, "--paper-language", "en", "--json")
    assert answer.json["letter"] == "mine.toml"
    document = pypdfium2.PdfDocument(out)
    assert "Come, please" in document[0].get_textpage().get_text_range()
    document.close()
    again = demo("export", "letters", "--letter", "thanks", "--out", mine)
    assert again.status == 2
    assert "Come, please" in mine.read_text(encoding="utf-8")
