"""A rayon or an oblast is where something lies, never the municipality: in a text, and as a list's own column."""

import pytest

from regapp.matching.places.directories import shipped_directory
from regapp.matching.places.directory import UnitDirectory
from regapp.matching.places.matcher import PlaceMatcher, PlaceStatus
from regapp.model.unit import Level

OSH, BISHKEK, TOKMOK = "41721000000000", "41711000000000", "41708400000010"


@pytest.fixture(scope="module")
def directory() -> UnitDirectory:
    return shipped_directory()


@pytest.fixture(scope="module")
def matcher(directory: UnitDirectory) -> PlaceMatcher:
    return PlaceMatcher(directory)


def test_no_rayon_or_oblast_in_its_column_is_a_municipality(directory: UnitDirectory, matcher: PlaceMatcher) -> None:
    for unit in directory:
        for name in (unit.name_ky, unit.name_ru, unit.name_en):
            for text in (name, name.rpartition(" ")[0]):
                if unit.level is Level.RAYON:
                    assert not matcher.match("", text).code, text
                elif unit.level is Level.OBLAST:
                    assert not matcher.match("", "", text).code, text


@pytest.mark.parametrize("text", ["Ошская", "Чуйская", "Баткенская", "Джалал-Абадская", "Ошская область", "Osh oblast"])
def test_an_oblast_alone_in_the_column_of_places(matcher: PlaceMatcher, text: str) -> None:
    assert matcher.match(text).status is PlaceStatus.NONE


@pytest.mark.parametrize(
    ("rayon", "oblast", "code"),
    [
        ("Кара-Сууйский", "", ""),  # misspelt, and an aimak elsewhere
        ("Кара-Суйский", "Ошская", ""),
        ("Барпы", "", ""),  # an aimak in the wrong column is asked about
        ("Ош", "", OSH),  # there is no such rayon
        ("", "Ош", ""),
        ("г. Ош", "", OSH),
        ("Ош шаары", "Ошская область", OSH),
        ("", "г. Ош", OSH),
        ("Бишкек", "", BISHKEK),
        ("", "Бишкек", BISHKEK),
        ("-", "г. Бишкек", BISHKEK),
        ("Токмок", "Чуйская", TOKMOK),
        ("Ленинский", "г. Бишкек", BISHKEK),
        ("Ленинский", "", ""),
    ],
)
def test_a_city_in_a_column_of_rayons_or_oblasts(matcher: PlaceMatcher, rayon: str, oblast: str, code: str) -> None:
    assert matcher.match("", rayon, oblast).code == code


def test_a_rayon_of_a_city_is_asked_about(matcher: PlaceMatcher) -> None:
    for text in ("Ленинский район", "Свердлов району", "October district"):
        match = matcher.match(text)
        assert match.status is PlaceStatus.AMBIGUOUS
        assert match.codes == (BISHKEK,)
