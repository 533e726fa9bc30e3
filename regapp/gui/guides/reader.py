"""The text of the guides as it is read: it goes to sections, and shows what is found in it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from regapp.gui.guides.book import Book
from regapp.gui.look.theme import Theme

_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WITH_OTHERS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Reader(QTextBrowser):
    """The text. Letters typed here are for the search."""

    typed = Signal(QKeyEvent)
    """A letter, or Enter: the next place that was found."""
    read_on = Signal(int)
    """Another section has come to the top: its place among all."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._book: Book | None = None
        self.verticalScrollBar().valueChanged.connect(self._tell_section)

    def show_book(self, book: Book) -> None:
        """Show a text from its beginning, and let go of the one before."""
        before, self._book = self._book, book
        self.setDocument(book.document)
        if before is not None:
            before.document.deleteLater()

    def go_to(self, place: int) -> None:
        """Bring a section to the top."""
        if self._book is not None:
            self._scroll_to(self._book.sections[place].position, above=self.fontMetrics().height() // 2)

    def show_found(self, places: Sequence[int], length: int, now: int, theme: Theme) -> None:
        """Mark all places that were found, and bring the one of this number into sight."""
        self.setExtraSelections([self._marked(place, length, theme, is_now=place == places[now]) for place in places])
        if places:
            self._scroll_to(places[now], above=self.viewport().height() // 3)

    def _marked(self, place: int, length: int, theme: Theme, *, is_now: bool) -> QTextEdit.ExtraSelection:
        made, cursor, look = QTextEdit.ExtraSelection(), QTextCursor(self.document()), QTextCharFormat()
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        colours = theme.colours
        look.setBackground(QColor(colours.accent if is_now else colours.selected))
        look.setForeground(QColor(colours.on_accent if is_now else colours.text))
        made.cursor, made.format = cursor, look
        return made

    def _scroll_to(self, position: int, above: int) -> None:
        layout, block = self.document().documentLayout(), self.document().findBlock(position)
        top = layout.blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(max(0, round(top) - above))

    def _tell_section(self) -> None:
        if self._book is not None:
            line = self.fontMetrics().height()
            self.read_on.emit(self._book.section_at(self.cursorForPosition(QPoint(line, 2 * line)).position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give letters and Enter to the search; the other keys scroll."""
        is_letter = event.text().isprintable() and bool(event.text().strip()) and not event.modifiers() & _WITH_OTHERS
        if is_letter or event.key() in _ENTERS:
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)
