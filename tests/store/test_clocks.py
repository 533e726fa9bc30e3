"""Another desk's clock, or this one's when it was wrong, moves nothing but the entries made under it."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from regapp.model.clock import COUNTER_BITS, MOST_AHEAD_MS, HybridClock, reading_ms
from regapp.model.entries.made_at import made_at
from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.identifiers import new_entry_id
from regapp.store import queries
from regapp.store.entries.faults import at_opening
from regapp.store.store import Store, create_store, open_store
from tests.store.test_journal import EVENT

DAY = 24 * 60 * 60 * 1000
NOW = time.time_ns() // 1_000_000
YEARS_AHEAD = NOW + 4_000 * DAY << COUNTER_BITS
FAR = (YEARS_AHEAD, 2**58 - 1, 2**58, 2**62, 2**63 - 2, 2**63 - 1)


def str_of(reading: int) -> str:
    """A name that is the same in each process of the tests."""
    return "years ahead" if reading == YEARS_AHEAD else str(reading)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = create_store(tmp_path / "t.regapp")
    yield opened
    opened.close()


def entry(clock: int, family: str = "Far", person: int = 1001, lseq: int = 1, **body: object) -> Entry:
    fields = {"fields": {"family": family}}
    subject = participant_subject(person)
    return Entry("02", lseq, f"02-{lseq}", clock, "op", EVENT, Kind.SET, 1, subject, fields | body)


def append(store: Store, *drafts: Draft) -> list[Entry]:
    return store.write(lambda tx: tx.append(EVENT, drafts, "op"))


def named(family: str, person: int = 1001) -> Draft:
    return Draft(Kind.SET, participant_subject(person), {"fields": {"family": family}})


def family(store: Store, person: int = 1001) -> str:
    found = queries.participant(store.read(), person)
    assert found is not None
    return found.details.family


@pytest.mark.parametrize("reading", FAR, ids=str_of)
def test_what_lies_far_ahead_is_kept_and_not_followed(store: Store, reading: int) -> None:
    store.write(lambda tx: tx.receive([entry(reading)]))
    (made,) = append(store, named("Цой", 2002))
    assert reading_ms(made.clock) < NOW + MOST_AHEAD_MS
    assert store.read().execute("SELECT clock FROM journal WHERE desk = '02'").fetchone()[0] == reading
    path = store.path
    store.close()
    again = open_store(path)
    (made,) = append(again, named("Цой", 2003))
    assert reading_ms(made.clock) < NOW + MOST_AHEAD_MS
    again.close()


def test_what_lies_hours_ahead_is_followed(store: Store) -> None:
    hours_ahead = NOW + DAY // 2 << COUNTER_BITS
    store.write(lambda tx: tx.receive([entry(hours_ahead)]))
    assert append(store, named("Цой", 2002))[0].clock > hours_ahead


@pytest.mark.parametrize("reading", [reading for reading in FAR if reading != 2**58 - 1], ids=str_of)
def test_a_correction_holds_whatever_clock_the_mistake_was_made_under(store: Store, reading: int) -> None:
    store.write(lambda tx: tx.receive([entry(reading)]))
    append(store, named("Once"), named("Twice"))
    assert family(store) == "Twice"
    path = store.path
    store.close()
    again = open_store(path)
    append(again, named("Thrice"))
    assert family(again) == "Thrice"
    again.close()


def test_a_correction_holds_for_a_person_in_two_records(store: Store) -> None:
    store.write(lambda tx: tx.receive([entry(1), entry(YEARS_AHEAD, person=1002, lseq=2)]))
    append(store, Draft(Kind.MERGED, participant_subject(1001), {"other": participant_subject(1002), "fields": {}}))
    assert family(store) == "Far"
    append(store, named("Цой"))
    assert family(store) == "Цой"


def test_after_an_act_under_a_wrong_clock_only_that_act_has_its_time(store: Store) -> None:
    store.clock = HybridClock(wall=lambda: NOW + 4_000 * DAY)
    append(store, named("Wrong"))
    path = store.path
    store.close()
    again = open_store(path)
    assert [item.code for item in at_opening(again.read())] == ["clock"]
    other, corrected = append(again, named("Other", 2002), named("Right"))
    assert family(again) == "Right"
    now = datetime.now(UTC)
    assert abs(made_at(other) - now) < timedelta(days=1)
    assert abs(made_at(corrected) - now) < timedelta(days=1)
    again.close()


@pytest.mark.parametrize("clock", [-(2**63), -1, 0, 2**63 - 1, YEARS_AHEAD], ids=str_of)
def test_the_time_of_an_act_is_its_own(clock: int) -> None:
    in_id = Entry(**{**entry(clock).__dict__, "entry_id": new_entry_id(NOW)})
    assert made_at(in_id) == datetime.fromtimestamp(NOW / 1000, UTC)
    said = entry(clock, at="2022-02-28T05:00:00.000+00:00")
    assert made_at(said) == datetime(2022, 2, 28, 5, tzinfo=UTC)
    assert made_at(entry(clock, at=[])).tzinfo is UTC
