"""Undoing acts of this desk, and doing them again: the inverse is a new entry, and nothing is deleted."""

from regapp.model.entry import Draft, Entry, Kind, subject_participant
from regapp.services.acts import Act, ActKind, Undone
from regapp.services.desk import Changes, Desk
from regapp.store import journal
from regapp.store.entries.many import Run, prepared
from regapp.store.files.connecting import Connection


def undo(desk: Desk, act: Act | None = None) -> tuple[Act, Changes]:
    """Undo an act, this desk's last one if none is named. NothingToUndo if there is none, or it is already undone.

    A registration is removed and not voided: a badge that was made for it meanwhile must not admit.
    """
    chosen = desk.acts.take(act)
    try:
        # An act's own entries stay as they are: what takes them back is made ready before the write.
        own = desk.ask(journal.run_of_desk, desk.number, chosen.first_lseq, chosen.last_lseq)
        run = _journalled(desk, [desk.ask(_inverse, chosen.kind, entry) for entry in reversed(own)])
    except BaseException:
        desk.acts.put_back(chosen)
        raise
    desk.acts.note_undone(Undone(chosen, run.first_lseq, run.last_lseq))
    desk.follow()
    return chosen, _changes(chosen, _people(own))


def redo(desk: Desk) -> tuple[Act, Changes]:
    """Do again the act that was undone last. NothingToRedo if there is none, or something was done since."""
    undone = desk.acts.take_undone()
    try:
        inverse = desk.ask(journal.run_of_desk, desk.number, undone.first_lseq, undone.last_lseq)
        _journalled(desk, [_void(entry) for entry in reversed(inverse)])
    except BaseException:
        desk.acts.note_undone(undone)
        raise
    desk.acts.put_back(undone.act)
    desk.follow()
    return undone.act, _changes(undone.act, _people(inverse))


def _journalled(desk: Desk, drafts: list[Draft]) -> Run:
    entries = list(map(prepared, drafts))
    return desk.write(lambda tx: desk.append_many(tx, entries))


def _people(entries: list[Entry]) -> set[int]:
    return {person for entry in entries if (person := subject_participant(entry.subject)) is not None}


def _changes(act: Act, people: set[int]) -> Changes:
    everything = act.participant is None
    return Changes(frozenset() if everything else frozenset(people), everything)


def _void(entry: Entry) -> Draft:
    return Draft(Kind.VOIDED, entry.subject, {"entry": entry.entry_id})


def _inverse(db: Connection, act: ActKind, entry: Entry) -> Draft:
    if act.registers and entry.kind == Kind.SET and journal.opens_its_subject(db, entry):
        return Draft(Kind.REMOVED, entry.subject, {})
    return _void(entry)


def take_back(desk: Desk, subject: str, entry_id: str, participant: int) -> Changes:
    """Undo one entry of a participant's history, however old it is."""
    return desk.perform(ActKind.TAKE_BACK, participant, [Draft(Kind.VOIDED, subject, {"entry": entry_id})])
