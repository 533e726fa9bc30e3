"""The guides on paper: all text in each language, contents with the right pages, and a card of two pages."""

import re
from pathlib import Path

import pypdfium2
import pytest

from regapp.model.errors.files import FileKind
from regapp.model.event import LANGUAGES
from regapp.services.guides.paper import write_card, write_guides
from regapp.texts.catalogue import Language
from regapp.texts.guides import CARD, GUIDES, guide_text, guide_word, headings

each_language = pytest.mark.parametrize("code", LANGUAGES)
A4 = (595, 842)
PAGES_OF_THE_CARD = 2


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guides")
    for code in LANGUAGES:
        write_guides(folder / f"guides-{code}.pdf", Language(code))
        write_card(folder / f"card-{code}.pdf", Language(code))
    return folder


def opened(path: Path) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(path)


def texts(path: Path) -> list[str]:
    """The text of each page, its lines joined."""
    with opened(path) as paper:
        return [joined(page.get_textpage().get_text_range()) for page in paper]


def joined(text: str) -> str:
    return re.sub(r"\s+", "", text)


@each_language
def test_each_heading_and_all_letters_are_there(papers: Path, code: str) -> None:
    whole = "".join(texts(papers / f"guides-{code}.pdf"))
    for guide in GUIDES:
        for heading in headings(guide_text(guide, code)):
            assert joined(heading.text) in whole
    assert not {"\ufffd", "\u25a1"} & set(whole)
    if code == "ky":
        assert set("ңөү") <= set(whole)


@each_language
def test_the_contents_name_the_page_of_each_section(papers: Path, code: str) -> None:
    pages = texts(papers / f"guides-{code}.pdf")
    assert joined(guide_word("contents", Language(code))) in pages[0]
    for guide in GUIDES:
        for heading in headings(guide_text(guide, code)):
            found = re.search(re.escape(joined(heading.text)) + r"\.*(\d+)", pages[0])
            assert found, heading.text
            assert joined(heading.text) in pages[int(found[1]) - 1]


@each_language
def test_each_page_has_its_number(papers: Path, code: str) -> None:
    pages = texts(papers / f"guides-{code}.pdf")
    word = guide_word("page", Language(code))
    for number, text in enumerate(pages, start=1):
        assert joined(word.format(number=number, count=len(pages))) in text


@each_language
def test_the_outline_leads_to_each_section(papers: Path, code: str) -> None:
    with opened(papers / f"guides-{code}.pdf") as paper:
        names = [mark.get_title() for mark in paper.get_toc()]
    assert names == [heading.text for guide in GUIDES for heading in headings(guide_text(guide, code))]


@each_language
def test_the_card_has_two_pages_of_a4(papers: Path, code: str) -> None:
    with opened(papers / f"card-{code}.pdf") as paper:
        assert len(paper) <= PAGES_OF_THE_CARD
        assert {tuple(map(round, page.get_size())) for page in paper} == {A4}
    whole = "".join(texts(papers / f"card-{code}.pdf"))
    assert all(joined(heading.text) in whole for heading in headings(guide_text(CARD, code)))


@each_language
def test_all_letters_are_embedded(papers: Path, code: str) -> None:
    content = (papers / f"guides-{code}.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert content.count(b"/FontFile2") >= 2
    assert b"Helvetica" not in content


def test_a_pdf_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(FileKind):
        write_guides(tmp_path / "guides.docx", Language("en"))
