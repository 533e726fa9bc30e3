"""One conflict, and what can be done about it."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from regapp.gui.desks.conflict_acts import ConflictActs
from regapp.gui.desks.conflict_sides import ConflictSides
from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.entries.conflict import Conflict, DoubleConflict, FieldConflict, KeptConflict
from regapp.model.entry import EVENT_SUBJECT, subject_participant, subject_session
from regapp.services.conflicts.choosing import can_take_other
from regapp.services.conflicts.words import Told

_ICONS: Final = {"keep": "check", "other": "undo-2", "open": "external-link"}


class ConflictCard(Panel):
    """The card."""

    def __init__(self, workplace: Workplace, acts: ConflictActs) -> None:
        super().__init__(workplace)
        self._acts = acts
        self._shown: tuple[KeptConflict, Told] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        self._about, self.sides = label("section", wrap=True), ConflictSides()
        column.addWidget(self._about)
        column.addWidget(self.sides)
        row = QHBoxLayout()
        row.setSpacing(8)
        # Neither invites: somebody who is sure of nothing presses nothing.
        self.keep = writes(button("", self._keep), workplace)
        self.other = writes(button("", self._take_other), workplace)
        self.open = button("quiet", self.show_whole)
        for widget in (self.keep, self.other, self.open):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.other.setText(self.tr("Take the other"))
        if self._shown is not None:
            self.show_conflict(*self._shown)
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        for name, icon in _ICONS.items():
            set_icon(getattr(self, name), icon, self.workplace)

    def show_conflict(self, kept: KeptConflict, told: Told) -> None:
        """Show a conflict in these words."""
        self._shown, conflict = (kept, told), kept.conflict
        self._about.setText(told.about or self.tr("Perhaps one person"))
        self.sides.show_sides(self._captions(conflict), told.sides)
        self.other.setVisible(isinstance(conflict, FieldConflict) and can_take_other(conflict))
        self.keep.setText(self._keep_text(conflict))
        self.open.setText(self._open_text(conflict))
        self.open.setVisible(bool(self.open.text()))

    def _captions(self, conflict: Conflict) -> tuple[str, str]:
        if isinstance(conflict, FieldConflict):
            return self.tr("Is kept"), self.tr("Is set aside")
        if isinstance(conflict, DoubleConflict):
            return self.tr("Registered first"), self.tr("Registered later")
        return self.tr("First check-in"), self.tr("Second check-in")

    def _keep_text(self, conflict: Conflict) -> str:
        if isinstance(conflict, FieldConflict):
            return self.tr("Keep it")
        return self.tr("Two different people") if isinstance(conflict, DoubleConflict) else self.tr("It is right so")

    def _open_text(self, conflict: Conflict) -> str:
        if isinstance(conflict, DoubleConflict):
            return self.tr("Compare…")
        if not isinstance(conflict, FieldConflict) or subject_participant(conflict.subject) is not None:
            return self.tr("Open the card")
        if subject_session(conflict.subject) is not None:
            return self.tr("Open the programme")
        return self.tr("Open the settings") if conflict.subject == EVENT_SUBJECT else ""

    def show_whole(self) -> None:
        """Open what the conflict is about."""
        if self._shown is not None and self.open.text():
            self._acts.open(self._shown[0])

    def _keep(self) -> None:
        if self._shown is not None:
            self._acts.keep(*self._shown)

    def _take_other(self) -> None:
        if self._shown is not None:
            self._acts.take_other(*self._shown)
