"""Taking back what this desk did: the inverse is a new entry, and nothing is deleted."""

from regapp.model.entry import Draft, Kind
from regapp.model.errors import NothingToUndo
from regapp.services.desk import Act, Changes, Desk
from regapp.store import journal
from regapp.store.store import Transaction


def undo(desk: Desk) -> tuple[Act, Changes]:
    """Take back this desk's last act. NothingToUndo if there is none."""
    if not desk.acts:
        raise NothingToUndo
    act = desk.acts[-1]

    def operation(tx: Transaction) -> None:
        own = journal.run_of_desk(tx.db, desk.number, act.first_lseq, act.last_lseq)
        desk.append(tx, [Draft(Kind.VOIDED, entry.subject, {"entry": entry.entry_id}) for entry in reversed(own)])

    desk.write(operation)
    desk.acts.pop()
    if act.participant is None:
        return act, Changes(everything=True)
    return act, Changes(frozenset({act.participant}))


def take_back(desk: Desk, subject: str, entry_id: str, participant: int) -> Changes:
    """Take back one entry of a participant's history, however old it is."""
    return desk.perform("take-back", participant, [Draft(Kind.VOIDED, subject, {"entry": entry_id})])
