"""Unclear places one under the other, each asked once for all who say the same."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from regapp.gui.importing.not_compared import not_compared
from regapp.gui.importing.place_question_row import Answered, PlaceQuestionRow
from regapp.gui.widgets.pieces import Panel, Scrolled, button, label
from regapp.gui.workplace.workplace import Workplace
from regapp.services.importing.settled_places import PlaceQuestion

_SHOWN_MORE = 60
"""Questions that are shown at once; each is a dozen widgets."""


class PlaceQuestions(Panel):
    """The questions. Answers stay in sight and can be changed."""

    def __init__(self, workplace: Workplace, answered: Answered) -> None:
        super().__init__(workplace)
        self._answered = answered
        self._questions: list[PlaceQuestion] = []
        self._answers: dict[str, str] = {}
        self._is_compared = True
        self._asked: list[PlaceQuestionRow] = []
        self._shown = _SHOWN_MORE
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
        self._intro.setText(
            self.tr("Choose once what each place is; it applies to all rows with the same text and to later lists.")
            if self._questions
            else (self.tr("Every place was understood.") if self._is_compared else not_compared())
        )
        self._clear()
        for question in self._questions[: self._shown]:
            answer = self._answers.get(question.key)
            row = PlaceQuestionRow(self.workplace, question, answer, self._answer)
            self._asked.append(row)
            self._rows.addWidget(row)
        if (rest := len(self._questions) - self._shown) > 0:
            more = button("quiet", self._show_more)
            more.setText(self.tr("… and {count} more").format(count=rest))
            self._rows.addWidget(more)
        self._rows.addStretch(1)

    def _show_more(self) -> None:
        first = self._shown
        self._shown += _SHOWN_MORE
        self.retranslate()
        self.take_focus(first)

    def _clear(self) -> None:
        self._asked = []
        while self._rows.count():
            item = self._rows.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def show_questions(
        self, questions: Sequence[PlaceQuestion], answers: dict[str, str], *, is_compared: bool = True
    ) -> None:
        """Show the questions, and by key the answers so far; what is shown already keeps keyboard and typed text."""
        if (list(questions), answers, is_compared) == (self._questions, self._answers, self._is_compared):
            return
        place = self._place_of_focus()
        self._questions, self._answers, self._is_compared = list(questions), dict(answers), is_compared
        self.retranslate()
        if place is not None:
            self.take_focus(place)

    def take_focus(self, place: int = 0) -> None:
        """Put the keyboard on the question at a place, on the last one where there are fewer."""
        if self._asked:
            self._asked[min(place, len(self._asked) - 1)].take_focus()

    def _place_of_focus(self) -> int | None:
        focus = QApplication.focusWidget()
        with_focus = (place for place, row in enumerate(self._asked) if focus is not None and row.isAncestorOf(focus))
        return next(with_focus, None)

    def _answer(self, question: PlaceQuestion, code: str) -> None:
        self._answers[question.key] = code
        self._answered(question, code)
