"""Working by hand and coming back: one view at a time, chosen at the left."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from regapp.gui.by_hand.entry_view import EntryView
from regapp.gui.by_hand.photos_view import PhotosView
from regapp.gui.by_hand.print_view import PrintView
from regapp.gui.by_hand.roll_call_view import RollCallView
from regapp.gui.widgets.late_page import LatePage
from regapp.gui.widgets.pieces import Panel, button
from regapp.gui.workplace.workplace import Workplace

VIEWS = PRINT, ENTRY, PHOTOS, ROLL_CALL = range(4)


class ByHandView(Panel):
    """The views."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        choices = QVBoxLayout()
        choices.setSpacing(4)
        group = QButtonGroup(self)
        self._choices: list[QPushButton] = []
        for view in VIEWS:
            choice = button("segment", partial(self.go_to, view))
            choice.setCheckable(True)
            group.addButton(choice)
            self._choices.append(choice)
            choices.addWidget(choice)
        choices.addStretch(1)
        row.addLayout(choices)
        self._stack = QStackedWidget()
        self._print = LatePage(lambda: PrintView(workplace))
        self._entry = LatePage(lambda: EntryView(workplace))
        self._photos = LatePage(lambda: PhotosView(workplace))
        self._roll_call = LatePage(lambda: RollCallView(workplace))
        for widget in (self._print, self._entry, self._photos, self._roll_call):
            self._stack.addWidget(widget)
        row.addWidget(self._stack, 1)
        self.retranslate()
        self.go_to(PRINT)

    @property
    def print(self) -> PrintView:
        """Lists to print."""
        return self._print.page

    @property
    def entry(self) -> EntryView:
        """People on paper, entered afterwards."""
        return self._entry.page

    @property
    def photos(self) -> PhotosView:
        """Photos of lists."""
        return self._photos.page

    @property
    def roll_call(self) -> RollCallView:
        """Who is on the bus or in the hall."""
        return self._roll_call.page

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = (
            self.tr("Print lists"), self.tr("Enter afterwards"), self.tr("Read from photos"), self.tr("Roll call"),
        )  # fmt: skip
        for choice, word in zip(self._choices, words, strict=True):
            choice.setText(word)

    def go_to(self, view: int) -> None:
        """Show one of VIEWS."""
        self._choices[view].setChecked(True)
        self._stack.setCurrentIndex(view)
