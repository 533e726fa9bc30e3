"""Taking back what this desk did: the inverse is a new entry, and nothing is deleted."""

from typing import Final

from regapp.model.entry import EVENT_SUBJECT, Draft, Entry, Kind, subject_participant
from regapp.model.errors.acts import NothingToUndo
from regapp.services.desk import Act, Changes, Desk
from regapp.store import journal
from regapp.store.store import Transaction

_PORTION: Final = 500


def undo(desk: Desk, act: Act | None = None) -> tuple[Act, Changes]:
    """Take back an act, this desk's last one if none is named. NothingToUndo if there is none, or it was undone.

    A registration is removed rather than voided: a badge that was made for it meanwhile must not admit.
    """
    with desk.acts_lock:
        if not desk.acts or (act is not None and act not in desk.acts):
            raise NothingToUndo
        chosen = act or desk.acts[-1]
        desk.acts.remove(chosen)

    def operation(tx: Transaction) -> tuple[set[int], bool]:
        own = journal.run_of_desk(tx.db, desk.number, chosen.first_lseq, chosen.last_lseq)
        inverse = [_inverse(entry) for entry in reversed(own)]
        # In portions: folding very many subjects in one go would keep the window waiting.
        for start in range(0, len(inverse), _PORTION):
            desk.append(tx, inverse[start : start + _PORTION])
        people = {person for entry in own if (person := subject_participant(entry.subject)) is not None}
        return people, any(entry.subject == EVENT_SUBJECT for entry in own)

    try:
        people, of_event = desk.write(operation)
    except BaseException:
        with desk.acts_lock:
            desk.acts.append(chosen)
        raise
    if of_event:
        desk.take_up_event()
    everything = chosen.participant is None
    return chosen, Changes(frozenset() if everything else frozenset(people), everything)


def _inverse(entry: Entry) -> Draft:
    if entry.kind == Kind.SET and "number" in entry.body.get("fields", {}):
        return Draft(Kind.REMOVED, entry.subject, {})
    return Draft(Kind.VOIDED, entry.subject, {"entry": entry.entry_id})


def take_back(desk: Desk, subject: str, entry_id: str, participant: int) -> Changes:
    """Take back one entry of a participant's history, however old it is."""
    return desk.perform("take-back", participant, [Draft(Kind.VOIDED, subject, {"entry": entry_id})])
