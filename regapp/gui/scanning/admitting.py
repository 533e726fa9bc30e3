"""From a scan or a choice to a verdict, and all that follows it: it is shown, heard, announced; the first badge."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeGuard

from PySide6.QtCore import QObject, Signal

from regapp.gui.scanning.door_keeper import DoorKeeper
from regapp.gui.scanning.sound import play
from regapp.gui.scanning.speech import Speech
from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import Outcome
from regapp.model.doors.duty import Duty, Task
from regapp.model.errors.base import RegAppError
from regapp.model.event import Session
from regapp.services.admission.admission import Verdict, check_in, scan
from regapp.services.admission.badges_alone import choose_for_badge, scan_for_badge
from regapp.services.admission.handing import again_at, hand_to, scan_for


def due_a_badge(verdict: Verdict) -> int | None:
    """Give the person whose first badge is due. People who showed a badge have one, wherever it was printed."""
    return verdict.participant_id if verdict.outcome is Outcome.ADMITTED and not verdict.by_badge else None


class Admitting(QObject):
    """What this desk does for people who come, on behalf of one page, which shows each verdict that is `given`.

    Without a `keeper` of its duty it is registration: people come in to the session in force.
    """

    given = Signal(object)
    """A Verdict."""
    failed = Signal()
    """Nothing was recorded: nobody must take the last verdict for this one."""

    def __init__(self, workplace: Workplace, page: QObject, keeper: DoorKeeper | None = None) -> None:
        super().__init__(page)
        self._workplace, self._keeper = workplace, keeper
        self._speech = Speech(self)

    @property
    def _duty(self) -> Duty:
        return self._keeper.duty if self._keeper is not None else Duty()

    def scan(self, text: str, *, by_scanner: bool = False) -> None:
        """Answer a code or a short number. `by_scanner`: digits are no number that somebody typed."""
        desk, session, duty = self._workplace.desk, self._workplace.session, self._duty
        waiting = self._keeper.waiting if self._keeper is not None else None
        match duty.task:
            case Task.HANDOUT:
                self._act(partial(scan_for, desk, duty.thing, text, waiting, by_scanner=by_scanner))
            case Task.BADGES:
                self._act(partial(scan_for_badge, desk, text, by_scanner=by_scanner))
            case _:
                if self._has_session(session):
                    self._act(partial(scan, desk, text, session, way=duty.way, by_scanner=by_scanner))

    def check_in(self, participant: int) -> None:
        """Do for a chosen person what this desk does for people who come."""
        desk, session, duty = self._workplace.desk, self._workplace.session, self._duty
        match duty.task:
            case Task.HANDOUT:
                self._act(partial(hand_to, desk, duty.thing, participant))
            case Task.BADGES:
                self._act(partial(choose_for_badge, desk, participant))
            case _:
                if self._has_session(session):
                    self._act(partial(check_in, desk, participant, session, way=duty.way))

    def _has_session(self, session: Session | None) -> TypeGuard[Session]:
        if session is None and self._workplace.can_write():
            # The person of the last verdict must not be taken for this one.
            self.failed.emit()
            self._workplace.tell_no_session()
        return session is not None

    def _act(self, work: Callable[[], Verdict]) -> None:
        if self._workplace.can_write():
            self._workplace.worker.act(work, self.follow, self._on_failed)

    def overrule(self, refused: Verdict) -> None:
        """Admit the person of a verdict despite the refusal, to the session of the verdict; or hand out once more."""
        desk, person, session = self._workplace.desk, refused.participant_id, refused.session
        if person is None:
            return
        if session is None:
            self._act(partial(again_at, desk, refused))
            return

        def work() -> Verdict:
            return replace(check_in(desk, person, session, overruled=True), by_badge=refused.by_badge)

        self._act(work)

    def _on_failed(self, error: RegAppError | None) -> None:
        self.failed.emit()
        self._workplace.worker.failed.emit(error)

    def follow(self, verdict: Verdict) -> None:
        """Give a verdict, from any page, and do what follows from it."""
        if self._keeper is not None:
            wants_number = verdict.outcome is Outcome.NUMBER_WANTED
            waits = verdict.waits.id if verdict.waits is not None else None
            self._keeper.waiting = verdict.participant_id if wants_number else waits
        self.given.emit(verdict)
        self._workplace.verdict_shown.emit(verdict)
        if self._workplace.preferences.sound:
            play(verdict.outcome)
        if self._workplace.preferences.speech:
            self._speech.say_verdict(verdict.outcome, self._workplace.language)
        self._workplace.announce(verdict.changes)
        person = due_a_badge(verdict)
        if person is not None:
            self._workplace.printing.print_first(person)
