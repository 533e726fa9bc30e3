"""The key of an event: a flipped bit of it is told, and no badge is called false because of it."""

from collections.abc import Callable

import pytest

from regapp.model.entry import EVENT_SUBJECT, Draft, Entry, Kind
from regapp.model.errors.event import DamagedKey
from regapp.model.event import Signatory
from regapp.model.finding import Finding, FindingKind
from regapp.model.participant import Details
from regapp.services.admission.admission import scan
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk, open_desk
from regapp.services.event.events import add_event
from regapp.services.event.signatories import set_signatories
from regapp.services.file.upkeep import check
from regapp.services.people.registration import add_walk_in


def flip_a_bit(desk: Desk, number: int) -> None:
    def operation(tx: object) -> None:
        db = tx.db  # type: ignore[attr-defined]
        key = bytearray(db.execute("SELECT key FROM event_key WHERE event = ?", [number]).fetchone()[0])
        key[7] ^= 4
        db.execute("UPDATE event_key SET key = ? WHERE event = ?", [bytes(key), number])

    desk.write(operation)


def without_marks(desk: Desk) -> None:
    """As an older RegApp has made the file."""
    desk.write(lambda tx: tx.db.execute("UPDATE journal SET body = json_remove(body, '$.key_mark')"))


def reopened(desk: Desk) -> Desk:
    desk.close()
    return open_desk(desk.path, desk.event.code)


def test_a_whole_key_is_told_of_nowhere(desk: Desk) -> None:
    assert (desk.faults(), check(desk)) == ([], [])


def test_a_flipped_bit_in_the_key_is_told_instead_of_false_badges(desk: Desk) -> None:
    person, _ = add_walk_in(desk, Details(family="Асанов"))
    badge = token_of(desk, person.id, 1)
    flip_a_bit(desk, desk.event.number)
    again = reopened(desk)
    try:
        told = Finding(FindingKind.KEY, desk.event.code)
        assert again.faults() == [told]
        assert check(again) == [told]
        actions: tuple[Callable[[], object], ...] = (
            lambda: scan(again, badge, again.sessions()[0]),
            lambda: token_of(again, person.id, 2),
        )
        for action in actions:
            with pytest.raises(DamagedKey):
                action()
    finally:
        again.close()


def test_the_key_of_a_second_event_has_its_mark(desk: Desk) -> None:
    begun = add_event(desk, "next", "Next", desk.event.starts, desk.event.ends)
    assert check(desk) == []
    flip_a_bit(desk, begun.event.number)
    assert check(desk) == [Finding(FindingKind.KEY, "next")]
    assert len(desk.event_key) == 32


def test_an_older_file_has_a_mark_from_the_next_change_of_its_event(desk: Desk) -> None:
    without_marks(desk)
    assert check(desk) == []
    set_signatories(desk, [Signatory({"en": "A. Asanov"})])
    # A mark that another desk makes up takes nothing away.
    fields = {"fields": {"code": desk.event.code}, "key_mark": "0" * 32}
    strange = Entry("02", 1, "02-1", 2**57, "op", desk.event.number, Kind.SET, 1, EVENT_SUBJECT, fields)
    desk.write(lambda tx: tx.receive([strange]))
    assert check(desk) == []
    flip_a_bit(desk, desk.event.number)
    assert [item.code for item in check(desk)] == [FindingKind.KEY]


def test_a_change_of_the_event_does_not_mark_a_damaged_key_as_whole(desk: Desk) -> None:
    flip_a_bit(desk, desk.event.number)
    draft = Draft(Kind.SET, EVENT_SUBJECT, {"fields": {"portal": "https://example.kg"}})
    desk.write(lambda tx: desk.append(tx, [draft]))
    assert [item.code for item in check(desk)] == [FindingKind.KEY]
