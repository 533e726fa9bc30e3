"""In the demo: the tour, from its beginning."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from regapp.gui.widgets.pieces import Panel, button, card, label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace


class TourCard(Panel):
    """The card; there is none in a real conference."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("muted", wrap=True)
        self.begin = writes(button("", workplace.doings.tour_asked.emit), workplace)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)
        workplace.event_changed.connect(self._follow)
        if not workplace.desk.event.demo:
            # Never shown here: without a parent it would be a window of its own for a moment.
            self.hide()
        self.retranslate()

    def _follow(self) -> None:
        self.setVisible(self.workplace.desk.event.demo)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("The tour"))
        self._text.setText(self.tr("Five tasks with invented people. Each is ticked when you have done it."))
        self.begin.setText(self.tr("Begin the tour"))
