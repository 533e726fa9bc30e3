"""People who came, entered from paper: once, with the time on paper, and nobody who would not be admitted."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from regapp.model.checkin import Outcome
from regapp.model.errors.event import OfOtherEvent
from regapp.model.participant import Participant
from regapp.services.acts import ActKind
from regapp.services.admission.admission import check_in, check_out
from regapp.services.admission.from_paper import Entered, enter_from_paper, enter_pages, look_at_pages
from regapp.services.desk import Desk
from regapp.services.event.events import add_event
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, cancel, everybody, history
from regapp.services.undo import redo, undo
from regapp.store import queries
from regapp.texts.catalogue import Language
from regapp.texts.history import entry_text

NINE = datetime(2022, 2, 28, 3, 12, tzinfo=UTC)
SAID = {
    "en": "Checked in from paper: Registration", "ru": "Приход внесён с бумаги: Регистрация",
    "ky": "Кагаздан киргизилди, келди: Каттоо",
}  # fmt: skip


@pytest.fixture
def people(demo_desk: Desk) -> list[Participant]:
    """Eight who are registered for Osh."""
    return [person for person in everybody(demo_desk) if person.details.cities == ("osh",)][:8]


def present_at(desk: Desk, person: int, session: str = "osh-1-reg") -> str | None:
    found = desk.ask(queries.check_in, person, session)
    return found.at if found else None


def entries(desk: Desk) -> int:
    return int(desk.ask(lambda db: db.execute("SELECT count(*) FROM journal").fetchone()[0]))


def test_they_are_checked_in_with_the_time_on_paper(demo_desk: Desk, people: list[Participant]) -> None:
    session = demo_desk.session("osh-1-reg")
    one, two, *_ = people
    entered = enter_from_paper(demo_desk, session, [(one.id, NINE), (two.id, None)])
    assert (entered.new, entered.already, entered.refused) == ((one.id, two.id), (), ())
    assert entered.changes.participants == {one.id, two.id}
    assert datetime.fromisoformat(present_at(demo_desk, one.id) or "") == NINE
    assert datetime.fromisoformat(present_at(demo_desk, two.id) or "") == session.starts


def test_the_history_says_that_it_was_on_paper_and_when(demo_desk: Desk, people: list[Participant]) -> None:
    enter_from_paper(demo_desk, demo_desk.session("osh-1-reg"), [(people[0].id, NINE)])
    check_in(demo_desk, people[1].id, demo_desk.session("osh-1-reg"), moment=NINE)
    item = next(item for item in history(demo_desk, people[0].id) if item.entry.kind == "checked-in")
    other = next(item for item in history(demo_desk, people[1].id) if item.entry.kind == "checked-in")
    assert (item.entry.body["from"], item.at) == ("paper", NINE)
    for code, words in SAID.items():
        assert entry_text(item.entry, demo_desk.sessions(), Language(code), demo_desk.event).startswith(words)
        assert not entry_text(other.entry, demo_desk.sessions(), Language(code), demo_desk.event).startswith(words[:16])


def test_a_second_time_changes_nothing(demo_desk: Desk, people: list[Participant]) -> None:
    session = demo_desk.session("osh-1-reg")
    rows = [(person.id, NINE) for person in people]
    assert enter_from_paper(demo_desk, session, rows).new == tuple(person.id for person in people)
    before, acts = entries(demo_desk), len(demo_desk.acts)
    again = enter_from_paper(demo_desk, session, [(person.id, NINE + timedelta(hours=1)) for person in people])
    assert (again.new, again.already) == ((), tuple(person.id for person in people))
    assert again.changes.participants == frozenset()
    assert (entries(demo_desk), len(demo_desk.acts)) == (before, acts)
    assert datetime.fromisoformat(present_at(demo_desk, people[0].id) or "") == NINE


def test_who_is_in_or_has_left_stays_as_they_are(demo_desk: Desk, people: list[Participant]) -> None:
    session = demo_desk.session("osh-1-reg")
    check_in(demo_desk, people[0].id, session, moment=NINE)
    check_in(demo_desk, people[1].id, session, moment=NINE)
    check_out(demo_desk, people[1].id, session, moment=NINE + timedelta(hours=1))
    before = [demo_desk.ask(queries.check_in, person.id, session.code) for person in people[:2]]
    entered = enter_from_paper(demo_desk, session, [(person.id, None) for person in people[:2]])
    assert (entered.new, entered.already) == ((), (people[0].id, people[1].id))
    assert [demo_desk.ask(queries.check_in, person.id, session.code) for person in people[:2]] == before


def test_who_would_not_be_admitted_is_told_and_not_recorded(demo_desk: Desk, people: list[Participant]) -> None:
    session = demo_desk.session("osh-1-reg")
    cancel(demo_desk, people[0].id)
    removed = add_walk_in(demo_desk, replace(people[1].details, family="Жаңы", email="", phone=""))[0]
    undo(demo_desk)
    elsewhere = next(person for person in everybody(demo_desk) if person.details.cities == ("bishkek",))
    before = entries(demo_desk)
    rows = [
        (people[0].id, None), (removed.id, None), (elsewhere.id, None), (999, None),
        (people[1].id, session.ends + timedelta(minutes=1)),
    ]  # fmt: skip
    entered = enter_from_paper(demo_desk, session, rows)
    assert entered == Entered(
        refused=(
            (people[0].id, Outcome.CANCELLED), (removed.id, Outcome.CANCELLED),
            (elsewhere.id, Outcome.NOT_REGISTERED), (999, Outcome.UNREADABLE),
            (people[1].id, Outcome.OUTSIDE_HOURS),
        )
    )  # fmt: skip
    assert entries(demo_desk) == before


def test_two_rows_of_one_person_are_one_arrival(demo_desk: Desk, people: list[Participant]) -> None:
    one, two, three, *_ = people
    merge(demo_desk, one.id, two.id, {})
    entered = enter_from_paper(
        demo_desk, demo_desk.session("osh-1-reg"), [(one.id, NINE), (two.id, NINE), (three.id, None), (three.id, NINE)]
    )
    assert len(entered.new) == 2
    assert entered.new[1] == three.id


def test_all_of_them_are_one_act_to_undo(demo_desk: Desk, people: list[Participant]) -> None:
    session = demo_desk.session("osh-1-reg")
    enter_from_paper(demo_desk, session, [(person.id, NINE) for person in people])
    act = demo_desk.last_act()
    assert act is not None
    assert (act.kind, act.participant) == (ActKind.FROM_PAPER, None)
    undo(demo_desk)
    assert [present_at(demo_desk, person.id) for person in people] == [None] * len(people)
    redo(demo_desk)
    assert None not in [present_at(demo_desk, person.id) for person in people]


def test_pages_of_several_sessions_are_one_act_too(demo_desk: Desk, people: list[Participant]) -> None:
    sessions = [demo_desk.session(code) for code in ("osh-1-reg", "osh-2-reg")]
    entered = enter_pages(demo_desk, [(session, [(people[0].id, None)]) for session in sessions])
    assert entered.new == (people[0].id, people[0].id)
    assert None not in [present_at(demo_desk, people[0].id, session.code) for session in sessions]
    assert len(demo_desk.acts) == 1
    undo(demo_desk)
    assert [present_at(demo_desk, people[0].id, session.code) for session in sessions] == [None, None]


def test_a_look_writes_nothing(demo_desk: Desk, people: list[Participant]) -> None:
    session = demo_desk.session("osh-1-reg")
    before = entries(demo_desk)
    seen = look_at_pages(demo_desk, [(session, [(person.id, NINE) for person in people])])
    assert entries(demo_desk) == before
    assert enter_from_paper(demo_desk, session, [(person.id, NINE) for person in people]) == seen


def test_somebody_of_another_event_is_refused(demo_desk: Desk, people: list[Participant]) -> None:
    add_event(demo_desk, "next", "Next", datetime(2023, 2, 27).date(), datetime(2023, 3, 2).date())
    other = demo_desk.for_event("next")
    with pytest.raises(OfOtherEvent):
        enter_from_paper(other, demo_desk.session("osh-1-reg"), [(people[0].id, NINE)])
