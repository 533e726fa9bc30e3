"""What is kept of somebody whose data were erased, what a change comes to, and who is a guest from abroad."""

import ast
from pathlib import Path

import pytest

from regapp.model.fold import without_personal_data
from regapp.model.participant import DETAIL_FIELDS, HOME_COUNTRY, Details, changed_fields, details_from, is_foreign

KEPT = {"sex", "category", "municipality", "country", "cities", "number", "cancelled", "consent", "instead_of"}


@pytest.mark.parametrize("name", DETAIL_FIELDS)
def test_an_erasure_keeps_what_the_counts_need_and_the_consent(name: str) -> None:
    assert without_personal_data({name: "x"}) == ({name: "x"} if name in KEPT else {})


def test_it_keeps_nothing_that_only_a_newer_regapp_knows() -> None:
    assert without_personal_data({"tomorrow": 1}) == {}


@pytest.mark.parametrize(
    ("details", "name", "given_names"),
    [
        (Details("Асанов", "Азамат", "Болотович"), "Асанов Азамат Болотович", "Азамат Болотович"),
        (Details(given="Азамат"), "Азамат", "Азамат"),
        (Details(family="Асанов", patronymic="Болотович"), "Асанов Болотович", "Болотович"),
        (Details(family="Асанов", written="Азамат уулу Асан"), "Азамат уулу Асан", ""),
        (Details(), "", ""),
    ],
)
def test_the_name(details: Details, name: str, given_names: str) -> None:
    assert (details.name, details.given_names) == (name, given_names)


def test_a_change_holds_what_differs_as_entries_hold_it() -> None:
    before = Details(family="Асанов", cities=("osh",), consent=True, birth_year=1980)
    after = Details(family="Асанов", cities=("osh", "bishkek"), consent=None, cancelled=True)
    assert changed_fields(before, after) == {
        "cities": ["osh", "bishkek"], "consent": None, "cancelled": True, "birth_year": None,
    }  # fmt: skip
    assert changed_fields(after, after) == {}


def test_details_are_read_back_from_the_fields_of_entries() -> None:
    details = Details(family="Асанов", cities=("osh", "bishkek"), consent=False, birth_year=1980, cancelled=True)
    assert details_from(changed_fields(Details(), details)) == details
    assert details_from({"family": "Асанов", "tomorrow": 1, "cities": None, "note": None}) == Details(family="Асанов")
    assert details_from({}) == Details()


@pytest.mark.parametrize(("country", "expected"), [("KG", False), ("", False), ("KZ", True), ("CH", True)])
def test_who_is_a_guest_from_abroad(country: str, expected: bool) -> None:
    assert is_foreign(country) is expected


@pytest.mark.source
def test_home_is_named_in_one_place() -> None:
    package = Path(__file__).resolve().parents[2] / "regapp"
    named = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value == HOME_COUNTRY
    }
    # Beside it, modules that know many countries, whichever of them is home.
    many = {f"matching/{name}.py" for name in ("countries", "numbering", "romanise", "spelling")}
    assert named == {"model/participant.py"} | many
