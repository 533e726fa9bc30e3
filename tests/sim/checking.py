"""What must hold in the end, whatever has happened."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from regapp.store.schema import PROJECTIONS
from regapp.store.store import Store, open_store
from regapp.store.upkeep import check, projected_rows
from tests.sim.city import City
from tests.sim.laptop import Laptop

_JOURNAL = (
    "SELECT desk, lseq, entry_id, clock, operator, event, kind, version, subject, body FROM journal ORDER BY desk, lseq"
)
# A number of somebody who was merged is a number of whoever stands for them.
_CLASHES = """
SELECT number, count(DISTINCT person) FROM (
    SELECT event, number, id AS person FROM participant UNION SELECT event, number, stands_for FROM alias
) WHERE number <> '' GROUP BY event, number HAVING count(DISTINCT person) > 1
"""
_AHEAD_S = 60


def differences(cities: Sequence[City], laptops: Sequence[Laptop], folder: Path) -> list[str]:
    """What is not as it must be: nothing."""
    hubs = [city.rows() for city in cities]
    wrong = [
        f"{city.name}: another journal than {cities[0].name}"
        for city, rows in zip(cities, hubs, strict=True)
        if rows != hubs[0]
    ]
    noted = {entry for laptop in laptops for entry in laptop.acknowledged()}
    tables: object = None
    for laptop in laptops:
        store = open_store(laptop.path, wait_seconds=10)
        try:
            found = {table: projected_rows(store.read(), table) for table in PROJECTIONS}
            tables = tables or found
            if found != tables:
                wrong.append(f"{laptop.path.name}: other tables")
            wrong += (f"{laptop.path.name}: {fault}" for fault in _faults(store, hubs[0], noted, folder))
        finally:
            store.close()
    return wrong


def _faults(store: Store, hub: list[tuple[object, ...]], noted: set[str], folder: Path) -> Iterator[str]:
    rows = [tuple(row) for row in store.read().execute(_JOURNAL)]
    ids = Counter(str(row[2]) for row in rows)
    if rows != hub:
        yield f"another journal: {len(rows)} entries, {len(hub)} at the hub"
    if lost := noted - ids.keys():
        yield f"{len(lost)} of {len(noted)} acknowledged entries are lost"
    if twice := [entry for entry, count in ids.items() if count > 1]:
        yield f"{len(twice)} entries are there twice"
    if clashes := store.read().execute(_CLASHES).fetchall():
        yield f"numbers of several people: {[*map(tuple, clashes[:5])]}"
    if found := check(store.read(), store.path, folder):
        yield str(found)
    if max(int(row[3]) >> 16 for row in rows) > (time.time() + _AHEAD_S) * 1000:
        yield "entries of the future"
