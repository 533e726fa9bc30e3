"""Days of travel on per-diem registers: which they are, that each is paid once, and that they are in every sum."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import python_calamine

from regapp.model.papers.register import RegisterKind
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.people.registration import add_walk_in, everybody
from regapp.services.programme.programme import add_session
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.payments import payments
from regapp.services.registers.registers import make_register, register_of
from regapp.services.registers.selection import Whom
from regapp.services.undo import undo
from regapp.texts.catalogue import Language

ENGLISH = Language("en")
OSH_DAY, NEXT_DAY = date(2022, 2, 28), date(2022, 3, 1)


@pytest.fixture
def one(desk: Desk) -> Desk:
    """A desk with somebody who came to Osh on the first day."""
    person = add_walk_in(desk, Details(family="Асанов"))[0]
    check_in(desk, person.id, desk.session("osh-1-opening"), overruled=True)
    return desk


def register(desk: Desk, **more: object) -> tuple[list[str], str, int]:
    """The days and the travel of the one person, and the sum."""
    options = RegisterOptions(RegisterKind.PER_DIEM, rate=100_000, **more)  # type: ignore[arg-type]
    made = register_of(desk, options, ENGLISH)
    headings = [column.heading for column in made.columns]
    rows = [row.cells for group in made.groups for row in group.rows]
    days = [cells[headings.index("Days")] for cells in rows]
    travel = next((cells[headings.index("Of these, travel")] for cells in rows if "Of these, travel" in headings), "")
    return days, travel, made.tyiyn


@pytest.mark.parametrize(("before", "after", "days", "named"), [
    (0, 0, "1", ""),
    (1, 0, "2", "27 February"),
    (0, 1, "2", "1 March"),
    (1, 1, "3", "27 February, 1 March"),
    (3, 3, "7", "25 February, 26 February, 27 February, 1 March, 2 March, 3 March"),
])  # fmt: skip
@pytest.mark.parametrize("fixed", [0, 1])
def test_they_are_dated_and_in_the_sum(one: Desk, before: int, after: int, days: str, named: str, fixed: int) -> None:
    made = register(one, travel_before=before, travel_after=after, days=fixed, whom=Whom(city="osh"))
    assert made == ([days], named, int(days) * 100_000)


def test_a_day_on_which_somebody_came_is_no_travel(one: Desk) -> None:
    (person,) = everybody(one)
    elsewhere = replace(one.session("bishkek-1-reg"), code="early")
    move = one.event.day_of(elsewhere) - NEXT_DAY
    add_session(one, replace(elsewhere, starts=elsewhere.starts - move, ends=elsewhere.ends - move))
    check_in(one, person.id, one.session("early"), overruled=True)
    assert register(one, travel_after=2, whom=Whom(city="osh")) == (["2"], "2 March", 200_000)


def test_each_is_paid_once_and_can_be_undone(one: Desk, tmp_path: Path) -> None:
    def make(name: str, **more: int) -> int:
        options = RegisterOptions(RegisterKind.PER_DIEM, rate=100_000, pays=True, **more)  # type: ignore[arg-type]
        return make_register(one, tmp_path / name, options, ENGLISH).tyiyn

    assert make("first.pdf", travel_before=1) == 200_000
    assert {day for payment in payments(one) for days in payment.days.values() for day in days} == {
        date(2022, 2, 27), OSH_DAY,
    }  # fmt: skip
    assert register(one, travel_before=1)[0] == []
    assert register(one, travel_before=1, travel_after=1) == (["1"], "1 March", 100_000)
    undo(one)
    assert register(one, travel_before=1)[0] == ["2"]


def test_the_words_and_the_workbook_have_them(one: Desk, tmp_path: Path) -> None:
    options = RegisterOptions(RegisterKind.PER_DIEM, rate=100_000, travel_before=1)
    assert "Two thousand som 00 tyiyn" in " ".join(register_of(one, options, ENGLISH).closing)
    make_register(one, tmp_path / "a.xlsx", options, ENGLISH)
    sheet = python_calamine.CalamineWorkbook.from_path(tmp_path / "a.xlsx").get_sheet_by_index(0).to_python()
    assert {"27 February", 2000.0} <= {cell for row in sheet for cell in row}
