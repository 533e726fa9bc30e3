"""The answer, filled with its colour: a sign, a word, the person's own name and what to do next."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from regapp.gui.kiosk.admitting import TO_DESK, Answer, Kind, NextStep
from regapp.gui.kiosk.pieces import KioskPage, large_button, large_label
from regapp.gui.kiosk.place import KioskPlace
from regapp.gui.look.icons import pixmap
from regapp.gui.look.kiosk_look import answer_sheet
from regapp.gui.widgets.pieces import repolish
from regapp.gui.widgets.spoken import announce
from regapp.texts.catalogue import Language

_LONG_NAME: Final = 26


@dataclass(frozen=True)
class Said:
    """An answer in words."""

    word: str
    name: str
    next_step: str


def said(answer: Answer, language: Language) -> Said:
    """Put an answer into words."""
    translate = language.translate
    if answer.kind is Kind.WELCOME:
        steps = {
            NextStep.COME_IN: translate("Kiosk", "Please come in."),
            NextStep.TAKE_PRINTED: translate("Kiosk", "Your badge is being printed: take it from the printer."),
            NextStep.BADGE_AT_DESK: translate("Kiosk", "You are checked in. Please take your badge at the desk."),
        }
        return Said(translate("Kiosk", "Welcome!"), answer.name, steps[answer.next_step])
    if answer.kind is Kind.ALREADY_IN:
        word = translate("Kiosk", "You are already checked in")
        return Said(word, answer.name, translate("Kiosk", "Please come in."))
    word = translate("Kiosk", "Please go to the desk")
    return Said(word, "", translate("Kiosk", "Our colleagues there will help you."))


_SIGNS: Final = {Kind.WELCOME: "circle-check", Kind.ALREADY_IN: "info"}


class AnswerPage(KioskPage):
    """The page of an answer, until somebody has seen it."""

    done = Signal()

    def __init__(self, place: KioskPlace) -> None:
        super().__init__(place)
        self._answer = TO_DESK
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        self._panel = QFrame()
        self._panel.setObjectName("answer")
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(48, 24, 48, 24)
        inside.setSpacing(12)
        self._sign, self.word, self.name, self.next_step = (
            QLabel(), large_label("word"), large_label("name"), large_label("title"),
        )  # fmt: skip
        inside.addStretch(1)
        for widget in (self._sign, self.word, self.name, self.next_step):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(widget)
        inside.addStretch(1)
        self.done_button = large_button("", self.done.emit)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.done_button, 1)
        foot.addStretch(1)
        column.addWidget(self._panel, 1)
        column.addLayout(foot)
        self.retranslate()

    def show_answer(self, answer: Answer) -> None:
        """Show an answer, and have it read and said aloud."""
        self._answer = answer
        self.retranslate()
        words = said(answer, self.place.language)
        announce(self, words.word, words.name, words.next_step, is_urgent=True)
        self.place.say(*(f"{text.rstrip('.!')}." for text in (words.word, words.name, words.next_step) if text))

    def retranslate(self) -> None:
        """Say the answer in the kiosk's language."""
        words = said(self._answer, self.place.language)
        self.word.setText(words.word)
        self.name.setText(words.name)
        self.name.setVisible(bool(words.name))
        self.next_step.setText(words.next_step)
        self.done_button.setText(self.place.language.translate("Kiosk", "Done"))
        self.restyle()

    def restyle(self) -> None:
        """Fill the page in the theme in force."""
        theme, kind = self.workplace.theme, self._answer.kind
        colours = {Kind.WELCOME: theme.colours.admitted, Kind.ALREADY_IN: theme.colours.information}
        self._panel.setStyleSheet(answer_sheet(theme, self.place.scale, colours.get(kind, theme.colours.attention)))
        sign = pixmap(_SIGNS.get(kind, "users"), theme.colours.on_verdict, self.place.sizes.sign)
        self._sign.setPixmap(sign)
        self.name.setProperty("kiosk", "longName" if len(self.name.text()) > _LONG_NAME else "name")
        repolish(self.name)

    def begin(self) -> None:
        """Put the keyboard on the button."""
        self.done_button.setFocus()

    def forget(self) -> None:
        """Forget whose answer it was."""
        self._answer = TO_DESK
        self.retranslate()
