"""The doubles of an import, one after another: the row beside the person it may be, and what to do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from regapp.gui.importing.not_compared import not_compared
from regapp.gui.person.comparison import Comparison, Side
from regapp.gui.widgets.moving_on import MovingOn
from regapp.gui.widgets.pieces import Panel, Scrolled, button, label
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.identities import DoubleDecision
from regapp.services.importing.plan import PossibleDouble, RowName

Decided = Callable[[RowName, DoubleDecision | None], None]
"""Takes a row and whether it is the same person; None to look later."""


class ImportDoubles(Panel):
    """The list of rows at the left, the comparison at the right."""

    def __init__(self, workplace: Workplace, decided: Decided) -> None:
        super().__init__(workplace)
        self._decided = decided
        self._found: list[PossibleDouble] | None = None
        self._doubles: list[PossibleDouble] = []
        self._decisions: dict[RowName, DoubleDecision] = {}
        self._moving_on = MovingOn()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = QVBoxLayout()
        self._intro = label("muted", wrap=True)
        self.rows = QListWidget()
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.currentRowChanged.connect(self._show)
        left.addWidget(self._intro)
        left.addWidget(self.rows, 1)
        row.addLayout(left, 2)
        right = QVBoxLayout()
        self.comparison = Comparison(workplace)
        scroll = Scrolled()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.comparison)
        right.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        group = QButtonGroup(self)
        self._choices = {}
        for answer in (True, False, None):
            choice = self._choices[answer] = button("segment", partial(self._press, answer))
            choice.setCheckable(True)
            group.addButton(choice)
            buttons.addWidget(choice)
        buttons.addStretch(1)
        right.addLayout(buttons)
        row.addLayout(right, 5)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.rows.setAccessibleName(self.tr("Possible duplicates"))
        self._choices[True].setText(self.tr("The same person"))
        self._choices[False].setText(self.tr("Two people"))
        self._choices[None].setText(self.tr("Import now, decide later"))
        self.show_doubles(self._found, self._decisions)

    def show_doubles(self, found: list[PossibleDouble] | None, decisions: dict[RowName, DoubleDecision]) -> None:
        """Show the rows with a possible double, and the decisions about them; None where no row has been read."""
        chosen = self.rows.currentRow()
        doubles = found or []
        self._found, self._doubles, self._decisions = found, doubles, dict(decisions)
        self._intro.setText(
            self.tr(
                "RegApp never merges people by itself. Undecided rows are imported and stay under "
                "People, Possible duplicates."
            )
            if doubles
            else (not_compared() if found is None else self.tr("No possible duplicates in this list."))
        )
        self.rows.blockSignals(True)
        self.rows.clear()
        for double in doubles:
            self.rows.addItem(QListWidgetItem(self._line(double)))
        self.rows.blockSignals(False)
        self.rows.setCurrentRow(min(max(0, chosen), len(doubles) - 1))
        self._show(self.rows.currentRow())

    def _line(self, double: PossibleDouble) -> str:
        mark = {True: "=", False: "≠", None: "?"}[self._answer(double)]
        return f"{mark}  {double.said.name}"

    def _answer(self, double: PossibleDouble) -> bool | None:
        """Give the decision about a row and exactly this other person."""
        decision = self._decisions.get(double.name)
        return decision.same if decision and decision.other == double.other else None

    def _show(self, place: int) -> None:
        known = 0 <= place < len(self._doubles)
        for choice in self._choices.values():
            choice.setVisible(known)
        self.comparison.setVisible(known)
        if not known:
            return
        double = self._doubles[place]
        sheet, number, _ = double.name
        here = self.tr("In the list, row {row}").format(row=number)
        there = self.tr("Here already") if double.participant is not None else self.tr("Earlier in the list")
        self.comparison.show_sides((Side(here, double.said, sheet), Side(there, double.known)))
        self._choices[self._answer(double)].setChecked(True)

    def _press(self, answer: bool | None) -> None:
        if self._moving_on.is_too_soon:
            # The button has let itself be marked.
            self._show(self.rows.currentRow())
        else:
            self.decide(answer)

    def decide(self, answer: bool | None) -> None:
        """Decide about the row shown, and go on to the next undecided one."""
        place = self.rows.currentRow()
        if not 0 <= place < len(self._doubles):
            return
        double = self._doubles[place]
        name = double.name
        decision = None if answer is None else double.decided(same=answer)
        if decision is None:
            self._decisions.pop(name, None)
        else:
            self._decisions[name] = decision
        self.rows.item(place).setText(self._line(self._doubles[place]))
        following = [*range(place + 1, len(self._doubles)), *range(place)]
        undecided = next((row for row in following if self._answer(self._doubles[row]) is None), place)
        if answer is not None and undecided != place:
            self.rows.setCurrentRow(undecided)
            self._moving_on.note()
        self._decided(name, decision)
