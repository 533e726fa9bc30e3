"""Pages and XML workbooks that programs name .xls."""

import base64

import pytest

from regapp.exchange.parsing.parse import parse_list
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileEmpty
from regapp.model.errors.lists import ListBroken, ListOfOtherKind
from regapp.model.papers.sheets import Sheet

ARCHIVE = (
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--x--\r\n"
)
SPACE = "urn:schemas-microsoft-com:office:spreadsheet"


def page(table: str, encoding: str = "utf-8", head: str = "") -> Sheet:
    text = f"<html><head>{head}</head><body><p>Отчёт</p><table border=1>{table}</table></body></html>"
    return parse_list(text.encode(encoding), "list.xls").sheets[0]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r", "utf-16"])
@pytest.mark.parametrize("is_named", [True, False])
def test_a_page_in_any_encoding(encoding: str, is_named: bool) -> None:
    head = f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}">' if is_named else ""
    sheet = page("<tr><th>ФИО</th></tr><tr><td>Асанов&nbsp;Бакыт &amp; Ко</td></tr>", encoding, head)
    assert sheet.rows == [["ФИО"], ["Асанов Бакыт & Ко"]]


def test_cells_that_reach_over_others() -> None:
    table = "<tr><td rowspan=2>Ош</td><td colspan=2>а</td><td>б</td></tr><tr><td>в</td><td>г</td><td>д</td></tr>"
    assert page(table).rows == [["Ош", "а", "", "б"], ["Ош", "в", "г", "д"]]


def test_ends_that_were_forgotten_and_lines_within_cells() -> None:
    assert page("<tr><td>a<br>b<td>c<tr><td>d").rows == [["a b", "c"], ["d"]]


def test_hidden_rows_of_a_page() -> None:
    assert page('<tr><td>a</td></tr><tr style="display:none"><td>b</td></tr>').hidden_rows == {1}


def test_scripts_are_no_cells_and_a_table_in_a_cell_is_another() -> None:
    text = "<table><tr><td>a<script>var x</script><table><tr><td>b</td></tr></table></td><td>c</td></tr></table>"
    sheets = parse_list(text.encode(), "x").sheets
    assert [sheet.rows for sheet in sheets] == [[["a", "c"]], [["b"]]]


def test_a_page_in_a_web_archive() -> None:
    table = base64.b64encode("<table><tr><td>Үсөнова</td></tr></table>".encode()).decode()
    assert parse_list(ARCHIVE.format(table).encode(), "list.mht").sheets[0].rows == [["Үсөнова"]]


def book(rows: str, options: str = "") -> bytes:
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        f'<Workbook xmlns="{SPACE}" xmlns:ss="{SPACE}" xmlns:x="urn:schemas-microsoft-com:office:excel">'
        f'<Worksheet ss:Name="Тизме"><Table>{rows}</Table>{options}</Worksheet></Workbook>'
    ).encode()


def cell(text: str, kind: str = "String", told: str = "") -> str:
    return f'<Cell {told}><Data ss:Type="{kind}">{text}</Data></Cell>'


def test_an_xml_workbook() -> None:
    rows = f"<Row>{cell('ФИО')}{cell('Күнү')}{cell('Тел')}</Row><Row>{cell('Асанов')}"
    rows += f"{cell('1990-05-01T00:00:00.000', 'DateTime')}{cell('996555123456', 'Number')}</Row>"
    (sheet,) = parse_list(book(rows), "list.xls").sheets
    assert sheet == Sheet("Тизме", [["ФИО", "Күнү", "Тел"], ["Асанов", "1990-05-01", "996555123456"]])


def test_places_merged_cells_and_what_is_hidden_in_an_xml_workbook() -> None:
    merged = 'ss:MergeDown="1" ss:MergeAcross="1"'
    rows = f'<Row ss:Index="3">{cell("а", told=merged)}{cell("б")}</Row><Row ss:Hidden="1">'
    rows += f"{cell('в', told='ss:Index=&quot;3&quot;').replace('&quot;', chr(34))}</Row>"
    options = "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
    (sheet,) = parse_list(book(rows, options), "list.xls").sheets
    assert sheet.rows == [[], [], ["а", "", "б"], ["а", "", "в"]]
    assert (sheet.is_hidden, sheet.hidden_rows) == (True, frozenset({3}))


ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
BOMB = "<!DOCTYPE a [<!ENTITY x 'lol'>" + "".join(f"<!ENTITY x{n} '{'&x;' * 10}'>" for n in range(9)) + "]>"


@pytest.mark.parametrize("declared", [ENTITY, BOMB])
def test_entities_are_refused(declared: str) -> None:
    content = book(f"<Row>{cell('&x;')}</Row>").replace(b"?><?mso", b"?>" + declared.encode() + b"<?mso")
    with pytest.raises(ListBroken):
        parse_list(content, "list.xls")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ('[{"ФИО":"Асанов"}]', ListOfOtherKind),
        ('{"people": []}', ListOfOtherKind),
        ("<html><body><p>Сессия бүттү</p></body></html>", ListOfOtherKind),
        ('<?xml version="1.0"?><office:document office:version="1.3"></office:document>', ListOfOtherKind),
        ('<?xml version="1.0"?><people><name>Асанов</name></people>', ListOfOtherKind),
        ("{\\rtf1 Асанов}", ListOfOtherKind),
        ("<html><table><tr><td> </td></tr></table></html>", FileEmpty),
        (book(f"<Row>{cell('а')}")[:-30].decode(), ListBroken),
    ],
)
def test_what_cannot_be_read_gets_a_true_refusal(content: str, error: type[RegAppError]) -> None:
    with pytest.raises(error):
        parse_list(content.encode(), "list.xls")


@pytest.mark.parametrize("text", ["[Үй] ФИО;Тел\n[1] Асанов;0555\n", "<ФИО>;Тел\nАсанов;0555\n", '{1};"a"\n2;3\n'])
def test_text_tables_that_begin_oddly_are_read(text: str) -> None:
    assert len(parse_list(text.encode(), "list.csv").sheets[0].rows) == 2
