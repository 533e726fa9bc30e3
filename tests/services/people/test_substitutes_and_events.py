"""Somebody else comes instead; people of earlier events are offered; an event keeps its directory."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from regapp.matching.places.matcher import PlaceMatcher
from regapp.model.attendance import Cut
from regapp.model.checkin import Outcome
from regapp.model.errors.event import EventExists, EventInvalid, UnknownEvent
from regapp.model.errors.people import HasArrived, NameNeeded
from regapp.model.errors.places import DirectoryInvalid
from regapp.model.participant import ANSWERS, Details
from regapp.resources import resource
from regapp.services.admission.admission import check_in, scan
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.attendance.figures import attendance
from regapp.services.badges.badges import make_badges
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk, open_desk
from regapp.services.event.events import add_event, copied, earlier_people, events_of
from regapp.services.file.directories import directory_names, import_directory, use_directory
from regapp.services.people.registration import add_walk_in, everybody, find, get
from regapp.services.people.substitutes import absent_one, begun_for, came_instead, substitute
from regapp.services.programme.programme import change_session
from regapp.services.undo import undo
from regapp.texts.catalogue import Language

KOCHKOR = "41704235843000"
ABSENT = Details(
    family="Асанов", given="Азамат", category="municipality", municipality=KOCHKOR, country="KG", cities=("osh",),
    organisation="айыл өкмөтү", phone="0770112233",
)  # fmt: skip


def test_a_substitute_takes_the_place_and_counts_once(desk: Desk, tmp_path: Path) -> None:
    absent, _ = add_walk_in(desk, ABSENT)
    make_badges(desk, tmp_path / "b.pdf", [absent], language=Language("en"))
    begun = begun_for(absent)
    assert (begun.municipality, begun.cities, begun.category) == (KOCHKOR, ("osh",), "municipality")
    assert (begun.family, begun.phone) == ("", "")
    from_there = replace(begun, family="Бекова", given="Айнура")
    newcomer, changes = substitute(desk, absent.id, from_there)
    assert changes.participants == {absent.id, newcomer.id}
    session = desk.sessions()[0]
    assert scan(desk, token_of(desk, absent.id, 1), session).outcome is Outcome.CANCELLED
    assert check_in(desk, newcomer.id, session, overruled=True).outcome is Outcome.ADMITTED
    rows = attendance(desk, Cut.MUNICIPALITY, Language("en"))
    assert [(row.key, row.registered, row.arrived) for row in rows] == [(KOCHKOR, 1, 1)]
    assert came_instead(desk, absent.id) == get(desk, newcomer.id)
    assert absent_one(desk, get(desk, newcomer.id)) == get(desk, absent.id)


def test_a_substitution_is_taken_back_whole(desk: Desk) -> None:
    absent, _ = add_walk_in(desk, ABSENT)
    substitute(desk, absent.id, Details(family="Бекова", category="municipality", municipality=KOCHKOR))
    undo(desk)
    (person,) = everybody(desk)
    assert (person.id, person.details.cancelled) == (absent.id, False)
    assert came_instead(desk, absent.id) is None


def test_nobody_comes_instead_of_somebody_who_is_here(desk: Desk) -> None:
    absent, _ = add_walk_in(desk, ABSENT)
    with pytest.raises(NameNeeded):
        substitute(desk, absent.id, Details())
    check_in(desk, absent.id, desk.sessions()[0], overruled=True)
    with pytest.raises(HasArrived):
        substitute(desk, absent.id, Details(family="Бекова"))


def test_people_of_earlier_events_are_offered_and_copied(desk: Desk) -> None:
    add_walk_in(
        desk,
        replace(
            ABSENT,
            ref="R1",
            note="then",
            birth_year=1980,
            consent=True,
            photo_consent=False,
            sharing_consent=True,
            disability=True,
            accreditation="K-17",
        ),
    )
    first = desk.event.code
    sessions = desk.sessions()
    event = add_event(desk, "osh-2023", "Next conference", date(2023, 5, 1), date(2023, 5, 4)).event
    assert [item.code for item in events_of(desk)] == ["osh-2023", first]
    desk = desk.for_event("osh-2023")
    assert everybody(desk) == []
    moved = desk.sessions()
    assert [session.code for session in moved] == [session.code for session in sessions]
    assert moved[0].starts.date() == date(2023, 5, 1)
    (offer,) = earlier_people(desk, Details(family="Asanov", given="Azamat"))
    assert offer.event.code == first
    details = copied(offer.participant.details, "osh")
    assert (details.family, details.municipality, details.phone) == ("Асанов", KOCHKOR, "0770112233")
    assert (details.ref, details.number, details.note, details.accreditation) == ("", "", "", "")
    assert {getattr(details, name) for name in ANSWERS} == {None}
    person, _ = add_walk_in(desk, details)
    # A badge of one event does not admit to another.
    token = token_of(desk, person.id, 1)
    desk = desk.for_event(first)
    assert scan(desk, token, sessions[0]).outcome is Outcome.OTHER_EVENT
    assert [hit.participant.id for hit in find(desk, "асанов")] != [person.id]
    assert event.number != desk.event.number


def test_sessions_that_do_not_fit_are_counted_and_days_in_titles_are_the_new_ones(desk: Desk) -> None:
    session = desk.session("osh-1-opening")
    titles = {
        "ky": "Ачылыш, 28-февраль",
        "ru": "28 февраля: открытие",
        "en": "At 28 February, room 128 February",
    }
    change_session(desk, session, replace(session, title=titles))
    lasting = sum(desk.event.local(item.starts).date() > desk.event.starts for item in desk.sessions())
    begun = add_event(desk, "short", "One day", date(2023, 5, 1), date(2023, 5, 1))
    assert begun.left_out == lasting > 0
    desk = desk.for_event("short")
    assert len(desk.sessions()) == begun.taken_over
    assert desk.session(session.code).title == {
        "ky": "Ачылыш, 1-май", "ru": "1 мая: открытие", "en": "At 1 May, room 128 February",
    }  # fmt: skip


def test_an_event_needs_its_own_code_and_days_in_order(desk: Desk) -> None:
    with pytest.raises(EventExists):
        add_event(desk, desk.event.code.upper(), "T", date(2023, 1, 1), date(2023, 1, 2))
    for code, title, last in (("", "T", 2), ("x", " ", 2), ("a b", "T", 2)):
        with pytest.raises(EventInvalid):
            add_event(desk, code, title, date(2023, 1, 1), date(2023, 1, last))
    with pytest.raises(EventInvalid):
        add_event(desk, "x", "T", date(2023, 1, 2), date(2023, 1, 1))
    with pytest.raises(UnknownEvent):
        desk = desk.for_event("nothing")


def reformed(path: Path, *, separator: str = ",") -> tuple[str, str]:
    """A directory after a reform: one aiyl aimak of Kochkor rayon merged into another; the codes of both."""
    with resource("units", "2021", "municipalities.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    ours = [row for row in rows if row["rayon_code"] == "41704235000000" and row["level"] == "aiyl_aimak"]
    gone, heir = ours[0], ours[1]
    for row in rows:
        row["successor"] = heir["code"] if row is gone else ""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    path.write_text("\ufeff" + text.getvalue(), encoding="utf-8")
    return gone["code"], heir["code"]


@pytest.mark.parametrize("separator", [",", ";"])
def test_a_newer_directory_is_loaded_and_the_event_keeps_its_own(desk: Desk, tmp_path: Path, separator: str) -> None:
    gone, heir = reformed(tmp_path / "2025.csv", separator=separator)
    old_name = desk.directory.name(gone, "ru")
    add_walk_in(desk, Details(family="Асанов", municipality=gone, category="municipality"))
    name, directory = import_directory(desk, tmp_path / "2025.csv")
    assert len(directory.municipalities) == 483
    assert directory_names(desk) == ["2021", name]
    assert desk.event.units == "2021"
    assert len(desk.directory.municipalities) == 484
    use_directory(desk, name)
    desk = desk.renewed()
    unit = desk.directory.get(gone)
    assert unit is not None
    assert unit.code == heir
    # What the person was registered with is not rewritten; the person counts with the successor.
    assert everybody(desk)[0].details.municipality == gone
    assert [row.key for row in attendance(desk, Cut.MUNICIPALITY, Language("en"))] == [heir]
    assert Census.load(desk).figures_for(WHOLE, Language("en")).municipalities == 1
    # The old name, with its rayon, leads to the successor.
    assert PlaceMatcher(desk.directory).match(f"Кочкорский район, {old_name}").code == heir
    path = desk.path
    desk.close()
    again = open_desk(path)
    assert len(again.directory.municipalities) == 483
    again.close()


def test_a_new_event_keeps_the_directory_it_was_begun_with(desk: Desk, tmp_path: Path) -> None:
    reformed(tmp_path / "2025.csv")
    name, _ = import_directory(desk, tmp_path / "2025.csv")
    add_event(desk, "next", "Next", date(2025, 5, 1), date(2025, 5, 2), units=name)
    assert len(desk.directory.municipalities) == 484
    desk = desk.for_event("next")
    assert len(desk.directory.municipalities) == 483


@pytest.mark.parametrize(
    "text",
    [
        "name;code\nx;1\n",
        "code,level,name_ky,name_ru,oblast_code,rayon_code\n",
        "code,level,name_ky,name_ru,oblast_code,rayon_code\n1,village,А,А,1,\n",
        "code,level,name_ky,name_ru,oblast_code,rayon_code\n1,city,А,А,1,\n1,city,Б,Б,1,\n",
        "code,level,name_ky,name_ru,oblast_code,rayon_code\n1,city,А,А,9,\n",
        "code,level,name_ky,name_ru,oblast_code,rayon_code\n1,city,,,1,\n",
        "code,level,name_ky,name_ru,oblast_code,rayon_code,successor\n1,city,А,А,1,,2\n2,city,Б,Б,2,,1\n3,city,В,В,3,,\n",
    ],
)
def test_what_is_no_directory_is_refused(desk: Desk, tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DirectoryInvalid):
        import_directory(desk, path)
    assert directory_names(desk) == ["2021"]
