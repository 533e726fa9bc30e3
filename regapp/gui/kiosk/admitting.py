"""From a code, or a name and digits, to the kiosk's answer, which says no more than any reader may know."""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from regapp.gui.kiosk.place import KioskPlace
from regapp.gui.scanning.admitting import due_a_badge
from regapp.gui.scanning.sound import play, play_attention
from regapp.model.checkin import Outcome
from regapp.model.participant import Details
from regapp.model.printing import Trouble
from regapp.model.typed import read_typed
from regapp.services.admission.admission import Verdict, scan
from regapp.services.admission.self_check_in import Pairing, Self, check_in_self


class Kind(StrEnum):
    """The kinds of answers."""

    WELCOME = "welcome"
    ALREADY_IN = "already_in"
    TO_DESK = "to_desk"
    NOT_FOUND = "not_found"
    """A name and digits that mean nobody; what is wrong with them is not said."""


class NextStep(StrEnum):
    """What somebody does next who is in."""

    COME_IN = "come_in"
    TAKE_PRINTED = "take_printed"
    BADGE_AT_DESK = "badge_at_desk"


KINDS: Final = {
    Outcome.ADMITTED: Kind.WELCOME,
    Outcome.UNKNOWN_GENUINE: Kind.WELCOME,
    Outcome.ALREADY_IN: Kind.ALREADY_IN,
}
"""All other outcomes are the desk's: why somebody is sent there is nobody's business who stands behind."""


@dataclass(frozen=True)
class Answer:
    """An answer: its kind, and the person's own name and next step where they are in."""

    kind: Kind
    name: str = ""
    next_step: NextStep = NextStep.COME_IN


TO_DESK: Final = Answer(Kind.TO_DESK)


class SelfAdmitting(QObject):
    """The admission of participants by themselves to the session in force. Each answer is `given`.

    The rest of the program hears of the changes, but of no verdict: none must open anything in the main window.
    """

    given = Signal(object)
    """An Answer."""

    def __init__(self, place: KioskPlace) -> None:
        super().__init__(place)
        self._place = place

    def scan(self, text: str) -> None:
        """Answer a code. Nothing else that can be typed admits: a short number is no secret."""
        session, desk = self._place.workplace.session, self._place.workplace.desk
        if session is None or not self._place.is_open or not read_typed(text).is_code:
            self.refuse()
        else:
            self._place.workplace.worker.act(lambda: scan(desk, text, session), self._follow, self._on_failed)

    def ask(self, name: str, digits: str) -> None:
        """Answer a name and the last four digits of a telephone."""
        session, desk = self._place.workplace.session, self._place.workplace.desk
        if session is None or not self._place.is_open:
            self.refuse()
        else:
            question = partial(check_in_self, desk, name, digits, session)
            self._place.workplace.worker.act(question, self._take, self._on_failed)

    def refuse(self) -> None:
        """Send somebody to the desk."""
        self._sound_attention()
        self.given.emit(TO_DESK)

    def _take(self, found: Self) -> None:
        if found.verdict is not None:
            self._follow(found.verdict)
        elif found.pairing is Pairing.SEVERAL:
            self.refuse()
        else:
            self._sound_attention()
            self.given.emit(Answer(Kind.NOT_FOUND))

    def _on_failed(self, error: object) -> None:
        self.refuse()
        self._place.workplace.worker.failed.emit(error)

    def _follow(self, verdict: Verdict) -> None:
        workplace, kind = self._place.workplace, KINDS.get(verdict.outcome, Kind.TO_DESK)
        if kind is Kind.TO_DESK:
            self.refuse()
        else:
            if workplace.preferences.sound:
                play(verdict.outcome)
            name = own_name(verdict.participant.details) if verdict.participant is not None else ""
            self.given.emit(Answer(kind, name, self._next_step(verdict)))
        workplace.announce(verdict.changes)
        person = due_a_badge(verdict)
        if person is not None and self._place.preferences.prints:
            workplace.printing.print_first(person, is_wanted=True)

    def _next_step(self, verdict: Verdict) -> NextStep:
        if verdict.by_badge or due_a_badge(verdict) is None:
            return NextStep.COME_IN
        printing, person = self._place.workplace.printing, verdict.participant
        is_first = person is not None and person.issue == 0
        works = printing.is_ready and printing.standing is Trouble.NONE
        return (
            NextStep.TAKE_PRINTED if is_first and works and self._place.preferences.prints else NextStep.BADGE_AT_DESK
        )

    def _sound_attention(self) -> None:
        if self._place.workplace.preferences.sound:
            play_attention()


def own_name(details: Details) -> str:
    """Give the name by which somebody is welcomed: given and family name, else as it is written."""
    return " ".join(part for part in (details.given, details.family) if part) or details.written
