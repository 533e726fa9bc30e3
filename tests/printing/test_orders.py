"""The size of an order is what is drawn for it: badges and sheets, for each template on each of its sheets."""

from pathlib import Path

import pypdfium2
import pytest

from regapp.badges.sheets import sheets_for
from regapp.services.badges.badges import Wanted, draw_badges, next_badge
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import load_template, shipped_names, shipped_template
from regapp.services.desk import Desk
from regapp.services.people.registration import everybody
from regapp.services.printing.orders import OrderSize, order_size
from regapp.services.printing.queue import enqueue, is_two_sided, latest_jobs
from regapp.texts.catalogue import Language
from tests.by_day import some_by_day

ENGLISH = Language("en")
PAPERS = [(name, sheet) for name in shipped_names() for sheet in sheets_for(shipped_template(name))]


def wanted(desk: Desk, count: int) -> list[Wanted]:
    return [next_badge(person) for person in everybody(desk)[:count]]


def drawn(desk: Desk, folder: Path, layout: Layout, copies: int) -> int:
    """The sheets of all jobs in the queue, as they are drawn."""
    sheets = 0
    for job in latest_jobs(desk):
        own = Layout(job.template, job.sheet, job.both_sides, job.skip, job.dividers, job.language)
        people = {person.id: person for person in everybody(desk)}
        path = folder / f"{job.id}.pdf"
        draw_badges(desk, path, [Wanted(people[who], issue) for who, issue in job.badges], own, ENGLISH)
        document = pypdfium2.PdfDocument(path)
        sheets += len(document) // (2 if is_two_sided(job, load_template(desk, layout.template)) else 1)
        document.close()
    return sheets * copies


@pytest.mark.parametrize("dividers", [False, True], ids=["plain", "dividers"])
@pytest.mark.parametrize("paper", some_by_day(PAPERS, 4), ids="-".join)
def test_the_sheets_of_an_order_are_those_drawn(
    demo_desk: Desk, tmp_path: Path, paper: tuple[str, str], dividers: bool
) -> None:
    layout = Layout(*paper, skip=3, dividers=dividers)
    badges = wanted(demo_desk, 30)
    size = order_size(demo_desk, badges, layout, ENGLISH)
    enqueue(demo_desk, "p", badges, layout)
    assert size == OrderSize(30, drawn(demo_desk, tmp_path, layout, 1))


def test_copies_backs_and_portions(demo_desk: Desk, tmp_path: Path) -> None:
    layout = Layout("90x60", "a4-8", both_sides=True)
    badges = wanted(demo_desk, 129)
    assert order_size(demo_desk, badges, layout, ENGLISH, copies=2) == OrderSize(258, 34)
    enqueue(demo_desk, "p", badges, layout, copies=2)
    assert drawn(demo_desk, tmp_path, layout, 2) == 34


def test_what_waits_already_is_not_counted(demo_desk: Desk) -> None:
    layout = Layout("90x60", "a4-8")
    enqueue(demo_desk, "p", wanted(demo_desk, 20), layout)
    assert order_size(demo_desk, wanted(demo_desk, 29), layout, ENGLISH) == OrderSize(9, 2)
