"""The kiosk on the Settings page: the operator's PIN, what the kiosk may do, and its start."""

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout

from regapp.gui.scanning.speech import Speech
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.services.admission.operator_pin import MOST_DIGITS, kept_form, may_be_pin
from regapp.texts.catalogue import LANGUAGE_NAMES

_FIELD_WIDTH = 180


class KioskCard(Panel):
    """The card. Its choices take effect at once, on this machine only."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._chosen = workplace.preferences.kiosk
        self._speech = Speech(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("muted", wrap=True)
        self._caption, self.pin, self.set_pin = label("caption"), QLineEdit(), button("", self._keep_pin)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(MOST_DIGITS)
        self.pin.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.pin.setFixedWidth(_FIELD_WIDTH)
        self.pin.textChanged.connect(lambda _text: self._show_state())
        self.pin.returnPressed.connect(self._keep_pin)
        self._caption.setBuddy(self.pin)
        self._state = label("muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.pin)
        row.addWidget(self.set_pin)
        row.addWidget(self._state, 1)
        self.prints, self.speaks = QCheckBox(), QCheckBox()
        self.prints.setChecked(self._chosen.prints)
        self.speaks.setChecked(self._chosen.speaks)
        self.prints.toggled.connect(self._choose_prints)
        self.speaks.toggled.connect(self._choose_speaks)
        self._voices = label("caption", wrap=True)
        self.start = writes(button("", workplace.doings.kiosk_asked.emit), workplace)
        foot = QHBoxLayout()
        foot.addWidget(self.start)
        foot.addStretch(1)
        for widget in (self._title, self._text, self._caption):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.prints)
        column.addWidget(self.speaks)
        column.addWidget(self._voices)
        column.addLayout(foot)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Kiosk"))
        self._text.setText(
            self.tr(
                "Participants check themselves in: they scan a code, or type their name and the last four digits of"
                " their telephone. The kiosk fills the screen until the PIN is typed."
            )
        )
        self._caption.setText(self.tr("New PIN for the operator, 4 to 8 digits"))
        self.set_pin.setText(self.tr("Set the PIN"))
        self.prints.setText(self.tr("Print the badge at the kiosk"))
        self.speaks.setText(self.tr("Say the answers aloud"))
        self.start.setText(self.tr("Start the kiosk"))
        self._show_state()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.start, "monitor", self.workplace)

    def _show_state(self) -> None:
        has_pin = self._chosen.has_pin
        self._state.setText(self.tr("The PIN is set.") if has_pin else self.tr("Set a PIN to start the kiosk."))
        self.set_pin.setEnabled(may_be_pin(self.pin.text()))
        self.start.setEnabled(has_pin and not self.workplace.desk.is_read_only)
        missing = [name for code, name in LANGUAGE_NAMES.items() if not self._speech.is_available(code)]
        has_voice = len(missing) < len(LANGUAGE_NAMES)
        self.speaks.setEnabled(has_voice)
        text = self.tr("No voice for: {languages}.").format(languages=", ".join(missing)) if missing else ""
        text = text if has_voice else self.tr("This laptop has no voice. On Linux install espeak-ng.")
        self._voices.setText(text)
        self._voices.setVisible(bool(text))

    def _keep_pin(self) -> None:
        pin = self.pin.text()
        if not may_be_pin(pin):
            return
        self.pin.setText("")
        self.workplace.worker.ask("pin to keep", lambda: kept_form(pin), self._take_pin, self)

    def _take_pin(self, kept: str) -> None:
        self._chosen.pin = kept
        self._chosen.wrong_pins = 0
        self._show_state()

    def _choose_prints(self, on: bool) -> None:
        self._chosen.prints = on

    def _choose_speaks(self, on: bool) -> None:
        self._chosen.speaks = on
