"""A place of the same name in another country is placed nowhere; the country's own name says nothing more."""

import pytest

from regapp.matching.places.directories import shipped_directory
from regapp.matching.places.directory import UnitDirectory
from regapp.matching.places.matcher import PlaceMatcher, PlaceStatus
from regapp.model.unit import Level


@pytest.fixture(scope="module")
def directory() -> UnitDirectory:
    return shipped_directory()


@pytest.fixture(scope="module")
def matcher(directory: UnitDirectory) -> PlaceMatcher:
    return PlaceMatcher(directory)


@pytest.mark.parametrize(
    "text",
    [
        "г. Ош, Турция",
        "г. Ош Турция",
        "Россия, г. Кемин",
        "г. Нарын (РФ)",
        "г. Талас, РК",
        "г. Манас, Синьцзян",
        "Ивановка, Томск",
        "Кант, Башкортостан",
        "Талас ауданы, Қарасаз ауылы",
        "Полтавка, Омская обл.",
        "г. Нарын, Республика Тыва",
        "Бакы",
    ],
)
def test_a_place_abroad(matcher: PlaceMatcher, text: str) -> None:
    assert matcher.match(text).status is not PlaceStatus.MATCHED


@pytest.mark.parametrize(
    "text", ["Kyrgyz Republic, Naryn", "Naryn, the Kyrgyz Republic", "Кыргыз Республикасы, Нарын шаары", "г. Нарын, КР"]
)
def test_the_country_itself(matcher: PlaceMatcher, text: str) -> None:
    assert matcher.match(text).code == "41704400000010"


def test_no_country_code_is_a_place(matcher: PlaceMatcher) -> None:
    for text in ("NL", "TR", "KZ", "UZ", "Корея", "РК", "Узбекистон", "Республика Корея"):
        assert matcher.match(text).status is PlaceStatus.NONE, text


def test_towns_abroad_of_the_same_name_take_nothing_from_those_here(
    directory: UnitDirectory, matcher: PlaceMatcher
) -> None:
    for unit in directory.municipalities:
        if unit.level is not Level.AIYL_AIMAK:
            assert matcher.match(unit.name_ru).code == unit.code, unit.name_ru
