"""Workbooks: what is hidden, far away, protected or damaged in them."""

import io
import re

import pytest
import xlsxwriter

from regapp.exchange.parsing.parse import parse_list
from regapp.exchange.parsing.xls_rows import look_at_xls
from regapp.model.errors.base import RegAppError
from regapp.model.errors.lists import FileProtected, ListBroken, ListOfOtherKind, ListPacked
from regapp.model.papers.sheets import ReadList, RemarkKind
from tests.exchange.parsing.making import ROWS, WHOLE, ods, package, parts_of, xls, xlsx

NAMES = [row[0] for row in ROWS]


def names(read: ReadList) -> list[str]:
    return [row[0] if row else "" for row in read.sheets[0].rows]


@pytest.mark.parametrize("kind", WHOLE)
def test_each_kind_is_read(kind: str) -> None:
    read = parse_list(WHOLE[kind], "list")
    assert (names(read), read.remarks) == (NAMES, ())


def test_hidden_sheets_and_rows_of_xlsx() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        for name in ("Быйыл & мурда", "Былтыр"):
            sheet = book.add_worksheet(name)
            for number in range(5):
                sheet.write(number + 2, 1, f"Адам {number}")
        book.get_worksheet_by_name("Былтыр").hide()
        book.get_worksheet_by_name("Быйыл & мурда").set_row(4, None, None, {"hidden": True})
    first, second = parse_list(out.getvalue(), "list").sheets
    assert (first.is_hidden, second.is_hidden) == (False, True)
    assert (first.hidden_rows, first.first_row, second.hidden_rows) == (frozenset({2}), 3, frozenset())


@pytest.mark.parametrize("word", ["collapse", "filter"])
def test_hidden_rows_of_ods(word: str) -> None:
    (sheet,) = parse_list(ods({2: f'table:visibility="{word}"'}), "list").sheets
    assert sheet.hidden_rows == {2}


def test_hidden_rows_of_xls() -> None:
    (sheet,) = parse_list(xls(hidden={1, 3}), "list").sheets
    assert sheet.hidden_rows == {1, 3}


@pytest.mark.parametrize("place", ["XFD1048576", "A1048576", "XFD1", "ZZ900000", "ATA70000"])
@pytest.mark.parametrize("text", [" ", "далекте"])
def test_a_cell_far_away_is_left_out_and_told(place: str, text: str) -> None:
    rows = xlsx(ROWS)
    parts = parts_of(rows)
    number = re.sub("[A-Z]", "", place)
    stray = f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    part = "xl/worksheets/sheet1.xml"
    content = parts[part]
    assert isinstance(content, bytes)
    if number == "1":
        changed = content.replace(b"</row>", stray.encode() + b"</row>", 1)
    else:
        changed = content.replace(b"</sheetData>", f'<row r="{number}">{stray}</row></sheetData>'.encode())
    read = parse_list(package(parts | {part: changed}), "list")
    assert names(read)[: len(NAMES)] == NAMES
    told = [remark.text for remark in read.remarks if remark.kind is RemarkKind.CELLS_FAR]
    assert told == [place] or text in (cell for row in read.sheets[0].rows for cell in row) or not text.strip()


def test_a_damaged_sheet_hides_no_other() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        for name in ("а", "б"):
            book.add_worksheet(name).write(0, 0, name)
    parts = parts_of(out.getvalue())
    read = parse_list(package(parts | {"xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c"}), "list")
    assert [sheet.name for sheet in read.sheets] == ["б"]
    assert [(remark.kind, remark.sheet) for remark in read.remarks] == [(RemarkKind.SHEET_UNREADABLE, "а")]
    with pytest.raises(ListBroken):
        parse_list(package(parts | {f"xl/worksheets/sheet{n}.xml": "<worksheet><a" for n in (1, 2)}), "list")


def test_a_chart_sheet_is_passed_over() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.add_worksheet("а").write_column(0, 0, [1, 2])
        chart = book.add_chart({"type": "bar"})
        chart.add_series({"values": "=а!$A$1:$A$2"})
        book.add_chartsheet("график").set_chart(chart)
    read = parse_list(out.getvalue(), "list")
    assert ([sheet.name for sheet in read.sheets], read.remarks) == (["а"], ())


ENCRYPTED = (
    "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
)


@pytest.mark.parametrize(
    "content",
    [
        xls(has_password=True),
        package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "META-INF/manifest.xml": ENCRYPTED}),
        package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "encrypted-package": b"\x01\x02"}),
        b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600),
    ],
)
def test_a_password_is_told(content: bytes) -> None:
    with pytest.raises(FileProtected):
        parse_list(content, "list")


@pytest.mark.parametrize(
    ("parts", "error"),
    [
        ({"word/document.xml": "<a/>", "[Content_Types].xml": ""}, ListOfOtherKind),
        ({"Index/Document.iwa": "a"}, ListOfOtherKind),
        ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}, ListOfOtherKind),
        ({"список.xlsx": b"PK"}, ListPacked),
        ({"[Content_Types].xml": ""}, ListBroken),
    ],
)
def test_other_packages_get_a_true_refusal(parts: dict[str, str | bytes], error: type[RegAppError]) -> None:
    with pytest.raises(error):
        parse_list(package(parts), "list")


def test_records_overwritten_with_nothing_are_seen() -> None:
    content = xls()
    place = content.index("Үсөнова".encode("utf-16-le"))
    assert not look_at_xls(content).is_damaged
    assert look_at_xls(content[: place - 13] + bytes(60) + content[place + 47 :]).is_damaged
