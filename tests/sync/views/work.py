"""Work at desks as it comes: acts of the services in any order, and now and then what no RegApp would write."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.errors.base import InputError
from regapp.model.event import Session
from regapp.model.participant import Details, Participant
from regapp.services.admission.admission import check_in, check_out, scan
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk, directory_of
from regapp.services.event.events import add_event
from regapp.services.people.doubles import merge, tell_apart
from regapp.services.people.registration import add_walk_in, cancel, edit, everybody, history, reinstate
from regapp.services.programme.programme import add_session, change_session, remove_session
from regapp.services.undo import redo, take_back, undo
from regapp.store import journal, queries
from regapp.store.store import Store

_CATEGORIES = ("municipality", "community", "press", "guest", "speaker")
_CITIES: tuple[tuple[str, ...], ...] = ((), ("osh",), ("bishkek",), ("osh", "bishkek"))
_AT = "2022-02-28T05:00:00.000+00:00"
_ODD: tuple[tuple[Kind, dict[str, Any]], ...] = (
    (Kind.SET, {"fields": {"family": 7, "birth_year": "1980", "cities": "osh", "cancelled": 1, "municipality": ["x"]}}),
    (Kind.SET, {"fields": {"family": None, "birth_year": None, "cities": None, "cancelled": None, "category": None}}),
    (Kind.SET, {"fields": {"birth_year": -1, "cities": ["osh", 5], "of-a-newer-version": {"a": 1}}}),
    (Kind.SET, {"fields": {"birth_year": 10**9 + 1, "written": "Ö„“\"'\\ \n", "cities": ["", "osh"]}}),
    (Kind.SET, {"fields": []}),
    (Kind.SET, {}),
    (Kind.CHECKED_IN, {"session": "osh-1"}),
    (Kind.CHECKED_IN, {"session": 5, "at": _AT}),
    (Kind.CHECKED_IN, {"session": "nowhere", "at": "2022-02-28T25:00:00+00:00"}),
    (Kind.CHECKED_IN, {"session": "nowhere", "at": "2022-02-30T05:00:00+00:00"}),
    (Kind.CHECKED_IN, {"session": "nowhere", "at": "2022-02-28T05:00:00"}),
    (Kind.CHECKED_IN, {"session": "nowhere", "at": "2022-02-28 11:00:00.5+06:00"}),
    (Kind.CHECKED_OUT, {"session": "osh-1", "at": _AT}),
    (Kind.MERGED, {"other": "participant/12"}),
    (Kind.MERGED, {"other": participant_subject(42), "fields": {"position": "of both"}}),
    (Kind.MERGED, {}),
    (Kind.VOIDED, {}),
    (Kind.VOIDED, {"entry": 5}),
)


def desk_of(store: Store, operator: str) -> Desk:
    """The desk on an open file, in its first event."""
    event = min(store.ask(queries.events), key=lambda item: item.starts)
    return Desk(store, directory_of(store, event), event, operator)


class Work:
    """What is done at some desks by chance."""

    def __init__(self, desks: Sequence[Desk], seed: int) -> None:
        self._desks = desks
        self._chance = Random(seed)
        self._places = [unit.code for unit in self._chance.sample(list(desks[0].directory.municipalities), 5)]
        self._number = 0
        usual: tuple[Callable[[Desk], object], ...] = (
            self._register, self._edit, self._cancel, self._come, self._come, self._come, self._leave, self._show_badge,
        )  # fmt: skip
        rare: tuple[Callable[[Desk], object], ...] = (
            self._merge, self._tell_apart, self._undo, self._redo, self._take_back, self._remove, self._restore,
            self._erase, self._change_programme, self._odd, self._void_anything, self._of_another_event,
        )  # fmt: skip
        self._acts = (*usual * 2, *rare)

    def act(self) -> None:
        """Something at one of the desks."""
        # What is refused is no act: nothing to undo, nobody of that id, somebody without any name.
        with suppress(InputError):
            self._chance.choice(self._acts)(self._chance.choice(self._desks))

    def _details(self) -> Details:
        self._number += 1
        pick = self._chance.choice
        return Details(
            family=f"Тестов{self._number}", given=pick(("", "Айгүл")), patronymic=pick(("", "Маратовна")),
            written=pick(("", "", f"Айгүл Тестова {self._number}")), sex=pick(("F", "M", "")),
            birth_year=pick((None, 1950, 2001)), category=pick(_CATEGORIES), municipality=pick(("", *self._places)),
            country=pick(("", "KG", "CH")), organisation=f"Уюм {self._number % 7}",
            position=pick(("", "акимдин орун басары")),
            phone="0770112233", email="a@b.kg", note="private", diet="халал", cities=pick(_CITIES),
            ref=pick(("", f"R{self._number}")),
        )  # fmt: skip

    def _person(self, desk: Desk) -> Participant:
        people = everybody(desk)
        return self._chance.choice(people) if people else add_walk_in(desk, self._details())[0]

    def _session(self, desk: Desk) -> Session:
        return self._chance.choice(desk.sessions())

    def _register(self, desk: Desk) -> None:
        add_walk_in(desk, self._details())

    def _edit(self, desk: Desk) -> None:
        person = self._person(desk)
        fresh = self._details()
        names = self._chance.sample(("cities", "category", "municipality", "written", "sex", "family", "position"), 2)
        edit(desk, person.id, person.details, replace(person.details, **{name: getattr(fresh, name) for name in names}))

    def _cancel(self, desk: Desk) -> None:
        self._chance.choice((cancel, cancel, reinstate))(desk, self._person(desk).id)

    def _come(self, desk: Desk) -> None:
        session = self._session(desk)
        moment = session.starts + timedelta(minutes=self._chance.randrange(-30, 30))
        check_in(desk, self._person(desk).id, session, moment=moment, overruled=True)

    def _leave(self, desk: Desk) -> None:
        person = self._person(desk)
        for presence in desk.ask(queries.check_ins, person.id):
            session = next((item for item in desk.sessions() if item.code == presence.session), None)
            if session is not None:
                check_out(desk, person.id, session, moment=session.starts + timedelta(hours=1))

    def _show_badge(self, desk: Desk) -> None:
        """A genuine badge of somebody whom this desk may not know yet, or whom nobody knows."""
        other = self._chance.choice(self._desks)
        person = self._chance.choice((self._person(other).id, self._chance.randrange(40, 50)))
        scan(desk, token_of(desk, person, 1), self._session(desk))

    def _merge(self, desk: Desk) -> None:
        merge(desk, self._person(desk).id, self._person(desk).id, {"municipality": self._chance.randrange(2)})

    def _tell_apart(self, desk: Desk) -> None:
        first, second = self._person(desk), self._person(desk)
        if first.id != second.id:
            tell_apart(desk, first.id, second.id)

    def _undo(self, desk: Desk) -> None:
        for _ in range(self._chance.randrange(1, 3)):
            undo(desk)

    def _redo(self, desk: Desk) -> None:
        undo(desk)
        redo(desk)

    def _take_back(self, desk: Desk) -> None:
        person = self._person(desk)
        entry = self._chance.choice(history(desk, person.id)).entry
        take_back(desk, entry.subject, entry.entry_id, person.id)

    def _remove(self, desk: Desk) -> None:
        self._say(desk, self._subject(desk), Kind.REMOVED, {})

    def _restore(self, desk: Desk) -> None:
        self._say(desk, self._subject(desk), Kind.RESTORED, {})

    def _erase(self, desk: Desk) -> None:
        self._say(desk, self._subject(desk), Kind.ERASED, {})

    def _change_programme(self, desk: Desk) -> None:
        session = self._session(desk)
        self._number += 1
        pick = self._chance.randrange(4)
        if pick == 0:
            add_session(desk, replace(session, code=f"more-{self._number}", city=self._chance.choice(("", "osh"))))
        elif pick == 1:
            change_session(desk, session, replace(session, city=self._chance.choice(("", "osh", "bishkek"))))
        elif pick == 2 and len(desk.sessions()) > 6:
            remove_session(desk, session.code)
        else:
            self._say(desk, f"session/{session.code}", Kind.SET, {"fields": {"starts": "soon", "title": {"en": 5}}})

    def _odd(self, desk: Desk) -> None:
        subject = self._chance.choice((self._subject(desk), self._subject(desk), participant_subject(43), "nobody/1"))
        self._say(desk, subject, *self._chance.choice(_ODD))

    def _void_anything(self, desk: Desk) -> None:
        """Voidings of voidings, of erasures, of what stands under another subject."""
        entries = self._entries(desk)
        entry = self._chance.choice(entries)
        subject = self._chance.choice((entry.subject, entry.subject, self._chance.choice(entries).subject))
        self._say(desk, subject, Kind.VOIDED, {"entry": entry.entry_id})

    def _of_another_event(self, desk: Desk) -> None:
        """A second event, and what it says of an id of the first."""
        numbers = [event.number for event in desk.ask(queries.events) if event.number != desk.event.number]
        if not numbers:
            add_event(desk, f"second-{desk.number}", "Second", date(2023, 5, 1), date(2023, 5, 2))
            return
        subject = self._chance.choice((self._subject(desk), participant_subject(self._chance.randrange(40, 50))))
        kind, body = self._chance.choice((
            (Kind.SET, {"fields": {"family": "Башка", "municipality": ""}}),
            (Kind.CHECKED_IN, {"session": "osh-1", "at": _AT}),
            (Kind.MERGED, {"other": self._subject(desk), "fields": {}}),
        ))  # fmt: skip
        event = self._chance.choice(numbers)
        desk.write(lambda tx: tx.append(event, [Draft(kind, subject, body)], "op"))

    def _subject(self, desk: Desk) -> str:
        people = [entry.subject for entry in self._entries(desk) if entry.subject.startswith("participant/")]
        return self._chance.choice(people) if people else participant_subject(44)

    def _entries(self, desk: Desk) -> list[Entry]:
        last = desk.ask(journal.marks)
        return [entry for name in last for entry in desk.ask(journal.run_of_desk, name, 1, last[name])]

    def _say(self, desk: Desk, subject: str, kind: Kind, body: dict[str, Any]) -> None:
        desk.write(lambda tx: desk.append(tx, [Draft(kind, subject, body)]))
