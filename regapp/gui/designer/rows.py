"""Rows of the properties: a caption, an editor, and under it the sentence that refuses a value."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import label

_NUMBER: Final = re.compile(r"[-+]?\d{1,5}([.,]\d{0,3})?")
_LONGEST: Final = 500


class Entry(QLineEdit):
    """A field of the designer; undo and redo go to the designer, not to the field."""

    left = Signal()
    """The keyboard has gone elsewhere, or Enter was pressed; also when nothing was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.returnPressed.connect(self.left)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Signal that the keyboard has left the field."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+Y to the designer."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
        ):
            event.ignore()
            return False
        return super().event(event)


class Row(QWidget):
    """A property: `asked` gives the wanted value, `sealed` says that the change is complete."""

    asked = Signal(object)
    sealed = Signal()

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self.mixed = ""
        """The words shown where several elements differ."""
        self.caption = label("caption")
        self.caption.setBuddy(editor)
        self.error = label("error", wrap=True)
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.caption)
        column.addWidget(editor)
        column.addWidget(self.error)
        # A sentence under one field must not push down the field beside it.
        column.addStretch(1)

    def name(self, words: str) -> None:
        """Set the name of the property."""
        self.caption.setText(words)
        self.editor.setAccessibleName(words)

    def show_value(self, value: object) -> None:
        """Show the value in force; None where several elements differ."""

    def refuse(self, sentence: str) -> None:
        """Say why a value is not allowed; an empty sentence removes the message."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)


class EntryRow(Row):
    """A row with a field to type in; on leaving, a refused value disappears from the field, the sentence stays."""

    def __init__(self) -> None:
        self.entry = Entry()
        self.entry.setMaxLength(_LONGEST)
        super().__init__(self.entry)
        self._value: object = None
        self.entry.textEdited.connect(self._on_edited)
        self.entry.left.connect(self._on_finished)

    def show_value(self, value: object) -> None:
        """Show the value, unless it is already being typed."""
        self._value = value
        self.entry.setPlaceholderText(self.mixed if value is None else "")
        is_typed = self.write(self.read(self.entry.text())) == self.write(value)
        if self.entry.hasFocus() and (self.error.text() or is_typed):
            return
        self.entry.setText(self.write(value))

    def read(self, text: str) -> object:
        """Read the value of a text; None for none."""
        return text

    def write(self, value: object) -> str:
        """Write a value as text."""
        return "" if value is None else str(value)

    def _on_edited(self, text: str) -> None:
        self.refuse("")
        self.asked.emit(self.read(text))

    def _on_finished(self) -> None:
        self.entry.setText(self.write(self._value))
        self.sealed.emit()


class NumberRow(EntryRow):
    """A number with one decimal, or a whole one; comma and dot are both understood."""

    def __init__(self, decimals: int = 1) -> None:
        super().__init__()
        self._decimals = decimals
        self.mark = "."
        self.entry.setAlignment(Qt.AlignmentFlag.AlignRight)

    def read(self, text: str) -> float | int | None:
        """Read the number, or None."""
        if not _NUMBER.fullmatch(text.strip()):
            return None
        number = float(text.strip().replace(",", "."))
        if self._decimals:
            return round(number, 2)
        return int(number) if number == int(number) else None

    def write(self, value: object) -> str:
        """Write the number as the language does."""
        if not isinstance(value, int | float):
            return ""
        return spoken_number(value, self.mark, self._decimals)


def spoken_number(value: float, mark: str, decimals: int = 1) -> str:
    """Write a number with a decimal mark."""
    return f"{value:.{decimals}f}".replace(".", mark)


class CheckRow(Row):
    """A row of yes or no."""

    def __init__(self) -> None:
        self.box = QCheckBox()
        super().__init__(self.box)
        self.caption.hide()
        self.box.clicked.connect(lambda: self._on_clicked())

    def _on_clicked(self) -> None:
        self.box.setTristate(False)
        self.asked.emit(self.box.isChecked())

    def name(self, words: str) -> None:
        """Put the words beside the box."""
        super().name(words)
        self.box.setText(words)

    def show_value(self, value: object) -> None:
        """Show the value, half ticked where several elements differ."""
        self.box.setTristate(value is None)
        self.box.setCheckState(
            Qt.CheckState.PartiallyChecked
            if value is None
            else Qt.CheckState.Checked
            if value
            else Qt.CheckState.Unchecked
        )


class ChoiceRow(Row):
    """A row with one choice out of several."""

    def __init__(self) -> None:
        self.box = ChoiceBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(5)
        super().__init__(self.box)
        self.box.activated.connect(lambda _index: self._on_activated())

    def _on_activated(self) -> None:
        self.asked.emit(self.box.currentData())

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer the choices: value and words."""
        chosen = self.box.currentData()
        self.box.clear()
        for value, words in choices:
            self.box.addItem(words, value)
        self.box.setCurrentIndex(self.box.findData(chosen))

    def show_value(self, value: object) -> None:
        """Show a value; add one that is not offered as it is, so that nothing is hidden."""
        self.box.setPlaceholderText(self.mixed)
        index = -1 if value is None else self.box.findData(value)
        if index < 0 and value:
            self.box.addItem(str(value), value)
            index = self.box.count() - 1
        self.box.setCurrentIndex(index)
