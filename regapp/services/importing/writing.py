"""Writing an import: the whole plan in one transaction, or nothing.

All that can be made ready is made ready before it, so that a check-in at the same moment waits for the journal alone;
the tables follow in portions.
"""

from collections.abc import Iterator
from typing import Final

from regapp.matching.identities import NotDuplicate
from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.event import OfOtherEvent
from regapp.model.identifiers import new_participant_id, short_number
from regapp.model.progress import Progress
from regapp.services.acts import Act, ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.importing.file import remember_columns
from regapp.services.importing.meanwhile import Meanwhile
from regapp.services.importing.plan import ImportPlan
from regapp.services.importing.planning import plan_list
from regapp.services.importing.settled_places import settling_drafts
from regapp.services.people.registration import registration_under
from regapp.services.undo import undo
from regapp.store.entries.many import Prepared, Run, prepared
from regapp.store.store import Transaction

_STEP: Final = 500


class _Overtaken(Exception):
    """What was journalled since the list was compared may be about its people."""


def run_import(desk: Desk, plan: ImportPlan, source: str, progress: Progress | None = None) -> Changes:
    """Write a plan in one transaction: all of it, or nothing after a failure; a cancel takes back what is written.

    Where people have changed since the plan was made whom it may be about, the list is compared again first: before
    the transaction, which looks whether anybody has changed meanwhile. OfOtherEvent if another event has been put in
    force meanwhile.
    """
    if plan.event != desk.event.number:
        raise OfOtherEvent
    if not (plan.new or plan.changes or plan.decisions.places):
        return Changes()
    if (run := _compared_and_journalled(desk, plan, source, progress)) is None:
        return Changes()
    act = Act(ActKind.IMPORT, None, run.first_lseq, run.last_lseq)
    desk.acts.add(act)
    try:
        desk.follow(progress)
    except Cancelled:
        undo(desk, act)
        raise
    return Changes(everything=True)


def _compared_and_journalled(desk: Desk, plan: ImportPlan, source: str, progress: Progress | None) -> Run | None:
    """Journal a plan, compared again as often as it was overtaken; None if there is nothing to write."""
    meanwhile = Meanwhile(plan)
    while True:
        try:
            return _journalled(desk, plan, meanwhile, source, progress)
        except _Overtaken:
            meanwhile.prepare()
        if desk.ask(meanwhile.changes_plan):
            plan = plan_list(desk, plan.source, plan.decisions, progress)
            meanwhile = Meanwhile(plan)


def _journalled(
    desk: Desk, plan: ImportPlan, meanwhile: Meanwhile, source: str, progress: Progress | None
) -> Run | None:
    with desk.store.short_numbers(len(plan.new)) as numbers:
        ready = list(_prepared(desk, plan, numbers, source, progress))

        def operation(tx: Transaction) -> Run | None:
            if meanwhile.changes_plan(tx.db):
                raise _Overtaken
            remember_columns(tx, plan.source, plan.decisions.columns)
            tx.use_numbers(numbers)
            settling = map(prepared, settling_drafts(tx, desk.event.number, plan.decisions.places))
            entries = [*ready, *settling]
            return desk.append_many(tx, entries) if entries else None

        return desk.write(operation)


def _prepared(
    desk: Desk, plan: ImportPlan, numbers: range, source: str, progress: Progress | None
) -> Iterator[Prepared]:
    for done, draft in enumerate(_drafts(desk, plan, numbers, source)):
        if progress and done % _STEP == 0:
            # Quickly done beside what follows, and yet to be cancelled.
            progress(0, len(numbers))
        yield prepared(draft)


def _drafts(desk: Desk, plan: ImportPlan, numbers: range, source: str) -> Iterator[Draft]:
    # In the order of the list: neighbours in the tables are written together, in half the time.
    ids = sorted(new_participant_id() for _ in plan.new)
    for participant, details, number in zip(ids, plan.new, numbers, strict=True):
        yield registration_under(participant, details, short_number(desk.number, number), source)
    for participant, fields in plan.changes.items():
        yield Draft(Kind.SET, participant_subject(participant), {"fields": fields, "source": source})
    for apart in plan.not_duplicates:
        yield _told_apart(apart, ids)


def _told_apart(apart: NotDuplicate, ids: list[int]) -> Draft:
    other = apart.participant if apart.other_newcomer is None else ids[apart.other_newcomer]
    one, two = sorted((ids[apart.newcomer], other or 0))
    return Draft(Kind.TOLD_APART, participant_subject(one), {"other": participant_subject(two)})
