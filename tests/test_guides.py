"""The README and the guides: short, in steps, and true to the program's words and keys."""

import re
from pathlib import Path

import pytest

from tests.guides import (
    GUIDES,
    PAGES,
    README,
    ROOT,
    keys_named,
    keys_of_the_program,
    links,
    paragraphs,
    screen_words,
    sentences,
)
from tests.test_docs import DOCUMENTS
from tests.test_translations import TEXTS
from tests.texts.test_glossary import given_up

ON_THE_SCREEN = {text for context, text in TEXTS if context != "Shell"}
KEYS = keys_of_the_program()
LINES_OF_README = 80
WORDS_OF_README = 530
LINES_OF_A_GUIDE = 60
WORDS_OF_A_SENTENCE = 25
SENTENCES_OF_A_PARAGRAPH = 5


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_each_word_of_the_screen_is_in_the_program(path: Path) -> None:
    assert [word for word in screen_words(path.read_text(encoding="utf-8")) if word not in ON_THE_SCREEN] == []


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_each_key_is_one_of_the_program(path: Path) -> None:
    assert [key for key in keys_named(path.read_text(encoding="utf-8")) if key not in KEYS] == []


def test_pages_name_words_and_keys() -> None:
    texts = [path.read_text(encoding="utf-8") for path in GUIDES]
    assert sum(len(list(screen_words(text))) for text in texts) > 150
    assert sum(len(list(keys_named(text))) for text in texts) > 40


@pytest.mark.parametrize(
    "text",
    ["Press *No such button*.", "Press *save*.", "It says “No such words”.", "Choose **Badges**, *Designs*."],
)
def test_a_word_that_is_nowhere_is_noticed(text: str) -> None:
    assert not set(screen_words(text)) <= ON_THE_SCREEN


@pytest.mark.parametrize("key", ["Ctrl+Q", "F8", "Ctrl+9", "Ctrl+Alt+N", "Home", "Ctrl+Shift+P"])
def test_a_key_that_is_nowhere_is_noticed(key: str) -> None:
    assert not set(keys_named(f"Press `{key}`.")) <= KEYS
    assert list(keys_named(f"Press `{key}`.")) == [key]


@pytest.mark.parametrize("path", sorted({*PAGES, *DOCUMENTS}), ids=name_of)
def test_what_a_page_leads_to_is_there(path: Path) -> None:
    addresses = [address.partition("#")[0] for _is_picture, _words, address in links(path) if "://" not in address]
    assert [address for address in addresses if not (path.parent / address).is_file()] == []


def test_the_readme_leads_to_each_guide() -> None:
    assert set(GUIDES) <= {(README.parent / address).resolve() for _is_picture, _words, address in links(README)}


@pytest.mark.parametrize("path", GUIDES, ids=name_of)
def test_a_guide_is_steps(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert len(lines) <= LINES_OF_A_GUIDE
    numbers = [int(found[1]) for line in lines if (found := re.match(r"\s*(\d+)\. ", line))]
    assert len(numbers) >= 3
    # Each step follows the one before, or begins again.
    assert [now for before, now in zip([0, *numbers], numbers, strict=False) if now not in (1, before + 1)] == []


def test_the_readme_is_one_screen() -> None:
    text = README.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LINES_OF_README
    assert len(text.split()) <= WORDS_OF_README


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_sentences_and_paragraphs_are_short(path: Path) -> None:
    parts = list(paragraphs(path.read_text(encoding="utf-8")))
    assert [part for part in parts if len(sentences(part)) > SENTENCES_OF_A_PARAGRAPH] == []
    assert [line for part in parts for line in sentences(part) if len(line.split()) > WORDS_OF_A_SENTENCE] == []


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_no_word_that_the_glossary_gives_up(path: Path) -> None:
    parts = list(paragraphs(path.read_text(encoding="utf-8")))
    assert [(form.pattern, part) for part in parts for form in given_up()["en"] if form.search(part)] == []
