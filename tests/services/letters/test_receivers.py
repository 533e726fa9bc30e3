"""Who gets which letter: a table of people, and the same people for every choice of city and of having come."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest

from regapp.model.attendance import NO_CITY
from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.errors.event import UnknownCity
from regapp.model.event import Session
from regapp.model.papers.letter import LetterTemplate
from regapp.model.participant import Category, Details
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.letters.receivers import Presence, Whom, receiver_of, receivers
from regapp.services.letters.templates import ATTENDANCE, INVITATION, LETTERS, THANKS, shipped_letter
from regapp.services.people.choice import Choice
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, cancel, everybody, get
from regapp.services.programme.programme import add_session, change_session, remove_session
from regapp.services.undo import undo

OSH, OSH_DESK, BISHKEK, EVERYWHERE = "osh-1-opening", "osh-1-reg", "bishkek-1-online", "everywhere"
TEMPLATES = {name: shipped_letter(name) for name in LETTERS}


@pytest.fixture
def talks(desk: Desk) -> Desk:
    """The conference with a session of no city."""
    opening = desk.session(OSH)
    add_session(desk, replace(opening, code=EVERYWHERE, city="", title={"en": "For all"}))
    return desk


@dataclass
class Maker:
    """Makes people of all kinds, each with a family name of their own."""

    desk: Desk
    made: int = 0

    def person(self, *came: str, **details: object) -> int:
        self.made += 1
        values: dict[str, object] = {"family": f"Family{self.made}", "given": "Анна", "cities": ("osh",), **details}
        person, _ = add_walk_in(self.desk, Details(**values))  # type: ignore[arg-type]
        self.come(person.id, *came)
        return person.id

    def come(self, person: int, *codes: str) -> None:
        for code in codes:
            check_in(self.desk, person, self.desk.session(code), overruled=True)

    def speak(self, person: int, code: str = OSH) -> int:
        session = self.desk.session(code)
        change_session(self.desk, session, replace(session, speakers=(*session.speakers, person)))
        return person

    def journal(self, person: int, kind: Kind, body: dict[str, Any] | None = None) -> int:
        self.desk.write(lambda tx: self.desk.append(tx, [Draft(kind, participant_subject(person), body or {})]))
        return person

    def cancelled(self, person: int) -> int:
        cancel(self.desk, person)
        return person

    def undone(self) -> int:
        person = self.person()
        self.come(person, OSH)
        undo(self.desk)
        return person

    def of_a_removed_session(self) -> int:
        session = self.desk.session(OSH)
        gone = add_session(self.desk, replace(session, code="gone", title={"en": "Gone"}))
        person = self.person(gone.code)
        remove_session(self.desk, gone.code)
        return person

    def nameless(self) -> int:
        return self.journal(self.person(OSH), Kind.SET, {"fields": {"family": " ", "given": ""}})

    def joined(self) -> int:
        first, second = self.person(), self.person(OSH)
        merge(self.desk, first, second, {})
        return min(first, second)

    def joined_speaker(self) -> int:
        first, second = self.person(), self.speak(self.person())
        merge(self.desk, first, second, {})
        return min(first, second)


SPEAKER = {"category": Category.SPEAKER.value}
KINDS: dict[str, tuple[Callable[[Maker], int], set[str]]] = {
    "registered": (lambda make: make.person(), {INVITATION}),
    "registered for another city": (lambda make: make.person(cities=("bishkek",)), {INVITATION}),
    "registered for all cities": (lambda make: make.person(cities=()), {INVITATION}),
    "came": (lambda make: make.person(OSH), {ATTENDANCE}),
    "came elsewhere": (lambda make: make.person(BISHKEK), {ATTENDANCE}),
    "came to the registration of a day": (lambda make: make.person(OSH_DESK), {ATTENDANCE}),
    "came where no city is": (lambda make: make.person(EVERYWHERE), {ATTENDANCE}),
    "cancelled": (lambda make: make.cancelled(make.person()), set()),
    "cancelled and came": (lambda make: make.cancelled(make.person(OSH)), {ATTENDANCE}),
    "did not come after all": (lambda make: make.undone(), {INVITATION}),
    "came to what was removed": (lambda make: make.of_a_removed_session(), {INVITATION}),
    "refused": (lambda make: make.person(consent=False), set()),
    "refused and came": (lambda make: make.person(OSH, consent=False), set()),
    "was not asked and came": (lambda make: make.person(OSH, consent=None), {ATTENDANCE}),
    "removed": (lambda make: make.journal(make.person(OSH), Kind.REMOVED), set()),
    "erased": (lambda make: make.journal(make.person(OSH), Kind.ERASED), set()),
    "erased, not come": (lambda make: make.journal(make.person(), Kind.ERASED), set()),
    "without a name": (lambda make: make.nameless(), set()),
    "two records of one": (lambda make: make.joined(), {ATTENDANCE}),
    "two records of one, one speaks": (lambda make: make.joined_speaker(), {THANKS, INVITATION}),
    "speaks": (lambda make: make.speak(make.person()), {THANKS, INVITATION}),
    "speaks and came": (lambda make: make.speak(make.person(OSH)), {THANKS, ATTENDANCE}),
    "speaks, cancelled": (lambda make: make.cancelled(make.speak(make.person())), set()),
    "speaks, cancelled and came": (lambda make: make.cancelled(make.speak(make.person(OSH))), {ATTENDANCE}),
    "speaks, refused": (lambda make: make.speak(make.person(OSH, consent=False)), set()),
    "speaks, erased": (lambda make: make.journal(make.speak(make.person(OSH)), Kind.ERASED), set()),
    "speaks at a desk": (lambda make: make.speak(make.person(), OSH_DESK), {INVITATION}),
    "of the category, not named": (lambda make: make.person(**SPEAKER), {INVITATION}),
    "of the category, not named, came": (lambda make: make.person(OSH, **SPEAKER), {THANKS, ATTENDANCE}),
    "press who came": (lambda make: make.person(OSH, category=Category.PRESS.value), {ATTENDANCE}),
}  # fmt: skip


def ids(desk: Desk, name: str, choice: Choice | None = None, presence: Presence | None = None) -> set[int]:
    found = receivers(desk, TEMPLATES[name], Whom(choice or Choice(only_new=False), presence))
    assert len({item.person.id for item in found}) == len(found)
    return {item.person.id for item in found}


@pytest.mark.parametrize("kind", KINDS)
def test_who_gets_which_letter(talks: Desk, kind: str) -> None:
    make, expected = KINDS[kind]
    person = make(Maker(talks))
    assert {name for name in LETTERS if person in ids(talks, name)} == expected
    # One at a time the answer is the same, but that an invitation can be made again for who has come.
    known = {other.id: other for other in everybody(talks)}.get(person)
    alone = {name for name in LETTERS if known and receiver_of(talks, TEMPLATES[name], known)}
    cancelled = known is not None and known.details.cancelled
    assert alone - {INVITATION} == expected - {INVITATION}
    assert (INVITATION in alone) is (bool(expected) and not cancelled)


@pytest.fixture
def crowd(talks: Desk) -> tuple[Desk, dict[str, int]]:
    maker = Maker(talks)
    return talks, {kind: make(maker) for kind, (make, _) in KINDS.items()}


def test_having_come_divides_all_who_get_a_letter(crowd: tuple[Desk, dict[str, int]]) -> None:
    desk, _ = crowd
    for name in LETTERS:
        for city in ("", "osh", "bishkek"):
            choice = Choice(only_new=False, city=city)
            everyone = ids(desk, name, choice, Presence.ANY)
            came, missing = ids(desk, name, choice, Presence.CAME), ids(desk, name, choice, Presence.MISSING)
            assert came | missing == everyone, (name, city)
            assert came.isdisjoint(missing)


def test_a_city_means_where_people_came_or_are_expected(crowd: tuple[Desk, dict[str, int]]) -> None:
    desk, people = crowd

    def kinds(name: str, city: str, presence: Presence | None = None) -> set[str]:
        found = ids(desk, name, Choice(only_new=False, city=city), presence)
        return {kind for kind, person in people.items() if person in found}

    assert kinds(ATTENDANCE, "bishkek") == {"came elsewhere"}
    assert "came elsewhere" not in kinds(ATTENDANCE, "osh")
    assert "came where no city is" not in kinds(ATTENDANCE, "osh") | kinds(ATTENDANCE, "bishkek")
    assert kinds(ATTENDANCE, NO_CITY) == {"came where no city is"}
    assert {"registered", "registered for another city"} <= kinds(INVITATION, NO_CITY)
    assert kinds(INVITATION, "bishkek") == {"registered for another city", "registered for all cities"}
    assert "registered for all cities" in kinds(INVITATION, "osh")
    assert kinds(THANKS, "bishkek") == set()
    assert {"speaks", "of the category, not named, came"} <= kinds(THANKS, "osh")
    with pytest.raises(UnknownCity):
        kinds(THANKS, "naryn")


def test_other_choices(crowd: tuple[Desk, dict[str, int]]) -> None:
    desk, people = crowd
    assert ids(desk, ATTENDANCE, Choice(only_new=False, category="press")) == {people["press who came"]}
    among = frozenset((people["came"], people["registered"]))
    assert ids(desk, ATTENDANCE, Choice(only_new=False, among=among)) == {people["came"]}


@pytest.mark.parametrize(("days", "expected"), [(-1, []), (0, [OSH]), (1, [OSH, "osh-2-planning"]), (900, None)])
def test_nobody_gets_a_confirmation_for_a_day_to_come(desk: Desk, days: int, expected: list[str] | None) -> None:
    come = [OSH, "osh-2-planning", BISHKEK]
    person = Maker(desk).person(*come)
    today = desk.event.starts + timedelta(days=days)
    found = receivers(desk, TEMPLATES[ATTENDANCE], Whom(), today)
    assert [session.code for item in found for session in item.sessions] == (come if expected is None else expected)
    assert [item.person.id for item in found] == ([] if expected == [] else [person])


def codes_of(desk: Desk, letter: LetterTemplate, person: int, today: date | None = None) -> list[str]:
    found = receiver_of(desk, letter, get(desk, person), today=today)
    return [session.code for session in found.sessions] if found else []


def test_sessions_are_those_attended_spoken_at_or_meant_by_time(crowd: tuple[Desk, dict[str, int]]) -> None:
    desk, _ = crowd
    maker = Maker(desk, 100)
    person = maker.speak(maker.speak(maker.person(BISHKEK, OSH_DESK), "osh-2-planning"), OSH)
    assert codes_of(desk, TEMPLATES[ATTENDANCE], person) == [OSH_DESK, BISHKEK]
    assert codes_of(desk, TEMPLATES[THANKS], person) == [OSH, "osh-2-planning"]

    def is_meant(session: Session) -> bool:
        return session.city in ("", "osh")

    meant = [session.code for session in desk.sessions() if is_meant(session)]
    assert set(codes_of(desk, TEMPLATES[INVITATION], person)) == set(meant)
    starts = [desk.session(code).starts for code in codes_of(desk, TEMPLATES[INVITATION], person)]
    assert starts == sorted(starts)
