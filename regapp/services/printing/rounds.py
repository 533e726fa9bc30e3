"""Working off the queue in rounds: follow jobs under way, send waiting ones, pause a printer that fails."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from regapp.badges.paper import Correction
from regapp.model.errors.printing import PrinterMissing, PrinterStopped
from regapp.model.printing import PrintJob, Trouble
from regapp.model.progress import Progress
from regapp.services.desk import Desk, now
from regapp.services.printing import queue as print_queue
from regapp.services.printing.jobs import JobStep, follow, send_next
from regapp.services.printing.printer import Printer
from regapp.texts.catalogue import Language

FIRST_PAUSE_S: Final = 2.0
LONGEST_PAUSE_S: Final = 30.0
_PAUSE_GROWS: Final = 1.6
_POLL_S: Final = (0.1, 2.0)
_POLL_SHARE: Final = 0.1
"""The pause before a job is polled again, as a share of its age: the longer it takes, the less often."""
_LOOK_S: Final = 10.0


@dataclass(frozen=True)
class Round:
    """The steps of a round, the watched printer's trouble, and the seconds until the next round (None: when woken)."""

    steps: tuple[JobStep, ...]
    standing: Trouble
    due: float | None


class PrintWork:
    """The work on a file's queue: one for a file, on one thread. At most one job of a printer is under way."""

    def __init__(
        self,
        printer: Printer,
        correction: Callable[[str], Correction],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._printer, self._correction, self._clock = printer, correction, clock
        self._rests: dict[str, tuple[float, float]] = {}
        self._standing = Trouble.NONE
        self._looked_at: tuple[str, float] = ("", 0.0)

    def hurry(self) -> None:
        """Try printers that have failed again at once."""
        self._rests.clear()
        self._looked_at = ("", 0.0)

    def round(self, desk: Desk, language: Language, watched: str = "", progress: Progress | None = None) -> Round:
        """Follow the jobs of the desk's event once, and send the next one.

        `watched`: the printer whose state is wanted, empty for none.
        """
        steps = [step for job in print_queue.under_way(desk) if (step := follow(desk, job, self._printer))]
        under_way = print_queue.under_way(desk)
        busy = {job.printer for job in under_way} | self._resting()
        sent = send_next(desk, self._printer, language, self._correction, busy, progress)
        if sent is not None:
            self._note(sent)
            steps.append(sent)
        self._look(watched, [job for job in under_way if job.printer == watched], sent)
        return Round(tuple(steps), self._standing, self._due(desk, sent, watched))

    def _resting(self) -> set[str]:
        return {name for name, (until, _) in self._rests.items() if until > self._clock()}

    def _note(self, step: JobStep) -> None:
        """Let a printer that failed rest, longer each time."""
        name = step.job.printer
        if isinstance(step.error, PrinterMissing | PrinterStopped):
            pause = self._rests.get(name, (0.0, FIRST_PAUSE_S))[1]
            self._rests[name] = (self._clock() + pause, min(LONGEST_PAUSE_S, pause * _PAUSE_GROWS))
        else:
            self._rests.pop(name, None)

    def _look(self, watched: str, under_way: list[PrintJob], sent: JobStep | None) -> None:
        if sent is not None and sent.job.printer == watched:
            self._standing = _trouble_of(sent.error)
        elif under_way:
            self._standing = under_way[0].trouble
        elif watched and (self._looked_at[0] != watched or self._clock() - self._looked_at[1] >= _LOOK_S):
            self._looked_at = (watched, self._clock())
            try:
                self._printer.look(watched)
                self._standing = Trouble.NONE
            except (PrinterMissing, PrinterStopped) as error:
                self._standing = _trouble_of(error)
        elif not watched:
            self._standing = Trouble.NONE

    def _due(self, desk: Desk, sent: JobStep | None, watched: str) -> float | None:
        if sent is not None and not sent.sent:
            return 0.0
        moments = [_poll_pause(job, now()) for job in print_queue.under_way(desk)]
        moments += [max(0.0, until - self._clock()) for until, _ in self._rests.values() if until > self._clock()]
        moments += [_LOOK_S] if watched else []
        return min(moments, default=None)


def _trouble_of(error: Exception | None) -> Trouble:
    if isinstance(error, PrinterMissing):
        return Trouble.MISSING
    return Trouble.STOPPED if isinstance(error, PrinterStopped) else Trouble.NONE


def _poll_pause(job: PrintJob, moment: datetime) -> float:
    """Give the seconds until a job is polled again."""
    least, most = _POLL_S
    age = (moment - datetime.fromisoformat(job.changed)).total_seconds()
    return max(least, min(most, age * _POLL_SHARE))
