"""Dates of birth in lists: kept where they are whole, and named where only the year counts."""

from pathlib import Path

import pytest

from regapp.model.papers.left_out import GuessKind
from regapp.services.desk import Desk
from regapp.services.importing.planning import plan_import


@pytest.mark.parametrize(
    ("cell", "year", "born", "is_said"),
    [
        ("25.12.1990", 1990, "1990-12-25", False),
        ("5/3/1990", 1990, "1990-03-05", False),
        ("1990-12-25", 1990, "1990-12-25", False),
        ("1990 г.р.", 1990, "", False),
        ("1990", 1990, "", False),
        ("31.02.1985", 1985, "", True),
        ("12/25/1990", 1990, "", True),
        ("1985-13-01", 1985, "", True),
        ("", None, "", False),
    ],
)
def test_a_date_that_cannot_be_is_named(
    desk: Desk, tmp_path: Path, cell: str, year: int | None, born: str, is_said: bool
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Фамилия;Имя;Дата рождения\nАсанов;Азамат;{cell}\nКим;Анна;01.01.1970", encoding="utf-8")
    plan = plan_import(desk, path)
    details = plan.new[0]
    assert (details.birth_year, details.birth_date) == (year, born)
    assert [(guess.what, guess.said) for guess in plan.guesses] == ([(GuessKind.YEAR_ALONE, cell)] if is_said else [])
