"""Short names of municipalities: no adjective without its noun, no rayon that reads as something else, read again."""

import re

import pytest

from regapp.matching.places.directories import shipped_directory
from regapp.matching.places.matcher import PlaceMatcher
from regapp.model.unit import Level, Unit

DIRECTORY = shipped_directory()
MATCHER = PlaceMatcher(DIRECTORY)
IN_RAYONS = [unit for unit in DIRECTORY.municipalities if unit.rayon]
each_language = pytest.mark.parametrize("language", ["ky", "ru", "en"])


def rayon_in(unit: Unit, language: str) -> str:
    return DIRECTORY.short_name(unit.code, language).rpartition(", ")[2]


@each_language
def test_every_short_name_is_read_as_its_municipality(language: str) -> None:
    names = {unit.code: DIRECTORY.short_name(unit.code, language) for unit in DIRECTORY.municipalities}
    assert len(set(names.values())) == 484
    assert {name: MATCHER.match(name).status for code, name in names.items() if MATCHER.match(name).code != code} == {}


def test_in_russian_an_adjective_has_its_noun() -> None:
    assert all(re.fullmatch(r".+ий р-н", rayon_in(unit, "ru")) for unit in IN_RAYONS)


@pytest.mark.parametrize(("language", "noun"), [("ky", " р-ну"), ("en", " rayon")])
def test_a_rayon_is_named_as_such_where_its_bare_name_misleads(language: str, noun: str) -> None:
    oblasts = {unit.name(language).rpartition(" ")[0] for unit in DIRECTORY if unit.level is Level.OBLAST}
    kept = {
        rayon_in(unit, language).removesuffix(noun) for unit in IN_RAYONS if rayon_in(unit, language).endswith(noun)
    }
    bare = {rayon_in(unit, language) for unit in IN_RAYONS} - {f"{name}{noun}" for name in kept}
    assert not bare & oblasts
    assert {"Москва", "Панфилов", "Аламүдүн"} <= kept or {"Moskva", "Panfilov", "Alamudun"} <= kept
    assert {"Кочкор", "Алай", "Кемин"} <= bare or {"Kochkor", "Alai", "Kemin"} <= bare
