"""The lists for the hotel and the bus: what they say, in which order, and what they leave to be filled in by hand."""

from itertools import groupby
from pathlib import Path
from typing import Final

import pypdfium2
import pytest
import python_calamine

from regapp.matching.names import sort_key
from regapp.model.papers.register import Grouping, RegisterKind
from regapp.model.participant import Details, Sex
from regapp.services.desk import Desk
from regapp.services.people.registration import add_walk_in
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import make_register, register_of
from regapp.texts.catalogue import Language

ENGLISH: Final = Language("en")
TOLOK: Final = "41708217842000"
PEOPLE: Final = (
    Details(family="Асанов", municipality=TOLOK, sex=Sex.MALE, organisation="Айыл өкмөтү", phone="+996555000111"),
    Details(family="Бекова", phone="+996555000222", consent=False),
    Details(family="Ким", country="KZ", phone="+996555000333", sharing_consent=False),
)
HOTEL: Final = RegisterOptions(RegisterKind.HOTEL, by=Grouping.NAME, walk_ins=0)
BUS: Final = RegisterOptions(RegisterKind.BUS, by=Grouping.NAME, walk_ins=0)


@pytest.fixture
def people(desk: Desk) -> Desk:
    for details in PEOPLE:
        add_walk_in(desk, details)
    return desk


def rows_of(desk: Desk, options: RegisterOptions, language: Language = ENGLISH) -> list[dict[str, str]]:
    register = register_of(desk, options, language)
    headings = [column.heading for column in register.columns]
    return [dict(zip(headings, row.cells, strict=True)) for group in register.groups for row in group.rows]


def test_the_hotel_knows_who_and_fills_in_how_long(people: Desk) -> None:
    first, second, third = rows_of(people, HOTEL)
    assert (first["Sex"], first["Organisation"]) == ("Man", "Айыл өкмөтү")
    assert "Kazakhstan" in third["Municipality"]
    for row in (first, second, third):
        assert [row[name] for name in ("From", "To", "Nights", "Room with", "Note")] == [""] * 5


def test_the_bus_hides_the_telephone_of_who_refused(people: Desk) -> None:
    phones = {row["Name"]: row["Telephone"] for row in rows_of(people, BUS)}
    assert phones["Асанов"]
    assert (phones["Бекова"], phones["Ким"]) == ("", "")


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_the_bus_goes_by_municipality_in_the_alphabet(demo_desk: Desk, code: str) -> None:
    rows = [list(row.values()) for row in rows_of(demo_desk, BUS, Language(code))]
    places = [row[3] for row in rows]
    assert len(set(places)) > 20
    assert places == sorted(places, key=lambda place: (not place, sort_key(place)))
    for _, group in groupby(rows, key=lambda row: row[3]):
        names = [row[2] for row in group]
        assert names == sorted(names, key=sort_key)


@pytest.mark.parametrize("options", [HOTEL, BUS], ids=["hotel", "bus"])
@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_both_are_made_as_pdf_and_as_workbook(
    people: Desk, tmp_path: Path, options: RegisterOptions, code: str
) -> None:
    language = Language(code)
    paper, book = tmp_path / "list.pdf", tmp_path / "list.xlsx"
    assert make_register(people, paper, options, language).rows == len(PEOPLE)
    document = pypdfium2.PdfDocument(paper)
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    make_register(people, book, options, language)
    register = register_of(people, options, language)
    sheet = python_calamine.CalamineWorkbook.from_path(book).get_sheet_by_index(0).to_python()
    cells = {str(cell) for row in sheet for cell in row}
    for column in register.columns:
        assert column.heading in cells
    for details in PEOPLE:
        assert details.family in text
        assert details.family in cells
    assert register.title in text
