"""The strip above a form that offers drafts: to go on with one, to begin new, to drop it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout

from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Panel, button, label
from regapp.gui.workplace.workplace import Workplace
from regapp.services.desk import now
from regapp.services.file.drafts import Draft

_SHOWN = 3


class DraftOffer(Panel):
    """The strip; hidden where there is nothing to offer. The keyboard stays in the form; Tab comes here before it, as
    long as the strip is made first."""

    taken = Signal(object)
    """Somebody wants to go on with a Draft."""
    dropped = Signal(object)
    """Somebody wants a Draft no more."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.drafts: list[Draft] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setProperty("role", "card")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        self._abouts = [label("strong", wrap=True) for _ in range(_SHOWN)]
        self.begin_new = button("quiet", self.hide)
        self.takes = [button("", partial(self._on_take, place)) for place in range(_SHOWN)]
        self.drops = [button("quiet", partial(self._on_drop, place)) for place in range(_SHOWN)]
        for place, about in enumerate(self._abouts):
            # A long name is broken; it never widens the form.
            about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(about, 2 * place, 0)
            grid.addWidget(self.drops[place], 2 * place, 1)
            # In a narrow form the second button goes on in the next line.
            row = FlowLayout()
            row.addWidget(self.takes[place])
            if not place:
                row.addWidget(self.begin_new)
            grid.addLayout(row, 2 * place + 1, 0, 1, 2)
        for widget in self.findChildren(QPushButton):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.begin_new.setText(self.tr("Begin new"))
        for place in range(_SHOWN):
            is_known = place < len(self.drafts)
            for widget in (self._abouts[place], self.takes[place], self.drops[place]):
                widget.setVisible(is_known)
            if is_known:
                draft = self.drafts[place]
                self._abouts[place].setText(draft.about)
                self.takes[place].setText(self.tr("Go on with the draft from {time}").format(time=self._time(draft)))
                self.drops[place].setText(self.tr("Drop it"))
                self.drops[place].setAccessibleName(self.tr("Drop the draft {about}").format(about=draft.about))

    def _time(self, draft: Draft) -> str:
        try:
            at = self.workplace.local(draft.at)
        except ValueError:
            return "?"
        today: datetime = self.workplace.desk.event.local(now())
        return f"{at:%H:%M}" if at.date() == today.date() else f"{at:%d.%m %H:%M}"

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Offer the newest of some drafts; without any the strip goes."""
        self.drafts = list(drafts[:_SHOWN])
        self.retranslate()
        self.setVisible(bool(self.drafts))

    def _on_take(self, place: int) -> None:
        self.taken.emit(self.drafts[place])

    def _on_drop(self, place: int) -> None:
        self.dropped.emit(self.drafts[place])
