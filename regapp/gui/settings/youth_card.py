"""The ages of those who count as young people at the event in force."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, card, label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.ages import LEAST_YOUTH, MOST_YOUTH, AgeBand, youth_by_law
from regapp.services.desk import Changes
from regapp.services.event.events import set_youth
from regapp.texts.words import age_word


class YouthCard(Panel):
    """The card with the first and the last age. What is chosen applies at once and can be undone."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("muted", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._captions = label("caption"), label("caption")
        self.first, self.last = ChoiceBox(), ChoiceBox()
        for caption, box in zip(self._captions, (self.first, self.last), strict=True):
            for age in range(LEAST_YOUTH, MOST_YOUTH + 1):
                box.addItem(str(age), age)
            box.activated.connect(lambda _index: self._choose())
            caption.setBuddy(box)
            row.addWidget(caption)
            row.addWidget(writes(box, workplace))
        row.addStretch(1)
        column.addLayout(row)
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force, and the ages of the event."""
        event = self.workplace.desk.event
        self._title.setText(self.tr("Young people"))
        by_law = age_word(youth_by_law(event.starts).key, self.workplace.language)
        by_law = by_law[:1].lower() + by_law[1:]
        self._text.setText(self.tr("Ages that figures and the report count as young. By law on the first day: {ages}."
                                   ).format(ages=by_law))  # fmt: skip
        for caption, word in zip(self._captions, (self.tr("From"), self.tr("To")), strict=True):
            caption.setText(word)
        for box, age in zip((self.first, self.last), event.young, strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(age))

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything:
            self.retranslate()

    def _choose(self) -> None:
        desk, first, last = self.workplace.desk, int(self.first.currentData()), int(self.last.currentData())
        youth = AgeBand(min(first, last), max(first, last))
        self.workplace.worker.act(lambda: set_youth(desk, youth), self.workplace.announce)
