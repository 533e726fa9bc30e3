"""The form for a walk-in and for changing somebody's details."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.middle_label import shortened
from regapp.gui.widgets.pieces import Panel, button, label, line, scrolled
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.countries import country_and_rest, country_code, country_name
from regapp.matching.phones import phone_key_of
from regapp.matching.splitting import split_name
from regapp.model.event import Event, in_language
from regapp.model.participant import HOME_COUNTRY, Category, Details, Participant, Sex
from regapp.services.event.events import Earlier, copied, earlier_people
from regapp.services.people.doubles import doubles_of
from regapp.texts.catalogue import LANGUAGE_NAMES
from regapp.texts.words import category_word, column_word, person_sex_word

_TEXTS = (
    "family",
    "given",
    "patronymic",
    "organisation",
    "position",
    "phone",
    "email",
    "interpretation",
    "diet",
    "note",
)
_DOUBLES = 3
_OFFER_EDGES = 72
"""What the form and a button keep free beside the text of an offer."""


class PersonForm(Panel):
    """The form of a person's details; `save` gets them. With `details` the form changes somebody known; with `begun` it
    starts from the known details of a newcomer."""

    def __init__(
        self,
        workplace: Workplace,
        save: Callable[[Details], None],
        details: Details | None = None,
        *,
        typed: str = "",
        begun: Details | None = None,
    ) -> None:
        super().__init__(workplace)
        self._save = save
        self._known = details
        self._fields: dict[str, QLineEdit] = {name: QLineEdit() for name in _TEXTS}
        self._labels: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 20, 16)
        column.setSpacing(10)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._make_choices()
        self._lay_out()
        fields = QWidget()
        inside = QVBoxLayout(fields)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        # The fields scroll; doubles, missing details and the button are always in sight.
        column.addWidget(scrolled(fields, takes_focus=False), 1)
        column.addWidget(self._make_doubles())
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
        self._begun = begun
        self._fill(details or begun or _from_typed(typed, workplace))
        for name in ("family", "given", "patronymic", "phone", "email"):
            self._fields[name].textEdited.connect(lambda _text: self._look_for_doubles())
        self.retranslate()

    def _make_choices(self) -> None:
        self._category, self._sex, self._language = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for category in Category:
            self._category.addItem(category_word(category, self.workplace.language), category.value)
        for sex in (Sex.UNKNOWN, Sex.FEMALE, Sex.MALE):
            self._sex.addItem(person_sex_word(sex, self.workplace.language), sex.value)
        self._language.addItem("", "")
        for code, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, code)
        self._place = PlaceField(self.workplace)
        self._place.settled.connect(self._on_place)
        self._place.edit.editingFinished.connect(self._on_place_typed)
        self._country, self._birth = QLineEdit(), QLineEdit()
        self._birth.setMaxLength(4)
        self._consent = QCheckBox()
        self._cities = {city: QCheckBox() for city in self.workplace.desk.event.cities}

    def _lay_out(self) -> None:
        """Lay out two columns, with what a queue needs first."""
        places: list[tuple[str, QWidget, int, int, int]] = [
            ("family", self._fields["family"], 0, 0, 1), ("given", self._fields["given"], 0, 1, 1),
            ("patronymic", self._fields["patronymic"], 1, 0, 1), ("phone", self._fields["phone"], 1, 1, 1),
            ("category", self._category, 2, 0, 1), ("municipality", self._place, 2, 1, 1),
            ("organisation", self._fields["organisation"], 3, 0, 1), ("position", self._fields["position"], 3, 1, 1),
            ("sex", self._sex, 4, 0, 1), ("birth_year", self._birth, 4, 1, 1),
            ("country", self._country, 5, 0, 1), ("email", self._fields["email"], 5, 1, 1),
            ("language", self._language, 6, 0, 1), ("interpretation", self._fields["interpretation"], 6, 1, 1),
            ("diet", self._fields["diet"], 7, 0, 1), ("note", self._fields["note"], 7, 1, 1),
        ]  # fmt: skip
        for name, widget, row, column, span in places:
            caption = label("caption")
            caption.setBuddy(widget)
            self._labels[name] = caption
            self._grid.addWidget(caption, row * 2, column, 1, span)
            self._grid.addWidget(widget, row * 2 + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._labels["cities"] = caption = label("caption")
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        for box in self._cities.values():
            boxes.addWidget(box)
        boxes.addStretch(1)
        self._grid.addWidget(caption, 16, 0)
        self._grid.addLayout(boxes, 17, 0, 1, 2)
        self._grid.addWidget(self._consent, 18, 0, 1, 2)

    def _make_doubles(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._doubles_title = label("caption")
        column.addWidget(self._doubles_title)
        self._doubles = [button("quiet", partial(self._open_double, index)) for index in range(_DOUBLES)]
        for item in self._doubles:
            column.addWidget(item, 0, Qt.AlignmentFlag.AlignLeft)
        self._offers: list[tuple[Participant, Event | None]] = []
        self._doubles_holder = holder
        holder.hide()
        return holder

    def retranslate(self) -> None:
        """Set every text in the language in force; typed text stays."""
        language = self.workplace.language
        for name, caption in self._labels.items():
            caption.setText(column_word(name, language))  # type: ignore[attr-defined]
        self._place.edit.setAccessibleName(column_word("municipality", language))
        self._labels["family"].setText(self.tr("Family name *"))  # type: ignore[attr-defined]
        for city, box in self._cities.items():
            box.setText(in_language(self.workplace.desk.event.cities[city], language.code))
        self._consent.setText(self.tr("Agrees to the use of personal data"))
        self._doubles_title.setText(self.tr("Perhaps already here:"))
        self._button.setText(self.tr("Register and check in") if self._known is None else self.tr("Save"))
        self._keys.setText(self.tr("Enter: done   Esc: close"))
        for index in range(self._category.count()):
            self._category.setItemText(index, category_word(str(self._category.itemData(index)), language))
        for index in range(self._sex.count()):
            self._sex.setItemText(index, person_sex_word(str(self._sex.itemData(index)), language))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first empty field of the name."""
        super().showEvent(event)
        first = (
            self._fields["given"] if self._fields["family"].text() and self._known is None else self._fields["family"]
        )
        first.setFocus()

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

    def _fill(self, details: Details) -> None:
        for name, widget in self._fields.items():
            widget.setText(getattr(details, name))
        if details.written and not details.family:
            self._fields["family"].setText(details.written)
        self._category.setCurrentIndex(max(0, self._category.findData(details.category)))
        self._sex.setCurrentIndex(max(0, self._sex.findData(details.sex)))
        if self._language.findData(details.language) < 0:
            self._language.addItem(details.language, details.language)
        self._language.setCurrentIndex(self._language.findData(details.language))
        self._place.set_code(details.municipality, details.place)
        self._country.setText(country_name(details.country, self.workplace.language.code) if details.country else "")
        self._birth.setText(str(details.birth_year or ""))
        self._consent.setChecked(bool(details.consent))
        for city, box in self._cities.items():
            box.setChecked(city in details.cities)

    def _on_place(self) -> None:
        if not self._country.text():
            self._country.setText(country_name(HOME_COUNTRY, self.workplace.language.code))

    def _on_place_typed(self) -> None:
        """Move a country that was typed as the place to where it belongs."""
        country, rest = country_and_rest(self._place.text())
        if country and not self._place.code and not self._country.text().strip():
            self._country.setText(country_name(country, self.workplace.language.code))
            self._place.set_code("", rest)

    def details(self) -> Details:
        """Give the details in the form; details without a field stay as they were."""
        texts = {name: widget.text().strip() for name, widget in self._fields.items()}
        year = self._birth.text().strip()
        before = self._known or self._begun or Details()
        renamed = any(texts[name] != getattr(before, name) for name in ("family", "given", "patronymic"))
        consent: bool | None = True if self._consent.isChecked() else before.consent
        if before.consent and not self._consent.isChecked():
            consent = False
        return replace(
            before, **texts,  # type: ignore[arg-type]
            written="" if renamed else before.written, category=str(self._category.currentData()),
            sex=str(self._sex.currentData()), language=str(self._language.currentData()),
            municipality=self._place.code, place=before.place if self._place.code else self._place.text(),
            country=country_code(self._country.text()),
            birth_year=int(year) if year.isdigit() and 1900 <= int(year) <= date.today().year else None,
            consent=consent, cities=tuple(city for city, box in self._cities.items() if box.isChecked()),
        )  # fmt: skip

    def submit(self) -> None:
        """Submit the details, or say what is missing."""
        if not self._button.isEnabled():
            return
        details = self.details()
        phone = details.phone
        if not any(char.isalpha() for char in details.name):
            self._refuse(self.tr("A name is needed."), self._fields["family"])
        elif phone and not phone_key_of(details):
            self._refuse(self.tr("The telephone number has too few digits."), self._fields["phone"])
        elif self._birth.text().strip() and details.birth_year is None:
            self._refuse(self.tr("The year of birth is four digits, like 1974."), self._birth)
        elif self._country.text().strip() and not details.country:
            self._refuse(self.tr("No country of this name is known."), self._country)
        else:
            self._error.hide()
            self._button.setEnabled(False)
            self._save(details)

    def refuse(self, sentence: str) -> None:
        """Say why saving failed, and allow another try."""
        self._button.setEnabled(True)
        self._refuse(sentence, self._fields["family"])

    def _refuse(self, text: str, widget: QWidget) -> None:
        self._error.setText(text)
        self._error.show()
        widget.setFocus()

    def _look_for_doubles(self) -> None:
        if self._known is not None:
            return
        desk, details = self.workplace.desk, self.details()
        if len(details.name) + len(details.phone) < 4:
            self._doubles_holder.hide()
            return

        def question() -> tuple[list[Participant], list[Earlier]]:
            return doubles_of(desk, details, _DOUBLES), earlier_people(desk, details, _DOUBLES)

        self.workplace.worker.ask("doubles", question, self._show_doubles, self)

    def _show_doubles(self, found: tuple[list[Participant], list[Earlier]]) -> None:
        here, earlier = found
        self._offers = [(person, None) for person in here]
        # A person who is registered need not be copied from an earlier event.
        self._offers += [(item.participant, item.event) for item in earlier] if not here else []
        for index, widget in enumerate(self._doubles):
            widget.setVisible(index < len(self._offers))
            if index < len(self._offers):
                text = self._offer_text(*self._offers[index])
                room = self.width() - _OFFER_EDGES
                widget.setText(widget.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
                widget.setToolTip(text)
        self._doubles_title.setText(self.tr("Perhaps already here:") if here else self.tr("From an earlier event:"))
        self._doubles_holder.setVisible(bool(self._offers))

    def _offer_text(self, person: Participant, event: Event | None) -> str:
        known = person.details.number if event is None else self.workplace.text(event.short_title or event.title)
        # The place comes last: it is what can be cut off where the three are too long.
        parts = (shortened(person.details.name), known, self.workplace.place_of(person))
        return " · ".join(part for part in parts if part)

    def _open_double(self, index: int) -> None:
        person, event = self._offers[index]
        if event is None:
            self.workplace.person_asked.emit(person.id)
        else:
            self.take_over(person.details)

    def take_over(self, details: Details) -> None:
        """Fill the form with the details of an earlier event."""
        city = self.workplace.session.city if self.workplace.session else ""
        self._begun = copied(details, city if city in self._cities else "")
        self._fill(self._begun)
        self._doubles_holder.hide()
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
