"""Doors: in, out, both ways; how many are inside; badges without check-in."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from regapp.model.checkin import Outcome
from regapp.model.doors.way import Way
from regapp.model.event import Session
from regapp.model.participant import Participant
from regapp.services.admission.admission import Verdict, scan
from regapp.services.admission.badges_alone import choose_for_badge, scan_for_badge
from regapp.services.admission.inside import Room, room_now
from regapp.services.badges.badges import make_badges, reissue
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.lists.inside import write_inside
from regapp.services.people.registration import cancel, everybody, get
from regapp.services.undo import undo
from regapp.texts.catalogue import Language

NINE = datetime(2022, 2, 28, 3, tzinfo=UTC)


@pytest.fixture
def session(demo_desk: Desk) -> Session:
    return demo_desk.session("osh-1-reg")


@pytest.fixture
def people(demo_desk: Desk, session: Session) -> list[Participant]:
    return [person for person in everybody(demo_desk) if person.details.cities == (session.city,)][:5]


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def passes(desk: Desk, person: Participant, session: Session, seconds: float, way: Way = Way.BOTH) -> Verdict:
    code = token_of(desk, person.id, 1)
    return scan(desk, code, session, way=way, moment=NINE + timedelta(seconds=seconds))


def test_both_ways_turn_at_each_pass_but_not_while_the_badge_is_held(
    demo_desk: Desk, session: Session, people: list[Participant]
) -> None:
    said = [
        (verdict.outcome, verdict.again)
        for at in (0, 3, 9, 60, 65, 300, 305, 400)
        for verdict in [passes(demo_desk, people[0], session, at)]
    ]
    came, went = Outcome.ADMITTED, Outcome.CHECKED_OUT
    assert [outcome for outcome, _ in said] == [came, came, came, went, went, came, came, went]
    assert [again for _, again in said] == [False, True, True, True, True, True, True, True]
    entries = "SELECT count(*) FROM journal WHERE kind IN ('checked-in', 'checked-out')"
    assert demo_desk.ask(lambda db: db.execute(entries).fetchone()[0]) == 4


def test_a_door_for_one_way_never_turns(demo_desk: Desk, session: Session, people: list[Participant]) -> None:
    assert passes(demo_desk, people[0], session, 0, Way.IN).outcome is Outcome.ADMITTED
    assert passes(demo_desk, people[0], session, 60, Way.IN).outcome is Outcome.ALREADY_IN
    assert passes(demo_desk, people[0], session, 120, Way.OUT).outcome is Outcome.CHECKED_OUT
    assert passes(demo_desk, people[0], session, 180, Way.OUT).outcome is Outcome.NOT_IN


def test_an_undone_pass_does_not_count(demo_desk: Desk, session: Session, people: list[Participant]) -> None:
    passes(demo_desk, people[0], session, 0)
    passes(demo_desk, people[0], session, 60)
    undo(demo_desk)
    assert room_now(demo_desk, session).inside == 1


@pytest.mark.parametrize(("seats", "full"), [(0, False), (1, True), (2, True), (3, False), (4, False)])
def test_the_room_is_counted(
    demo_desk: Desk, session: Session, people: list[Participant], seats: int, full: bool
) -> None:
    for number, person in enumerate(people[:3]):
        passes(demo_desk, person, session, number)
    passes(demo_desk, people[0], session, 60)
    room = room_now(demo_desk, session)
    assert (room.inside, room.out) == (2, 1)
    assert Room(room.inside, room.out, seats).is_full is full


def test_the_list_of_those_inside_has_them_alone(
    demo_desk: Desk, session: Session, people: list[Participant], tmp_path: Path
) -> None:
    for person in people[:3]:
        passes(demo_desk, person, session, 0)
    passes(demo_desk, people[0], session, 60)
    out = tmp_path / "inside.pdf"
    assert write_inside(demo_desk, out, session, Language("ru")) == 2
    text = text_of(out)
    assert people[0].details.family not in text
    for person in people[1:3]:
        assert person.details.family in text
    assert people[3].details.family not in text


def test_badges_alone_check_nobody_in(demo_desk: Desk, people: list[Participant], tmp_path: Path) -> None:
    person = people[0]
    verdict = choose_for_badge(demo_desk, person.id)
    assert (verdict.outcome, verdict.session) == (Outcome.BADGE_MADE, None)
    make_badges(demo_desk, tmp_path / "b.pdf", [get(demo_desk, person.id)], language=Language("ru"))
    again = scan_for_badge(demo_desk, person.details.number)
    assert (again.outcome, again.desk) == (Outcome.HAS_BADGE, demo_desk.number)
    assert get(demo_desk, person.id).first_in == ""


def test_whoever_gets_no_badge_is_told_why(demo_desk: Desk, people: list[Participant]) -> None:
    assert scan_for_badge(demo_desk, "nobody").outcome is Outcome.UNREADABLE
    cancel(demo_desk, people[0].id)
    assert choose_for_badge(demo_desk, people[0].id).outcome is Outcome.CANCELLED
    reissue(demo_desk, people[1].id, "lost", "a6")
    reissue(demo_desk, people[1].id, "lost", "a6")
    old = scan_for_badge(demo_desk, token_of(demo_desk, people[1].id, 1))
    assert old.outcome is Outcome.HAS_BADGE
