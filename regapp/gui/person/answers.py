"""Questions that people answer yes, no, or not at all."""

from typing import Final

from PySide6.QtWidgets import QGridLayout, QLabel

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import CONSENTS, Details
from regapp.texts.catalogue import Language
from regapp.texts.words import column_word, yes_no

_LEAST_WIDTH: Final = 120
_ANSWERS: Final[dict[str, bool | None]] = {"": None, "yes": True, "no": False}


class AnswerBox(ChoiceBox):
    """No answer, yes, or no."""

    def __init__(self) -> None:
        super().__init__()
        for key in _ANSWERS:
            self.addItem("", key)

    @property
    def answer(self) -> bool | None:
        """What was answered; None where nothing was."""
        return _ANSWERS[self.currentData()]

    def choose(self, answer: bool | None) -> None:
        """Show an answer."""
        self.setCurrentIndex(list(_ANSWERS.values()).index(answer))

    def put_in_words(self, unanswered: str, language: Language) -> None:
        """Set its texts; `unanswered` stands for no answer."""
        for index, answer in enumerate(_ANSWERS.values()):
            self.setItemText(index, yes_no(answer, language).capitalize() or unanswered)


class Consents(Panel):
    """What somebody agrees to, beside each other."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.boxes = {name: AnswerBox() for name in CONSENTS}
        self._heading = label("caption")
        self._captions: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._heading, 0, 0, 1, len(self.boxes))
        for column, (name, box) in enumerate(self.boxes.items()):
            self._captions[name] = caption = label("caption")
            caption.setBuddy(box)
            # Qt wants room for wider arrows than the theme has; three boxes must fit a small window.
            box.setMinimumWidth(_LEAST_WIDTH)
            grid.addWidget(caption, 1, column)
            grid.addWidget(box, 2, column)
            grid.setColumnStretch(column, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force; the answers stay."""
        language = self.workplace.language
        words = {
            "consent": self.tr("Use of data"),
            "photo_consent": self.tr("Photos and film"),
            "sharing_consent": self.tr("Data to the donor"),
        }
        self._heading.setText(self.tr("The participant agrees to:"))
        for name, box in self.boxes.items():
            self._captions[name].setText(words[name])
            box.put_in_words(self.tr("Not asked"), language)
            box.setAccessibleName(column_word(name, language))

    def fill(self, details: Details) -> None:
        """Show what somebody agreed to."""
        for name, box in self.boxes.items():
            box.choose(getattr(details, name))

    @property
    def answers(self) -> dict[str, bool | None]:
        """What was chosen, by the fields of details."""
        return {name: box.answer for name, box in self.boxes.items()}
