"""What lies at the hub too does not wait for the disk; what a desk writes itself always does."""

from collections.abc import Iterator
from pathlib import Path
from sqlite3 import Connection

import pytest

from regapp.model.entry import Draft, Kind, participant_subject
from regapp.store.store import Store, Transaction, create_store

NORMAL, FULL = 1, 2
"""https://www.sqlite.org/pragma.html#pragma_synchronous"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_store(tmp_path / "file.regapp")
    yield made
    made.close()


def synchronous(db: Connection) -> int:
    return int(db.execute("PRAGMA synchronous").fetchone()[0])


def fails(tx: Transaction) -> None:
    raise ZeroDivisionError


def test_only_what_lies_elsewhere_goes_without_waiting(store: Store) -> None:
    seen = [
        store.write(lambda tx: synchronous(tx.db)),
        store.write(lambda tx: synchronous(tx.db), lies_elsewhere=True),
        store.write(lambda tx: synchronous(tx.db)),
    ]
    assert seen == [FULL, NORMAL, FULL]


def test_a_failure_leaves_no_write_without_waiting(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        store.write(fails, lies_elsewhere=True)
    assert store.write(lambda tx: synchronous(tx.db)) == FULL


def test_a_desk_counts_what_it_writes(store: Store) -> None:
    before = store.written
    draft = Draft(Kind.SET, participant_subject(1), {"fields": {"family": "Асанов"}})
    store.write(lambda tx: tx.append(1, [draft, draft], "test"))
    assert store.written == before + 2
