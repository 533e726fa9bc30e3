"""Names that no source confirms: marked in the data, named for a native reader, shown as nouns of their language."""

import csv
import re
from pathlib import Path

import pytest

from regapp.matching.places.directories import shipped_directory
from regapp.matching.places.matcher import PlaceMatcher
from regapp.model.unit import Level
from regapp.resources import resource

FOLDER = resource("units", "2021")
FOR_READERS = (Path(__file__).resolve().parents[3] / "docs" / "native-reader.md").read_text(encoding="utf-8")
DIRECTORY = shipped_directory()
_ADJECTIVE = {
    "ky": re.compile(r"(ск|цк)(ий|ой)\b|[нв]ый\b|\bимени\b|\bим\.|айылный", re.I),
    "en": re.compile(r"(s|ts)k(iy|y|oy)\b|[nv]yy?\b(?= aiyl)|\bim(eni|\.)", re.I),
}


def rows_of(name: str) -> dict[str, dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return {row["code"]: row for row in csv.DictReader(file)}


SOURCES, TO_CONFIRM = rows_of("municipalities.csv"), rows_of("names_to_confirm.csv")


def test_every_name_that_no_source_has_is_marked_and_no_other() -> None:
    without = {code for code, row in SOURCES.items() if not row["name_ky"]}
    assert without == {code for code, row in TO_CONFIRM.items() if row["name_ky"]}
    assert len(without) == 20
    assert all(row["source"] and row["name_en"] and code in SOURCES for code, row in TO_CONFIRM.items())


@pytest.mark.parametrize("language", _ADJECTIVE)
def test_no_name_is_a_russian_adjective_unless_it_is_marked(language: str) -> None:
    names = {unit.code: unit.name(language) for unit in DIRECTORY if unit.level is Level.AIYL_AIMAK}
    assert len(names) == 452
    adjectives = {code: name for code, name in names.items() if _ADJECTIVE[language].search(name)}
    assert adjectives.keys() <= {code for code, row in TO_CONFIRM.items() if not row["name_ky"]}


@pytest.mark.parametrize("code", TO_CONFIRM)
def test_a_marked_name_is_one_language_and_asked_about(code: str) -> None:
    row, unit = TO_CONFIRM[code], DIRECTORY.get(code)
    assert unit is not None
    assert f"| {code} |" in FOR_READERS
    assert f"| {row['name_ky'] or row['name_en']} |" in FOR_READERS
    assert unit.name("ky").endswith(" айыл аймагы")
    assert unit.name("en").endswith(" aiyl aimak")
    assert unit.name("ru") == SOURCES[code]["name_ru"]
    assert DIRECTORY.short_name(code, "ky").split(",")[0].endswith(" а/а")


@pytest.mark.parametrize("code", TO_CONFIRM)
@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_a_list_with_a_marked_name_is_read_again(code: str, language: str) -> None:
    matcher, unit = PlaceMatcher(DIRECTORY), DIRECTORY.get(code)
    assert unit is not None
    assert matcher.match(DIRECTORY.short_name(code, language)).code == code
    assert matcher.match(unit.name(language), DIRECTORY.name(unit.rayon, language)).code == code
    for other in rows_of("municipalities_extra.csv")[code]["alt_names"].split("/"):
        if newer := re.sub(r"\(.*?\)", "", other).strip():
            assert matcher.match(newer, DIRECTORY.name(unit.rayon, language)).code == code
