"""Small lists as real desks get them: who becomes a person, and what is said of the rest."""

from pathlib import Path

import pytest

from regapp.model.papers.left_out import GuessKind, WhySkipped
from regapp.services.desk import Desk
from regapp.services.importing.plan import ImportPlan
from regapp.services.importing.planning import plan_import

SAMPLES = Path("/work/shared/samples/lists")


def _plan(desk: Desk, name: str) -> ImportPlan:
    if not (SAMPLES / name).exists():
        pytest.skip("the samples are not here")
    return plan_import(desk, SAMPLES / name)


@pytest.mark.parametrize(
    ("name", "people", "skipped"),
    [
        ("section-rows-name-column.xlsx", 3, [WhySkipped.SECTION] * 3),
        ("total-rows.xlsx", 4, [WhySkipped.TOTAL] * 2 + [WhySkipped.SIGNATURE] * 2),
        ("heading-repeated.xlsx", 2, [WhySkipped.HEADING]),
        ("hidden-sheet-and-filtered-row.xlsx", 4, [WhySkipped.HIDDEN_SHEET]),
        ("two-people-per-row.xlsx", 4, []),
        ("two-header-rows-plain.xlsx", 4, []),
        ("third-rule-4-columns.csv", 2, []),
        ("eventbrite.csv", 1, []),
        ("indico-ru.csv", 1, []),
        ("pretix-ru.csv", 1, []),
        ("ms-forms.csv", 2, []),
        ("tito.csv", 1, []),
        ("workbook-instruction-sheet.xlsx", 5, [WhySkipped.NO_PEOPLE] * 2),
        ("faa.csv", 1, []),
        ("faa2.csv", 1, []),
    ],
)
def test_rows_that_hold_nobody(desk: Desk, name: str, people: int, skipped: list[WhySkipped]) -> None:
    plan = _plan(desk, name)
    assert (len(plan.new), [item.why for item in plan.skipped]) == (people, skipped)


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("place-only-first-of-group.xlsx", GuessKind.PLACE_OF_ROW_ABOVE),
        ("contacts-column.csv", GuessKind.CONTACTS),
        ("name-with-position.csv", GuessKind.NAME),
        ("two-people-per-row.xlsx", GuessKind.SECOND_PERSON),
        ("hidden-sheet-and-filtered-row.xlsx", GuessKind.HIDDEN_ROW),
    ],
)
def test_guesses_are_said(desk: Desk, name: str, what: GuessKind) -> None:
    assert what in {guess.what for guess in _plan(desk, name).guesses}


def test_full_names_under_a_heading_of_given_names(desk: Desk) -> None:
    assert _plan(desk, "imya-only.csv").new[0].family == "Асанов"
