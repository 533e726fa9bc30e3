"""The conflicts between desks: in sentences, the newest first, and below them the chosen one with what can be done."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QListWidget, QVBoxLayout

from regapp.gui.desks.conflict_acts import ConflictActs
from regapp.gui.desks.conflict_card import ConflictCard
from regapp.gui.widgets.empty_state import EmptyState
from regapp.gui.widgets.pieces import Panel, button, card, label, line, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.entries.conflict import KeptConflict
from regapp.services.conflicts.words import ConflictTexts, Told
from regapp.texts.quantities import number_text

_LISTED: Final = 200
"""More come up as these are settled."""


class ConflictsView(Panel):
    """The list and the card. `closed` leads back to the desks."""

    closed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._shown: list[tuple[KeptConflict, Told]] = []
        self._settled: int | None = None
        """The conflict that was left as it is last."""
        self._acts = ConflictActs(workplace, self._on_settled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._back, self._title = button("quiet", self.closed.emit), label("section")
        self.put_back = writes(button("quiet", self._put_back), workplace)
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self.put_back)
        column.addLayout(head)
        self._hint = label("muted", wrap=True)
        column.addWidget(self._hint)
        self._frame, inside = card(spacing=12)
        self.list = self._make_list()
        self.card = ConflictCard(workplace, self._acts)
        inside.addWidget(self.list, 1)
        inside.addWidget(line())
        inside.addWidget(self.card)
        column.addWidget(self._frame, 1)
        self.empty = EmptyState(workplace, self.closed.emit)
        column.addWidget(self.empty, 1)
        workplace.conflicts.changed.connect(self._follow)
        workplace.event_changed.connect(self._forget)
        self.retranslate()

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setWordWrap(True)
        made.setSpacing(2)
        made.setResizeMode(QListView.ResizeMode.Adjust)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.currentRowChanged.connect(self._show_row)
        made.itemActivated.connect(lambda _item: self.card.show_whole())
        return made

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._back.setText(self.tr("Back to the desks"))
        self.put_back.setText(self.tr("Put the last one back"))
        self.list.setAccessibleName(self.tr("Conflicts"))
        self._hint.setText(
            self.tr("Two desks did this without knowing of each other. RegApp has chosen; check whether it is right.")
        )
        self._shown = []
        self._show_list()
        self._follow()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self._back, "arrow-left", self.workplace)
        set_icon(self.put_back, "undo-2", self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what there is, and give the list the keyboard."""
        super().showEvent(event)
        self._follow()
        self.list.setFocus()
        self.workplace.conflicts.seen.emit()

    def _forget(self) -> None:
        self._settled = None

    def _follow(self) -> None:
        """Say the conflicts as they are now, where somebody looks."""
        if not self.isVisible():
            return
        place = self.workplace
        desk, language = place.desk, place.language
        waiting = place.conflicts.waiting[:_LISTED]

        def question() -> list[tuple[KeptConflict, Told]]:
            texts = ConflictTexts(desk, language)
            return [(kept, texts.tell(kept.conflict)) for kept in waiting]

        place.worker.ask("conflicts in words", question, self._take, self)

    def _take(self, shown: list[tuple[KeptConflict, Told]]) -> None:
        if shown != self._shown:
            self._shown, before = shown, self._chosen
            self._show_list(before)

    @property
    def _chosen(self) -> int | None:
        """The number of the chosen conflict."""
        row = self.list.currentRow()
        return self._shown[row][0].id if 0 <= row < len(self._shown) else None

    def _show_list(self, before: int | None = None) -> None:
        count = len(self.workplace.conflicts.waiting)
        self._title.setText(self.tr("Conflicts: {count}").format(count=number_text(count, self.workplace.language)))
        row = self._row_of(before)
        self.list.blockSignals(True)
        self.list.clear()
        for _, told in self._shown:
            self.list.addItem(told.sentence)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._show_row(row)
        for widget in (self._hint, self._frame):
            widget.setVisible(bool(self._shown))
        self.put_back.setVisible(self._settled is not None)
        self.empty.setVisible(not self._shown)
        self.empty.say(
            "circle-check",
            self.tr("No conflicts"),
            self.tr("When two desks change the same thing without knowing of each other, it is listed here."),
            self.tr("Back to the desks"),
        )

    def _row_of(self, before: int | None) -> int:
        """Give the row of the conflict chosen before; where it is gone, the one that takes its place."""
        numbers = [kept.id for kept, _ in self._shown]
        if before in numbers:
            return numbers.index(before)
        if before is not None:
            self._acts.moving_on.note()
        return min(max(self.list.currentRow(), 0), len(numbers) - 1)

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.card.show_conflict(*self._shown[row])

    def _on_settled(self, number: int) -> None:
        self._settled = number

    def _put_back(self) -> None:
        if self._settled is not None:
            number, self._settled = self._settled, None
            self._acts.put_back(number, self.put_back.hide)
