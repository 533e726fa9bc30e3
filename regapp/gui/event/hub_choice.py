"""The hubs that were found in this network: which one there is, or which of several is meant."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import label
from regapp.model.entries.hub import FoundHub


class HubChoice(QWidget):
    """The line that says what was found, and a box where there are several."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.found, self.box = label("strong", wrap=True), ChoiceBox()
        column.addWidget(self.found)
        column.addWidget(self.box)
        self._hubs: tuple[FoundHub, ...] = ()
        self.retranslate()

    @property
    def hub(self) -> FoundHub | None:
        """The hub whose six digits are asked for."""
        return self._hubs[self.box.currentIndex()] if self._hubs and self.box.currentIndex() >= 0 else None

    def show_hubs(self, hubs: tuple[FoundHub, ...]) -> None:
        """Show which hubs are in this network; the one chosen stays so."""
        chosen = self.box.currentData()
        self._hubs = hubs
        self.found.setText(self._found_text)
        self.box.setVisible(len(hubs) > 1)
        self.box.clear()
        for hub in hubs:
            self.box.addItem(self._name(hub), hub.mark)
        self.box.setCurrentIndex(max(self.box.findData(chosen), 0) if hubs else -1)

    @property
    def _found_text(self) -> str:
        if len(self._hubs) == 1:
            return self.tr("A hub was found: {hub}").format(hub=self._name(self._hubs[0]))
        # In its place from the beginning: a hub that comes moves nothing.
        return (
            self.tr("Several hubs were found. Choose the one whose digits you have:")
            if self._hubs
            else self.tr("No hub was found in this network yet.")
        )

    def _name(self, hub: FoundHub) -> str:
        desk = self.tr("desk {number}").format(number=hub.number)
        return ", ".join(filter(None, (desk, hub.label, hub.machine)))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.box.setAccessibleName(self.tr("Hub"))
        self.show_hubs(self._hubs)
