"""What reporting tools read at the hub is what a desk has in its tables and on its page of attendance."""

from datetime import datetime
from typing import Any

import pytest

from regapp.model.attendance import Cut
from regapp.model.event import LANGUAGES
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.desk import Desk
from regapp.store import queries
from regapp.texts.catalogue import Language
from tests.sync.conftest import Hub, tables
from tests.sync.views.work import Work, desk_of

Rows = list[tuple[Any, ...]]

COLUMNS = {
    "events": "event, code, title_ky, title_ru, title_en, starts, ends",
    "sessions": "event, session, city, title_ky, title_ru, title_en, starts, ends",
    "participants": (
        "event, id, number, reference, name, family, given, patronymic, category, municipality, sex, birth_year,"
        " country, organisation, position, cities, cancelled, erased, first_in"
    ),
    "check_ins": "event, participant, session, at, desk, inside, out_at",
    "attendance_by_municipality": "event, municipality, registered, came, others",
    "attendance_by_session": "event, session, registered, came, others",
}


def at_the_hub(hub: Hub, view: str) -> Rows:
    """All rows of a view."""
    return hub.ask(f"SELECT {COLUMNS[view]} FROM regapp.{view} ORDER BY 1, 2, 3")


def at_the_desk(desk: Desk) -> dict[str, Rows]:
    """The same out of the desk's file."""
    found = {
        "events": _events(desk), "sessions": _sessions(desk), "participants": _participants(desk),
        "check_ins": _check_ins(desk), **_attendance(desk),
    }  # fmt: skip
    return {view: sorted(rows, key=lambda row: row[:3]) for view, rows in found.items()}


def _events(desk: Desk) -> Rows:
    return [
        (event.number, event.code, *(event.title.get(code, "") for code in LANGUAGES), event.starts, event.ends)
        for event in desk.ask(queries.events)
    ]


def _sessions(desk: Desk) -> Rows:
    return [
        (
            event.number, item.code, item.city, *(item.title.get(code, "") for code in LANGUAGES), item.starts,
            item.ends,
        )
        for event in desk.ask(queries.events)
        for item in desk.ask(queries.sessions, event.number)
    ]  # fmt: skip


def _participants(desk: Desk) -> Rows:
    rows = desk.store.read().execute(
        "SELECT event, id, number, ref, iif(written <> '', written, trim(replace(family || ' ' || given || ' ' ||"
        " patronymic, '  ', ' '))), family, given, patronymic, category, municipality, sex, birth_year,"
        " country, organisation, position, cities, cancelled, erased, first_in FROM participant WHERE removed = 0"
    )
    return [(*row[:-3], bool(row[-3]), bool(row[-2]), _moment(row[-1])) for row in rows]


def _check_ins(desk: Desk) -> Rows:
    rows = desk.store.read().execute(
        "SELECT c.event, participant, session, at, desk, inside, out_at FROM check_in AS c LEFT JOIN participant AS p"
        " ON p.id = participant WHERE p.removed IS NOT 1"
    )
    return [(*row[:3], _moment(row[3]), row[4], bool(row[5]), _moment(row[6])) for row in rows]


def _attendance(desk: Desk) -> dict[str, Rows]:
    found: dict[str, Rows] = {"attendance_by_municipality": [], "attendance_by_session": []}
    for event in desk.ask(queries.events):
        cuts = Census.load(desk, event).figures_for(WHOLE, Language("en")).cuts
        for cut, view in ((Cut.MUNICIPALITY, "attendance_by_municipality"), (Cut.SESSION, "attendance_by_session")):
            found[view] += [(event.number, row.key, row.registered, row.came, row.others) for row in cuts[cut]]
    return found


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


@pytest.mark.parametrize("seed", range(4))
def test_every_row_is_that_of_a_desk(hub: Hub, seed: int) -> None:
    first, second = hub.first(), hub.desk()
    desks = [desk_of(first, "one"), desk_of(second, "two")]
    work = Work(desks, seed)
    for _ in range(6):
        for _ in range(50):
            work.act()
        hub.round(first, second)
    hub.round(first, second)
    assert tables(first) == tables(second)
    expected = at_the_desk(desks[0])
    assert all(expected.values()), "each view has something to show"
    for view, rows in expected.items():
        assert at_the_hub(hub, view) == rows, view
