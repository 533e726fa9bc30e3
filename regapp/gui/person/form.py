"""The form for a walk-in and for changing somebody's details."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.person.double_check import DoubleCheck
from regapp.gui.person.fields import NAMES, PersonFields
from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.widgets.drafting import Drafting
from regapp.gui.widgets.inputs import Inputs
from regapp.gui.widgets.pieces import Panel, button, label, line, repolish, scrolled
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.phones import phone_key_of
from regapp.matching.splitting import split_name
from regapp.model.participant import Category, Details, Participant
from regapp.services.event.events import copied
from regapp.services.file.drafts import DraftKind
from regapp.services.people.required import missing_field
from regapp.services.people.substitutes import begun_for

_TELLING = (*NAMES, "phone", "email")
"""The fields by which somebody alike is looked for while they are typed."""

Save = Callable[[Details, frozenset[int]], None]


class PersonForm(Panel):
    """The form of a person's details; `save` gets them, and who of those alike is somebody else.

    It registers a walk-in, whose name or telephone may be `typed` already, or a substitute of `person`, or changes the
    details of `person`, by its kind.
    """

    def __init__(
        self,
        workplace: Workplace,
        save: Save,
        kind: DraftKind = DraftKind.WALK_IN,
        person: Participant | None = None,
        *,
        typed: str = "",
    ) -> None:
        super().__init__(workplace)
        self._save, self._kind, self._person = save, kind, person
        changed = person if kind is DraftKind.EDIT else None
        self._known = changed.details if changed is not None else None
        self._begun = begun_for(person) if person is not None and changed is None else None
        self._let_empty: tuple[str, str] | None = None
        """The field that may stay empty, as somebody was asked, and its text then."""
        self._wanted: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 20, 16)
        column.setSpacing(10)
        offer = DraftOffer(workplace)
        self.fields = PersonFields(workplace)
        self._fields, self._place = self.fields.texts, self.fields.place
        inside = QWidget()
        scrolling = QVBoxLayout(inside)
        scrolling.setContentsMargins(0, 0, 0, 0)
        for part in (offer, self.fields):
            scrolling.addWidget(part)
        # The fields scroll; doubles, missing details and the button are always in sight.
        area = scrolled(inside, takes_focus=False)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column.addWidget(area, 1)
        self.doubles = DoubleCheck(workplace, changed)
        self.doubles.same.connect(self._on_same)
        self.doubles.copied.connect(lambda person: self.take_over(person.details))
        column.addWidget(self.doubles)
        self._error = label("error", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        column.addWidget(line())
        row = QHBoxLayout()
        self._button = writes(button("primary", self.submit), workplace)
        self._button.setDefault(True)
        self._keys = label("caption")
        row.addWidget(self._button)
        row.addWidget(self._keys, 1)
        column.addLayout(row)
        self.fields.fill(self._known or self._begun or _from_typed(typed, workplace))
        for name in _TELLING:
            self._fields[name].textEdited.connect(lambda _text: self._look_for_doubles())
        self.drafting = Drafting(
            workplace, offer, kind, Inputs(self.fields.inputs), self._about,
            subject=str(person.id) if person is not None else "", people=self._people,
        )  # fmt: skip
        self.drafting.taken.connect(self._on_draft)
        self.retranslate()
        self._look_for_doubles()

    def retranslate(self) -> None:
        """Set every text in the language in force; typed text stays."""
        self._button.setText(self.tr("Register and check in") if self._known is None else self.tr("Save"))
        self._keys.setText(self.tr("Enter: done   Esc: close"))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first empty field of the name."""
        super().showEvent(event)
        self._to_name()

    def _to_name(self) -> None:
        is_begun = bool(self._fields["family"].text()) and self._known is None
        self._fields["given" if is_begun else "family"].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Submit on Enter, from any field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = self.focusWidget()
            if isinstance(pressed, QPushButton) and pressed is not self._button:
                pressed.click()
            elif not event.isAutoRepeat():
                self.submit()
        else:
            super().keyPressEvent(event)

    def details(self) -> Details:
        """Give the details in the form; details without a field stay as they were."""
        return self.fields.details(self._known or self._begun or Details())

    def submit(self) -> None:
        """Submit the details, or say what is missing; somebody alike is asked about first."""
        if not self._button.isEnabled():
            return
        self.fields.settle()
        details = self.details()
        phone, missing = details.phone, self._missing(details)
        if not any(char.isalpha() for char in details.name):
            self._refuse(self.tr("A name is needed."), self._fields["family"])
        elif phone and not phone_key_of(details):
            self._refuse(self.tr("The telephone number has too few digits."), self._fields["phone"])
        elif self.fields.birth.text().strip() and details.birth_year is None:
            self._refuse(self.tr("The year of birth is four digits, like 1974."), self.fields.birth)
        elif self.fields.country.text().strip() and not details.country:
            self._refuse(self.tr("No country of this name is known."), self.fields.country)
        elif missing:
            self._ask_for(missing)
        else:
            self._unmark()
            if self.doubles.is_settled(details):
                self._button.setEnabled(False)
                self._save(details, self.doubles.apart)
            else:
                self.doubles.settle(details, self.submit)

    def _missing(self, details: Details) -> str:
        """Name the field that the category needs, unless somebody has said that it stays empty."""
        name = missing_field(details)
        if self._known is not None and name == missing_field(self._known):
            return ""
        return "" if name and self._let_empty == (name, self.fields.text_of(name)) else name

    def _ask_for(self, name: str) -> None:
        """Ask for a field that the category needs; a second Enter leaves it empty."""
        self._let_empty = (name, self.fields.text_of(name))
        if name == "municipality":
            self._refuse(self.tr("Which municipality? Enter once more goes on without one."), self._place.edit)
        else:
            self._refuse(self.tr("Which organisation? Enter once more goes on without one."), self._fields[name])

    def refuse(self, sentence: str) -> None:
        """Say why saving failed, and allow another try."""
        self._button.setEnabled(True)
        self._refuse(sentence, self._fields["family"])

    def _refuse(self, text: str, widget: QWidget) -> None:
        self._unmark()
        self._error.setText(text)
        self._error.show()
        self._mark(widget, True)
        widget.setFocus()

    def _unmark(self) -> None:
        self._error.hide()
        if self._wanted is not None:
            self._mark(self._wanted, False)

    def _mark(self, widget: QWidget, on: bool) -> None:
        self._wanted = widget if on else None
        widget.setProperty("wanted", "true" if on else "false")
        repolish(widget)

    # Drafts and doubles

    def _about(self) -> str:
        """Name the person for a list of drafts."""
        if self._known is not None and self._person is not None:
            return self._person.details.name
        details = self.details()
        typed = (field.text().strip() for field in self._fields.values())
        name = details.name or details.phone or next(filter(None, (self._place.text(), *typed)), "")
        if self._person is None:
            return name
        instead = self.tr("instead of {name}").format(name=self._person.details.name)
        return f"{name}, {instead}" if name else instead

    def _people(self) -> frozenset[int]:
        """Give the ids of all participants whom the form may tell of."""
        return self.doubles.alike | ({self._person.id} if self._person is not None else set())

    def keep_draft(self) -> None:
        """Keep what was typed, since the form closes, and say so."""
        self.drafting.leave()

    def _on_draft(self) -> None:
        self._place.edit.setCursorPosition(0)
        self._look_for_doubles()
        self._to_name()

    def _look_for_doubles(self) -> None:
        self.doubles.look(self.details())

    def _on_same(self, person: Participant) -> None:
        """Go to the record of somebody who is registered; a name alone, which it has, is no draft."""
        if self.drafting.changed <= set(NAMES):
            self.drafting.forget()
        self.workplace.person_asked.emit(person.id)

    def take_over(self, details: Details) -> None:
        """Fill the form with the details of an earlier event."""
        city = self.workplace.session.city if self.workplace.session else ""
        self._begun = copied(details, city if city in self.fields.cities else "")
        self.fields.fill(self._begun)
        self.doubles.hide()
        self._button.setFocus()


def _from_typed(text: str, workplace: Workplace) -> Details:
    """Begin the details from the text of the Desk field: a name or a telephone number."""
    city = workplace.session.city if workplace.session else ""
    cities = (city,) if city in workplace.desk.event.cities else ()
    begun = Details(category=Category.MUNICIPALITY.value, cities=cities)
    if not text:
        return begun
    if not any(char.isalpha() for char in text):
        return replace(begun, phone=text)
    parts = split_name(text, None)
    return replace(begun, family=parts.family, given=parts.given, patronymic=parts.patronymic)
