"""People who came while the desk went on by hand: entered afterwards from paper, as one act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from regapp.model.checkin import FROM_PAPER, Approach, Outcome, Proof, decide
from regapp.model.entry import Draft, Entry
from regapp.model.event import Session
from regapp.services.acts import ActKind
from regapp.services.admission.admission import admission_draft, new_nonce
from regapp.services.desk import Changes, Desk, iso
from regapp.store import queries
from regapp.store.files.connecting import Connection
from regapp.store.store import Transaction


@dataclass(frozen=True)
class Entered:
    """What came of people on paper, by their ids: who is checked in now, who was in before, and who was not admitted,
    with the reason: cancelled, not registered for this session, unknown here, or outside its hours."""

    new: tuple[int, ...] = ()
    already: tuple[int, ...] = ()
    refused: tuple[tuple[int, Outcome], ...] = ()
    changes: Changes = field(default_factory=Changes)


Arrivals = Sequence[tuple[int, datetime | None]]
"""People by their ids, each with the moment (aware) that is written on the paper; None: the session's start."""


def enter_from_paper(desk: Desk, session: Session, rows: Arrivals) -> Entered:
    """Check in people who came to a session by what is written on paper, as one act.

    Somebody who is or was in stays as they are; somebody who would not be admitted is reported and not recorded.
    FileLocked, ReadOnlyFile; OfOtherEvent.
    """
    return enter_pages(desk, [(session, rows)])


def enter_pages(desk: Desk, pages: Sequence[tuple[Session, Arrivals]]) -> Entered:
    """Do the same for several sessions in one act: one transaction, one undo."""

    def operation(tx: Transaction) -> tuple[Entered, list[Entry]]:
        entered, drafts = _decided_pages(desk, tx.db, pages)
        return entered, desk.append(tx, drafts) if drafts else []

    entered, entries = desk.write(operation)
    if entries:
        desk.remember(ActKind.FROM_PAPER, None, entries)
    return entered


def look_at_pages(desk: Desk, pages: Sequence[tuple[Session, Arrivals]]) -> Entered:
    """Tell what `enter_pages` would do; nothing is written."""
    return desk.ask(lambda db: _decided_pages(desk, db, pages)[0])


def _decided_pages(
    desk: Desk, db: Connection, pages: Sequence[tuple[Session, Arrivals]]
) -> tuple[Entered, list[Draft]]:
    found = [decided(desk, db, session, rows, {"from": FROM_PAPER}) for session, rows in pages]
    entered = [one for one, _ in found]
    new = tuple(person for one in entered for person in one.new)
    return (
        Entered(
            new, tuple(person for one in entered for person in one.already),
            tuple(item for one in entered for item in one.refused), Changes(frozenset(new)),
        ),
        [draft for _, drafts in found for draft in drafts],
    )  # fmt: skip


def decided(
    desk: Desk, db: Connection, session: Session, rows: Arrivals, more: Mapping[str, str], *, once: bool = True
) -> tuple[Entered, list[Draft]]:
    """Decide on several people at once; `more` goes into the entry of each who is admitted.

    `once`: people who were there before stay as they are, though they went out.
    """
    new: dict[int, Draft] = {}
    already: dict[int, None] = {}
    refused: dict[int, Outcome] = {}
    for participant, moment in rows:
        # The paper may have the id of a record that was merged since.
        found = queries.participant(db, participant)
        person = found.id if found else participant
        if person in new:
            continue
        present = queries.check_in(db, person, session.code) if found else None
        if present is not None and (once or present.inside):
            already[person] = None
            continue
        at = moment or session.starts
        approach = Approach(Proof.CHOSEN, found)
        outcome = decide(approach, desk.event, session, at)
        if outcome is Outcome.ADMITTED:
            draft = admission_draft(outcome, person, session, iso(at), new_nonce(), approach)
            new[person] = replace(draft, body={**draft.body, **more})
        else:
            refused[person] = outcome
    changes = Changes(frozenset(new))
    return Entered(tuple(new), tuple(already), tuple(refused.items()), changes), list(new.values())
