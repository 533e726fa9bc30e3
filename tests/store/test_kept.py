"""Kept folds: whatever comes, in whatever order, the tables are those that the whole journal gives."""

import random

import pytest

from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.services.admission.admission import check_in, check_out
from regapp.services.desk import Desk
from regapp.services.file.upkeep import check
from regapp.services.people.registration import everybody
from regapp.store import journal
from regapp.store.store import Transaction

AT = "2022-03-01T0{hour}:00:00.000+00:00"
ADDING = (
    Kind.SET, Kind.REMOVED, Kind.RESTORED, Kind.CHECKED_IN, Kind.CHECKED_OUT, Kind.REFUSED, Kind.ISSUED, Kind.CERTIFIED,
)  # fmt: skip


@pytest.fixture(autouse=True)
def short_histories_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regapp.store.kept._LONG", 1)


def body_of(chance: random.Random, kind: Kind, others: list[int]) -> dict[str, object]:
    at = AT.format(hour=chance.randint(0, 9))
    match kind:
        case Kind.SET:
            return {"fields": {chance.choice(("family", "given", "phone")): chance.choice("АБВ")}}
        case Kind.CHECKED_IN | Kind.CHECKED_OUT | Kind.REFUSED:
            nonce = f"{chance.randint(0, 40):016x}"
            return {"session": chance.choice(("one", "two")), "at": at, "nonce": nonce, "outcome": "admitted"}
        case Kind.ISSUED:
            return {"issue": chance.randint(1, 4), "at": at}
        case Kind.CERTIFIED:
            return {"number": f"C-01-000{chance.randint(1, 4)}", "at": at}
        case Kind.MERGED | Kind.TOLD_APART:
            return {"other": participant_subject(chance.choice(others)), "fields": {}}
        case _:
            return {}


def some_act(chance: random.Random, desk: Desk, tx: Transaction, ids: list[int]) -> None:
    """An act of this desk, of any kind; a voiding; or an entry of another desk that is older or newer."""
    person = chance.choice(ids)
    subject = participant_subject(person)
    kind = chance.choices([*ADDING, Kind.VOIDED, Kind.MERGED, Kind.TOLD_APART], [6] * len(ADDING) + [6, 1, 1])[0]
    known = [entry for _, found in journal.of_subjects(tx.db, [(desk.event.number, subject)]) for entry in found]
    body = body_of(chance, kind, [other for other in ids if other != person])
    if kind is Kind.VOIDED:
        body = {"entry": chance.choice(known).entry_id}
    if chance.random() < 0.8:
        desk.append(tx, [Draft(kind, subject, body)])
        return
    clock = chance.choice(known).clock + chance.choice((-1, 1))
    lseq = journal.last_lseq(tx.db, "02") + 1
    tx.receive(
        [Entry("02", lseq, f"{chance.getrandbits(128):032x}", clock, "x", desk.event.number, kind, 1, subject, body)]
    )


@pytest.mark.parametrize("seed", range(12))
def test_the_tables_are_a_function_of_the_journal(demo_desk: Desk, seed: int) -> None:
    chance = random.Random(seed)
    ids = [person.id for person in everybody(demo_desk)[:4]]

    def acts(tx: Transaction) -> None:
        for _ in range(25):
            some_act(chance, demo_desk, tx, ids)

    def breaks_off(tx: Transaction) -> None:
        acts(tx)
        raise InterruptedError

    for _ in range(3):
        demo_desk.write(acts)
        with pytest.raises(InterruptedError):
            demo_desk.write(breaks_off)
        demo_desk.write(lambda tx: some_act(chance, demo_desk, tx, ids))
        assert check(demo_desk) == []


def test_an_act_does_not_read_the_whole_history_of_a_person(demo_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    person, session = everybody(demo_desk)[0], demo_desk.sessions()[0]
    check_in(demo_desk, person.id, session, overruled=True)

    def whole(*_: object) -> None:
        pytest.fail("the whole history was read")

    monkeypatch.setattr(journal, "of_subjects", whole)
    check_out(demo_desk, person.id, session)
    check_in(demo_desk, person.id, session, overruled=True)
    monkeypatch.undo()
    assert check(demo_desk) == []
