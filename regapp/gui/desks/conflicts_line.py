"""The way from the desks to their conflicts, with how many there are."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from regapp.gui.widgets.pieces import Panel, button, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.texts.quantities import number_text


class ConflictsLine(Panel):
    """A quiet button. Where the file is for one desk and has no conflicts there is none."""

    def __init__(self, workplace: Workplace, show: Callable[[], None]) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button = button("quiet", show)
        row.addWidget(self.button)
        workplace.conflicts.changed.connect(self.retranslate)
        workplace.sync.changed.connect(lambda _standing: self.retranslate())
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        place = self.workplace
        count = len(place.conflicts.waiting)
        text = self.tr("Conflicts to check: {count}").format(count=number_text(count, place.language))
        self.button.setText(text if count else self.tr("No conflicts"))
        self.button.setVisible(bool(count) or place.sync.known.address is not None)
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icon."""
        set_icon(self.button, "triangle-alert" if self.workplace.conflicts.waiting else "circle-check", self.workplace)
