"""The camera that reads codes: which one, and whether it is on."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from regapp.gui.camera.words import missing_text, state_text
from regapp.gui.scanners.cameras import Camera
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, card, label
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.workplace.workplace import Workplace


class CameraCard(Panel):
    """The card. It looks for cameras when it is first seen, and follows those that come and go."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._station = workplace.scanners.camera
        self._offered = list[Camera]()
        """The cameras of the box, after its first entry: none."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("muted", wrap=True)
        self._caption, self.choice = label("caption"), ChoiceBox()
        self._caption.setBuddy(self.choice)
        self.switch, self.state = QCheckBox(), spoken_label("muted", wrap=True)
        for widget in (self._title, self._text, self._caption, self.choice, self.switch, self.state):
            column.addWidget(widget)
        self.choice.activated.connect(self._choose)
        self.switch.toggled.connect(lambda on: self._station.switch(on=on))
        self._station.changed.connect(self._show)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Look which cameras there are."""
        super().showEvent(event)
        self._station.look()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Camera"))
        self._text.setText(
            self.tr("A camera reads the codes of badges as a scanner does. Its pictures are kept nowhere.")
        )
        self._caption.setText(self.tr("Which camera"))
        self.switch.setText(self.tr("Read codes with the camera"))
        self._show()

    def _show(self) -> None:
        chosen = self._station.preferences.camera
        self._offered = list(self._station.found)
        if chosen is not None and chosen.key not in [camera.key for camera in self._offered]:
            self._offered.append(chosen)
        with QSignalBlocker(self.choice), QSignalBlocker(self.switch):
            self.choice.clear()
            self.choice.addItems([self.tr("No camera"), *(camera.name for camera in self._offered)])
            place = next((at for at, one in enumerate(self._offered, 1) if chosen and one.key == chosen.key), 0)
            self.choice.setCurrentIndex(place)
            self.switch.setChecked(chosen is not None and self._station.preferences.is_on)
        self.switch.setEnabled(chosen is not None)
        text = state_text(self._station) or missing_text(self._station)
        if not text and not self._offered:
            text = self.tr("No camera was found. One that is plugged in appears here by itself.")
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _choose(self, place: int) -> None:
        self._station.choose(self._offered[place - 1] if place > 0 else None)
