"""Random work at a desk, and a note of what was acknowledged."""

import random
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from regapp.model.entry import Draft, Entry, Kind, participant_subject, subject_participant
from regapp.model.identifiers import short_number
from regapp.store import queries
from regapp.store.store import Store, Transaction

_SESSIONS = ("osh-1", "osh-2", "bishkek-1")
_NAMES = ("Асанов", "Кимова", "Цой", "Ли", "Өмүрбеков")
_NEW = 0.15
_FEW = 3


class Worker:
    """Random work at a desk."""

    def __init__(self, store: Store, chance: random.Random, noted: Path) -> None:
        self._store, self._chance = store, chance
        self._noted = noted.open("a", encoding="ascii")
        self._own: list[Entry] = []

    def act(self) -> None:
        """Do one thing, and note what was acknowledged."""
        (event,) = self._store.ask(queries.events)
        people = self._people()
        if len(people) < _FEW or self._chance.random() < _NEW:
            entries = self._store.write(lambda tx: self._register(tx, event.number))
        else:
            draft = self._draft(people)
            entries = self._store.write(lambda tx: tx.append(event.number, [draft], "sim"))
        # What stands in this file was acknowledged, whatever happens to the process.
        self._noted.write("".join(f"{entry.entry_id}\n" for entry in entries))
        self._noted.flush()
        self._own += entries

    def _register(self, tx: Transaction, event: int) -> list[Entry]:
        number = short_number(self._store.desk, tx.next_numbers(1)[0])
        fields = {"family": self._chance.choice(_NAMES), "number": number}
        subject = participant_subject(self._chance.randrange(1, 10**15))
        return tx.append(event, [Draft(Kind.SET, subject, {"fields": fields})], "sim")

    def _draft(self, people: list[int]) -> Draft:
        chance, subject = self._chance, participant_subject(self._chance.choice(people))
        at = f"2022-02-28T0{chance.randrange(10)}:00:00.000+00:00"
        scan = {"session": chance.choice(_SESSIONS), "at": at, "nonce": f"{chance.random()}", "outcome": "admitted"}
        own = chance.choice(self._own) if self._own else None
        other = participant_subject(chance.choice(people))
        options: list[tuple[float, Kind, str, dict[str, Any]]] = [
            (5, Kind.SET, subject, {"fields": {"family": chance.choice(_NAMES)}}),
            (3, Kind.SET, subject, {"fields": {"phone": f"0770{chance.randrange(10**6):06d}"}}),
            (5, Kind.CHECKED_IN, subject, scan),
            (1, Kind.CHECKED_OUT, subject, scan),
            (1, Kind.ISSUED, subject, {"issue": chance.randrange(1, 4), "at": at, "reason": "", "template": "a6"}),
            (0.5, Kind.REMOVED, subject, {}),
            (0.5, Kind.RESTORED, subject, {}),
            (0.2, Kind.ERASED, subject, {}),
        ]
        if other != subject:
            options.append((0.4, Kind.MERGED, subject, {"other": other, "fields": {"family": chance.choice(_NAMES)}}))
        if own is not None:
            options.append((1, Kind.VOIDED, own.subject, {"entry": own.entry_id}))
        _, kind, about, body = chance.choices(options, [option[0] for option in options])[0]
        return Draft(kind, about, body)

    def _people(self) -> list[int]:
        rows = self._store.ask(_subjects)
        return [person for subject in rows if (person := subject_participant(subject)) is not None]


def _subjects(db: Connection) -> list[str]:
    return [row[0] for row in db.execute("SELECT DISTINCT subject FROM journal WHERE subject LIKE 'participant/%'")]
