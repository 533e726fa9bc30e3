"""The decisions about a list survive as plain values; what does not fit the list is left out."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.matching.identities import DoubleDecision
from regapp.model.papers.list_columns import Columns, Field
from regapp.services.desk import Desk
from regapp.services.importing.drafts import read_decisions, said_decisions
from regapp.services.importing.file import ListFile, open_list
from regapp.services.importing.plan import Decisions

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 9) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def source(demo_desk: Desk, tmp_path: Path) -> ListFile:
    path = tmp_path / "list.csv"
    path.write_text("ФИО;Телефон\nАсанов Азамат;0770 112233\n", encoding="utf-8")
    return open_list(demo_desk, path)


def test_all_kinds_of_decisions_come_back(source: ListFile) -> None:
    (sheet,) = source.sheets
    name = sheet.sheet.name
    columns = Columns(0, {Field.FULL_NAME: (0,), Field.PHONE: (1,)}, True, "system", frozenset({Field.PHONE}))
    decided = Decisions(
        {name: columns}, {"ak suu": ("Ак-Суу", "41702")},
        {(name, 2, 0): DoubleDecision(True, "0000000000000001")}, True, "cp866",
    )  # fmt: skip
    said = json.loads(json.dumps(said_decisions(decided)))
    assert read_decisions(said, source) == decided
    passed_over = Decisions({name: None}, without_hidden_rows=True)
    assert read_decisions(said_decisions(passed_over), source) == passed_over


def test_columns_that_the_list_does_not_have_are_left_out(source: ListFile) -> None:
    (sheet,) = source.sheets
    for columns in (Columns(0, {Field.FULL_NAME: (9,)}), Columns(7, {Field.FULL_NAME: (0,)})):
        assert read_decisions(said_decisions(Decisions({sheet.sheet.name: columns})), source) == Decisions()
    assert read_decisions(said_decisions(Decisions({"another sheet": None})), source) == Decisions()


@given(st.dictionaries(st.sampled_from(["columns", "places", "doubles", "without_hidden_rows"]), JSON))
def test_nothing_that_is_read_fails(content: dict[str, Any]) -> None:
    assert isinstance(read_decisions(content, ListFile(Path("list.csv"), ())), Decisions)


def test_the_same_list_under_another_name_is_the_same(source: ListFile, demo_desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "copy.csv"
    other.write_bytes(source.path.read_bytes())
    assert open_list(demo_desk, other).digest == source.digest
    other.write_bytes(source.path.read_bytes() + b"\n")
    assert open_list(demo_desk, other).digest != source.digest
