"""The queue of badges to print: putting jobs in, and following their states. Nothing here speaks to a printer."""

import secrets
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from regapp.badges.sheets import Sheet, load_sheet
from regapp.badges.template import Template
from regapp.model.participant import Details
from regapp.model.printing import PENDING, UNDER_WAY, JobState, PrintJob, Trouble
from regapp.services.badges.badges import Wanted, issue_within
from regapp.services.badges.batches import new_batch
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import BADGES, load_template
from regapp.services.desk import Changes, Desk, iso, now
from regapp.store import print_jobs, queries
from regapp.store.store import Transaction

SHEETS_A_PORTION: Final = 10
LABELS_A_PORTION: Final = 20
"""The most pages that go to the system as one job: a printer that vanishes leaves no more than these unclear."""
_SETTLED_SHOWN: Final = 40
_TITLE_BYTES: Final = 6


def enqueue(
    desk: Desk,
    printer: str,
    wanted: Sequence[Wanted],
    layout: Layout,
    *,
    copies: int = 1,
    reason: str = "",
    batch: str = "",
) -> tuple[int, ...]:
    """Queue badges in portions; gives the jobs' ids. UnknownTemplate, TemplateInvalid, UnknownSheet.

    Badges that already wait for this printer or are under way are not queued again; those that wait for another one
    move to this one. Several that are queued together are recorded as a batch, unless they belong to one.
    """
    design = load_template(desk, layout.template, BADGES)
    sheet = load_sheet(layout.sheet, design)
    places = {item.person.id: place_for_divider(item.person.details) for item in wanted}
    job = replace(job_for(desk, printer, layout, sheet), copies=max(1, copies), reason=reason, batch=batch)

    def operation(tx: Transaction) -> tuple[int, ...]:
        asked = [(item.person.id, item.issue) for item in wanted]
        _take_over(tx, job, frozenset(asked))
        pending = print_jobs.badges_in(print_jobs.in_states(tx.db, job.event, PENDING))
        badges = [badge for badge in asked if badge not in pending]
        _supersede(tx, job.event, frozenset(badges))
        whole = job
        if len(badges) > 1 and not batch:
            number, draft = new_batch(desk, layout, len(badges), printer)
            desk.append(tx, [draft])
            whole = replace(job, batch=number)
        groups = [places[person] for person, _ in badges] if layout.dividers else []
        return tuple(print_jobs.add(tx.db, portion) for portion in portions(whole, badges, sheet, groups))

    return desk.write(operation)


def enqueue_first(desk: Desk, printer: str, participant: int, layout: Layout) -> int | None:
    """Queue a person's first badge automatically; None if one was made, or is on its way, or may have come out."""
    sheet = load_sheet(layout.sheet, load_template(desk, layout.template))
    job = replace(job_for(desk, printer, layout, sheet), automatic=True)

    def operation(tx: Transaction) -> int | None:
        person = queries.participant(tx.db, participant)
        if person is None or person.issue or person.removed or person.details.cancelled:
            return None
        unsettled = print_jobs.in_states(tx.db, job.event, (*PENDING, JobState.UNCLEAR))
        owners = {owner for owner, _ in print_jobs.badges_in(unsettled)}
        if any((found := queries.participant(tx.db, owner)) and found.id == person.id for owner in owners):
            return None
        return print_jobs.add(tx.db, replace(job, badges=((person.id, 1),)))

    return desk.write(operation)


def job_for(desk: Desk, printer: str, layout: Layout, sheet: Sheet) -> PrintJob:
    """Make a job without badges, as a layout asks for it."""
    moment = iso(now())
    return PrintJob(
        0, desk.event.number, "", printer, layout.template, sheet.name, (), both_sides=layout.both_sides,
        skip=layout.skip, dividers=layout.dividers, language=layout.language, made=moment, changed=moment,
    )  # fmt: skip


def place_for_divider(details: Details) -> object:
    """Give what tells one dividing card's people from the next one's."""
    return details.municipality, details.country, details.place


def portions(
    job: PrintJob, badges: Sequence[tuple[int, int]], sheet: Sheet, groups: Sequence[object]
) -> Iterator[PrintJob]:
    """Divide badges into jobs of the portion's size; with `groups` (one for each badge), never within a group."""
    places = sheet.places
    pages = LABELS_A_PORTION if places == 1 else SHEETS_A_PORTION
    skip, start = job.skip % places, 0
    while start < len(badges):
        end = min(len(badges), start + pages * places - skip)
        if groups:
            end = _between(groups, start, end)
        yield replace(job, badges=tuple(badges[start:end]), skip=skip)
        start, skip = end, 0


def _between(groups: Sequence[object], start: int, end: int) -> int:
    """Find the last position up to `end` where a group ends, or else the end of the group that begins at `start`."""
    borders = [at for at in range(start + 1, len(groups)) if groups[at] != groups[at - 1]] + [len(groups)]
    return max((at for at in borders if at <= end), default=borders[0])


def _take_over(tx: Transaction, job: PrintJob, badges: frozenset[tuple[int, int]]) -> None:
    """Move badges to this printer that wait for another one, perhaps one that is gone."""
    for other in print_jobs.in_states(tx.db, job.event, (JobState.WAITING,)):
        rest = [badge for badge in other.badges if badge not in badges]
        if other.printer == job.printer or len(rest) == len(other.badges):
            continue
        if rest:
            print_jobs.keep_badges(tx.db, other.id, rest)
        else:
            _set(tx, other, JobState.CANCELLED)


def _supersede(tx: Transaction, event: int, badges: frozenset[tuple[int, int]]) -> None:
    """Cancel unclear jobs whose badges are all printed again: their question is answered."""
    for job in print_jobs.in_states(tx.db, event, (JobState.UNCLEAR,)):
        if badges.issuperset(job.badges):
            _set(tx, job, JobState.CANCELLED)


def is_two_sided(job: PrintJob, design: Template) -> bool:
    """Whether a job's pages have backs: the job asks for them, or the card is folded."""
    return job.both_sides or design.fold > 0


def pages_of(job: PrintJob, sheet: Sheet, design: Template) -> int:
    """Count the pages of a job, with copies and backs."""
    fronts = -(-(job.skip + len(job.badges)) // sheet.places)
    return fronts * job.copies * (2 if is_two_sided(job, design) else 1)


# Questions


def latest_jobs(desk: Desk) -> list[PrintJob]:
    """Give the jobs of the event in force to show: all unsettled ones and the last settled ones, the newest first."""
    return desk.ask(print_jobs.latest, desk.event.number, _SETTLED_SHOWN)


def under_way(desk: Desk) -> list[PrintJob]:
    """Give the jobs that the system has received and not finished."""
    return desk.ask(print_jobs.in_states, desk.event.number, UNDER_WAY)


def next_waiting(desk: Desk, busy: Collection[str]) -> PrintJob | None:
    """Give the next waiting job of a printer that is not among the `busy` ones."""
    waiting = desk.ask(print_jobs.in_states, desk.event.number, (JobState.WAITING,))
    return next((job for job in waiting if job.printer not in busy), None)


# The states of a job


def claim(desk: Desk, number: int, drawn: Sequence[tuple[int, int]]) -> PrintJob | None:
    """Claim a waiting job for sending, under a title that no other job has; from now on it holds the badges `drawn`.

    None if it waits no longer, is needless, or another event has been put in force.
    """

    def operation(tx: Transaction) -> PrintJob | None:
        job = print_jobs.job(tx.db, number)
        if job is None or job.state is not JobState.WAITING or job.event != desk.event.number:
            return None
        if not drawn or (job.automatic and all(_is_made(tx, person) for person, _ in drawn)):
            _set(tx, job, JobState.CANCELLED, Trouble.NEEDLESS)
            return None
        title = f"RegApp {desk.number}-{job.id} {secrets.token_hex(_TITLE_BYTES)}"
        print_jobs.keep_badges(tx.db, job.id, drawn)
        print_jobs.change(tx.db, job.id, iso(now()), state=JobState.SENDING, title=title, handle="")
        return print_jobs.job(tx.db, number)

    return desk.write(operation)


def _is_made(tx: Transaction, participant: int) -> bool:
    found = queries.participant(tx.db, participant)
    return found is None or found.issue > 0


def put_back(desk: Desk, job: PrintJob, trouble: Trouble, detail: str = "") -> None:
    """Let a job that could not be sent wait on, with its trouble."""
    _move(desk, job.id, (JobState.WAITING, JobState.SENDING), JobState.WAITING, trouble, detail)


def mark_sent(desk: Desk, job: PrintJob, handle: str) -> None:
    """Note that the system has taken the job."""

    def operation(tx: Transaction) -> None:
        print_jobs.change(tx.db, job.id, iso(now()), state=JobState.SENT, handle=handle, trouble="", detail="")

    desk.write(operation)


def mark_trouble(desk: Desk, job: PrintJob, trouble: Trouble) -> None:
    """Note what keeps a job under way from ending; it is still followed. Its moment stays the moment of sending."""
    desk.write(lambda tx: print_jobs.change(tx.db, job.id, job.changed, trouble=trouble))


def end(desk: Desk, job: PrintJob, state: JobState, trouble: Trouble = Trouble.NONE, detail: str = "") -> None:
    """End a job without a badge that is surely printed."""
    _move(desk, job.id, PENDING, state, trouble, detail)


def finish(desk: Desk, number: int) -> Changes:
    """Record that a job has come out on paper: its badges are now issued. OfOtherEvent, which changes nothing."""

    def operation(tx: Transaction) -> list[int]:
        job = print_jobs.job(tx.db, number)
        if job is None or job.state is JobState.PRINTED:
            return []
        more = {"printer": job.printer, "batch": job.batch}
        people, _ = issue_within(desk, tx, job.badges, job.template, job.reason, more)
        _set(tx, job, JobState.PRINTED)
        return people

    return Changes(frozenset(desk.write(operation)))


# Decisions of the registrar


def came_out(desk: Desk, number: int) -> Changes:
    """Record that the badges of an unclear job came out: the registrar has them in hand."""
    return finish(desk, number)


def print_again(desk: Desk, number: int) -> bool:
    """Let a job that failed, was cancelled or is unclear wait again; gives whether it does."""
    return _move(desk, number, (JobState.FAILED, JobState.UNCLEAR, JobState.CANCELLED), JobState.WAITING)


def cancel_waiting(desk: Desk, number: int) -> bool:
    """Take a waiting job out of the queue; gives False if it waits no longer."""
    return _move(desk, number, (JobState.WAITING,), JobState.CANCELLED)


def _move(
    desk: Desk,
    number: int,
    before: Sequence[JobState],
    after: JobState,
    trouble: Trouble = Trouble.NONE,
    detail: str = "",
) -> bool:
    def operation(tx: Transaction) -> bool:
        job = print_jobs.job(tx.db, number)
        if job is None or job.state not in before:
            return False
        _set(tx, job, after, trouble, detail)
        return True

    return desk.write(operation)


def _set(tx: Transaction, job: PrintJob, state: JobState, trouble: Trouble = Trouble.NONE, detail: str = "") -> None:
    print_jobs.change(tx.db, job.id, iso(now()), state=state, trouble=trouble, detail=detail)
