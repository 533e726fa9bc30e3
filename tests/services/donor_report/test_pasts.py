"""Who was at an earlier event of the file: the certain ones alone, and each person in one row."""

from datetime import timedelta

from regapp.model.papers.donor_report import Part
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.attendance.returning import Past, pasts
from regapp.services.desk import Desk
from regapp.services.donor_report.report import report_data
from regapp.services.event.events import add_event, events_of
from regapp.services.people.registration import add_walk_in
from regapp.texts.catalogue import Language

ENGLISH = Language("en")
PHONE, OTHER = "+996 555 100200", "+996 700 300400"


def person(desk: Desk, given: str, *, came: bool = True, **more: str) -> int:
    found, _ = add_walk_in(desk, Details(family="Асанов", given=given, **more))  # type: ignore[arg-type]
    if came:
        check_in(desk, found.id, desk.sessions()[0], overruled=True)
    return found.id


def test_the_same_telephone_and_whole_name_are_one_person(desk: Desk) -> None:
    assert not [s for s in report_data(desk, ENGLISH).sections if s.part is Part.EARLIER and s.subjects]
    person(desk, "Азамат", phone=PHONE, sex="M")
    person(desk, "Бакыт", phone=OTHER, came=False)
    person(desk, "Саша")
    later = desk.event.starts + timedelta(days=400)
    add_event(desk, "next", "Next", later, later)
    there = desk.for_event("next")
    town = "41711000000000"
    expected = {
        person(there, "Азамат", phone="0555 100200", sex="M", municipality=town): Past.BEFORE,
        # A telephone is a family's; who was registered and did not come was not there; of a name alone nobody is sure.
        person(there, "Нурлан", phone=PHONE, sex="M", municipality=town): Past.NEW,
        person(there, "Бакыт", phone=OTHER, sex="M"): Past.NEW,
        person(there, "Саша", sex="F"): Past.UNTOLD,
        person(there, "Азамат", phone=PHONE, sex="F", came=False): Past.NEW,
    }
    earlier = [event for event in events_of(there) if event.code != "next"]
    assert pasts(there, earlier) == expected
    report = report_data(there, ENGLISH)
    rows = report.subject("past").table.rows
    assert [row[1:5] for row in rows] == [(1, 0, 1, 0), (2, 0, 2, 0), (1, 1, 0, 0), (4, 1, 3, 0)]
    assert rows[-1][1] == report.figure("arrived_people")
    places = report.subject("past_place").table.rows
    assert places[-1][2:] == (4, 1, 2, 1)
    assert sum(row[2] == row[3] + row[4] + row[5] for row in places) == len(places)  # type: ignore[operator]
