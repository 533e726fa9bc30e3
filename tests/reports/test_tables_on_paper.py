"""Tables read back from the PDF: headings on each page, every row once and in order, groups said again."""

import ast
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Paragraph, SimpleDocTemplate

import regapp
from regapp.fonts import register_fonts
from regapp.model.papers.donor_report import Subject
from regapp.model.papers.table import Column, Row, Table, WholeTable
from regapp.reports.donor_look import BODY
from regapp.reports.donor_tables import TableFlow, table_of
from regapp.reports.list_pdf import write_pdf
from regapp.reports.tables.cells import Setter
from regapp.texts.catalogue import Language

COUNT = 150
OBLASTS = ("Ысык-Көл облусу", "Нарын облусу", "Баткен облусу")


def pages_of(source: Path | bytes) -> list[str]:
    document = pypdfium2.PdfDocument(source)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


def numbers_on(pages: list[str]) -> list[int]:
    return [int(found) for page in pages for found in re.findall(r"N(\d{3})\b", page)]


def row_of(number: int) -> tuple[str, str, int]:
    return (f"N{number:03}", "сөз " * (number % 23) + "ნინო Հայկ", 1000 * number)


@pytest.mark.parametrize("more", [0, 4, 14])
def test_a_list_has_its_headings_on_each_page_and_every_row_once(tmp_path: Path, more: int) -> None:
    columns = (Column("Number", 8), Column("Name", 30), Column("Total", 12, figures=True))
    rows: tuple[Row, ...] = tuple((*row_of(number), *("",) * more) for number in range(COUNT))
    table = Table("All of them", (*columns, *(Column("", 8) for _ in range(more))), rows, "In March")
    write_pdf(table, tmp_path / "l.pdf")
    pages = pages_of(tmp_path / "l.pdf")
    assert numbers_on(pages) == list(range(COUNT))
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert page.count("Number") == page.count("Total") == 1
        assert ("In March" in page) == (number == 1)
        assert page.count("All of them") == (2 if number == 1 else 1)
        assert page.split()[-4:] == ["All", "of", "them", str(number)]
    whole = " ".join(pages)
    assert whole.count("ნინო") == whole.count("Հայկ") == COUNT
    assert "149,000" in whole


def test_a_row_that_is_very_high_is_not_torn(tmp_path: Path) -> None:
    rows: tuple[Row, ...] = tuple((f"N{number:03}", "ш" * 290) for number in range(5))
    table = Table("T" * 4000, (Column("Number", 900), Column("Name", 1)), rows)
    write_pdf(table, tmp_path / "l.pdf")
    *_, last = pages = pages_of(tmp_path / "l.pdf")
    assert numbers_on(pages) == list(range(5))
    assert all(page.count("ш") % 290 == 0 for page in pages)
    assert last.count("ш") == 290


def subject() -> Subject:
    columns = (Column("Oblast"), Column("Rayon"), Column("Place"), Column("Came", figures=True))
    rows: list[Row] = [(OBLASTS[n // 50], f"Rayon {n // 10}", f"N{n:03}", n) for n in range(COUNT)]
    total = ("Total", "", "", sum(range(COUNT)))
    return Subject("places", WholeTable("Places", columns, (*rows, total)), "Places", totals=1, grouped=2)


def test_a_table_of_the_report_says_its_groups_again_on_each_page() -> None:
    register_fonts()
    content = io.BytesIO()
    flow = [Paragraph("Before", BODY), table_of(subject(), Setter(), Language("en")), Paragraph("After", BODY)]
    SimpleDocTemplate(content, pagesize=A4).build(flow)
    pages = pages_of(content.getvalue())
    assert numbers_on(pages) == list(range(COUNT))
    assert len(pages) > 2
    said = 0
    for page in pages:
        assert page.count("Oblast") == 1
        first, *others = numbers_on([page])
        assert page.index(OBLASTS[first // 50]) < page.index(f"N{first:03}")
        assert page.count(f"Rayon {first // 10}") == 1
        groups = {first // 50, *(number // 50 for number in others)}
        said += sum(page.count(oblast) for oblast in OBLASTS)
        assert all(page.count(OBLASTS[group]) == 1 for group in groups)
    assert said == len(OBLASTS) + sum(numbers_on([page])[0] % 50 != 0 for page in pages)
    assert f"{sum(range(COUNT)):,}" in pages[-1]


@pytest.mark.parametrize("height", [28, 29, 60, 400, 10_000])
def test_a_part_of_a_table_fits_where_it_was_asked_to(height: float) -> None:
    rest, rows = [table_of(subject(), Setter(), Language("en"))], 0
    while rest:
        parts = rest[0].split(500, height)
        if height == 28:
            assert parts == []
            return
        assert all(isinstance(part, TableFlow) for part in parts)
        assert parts[0].wrap(500, height)[1] <= height
        rows += parts[0].rows
        rest = parts[1:]
    assert rows == COUNT + 1


def privates(path: Path) -> Iterator[str]:
    """The attributes with an underscore that a file uses, but for those that a class gives itself."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    own: set[ast.AST] = set()
    for kind in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        used = [node for node in ast.walk(kind) if isinstance(node, ast.Attribute) and _is_of_self(node)]
        given = {node.attr for node in used if isinstance(node.ctx, ast.Store)}
        given |= {node.name for node in kind.body if isinstance(node, ast.FunctionDef)}
        own |= {node for node in used if node.attr in given}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and re.match("_(?!_init__)", node.attr) and node not in own:
            yield node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(r"_\w+", node.value):
            yield node.value


def _is_of_self(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id == "self"


REPORTS = Path(regapp.__file__).parent / "reports"


@pytest.mark.source
@pytest.mark.parametrize("path", sorted(REPORTS.rglob("*.py")), ids=lambda path: path.stem)
def test_papers_use_nothing_private_of_reportlab(path: Path) -> None:
    assert list(privates(path)) == []
