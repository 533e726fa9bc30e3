"""The bands of age at their borders: figures, the report for donors and data that name nobody count the same."""

import pytest

from regapp.model.ages import ELDEST, YOUTH, YOUTH_BELOW
from regapp.model.attendance import Cut
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.donor_report.counts import count_everything, of_known_age, young
from regapp.services.lists.anonymous import LEAST, anonymous
from regapp.services.people.registration import add_walk_in
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
    assert (young(whole), of_known_age(whole)) == (LEAST * (key == YOUTH.key), LEAST * bool(key))
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
    assert str(YOUTH_BELOW) in age_word(YOUTH.key, language)
    assert str(ELDEST.first) in age_word(ELDEST.key, language)
