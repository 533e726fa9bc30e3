"""Writing an import: the whole plan in one transaction, or nothing."""

from collections.abc import Iterator

from regapp.matching.identities import NotDuplicate
from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.errors.event import OfOtherEvent
from regapp.model.identifiers import short_number
from regapp.model.progress import Progress
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.importing.file import remember_columns
from regapp.services.importing.plan import ImportPlan
from regapp.services.importing.planning import plan_list
from regapp.services.importing.settled_places import settling_drafts
from regapp.services.people.registration import registration
from regapp.store import journal
from regapp.store.store import Transaction

_BATCH = 4_000
_SAYS_NOTHING_OF_PEOPLE = (Kind.CHECKED_IN, Kind.CHECKED_OUT, Kind.REFUSED, Kind.ISSUED, Kind.CERTIFIED)


def run_import(desk: Desk, plan: ImportPlan, source: str, progress: Progress | None = None) -> Changes:
    """Write a plan in one transaction: all of it, or nothing after a failure or a cancel.

    If people have changed since the plan was made, first compares the list again within the transaction, so that
    nothing can change in between. OfOtherEvent if another event has been put in force meanwhile.
    """
    if plan.event != desk.event.number:
        raise OfOtherEvent

    def operation(tx: Transaction) -> tuple[Entry, Entry] | None:
        current = plan
        if journal.says_new(tx.db, plan.seen, _SAYS_NOTHING_OF_PEOPLE):
            current = plan_list(desk, plan.source, plan.decisions, progress)
        return _write(desk, tx, current, source, progress)

    if not (plan.new or plan.changes or plan.decisions.places):
        return Changes()
    if (entries := desk.write(operation)) is None:
        return Changes()
    desk.remember(ActKind.IMPORT, None, entries)
    return Changes(everything=True)


def _write(
    desk: Desk, tx: Transaction, plan: ImportPlan, source: str, progress: Progress | None
) -> tuple[Entry, Entry] | None:
    """Journal a plan; gives its first and its last entry, or None if there is nothing to write."""
    remember_columns(tx, plan.source, plan.decisions.columns)
    first = last = None
    done, total = 0, len(plan.new) + len(plan.changes)
    for drafts in _batches(desk, tx, plan, source):
        entries = desk.append(tx, drafts)
        first, last = first or entries[0], entries[-1]
        done += len(drafts)
        if progress:
            progress(min(done, total), total)
    return (first, last) if first is not None and last is not None else None


def _batches(desk: Desk, tx: Transaction, plan: ImportPlan, source: str) -> Iterator[list[Draft]]:
    numbers = tx.next_numbers(len(plan.new))
    ids: list[int] = []
    for start in range(0, len(plan.new), _BATCH):
        drafts = []
        for offset, details in enumerate(plan.new[start : start + _BATCH]):
            number = short_number(desk.number, numbers[start + offset])
            participant, draft = registration(details, number, source)
            ids.append(participant)
            drafts.append(draft)
        yield drafts
    rest = [
        Draft(Kind.SET, participant_subject(participant), {"fields": fields, "source": source})
        for participant, fields in plan.changes.items()
    ]
    rest += settling_drafts(tx, desk.event.number, plan.decisions.places)
    rest += [_told_apart(apart, ids) for apart in plan.not_duplicates]
    if rest:
        yield rest


def _told_apart(apart: NotDuplicate, ids: list[int]) -> Draft:
    other = apart.participant if apart.other_newcomer is None else ids[apart.other_newcomer]
    one, two = sorted((ids[apart.newcomer], other or 0))
    return Draft(Kind.TOLD_APART, participant_subject(one), {"other": participant_subject(two)})
