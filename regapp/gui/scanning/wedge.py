"""Takes codes out of what is typed slowly, whatever has the keyboard: the digits of a code are no text of a field.

Most scanners are faster than any hand, and `key_hold` takes their keys before they come here.
"""

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from regapp.gui.scanning.key_reading import us_text
from regapp.model.papers.certificate_code import LEAST_DIGITS
from regapp.model.token import LENGTH, VERSION
from regapp.model.typed import MOST_TYPED, read_typed

_LEAST: Final = 21
"""Digits of a code that was read in part. Accounts, documents and telephones have 20 at most."""
_RUN: Final = re.compile(r"(?:\][A-Za-z])?[\d\\\x00-\x1f]+$")
_BADGE: Final = re.compile(rf"(?:\][A-Za-z]\d)?(?:\\\d{{6}}|0000(?:03|20|26))?{VERSION}\d{{{LENGTH - 1}}}$")
"""A whole code with what scanners may put before it: the kind of code (`]Q1` of AIM), the character set (Latin-1, Shift
JIS, UTF-8: ECI 3, 20, 26 of AIM); digits of a telephone may stand before both."""
_ENDS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_WITH_OTHERS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)

TAKES_CODES: Final = "takesCodes"
"""The property of a field in which a scanned code is meant for the field itself."""
LEAVES_LETTERS: Final = "leavesLetters"
"""The property of a box of the Desk that leaves letters to the field: they are somebody's name."""

TextField = QLineEdit | QTextEdit | QPlainTextEdit


def text_field(widget: QWidget | None) -> TextField | None:
    """The field in which letters appear while `widget` has the keyboard; None where they mean something else."""
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, TextField) and not widget.isReadOnly() else None


@dataclass(frozen=True)
class _Typed:
    """A letter, what its place gives on a US keyboard, and the field as it was before it."""

    letter: str
    us: str
    field: TextField | None
    text: str = ""
    position: int = 0

    def put_back(self) -> None:
        """Give the field the text that it had."""
        match self.field:
            case QLineEdit() as field if isValid(field):
                field.setText(self.text)
                field.setCursorPosition(self.position)
                field.textEdited.emit(self.text)
            case QTextEdit() | QPlainTextEdit() as field if isValid(field):
                field.setPlainText(self.text)
                cursor = field.textCursor()
                cursor.setPosition(self.position)
                field.setTextCursor(cursor)


class Wedge:
    """Watches the keys that come to the focused widgets. A code that ends with Enter or Tab is given to `scanned`."""

    def __init__(self, scanned: Callable[[str], None]) -> None:
        self._scanned = scanned
        self._typed: deque[_Typed] = deque(maxlen=MOST_TYPED)

    def take(self, widget: QWidget, event: QKeyEvent, closes: QWidget | None = None) -> bool:
        """Whether a key is part of a scan, and nobody else's. A menu or a list that is open `closes` with the scan."""
        if widget.property(TAKES_CODES):
            return False
        key, letter = Qt.Key(event.key()), event.text()
        if _is_end(event):
            code = self._code()
            if code:
                # Before the answer: it may close the form.
                self._typed[-len(code)].put_back()
                if closes is not None:
                    closes.close()
                self._scanned(code)
            self._typed.clear()
            return bool(code)
        if not letter or event.modifiers() & _WITH_OTHERS:
            if letter or key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._typed.clear()
            return False
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape):
            self._typed.clear()
            return False
        self._typed.append(_typed(letter, us_text(event), text_field(widget)))
        # A digit chooses among the entries of a box and presses no button.
        return letter.isdigit() and isinstance(widget, QComboBox | QAbstractButton)

    def ends_with(self, event: QKeyEvent) -> bool:
        """Whether a key ends a code that was typed."""
        return _is_end(event) and bool(self._code())

    def _code(self) -> str:
        """The code at the end of what was typed, or of what the places of the keys say; empty where there is none."""
        typed = "".join(item.letter for item in self._typed)
        by_place = "".join(item.us for item in self._typed)
        return _code_at_end(typed) or (_code_at_end(by_place) if len(by_place) == len(typed) else "")


def _code_at_end(text: str) -> str:
    found = _RUN.search(text)
    run = found.group() if found else ""
    badge = _BADGE.search(run) if len(run) < LEAST_DIGITS else None
    if badge is not None:
        return badge.group()
    return run if sum(map(str.isdigit, run)) >= _LEAST and read_typed(run).is_code else ""


def _is_end(event: QKeyEvent) -> bool:
    return event.key() in _ENDS and not event.modifiers() & _WITH_OTHERS


def _typed(letter: str, us: str, field: TextField | None) -> _Typed:
    match field:
        case QLineEdit():
            return _Typed(letter, us, field, field.text(), field.cursorPosition())
        case QTextEdit() | QPlainTextEdit():
            return _Typed(letter, us, field, field.toPlainText(), field.textCursor().position())
    return _Typed(letter, us, None)
