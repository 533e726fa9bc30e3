"""Where somebody comes from, in words: each kind of person in each way of saying it."""

import pytest

from regapp.matching.origins import Form, Guests, origin_text
from regapp.matching.places.directory import UnitDirectory
from regapp.model.participant import Details
from regapp.model.unit import Level, Unit

DIRECTORY = UnitDirectory(
    (
        Unit("1", Level.OBLAST, "Нарын облусу", "Нарынская область", "Naryn oblast", "1", ""),
        Unit("2", Level.RAYON, "Кочкор району", "Кочкорский район", "Kochkor rayon", "1", "2"),
        Unit("3", Level.AIYL_AIMAK, "Төлөк айыл аймагы", "Толокский айылный аймак", "Tolok aiyl aimak", "1", "2"),
        Unit("4", Level.CITY, "Нарын шаары", "город Нарын", "Naryn city", "1", ""),
    ),
    {},
    (),
    {"30": "3"},
)
# Who; then by country, by place, and by place alone: with the short name, and at last the whole name.
TABLE = {
    "a municipality": (Details(municipality="3"), ("Tolok a/a, Kochkor",) * 3, "Tolok aiyl aimak"),
    "a city of an oblast": (Details(municipality="4"), ("Naryn city",) * 3, "Naryn city"),
    "a unit that was merged": (Details(municipality="30"), ("Tolok a/a, Kochkor",) * 3, "Tolok aiyl aimak"),
    "a municipality before all else": (
        Details(municipality="3", place="Төлөк", country="DE"), ("Tolok a/a, Kochkor",) * 3, "Tolok aiyl aimak",
    ),
    "a unit that the directory does not know": (Details(municipality="9"), ("9",) * 3, "9"),
    "such a unit with a place": (Details(municipality="9", place="Төлөк", country="DE"), ("Төлөк",) * 3, "Төлөк"),
    "a guest": (Details(country="DE"), ("Germany", "Germany", ""), "Germany"),
    "a guest with a place": (Details(country="DE", place="Berlin"), ("Germany", "Berlin", "Berlin"), "Germany"),
    "a guest from where nobody knows": (Details(country="XY"), ("XY", "XY", ""), "XY"),
    "a place of the home country": (Details(country="KG", place="Манас"), ("Манас",) * 3, "Манас"),
    "the home country alone": (Details(country="KG"), ("",) * 3, ""),
    "a place alone": (Details(place="Манас"), ("Манас",) * 3, "Манас"),
    "nothing": (Details(), ("",) * 3, ""),
}  # fmt: skip


@pytest.mark.parametrize(("details", "short", "whole"), TABLE.values(), ids=TABLE)
def test_origins(details: Details, short: tuple[str, ...], whole: str) -> None:
    ways = (Guests.COUNTRY, Guests.PLACE, Guests.PLACE_ALONE)
    assert tuple(origin_text(details, DIRECTORY, "en", guests=way) for way in ways) == short
    assert origin_text(details, DIRECTORY, "en") == short[0]
    assert origin_text(details, DIRECTORY, "en", form=Form.WHOLE) == whole


@pytest.mark.parametrize(
    ("language", "municipality", "country"),
    [("ky", "Төлөк а/а, Кочкор", "Германия"), ("ru", "Толокский а/а, Кочкорский р-н", "Германия")],
)
def test_origins_in_the_reader_s_language(language: str, municipality: str, country: str) -> None:
    # Asked twice: a short name is kept.
    for _ in range(2):
        assert origin_text(Details(municipality="3"), DIRECTORY, language) == municipality
    assert origin_text(Details(country="DE"), DIRECTORY, language) == country
