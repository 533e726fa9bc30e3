"""Those who may be the person in a form: shown while somebody types, and asked about once before anybody is saved."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout

from regapp.gui.person.double_words import reasons_text
from regapp.gui.widgets.middle_label import shortened
from regapp.gui.widgets.pieces import Panel, button, label, repolish
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.event import Event
from regapp.model.participant import Details, Participant
from regapp.services.event.events import Earlier, earlier_people
from regapp.services.people.doubles import doubles_of

_SHOWN = 3
_LEAST_LETTERS = 4

Found = tuple[list[Participant], list[Earlier]]


class DoubleCheck(Panel):
    """The people alike, hidden while there are none. `known`: the participant who is being changed."""

    same = Signal(object)
    """Somebody says that it is this Participant, who is registered."""
    copied = Signal(object)
    """Somebody wants to take over the details of this Participant of an earlier event."""

    def __init__(self, workplace: Workplace, known: Participant | None = None) -> None:
        super().__init__(workplace)
        self._known = known
        self.offers: list[tuple[Participant, Event | None]] = []
        self.apart: frozenset[int] = frozenset()
        """The ids of those who were said to be somebody else."""
        self._looked: Details | None = None
        self._then: Callable[[], None] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._title = label("caption", wrap=True)
        column.addWidget(self._title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        self.names = [label("", wrap=True) for _ in range(_SHOWN)]
        self.choices = [button("", partial(self.choose, place)) for place in range(_SHOWN)]
        for place in range(_SHOWN):
            # A long name is broken where there is no space; it never widens the form.
            self.names[place].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(self.names[place], place, 0)
            grid.addWidget(self.choices[place], place, 1)
        self.other = button("", self.tell_apart)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignRight)
        for widget in self.findChildren(QPushButton):
            # A click leaves the keyboard in the form; Tab and the question reach them.
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        workplace.changed.connect(self._forget)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.other.setText(self.tr("Someone else"))
        self._show()

    # Looking

    def look(self, details: Details) -> None:
        """Ask who is like the person in the form; a question that was put is open no more."""
        self._then = None
        self._ask(details)

    def _forget(self, _changes: object) -> None:
        """Look again before anybody is saved: somebody alike may have come."""
        self._looked = None

    def is_settled(self, details: Details) -> bool:
        """Whether these details were looked at, and everybody alike is known to be somebody else."""
        return details == self._looked and not self._unanswered

    def settle(self, details: Details, then: Callable[[], None]) -> None:
        """Call `then` as soon as nobody alike is left; where somebody is, put the question first."""
        self._then = then
        if details == self._looked:
            self._put_question()
        else:
            self._ask(details)

    @property
    def alike(self) -> frozenset[int]:
        """The ids of all who were found alike."""
        return frozenset(person.id for person, event in self.offers if event is None) | self.apart

    @property
    def _unanswered(self) -> list[Participant]:
        return [person for person, event in self.offers if event is None and person.id not in self.apart]

    def _ask(self, details: Details) -> None:
        desk, known = self.workplace.desk, self._known

        def question() -> tuple[Details, Found]:
            if len(details.name) + len(details.phone) < _LEAST_LETTERS or not _says_more(details, known):
                return details, ([], [])
            try:
                here = doubles_of(desk, details, _SHOWN, known)
                return details, (here, earlier_people(desk, details, _SHOWN) if known is None else [])
            except RegAppError:
                # What is wrong with the file is said where the person is saved.
                return details, ([], [])

        self.workplace.worker.ask("doubles", question, self._take, self)

    def _take(self, answer: tuple[Details, Found]) -> None:
        self._looked, (here, earlier) = answer
        # A person who is registered need not be copied from an earlier event.
        copies = [(item.participant, item.event) for item in earlier] if not here else []
        self.offers = [*((person, None) for person in here if person.id not in self.apart), *copies]
        self._show()
        if self._then is None:
            return
        if self._unanswered:
            self._put_question()
        else:
            self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    # Showing

    def _show(self) -> None:
        is_here = bool(self._unanswered)
        for place in range(_SHOWN):
            is_offered = place < len(self.offers)
            self.names[place].setVisible(is_offered)
            self.choices[place].setVisible(is_offered)
            if is_offered:
                self.names[place].setText(self._offer_text(*self.offers[place]))
                self.choices[place].setText(self.tr("Same person") if is_here else self.tr("Take over"))
        self._set_title(self.tr("Perhaps already here:") if is_here else self.tr("From an earlier event:"), "caption")
        self.other.setVisible(is_here)
        self.setVisible(bool(self.offers))

    def _set_title(self, text: str, role: str) -> None:
        self._title.setText(text)
        self._title.setProperty("role", role)
        repolish(self._title)

    def _put_question(self) -> None:
        self._set_title(self.tr("Somebody like this is registered already. Is it the same person?"), "error")
        self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_text(self, person: Participant, event: Event | None) -> str:
        known = person.details.number if event is None else self.workplace.text(event.short_title or event.title)
        parts = (shortened(person.details.name), self.workplace.place_of(person), known)
        why = reasons_text(self._looked, person.details, self.workplace.language) if self._looked else ""
        return "\n".join(filter(None, (" · ".join(filter(None, parts)), why)))

    # Answering

    def choose(self, place: int) -> None:
        """Take the person of a row: they are the same, or their details are taken over."""
        person, event = self.offers[place]
        (self.same if event is None else self.copied).emit(person)

    def tell_apart(self) -> None:
        """Say that all of them are somebody else, and go on with what was asked for."""
        self.apart |= {person.id for person in self._unanswered}
        self.offers = []
        self._show()
        self._go_on()


def _says_more(details: Details, known: Participant | None) -> bool:
    """Whether somebody may be alike who was not before: the form is about a newcomer, or another name or telephone."""
    return known is None or (details.name, details.phone) != (known.details.name, known.details.phone)
