"""The page of a name and the last four digits of the telephone, with keys on the screen. It lists nobody."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from regapp.gui.kiosk.keys import DIGITS, KeyGrid, LetterKeys
from regapp.gui.kiosk.pieces import ForgetfulField, KioskPage, large_button, large_label
from regapp.gui.kiosk.place import KioskPlace
from regapp.services.admission.self_check_in import DIGITS as DIGITS_ASKED

_MOST_OF_A_NAME = 60
_DIGITS_WIDTH, _PAD_WIDTH = 2, 5
"""Shares of the page's width, in twelfths."""


class NamePage(KioskPage):
    """The page. `asked` gives the name and the digits; the next answer ends the wait."""

    asked = Signal(str, str)
    backed = Signal()

    def __init__(self, place: KioskPlace) -> None:
        super().__init__(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 16, 32, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(24)
        self.back, self._title = large_button("", self.backed.emit), large_label("title")
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        self.name, self.digits = ForgetfulField(_MOST_OF_A_NAME), ForgetfulField(DIGITS_ASKED)
        self.digits.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.send = large_button("primary", self._send)
        self._captions = large_label("caption"), large_label("caption")
        fields = QHBoxLayout()
        fields.setSpacing(16)
        fields.addLayout(_with_caption(self._captions[0], self.name), 6)
        fields.addLayout(_with_caption(self._captions[1], self.digits), 4)
        fields.addWidget(self.send, _DIGITS_WIDTH, Qt.AlignmentFlag.AlignBottom)
        self.message = large_label("message", is_spoken=True)
        column.addLayout(head)
        column.addLayout(fields)
        column.addWidget(self.message)
        column.addStretch(1)
        column.addWidget(self._make_keys())
        self._order_by_tab()
        self._pause = 0
        self._is_asking = self._is_not_found = False
        self.name.returnPressed.connect(self.digits.setFocus)
        self.digits.returnPressed.connect(self._send)
        self.name.textEdited.connect(lambda _text: self._on_typed())
        self.digits.textEdited.connect(lambda _text: self._on_typed())
        place.workplace.application.focusChanged.connect(self._follow_keyboard)
        self.retranslate()
        self._on_typed()

    def _make_keys(self) -> QWidget:
        self.letters = LetterKeys(self.place)
        self.pad = KeyGrid(self.place, DIGITS, "pad")
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(4)
        row.addWidget(self.pad, _PAD_WIDTH)
        row.addStretch(4)
        self._keys = QStackedWidget()
        for keys in (self.letters, middle):
            self._keys.addWidget(keys)
        self.letters.typed.connect(self._type_letter)
        self.letters.erased.connect(lambda: self._press(self.name, self.name.backspace))
        self.pad.typed.connect(lambda digit: self._press(self.digits, lambda: self.digits.insert(digit)))
        self.pad.erased.connect(lambda: self._press(self.digits, self.digits.backspace))
        return self._keys

    def _order_by_tab(self) -> None:
        """Let Tab go from each field to its keys: Enter is the way to the next field."""
        grids = (*self.letters.grids.values(), self.pad)
        letters = [key for grid in grids[:-1] for key in grid.all_keys()]
        for grid in grids:
            grid.be_stops()
        chain = (self.back, self.name, *letters, self.digits, *self.pad.all_keys(), self.send)
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)
        for grid in grids:
            grid.be_one_stop()

    def retranslate(self) -> None:
        """Set every text in the kiosk's language."""
        translate = self.place.language.translate
        self._title.setText(translate("Kiosk", "Check in by name"))
        words = (
            translate("Kiosk", "Family name and given name"),
            translate("Kiosk", "Last four digits of the telephone"),
        )
        for caption, field, word in zip(self._captions, (self.name, self.digits), words, strict=True):
            caption.setText(word)
            field.setAccessibleName(word)
        self.back.setText(translate("Kiosk", "Back"))
        self.send.setText(translate("Kiosk", "Check in"))
        self._say_not_found()
        self._say_pause()
        self.restyle()

    def restyle(self) -> None:
        """Draw the icons in the theme in force."""
        self.give_icon(self.back, "chevron-left")

    def begin(self) -> None:
        """Put the keyboard into the name, or where it is wanted next."""
        (self.digits if self.name.text() and self.digits.isEnabled() else self.name).setFocus()

    def forget(self) -> None:
        """Forget the name and the digits."""
        for field in (self.name, self.digits):
            field.forget()
        self._is_asking = self._is_not_found = False
        self._say_not_found()
        self._on_typed()

    def show_not_found(self) -> None:
        """Say that nobody is meant; what was typed stays, so that it can be put right."""
        self._is_asking, self._is_not_found = False, True
        self._say_not_found()
        self._on_typed()
        self.digits.setFocus()
        self.digits.selectAll()

    def _say_not_found(self) -> None:
        text = self.place.language.translate(
            "Kiosk", "We did not find you by this name and these digits. Check both, or please go to the desk."
        )
        self.message.setText(text if self._is_not_found else "")

    def show_pause(self, seconds: int) -> None:
        """Show for how long no further try is taken; 0: one is."""
        if seconds != self._pause:
            self._pause = seconds
            self._say_pause()

    def _say_pause(self) -> None:
        translate = self.place.language.translate
        wait = translate("Kiosk", "Wait: {seconds} s").format(seconds=self._pause)
        self.send.setText(wait if self._pause else translate("Kiosk", "Check in"))
        self._on_typed()

    def _on_typed(self) -> None:
        is_whole = bool(self.name.text().strip()) and len(self.digits.text()) == DIGITS_ASKED
        self.send.setEnabled(is_whole and not self._pause and not self._is_asking)

    def _send(self) -> None:
        if self.send.isEnabled():
            self._is_asking, self._is_not_found = True, False
            self._say_not_found()
            self._on_typed()
            self.asked.emit(self.name.text(), self.digits.text())

    def _follow_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Show letters for the name and digits for the telephone."""
        if now is self.name:
            self._keys.setCurrentIndex(0)
        elif now is self.digits:
            self._keys.setCurrentIndex(1)

    def _type_letter(self, letter: str) -> None:
        before = self.name.text()[: self.name.cursorPosition()]
        starts = not before or not before[-1].isalpha()
        self._press(self.name, lambda: self.name.insert(letter.upper() if starts else letter))

    def _press(self, field: QLineEdit, act: Callable[[], object]) -> None:
        """Do what a key of the screen means in a field."""
        act()
        field.textEdited.emit(field.text())


def _with_caption(caption: QLabel, field: QLineEdit) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    caption.setBuddy(field)
    column.addWidget(caption, 1, Qt.AlignmentFlag.AlignBottom)
    column.addWidget(field)
    return column
