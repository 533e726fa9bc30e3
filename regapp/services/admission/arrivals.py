"""People who are registered and come in at once: one act, one transaction, one undo."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from regapp.model.entry import Entry
from regapp.model.event import Session
from regapp.model.participant import Details
from regapp.services.acts import ActKind
from regapp.services.admission.admission import Verdict, check_in_within, explained
from regapp.services.desk import Changes, Desk
from regapp.services.people.registration import apart_draft, register
from regapp.services.people.substitutes import register_instead
from regapp.store.store import Transaction

Registering = Callable[[Transaction], tuple[int, list[Entry]]]


def arrive(
    desk: Desk, details: Details, session: Session | None, apart: Iterable[int] = ()
) -> tuple[Changes, Verdict | None]:
    """Register a person at the desk and check them in, if there is a session. NameNeeded without any name.

    `apart`: people alike who are somebody else, as the one who registers them says.
    """
    return _arrive(desk, ActKind.WALK_IN, lambda tx: register(desk, tx, details), session, apart)


def arrive_instead(
    desk: Desk, absent: int, details: Details, session: Session | None, apart: Iterable[int] = ()
) -> tuple[Changes, Verdict | None]:
    """Register a person instead of an absent one and check them in. HasArrived, HasSubstitute, NameNeeded."""
    changes, verdict = _arrive(
        desk, ActKind.SUBSTITUTE, lambda tx: register_instead(desk, tx, absent, details), session, apart
    )
    return Changes(changes.participants | {absent}), verdict


def _arrive(
    desk: Desk, kind: ActKind, registering: Registering, session: Session | None, apart: Iterable[int]
) -> tuple[Changes, Verdict | None]:
    def operation(tx: Transaction) -> tuple[int, list[Entry], Verdict | None]:
        participant, entries = registering(tx)
        entries += desk.append(tx, [apart_draft(participant, other) for other in apart])
        if session is None:
            return participant, entries, None
        verdict, more = check_in_within(desk, tx, participant, session)
        return participant, entries + more, verdict

    participant, entries, verdict = desk.write(operation)
    act = desk.remember(kind, participant, entries)
    given = explained(desk, replace(verdict, act=act)) if verdict is not None else None
    return Changes(frozenset({participant})), given
