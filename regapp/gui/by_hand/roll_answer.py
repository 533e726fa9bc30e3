"""The large word after a scan in a roll call, with its sound."""

from PySide6.QtWidgets import QHBoxLayout

from regapp.gui.by_hand.roll import Said
from regapp.gui.scanning.sound import play
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.spoken import announce
from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import Outcome

_SOUNDS = {
    Said.PRESENT: Outcome.ADMITTED, Said.ALREADY: Outcome.ALREADY_IN, Said.NOT_ON_LIST: Outcome.OTHER_EVENT,
    Said.UNREADABLE: Outcome.UNREADABLE,
}  # fmt: skip


class RollAnswer(Panel):
    """The word, and the name beside it."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._said: Said | None = None
        self.word, self.name = label("digits"), label("section", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.word)
        row.addWidget(self.name, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._show()

    def restyle(self) -> None:
        """Take the theme's colours."""
        self._show()

    def say(self, said: Said, name: str) -> None:
        """Show an answer, and sound it."""
        self._said = said
        self.name.setText(name)
        self._show()
        announce(self, self.word.text(), name, is_urgent=True)
        if self.workplace.preferences.sound:
            play(_SOUNDS[said])

    def clear(self) -> None:
        """Wait for the next scan."""
        self._said = None
        self.name.setText("")
        self._show()

    def _show(self) -> None:
        colours = self.workplace.theme.colours
        words = {
            Said.PRESENT: (self.tr("Present"), colours.admitted),
            Said.ALREADY: (self.tr("Already"), colours.information),
            Said.NOT_ON_LIST: (self.tr("Not on this list"), colours.refused),
            Said.UNREADABLE: (self.tr("No badge of this conference"), colours.refused),
        }
        waiting = (self.tr("Scan a badge"), colours.muted)
        word, colour = words[self._said] if self._said is not None else waiting
        self.word.setText(word)
        self.word.setStyleSheet(f"color: {colour};")
