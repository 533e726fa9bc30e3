"""An event that is hard to count: walk-ins, merges, moves, cancellations, erasures, unknown badges."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.participant import Details, Participant
from regapp.services.admission.admission import check_in, scan
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.file.demo import make_demo
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, cancel, edit, everybody, reinstate
from regapp.services.people.substitutes import substitute
from regapp.services.programme.programme import add_session, remove_session
from regapp.services.undo import undo

_CATEGORIES = ("municipality", "community", "press", "guest", "speaker")
_CITIES = ((), ("osh",), ("bishkek",), ("osh", "bishkek"))


def make_event(path: Path, seed: int) -> Desk:
    """Make the event in a new file."""
    desk, chance = make_demo(path)[0], Random(seed)
    opening = desk.session("osh-1-opening")
    for code, days, city in (("joint", 0, ""), ("gone", 1, "bishkek"), ("late", 2, "")):
        move = timedelta(days=days, hours=3)
        starts, ends = opening.starts + move, opening.ends + move
        add_session(desk, replace(opening, code=code, city=city, starts=starts, ends=ends, desk=False))
    _register(desk, chance)
    _come(desk, chance)
    _change(desk, chance)
    remove_session(desk, "gone")
    return desk


def _register(desk: Desk, chance: Random) -> None:
    """Walk-ins of whom more or less is known."""
    places = [unit.code for unit in chance.sample(list(desk.directory.municipalities), 12)]
    for number in range(45):
        add_walk_in(desk, Details(
            family=f"Тестов{number}", given=f"Имя{number}", sex=chance.choice(("F", "M", "")),
            birth_year=chance.choice((None, 1950, 1962, 1973, 1982, 1983, 1992, 1993, 1994, 2001)),
            category=chance.choice(_CATEGORIES), municipality=chance.choice(("", *places)),
            country=chance.choice(("", "", "KG", "CH", "KZ")), cities=chance.choice(_CITIES),
            organisation=f"Уюм {number % 7}",
        ))  # fmt: skip


def _come(desk: Desk, chance: Random) -> None:
    """Arrivals, many of them by people who are not registered for it, some undone, some with unknown badges."""
    sessions = desk.sessions()
    for number, person in enumerate(everybody(desk)):
        for session in chance.sample(sessions, chance.choice((0, 0, 1, 1, 2, 3, 5))):
            # Some were entered on the next day from paper.
            moment = session.starts + timedelta(minutes=chance.randrange(90), days=int(number % 17 == 0))
            check_in(desk, person.id, session, moment=moment, overruled=True)
            if chance.random() < 0.08:
                undo(desk)
    for number in range(6):
        scan(desk, token_of(desk, 7_000 + number, 1), chance.choice(sessions))


def _change(desk: Desk, chance: Random) -> None:
    people = [person for person in everybody(desk) if not person.details.cancelled]
    chance.shuffle(people)
    for person in people[:14]:
        cancel(desk, person.id)
    for person in people[:3]:
        reinstate(desk, person.id)
    for person in people[14:26]:
        moved = replace(person.details, cities=chance.choice(_CITIES), category=chance.choice(_CATEGORIES))
        edit(desk, person.id, person.details, moved)
    absent = [person for person in people[26:60] if not person.first_in][:3]
    for number, person in enumerate(absent):
        substitute(desk, person.id, Details(family=f"Ордуна{number}", category="community"))
    rest = people[60:]
    for first, second in zip(rest[0:20:2], rest[1:20:2], strict=True):
        merge(desk, first.id, second.id, {})
    undo(desk)
    for person in rest[20:24]:
        _journal(desk, person, Kind.REMOVED)
    for person in rest[24:29]:
        _journal(desk, person, Kind.ERASED)


def _journal(desk: Desk, person: Participant, kind: Kind) -> None:
    desk.write(lambda tx: desk.append(tx, [Draft(kind, participant_subject(person.id), {})]))
