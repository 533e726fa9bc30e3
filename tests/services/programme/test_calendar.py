"""The calendar that telephones read: each change is a new revision, what was removed is cancelled."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from regapp.exchange.calendar_file import CalendarItem, write_calendar
from regapp.model.entry import Draft, Kind, session_subject
from regapp.model.event import Material, Session
from regapp.services.desk import Desk
from regapp.services.people.registration import everybody
from regapp.services.programme.calendar import export_programme
from regapp.services.programme.programme import add_session, change_session, copy_of, remove_session, set_portal
from regapp.services.undo import redo, undo
from regapp.texts.catalogue import Language

CODE = "osh-1-budget"
HOUR = timedelta(hours=1)


@pytest.fixture
def calendar(demo_desk: Desk, tmp_path: Path) -> Callable[[], dict[str, icalendar.Event]]:
    """Write the calendar and read it back: the entries by the codes of their sessions."""

    def write(language: str = "en") -> dict[str, icalendar.Event]:
        path = tmp_path / "p.ics"
        written = export_programme(demo_desk.renewed(), path, Language(language))
        found = icalendar.Calendar.from_ical(path.read_bytes()).events
        assert written == sum(str(entry["status"]) == "CONFIRMED" for entry in found)
        return {str(entry["uid"]).partition("@")[0]: entry for entry in found}

    return write


def revision(entry: icalendar.Event) -> tuple[int, str]:
    return int(entry.decoded("sequence")), str(entry["status"])


Change = Callable[[Session, Desk], Session]
CHANGES: dict[str, Change] = {
    "title": lambda session, _: replace(session, title={"en": "Other"}),
    "city": lambda session, _: replace(session, city="bishkek"),
    "room": lambda session, _: replace(session, room={"en": "Other hall"}),
    "starts": lambda session, _: replace(session, starts=session.starts - HOUR),
    "ends": lambda session, _: replace(session, ends=session.ends + HOUR),
    "capacity": lambda session, _: replace(session, capacity=7),
    "speakers": lambda session, desk: replace(session, speakers=(next(iter(everybody(desk))).id,)),
    "materials": lambda session, _: replace(session, materials=(Material("Slides", "https://x.kg/a"),)),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_its_undoing_and_its_redoing_are_new_revisions(
    name: str, demo_desk: Desk, calendar: Callable[[], dict[str, icalendar.Event]]
) -> None:
    before = calendar()
    assert all(revision(entry) == (0, "CONFIRMED") for entry in before.values())
    session = demo_desk.session(CODE)
    change_session(demo_desk, session, CHANGES[name](session, demo_desk))
    steps = [calendar()]
    undo(demo_desk)
    steps.append(calendar())
    redo(demo_desk)
    steps.append(calendar())
    assert [revision(step[CODE]) for step in steps] == [(number, "CONFIRMED") for number in (1, 2, 3)]
    for step in steps:
        assert {code: entry["uid"] for code, entry in step.items()} == {c: e["uid"] for c, e in before.items()}
        assert all(revision(entry)[0] == 0 for code, entry in step.items() if code != CODE)
        assert (
            before[CODE].decoded("last-modified")
            <= step[CODE].decoded("last-modified")
            <= step[CODE].decoded("dtstamp")
        )


def test_a_removed_session_stays_as_cancelled_until_it_is_back(
    demo_desk: Desk, calendar: Callable[[], dict[str, icalendar.Event]]
) -> None:
    before = calendar()[CODE]
    remove_session(demo_desk, CODE)
    removed = calendar()[CODE]
    assert revision(removed) == (1, "CANCELLED")
    for name in ("uid", "dtstart", "dtend", "summary"):
        assert removed[name] == before[name]
    undo(demo_desk)
    assert revision(calendar()[CODE]) == (2, "CONFIRMED")


def test_a_session_whose_adding_was_undone_is_cancelled(
    demo_desk: Desk, calendar: Callable[[], dict[str, icalendar.Event]]
) -> None:
    added = add_session(demo_desk, copy_of(demo_desk.event, demo_desk.session(CODE)))
    assert revision(calendar()[added.code]) == (0, "CONFIRMED")
    undo(demo_desk)
    assert revision(calendar()[added.code]) == (1, "CANCELLED")
    redo(demo_desk)
    assert revision(calendar()[added.code]) == (2, "CONFIRMED")


def test_a_change_without_its_session_is_no_entry(
    demo_desk: Desk, calendar: Callable[[], dict[str, icalendar.Event]]
) -> None:
    draft = Draft(Kind.SET, session_subject("unseen"), {"fields": {"title": {"en": "Later"}}})
    demo_desk.write(lambda tx: demo_desk.append(tx, [draft]))
    assert "unseen" not in calendar()


def test_every_entry_says_where_the_materials_are(
    demo_desk: Desk, calendar: Callable[[], dict[str, icalendar.Event]]
) -> None:
    before = calendar()
    set_portal(demo_desk, "portal.kg/osh")
    for code, entry in calendar().items():
        assert str(entry["description"]).splitlines()[-1] == "All materials: https://portal.kg/osh"
        assert str(entry["url"]) == "https://portal.kg/osh"
        assert entry.decoded("last-modified") >= before[code].decoded("last-modified")
    set_portal(demo_desk.renewed(), "")
    assert all("url" not in entry for entry in calendar().values())


def test_what_a_calendar_cannot_take_is_left_out_or_written_so_that_it_is_read_back(tmp_path: Path) -> None:
    moment = datetime(2022, 3, 1, 9, 0, tzinfo=UTC)
    texts = 'Бюджет; "часть 1", C:\\a\nвторая'
    item = CalendarItem("u@x", texts, texts, moment, moment - HOUR, 3, moment + HOUR, False, texts * 5)
    write_calendar(texts, [item], moment, tmp_path / "p.ics")
    content = (tmp_path / "p.ics").read_bytes()
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    entry = icalendar.Calendar.from_ical(content).events[0]
    assert [str(entry[name]) for name in ("summary", "location", "description")] == [texts, texts, texts * 5]
    assert "dtend" not in entry
    assert entry.decoded("last-modified") == entry.decoded("dtstamp") == moment
