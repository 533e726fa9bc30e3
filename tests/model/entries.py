"""Entries of the journal as tables in tests write them."""

from typing import Any

from regapp.model.entry import Entry, Kind, participant_subject

EVENT = 12345


def at(hour: int, minute: int = 0) -> str:
    """A moment of the first day as entries keep it."""
    return f"2022-02-28T{hour:02d}:{minute:02d}:00.000+00:00"


def entry(clock: int, kind: str, *, desk: str = "01", person: int = 1, lseq: int = 0, **body: Any) -> Entry:
    """An entry about a person. Its id is `desk-clock`; `lseq` is the clock where nothing else is said."""
    number = lseq or clock
    subject = participant_subject(person)
    return Entry(desk, number, f"{desk}-{number}", clock, f"op-{desk}", EVENT, kind, 1, subject, body)


def told(clock: int, *, desk: str = "01", person: int = 1, lseq: int = 0, **fields: Any) -> Entry:
    """An entry that sets fields."""
    return entry(clock, Kind.SET, desk=desk, person=person, lseq=lseq, fields=fields)


def came(clock: int, moment: str, *, desk: str = "01", session: str = "s", person: int = 1) -> Entry:
    """A check-in."""
    return entry(clock, Kind.CHECKED_IN, desk=desk, person=person, session=session, at=moment)


def left(clock: int, moment: str, *, desk: str = "01", session: str = "s", person: int = 1) -> Entry:
    """A check-out."""
    return entry(clock, Kind.CHECKED_OUT, desk=desk, person=person, session=session, at=moment)


def voided(clock: int, target: Entry, *, desk: str = "01") -> Entry:
    """A voiding of `target`."""
    voiding = entry(clock, Kind.VOIDED, desk=desk, entry=target.entry_id)
    return Entry(**{**voiding.__dict__, "subject": target.subject})


def merged(clock: int, other: int, *, desk: str = "01", person: int = 1, **fields: Any) -> Entry:
    """An entry that makes two records one person."""
    return entry(clock, Kind.MERGED, desk=desk, person=person, other=participant_subject(other), fields=fields)


def issued(clock: int, number: int, *, desk: str = "01", person: int = 1, reason: str = "") -> Entry:
    """A badge made."""
    return entry(
        clock, Kind.ISSUED, desk=desk, person=person, issue=number, at=at(3, clock), reason=reason, template="t"
    )


def certified(clock: int, number: str, *, desk: str = "01", person: int = 1, sessions: int = 1) -> Entry:
    """A certificate made."""
    return entry(
        clock, Kind.CERTIFIED, desk=desk, person=person, number=number, at=at(8, clock), language="ky", template="t",
        sessions=sessions, of=5, rule="sessions>=1",
    )  # fmt: skip
