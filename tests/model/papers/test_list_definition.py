"""A saved list as JSON: all of it comes back, and what cannot be read is passed over."""

import json
from typing import Any

import pytest

from regapp.model.papers.list_definition import ListDefinition, ListFilter, definition_from, definition_json

FULL = ListDefinition(
    "L",
    ("name", "phone"),
    ListFilter(
        came="yes", session="s", day="2022-02-28", city="osh", categories=("press", "guest"), place="1", country="KG",
        sex="F", badge="no", language="ky", needs="diet", cancelled="with", consent="given", words="асан",
        photo_consent="refused", sharing_consent="-",
    ),
    sort="number",
    descending=True,
)  # fmt: skip


def test_all_of_it_comes_back_and_its_name_is_kept_elsewhere() -> None:
    text = definition_json(FULL)
    assert "L" not in json.loads(text).values()
    assert ", " not in text
    assert "асан" in text
    assert definition_from("other", text) == ListDefinition("other", FULL.columns, FULL.filter, "number", True)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, ListDefinition("L", ())),
        ({"columns": ["name", 5, "name", "phone"]}, ListDefinition("L", ("name", "phone"))),
        ({"columns": "name"}, ListDefinition("L", ())),
        ({"sort": 5, "descending": 1}, ListDefinition("L", ())),
        ({"sort": "x", "descending": True}, ListDefinition("L", (), sort="x", descending=True)),
        ({"filter": [], "tomorrow": 1}, ListDefinition("L", ())),
        ({"filter": {"sex": "F", "city": 5, "tomorrow": "x"}}, ListDefinition("L", (), ListFilter(sex="F"))),
        ({"filter": {"categories": "press"}}, ListDefinition("L", ())),
        ({"filter": {"categories": ["press", 1, "press"]}}, ListDefinition("L", (), ListFilter(categories=("press",)))),
    ],
)
def test_what_cannot_be_read_is_passed_over(body: dict[str, Any], expected: ListDefinition) -> None:
    assert definition_from("L", json.dumps(body)) == expected


@pytest.mark.parametrize("text", ["", "no json", "[]", "5", "null"])
def test_what_is_no_definition(text: str) -> None:
    assert definition_from("L", text) is None
