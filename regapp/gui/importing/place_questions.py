"""Unclear places, each asked once: buttons for what it may mean, a field for any other, and "no municipality"."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from regapp.gui.widgets.pieces import Panel, Scrolled, button, label, line
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.workplace.workplace import Workplace
from regapp.services.importing.settled_places import NO_MUNICIPALITY, PlaceQuestion

_SHOWN = 60
_OFFERED = 4

Answered = Callable[[PlaceQuestion, str], None]
"""Takes a question and the code that answers it; no code: no municipality."""


class PlaceQuestions(Panel):
    """The questions one under the other. Answers stay in sight and can be changed."""

    def __init__(self, workplace: Workplace, answered: Answered) -> None:
        super().__init__(workplace)
        self._answered = answered
        self._questions: list[PlaceQuestion] = []
        self._answers: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._intro = label("muted", wrap=True)
        column.addWidget(self._intro)
        scroll = Scrolled()
        scroll.setWidgetResizable(True)
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(8)
        scroll.setWidget(self._holder)
        column.addWidget(scroll, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.show_questions(self._questions, self._answers)

    def show_questions(self, questions: Sequence[PlaceQuestion], answers: dict[str, str]) -> None:
        """Show the questions, and by key the answers so far."""
        self._questions, self._answers = list(questions), dict(answers)
        self._intro.setText(
            self.tr("Say once what each of these is: it holds for all rows that say the same, and for later lists.")
            if questions
            else self.tr("Every place was understood.")
        )
        while self._rows.count():
            item = self._rows.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for question in self._questions[:_SHOWN]:
            self._rows.addWidget(self._make_row(question))
        if len(self._questions) > _SHOWN:
            more = label("muted")
            more.setText(self.tr("… and {count} more").format(count=len(self._questions) - _SHOWN))
            self._rows.addWidget(more)
        self._rows.addStretch(1)

    def _make_row(self, question: PlaceQuestion) -> QWidget:
        frame = QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        text, count = label("strong", wrap=True), label("caption")
        text.setText(question.text)
        count.setText(self.tr("Rows: {count}").format(count=question.count))
        head.addWidget(text, 1)
        head.addWidget(count)
        column.addLayout(head)
        group = QButtonGroup(self._holder)
        if question.candidates:
            column.addLayout(self._make_offers(question, group))
        column.addLayout(self._make_field(question, group))
        column.addWidget(line())
        return frame

    def _make_offers(self, question: PlaceQuestion, group: QButtonGroup) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        directory, language = self.workplace.desk.directory, self.workplace.language.code
        for code in question.candidates[:_OFFERED]:
            row.addWidget(self._choice(question, code, directory.short_name(code, language), group))
        row.addStretch(1)
        return row

    def _make_field(self, question: PlaceQuestion, group: QButtonGroup) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        chosen = self._answers.get(question.key)
        field = PlaceField(self.workplace)
        field.edit.setPlaceholderText(self.tr("Another municipality…"))
        field.edit.setAccessibleName(self.tr("Municipality of {place}").format(place=question.text))
        if chosen and chosen not in question.candidates[:_OFFERED]:
            field.set_code(chosen)
        field.settled.connect(partial(self._on_field, question, field))
        row.addWidget(field, 1)
        row.addWidget(self._choice(question, NO_MUNICIPALITY, self.tr("No municipality"), group))
        return row

    def _choice(self, question: PlaceQuestion, code: str, text: str, group: QButtonGroup) -> QPushButton:
        widget = button("segment", partial(self._answer, question, code))
        widget.setCheckable(True)
        widget.setText(text)
        widget.setChecked(self._answers.get(question.key) == code)
        group.addButton(widget)
        return widget

    def _on_field(self, question: PlaceQuestion, field: PlaceField) -> None:
        self._answer(question, field.code)

    def _answer(self, question: PlaceQuestion, code: str) -> None:
        self._answers[question.key] = code
        self._answered(question, code)
