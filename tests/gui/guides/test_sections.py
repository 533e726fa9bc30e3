"""Each page of the window has a section of the guides, and each section is there in all three languages."""

import pytest

from regapp.gui.guides.finding import places
from regapp.gui.guides.key_list import KEYS, keys_text
from regapp.gui.guides.sections import SECTIONS, section_of
from regapp.gui.window.pages import PAGES
from regapp.gui.workplace import keys
from regapp.model.event import LANGUAGES
from regapp.texts.catalogue import Language
from regapp.texts.guides import GUIDES, guide_text, headings


def test_each_page_has_a_section() -> None:
    assert {page.name for page in PAGES} | {"designer"} == set(SECTIONS)


@pytest.mark.parametrize("page", SECTIONS)
def test_the_section_of_a_page_is_there_in_each_language(page: str) -> None:
    guide, heading = SECTIONS[page]
    english = headings(guide_text(guide, "en"))
    place = [found.text for found in english].index(heading)
    assert english[place].level == 2
    before = sum(len(headings(guide_text(name, "en"))) for name in GUIDES[: GUIDES.index(guide)])
    assert section_of(page) == 1 + before + place
    for language in LANGUAGES:
        assert headings(guide_text(guide, language))[place].level == 2


def test_all_keys_are_listed() -> None:
    listed = {key for key, _meaning in KEYS}
    assert {*keys.ABOUT, "F1", "F2", "F9", "F11", "Enter", "Esc", f"Ctrl+1 … {len(PAGES)}"} <= listed
    for code in LANGUAGES:
        text = keys_text(Language(code))
        assert len(headings(text)) == 1
        assert all(f"| `{key}` | {Language(code).translate('Keys', meaning)} |" in text for key, meaning in KEYS)


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Көчүрмө, көчүрмө", "көчүрмө", [0, 9]),
        ("Көчүрмө, көчүрмө", "кочурмо", [0, 9]),
        ("өңүт ОҢОЙ", "оңой", [5]),
        ("Отчёт, отчет", "отчет", [0, 7]),
        ("узел", " Узел ", [0]),
        ("узел", "", []),
        ("узел", "   ", []),
        ("İстамбул узел", "узел", [9]),
        ("ааа", "аа", [0]),
    ],
)
def test_finding(text: str, wanted: str, found: list[int]) -> None:
    assert places(text, wanted) == found
