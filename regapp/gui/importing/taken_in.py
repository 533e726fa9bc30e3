"""The page after a list was taken in: what is left to settle, how much of it, and the next steps."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.widgets.sight import show_from_top
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.identities import Status
from regapp.services.acts import Act
from regapp.services.importing.plan import ImportPlan
from regapp.services.importing.taken_in import TakenIn, taken_in
from regapp.texts.quantities import number_text


@dataclass(frozen=True)
class _Left:
    """A kind of thing that is left: how many, the sentence, and the button that leads there with its icon."""

    count: int
    text: str
    step: QPushButton
    word: str
    icon: str


class TakenInPage(Panel):
    """The page. What is left stands in lines with a button each; below are the badges and another list."""

    places_asked = Signal()
    rows_asked = Signal()
    another_asked = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._plan: ImportPlan | None = None
        self._act: Act | None = None
        self._found = TakenIn(frozenset(), 0)
        self.settle = button("", self.places_asked.emit)
        self.doubles = button("", lambda: workplace.doubles_asked.emit(None))
        self.rows = button("", self.rows_asked.emit)
        self.doubtful = button("", self.rows_asked.emit)
        self.badges = button("primary", self._ask_badges)
        self.another = button("", self.another_asked.emit)
        self.nobody = button("", self.rows_asked.emit)
        self.guessed = button("", self.rows_asked.emit)
        self.columns = button("", self.rows_asked.emit)
        steps = (self.settle, self.doubles, self.rows, self.doubtful, self.nobody, self.guessed, self.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        self.left = label("section", wrap=True)
        column.addWidget(self.left)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        self.sentences = {step: label("", wrap=True) for step in steps}
        for row, (step, sentence) in enumerate(self.sentences.items()):
            grid.addWidget(sentence, row, 0)
            grid.addWidget(step, row, 1)
        column.addLayout(grid)
        foot = QHBoxLayout()
        foot.addWidget(self.badges)
        foot.addWidget(self.another)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        workplace.changed.connect(lambda _changes: self._look())
        self.retranslate()

    def show_plan(self, plan: ImportPlan | None, act: Act | None) -> None:
        """Show what an import has left, or nothing."""
        if (plan, act) != (self._plan, self._act):
            self._plan, self._act, self._found = plan, act, TakenIn(frozenset(), 0)
            self.retranslate()
            show_from_top(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what is left when the page comes into sight."""
        super().showEvent(event)
        self._look()

    def take_focus(self) -> None:
        """Put the keyboard on the first step: left alone it would fall into the header."""
        steps = (*self.sentences, self.badges, self.another)
        next(step for step in steps if not step.isHidden()).setFocus()

    def _look(self) -> None:
        desk, act = self.workplace.desk, self._act
        if act is None or not self.isVisible():
            return

        def show(found: TakenIn) -> None:
            self._found = found
            self.retranslate()
            show_from_top(self)
            focus = QApplication.focusWidget()
            if focus is not None and self.isAncestorOf(focus):
                self.take_focus()

        self.workplace.worker.ask("taken in", lambda: taken_in(desk, act), show, self)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        left = self._all_left()
        for item in left:
            self.sentences[item.step].setText(item.text)
            item.step.setText(item.word)
            self.sentences[item.step].setVisible(item.count > 0)
            item.step.setVisible(item.count > 0)
        is_left = any(item.count for item in left)
        self.left.setText(self.tr("What is left") if is_left else self.tr("Nothing is left to settle."))
        count = number_text(len(self._found.people), self.workplace.language)
        self.badges.setText(self.tr("Badges of those imported: {count}").format(count=count))
        self.badges.setVisible(bool(self._found.people))
        self.another.setText(self.tr("Choose another list…"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        for item in self._all_left():
            set_icon(item.step, item.icon, self.workplace)
        set_icon(self.badges, "id-card", self.workplace)
        set_icon(self.another, "folder-open", self.workplace)

    def _all_left(self) -> tuple[_Left, ...]:
        plan = self._plan
        places, doubles = self._found.places, plan.count(Status.POSSIBLE) if plan else 0
        out = plan.not_taken if plan else 0
        doubtful = plan.doubtful if plan else 0
        says = (
            (places, self.tr("Places that nobody has settled: {count}"),
             self.settle, self.tr("Settle them"), "map-pin"),
            (doubles, self.tr("Imported, though perhaps here already: {count}"),
             self.doubles, self.tr("Check the duplicates"), "contact-round"),
            (out, self.tr("Rows not imported: {count}"),
             self.rows, self.tr("Show the rows"), "list"),
            (doubtful, self.tr("Rows imported with something unclear: {count}"),
             self.doubtful, self.tr("Look at them"), "list"),
            (plan.hold_nobody if plan else 0, self.tr("Rows and sheets without people: {count}"),
             self.nobody, self.tr("Show the rows"), "list"),
            (len(plan.guesses) if plan else 0, self.tr("Values read otherwise than written: {count}"),
             self.guessed, self.tr("Look at them"), "list"),
            (len(plan.ignored) if plan else 0, self.tr("Columns not taken: {count}"),
             self.columns, self.tr("Name them"), "list"),
        )  # fmt: skip
        return tuple(
            _Left(count, text.format(count=number_text(count, self.workplace.language)), step, word, name)
            for count, text, step, word, name in says
        )

    def _ask_badges(self) -> None:
        self.workplace.badges_asked.emit(self._found.people)
