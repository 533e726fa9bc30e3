"""From a scan or a choice to a verdict, and all that follows it: it is shown, heard, announced; the first badge."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from regapp.gui.scanning.sound import play
from regapp.gui.scanning.speech import Speech
from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import Outcome
from regapp.model.errors.base import RegAppError
from regapp.services.admission.admission import Verdict, check_in, scan


def due_a_badge(verdict: Verdict) -> int | None:
    """Give the person whose first badge is due. People who showed a badge have one, wherever it was printed."""
    return verdict.participant_id if verdict.outcome is Outcome.ADMITTED and not verdict.by_badge else None


class Admitting(QObject):
    """The admission to the session in force, on behalf of one page, which shows each verdict that is `given`."""

    given = Signal(object)
    """A Verdict."""
    failed = Signal()
    """Nothing was recorded: nobody must take the last verdict for this one."""

    def __init__(self, workplace: Workplace, page: QObject) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._speech = Speech(self)

    def scan(self, text: str) -> None:
        """Answer a token or a short number."""
        desk, session = self._workplace.desk, self._workplace.session
        if not self._workplace.can_write():
            return
        if session is None:
            # The person of the last verdict must not be taken for this one.
            self.failed.emit()
            self._workplace.tell_no_session()
        else:
            self._workplace.worker.act(lambda: scan(desk, text, session), self.follow, self._on_failed)

    def check_in(self, participant: int) -> None:
        """Check in a chosen person."""
        desk, session = self._workplace.desk, self._workplace.session
        if not self._workplace.can_write():
            return
        if session is None:
            # The person of the last verdict must not be taken for this one.
            self.failed.emit()
            self._workplace.tell_no_session()
        else:
            self._workplace.worker.act(lambda: check_in(desk, participant, session), self.follow, self._on_failed)

    def overrule(self, refused: Verdict) -> None:
        """Admit the person of a verdict despite the refusal, to the session of the verdict."""
        desk, person = self._workplace.desk, refused.participant_id
        if person is None or not self._workplace.can_write():
            return

        def work() -> Verdict:
            return replace(check_in(desk, person, refused.session, overruled=True), by_badge=refused.by_badge)

        self._workplace.worker.act(work, self.follow, self._on_failed)

    def _on_failed(self, error: RegAppError | None) -> None:
        self.failed.emit()
        self._workplace.worker.failed.emit(error)

    def follow(self, verdict: Verdict) -> None:
        """Give a verdict, from any page, and do what follows from it."""
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
