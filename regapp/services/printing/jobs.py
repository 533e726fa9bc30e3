"""Printing jobs of the queue: draw them, send them to the printer, follow them to their end, and only then record."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from regapp.badges.paper import Correction
from regapp.badges.sheets import load_sheet, page_size
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.badges import TemplateInvalid, UnknownSheet, UnknownTemplate
from regapp.model.errors.base import RegAppError
from regapp.model.errors.printing import PaperUnsupported, PrinterMissing, PrinterStopped, PrintingFailed
from regapp.model.misfit import Misfit
from regapp.model.printing import JobState, PrintJob, Trouble
from regapp.model.progress import Progress
from regapp.scratch import scratch_folder
from regapp.services.badges.badges import Wanted, draw_badges
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import load_template
from regapp.services.desk import Changes, Desk, now
from regapp.services.printing import queue as print_queue
from regapp.services.printing.printer import Fate, PageFormat, Printer, PrintOrder
from regapp.store import queries
from regapp.texts.catalogue import Language

PATIENCE_S: Final = 60.0
PATIENCE_A_PAGE_S: Final = 15.0
"""The time after which a job is shown as slow; it is still followed."""


@dataclass(frozen=True)
class JobStep:
    """The result of a step: the job as it was before, the changes, the faults of the badges, and the error.

    `sent`: the system has taken the job. `is_new_trouble`: the trouble is another than before.
    """

    job: PrintJob
    changes: Changes = field(default_factory=Changes)
    misfits: tuple[Misfit, ...] = ()
    error: RegAppError | None = None
    sent: bool = False
    is_new_trouble: bool = True


def send_next(
    desk: Desk,
    printer: Printer,
    language: Language,
    correction: Callable[[str], Correction],
    busy: Collection[str] = (),
    progress: Progress | None = None,
) -> JobStep | None:
    """Send the next job; None if none waits for a printer that is not `busy`.

    `correction` gives a printer's present correction, whenever the job was queued. A job that cannot be sent waits on
    with its trouble, or fails if waiting does not help; `error` says why. Passes on Cancelled from `progress`.
    """
    job = print_queue.next_waiting(desk, busy)
    if job is None:
        return None
    try:
        return _draw_and_send(desk, job, printer, language, correction, progress)
    except Cancelled:
        raise
    except RegAppError as error:
        return _refused(desk, job, error)
    except Exception:
        # A job that cannot be drawn must not block those behind it.
        print_queue.end(desk, job, JobState.FAILED, Trouble.DESIGN, job.template)
        raise


def _draw_and_send(
    desk: Desk,
    job: PrintJob,
    printer: Printer,
    language: Language,
    correction: Callable[[str], Correction],
    progress: Progress | None,
) -> JobStep:
    design = load_template(desk, job.template)
    sheet = load_sheet(job.sheet, design)
    page = PageFormat(*page_size(sheet, design), both_sides=print_queue.is_two_sided(job, design))
    printer.check(job.printer, page)
    layout = Layout(
        job.template, job.sheet, job.both_sides, job.skip, job.dividers, job.language,
        correction(job.printer).bounded(),
    )  # fmt: skip
    wanted = _wanted(desk, job)
    with scratch_folder("print") as folder:
        path = Path(folder, "badges.pdf")
        misfits = draw_badges(desk, path, wanted, layout, language, progress) if wanted else []
        claimed = print_queue.claim(desk, job.id, [(badge.person.id, badge.issue) for badge in wanted])
        if claimed is None:
            return JobStep(job)
        return _send(desk, claimed, printer, page, path, tuple(misfits))


def _wanted(desk: Desk, job: PrintJob) -> list[Wanted]:
    """Find the badges that are still needed: of people who still come, and not replaced by a newer badge.

    A record that was merged meanwhile leads to the one person, who gets a badge if they have none.
    """
    wanted: dict[int, Wanted] = {}
    for who, issue in job.badges:
        person = desk.ask(queries.participant, who)
        if person is None or person.removed or person.erased or person.details.cancelled:
            continue
        if person.id != who:
            issue = 1 if person.issue == 0 else issue + person.issue if issue > 1 else 0
        if issue >= max(1, person.issue):
            wanted.setdefault(person.id, Wanted(person, issue))
    return list(wanted.values())


def _send(
    desk: Desk, claimed: PrintJob, printer: Printer, page: PageFormat, path: Path, misfits: tuple[Misfit, ...]
) -> JobStep:
    try:
        handle = printer.send(PrintOrder(claimed.printer, path, page, claimed.title, claimed.copies))
    except (PrinterMissing, PrinterStopped, PaperUnsupported, PrintingFailed) as error:
        return _refused(desk, claimed, error)
    except Exception:
        # Nobody knows how far the job came: it may lie in the tray.
        print_queue.end(desk, claimed, JobState.UNCLEAR, Trouble.FORGOTTEN)
        raise
    print_queue.mark_sent(desk, claimed, handle)
    return JobStep(claimed, misfits=misfits, sent=True)


def _refused(desk: Desk, job: PrintJob, error: RegAppError) -> JobStep:
    match error:
        case PrinterMissing():
            return _put_back(desk, job, Trouble.MISSING, error)
        case PrinterStopped():
            return _put_back(desk, job, Trouble.STOPPED, error)
        case PaperUnsupported(width=width, height=height):
            print_queue.end(desk, job, JobState.FAILED, Trouble.PAPER, f"{width} x {height}")
        case PrintingFailed(reason=reason):
            print_queue.end(desk, job, JobState.FAILED, Trouble.REFUSED, reason)
        case _:
            print_queue.end(desk, job, JobState.FAILED, Trouble.DESIGN, job.template)
    return JobStep(job, error=error)


def _put_back(desk: Desk, job: PrintJob, trouble: Trouble, error: RegAppError) -> JobStep:
    if job.trouble is not trouble or job.state is not JobState.WAITING:
        print_queue.put_back(desk, job, trouble)
    return JobStep(job, error=error, is_new_trouble=job.trouble is not trouble)


def follow(desk: Desk, job: PrintJob, printer: Printer, moment: datetime | None = None) -> JobStep | None:
    """Ask for the fate of a job under way, and record it if the job has ended; None while it has not.

    A job that the system no longer knows becomes unclear: it is never printed again automatically.
    """
    match printer.fate(job.printer, job.handle, job.title):
        case Fate.PRINTED:
            return JobStep(job, print_queue.finish(desk, job.id))
        case Fate.FAILED:
            print_queue.end(desk, job, JobState.FAILED, Trouble.LOST)
        case Fate.CANCELLED:
            print_queue.end(desk, job, JobState.CANCELLED)
        case Fate.UNKNOWN:
            print_queue.end(desk, job, JobState.UNCLEAR, Trouble.FORGOTTEN)
        case fate:
            return _waited(desk, job, fate, moment or now())
    return JobStep(job)


def _waited(desk: Desk, job: PrintJob, fate: Fate, moment: datetime) -> JobStep | None:
    """Note what keeps a job under way from ending, if that has changed."""
    slow = (moment - datetime.fromisoformat(job.changed)).total_seconds() >= patience(desk, job)
    trouble = Trouble.SLOW if slow or fate is Fate.HINDERED else Trouble.NONE
    if fate is Fate.HELD:
        trouble = Trouble.STOPPED
    if trouble is job.trouble:
        return None
    print_queue.mark_trouble(desk, job, trouble)
    return JobStep(replace(job, trouble=trouble))


def patience(desk: Desk, job: PrintJob) -> float:
    """Give the seconds after which a job under way counts as slow: they grow with its pages."""
    try:
        design = load_template(desk, job.template)
        pages = print_queue.pages_of(job, load_sheet(job.sheet, design), design)
    except (UnknownTemplate, TemplateInvalid, UnknownSheet):
        pages = len(job.badges)
    return PATIENCE_S + PATIENCE_A_PAGE_S * pages


def cancel(desk: Desk, job: PrintJob, printer: Printer) -> None:
    """Cancel a job: in the queue, or in the system, whose answer is then followed."""
    if not print_queue.cancel_waiting(desk, job.id):
        printer.cancel(job.printer, job.handle, job.title)
