"""Very many entries in one step: whatever comes before the tables have followed, they say what the journal says."""

from pathlib import Path

from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.store.entries import many
from regapp.store.store import Store, create_store, open_store
from regapp.store.upkeep import check

EVENT = 12345
AT = "2022-02-28T05:00:00.000+00:00"
PEOPLE = 2 * many.PORTION + 30


def registered(number: int, family: str) -> Draft:
    fields = {"family": family, "given": "Улан", "category": "guest", "number": f"01-{number:04d}"}
    return Draft(Kind.SET, participant_subject(number), {"fields": fields, "source": "list"})


def journalled(store: Store) -> many.Run:
    ready = [many.prepared(registered(number, f"Асанов{number}")) for number in range(1, PEOPLE + 1)]
    return store.write(lambda tx: tx.append_many(EVENT, ready, "op"))


def rows(store: Store) -> int:
    return int(store.ask(lambda db: db.execute("SELECT count(*) FROM participant").fetchone())[0])


def test_other_entries_about_the_same_people_come_first(tmp_path: Path) -> None:
    store = create_store(tmp_path / "many.regapp")
    run = journalled(store)
    assert (run.size, rows(store)) == (PEOPLE, 0)
    last = participant_subject(PEOPLE)
    acts = [
        Draft(Kind.CHECKED_IN, last, {"session": "s", "at": AT}),
        Draft(Kind.MERGED, participant_subject(PEOPLE - 1), {"other": participant_subject(1), "fields": {}}),
        Draft(Kind.ERASED, participant_subject(PEOPLE - 2), {}),
        Draft(Kind.REMOVED, participant_subject(PEOPLE - 3), {}),
    ]
    store.write(lambda tx: tx.append(EVENT, acts, "op"))
    other = Entry("02", 1, "e-1", 5, "op", EVENT, Kind.SET, 1, participant_subject(2), {"fields": {"note": "x"}})
    store.write(lambda tx: tx.receive([other]))
    assert check(store.read(), store.path, tmp_path) == []
    store.follow()
    assert rows(store) == PEOPLE - 1
    assert check(store.read(), store.path, tmp_path) == []
    store.close()


def test_several_runs_follow_in_their_order(tmp_path: Path) -> None:
    store = create_store(tmp_path / "many.regapp")
    journalled(store)
    later = [many.prepared(registered(number, "Бекова")) for number in range(1, 4)]
    store.write(lambda tx: tx.append_many(EVENT, later, "op"))
    told: list[tuple[int, int]] = []
    store.follow(lambda done, total: told.append((done, total)))
    assert told[-1] == (PEOPLE + 3, PEOPLE + 3)
    assert store.ask(many.runs) == []
    assert check(store.read(), store.path, tmp_path) == []
    store.close()


def test_few_are_in_the_tables_at_once(tmp_path: Path) -> None:
    store = create_store(tmp_path / "few.regapp")
    ready = [many.prepared(registered(number, "Асанов")) for number in range(1, many.PORTION + 1)]
    store.write(lambda tx: tx.append_many(EVENT, ready, "op"))
    assert rows(store) == many.PORTION
    store.close()


def test_the_next_opening_lets_the_tables_follow(tmp_path: Path) -> None:
    store = create_store(tmp_path / "many.regapp")
    journalled(store)
    store.close()
    for read_only in (True, False):
        again = open_store(store.path, read_only=read_only)
        assert rows(again) == PEOPLE
        assert again.ask(many.runs) == []
        again.close()


def test_one_who_only_reads_beside_it_sees_what_is_there(tmp_path: Path) -> None:
    store = create_store(tmp_path / "many.regapp")
    journalled(store)
    beside = open_store(store.path)
    assert beside.is_read_only
    assert rows(beside) == 0
    store.follow()
    assert rows(beside) == PEOPLE
    beside.close()
    store.close()


def test_numbers_that_are_given_out_are_nobody_elses(tmp_path: Path) -> None:
    store = create_store(tmp_path / "numbers.regapp")
    with store.short_numbers(10) as first, store.short_numbers(5) as second:
        walk_in = store.write(lambda tx: tx.next_numbers(1))
        assert [*first, *second, *walk_in] == list(range(1, 17))
        store.write(lambda tx: tx.use_numbers(first))
    assert store.write(lambda tx: tx.next_numbers(1))[0] == 17
    with store.short_numbers(10):
        pass
    assert store.write(lambda tx: tx.next_numbers(1))[0] == 18
    store.close()
