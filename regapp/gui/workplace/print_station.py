"""Printing as the window uses it: works the queue off on a thread of its own, and says what came of it."""

import logging
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from regapp.gui.printing.preferences import MONO_DPI, PrintPreferences
from regapp.gui.printing.printers import list_printers, resolution
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.worker import Worker
from regapp.log import LOGGER
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
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

T = TypeVar("T")
_AFTER_FAILURE_S = 5.0
_CLOSING_S = 1.5
_MISFITS_TOLD = 2


class PrintStation(QObject):
    """Held as `workplace.printing`. Its methods are for the GUI thread; nothing here waits for a printer."""

    changed = Signal()
    """The queue, or how the badge printer stands."""
    printed = Signal(object)
    """Changes: badges have come out and are recorded."""
    told = Signal(str, str)
    """A sentence, and its NoticeKind."""
    printers_listed = Signal(object)
    """Printers: the answer to `list_printers`."""
    test_page_sent = Signal(object)
    """The Correction that a test page was drawn with, once the system has taken it."""
    _none_new = Signal()
    _worked = Signal(object)
    _failed = Signal(object)
    _answered = Signal(object)

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
        """What waits, is under way or unclear, and the last that ended; the newest first."""
        self.standing = Trouble.NONE
        """What is wrong with the badge printer."""
        self.preferences = preferences
        self._desk_now, self._worker, self._printer, self._language = desk, worker, printer, language
        self._work = PrintWork(printer, preferences.correction)
        self._watched = preferences.printer
        self._condition = threading.Condition()
        self._woken = self._hurried = self._closed = False
        self._errands: list[Callable[[], object]] = []
        self._none_new.connect(
            lambda: self.told.emit(self.tr("These badges wait or are being printed already."), NoticeKind.ATTENTION)
        )
        self._worked.connect(self._on_worked, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="regapp-printing", daemon=True)
        if not self._desk.is_read_only:
            self._thread.start()
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
        as_batch: bool = False,
        printer: str = "",
    ) -> None:
        """Queue badges for a printer, the badge printer if none is named; `as_batch`: recorded as a batch."""
        desk, name = self._desk, printer or self.preferences.printer

        def work() -> object:
            queued = print_queue.enqueue(desk, name, wanted, layout, copies=copies, reason=reason)
            if not queued:
                self._none_new.emit()
            return queued

        self._order(work)

    def dots_per_inch(self, printer: str) -> float:
        """How finely a printer prints, 0 where it does not say. Takes a while: not for the GUI thread."""
        return MONO_DPI.get(self.preferences.mode(printer)) or resolution(printer)

    def print_one(self, participant: int, reason: str = "") -> None:
        """Queue somebody's first badge or the same again; with a `reason` the next one, which replaces it."""
        desk, name, layout = self._desk, self.preferences.printer, self.preferences.layout()

        def work() -> object:
            wanted = next_badge(get(desk, participant), replace=bool(reason))
            return print_queue.enqueue(desk, name, [wanted], layout, reason=reason)

        self._order(work)

    def print_first(self, participant: int) -> None:
        """Queue somebody's first badge unasked, where printing at check-in is wanted and no badge was made."""
        if not self.is_ready or not self.preferences.at_check_in:
            return
        desk, name, layout = self._desk, self.preferences.printer, self.preferences.layout()
        self._order(lambda: print_queue.enqueue_first(desk, name, participant, layout))

    def job_of(self, participant: int) -> PrintJob | None:
        """The newest job with a badge of somebody."""
        return next((job for job in self.jobs if job.is_of(participant)), None)

    def pending(self) -> int:
        """How many badges wait for the badge printer or are under way there."""
        mine = (job for job in self.jobs if job.state in PENDING and job.printer == self.preferences.printer)
        return sum(len(job.badges) for job in mine)

    def try_again(self, number: int) -> None:
        """A job that failed or is unclear waits anew; one that waits for a printer is tried at once."""
        self._order(lambda: print_queue.print_again(self._desk, number), hurry=True)

    def cancel(self, job: PrintJob) -> None:
        """Take a job back, out of the queue or from the system."""

        def work() -> None:
            cancel(self._desk, job, self._printer)
            self._answered.emit(self.refresh)

        self._run_errand(work)

    def list_printers(self) -> None:
        """Ask for the printers of this machine; `printers_listed` answers."""

        def work() -> None:
            found = list_printers()
            self._answered.emit(lambda: self.printers_listed.emit(found))

        self._run_errand(work)

    def print_test_page(self, page: PageFormat, correction: Correction) -> None:
        """Print a test page on the badge printer; `test_page_sent` or `told` answers."""
        name, language = self.preferences.printer, self._language()

        def work() -> None:
            print_test_page(self._printer, name, page, correction, language)
            self._answered.emit(lambda: self.test_page_sent.emit(correction))

        self._run_errand(work)

    def _run_errand(self, errand: Callable[[], object]) -> None:
        with self._condition:
            self._errands.append(errand)
        self.wake()

    def came_out(self, number: int) -> None:
        """The registrar holds the badges of an unclear job in her hand."""

        def done(changes: Changes) -> None:
            self.printed.emit(changes)
            self.refresh()

        self._worker.act(lambda: print_queue.came_out(self._desk, number), done)

    def wake(self, *, hurry: bool = False) -> None:
        """Look at the queue now; `hurry`: also at printers that failed a moment ago."""
        with self._condition:
            self._watched = self.preferences.printer
            self._woken, self._hurried = True, self._hurried or hurry
            self._condition.notify()

    def refresh(self) -> None:
        """Read the queue anew for those who show it."""
        self._worker.ask("badge-queue", lambda: tuple(print_queue.latest_jobs(self._desk)), self._show)

    def close(self) -> None:
        """Stop working; what is under way is followed on at the next start."""
        with self._condition:
            self._closed = True
            self._condition.notify()
        if self._thread.is_alive():
            self._thread.join(_CLOSING_S)

    def _order(self, work: Callable[[], object], *, hurry: bool = False) -> None:
        def done(_result: object) -> None:
            self.refresh()
            self.wake(hurry=hurry)

        self._worker.act(work, done)

    def _show(self, jobs: tuple[PrintJob, ...]) -> None:
        self.jobs = jobs
        self.changed.emit()

    # On the thread

    def _run(self) -> None:
        pause: float | None = 0.0
        while self._waited(pause):
            while self._errands:
                self._attempt(self._errands.pop(0))
            done = self._attempt(self._round)
            if self._closed:
                return
            if done is None:
                pause = _AFTER_FAILURE_S
            else:
                pause = done.due
                self._worked.emit(done)

    def _attempt(self, work: Callable[[], T]) -> T | None:
        """Do something; what goes wrong is told, and printing goes on."""
        try:
            return work()
        except Cancelled:
            return None
        except RegAppError as error:
            failed: RegAppError | None = error
        except Exception:
            failed = None
            if not self._closed:
                logging.getLogger(LOGGER).exception("while printing")
        if not self._closed:
            self._failed.emit(failed)
        return None

    def _waited(self, pause: float | None) -> bool:
        """Wait until there may be something to do; whether to go on."""
        with self._condition:
            if not self._woken and not self._closed:
                self._condition.wait(pause)
            self._woken = False
            return not self._closed

    def _round(self) -> Round:
        with self._condition:
            hurried, self._hurried = self._hurried, False
            watched = self._watched
        if hurried:
            self._work.hurry()
        return self._work.round(self._desk, self._language(), watched, self._progress)

    def _progress(self, _done: int, _total: int) -> None:
        if self._closed:
            raise Cancelled

    # Back on the GUI thread

    def _on_worked(self, done: Round) -> None:
        if self._closed:
            return
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

    def _deliver(self, answer: Callable[[], object]) -> None:
        if not self._closed:
            answer()

    def _on_failed(self, error: RegAppError | None) -> None:
        if not self._closed:
            self.told.emit(failure(error, self._language()), NoticeKind.ERROR)
