"""A desk of the simulation, a process of its own: it works at random and notes what was acknowledged.

`python -m tests.sim.desk FILE SEED WRONG_MS`; it works until the file FILE.quiet is there, and exchanges until it is
ended.
"""

import random
import sys
import time
from pathlib import Path
from typing import Any

from regapp.model.clock import HybridClock, wall_ms
from regapp.model.entry import Draft, Entry, Kind, participant_subject, subject_participant
from regapp.model.identifiers import short_number
from regapp.store import queries
from regapp.store.store import Store, open_store
from regapp.store.sync import link
from regapp.sync.running import Running

_PAUSE_S = 0.02
_SESSIONS = ("osh-1", "osh-2", "bishkek-1")
_NAMES = ("Асанов", "Кимова", "Цой", "Ли", "Өмүрбеков")


class Worker:
    """Random work at a desk."""

    def __init__(self, store: Store, chance: random.Random, noted: Path) -> None:
        self._store, self._chance = store, chance
        self._noted = noted.open("a", encoding="ascii")
        self._own: list[Entry] = []
        self._count = 0

    def act(self) -> None:
        """Do one thing, and note what was acknowledged."""
        self._count += 1
        (event,) = self._store.ask(queries.events)
        draft = self._draft()
        entries = self._store.write(lambda tx: tx.append(event.number, [draft], "sim"))
        # What stands in this file was acknowledged, whatever happens to the process.
        self._noted.write("".join(f"{entry.entry_id}\n" for entry in entries))
        self._noted.flush()
        self._own += entries

    def _draft(self) -> Draft:
        chance = self._chance
        people = self._people()
        if len(people) < 3 or chance.random() < 0.15:
            subject = participant_subject(chance.randrange(1, 10**15))
            number = short_number(self._store.desk, 1000 + self._count)
            return Draft(Kind.SET, subject, {"fields": {"family": chance.choice(_NAMES), "number": number}})
        subject = participant_subject(chance.choice(people))
        return Draft(*self._about(subject, people))

    def _about(self, subject: str, people: list[int]) -> tuple[Kind, str, dict[str, Any]]:
        chance = self._chance
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
        return kind, about, body

    def _people(self) -> list[int]:
        rows = self._store.ask(_subjects)
        return [person for subject in rows if (person := subject_participant(subject)) is not None]


def _subjects(db: Any) -> list[str]:
    return [row[0] for row in db.execute("SELECT DISTINCT subject FROM journal WHERE subject LIKE 'participant/%'")]


def main(path: Path, seed: int, wrong_ms: int) -> None:
    """Work, then exchange until somebody ends the process."""
    chance = random.Random(seed)
    store = open_store(path, wait_seconds=10)
    store.clock = HybridClock(store.clock.tick(), store.clock.offset_ms, lambda: wall_ms() + wrong_ms)
    if chance.random() < 0.2:
        # It forgets how far it has come, and sends and takes everything again.
        store.write(lambda tx: link.note(tx.db, acknowledged=0, cursor=0))
    for hall in store.ask(link.halls):
        Running(store, lambda _standing: None, lambda _came: None, lambda _parted: None, hall).start()
    worker = Worker(store, chance, path.with_suffix(".acknowledged"))
    quiet = path.with_suffix(".quiet")
    while not quiet.exists():
        worker.act()
        time.sleep(chance.expovariate(1 / _PAUSE_S))
    while True:
        time.sleep(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
