"""Undoing acts of this desk: the inverse is a new entry, and nothing is deleted."""

from typing import Final

from regapp.model.entry import Draft, Entry, Kind, subject_participant
from regapp.services.acts import Act, ActKind
from regapp.services.desk import Changes, Desk
from regapp.store import journal
from regapp.store.store import Transaction

_PORTION: Final = 500


def undo(desk: Desk, act: Act | None = None) -> tuple[Act, Changes]:
    """Undo an act, this desk's last one if none is named. NothingToUndo if there is none, or it is already undone.

    A registration is removed and not voided: a badge that was made for it meanwhile must not admit.
    """
    chosen = desk.acts.take(act)

    def operation(tx: Transaction) -> set[int]:
        own = journal.run_of_desk(tx.db, desk.number, chosen.first_lseq, chosen.last_lseq)
        inverse = [_inverse(tx, chosen.kind, entry) for entry in reversed(own)]
        # In portions, since folding very many subjects at once would keep the window waiting.
        for start in range(0, len(inverse), _PORTION):
            desk.append(tx, inverse[start : start + _PORTION])
        return {person for entry in own if (person := subject_participant(entry.subject)) is not None}

    try:
        people = desk.write(operation)
    except BaseException:
        desk.acts.add(chosen)
        raise
    everything = chosen.participant is None
    return chosen, Changes(frozenset() if everything else frozenset(people), everything)


def _inverse(tx: Transaction, act: ActKind, entry: Entry) -> Draft:
    if act.registers and entry.kind == Kind.SET and journal.opens_its_subject(tx.db, entry):
        return Draft(Kind.REMOVED, entry.subject, {})
    return Draft(Kind.VOIDED, entry.subject, {"entry": entry.entry_id})


def take_back(desk: Desk, subject: str, entry_id: str, participant: int) -> Changes:
    """Undo one entry of a participant's history, however old it is."""
    return desk.perform(ActKind.TAKE_BACK, participant, [Draft(Kind.VOIDED, subject, {"entry": entry_id})])
