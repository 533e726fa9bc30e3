"""A list as PDF says what nobody can look up on paper: which municipality, how many people, as of when, which page."""

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import python_calamine

from regapp.matching.places.directories import shipped_directory
from regapp.model.papers.list_definition import ListDefinition
from regapp.model.participant import Details
from regapp.reports.list_pdf import write_pdf
from regapp.services.desk import Desk
from regapp.services.file.conference import create_conference
from regapp.services.lists.exporting import ATTENDEES, export_attendees, people_table
from regapp.services.people.registration import add_walk_in
from regapp.texts.catalogue import Language

LANGUAGES = ("ky", "ru", "en")
TOTALS = {"ky": "Тизмеде: {}", "ru": "В списке: {}", "en": "On the list: {}"}
PAGES = {"ky": "{1} беттин {0}-бети", "ru": "Страница {0} из {1}", "en": "Page {0} of {1}"}
MOMENT = re.compile(r"\d\d\.\d\d\.\d{4}, \d\d:\d\d")


@pytest.fixture(scope="module")
def everywhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Somebody of each municipality of the country. No test changes it."""
    desk = create_conference(tmp_path_factory.mktemp("lists") / "c.regapp")
    for unit in desk.directory.municipalities:
        add_walk_in(desk, Details(family=f"Z{unit.code}", municipality=unit.code))
    yield desk
    desk.close()


def pages_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    texts = [squeezed(page.get_textpage().get_text_range()) for page in document]
    document.close()
    return texts


def squeezed(text: str) -> str:
    return " ".join(re.sub("[\u00ad\ufffe]", "", text).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_municipalities_are_told_by_one_name(language: str) -> None:
    directory = shipped_directory()
    names = [directory.told_apart(unit.code, language) for unit in directory.municipalities]
    assert len(set(names)) == len(names)
    bare = [unit.name(language) for unit in directory.municipalities]
    for unit, name in zip(directory.municipalities, names, strict=True):
        assert (name == unit.name(language)) == (bare.count(unit.name(language)) == 1)
        assert name == unit.name(language) or name == f"{unit.name(language)}, {directory.name(unit.rayon, language)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_on_paper_tells_municipalities_of_one_name_apart(
    everywhere: Desk, language: str, tmp_path: Path
) -> None:
    definition = ListDefinition("", ("family", "municipality"))
    export_attendees(everywhere, tmp_path / "l.pdf", Language(language), None, definition)
    whole = " ".join(pages_of(tmp_path / "l.pdf"))
    for unit in everywhere.directory.municipalities:
        assert f"Z{unit.code} {everywhere.directory.told_apart(unit.code, language)}" in whole


def test_the_rayon_is_said_once(everywhere: Desk, tmp_path: Path) -> None:
    definition = ListDefinition("", ("family", "rayon", "municipality"))
    export_attendees(everywhere, tmp_path / "l.pdf", Language("en"), None, definition)
    whole = " ".join(pages_of(tmp_path / "l.pdf"))
    for unit in everywhere.directory.municipalities:
        rayon = f"{everywhere.directory.name(unit.rayon, 'en')} " if unit.rayon else ""
        assert f"Z{unit.code} {rayon}{unit.name('en')}" in whole


def test_a_workbook_keeps_the_bare_name(everywhere: Desk, tmp_path: Path) -> None:
    definition = ListDefinition("", ("family", "municipality"))
    export_attendees(everywhere, tmp_path / "l.xlsx", Language("en"), None, definition)
    rows = python_calamine.CalamineWorkbook.from_path(tmp_path / "l.xlsx").get_sheet_by_index(0).to_python()[1:]
    assert {str(row[1]) for row in rows} == {unit.name("en") for unit in everywhere.directory.municipalities}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_says_its_number_of_all_and_the_last_one_the_total(
    everywhere: Desk, language: str, tmp_path: Path
) -> None:
    count = export_attendees(everywhere, tmp_path / "l.pdf", Language(language))
    pages = pages_of(tmp_path / "l.pdf")
    assert len(pages) > 9
    for number, page in enumerate(pages, start=1):
        assert page.endswith(PAGES[language].format(number, len(pages)))
        assert len(MOMENT.findall(page.rsplit("Z", 1)[1])) >= 1
    total = TOTALS[language].format(count)
    assert [total in page for page in pages] == [False] * (len(pages) - 1) + [True]


@pytest.mark.parametrize("count", range(0, 140, 3))
def test_the_total_is_never_alone_on_a_page(everywhere: Desk, count: int, tmp_path: Path) -> None:
    table = people_table(everywhere, ATTENDEES, Language("en"))
    rows = tuple(("N", str(number)) for number in range(count))
    write_pdf(type(table)("T", table.columns[:2], rows, paper=table.paper), tmp_path / "l.pdf")
    *_, last = pages_of(tmp_path / "l.pdf")
    assert "On the list" in last
    assert last.count(" N ") >= min(2, count)


def test_nobody_on_a_list_is_a_page_all_the_same(desk: Desk, tmp_path: Path) -> None:
    assert export_attendees(desk, tmp_path / "l.pdf", Language("en")) == 0
    (page,) = pages_of(tmp_path / "l.pdf")
    assert "On the list: 0" in page
    assert page.endswith("Page 1 of 1")
