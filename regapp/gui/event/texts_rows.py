"""Several texts in up to three languages, one below the other: cities, organisers, things that people get."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from regapp.gui.event.texts_field import TextsField
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import button
from regapp.model.event import Texts
from regapp.texts.catalogue import Language


@dataclass(frozen=True)
class Row:
    """A row: what the text belongs to (a city's code; empty for a new one), its fields, and what takes it away."""

    key: str
    holder: QWidget
    field: TextsField
    remove: QPushButton
    kind: ChoiceBox | None = None
    """What is chosen beside the text."""


class TextsRows(QWidget):
    """The rows, and a button for one more. With `has_kinds` something is chosen beside each text."""

    typed = Signal()
    """A text was typed, a kind was chosen, or a row was taken away."""

    def __init__(self, *, has_kinds: bool = False) -> None:
        super().__init__()
        self._has_kinds, self._kinds = has_kinds, list[tuple[str, str]]()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.rows: list[Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column.addLayout(self._list)
        self.more = button("", self.add_empty)
        last = QHBoxLayout()
        last.addWidget(self.more)
        last.addStretch(1)
        column.addLayout(last)
        self._what = self._remove_word = ""
        self._language: Language | None = None

    def name(self, what: str, more: str, remove: str, language: Language) -> None:
        """Say what the texts are, what one more is, and what taking one away is."""
        self._what, self._remove_word, self._language = what, remove, language
        self.more.setText(more)
        for row in self.rows:
            self._name(row)

    def offer_kinds(self, kinds: Sequence[tuple[str, str]]) -> None:
        """Set what can be chosen beside each text: values and words."""
        self._kinds = list(kinds)
        for row in self.rows:
            _offer(row, self._kinds)

    def _name(self, row: Row) -> None:
        row.remove.setText(self._remove_word)
        if self._language is not None:
            number = self.rows.index(row) + 1
            row.field.name(f"{self._what} {number}", self._language)
            row.remove.setAccessibleName(f"{self._remove_word}: {self._what} {number}")
            if row.kind is not None:
                row.kind.setAccessibleName(f"{self._what} {number}")

    def show_rows(self, known: Sequence[tuple[str, Texts]], kinds: Sequence[str] = ()) -> None:
        """Show texts by their keys, and the kind of each."""
        if [row.key for row in self.rows] != [key for key, _ in known]:
            for row in list(self.rows):
                self._drop(row)
            for key, _ in known:
                self._add(key)
        for row, (_, texts) in zip(self.rows, known, strict=True):
            row.field.show_texts(texts)
        for row, kind in zip(self.rows, kinds, strict=False):
            if row.kind is not None:
                row.kind.setCurrentIndex(max(0, row.kind.findData(kind)))

    def go_to_first(self) -> None:
        """Put the keyboard into the first row, made if there is none."""
        if self.rows:
            self.rows[0].field.setFocus()
        else:
            self.add_empty()

    def add_empty(self) -> None:
        """Add an empty row, and let it be typed in."""
        self._add("").field.setFocus()

    def _add(self, key: str) -> Row:
        holder, field = QWidget(), TextsField()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        kind = ChoiceBox() if self._has_kinds else None
        row = Row(key, holder, field, button("", lambda: self._take_away(row)), kind)
        field.typed.connect(self.typed)
        line.addWidget(field, 1)
        if kind is not None:
            _offer(row, self._kinds)
            kind.activated.connect(lambda _index: self.typed.emit())
            line.addWidget(kind)
        line.addWidget(row.remove)
        self._list.addWidget(holder)
        self.rows.append(row)
        self._name(row)
        return row

    def _take_away(self, row: Row) -> None:
        self._drop(row)
        self.more.setFocus()
        self.typed.emit()

    def _drop(self, row: Row) -> None:
        self.rows.remove(row)
        # Its fields tell nothing any more while they go.
        row.field.blockSignals(True)
        self._list.removeWidget(row.holder)
        row.holder.hide()
        row.holder.deleteLater()

    @property
    def texts(self) -> list[tuple[str, dict[str, str]]]:
        """The keys and texts of the rows, in their order."""
        return [(row.key, row.field.texts) for row in self.rows]

    @property
    def kinds(self) -> list[str]:
        """The kinds of the rows, in their order."""
        return [str(row.kind.currentData()) for row in self.rows if row.kind is not None]

    @property
    def is_edited(self) -> bool:
        """Whether somebody is at a row, or one more waits for its text."""
        waiting = any(not row.key and not row.field.texts for row in self.rows)
        return waiting or any(row.field.has_keyboard or row.field.is_edited for row in self.rows)


def _offer(row: Row, kinds: Sequence[tuple[str, str]]) -> None:
    if row.kind is None:
        return
    chosen = row.kind.currentData()
    row.kind.clear()
    for value, word in kinds:
        row.kind.addItem(word, value)
    row.kind.setCurrentIndex(max(0, row.kind.findData(chosen)))
