"""Files that other programs read: spreadsheets, contacts."""

import csv
import zipfile
from pathlib import Path

import pytest
import python_calamine
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from regapp.exchange.ods import write_ods
from regapp.exchange.vcard import Contact, vcard, write_vcards
from regapp.exchange.writing import SHEET_HEADING, write_csv, write_rejects, write_xlsx
from regapp.model.papers.table import Column, Row, Table
from regapp.reports.list_pdf import write_pdf
from tests.model.papers.test_table import FORMULAS

TRICKY: tuple[Row, ...] = (
    ("=1+1", "<b>&\"Co'</b>", 1, 0.5),
    ("two  spaces, end ", "a\nb", None, 1),
    ("", "Жаңыл Өскөнова", 1_234, 0),
)
TABLE = Table(
    "A: list/of 'people'?",
    (Column("Name"), Column("NAME", 30), Column("Count", figures=True), Column("Share", share=True)),
    TRICKY,
)  # fmt: skip
CODEBOOK = Table("Codebook", (Column("What"),), (("it",),))


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_spreadsheets_keep_every_cell_as_it_is(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"t.{kind}"
    (write_xlsx if kind == "xlsx" else write_ods)([TABLE, CODEBOOK], path)
    book = python_calamine.CalamineWorkbook.from_path(path)
    assert book.sheet_names == ["A listof people", "Codebook"]
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[0][2:] == ["Count", "Share"]
    assert [[cell or "" for cell in row] for row in rows[1:]] == [[cell or "" for cell in row] for row in TRICKY]
    assert book.get_sheet_by_index(1).to_python() == [["What"], ["it"]]


def test_an_xlsx_has_a_real_table_as_long_as_its_rows(tmp_path: Path) -> None:
    write_xlsx([TABLE], tmp_path / "t.xlsx")
    with zipfile.ZipFile(tmp_path / "t.xlsx") as archive:
        table = archive.read("xl/tables/table1.xml").decode()
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert 'ref="A1:D4"' in table
    assert '<autoFilter ref="A1:D4"' in table
    assert 'name="NAME (2)"' in table
    assert "NAME (2)" in sheet
    assert "<f>" not in sheet


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_and_no_heading_of_a_text_table_is_a_formula(text: str, tmp_path: Path) -> None:
    table = Table("T", (Column(text), Column("B")), ((text, -1), ("plain", 0.5)))
    write_csv(table, tmp_path / "t.csv")
    write_rejects([("S", [text, "B"], [[text, "x"]]), ("=T", ["B"], [["y"]])], tmp_path / "r.csv", "csv")
    assert _cells(tmp_path / "t.csv") == [[f"'{text}", "B"], [f"'{text}", "-1"], ["plain", "0.5"]]
    assert _cells(tmp_path / "r.csv")[:2] == [[f"'{text}", "B", SHEET_HEADING], [f"'{text}", "x", "S"]]
    assert _cells(tmp_path / "r.csv")[2] == ["", "y", "'=T"]


def _cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_spreadsheets_hold_formulas_as_text(kind: str, tmp_path: Path) -> None:
    table = Table("=1+1", tuple(map(Column, FORMULAS)), (tuple(FORMULAS),))
    path = tmp_path / f"t.{kind}"
    (write_xlsx if kind == "xlsx" else write_ods)([table], path)
    headings, cells = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert {text for text in FORMULAS if text.isprintable()} <= set(cells)
    assert all(isinstance(cell, str) for cell in (*headings, *cells))
    with zipfile.ZipFile(path) as archive:
        whole = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
    assert "<f>" not in whole
    assert "table:formula" not in whole


def test_rejects_in_a_workbook_are_text(tmp_path: Path) -> None:
    write_rejects([("=1", ["Name", *FORMULAS], [["А", *FORMULAS]])], tmp_path / "r.xlsx", "xlsx")
    with zipfile.ZipFile(tmp_path / "r.xlsx") as archive:
        assert "<f>" not in archive.read("xl/worksheets/sheet1.xml").decode()


def test_an_ods_is_filtered_and_frozen(tmp_path: Path) -> None:
    write_ods([TABLE], tmp_path / "t.ods")
    with zipfile.ZipFile(tmp_path / "t.ods") as archive:
        assert archive.infolist()[0].filename == "mimetype"
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        content = archive.read("content.xml").decode()
        assert "VerticalSplitPosition" in archive.read("settings.xml").decode()
    assert "'A listof people'.D4" in content
    assert 'display-filter-buttons="true"' in content
    assert "table:formula" not in content


@pytest.mark.parametrize("write", [write_xlsx, write_ods])
def test_a_table_without_rows_is_a_table_all_the_same(write: object, tmp_path: Path) -> None:
    path = tmp_path / ("t.xlsx" if write is write_xlsx else "t.ods")
    write([Table("Empty", (Column("Name"),), ())], path)  # type: ignore[operator]
    assert python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python() == [["Name"]]


def test_progress_is_told_every_thousand_rows_and_at_the_end(tmp_path: Path) -> None:
    many = Table("Many", (Column("Number"),), tuple((str(number),) for number in range(2_500)))
    for number, write in enumerate((write_csv, write_pdf)):
        told: list[tuple[int, int]] = []
        write(many, tmp_path / str(number), lambda done, total, told=told: told.append((done, total)))  # type: ignore[misc]
        assert told == [(1000, 2500), (2000, 2500), (2500, 2500)]


TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\x85\u2028\u2029"), max_size=90)


@settings(max_examples=60, deadline=None)
@given(TEXT, TEXT, TEXT, TEXT)
def test_what_a_vcard_says_is_read_back(family: str, given_name: str, organisation: str, position: str) -> None:
    contact = Contact("regapp-1", f"{family} {given_name}", family, given_name, "", organisation, position)
    text = vcard(contact)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    read = vobject.readOne(text)
    assert read.fn.value.strip() == f"{family} {given_name}".strip()
    if family or given_name:
        assert (read.n.value.family, read.n.value.given) == (family or ("" if given_name else contact.name), given_name)
    if organisation:
        assert read.org.value == [organisation]


def test_contacts_of_one_file_are_read_back(tmp_path: Path) -> None:
    contacts = [
        Contact("regapp-1", "Ким Анна", "Ким", "Анна", phones=("+996 770 112233", "0555 000000"), email="a@b.kg",
                place="Төлөк айыл аймагы", country="Кыргызстан", group="Ош; 2022, март\nда"),
        Contact("regapp-2", "Cher"),
    ]  # fmt: skip
    assert write_vcards(contacts, tmp_path / "c.vcf") == 2
    first, second = vobject.readComponents((tmp_path / "c.vcf").read_text(encoding="utf-8"))
    assert [phone.value for phone in first.tel_list] == ["+996 770 112233", "0555 000000"]
    assert first.adr.value.city == "Төлөк айыл аймагы"
    assert first.adr.value.country == "Кыргызстан"
    assert second.n.value.family == "Cher"
