"""The words for what is known of a person in each list, figure and paper: those of the reader's language."""

import pytest

from regapp.matching.countries import country_name
from regapp.matching.origins import origin_text
from regapp.model.attendance import Cut
from regapp.model.papers.list_definition import ListDefinition
from regapp.model.participant import Category, Details
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.attendance.figures import attendance
from regapp.services.badges.badges import check_wanted, next_badge
from regapp.services.badges.data import BadgeWriter
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import shipped_names
from regapp.services.desk import Desk
from regapp.services.donor_report.report import report_data
from regapp.services.lists.exporting import preview
from regapp.services.people.registration import add_walk_in
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import register_of
from regapp.services.registers.selection import Whom
from regapp.texts.catalogue import Language
from regapp.texts.words import category_in_full, category_word

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


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_categories_in_full_on_paper_and_short_on_the_screen(desk: Desk, code: str) -> None:
    language = Language(code)
    people = [add_walk_in(desk, Details(family=f"P {item}", category=item.value))[0] for item in Category]
    full = {category_in_full(item, language) for item in Category}
    short = {category_word(item, language) for item in Category}
    assert full != short
    writer = BadgeWriter(desk, language)
    assert {writer.badge(person, 1).category_word for person in people} == full
    [table] = [
        subject.table
        for section in report_data(desk, language).sections
        for subject in section.subjects
        if subject.key == "category"
    ]
    assert full <= {row[0] for row in table.rows}
    options = RegisterOptions(whom=Whom(category=Category.GOVERNMENT.value))
    assert any(
        category_in_full(Category.GOVERNMENT, language) in line for line in register_of(desk, options, language).about
    )
    assert {row.name for row in attendance(desk, Cut.CATEGORY, language)} == short
    assert {row[0] for row in preview(desk, ListDefinition("", ("category",)), language, 99).rows} == short


@pytest.mark.parametrize("template", shipped_names())
@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_every_category_has_room_on_every_badge(desk: Desk, code: str, template: str) -> None:
    people = [add_walk_in(desk, Details(family="Ким", category=item.value))[0] for item in Category]
    wanted = [next_badge(person) for person in people]
    assert check_wanted(desk, wanted, Layout(template, "single"), Language(code)) == []
