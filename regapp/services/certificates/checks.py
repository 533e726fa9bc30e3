"""Checks of a certificate: by anybody with RegApp, and against the file if it is the conference's own."""

from regapp.model.event import Event
from regapp.model.papers import certificate_code as codes
from regapp.model.papers.certificate import Rule
from regapp.model.papers.certificate_check import Check, CheckOutcome
from regapp.model.papers.certificate_code import Statement, fingerprint
from regapp.model.typed import TypedKind, read_typed
from regapp.services.certificates.certificates import attendance_of
from regapp.services.certificates.keys import SAMPLE_SEED, Signer, verified
from regapp.services.desk import Desk
from regapp.store import certificates as stored
from regapp.store import queries


def check_certificate(text: str, desk: Desk | None = None, expected: str = "") -> Check:
    """Check a scanned or pasted code. `desk`: an open file, which holds the keys of its events; `expected`: the
    fingerprint that the organisers have published, if it is at hand.

    A person whose check-in was undone afterwards keeps the certificate: the answer says what is recorded now.
    """
    typed = read_typed(text)
    if typed.kind is not TypedKind.CERTIFICATE:
        return Check(CheckOutcome.UNREADABLE)
    statement, is_signed = verified(typed.code)
    if statement is None or not is_signed:
        return Check(CheckOutcome.NOT_GENUINE)
    if statement.key == Signer(SAMPLE_SEED).public:
        return Check(CheckOutcome.SAMPLE)
    mark = fingerprint(statement.key)
    if expected.strip() and _digits(expected) != _digits(mark):
        return Check(CheckOutcome.OTHER_KEY, statement, mark)
    event = _event_of(desk, statement.key) if desk is not None else None
    if desk is not None and event is not None:
        return _by_file(desk, event, statement, mark)
    return Check(CheckOutcome.GENUINE if expected.strip() else CheckOutcome.OTHER_CONFERENCE, statement, mark)


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal())


def _event_of(desk: Desk, key: bytes) -> Event | None:
    """Find the event of the file whose certificates are signed with a key."""
    for event in desk.ask(queries.events):
        secret = desk.ask(queries.event_key, event.number)
        if secret is not None and Signer(codes.seed_of(secret)).public == key:
            return event
    return None


def _by_file(desk: Desk, event: Event, statement: Statement, mark: str) -> Check:
    found = desk.ask(stored.of_person, statement.participant)
    certificate = next((item for item in found if item.number == statement.number), None)
    person = desk.ask(queries.participant, statement.participant)
    participant = person.id if person is not None else statement.participant
    also = _others(desk, event, statement.number, participant)
    if certificate is None:
        return Check(CheckOutcome.NOT_KNOWN_HERE, statement, mark, also=also)
    if certificate.withdrawn or (person is not None and person.removed):
        return Check(CheckOutcome.WITHDRAWN, statement, mark, participant, also=also)
    if person is None or person.erased:
        return Check(CheckOutcome.GENUINE, statement, mark, participant, also=also)
    name = person.details.name if codes.short_name(person.details.name) != statement.name else ""
    attended = -1
    if event.number == desk.event.number:
        # The paper does not say whether check-in at registration counted; the record is that of its last making.
        rules = (Rule(with_desk=False), Rule(with_desk=True))
        now = max(attendance_of(desk, [person], rule, few=True)[0].attended for rule in rules)
        attended = now if now < statement.attended else -1
    return Check(CheckOutcome.GENUINE, statement, mark, participant, name, attended, also)


def _others(desk: Desk, event: Event, number: str, participant: int) -> tuple[str, ...]:
    """Give the names of people who got the same number in a copy of the file."""
    ids = [item for item in desk.ask(stored.holders, event.number, number) if item != participant]
    people = desk.ask(queries.by_ids, ids)
    return tuple(person.details.name for person in people if person.details.name)
