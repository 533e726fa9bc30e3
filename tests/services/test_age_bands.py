"""The bands of age at their borders: figures, the report for donors and data that name nobody count the same."""

from datetime import date

import pytest

from regapp.model.ages import AgeBand, youth_by_law
from regapp.model.attendance import Cut, Scope
from regapp.model.errors.event import AgesInvalid
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.attendance.census import Census
from regapp.services.desk import Desk
from regapp.services.donor_report.counts import count_everything, of_known_age, young
from regapp.services.event.events import add_event, set_youth
from regapp.services.lists.anonymous import LEAST, anonymous
from regapp.services.people.registration import add_walk_in
from regapp.services.undo import undo
from regapp.texts.catalogue import LANGUAGE_NAMES, Language
from regapp.texts.words import age_word

ENGLISH = Language("en")
AGE_COLUMN = 3
# The age, the key of its band, and what figures and data that name nobody call it.
BORDERS = (
    (-1, "", "Not stated", "Not stated"),
    (0, "0-28", "Under 29", "<29"),
    (28, "0-28", "Under 29", "<29"),
    (29, "29-39", "29–39", "29–39"),
    (39, "29-39", "29–39", "29–39"),
    (40, "40-49", "40–49", "40–49"),
    (49, "40-49", "40–49", "40–49"),
    (50, "50-59", "50–59", "50–59"),
    (59, "50-59", "50–59", "50–59"),
    (60, "60-", "60 and older", "60+"),
    (None, "", "Not stated", "Not stated"),
)


@pytest.mark.parametrize(("age", "key", "word", "coded"), BORDERS)
def test_all_that_counts_says_the_same(desk: Desk, age: int | None, key: str, word: str, coded: str) -> None:
    year = None if age is None else desk.event.starts.year - age
    session = desk.sessions()[0]
    for number in range(LEAST):
        person = add_walk_in(desk, Details(family=f"Ким{number}", birth_year=year))[0]
        check_in(desk, person.id, session, overruled=True)
    whole = count_everything(desk, ENGLISH).whole
    (row,) = whole.cuts[Cut.AGE]
    assert (row.key, row.name, row.arrived) == (key, word, LEAST)
    assert (young(whole, desk.event), of_known_age(whole, desk.event)) == (LEAST * (key == "0-28"), LEAST * bool(key))
    assert {row[AGE_COLUMN] for row in anonymous(desk, ENGLISH).data.rows} == {coded}


def test_the_coarse_bands_are_the_young_and_the_others(desk: Desk) -> None:
    """Bands that too few people share are put together at the border of youth; the young stay young."""
    guests = zip((28, 28, 27, 0, 28), ("NL", "LV", "DE", "CH", "TR"), strict=True)
    for age, country in (*guests, *((age, "KG") for age in (29, 35, 45, 55, 65))):
        add_walk_in(desk, Details(family="Ким", country=country, birth_year=desk.event.starts.year - age))
    found = [str(row[AGE_COLUMN]) for row in anonymous(desk, ENGLISH).data.rows]
    assert sorted(found) == ["29+"] * 5 + ["<29"] * 5


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_the_words_name_the_borders(code: str) -> None:
    language = Language(code)
    assert "29" in age_word(AgeBand(0, 28).key, language)
    assert "60" in age_word(AgeBand(60).key, language)
    assert age_word(AgeBand(14, 35).key, language) == "14–35"


def test_figures_follow_the_law_of_the_events_day_and_the_date_of_birth(desk: Desk) -> None:
    begun = add_event(desk, "later", "Later", date(2026, 3, 1), date(2026, 3, 2))
    later = desk.for_event(begun.event.code)
    assert later.event.young == youth_by_law(date(2026, 3, 1)) == (14, 35)
    # 35 until the birthday on the second day of the event; by the year alone 36.
    for family, born in (("Асанов", "1990-03-02"), ("Бекова", "")):
        add_walk_in(later, Details(family=family, birth_year=1990, birth_date=born))
    rows = Census.load(later).figures_for(Scope(), ENGLISH).cuts[Cut.AGE]
    assert [(row.key, row.registered) for row in rows] == [("14-35", 1), ("36-39", 1)]
    set_youth(later, AgeBand(18, 40))
    changed = later.renewed()
    rows = Census.load(changed).figures_for(Scope(), ENGLISH).cuts[Cut.AGE]
    assert [(row.key, row.registered) for row in rows] == [("18-40", 2)]
    undo(changed)
    assert changed.renewed().event.young == (14, 35)
    for wrong in (AgeBand(30, 20), AgeBand(0, 60), AgeBand(18)):
        with pytest.raises(AgesInvalid):
            set_youth(later, wrong)
