"""A question that reads several times sees the file as it is at one moment, whatever is written meanwhile."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from sqlite3 import Connection, OperationalError

import pytest

from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.printing import JobState, PrintJob
from regapp.store import print_jobs
from regapp.store.store import Store, create_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_store(tmp_path / "file.regapp")
    yield made
    made.close()


def register(store: Store) -> None:
    draft = Draft(Kind.SET, participant_subject(1), {"fields": {"family": "Асанов", "number": "01-0001"}})
    store.write(lambda tx: tx.append(1, [draft], "test"))


def counted(db: Connection) -> int:
    return int(db.execute("SELECT count(*) FROM journal").fetchone()[0])


def test_what_is_written_between_two_readings_comes_with_the_next_question(store: Store) -> None:
    def twice(db: Connection) -> tuple[int, int]:
        before = counted(db)
        register(store)
        return before, counted(db)

    assert store.ask(twice) == (0, 0)
    assert store.ask(counted) == 1


def test_a_question_within_a_question_is_of_the_same_moment(store: Store) -> None:
    def outer(db: Connection) -> tuple[int, int]:
        before = counted(db)
        register(store)
        return before, store.ask(counted)

    assert store.ask(outer) == (0, 0)
    assert store.ask(counted) == 1


def test_a_question_that_fails_ends_its_moment(store: Store) -> None:
    def wrong(db: Connection) -> None:
        db.execute("SELECT nothing FROM nowhere")

    with pytest.raises(OperationalError):
        store.ask(wrong)
    register(store)
    assert store.ask(counted) == 1


def test_a_job_that_ends_while_the_queue_is_read_is_in_it_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    job = PrintJob(0, 1, "b1", "printer", "a6", "single", ((1, 1),))
    number = store.write(lambda tx: print_jobs.add(tx.db, job))
    asked = print_jobs.in_states

    def ends_after(db: Connection, event: int, states: Sequence[JobState]) -> list[PrintJob]:
        found = asked(db, event, states)
        store.write(lambda tx: print_jobs.change(tx.db, number, "2022-02-28", state=JobState.PRINTED))
        return found

    monkeypatch.setattr(print_jobs, "in_states", ends_after)
    assert [item.id for item in store.ask(print_jobs.latest, 1, 10)] == [number]
