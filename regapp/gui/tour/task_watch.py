"""Hears from the program which task of the tour somebody has done, by whatever way they did it."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from regapp.gui.tour.tasks import Task
from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import Outcome
from regapp.model.entry import Entry, Kind
from regapp.services.acts import Act, ActKind
from regapp.services.admission.admission import Verdict

_CHECK_INS: Final = (ActKind.CHECK_IN, ActKind.GROUP)


class TaskWatch(QObject):
    """The watch; check-ins count from `begin` on."""

    done = Signal(object)
    """A Task, each time it is done."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._before = 0
        doings, tell = workplace.doings, self.done.emit
        doings.found.connect(lambda: tell(Task.FIND))
        workplace.person_asked.connect(lambda _person: tell(Task.FIND))
        workplace.verdict_shown.connect(self._on_verdict)
        workplace.undoing.changed.connect(self._on_act)
        workplace.undone.connect(self._on_undone)
        doings.taken_back.connect(self._on_taken_back)
        doings.badges_made.connect(lambda: tell(Task.PRINT))
        workplace.printing.ordered.connect(lambda: tell(Task.PRINT))
        doings.missing_shown.connect(lambda: tell(Task.MISSING))

    def begin(self) -> None:
        """Begin again: what was done before does not count."""
        self._before = self._last_check_in()

    def _last_check_in(self) -> int:
        acts = (self._workplace.desk.last_act(kind) for kind in _CHECK_INS)
        return max((act.first_lseq for act in acts if act is not None), default=0)

    def _on_verdict(self, verdict: Verdict) -> None:
        if verdict.outcome is Outcome.ADMITTED:
            self.done.emit(Task.CHECK_IN)

    def _on_act(self) -> None:
        """Take up check-ins without a verdict, as of several people at once."""
        if self._last_check_in() > self._before:
            self.done.emit(Task.CHECK_IN)

    def _on_undone(self, act: Act) -> None:
        if act.kind in _CHECK_INS:
            self.done.emit(Task.UNDO)

    def _on_taken_back(self, entry: Entry) -> None:
        if entry.kind == Kind.CHECKED_IN:
            self.done.emit(Task.UNDO)
