"""Reading a list and comparing it with the registered people, off the GUI thread; only the newest question counts."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
from regapp.model.progress import Progress
from regapp.services.importing.file import ListFile, open_list
from regapp.services.importing.plan import Decisions, ImportPlan
from regapp.services.importing.planning import plan_list

T = TypeVar("T")


class ListWork:
    """The work on the list that is open. `failed` receives the failure of the newest question."""

    def __init__(self, workplace: Workplace, failed: Callable[[RegAppError | None], None]) -> None:
        self._workplace, self._failed = workplace, failed
        self._turn = 0

    def open(self, path: Path, encoding: str, then: Callable[[ListFile], None]) -> None:
        """Read a list, in an encoding if one is chosen."""
        turn, desk = self._next(), self._workplace.desk

        def work(progress: Progress) -> ListFile:
            progress(0, 1)
            return open_list(desk, path, encoding, progress)

        self._do(turn, work, then)

    def compare(self, source: ListFile, decisions: Decisions, then: Callable[[ImportPlan], None]) -> None:
        """Compare a list with the registered people, as decided so far."""
        turn, desk = self._next(), self._workplace.desk

        def work(progress: Progress) -> ImportPlan:
            def step(done: int, total: int) -> None:
                if turn != self._turn:
                    raise Cancelled
                progress(done, total)

            return plan_list(desk, source, decisions, step)

        self._do(turn, work, then)

    def drop(self) -> None:
        """Want no answer any more."""
        self._next()

    def _next(self) -> int:
        self._turn += 1
        return self._turn

    def _do(self, turn: int, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        def if_newest(take: Callable[..., None], result: object) -> None:
            if turn == self._turn:
                take(result)

        title = QCoreApplication.translate("ImportWizard", "Reading")
        self._workplace.worker.long_work(title, work, partial(if_newest, then), partial(if_newest, self._failed))
