"""The attendance records of an event, in memory: one source of all figures, updated with each check-in."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from regapp.model.ages import age_on, born_on
from regapp.model.attendance import Arrivals, Cut, Fate, Figures, PlaceFigures, Scope
from regapp.model.event import Event
from regapp.reports.figures import arrivals_of, figures_of, places_of
from regapp.reports.tally import SIMPLE_CUTS, Arrival, AttendanceRecord, Frame, Tally
from regapp.services.desk import Desk, directory_of
from regapp.store import figures, queries
from regapp.texts.catalogue import Language

_SCOPES_KEPT: Final = 6
WHOLE: Final = Scope()

Crossed = Mapping[tuple[str, ...], tuple[int, int]]
"""(registered, arrived) by the keys of several cuts."""


class Census:
    """The people of an event, for counting. One thread at a time may use it."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self.frame = frame
        self._desk = desk
        self._records: dict[int, AttendanceRecord] = {}
        self._tallies: OrderedDict[Scope, Tally] = OrderedDict()
        # Very many records share the same few texts and minutes.
        self._shared: dict[Any, Any] = {}

    @classmethod
    def load(cls, desk: Desk, event: Event | None = None) -> "Census":
        """Read everybody of the current event, or of another event of the file."""
        counted = event or desk.event
        sessions = desk.ask(queries.sessions, counted.number)
        directory = desk.directory if event is None else directory_of(desk.store, counted)
        census = cls(desk, Frame(counted, tuple(sessions), directory))
        number = counted.number
        rows = desk.ask(lambda db: list(figures.records(db, number)))
        came = desk.ask(lambda db: list(figures.arrivals(db, number)))
        gone = desk.ask(figures.removed, number)
        census._records = census._put_together(rows, [row for row in came if row[0] not in gone])
        return census

    @property
    def people(self) -> int:
        """The number of people in the census."""
        return len(self._records)

    def update(self, participants: Iterable[int]) -> None:
        """Read some people again and count them again."""
        ids: Sequence[int] = list(participants)
        number = self.frame.event.number
        rows = self._desk.ask(lambda db: list(figures.records_of(db, number, ids)))
        came = self._desk.ask(lambda db: list(figures.arrivals_of(db, number, ids)))
        gone = self._desk.ask(lambda db: {person.id for person in queries.by_ids(db, ids) if person.removed})
        fresh = self._put_together(rows, [row for row in came if row[0] not in gone])
        for person in ids:
            before, after = self._records.get(person), fresh.get(person)
            for tally in self._tallies.values():
                if before is not None:
                    tally.add(before, -1)
                if after is not None:
                    tally.add(after)
            if after is not None:
                self._records[person] = after
            else:
                self._records.pop(person, None)

    def figures_for(self, scope: Scope, language: Language) -> Figures:
        """Give all figures of a scope."""
        return figures_of(self._tally(scope), language)

    def places(self, scope: Scope, language: Language) -> tuple[PlaceFigures, ...]:
        """Give the tree of oblasts, rayons and municipalities from which somebody is registered or has come."""
        return places_of(self._tally(scope), language)

    def arrivals(self, scope: Scope, day: date) -> Arrivals:
        """Give the arrivals through a day, and the expected ones."""
        return arrivals_of(self._tally(scope), day)

    def missing(self, scope: Scope, language: Language) -> list[int]:
        """Give the ids of expected people who have not come, by place in the order of the language, then by name."""
        tally = self._tally(scope)
        place = self.frame.directory.position(language.code)
        found = [(person, record) for person, record in self._records.items() if tally.is_missing(record)]
        found.sort(key=lambda item: place(item[1].municipality))
        return [person for person, _ in found]

    def crossed(self, cuts: Sequence[Cut], marks: Mapping[int, str] | None = None) -> Crossed:
        """Count the whole event by several cuts at once; with `marks`, first by what is marked of each person."""
        tally = self._tally(WHOLE)
        places = [SIMPLE_CUTS.index(cut) for cut in cuts]
        found: dict[tuple[str, ...], list[int]] = {}
        for person, record in self._records.items():
            registered, arrived = tally.standing(record)
            if registered or arrived:
                keys = tally.keys_of(record)
                mark = () if marks is None else (marks.get(person, ""),)
                counts = found.setdefault((*mark, *(keys[place] for place in places)), [0, 0])
                counts[0] += registered
                counts[1] += arrived
        return {key: (registered, arrived) for key, (registered, arrived) in found.items()}

    def fates(self) -> Mapping[int, Fate]:
        """Say of everybody, by their id, what became of them."""
        tally = self._tally(WHOLE)

        def fate(record: AttendanceRecord) -> Fate:
            registered, arrived = tally.standing(record)
            return Fate.CAME if arrived else Fate.ABSENT if registered else Fate.CANCELLED

        return {person: fate(record) for person, record in self._records.items()}

    def _tally(self, scope: Scope) -> Tally:
        if scope in self._tallies:
            self._tallies.move_to_end(scope)
            return self._tallies[scope]
        tally = Tally(self.frame, scope)
        for record in self._records.values():
            tally.add(record)
        self._tallies[scope] = tally
        if len(self._tallies) > _SCOPES_KEPT:
            self._tallies.popitem(last=False)
        return tally

    def _put_together(
        self, rows: list[tuple[Any, ...]], came: list[tuple[int, str, str]]
    ) -> dict[int, AttendanceRecord]:
        arrivals: dict[int, list[Arrival]] = {}
        for person, session, at in came:
            arrivals.setdefault(person, []).append((self._one(session), self._minute(at)))
        records = {row[0]: self._record(row, tuple(arrivals.pop(row[0], ()))) for row in rows}
        records |= {person: AttendanceRecord(known=False, came=tuple(those)) for person, those in arrivals.items()}
        return records

    def _record(self, row: tuple[Any, ...], came: tuple[Arrival, ...]) -> AttendanceRecord:
        _, municipality, category, sex, birth_year, birth_date, country, cities, cancelled = row
        age = age_on(self.frame.event.starts, birth_year, born_on(birth_date, birth_year))
        one = self._one
        return AttendanceRecord(
            one(municipality), one(category), one(sex), age, one(country), self._cities(cities), bool(cancelled),
            came=came,
        )  # fmt: skip

    def _one(self, text: str) -> str:
        found: str = self._shared.setdefault(text, text)
        return found

    def _cities(self, text: str) -> tuple[str, ...]:
        key = ("cities", text)
        if key not in self._shared:
            self._shared[key] = tuple(text.split(",")) if text else ()
        found: tuple[str, ...] = self._shared[key]
        return found

    def _minute(self, at: str) -> int:
        """Give the minute of a stored moment, shared because many people come in the same one."""
        text = at[:16]
        if text not in self._shared:
            self._shared[text] = int(datetime.fromisoformat(at).timestamp()) // 60
        found: int = self._shared[text]
        return found
