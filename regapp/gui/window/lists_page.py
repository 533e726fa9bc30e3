"""The Lists page: lists in, lists out, the papers that the organisers owe, and working by hand."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from regapp.gui.widgets.late_page import LatePage
from regapp.gui.widgets.pieces import Panel, button, label
from regapp.gui.window.pages import by_hand_view, import_view, list_maker, papers_view
from regapp.gui.workplace.workplace import Workplace

if TYPE_CHECKING:
    from regapp.gui.by_hand.view import ByHandView
    from regapp.gui.importing.view import ImportView
    from regapp.gui.lists.maker import ListMaker
    from regapp.gui.papers.view import PapersView

SEGMENTS = IMPORT, LISTS_OUT, PAPERS, BY_HAND = range(4)


class ListsPage(Panel):
    """Four views under one title."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(4)
        self._title = label("title")
        head.addWidget(self._title)
        head.addSpacing(16)
        group = QButtonGroup(self)
        self._segments: list[QPushButton] = []
        for view in SEGMENTS:
            segment = button("segment", partial(self.go_to, view))
            segment.setCheckable(True)
            group.addButton(segment)
            self._segments.append(segment)
            head.addWidget(segment)
        head.addStretch(1)
        column.addLayout(head)
        self._stack = QStackedWidget()
        self._importing = LatePage(partial(import_view, workplace))
        self._lists = LatePage(partial(list_maker, workplace))
        self._papers = LatePage(partial(papers_view, workplace))
        self._by_hand = LatePage(partial(by_hand_view, workplace))
        for widget in (self._importing, self._lists, self._papers, self._by_hand):
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.retranslate()
        self.go_to(IMPORT)

    @property
    def importing(self) -> "ImportView":
        """Lists in."""
        return self._importing.page

    @property
    def lists(self) -> "ListMaker":
        """Lists out."""
        return self._lists.page

    @property
    def papers(self) -> "PapersView":
        """Sign-in sheets, certificates, the report."""
        return self._papers.page

    @property
    def by_hand(self) -> "ByHandView":
        """Lists on paper, and what comes back from them."""
        return self._by_hand.page

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        self._title.setText(self.tr("Lists"))
        words = (self.tr("Import"), self.tr("Export lists"), self.tr("Documents"), self.tr("By hand"))
        for segment, word in zip(self._segments, words, strict=True):
            segment.setText(word)

    def go_to(self, view: int) -> None:
        """Show one of SEGMENTS."""
        self._segments[view].setChecked(True)
        self._stack.setCurrentIndex(view)

    def show_programme(self) -> None:
        """Show the programme to print."""
        self.go_to(PAPERS)
        self.papers.show_programme()

    def ask_list(self) -> None:
        """Let the user choose a list to import in the system's dialog."""
        self.go_to(IMPORT)
        self.importing.ask_list()

    def examine(self, path: Path) -> None:
        """Read a list and show what it would change; write nothing."""
        self.go_to(IMPORT)
        self.importing.examine(path)
