"""The row of a colour: a named one, or a custom one."""

import re
from typing import Final

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from regapp.gui.designer.rows import ChoiceRow, Entry
from regapp.texts.palette import CATEGORY_COLOURS

HEX: Final = re.compile(r"#?[0-9A-Fa-f]{6}")


class ColourRow(ChoiceRow):
    """A row for a named or a custom colour: swatches and six digits appear under the choice."""

    OWN: Final = ""

    def __init__(self) -> None:
        super().__init__()
        self._own = QWidget()
        grid = QGridLayout(self._own)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setSpacing(4)
        self.hex = Entry()
        self.hex.setMaxLength(7)
        self.hex.setPlaceholderText("#0B6477")
        self.hex.textEdited.connect(self._on_typed)
        self.hex.left.connect(self._on_left)
        self._swatches: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(4)
        for colour in CATEGORY_COLOURS.values():
            swatch = QPushButton()
            swatch.setProperty("role", "swatch")
            swatch.setStyleSheet(f"background: {colour};")
            swatch.setAccessibleName(colour)
            swatch.setToolTip(colour)
            swatch.clicked.connect(lambda _checked=False, colour=colour: self._take(colour))
            self._swatches.append(swatch)
            row.addWidget(swatch)
        grid.addLayout(row, 0, 0)
        grid.addWidget(self.hex, 1, 0)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(2, self._own)
        self._value: object = None

    def name(self, words: str) -> None:
        """Give the field of digits the same name."""
        super().name(words)
        self.hex.setAccessibleName(f"{words} #RRGGBB")

    def _on_activated(self) -> None:
        value = self.box.currentData()
        if value == self.OWN:
            self._own.show()
            self.hex.setFocus()
        else:
            self._take(value)

    def _take(self, colour: str) -> None:
        """Record one choice as one step."""
        self.asked.emit(colour)
        self.sealed.emit()

    def _on_typed(self, text: str) -> None:
        self.refuse("")
        if HEX.fullmatch(text):
            self._take("#" + text.lstrip("#").upper())
        elif len(text) >= 7:
            self.asked.emit(text)

    def _on_left(self) -> None:
        self.hex.setText(str(self._value) if str(self._value).startswith("#") else "")
        self.sealed.emit()

    def show_value(self, value: object) -> None:
        """Show a colour; a custom one opens the field of digits."""
        self._value = value
        own = isinstance(value, str) and value.startswith("#")
        self.box.setPlaceholderText(self.mixed)
        self.box.setCurrentIndex(self.box.findData(self.OWN if own else value))
        self._own.setVisible(own)
        if own and not self.hex.hasFocus():
            self.hex.setText(str(value))
