"""Targets beside results: kept with the event, set beside the figures that the report has elsewhere too."""

from pathlib import Path

import pytest
import python_calamine

from regapp.model.entry import EVENT_SUBJECT, Draft, Kind
from regapp.model.errors.event import TargetInvalid
from regapp.model.papers.donor_report import Part
from regapp.model.papers.target import Target
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.donor_report.papers import write_both
from regapp.services.donor_report.report import report_data
from regapp.services.event.events import add_event, events_of
from regapp.services.event.targets import set_targets
from regapp.services.people.registration import add_walk_in
from regapp.services.undo import undo
from regapp.texts.catalogue import Language
from tests.services.donor_report.test_report import pdf_text, squeezed

ENGLISH = Language("en")
ALL = dict.fromkeys(Target, "50")


def _come(desk: Desk, *people: Details) -> None:
    """Register people who come on the first day."""
    session = desk.session("osh-1-reg")
    for details in people:
        check_in(desk, add_walk_in(desk, details)[0].id, session, overruled=True, moment=session.starts)


def test_target_result_and_difference_in_both_files(desk: Desk, tmp_path: Path) -> None:
    _come(
        desk, Details(family="А", sex="F", birth_year=2000, municipality="41704235000000"),
        Details(family="Б", sex="M", birth_year=1960), Details(family="В", sex="M"),
    )  # fmt: skip
    set_targets(desk, {Target.PEOPLE: "2", Target.WOMEN: "50 %", Target.YOUTH: "40", Target.DAYS: ""})
    report = report_data(desk.renewed(), ENGLISH)
    subject = report.subject("target")
    assert [row[1:] for row in subject.table.rows] == [(2, 3, 1), (50, 33, -17), (40, 50, 10)]
    write_both(desk, report, [tmp_path / "r.pdf", tmp_path / "r.xlsx"])
    assert squeezed("Women, % of those who came 50 33 -17") in pdf_text(tmp_path / "r.pdf")
    sheet = python_calamine.CalamineWorkbook.from_path(tmp_path / "r.xlsx").get_sheet_by_name("Targets")
    assert ["People who came", 2, 3, 1] in sheet.to_python()


def test_of_nobody_there_is_no_share_and_no_difference(desk: Desk) -> None:
    set_targets(desk, ALL)
    rows = report_data(desk.renewed(), ENGLISH).subject("target").table.rows
    assert [row[1:] for row in rows] == [
        (50, 0, -50), (50, None, None), (50, None, None), (50, 0, -50), (50, 0, -50),
    ]  # fmt: skip


def test_they_are_kept_and_taken_back(desk: Desk) -> None:
    assert Part.TARGETS not in [section.part for section in report_data(desk, ENGLISH).sections]
    set_targets(desk, ALL)
    assert not set_targets(desk.renewed(), ALL).everything
    assert Part.TARGETS in [section.part for section in report_data(desk.renewed(), ENGLISH).sections]
    undo(desk.renewed())
    assert desk.renewed().event.targets == {}


def test_one_wrong_number_keeps_none(desk: Desk) -> None:
    with pytest.raises(TargetInvalid):
        set_targets(desk, ALL | {Target.WOMEN: "half"})
    assert desk.renewed().event.targets == {}


def test_given_ones_stand_in_for_those_kept(desk: Desk) -> None:
    set_targets(desk, {Target.PEOPLE: "2", Target.DAYS: "4"})
    rows = report_data(desk.renewed(), ENGLISH, targets={Target.PEOPLE: 7}).subject("target").table.rows
    assert [row[1] for row in rows] == [7, 4]
    assert desk.renewed().event.targets == {"people": 2, "days": 4}


def test_a_new_event_has_targets_of_its_own(desk: Desk) -> None:
    set_targets(desk, ALL)
    event = desk.renewed().event
    add_event(desk.renewed(), "next", "Next", event.starts, event.ends)
    assert {found.code: bool(found.targets) for found in events_of(desk)} == {event.code: True, "next": False}


@pytest.mark.parametrize("sent", [7, ["people"], {"people": "many"}, {"people": -1}, {"people": True}])
def test_what_another_desk_sends_in_a_wrong_shape_is_passed_over(desk: Desk, sent: object) -> None:
    draft = Draft(Kind.SET, EVENT_SUBJECT, {"fields": {"targets": sent}})
    desk.write(lambda tx: desk.append(tx, [draft]))
    assert desk.renewed().event.targets == {}
    report_data(desk.renewed(), ENGLISH)
