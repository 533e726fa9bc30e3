"""Places: found for certain, reported as ambiguous, or not found; never guessed."""

import csv
from pathlib import Path

import pytest

from regapp.matching.directory import UnitDirectory, load_directory
from regapp.matching.places import PlaceMatcher, PlaceStatus
from regapp.model.unit import Level
from regapp.resources import resource
from tests.bench.place_cases import PlaceCases


@pytest.fixture(scope="module")
def directory() -> UnitDirectory:
    return load_directory(resource("units", "2021"))


@pytest.fixture(scope="module")
def matcher(directory: UnitDirectory) -> PlaceMatcher:
    return PlaceMatcher(directory)


def test_the_division_is_whole(directory: UnitDirectory) -> None:
    counts = {level: sum(unit.level is level for unit in directory) for level in Level}
    assert counts == {Level.OBLAST: 7, Level.RAYON: 40, Level.CITY: 14, Level.TOWN: 18, Level.AIYL_AIMAK: 452}
    assert len(directory.municipalities) == 484


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_every_official_name_finds_its_own_unit(directory: UnitDirectory, matcher: PlaceMatcher, language: str) -> None:
    for unit in directory.municipalities:
        rayon, oblast = directory.get(unit.rayon), directory.get(unit.oblast)
        context = rayon.name(language) if rayon else ""
        match = matcher.match(unit.name(language), context, oblast.name(language) if oblast else "")
        assert unit.code in match.codes, unit
        assert match.status is PlaceStatus.MATCHED or len(match.codes) < 4


@pytest.mark.parametrize(
    "text", ["г.Ош мэрия", "Ош шаары", "Osh city", "город Ош", "41721000000000", "41721000000000.0"]
)
def test_osh_in_many_ways(matcher: PlaceMatcher, text: str) -> None:
    assert matcher.match(text).code == "41721000000000"


@pytest.mark.parametrize(
    "text", ["", "-", "нет", "Riga, Latvia", "Ташкент", "41799999999999", "Кочкорский район", "🙂"]
)
def test_what_is_no_municipality(matcher: PlaceMatcher, text: str) -> None:
    assert matcher.match(text).status is PlaceStatus.NONE


def test_a_name_that_several_have_is_not_guessed(matcher: PlaceMatcher) -> None:
    alone = matcher.match("Ак-Суу айыл аймагы")
    assert alone.status is PlaceStatus.AMBIGUOUS
    assert len(alone.codes) > 1
    assert matcher.match("Ак-Суу айыл аймагы", "Московский район").status is PlaceStatus.MATCHED


def test_a_city_by_its_own_spelling(matcher: PlaceMatcher) -> None:
    assert matcher.match("Каракол шаары").code == "41702410000010"
    assert matcher.match("г. Каракол").code == "41702410000010"
    assert matcher.match("Кара-Көл шаары").code == "41703440000010"


def test_the_labelled_cases(matcher: PlaceMatcher, samples: Path) -> None:
    with (samples / "municipality_strings.csv").open(encoding="utf-8") as file:
        cases = list(csv.DictReader(file))
    outcomes = [
        (case["expect"], match.code or match.status.value) for case in cases for match in [matcher.match(case["text"])]
    ]
    right = sum(expected == got for expected, got in outcomes)
    wrong = sum(expected != got and got.isdigit() for expected, got in outcomes)
    assert right / len(outcomes) >= 0.98
    assert wrong / len(outcomes) <= 0.002


def test_places_in_forms_that_nobody_listed(directory: UnitDirectory, matcher: PlaceMatcher) -> None:
    cases = [case for number, case in enumerate(PlaceCases(directory, seed=11).all()) if number % 4 == 0]
    answers = [(case, matcher.match(case.text, case.rayon, case.oblast)) for case in cases]
    right = sum((match.code or match.status.value) == case.expect for case, match in answers)
    misplaced = [case.text for case, match in answers if match.code and match.code != case.expect]
    assert right >= 0.99 * len(cases)
    assert len(misplaced) <= 0.002 * len(cases), misplaced


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Базар-Коргон, Акман", PlaceStatus.MATCHED),
        ("глава Кум-Дебенского айыл окмоту Кочкорского района", PlaceStatus.MATCHED),
        ("Кочкор районунун Кум-Дөбө айыл өкмөтүнүн башчысы", PlaceStatus.MATCHED),
        ("Кочкор районунун Төлөк айыл өкмөтү", PlaceStatus.NONE),
        ("Kum-Dobo rural municipality, Kochkor district", PlaceStatus.MATCHED),
        ("Чолпон-Ата айыл өкмөтү", PlaceStatus.AMBIGUOUS),
        ("Чолпон-Ата", PlaceStatus.MATCHED),
        ("Кочкорский район", PlaceStatus.NONE),
        ("Министерство финансов", PlaceStatus.NONE),
    ],
)
def test_places_with_people_and_contexts_round_them(matcher: PlaceMatcher, text: str, status: PlaceStatus) -> None:
    assert matcher.match(text).status is status
