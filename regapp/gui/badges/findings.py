"""The findings of the check before printing, with a link to each person."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.misfit import Misfit
from regapp.services.badges.words import misfit_sentence

_PERSON = int(Qt.ItemDataRole.UserRole)
_SHOWN = 1_000


class BadgeFindings(Panel):
    """The list of findings; `go_on` makes all badges, `leave_out` makes only those without findings."""

    def __init__(self, workplace: Workplace, go_on: Callable[[], None], leave_out: Callable[[], None]) -> None:
        super().__init__(workplace)
        self._found: Sequence[Misfit] = ()
        self.asks = False
        self._of = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._intro = label("muted", wrap=True)
        column.addWidget(self._intro)
        self.rows = QListWidget()
        self.rows.setWordWrap(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.itemActivated.connect(self._open)
        column.addWidget(self.rows, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.go_on, self.leave_out = (writes(button("", act), workplace) for act in (go_on, leave_out))
        row.addWidget(self.go_on)
        row.addWidget(self.leave_out)
        row.addStretch(1)
        column.addLayout(row)
        self.retranslate()

    def show_found(self, found: Sequence[Misfit], *, asks: bool, of: int = 0) -> None:
        """Show the findings; with `asks` somebody decides how to go on with the badges of `of` people."""
        self._found, self.asks, self._of = found, asks, of
        self.retranslate()
        if asks:
            self.go_on.setFocus()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        language = self.workplace.language
        self.rows.setAccessibleName(self.tr("To check"))
        self.go_on.setText(self.tr("Make anyway"))
        self.leave_out.setText(self.tr("Skip these people"))
        people = {misfit.person for misfit in self._found if misfit.person}
        if not self._found:
            self._intro.setText(
                self.tr(
                    "Nothing: every letter prints, every name fits and is free, every code is large enough to scan."
                )
            )
        else:
            self._intro.setText(
                self.tr("People affected: {count}. Press Enter to open the selected card.").format(count=len(people))
            )
        self.rows.clear()
        for misfit in self._found[:_SHOWN]:
            item = QListWidgetItem(misfit_sentence(misfit, language))
            item.setData(_PERSON, misfit.person)
            self.rows.addItem(item)
        self.rows.setVisible(bool(self._found))
        for widget in (self.go_on, self.leave_out):
            widget.setVisible(self.asks)
        self.leave_out.setEnabled(0 < len(people) < self._of)
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.go_on, "id-card", self.workplace)

    def _open(self, item: QListWidgetItem) -> None:
        person = item.data(_PERSON)
        if person:
            self.workplace.person_asked.emit(person)
