"""Who may read the figures: reporting tools the views and nothing else, desks none of them."""

import re
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from regapp.sync.hub.making import make_hub
from regapp.sync.line import Line
from tests.sync.conftest import Hub, register
from tests.sync.test_guard import FORBIDDEN, statement_as
from tests.sync.views.test_views import COLUMNS

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "hub.md"
SECTION = GUIDE.read_text(encoding="utf-8").partition("## Figures for")[2].partition("\n## ")[0]
EXAMPLES = re.findall(r"```sql\n(.*?)```", SECTION, re.DOTALL)
INNER = ("understood", "standing", "detailed", "registered", "presence", "joined", "owner")


def tool(hub: Hub) -> str:
    """A login for a reporting tool, as the guide makes it."""
    name = f"{hub.owner.database}_figures"
    role = EXAMPLES[0].replace("regapp_reports", f"{hub.owner.database}_reports").replace("figures", name)
    hub.ask(role.replace("a long password", "x"))
    return name


def test_a_reporting_tool_reads_the_views_and_nothing_else(hub: Hub) -> None:
    hub.first()
    way_in = replace(hub.owner, user=tool(hub), password="x")
    for view in COLUMNS:
        statement_as(way_in, f"SELECT * FROM regapp.{view}")
    for statement in (
        *FORBIDDEN,
        *(f"SELECT * FROM regapp.{view}" for view in INNER),
        "SELECT regapp.pull(0, 1, true)",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            statement_as(way_in, statement)


@pytest.mark.parametrize("view", [*COLUMNS, *INNER])
def test_a_desk_reads_none_of_them(hub: Hub, view: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        statement_as(hub.way_in(), f"SELECT * FROM regapp.{view}")


def test_what_is_private_is_no_column(hub: Hub) -> None:
    columns = {
        str(row[0])
        for row in hub.ask("SELECT column_name FROM information_schema.columns WHERE table_schema = 'regapp'")
    }
    assert "birth_year" in columns
    assert columns.isdisjoint({"phone", "email", "note", "diet", "disability", "birth_date"})


def test_an_update_makes_them_again_for_the_same_tools(hub: Hub) -> None:
    register(hub.first(), "Асанов", 1)
    way_in = replace(hub.owner, user=tool(hub), password="x")
    hub.ask("DROP VIEW regapp.participants; CREATE VIEW regapp.of_an_older_version AS SELECT 1 AS one")
    line = Line.open(hub.owner)
    assert not make_hub(line, hub.owner)
    line.close()
    statement_as(way_in, "SELECT * FROM regapp.participants")
    assert hub.ask("SELECT to_regclass('regapp.of_an_older_version')") == [(None,)]


def test_the_examples_of_the_guide_can_be_followed(hub: Hub) -> None:
    hub.first()
    way_in = replace(hub.owner, user=tool(hub), password="x")
    assert len(EXAMPLES) == 2
    assert statement_as(way_in, EXAMPLES[1]) == []
