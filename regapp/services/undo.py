"""Undoing acts of this desk, and doing them again: the inverse is a new entry, and nothing is deleted."""

from typing import Final

from regapp.model.entry import Draft, Entry, Kind, subject_participant
from regapp.services.acts import Act, ActKind, Undone
from regapp.services.desk import Changes, Desk
from regapp.store import journal
from regapp.store.store import Transaction

_PORTION: Final = 500


def undo(desk: Desk, act: Act | None = None) -> tuple[Act, Changes]:
    """Undo an act, this desk's last one if none is named. NothingToUndo if there is none, or it is already undone.

    A registration is removed and not voided: a badge that was made for it meanwhile must not admit.
    """
    chosen = desk.acts.take(act)

    def operation(tx: Transaction) -> tuple[list[Entry], set[int]]:
        own = journal.run_of_desk(tx.db, desk.number, chosen.first_lseq, chosen.last_lseq)
        inverse = [_inverse(tx, chosen.kind, entry) for entry in reversed(own)]
        return _append(desk, tx, inverse), _people(own)

    try:
        entries, people = desk.write(operation)
    except BaseException:
        desk.acts.put_back(chosen)
        raise
    desk.acts.note_undone(Undone(chosen, entries[0].lseq, entries[-1].lseq))
    return chosen, _changes(chosen, people)


def redo(desk: Desk) -> tuple[Act, Changes]:
    """Do again the act that was undone last. NothingToRedo if there is none, or something was done since."""
    undone = desk.acts.take_undone()

    def operation(tx: Transaction) -> set[int]:
        inverse = journal.run_of_desk(tx.db, desk.number, undone.first_lseq, undone.last_lseq)
        _append(desk, tx, [_void(entry) for entry in reversed(inverse)])
        return _people(inverse)

    try:
        people = desk.write(operation)
    except BaseException:
        desk.acts.note_undone(undone)
        raise
    desk.acts.put_back(undone.act)
    return undone.act, _changes(undone.act, people)


def _append(desk: Desk, tx: Transaction, drafts: list[Draft]) -> list[Entry]:
    """Journal drafts in portions, since folding very many subjects at once would keep the window waiting."""
    entries: list[Entry] = []
    for start in range(0, len(drafts), _PORTION):
        entries += desk.append(tx, drafts[start : start + _PORTION])
    return entries


def _people(entries: list[Entry]) -> set[int]:
    return {person for entry in entries if (person := subject_participant(entry.subject)) is not None}


def _changes(act: Act, people: set[int]) -> Changes:
    everything = act.participant is None
    return Changes(frozenset() if everything else frozenset(people), everything)


def _void(entry: Entry) -> Draft:
    return Draft(Kind.VOIDED, entry.subject, {"entry": entry.entry_id})


def _inverse(tx: Transaction, act: ActKind, entry: Entry) -> Draft:
    if act.registers and entry.kind == Kind.SET and journal.opens_its_subject(tx.db, entry):
        return Draft(Kind.REMOVED, entry.subject, {})
    return _void(entry)


def take_back(desk: Desk, subject: str, entry_id: str, participant: int) -> Changes:
    """Undo one entry of a participant's history, however old it is."""
    return desk.perform(ActKind.TAKE_BACK, participant, [Draft(Kind.VOIDED, subject, {"entry": entry_id})])
