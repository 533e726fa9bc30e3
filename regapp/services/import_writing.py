"""Taking a list in: the plan written in one transaction, all of it or nothing."""

from collections.abc import Callable, Iterator

from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.identifiers import short_number
from regapp.services.desk import Changes, Desk
from regapp.services.identities import Apart
from regapp.services.import_plan import ImportPlan
from regapp.services.importing import plan_list
from regapp.services.list_file import remember_columns
from regapp.services.people import registration
from regapp.services.settled_places import settled_draft
from regapp.store import journal
from regapp.store.store import Transaction

Progress = Callable[[int, int], None]
"""Called with (done, total) rows; raising `Cancelled` in it leaves nothing behind."""

_BATCH = 4_000


def run_import(desk: Desk, plan: ImportPlan, source: str, progress: Progress | None = None) -> Changes:
    """Write a plan in one transaction: all of it, or after a failure or a cancel nothing.

    If the file has changed since the plan was made, the list is compared once more first.
    """
    while True:
        try:
            return _write(desk, plan, source, progress)
        except _Stale:
            plan = plan_list(desk, plan.source, plan.decisions)


class _Stale(Exception):
    """Something was journalled between the comparison and the writing."""


def _write(desk: Desk, plan: ImportPlan, source: str, progress: Progress | None) -> Changes:
    if not (plan.new or plan.changes or plan.decisions.places):
        return Changes()

    def operation(tx: Transaction) -> tuple[Entry, Entry]:
        if journal.last_clock(tx.db) != plan.seen:
            raise _Stale
        remember_columns(tx, plan.source, plan.decisions.columns)
        first = last = None
        done, total = 0, len(plan.new) + len(plan.changes)
        for drafts in _batches(desk, tx, plan, source):
            entries = desk.append(tx, drafts)
            first, last = first or entries[0], entries[-1]
            done += len(drafts)
            if progress:
                progress(min(done, total), total)
        assert first is not None
        assert last is not None
        return first, last

    desk.remember("import", None, desk.write(operation))
    return Changes(everything=True)


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
    rest += [settled_draft(key, text, code) for key, (text, code) in plan.decisions.places.items()]
    rest += [_told_apart(apart, ids) for apart in plan.apart]
    if rest:
        yield rest


def _told_apart(apart: Apart, ids: list[int]) -> Draft:
    other = apart.participant if apart.other_newcomer is None else ids[apart.other_newcomer]
    one, two = sorted((ids[apart.newcomer], other or 0))
    return Draft(Kind.TOLD_APART, participant_subject(one), {"other": participant_subject(two)})
