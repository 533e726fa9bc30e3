"""A text in up to three languages: a field for each, side by side, or of a long text one below the other."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolTip, QVBoxLayout, QWidget

from regapp.gui.widgets.pieces import KEEPS_UNDO, room_for_words
from regapp.model.event import LANGUAGES, Texts
from regapp.texts.catalogue import Language
from regapp.texts.languages import language_choices

MOST_LETTERS = 300


class TextsField(QWidget):
    """The fields. Where one is empty, papers take the text of another language."""

    typed = Signal()
    """Somebody has typed something, and left the fields or pressed Enter."""

    def __init__(self, *, is_long: bool = False) -> None:
        super().__init__()
        row = QVBoxLayout(self) if is_long else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 if is_long else 8)
        self.is_edited = False
        """Whether somebody types in the fields, and has not left them yet."""
        self._kept: Texts = {}
        """The texts that were shown, or told of, last: what is typed and not left is taken back to them."""
        self.fields = {code: QLineEdit() for code in LANGUAGES}
        for field in self.fields.values():
            field.setMaxLength(MOST_LETTERS)
            field.textEdited.connect(self._note)
            field.returnPressed.connect(self._tell)
            field.inputRejected.connect(partial(self._say_full, field))
            field.installEventFilter(self)
            row.addWidget(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard leaves the three, also with their page; take back what was typed and not left."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes_back(event):
            self.show_texts(self._kept)
            event.accept()
            return True
        has_left = event.type() == QEvent.Type.Hide or (event.type() == QEvent.Type.FocusOut and not self.has_keyboard)
        # What others have changed meanwhile is not written over where nobody typed.
        if has_left and self.is_edited:
            self._tell()
        return False

    def _takes_back(self, event: QKeyEvent) -> bool:
        """Whether undo is about another of the three fields, of which nothing is saved yet."""
        if not (self.is_edited and event.matches(QKeySequence.StandardKey.Undo)):
            return False
        return not any(field.hasFocus() and field.isUndoAvailable() for field in self.fields.values())

    def _tell(self) -> None:
        self._kept = self.texts
        self._mark(is_edited=False)
        self.typed.emit()

    def _say_full(self, field: QLineEdit) -> None:
        text = self.tr("No more than {count} characters fit here.").format(count=MOST_LETTERS)
        QToolTip.showText(field.mapToGlobal(field.rect().bottomLeft()), text, field)

    def _note(self, _text: str) -> None:
        self._mark(is_edited=True)

    def _mark(self, *, is_edited: bool) -> None:
        self.is_edited = is_edited
        for field in self.fields.values():
            field.setProperty(KEEPS_UNDO, is_edited)

    def name(self, what: str, language: Language) -> None:
        """Say what the text is, to readers and in each empty field its language. The keyboard begins in `language`."""
        self.setFocusProxy(self.fields[language.code])
        for code, word in language_choices(language):
            self.fields[code].setPlaceholderText(word)
            room_for_words(self.fields[code])
            self.fields[code].setToolTip(word)
            self.fields[code].setAccessibleName(f"{what}, {word}")

    @property
    def texts(self) -> dict[str, str]:
        """The texts as typed, without empty ones."""
        return {code: text for code, field in self.fields.items() if (text := field.text().strip())}

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in one of the fields."""
        return any(field.hasFocus() for field in self.fields.values())

    def show_texts(self, texts: Texts) -> None:
        """Show texts; a field that shows its own already keeps its cursor."""
        self._kept = dict(texts)
        self._mark(is_edited=False)
        for code, field in self.fields.items():
            if field.text().strip() != texts.get(code, ""):
                field.setText(texts.get(code, ""))
                field.setCursorPosition(0)
