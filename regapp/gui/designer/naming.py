"""The strip that asks for a badge's name when it is saved; it lies in the page itself and covers nothing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from regapp.gui.designer.rows import Entry
from regapp.gui.widgets.pieces import Panel, button, label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.lists import NameInvalid
from regapp.model.text.names import MOST_NAME, clean_name, is_name
from regapp.texts.sentences import sentence


class NameStrip(Panel):
    """The strip for a name; Enter accepts it, Escape leaves everything as it is."""

    def __init__(self, workplace: Workplace, given: Callable[[str], None], left: Callable[[], None]) -> None:
        super().__init__(workplace)
        self._given, self._left = given, left
        self._taken: tuple[str, ...] = ()
        frame = QFrame()
        frame.setProperty("role", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 12, 8)
        row = QHBoxLayout()
        self._caption, self.field = label(), Entry()
        self._caption.setBuddy(self.field)
        self.field.setMaxLength(MOST_NAME)
        self.field.returnPressed.connect(self.take)
        self.save, self.cancel = writes(button("primary", self.take), workplace), button("", self.dismiss)
        for widget in (self._caption, self.field, self.save, self.cancel):
            row.addWidget(widget, 1 if widget is self.field else 0)
        self.error = label("error", wrap=True)
        column.addLayout(row)
        column.addWidget(self.error)
        self.error.hide()
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._caption.setText(self.tr("Name of your badge"))
        self.field.setAccessibleName(self.tr("Name of your badge"))
        self.save.setText(self.tr("Save"))
        self.cancel.setText(self.tr("Cancel"))

    def ask(self, suggested: str, taken: tuple[str, ...]) -> None:
        """Open with a suggested name that is free; `taken` are names of other badges."""
        self._taken = taken
        self.refuse("")
        self.field.setText(suggested)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say why a name is not allowed."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def take(self) -> None:
        """Accept the name as typed."""
        name = clean_name(self.field.text())
        if not is_name(name):
            self.refuse(sentence(NameInvalid(name, MOST_NAME), self.workplace.language))
        elif name in self._taken:
            self.refuse(self.tr("There is already a badge called “{name}”; choose another name.").format(name=name))
        else:
            self._given(name)

    def dismiss(self) -> None:
        """Close the strip and return the keyboard."""
        self.hide()
        self._left()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
