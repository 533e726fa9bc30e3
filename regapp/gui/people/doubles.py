"""Possible doubles among registered people: pairs side by side, merged field by field or told apart for good."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from regapp.gui.person.comparison import Comparison, Side
from regapp.gui.widgets.empty_state import EmptyState
from regapp.gui.widgets.moving_on import MovingOn
from regapp.gui.widgets.pieces import Panel, button, card, label, scrolled, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.messages import done_to
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.participant import Participant
from regapp.model.progress import Progress
from regapp.services.acts import ActKind
from regapp.services.desk import Changes
from regapp.services.people.doubles import Double, chosen_pair, merge, merged, possible_doubles, suggested, tell_apart


class DoublesView(Panel):
    """The pairs at the left, the two records at the right. `closed` leads back to the people."""

    closed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.doubles: list[Double] = []
        self._searching, self._is_stale = False, False
        self._chosen: tuple[int, ...] = ()
        """The two whom the user has chosen to compare; nobody where all pairs are looked for."""
        self._shown: Double | None = None
        self._acting, self._moving_on = False, MovingOn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        self._back = button("quiet", self.closed.emit)
        self._title = label("section")
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        frame, inside = card(spacing=12)
        self._frame = frame
        row = QHBoxLayout()
        row.setSpacing(16)
        self.pairs = QListWidget()
        self.pairs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pairs.currentRowChanged.connect(self._show)
        row.addWidget(self.pairs, 2)
        row.addWidget(self._make_right(), 5)
        inside.addLayout(row, 1)
        column.addWidget(frame, 1)
        self.empty = EmptyState(workplace, self.closed.emit)
        column.addWidget(self.empty, 1)
        workplace.changed.connect(self._on_changed)
        for signal in (workplace.undone, workplace.redone):
            signal.connect(lambda _act: self._look_again())
        # An undo is told as a change and as an undo: both ask for one search.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._search_if_seen)
        self.retranslate()

    def _make_right(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._hint = label("muted", wrap=True)
        column.addWidget(self._hint)
        self.comparison = Comparison(self.workplace)
        column.addWidget(scrolled(self.comparison), 1)
        buttons = QHBoxLayout()
        # Neither invites: somebody who is sure of nothing presses nothing.
        self._merge = writes(button("", self.merge_pair), self.workplace)
        self._apart = writes(button("", self.tell_pair_apart), self.workplace)
        self._cards = (button("quiet", lambda: self._open(0)), button("quiet", lambda: self._open(1)))
        for widget in (self._merge, self._apart, *self._cards):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return holder

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._back.setText(self.tr("Back to all people"))
        self.pairs.setAccessibleName(self.tr("Possible duplicates"))
        self._hint.setText(
            self.tr(
                "Choose a value wherever they differ. Both badges stay valid and both histories are "
                "kept; Ctrl+Z undoes the merge."
            )
        )
        self._merge.setText(self.tr("Same person: merge"))
        self._apart.setText(self.tr("Two different people"))
        for number, widget in enumerate(self._cards, start=1):
            widget.setText(self.tr("Record {number}").format(number=number))
        self._shown = None
        self._show_list()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self._back, "undo-2", self.workplace)
        set_icon(self._merge, "check", self.workplace)
        set_icon(self._apart, "users", self.workplace)

    def look(self) -> None:
        """Look for doubles among everybody again, with progress and a cross."""
        self._chosen = ()
        self._search()

    def _search(self) -> None:
        if self._searching:
            self._is_stale = True
            return
        self._searching, self._is_stale = True, False
        desk, chosen = self.workplace.desk, self._chosen
        self._show_list()

        def done(doubles: list[Double]) -> None:
            self._searching = False
            if self._is_stale or chosen != self._chosen:
                self._search()
                return
            self.doubles = doubles
            self._show_list()

        def failed(error: object) -> None:
            self._searching = False
            self._show_list()
            self.workplace.worker.failed.emit(error)

        def work(progress: Progress) -> list[Double]:
            return chosen_pair(desk, chosen) if chosen else possible_doubles(desk, progress)

        self.workplace.worker.long_work(self.tr("Possible duplicates"), work, done, failed)

    def compare(self, first: Participant, second: Participant) -> None:
        """Show two people whom the user has chosen."""
        self._chosen, self._shown = (first.id, second.id), None
        self.doubles = [Double(0.0, first, second)]
        self._show_list()

    def _on_changed(self, changes: Changes) -> None:
        """Look again where somebody shown is another now."""
        shown = {person.id for double in self.doubles for person in (double.first, double.second)}
        if changes.everything or shown & changes.participants:
            self._look_again()

    def _look_again(self) -> None:
        self._later.start(0)

    def _search_if_seen(self) -> None:
        if self.isVisible():
            self._search()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where something was changed while another page was in sight."""
        super().showEvent(event)
        if self._is_stale:
            self._search()

    def _show_list(self) -> None:
        self._title.setText(self.tr("Possible duplicates: {count}").format(count=len(self.doubles)))
        row = self._row_of_shown()
        self.pairs.blockSignals(True)
        self.pairs.clear()
        for double in self.doubles:
            names = dict.fromkeys((double.first.details.name, double.second.details.name))
            self.pairs.addItem(" / ".join(names))
        self.pairs.setCurrentRow(min(max(row, 0), len(self.doubles) - 1))
        self.pairs.blockSignals(False)
        self._frame.setVisible(bool(self.doubles))
        self.empty.setVisible(not self.doubles)
        if self._searching:
            self.empty.say("search", self.tr("Checking everyone…"), "", "")
        else:
            title = self.tr("No possible duplicates")
            self.empty.say("circle-check", title, "", self.tr("Back to all people"))
        self._show(self.pairs.currentRow())

    def _row_of_shown(self) -> int:
        """Give the row of the pair in sight, wherever it is now; where it is gone, the one that takes its place."""
        if (shown := self._shown) is None:
            return self.pairs.currentRow()
        ids = (shown.first.id, shown.second.id)
        rows = (row for row, double in enumerate(self.doubles) if (double.first.id, double.second.id) == ids)
        row = next(rows, None)
        if row is None:
            self._moving_on.note()
        return self.pairs.currentRow() if row is None else row

    def _pair(self) -> Double | None:
        row = self.pairs.currentRow()
        return self.doubles[row] if 0 <= row < len(self.doubles) else None

    def _show(self, _row: int) -> None:
        pair = self._pair()
        # What was chosen in a pair that is as it was stays chosen.
        if pair is not None and pair != self._shown:
            self._shown = pair
            sides = (self._side(pair.first), self._side(pair.second))
            self.comparison.show_sides(sides, suggested(pair.first, pair.second))

    def _side(self, person: Participant) -> Side:
        state = self.tr("not arrived yet")
        if person.first_in:
            state = self.tr("arrived {time}").format(time=f"{self.workplace.local(person.first_in):%d.%m %H:%M}")
        return Side(f"{person.details.number} · {state}", person.details)

    def merge_pair(self) -> None:
        """Merge the pair shown into one person, with the values chosen."""
        pair, chosen = self._pair(), self.comparison.chosen()
        if pair is not None:
            name = merged(pair.first.details, pair.second.details, chosen).name
            self._act(
                partial(merge, self.workplace.desk, pair.first.id, pair.second.id, chosen),
                done_to(ActKind.MERGE, name),
            )

    def tell_pair_apart(self) -> None:
        """Note that the pair shown are two people."""
        pair = self._pair()
        if pair is not None:
            self._act(
                partial(tell_apart, self.workplace.desk, pair.first.id, pair.second.id),
                done_to(ActKind.TELL_APART, pair.first.details.name),
            )

    def _act(self, act: Callable[[], Changes], said: str) -> None:
        pair = self._pair()
        if pair is None or self._acting or self._moving_on.is_too_soon:
            return
        self._acting = True
        merging = {pair.first.id, pair.second.id}

        def done(changes: Changes) -> None:
            self._acting = False
            # A merged person is another record now: the other pairs with them are looked for again.
            self.doubles = [item for item in self.doubles if {item.first.id, item.second.id} != merging]
            self._show_list()
            self.workplace.announce(changes)
            self.workplace.notice.emit(said, NoticeKind.DONE)

        def failed(error: RegAppError | None) -> None:
            self._acting = False
            self.workplace.worker.failed.emit(error)

        self.workplace.worker.act(act, done, failed)

    def _open(self, side: int) -> None:
        pair = self._pair()
        if pair is not None:
            self.workplace.person_asked.emit((pair.first, pair.second)[side].id)
