"""The words for what is known of a person in each list, figure and paper: those of the reader's language."""

import pytest

from regapp.matching.countries import country_name
from regapp.matching.origins import origin_text
from regapp.model.attendance import Cut
from regapp.model.papers.list_definition import ListDefinition
from regapp.model.participant import Details
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.attendance.figures import attendance
from regapp.services.badges.data import BadgeWriter
from regapp.services.desk import Desk
from regapp.services.lists.exporting import preview
from regapp.services.people.registration import add_walk_in
from regapp.texts.catalogue import Language

COUNTRIES = ("CH", "NL", "SH", "SZ", "US", "XK")


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_a_country_has_one_name_everywhere(desk: Desk, code: str) -> None:
    language = Language(code)
    guests = [add_walk_in(desk, Details(family=f"Guest {country}", country=country))[0] for country in COUNTRIES]
    named = [country_name(country, code) for country in COUNTRIES]
    writer = BadgeWriter(desk, language)
    assert [origin_text(guest.details, desk.directory, code) for guest in guests] == named
    assert [writer.badge(guest, 1).country.split(" · ")[0] for guest in guests] == named
    rows = preview(desk, ListDefinition("", ("name", "country", "municipality")), language, 99).rows
    assert sorted(rows) == sorted(zip((guest.details.name for guest in guests), named, named, strict=True))
    figures = Census.load(desk).figures_for(WHOLE, language)
    assert {row.name for row in figures.cuts[Cut.COUNTRY]} == set(named)
    assert {row.name for row in attendance(desk, Cut.COUNTRY, language)} == set(named)


@pytest.mark.parametrize(("code", "spoken", "interpreted"), [
    ("ky", "орусча", "кыргызча ↔ англисче"), ("ru", "русский", "кыргызский ↔ английский"),
    ("en", "Russian", "Kyrgyz ↔ English"),
])  # fmt: skip
def test_languages_in_a_list_are_named_for_its_reader(desk: Desk, code: str, spoken: str, interpreted: str) -> None:
    add_walk_in(desk, Details(family="Асанов", language="ru", interpretation="ky ↔ en"))
    rows = preview(desk, ListDefinition("", ("language", "interpretation")), Language(code), 9).rows
    assert rows == [(spoken, interpreted)]
