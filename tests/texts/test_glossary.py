"""The words of the glossary hold in the three catalogues: none of the forms that it gives up is left."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from regapp.resources import resource
from tests.test_translations import TEXTS

GLOSSARY = Path(__file__).resolve().parents[2] / "docs" / "glossary.md"
_PARAMETER = re.compile(r"\{\w+\}")
_ROW = re.compile(r"\| (en|ky|ru) \| `(.+)` \| (.+) \|")


def given_up() -> dict[str, list[re.Pattern[str]]]:
    """The forms that are not to be used, by language."""
    found: dict[str, list[re.Pattern[str]]] = {"en": [], "ky": [], "ru": []}
    for language, form, _instead in _ROW.findall(GLOSSARY.read_text(encoding="utf-8")):
        found[language].append(re.compile(form.replace("¦", "|"), re.IGNORECASE))
    return found


def texts(language: str) -> Iterator[str]:
    """All texts of the program in a language."""
    if language == "en":
        yield from (_PARAMETER.sub("{}", text) for _, text in TEXTS)
        return
    root = ElementTree.parse(resource("translations", f"regapp_{language}.ts")).getroot()
    for translation in root.iter("translation"):
        yield from (form.text or "" for form in translation.findall("numerusform"))
        yield translation.text or ""


@pytest.mark.parametrize("language", ["en", "ky", "ru"])
def test_no_form_that_was_given_up_is_left(language: str) -> None:
    forms = given_up()[language]
    assert len(forms) > 8
    assert [(form.pattern, text) for text in texts(language) for form in forms if form.search(text)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ctrl+Z takes it back."), ("en", "A row taken in"), ("en", "What she wrote"), ("en", "Possible doubles"),
        ("ky", "Бейджди скандаңыз"), ("ky", "жасалган бейджтер"), ("ky", "{count} ичинен"), ("ky", "Колу туура эмес"),
        ("ru", "Прибыли: 5"), ("ru", "Считайте код"), ("ru", "Вместо {name}"), ("ru", "Файл лежит там"),
    ],
)  # fmt: skip
def test_the_forms_are_found(language: str, text: str) -> None:
    assert any(form.search(text) for form in given_up()[language])
