"""Desk lists: who stands on them, in which order, and what the code of each page says."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from regapp.matching.names import sort_key
from regapp.model.errors.files import FileKind
from regapp.model.papers.page_code import MOST_ROWS, PageCode, decode, session_digest
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.desk_lists.making import EMPTY_ROWS, desk_list_of, listed, make_desk_list
from regapp.services.people.registration import add_walk_in, cancel, everybody
from regapp.texts.catalogue import Language
from tests.badges.test_badges import codes
from tests.services.desk_lists.papers import sheets, texts

KY = Language("ky")
TITLES = {"ky": "Каттоо тизмеси", "ru": "Список для регистрации", "en": "Registration list"}


def page_codes(path: Path) -> list[PageCode]:
    found = [decode(codes(sheet)[0]) for sheet in sheets(path)]
    assert None not in found
    return [code for code in found if code is not None]


def test_everybody_stands_on_it_in_the_order_of_the_alphabet(demo_desk: Desk, tmp_path: Path) -> None:
    session = demo_desk.session("osh-1-reg")
    run = make_desk_list(demo_desk, session, tmp_path / "list.pdf", KY)
    expected = [
        person for person in everybody(demo_desk)
        if not person.details.cancelled and (not person.details.cities or "osh" in person.details.cities)
    ]  # fmt: skip
    found = page_codes(tmp_path / "list.pdf")
    ids = [person for code in found for person in code.people if person is not None]
    assert len(ids) == run.people == len(expected)
    assert set(ids) == {person.id for person in expected}
    names = {person.id: sort_key(person.details.name) for person in expected}
    assert [names[person] for person in ids] == sorted(names.values())
    assert run.pages == len(found) == -(-(len(ids) + EMPTY_ROWS) // MOST_ROWS)


def test_each_code_names_its_page_and_session(demo_desk: Desk, tmp_path: Path) -> None:
    session = demo_desk.session("bishkek-2-reg")
    make_desk_list(demo_desk, session, tmp_path / "list.pdf", KY)
    found = page_codes(tmp_path / "list.pdf")
    assert [code.page for code in found] == list(range(1, len(found) + 1))
    assert {(code.pages, code.event, code.session, len(code.people)) for code in found} == {
        (len(found), demo_desk.event.number, session_digest(session.code), MOST_ROWS)
    }
    assert len({code.made for code in found}) == 1


@pytest.mark.parametrize("language", list(TITLES))
def test_the_rows_say_who_they_are_in_the_language_of_the_paper(demo_desk: Desk, tmp_path: Path, language: str) -> None:
    session = demo_desk.session("osh-1-reg")
    make_desk_list(demo_desk, session, tmp_path / "list.pdf", Language(language))
    pages = texts(tmp_path / "list.pdf")
    people = listed(demo_desk, session, Language(language))
    for number, person in enumerate(people):
        text = " ".join(pages[number // MOST_ROWS].split())
        assert person.details.number in text
        assert person.details.name.split()[0] in text
    assert all(TITLES[language] in page for page in pages)


def test_who_came_before_has_the_time_and_who_cancelled_is_left_out(demo_desk: Desk) -> None:
    session = demo_desk.session("osh-1-reg")
    before = listed(demo_desk, session, KY)
    cancel(demo_desk, before[0].id)
    check_in(demo_desk, before[1].id, session, moment=datetime(2022, 2, 28, 3, 12, tzinfo=UTC))
    people = listed(demo_desk, session, KY)
    assert [person.id for person in people] == [person.id for person in before[1:]]
    paper = desk_list_of(demo_desk, session, people, KY, datetime(2022, 2, 28, 4, tzinfo=UTC))
    assert [row.time for row in paper.pages[0].rows[:2]] == ["09:12", ""]
    assert "10:00" in paper.foot


@pytest.mark.parametrize("people", [0, 1, 10, 11, 30])
def test_there_is_always_room_for_people_who_are_not_listed(desk: Desk, tmp_path: Path, people: int) -> None:
    for number in range(people):
        add_walk_in(desk, Details(family=f"Асанов{number}", given="Улан", cities=("osh",)))
    run = make_desk_list(desk, desk.session("osh-1-reg"), tmp_path / "list.pdf", KY)
    found = page_codes(tmp_path / "list.pdf")
    assert sum(code.people.count(None) for code in found) >= EMPTY_ROWS
    assert (run.people, run.pages) == (people, len(found))


def test_long_names_stay_within_their_cells(desk: Desk, tmp_path: Path) -> None:
    usual = Details(family="Ким", given="Ли", cities=("osh",), organisation="ОО")
    long = "Абдыкадырова-Осмоналиева Бүбүсарахан Жолдошбековна Темирбек кызы " * 3
    for details in (usual, replace(usual, family=long.strip(), organisation=long * 2), replace(usual, family="Ө" * 90)):
        add_walk_in(desk, details)
    make_desk_list(desk, desk.session("osh-1-reg"), tmp_path / "list.pdf", KY)
    (sheet,) = sheets(tmp_path / "list.pdf")
    # Between name and signature, nothing is printed over the columns to write in.
    for row in range(3):
        top = round((53 + row * 11 + 0.5) * 8)
        cell = sheet.crop((145 * 8, top, round(196.5 * 8), top + 80))
        darkest, _ = cell.getextrema()
        assert isinstance(darkest, int)
        assert darkest > 150


def test_only_a_pdf_can_be_made(demo_desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileKind):
        make_desk_list(demo_desk, demo_desk.session("osh-1-reg"), tmp_path / "list.xlsx", KY)
    assert list(tmp_path.glob("list*")) == []
