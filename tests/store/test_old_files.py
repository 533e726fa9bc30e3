"""Files that earlier versions made open with today's program. One is kept for each version."""

import shutil
from pathlib import Path

import pytest

from regapp.model.papers.list_definition import ListFilter
from regapp.model.participant import Details
from regapp.services.desk import open_desk
from regapp.services.file.upkeep import check
from regapp.services.lists.rows import ids_of
from regapp.services.people.doubles import doubles_of
from regapp.services.people.registration import everybody, find
from regapp.store import comparing

OLD = sorted((Path(__file__).resolve().parents[1] / "files").glob("*.regapp"))


def test_there_is_an_old_file() -> None:
    assert OLD


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_an_old_file_opens_and_is_well(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    desk = open_desk(copy)
    try:
        assert len(everybody(desk)) == 12
        assert find(desk, everybody(desk)[0].details.name)
        assert check(desk) == []
    finally:
        desk.close()


def test_an_older_file_that_is_only_read_is_brought_up_to_date_too(tmp_path: Path) -> None:
    copy = tmp_path / OLD[0].name
    shutil.copy(OLD[0], copy)
    for _ in range(2):
        desk = open_desk(copy, read_only=True)
        assert desk.is_read_only
        assert len(everybody(desk)) == 12
        desk.close()


def test_telephones_of_an_old_file_follow_the_rules_of_their_owners_countries(tmp_path: Path) -> None:
    copy = tmp_path / "old.regapp"
    shutil.copy(OLD[-1], copy)
    desk = open_desk(copy)
    try:
        for typed, country, name in (
            ("+7 926 123 45 67", "", "Соколов Павел"),
            ("90 123 45 67", "UZ", "Каримов Жасур"),
            ("+996 199 000100", "DE", "Асанов Улан"),
        ):
            (same,) = doubles_of(desk, Details(family="Ким", phone=typed, country=country))
            assert same.details.name == name
        # What a merged record said of a country is known too.
        assert {details.country for _, _, details in desk.ask(comparing.aliases, desk.event.number)} == {"RU"}
        for typed in ("8 926 123-45-67", "+7 926 123-45-67", "926 123-45-67"):
            assert [hit.participant.details.name for hit in find(desk, typed)] == ["Соколов Павел"]
            assert len(ids_of(desk, ListFilter(words=typed))) == 1
    finally:
        desk.close()
