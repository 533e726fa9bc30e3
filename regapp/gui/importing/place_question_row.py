"""One unclear place: buttons for what it may mean, a field for any other, and "no municipality".

The likeliest come first, each with the word why; where there are many, *More* shows the rest.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.offer_text import offer_text
from regapp.gui.widgets.pieces import button, label, line
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.countries import country_name
from regapp.services.importing.settled_places import NO_MUNICIPALITY, PlaceQuestion

_OFFERED = 6

Answered = Callable[[PlaceQuestion, str], None]
"""Takes a question and the code that answers it, of a unit or a country; no code: no municipality."""


class PlaceQuestionRow(QFrame):
    """The place as it was written, and below it the answers. `answer`: the one given so far."""

    def __init__(self, workplace: Workplace, question: PlaceQuestion, answer: str | None, answered: Answered) -> None:
        super().__init__()
        self._workplace, self.question, self._answer, self._answered = workplace, question, answer, answered
        self._group = QButtonGroup(self)
        self._choices: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        text, count = label("strong", wrap=True), label("caption")
        text.setText(question.text)
        count.setText(self.tr("Rows: {count}").format(count=question.count))
        head.addWidget(text, 1)
        head.addWidget(count)
        column.addLayout(head)
        if question.offers or question.country:
            column.addWidget(self._make_offers())
        column.addLayout(self._make_field())
        column.addWidget(line())

    def take_focus(self) -> None:
        """Put the keyboard on the likeliest answer or on the field, never on "no municipality"."""
        (self._choices[0] if self._choices else self._field).setFocus()

    def _make_offers(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        question = self.question
        if question.country:
            name = country_name(question.country, self._workplace.language.code)
            self._choices.append(self._choice(question.country, self.tr("Country: {country}").format(country=name)))
        self._choices += [self._choice(offer.code, offer_text(offer, self._workplace)) for offer in question.offers]
        for choice in self._choices:
            flow.addWidget(choice)
        # The answer that was given stays in sight.
        rest = [choice for choice in self._choices[_OFFERED:] if not choice.isChecked()]
        if rest:
            flow.addWidget(self._make_more(rest))
        return holder

    def _make_more(self, rest: Sequence[QPushButton]) -> QPushButton:
        """Make the button that shows the rest of the offers in its place."""

        def show() -> None:
            for choice in rest:
                choice.show()
            rest[0].setFocus()
            more.hide()

        more = button("quiet", show)
        more.setText(self.tr("More: {count}").format(count=len(rest)))
        for choice in rest:
            choice.hide()
        return more

    def _make_field(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._field = PlaceField(self._workplace)
        self._field.edit.setPlaceholderText(self.tr("Another municipality…"))
        self._field.edit.setAccessibleName(self.tr("Municipality of {place}").format(place=self.question.text))
        if self._answer and self._answer not in (self.question.country, *self.question.candidates):
            self._field.set_code(self._answer)
        self._field.settled.connect(self._on_field)
        row.addWidget(self._field, 1)
        row.addWidget(self._choice(NO_MUNICIPALITY, self.tr("Not a municipality")))
        return row

    def _choice(self, code: str, text: str) -> QPushButton:
        widget = button("segment", partial(self._on_choice, code))
        widget.setCheckable(True)
        widget.setText(text)
        widget.setChecked(self._answer == code)
        self._group.addButton(widget)
        return widget

    def _on_choice(self, code: str) -> None:
        # What was typed before is no answer any more, and nothing is to be said of it.
        self._field.set_code("")
        self._answered(self.question, code)

    def _on_field(self) -> None:
        self._group.setExclusive(False)
        for choice in self._group.buttons():
            choice.setChecked(False)
        self._group.setExclusive(True)
        self._answered(self.question, self._field.code)
