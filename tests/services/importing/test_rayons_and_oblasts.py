"""A list that says only the oblast or the rayon says no municipality: it is asked about, and kept as written."""

from pathlib import Path

import pytest

from regapp.model.row_problem import RowProblem
from regapp.services.desk import Desk
from regapp.services.importing.planning import plan_import


@pytest.mark.parametrize(
    ("heading", "place"),
    [
        ("Область", "Ошская"),
        ("Область", "Нарын"),
        ("Облус", "Ош"),
        ("Район", "Кара-Сууйский"),
        ("Район", "Сузакский"),
        ("Район", "Талас району"),
        ("Муниципалитет", "Баткенская"),
        ("Муниципалитет;Район", ";Кара-Сууйский"),
        ("Муниципалитет;Район;Область", ";Сузакский;Джалал-Абадская"),
    ],
)
def test_what_a_municipality_lies_in_is_none(desk: Desk, tmp_path: Path, heading: str, place: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Фамилия;Имя;{heading}\nАсанов;Бакыт;{place}\n", encoding="utf-8")
    plan = plan_import(desk, path)
    written = ", ".join(filter(None, place.split(";")))
    assert (plan.new[0].municipality, plan.new[0].place) == ("", written)
    assert plan.items[0].problems == (RowProblem.PLACE_UNKNOWN,)
    assert [question.text for question in plan.places.values()] == [written]


@pytest.mark.parametrize(
    ("heading", "place", "code"),
    [
        ("Область / город", "г. Бишкек", "41711000000000"),
        ("Область", "Бишкек", "41711000000000"),
        ("Район", "г. Ош", "41721000000000"),
        ("Муниципалитет;Район;Область", "Барпы;Сузакский;Джалал-Абадская", "41703220812000"),
    ],
)
def test_a_city_beside_the_oblasts_is_a_municipality(
    desk: Desk, tmp_path: Path, heading: str, place: str, code: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Фамилия;Имя;{heading}\nАсанов;Бакыт;{place}\n", encoding="utf-8")
    assert plan_import(desk, path).new[0].municipality == code


@pytest.mark.parametrize(("heading", "country"), [("Область", "NL"), ("Район", "TR"), ("Муниципалитет", "KR")])
def test_a_country_s_code_in_any_column_of_a_place(desk: Desk, tmp_path: Path, heading: str, country: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Фамилия;Имя;{heading}\nЯнсен;Ян;{country}\n", encoding="utf-8")
    plan = plan_import(desk, path)
    assert plan.new[0].country == country
    assert plan.places == {}
