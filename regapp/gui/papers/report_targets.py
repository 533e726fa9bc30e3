"""Targets of the event, typed beside the report for donors: kept with the event as soon as a field is left."""

from PySide6.QtWidgets import QGridLayout, QLineEdit

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.target import Target
from regapp.services.desk import Changes
from regapp.services.event.targets import set_targets

_FIELD_WIDTH = 84


class ReportTargets(Panel):
    """A small field for each target. What is no number is refused and stays in its field."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(0, 1)
        self._caption = label("caption", wrap=True)
        grid.addWidget(self._caption, 0, 0, 1, 2)
        self.fields = {target: writes(QLineEdit(), workplace) for target in Target}
        self._names = {target: label(wrap=True) for target in Target}
        for row, (target, field) in enumerate(self.fields.items(), start=1):
            self._names[target].setBuddy(field)
            field.editingFinished.connect(self.keep)
            grid.addWidget(self._names[target], row, 0)
            grid.addWidget(field, row, 1)
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(self._take)
        self._take()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._caption.setText(self.tr("Targets, beside which the results are set"))
        words = {
            Target.PEOPLE: self.tr("People who came"),
            Target.WOMEN: self.tr("Women, %"),
            Target.YOUTH: self.tr("Young people, %"),
            Target.MUNICIPALITIES: self.tr("Municipalities"),
            Target.DAYS: self.tr("Days with people"),
        }
        for target, name in self._names.items():
            name.setText(words[target])
            self.fields[target].setAccessibleName(words[target])
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's widths."""
        for field in self.fields.values():
            field.setFixedWidth(round(_FIELD_WIDTH * self.workplace.theme.sizes.body / 13))

    def keep(self) -> None:
        """Keep what was typed, where it differs."""
        desk, typed = self.workplace.desk, {target: field.text() for target, field in self.fields.items()}
        if typed == self._kept() or not self.workplace.can_write():
            return
        self.workplace.worker.act(lambda: set_targets(desk, typed), self._announce)

    def _announce(self, changes: Changes) -> None:
        self._take()
        self.workplace.announce(changes)

    def _kept(self) -> dict[Target, str]:
        targets = self.workplace.desk.event.targets
        return {target: str(targets[target]) if target in targets else "" for target in Target}

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything:
            self._take()

    def _take(self) -> None:
        for target, text in self._kept().items():
            field = self.fields[target]
            if not (field.hasFocus() and field.isModified()) and field.text() != text:
                field.setText(text)
