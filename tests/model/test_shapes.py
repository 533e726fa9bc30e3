"""The required shape of each field that entries set: values of another shape are ignored."""

from collections.abc import Callable
from typing import Any

import pytest

from regapp.model import shapes
from regapp.model.field_shapes import well_formed
from regapp.model.shapes import each, is_number, is_text, named, or_none, parts


@pytest.mark.parametrize(
    ("shape", "right", "wrong"),
    [
        (shapes.is_text, ["", "a"], [None, 1, ["a"]]),
        (shapes.is_flag, [True, False], [1, 0, "true", None]),
        (shapes.is_number, [0, 1, 10**9], [-1, 10**9 + 1, 1.0, True, False, "1", None]),
        (shapes.is_texts, [{}, {"en": "a"}], [{"en": 1}, {"en": "a", "ru": None}, ["a"], "a", None]),
        (shapes.is_day, ["2022-02-28", "0002-01-01", "9998-12-31"],
         ["2022-02-30", "0001-12-31", "9999-01-01", "soon", "", 20220228, None]),
        (shapes.is_moment, ["2022-02-28T04:00:00+00:00", "2022-02-28T04:00:00.123+06:00", "0002-01-01T00:00:00Z"],
         ["2022-02-28T04:00:00", "2022-02-28", "0001-12-31T23:00:00+00:00", "9999-01-01T00:00:00+00:00", 5, None]),
        (shapes.is_zone, ["Asia/Bishkek", "UTC"], ["Asia/Atlantis", "", "../etc", 5, None]),
        (shapes.is_participant, ["0000000000001001", "7", 7, 10**16 - 1], ["", "x", "1" * 17, 10**16, -1, 1.5, None]),
        (lambda value: each(is_text)(value), [[], ["a", "b"]], [["a", 1], "a", {"a": "a"}, None]),
        (lambda value: named(is_number)(value), [{}, {"a": 1}], [{"a": 1, "b": "x"}, [1], None]),
        (lambda value: or_none(is_text)(value), [None, "a"], [1, [None]]),
        (lambda value: parts(a=is_text, b=is_number)(value), [{}, {"a": "x"}, {"b": 1, "a": "x"}, {"c": None}],
         [{"a": 1}, {"a": "x", "b": "y"}, ["a"], "a", None]),
    ],
)  # fmt: skip
def test_each_shape(shape: Callable[[Any], bool], right: list[Any], wrong: list[Any]) -> None:
    assert [value for value in right if not shape(value)] == []
    assert [value for value in wrong if shape(value)] == []


@pytest.mark.parametrize(
    ("subject", "right", "wrong"),
    [
        ("participant/0000000000000001",
         {"family": None, "birth_year": 1980, "cities": ["osh"], "consent": None, "photo_consent": True,
          "disability": None, "cancelled": True, "tomorrow": [1]},
         {"given": 1, "birth_year": "1980", "cities": "osh", "consent": "yes", "sharing_consent": 1,
          "accreditation": 7, "cancelled": 1}),
        ("session/osh-1",
         {"city": "osh", "room": {"en": "Hall"}, "desk": False, "capacity": 0, "speakers": ["7", 8],
          "materials": [{"title": "t"}, {}], "starts": "2022-02-28T04:00:00+00:00"},
         {"title": "T", "city": None, "desk": 1, "capacity": -1, "speakers": [None], "materials": [{"title": 1}],
          "ends": "2022-02-28"}),
        ("event",
         {"code": "x", "starts": "2022-02-28", "zone": "UTC", "cities": {"osh": {"en": "Osh"}}, "demo": True,
          "signatories": [{"name": {"en": "N"}}], "organisers": [{"en": "O"}]},
         {"code": 1, "ends": "soon", "zone": "x", "cities": {"osh": "Osh"}, "demo": None, "units": 2021,
          "signatories": [{"position": "P"}], "organisers": {"en": "O"}}),
        ("place/talas", {"text": "Талас", "code": ""}, {"text": None, "code": 5}),
        ("units/2025", {"valid_from": "", "rows": ""}, {"rows": ["code"]}),
        ("list/L", {"content": "{}"}, {"content": {}}),
        ("batch/1", {"at": "", "count": 1}, {"operator": 1, "count": "1"}),
        ("tomorrow/1", {"anything": [1]}, {}),
    ],
)  # fmt: skip
def test_of_the_fields_of_an_entry_those_that_can_be_read(
    subject: str, right: dict[str, Any], wrong: dict[str, Any]
) -> None:
    assert well_formed(subject, wrong | right) == right


@pytest.mark.parametrize("fields", [None, [], "family", 5])
def test_fields_that_are_none(fields: Any) -> None:
    assert well_formed("event", fields) == {}
