"""Printing for the window: works through the queue on a thread of its own, and reports the results."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from regapp.gui.printing.preferences import MONO_DPI, PrintPreferences
from regapp.gui.printing.printers import list_printers, resolution
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.station import Station
from regapp.gui.workplace.worker import Worker
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileClosed
from regapp.model.printing import PENDING, PrintJob, Trouble
from regapp.services.badges.badges import Wanted, next_badge
from regapp.services.badges.layout import Layout
from regapp.services.badges.words import misfit_sentence
from regapp.services.desk import Changes, Desk
from regapp.services.people.registration import get
from regapp.services.printing import queue as print_queue
from regapp.services.printing.calibration import Correction, print_test_page
from regapp.services.printing.jobs import cancel
from regapp.services.printing.printer import PageFormat, Printer
from regapp.services.printing.rounds import PrintWork, Round
from regapp.texts.catalogue import Language
from regapp.texts.languages import papers_language

T = TypeVar("T")
_CLOSING_S = 1.5
_MISFITS_TOLD = 2


class PrintStation(QObject):
    """The station of the printers, `workplace.printing`. Its methods are for the GUI thread and wait for no printer."""

    changed = Signal()
    """The queue, or the state of the badge printer."""
    printed = Signal(object)
    """Changes: badges were printed and are recorded."""
    ordered = Signal()
    """Badges were queued, now or before."""
    told = Signal(str, str)
    """A sentence, and its NoticeKind."""
    printers_listed = Signal(object)
    """Printers: the answer to `list_printers`."""
    test_page_sent = Signal(object)
    """The Correction that a test page was drawn with, once the system has taken it."""

    def __init__(
        self,
        desk: Callable[[], Desk],
        worker: Worker,
        preferences: PrintPreferences,
        printer: Printer,
        language: Callable[[], Language],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.jobs: tuple[PrintJob, ...] = ()
        """The jobs that wait, are under way or unclear, and the last that ended; the newest first."""
        self.standing = Trouble.NONE
        """The present trouble of the badge printer."""
        self.preferences = preferences
        self._desk_now, self._worker, self._printer, self._language = desk, worker, printer, language
        self._work = PrintWork(printer, preferences.correction)
        self._watched = preferences.printer
        # Nothing is printed from a read-only file: the print could not be recorded.
        self._station = Station(
            "regapp-printing", self._on_failed, self, rounds=None if self._desk.is_read_only else self._round
        )
        if not self._desk.is_read_only:
            self._station.wake()
            self.refresh()

    # For the window

    @property
    def _desk(self) -> Desk:
        """The desk of the event in force."""
        return self._desk_now()

    @property
    def is_ready(self) -> bool:
        """Whether a badge printer has been chosen and badges may be recorded."""
        return bool(self.preferences.printer) and not self._desk.is_read_only

    def print_badges(
        self,
        wanted: Sequence[Wanted],
        layout: Layout,
        *,
        copies: int = 1,
        reason: str = "",
        printer: str = "",
    ) -> None:
        """Queue badges for a printer, the badge printer if none is named."""
        desk, name = self._desk, printer or self.preferences.printer

        def done(queued: object) -> None:
            if not queued:
                self.told.emit(self.tr("These badges are already queued or printing."), NoticeKind.ATTENTION)
            self._ordered()

        self._worker.act(lambda: print_queue.enqueue(desk, name, wanted, layout, copies=copies, reason=reason), done)

    def dots_per_inch(self, printer: str) -> float:
        """Give the dots an inch of a printer, 0 where it does not say. It takes a while: not for the GUI thread."""
        return MONO_DPI.get(self.preferences.mode(printer)) or resolution(printer)

    def print_one(self, participant: int, reason: str = "") -> None:
        """Queue somebody's first badge or the same again; with a `reason` the next one, which replaces it."""
        desk, name, layout = self._desk, self.preferences.printer, self.preferences.layout()

        def work() -> object:
            wanted = next_badge(get(desk, participant), replace=bool(reason))
            return print_queue.enqueue(desk, name, [wanted], layout, reason=reason)

        self._order(work)

    def print_first(self, participant: int, *, is_wanted: bool | None = None) -> None:
        """Queue somebody's first badge unasked, if no badge was made. `is_wanted`: None: as at check-in at the Desk."""
        if not self.is_ready or not (self.preferences.at_check_in if is_wanted is None else is_wanted):
            return
        desk, name, layout = self._desk, self.preferences.printer, self.preferences.layout()
        self._order(lambda: print_queue.enqueue_first(desk, name, participant, layout))

    def job_of(self, participant: int) -> PrintJob | None:
        """Give the newest job with a badge of somebody."""
        return next((job for job in self.jobs if job.is_of(participant)), None)

    def pending(self) -> int:
        """Count the badges that wait for the badge printer or are under way there."""
        mine = (job for job in self.jobs if job.state in PENDING and job.printer == self.preferences.printer)
        return sum(len(job.badges) for job in mine)

    def try_again(self, number: int) -> None:
        """Let a failed or unclear job wait again; try one that waits for a printer at once."""
        self._order(lambda: print_queue.print_again(self._desk, number), hurry=True)

    def cancel(self, job: PrintJob) -> None:
        """Cancel a job, in the queue or in the system."""
        self._run(lambda: cancel(self._desk, job, self._printer), lambda _cancelled: self.refresh())

    def list_printers(self) -> None:
        """Ask for the printers of this machine; `printers_listed` answers."""
        self._run(list_printers, self.printers_listed.emit)

    def print_test_page(self, page: PageFormat, correction: Correction) -> None:
        """Print a test page on the badge printer; `test_page_sent` or `told` answers."""
        name, language = self.preferences.printer, self._language()
        self._run(
            lambda: print_test_page(self._printer, name, page, correction, language),
            lambda _sent: self.test_page_sent.emit(correction),
        )

    def came_out(self, number: int) -> None:
        """Record that the badges of an unclear job were printed, because the registrar has them."""

        def done(changes: Changes) -> None:
            self.printed.emit(changes)
            self.refresh()

        self._worker.act(lambda: print_queue.came_out(self._desk, number), done)

    def wake(self, *, hurry: bool = False) -> None:
        """Look at the queue now; `hurry`: also at printers that failed a moment ago."""
        self._watched = self.preferences.printer
        if hurry:
            self._station.run(self._work.hurry, lambda _hurried: None)
        self._station.wake()

    def refresh(self) -> None:
        """Read the queue again for those who show it."""
        self._worker.ask("badge-queue", lambda: tuple(print_queue.latest_jobs(self._desk)), self._show)

    def close(self) -> None:
        """Stop working; the next start follows up jobs under way."""
        self._station.close(_CLOSING_S)

    def _order(self, work: Callable[[], object], *, hurry: bool = False) -> None:
        self._worker.act(work, lambda _done: self._ordered(hurry=hurry))

    def _ordered(self, *, hurry: bool = False) -> None:
        self.ordered.emit()
        self.refresh()
        self.wake(hurry=hurry)

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run a call to the system, then look at the queue."""
        if not self._desk.is_read_only:
            self._station.run(work, then)
            self.wake()

    def _show(self, jobs: tuple[PrintJob, ...]) -> None:
        self.jobs = jobs
        self.changed.emit()

    # On the station's thread

    def _round(self) -> float | None:
        if self._desk.is_read_only:
            return None
        desk = self._desk
        done = self._work.round(desk, papers_language(desk.event, self._language()), self._watched, self._progress)
        self._station.hand_over(self._on_worked, done)
        return done.due

    def _progress(self, _done: int, _total: int) -> None:
        if self._station.is_closed:
            raise Cancelled

    # Back on the GUI thread

    def _on_worked(self, done: Round) -> None:
        is_other, self.standing = done.standing is not self.standing, done.standing
        for step in done.steps:
            if step.changes.participants:
                self.printed.emit(step.changes)
            if step.error is not None and step.is_new_trouble:
                self.told.emit(failure(step.error, self._language()), NoticeKind.ERROR)
            if step.misfits:
                text = " ".join(misfit_sentence(misfit, self._language()) for misfit in step.misfits[:_MISFITS_TOLD])
                self.told.emit(text, NoticeKind.ATTENTION)
        if done.steps:
            self.refresh()
        elif is_other:
            self.changed.emit()

    def _on_failed(self, error: RegAppError | None) -> None:
        if isinstance(error, FileClosed):
            # A round of the file of before: the next one has the queue of the file in its place.
            return
        self.told.emit(failure(error, self._language()), NoticeKind.ERROR)
