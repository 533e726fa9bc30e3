"""The window of the guides, beside the work: the contents at the left, the text at the right, a search above."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regapp.gui.guides.book import Book
from regapp.gui.guides.contents import Contents
from regapp.gui.guides.finding import places
from regapp.gui.guides.paper import GuidePapers
from regapp.gui.guides.reader import Reader
from regapp.gui.guides.search import Search
from regapp.gui.guides.sections import KEYS, section_of
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace

_SIZE: Final = (1040, 660)
_CONTENTS_WIDTH: Final = 290


class GuideWindow(Panel):
    """The window. A scan is answered in the window behind it, whatever has the keyboard here."""

    def __init__(self, workplace: Workplace, owner: QWidget) -> None:
        super().__init__(workplace)
        self.setParent(owner, Qt.WindowType.Window)
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._owner, self._place, self._now = owner, KEYS, 0
        self._found: list[int] = []
        self._length = 0
        self.search, self.papers = Search(workplace), GuidePapers(workplace)
        self.contents, self.reader = Contents(), Reader()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        head, body = QHBoxLayout(), QHBoxLayout()
        for row in (head, body):
            row.setSpacing(12)
        head.addWidget(self.search, 1)
        head.addWidget(self.papers)
        body.addWidget(self.contents)
        body.addWidget(self.reader, 1)
        column.addLayout(head)
        column.addLayout(body, 1)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.search.sought.connect(self._seek)
        self.search.turned.connect(self._turn)
        self.contents.chosen.connect(self.go_to)
        self.reader.typed.connect(self._on_typed)
        self.reader.read_on.connect(self._on_read)
        self.workplace.closing.connect(self.close)
        for key, act in {"Ctrl+F": self._to_search, "F1": lambda: self.go_to(KEYS)}.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def open_at(self, page: str) -> None:
        """Show the guide at the heading of a page of the window."""
        self.search.field.clear()
        self.search.seek()
        self.show()
        self.go_to(section_of(page))
        self.activateWindow()
        self.workplace.screen_filled.emit(self)
        self.reader.setFocus()

    def go_to(self, place: int) -> None:
        """Bring a section to the top."""
        self.reader.go_to(place)
        self._on_read(place)

    @property
    def place(self) -> int:
        """The place of the section that is read, among all."""
        return self._place

    def retranslate(self) -> None:
        """Show the text in the language in force; the section that is read stays."""
        self.setWindowTitle(self.tr("RegApp: guide"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.reader.setAccessibleName(self.tr("Guide"))
        self._show_book()

    def restyle(self) -> None:
        """Show the text in the colours and sizes of the theme."""
        self._show_book()

    def _show_book(self) -> None:
        place, theme = self._place, self.workplace.theme
        self._book = Book(self.workplace.language, theme, self)
        self.contents.setFixedWidth(round(_CONTENTS_WIDTH * theme.sizes.body / 13))
        self.contents.show_sections(self._book.sections)
        self.reader.show_book(self._book)
        self._seek(self.search.field.text().strip())
        self.go_to(place)

    def _on_read(self, place: int) -> None:
        self._place = place
        self.contents.mark(place)

    # The search

    def _seek(self, wanted: str) -> None:
        self._found, self._now = places(self._book.document.toPlainText(), wanted), 0
        self._length = len(wanted)
        self.contents.limit_to({self._book.section_at(place) for place in self._found} if wanted else None)
        self._show_found()

    def _turn(self, step: int) -> None:
        if self._found:
            self._now = (self._now + step) % len(self._found)
            self._show_found()

    def _show_found(self) -> None:
        self.reader.show_found(self._found, self._length, self._now, self.workplace.theme)
        self.search.say_found(self._now, len(self._found))

    def _on_typed(self, event: QKeyEvent) -> None:
        self.search.field.setFocus()
        QCoreApplication.sendEvent(self.search.field, event)

    def _to_search(self) -> None:
        self.search.field.setFocus()
        self.search.field.selectAll()

    # The keyboard goes back to where it was

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Bring the window behind back to the front, with the keyboard where it was."""
        super().closeEvent(event)
        self._owner.activateWindow()
