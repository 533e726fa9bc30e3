"""An erased name is in no byte of the file, here or where the erasure came from another desk."""

from collections.abc import Callable
from pathlib import Path

import pytest

from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.store.store import Store, create_store
from regapp.store.upkeep import check
from tests.store.test_journal import EVENT

NAME, FOLDED = "Щжюкшина", "wjiuk"
SUBJECT = participant_subject(1001)
NAMED = {"fields": {"family": NAME, "phone": "0770123456", "email": "kshina@example.kg"}}


def told(number: int, kind: str, body: dict[str, object], clock: int, person: int = 1001) -> Entry:
    return Entry("02", number, f"02-{number}", clock, "op", EVENT, kind, 1, participant_subject(person), body)


def crowd() -> list[Entry]:
    return [told(n, Kind.SET, {"fields": {"family": f"Асанов{n}"}}, n, 2000 + n) for n in range(100, 300)]


def own(store: Store) -> None:
    store.write(lambda tx: tx.append(EVENT, [Draft(Kind.SET, SUBJECT, NAMED)], "op"))
    store.write(lambda tx: tx.append(EVENT, [Draft(Kind.ERASED, SUBJECT, {})], "op"))


def from_another_desk(store: Store) -> None:
    store.write(lambda tx: tx.append(EVENT, [Draft(Kind.SET, SUBJECT, NAMED)], "op"))
    store.write(lambda tx: tx.receive([told(1, Kind.ERASED, {}, 1)]))


def before_what_it_erases(store: Store) -> None:
    store.write(lambda tx: tx.receive([told(1, Kind.ERASED, {}, 1)]))
    store.write(lambda tx: tx.receive([told(2, Kind.SET, dict(NAMED), 5)]))


def of_one_record_of_two(store: Store) -> None:
    other = participant_subject(1002)
    store.write(lambda tx: tx.append(EVENT, [Draft(Kind.SET, SUBJECT, NAMED)], "op"))
    store.write(lambda tx: tx.append(EVENT, [Draft(Kind.SET, other, {"fields": {"family": "Ким"}})], "op"))
    merged = Draft(Kind.MERGED, other, {"other": SUBJECT, **NAMED})
    store.write(lambda tx: tx.append(EVENT, [merged], "op"))
    store.write(lambda tx: tx.receive([told(1, Kind.ERASED, {}, 1)]))


def of_one_record_of_two_that_were_taken_apart(store: Store) -> None:
    other = participant_subject(1002)
    store.write(lambda tx: tx.append(EVENT, [Draft(Kind.SET, other, {"fields": {"family": "Ким"}})], "op"))
    merged = Draft(Kind.MERGED, other, {"other": SUBJECT, **NAMED})
    (merge,) = store.write(lambda tx: tx.append(EVENT, [merged], "op"))
    store.write(lambda tx: tx.append(EVENT, [Draft(Kind.VOIDED, other, {"entry": merge.entry_id})], "op"))
    store.write(lambda tx: tx.receive([told(1, Kind.ERASED, {}, 1)]))


def before_a_merge_that_was_undone(store: Store) -> None:
    store.write(lambda tx: tx.receive([told(1, Kind.ERASED, {}, 1)]))
    merge = told(2, Kind.MERGED, {"other": SUBJECT, **NAMED}, 5, 1002)
    undone = told(3, Kind.VOIDED, {"entry": merge.entry_id}, 6, 1002)
    store.write(lambda tx: tx.receive([undone, merge]))


def under_another_event(store: Store) -> None:
    own(store)
    strange = Entry("03", 1, "03-1", 5, "op", 7, Kind.SET, 1, SUBJECT, dict(NAMED))
    gone = Entry("03", 2, "03-2", 5, "op", 7, Kind.ERASED, 1, SUBJECT, {})
    store.write(lambda tx: tx.receive([strange, gone]))


@pytest.mark.parametrize(
    "erase",
    [
        own,
        from_another_desk,
        before_what_it_erases,
        of_one_record_of_two,
        of_one_record_of_two_that_were_taken_apart,
        before_a_merge_that_was_undone,
        under_another_event,
    ],
)
def test_an_erased_name_is_in_no_byte_of_the_file(tmp_path: Path, erase: Callable[[Store], None]) -> None:
    folder = tmp_path / "file"
    store = create_store(folder / "a.regapp")
    store.write(lambda tx: tx.receive(crowd()))
    erase(store)
    assert residue(folder) == []
    assert [item.code for item in check(store.read(), store.path, tmp_path)] in ([], ["gap"])
    store.write(lambda tx: tx.receive(crowd()))
    store.close()
    assert residue(folder) == []


def residue(folder: Path) -> list[str]:
    """Which parts of what was erased are still in some file."""
    content = b"".join(path.read_bytes() for path in folder.iterdir())
    return [word for word in (NAME, FOLDED, "kshina", "770123456", "654321077") if word.encode() in content]
