"""The guides of registrar, coordinator and administrator: one text in three languages, in the words of the screen."""

import re
import tomllib
from pathlib import Path

import pytest

from regapp.model.event import LANGUAGES
from regapp.texts.catalogue import SOURCE_LANGUAGE, Language
from regapp.texts.guides import GUIDES, Lines, Part, Picture, Table, guide_parts, guide_text, headings
from tests.guides import (
    README,
    ROLE_GUIDES,
    ROOT,
    keys_named,
    keys_of_the_program,
    links,
    paragraphs,
    screen_words,
    sentences,
)
from tests.test_translations import TEXTS
from tests.texts.test_glossary import given_up

KEYS = keys_of_the_program()
WORDS_OF_A_SENTENCE = 25
MOST_PICTURES = 3
PATHS = [path for paths in ROLE_GUIDES.values() for path in paths]
each_path = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.relative_to(ROOT / "docs/guide").as_posix())
each_guide = pytest.mark.parametrize("guide", GUIDES)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def on_the_screen(language: str) -> set[str]:
    """All texts of the window in a language."""
    spoken = Language(language)
    return {
        text if language == SOURCE_LANGUAGE else spoken.translate(context, text)
        for context, text in TEXTS
        if context != "Shell"
    }


def language_of(path: Path) -> str:
    return path.parent.name


def shape(part: Part) -> tuple[object, ...]:
    """What a part is, without its words: so it is the same in every language."""
    match part:
        case Lines(texts, numbered):
            return Lines, len(texts), numbered
        case Table(head, rows):
            return Table, len(head), len(rows)
        case Picture(name):
            return Picture, name
        case _:
            return type(part), getattr(part, "level", 0)


@each_guide
@each_language
def test_a_guide_has_the_same_parts_in_each_language(guide: str, language: str) -> None:
    source, other = (list(guide_parts(guide_text(guide, code))) for code in (SOURCE_LANGUAGE, language))
    assert [shape(part) for part in source] == [shape(part) for part in other]


@each_guide
def test_a_guide_has_one_title_and_sections_below_it(guide: str) -> None:
    levels = [heading.level for heading in headings(guide_text(guide, "en"))]
    assert levels == [1] + [2] * (len(levels) - 1)
    assert len(levels) > 8


@each_guide
@each_language
def test_no_two_sections_of_a_guide_have_one_name(guide: str, language: str) -> None:
    names = [heading.text for heading in headings(guide_text(guide, language))]
    assert len(set(names)) == len(names)


@each_guide
@each_language
def test_the_same_keys_and_commands_are_named_in_each_language(guide: str, language: str) -> None:
    named = [re.findall(r"`([^`]+)`", guide_text(guide, code)) for code in (SOURCE_LANGUAGE, language)]
    assert sorted(named[0]) == sorted(named[1])


@each_path
def test_each_word_of_the_screen_is_in_the_program(path: Path) -> None:
    known = on_the_screen(language_of(path))
    assert [word for word in screen_words(path.read_text(encoding="utf-8")) if word not in known] == []


def test_guides_name_words_of_the_screen() -> None:
    for paths in ROLE_GUIDES.values():
        assert sum(len(list(screen_words(path.read_text(encoding="utf-8")))) for path in paths) > 120


def test_a_word_of_another_language_is_noticed() -> None:
    assert "Check out" not in on_the_screen("ru")
    assert "Кеткенин белгилөө" in on_the_screen("ky")


@each_path
def test_each_key_is_one_of_the_program(path: Path) -> None:
    assert [key for key in keys_named(path.read_text(encoding="utf-8")) if key not in KEYS] == []


@each_path
def test_pictures_are_few_and_there(path: Path) -> None:
    shown = [address for is_picture, _words, address in links(path) if is_picture]
    assert len(shown) <= MOST_PICTURES
    for address in shown:
        assert (path.parent / address).resolve().parent == ROOT / "docs" / "pictures"
        assert (path.parent / address).is_file()


def test_what_the_guides_show_is_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shipped = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    pictures = {
        (path.parent / address).resolve().relative_to(ROOT).as_posix()
        for path in PATHS
        for is_picture, _words, address in links(path)
        if is_picture
    }
    folders = {path.parent.relative_to(ROOT).as_posix() for path in PATHS}
    assert {name for name in shipped if name.startswith("docs/")} == pictures | folders
    assert all(shipped[name] == f"regapp/{name}" for name in pictures | folders)


@each_path
def test_sections_are_steps_in_short_sentences(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert sum(isinstance(part, Lines) and part.numbered for part in guide_parts(text)) >= 5
    lines = [line for part in paragraphs(text) for line in sentences(part)]
    assert [line for line in lines if len(line.split()) > WORDS_OF_A_SENTENCE] == []


@each_path
def test_numbers_of_steps_follow_each_other(path: Path) -> None:
    numbers = [int(number) for number in re.findall(r"^(\d+)\. ", path.read_text(encoding="utf-8"), re.MULTILINE)]
    assert [now for before, now in zip([0, *numbers], numbers, strict=False) if now not in (1, before + 1)] == []


@each_path
def test_no_word_that_the_glossary_gives_up(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [(form.pattern, found[0]) for form in given_up()[language_of(path)] for found in form.finditer(text)] == []


def test_the_readme_leads_to_the_guides() -> None:
    found = {(README.parent / address).resolve() for _is_picture, _words, address in links(README)}
    assert set(PATHS) <= found
