"""The way out: the operator's PIN. Each wrong one makes the next pause longer, also after a new start."""

from collections.abc import Callable

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from regapp.gui.kiosk.keys import DIGITS, KeyGrid
from regapp.gui.kiosk.pieces import ForgetfulField, KioskPage, large_button, large_label
from regapp.gui.kiosk.place import KioskPlace
from regapp.services.admission.back_off import BackOff
from regapp.services.admission.operator_pin import LEAST_DIGITS, MOST_DIGITS, fits


class LeavePage(KioskPage):
    """The page of the PIN; `opened`: it was right. `clock` gives seconds that never go back."""

    opened = Signal()
    backed = Signal()

    def __init__(self, place: KioskPlace, clock: Callable[[], float]) -> None:
        super().__init__(place)
        self._clock, self._is_asking = clock, False
        self.tries = BackOff()
        wrong = place.preferences.wrong_pins
        if wrong:
            # Ending the program and starting it again gives no more tries.
            self.tries.wrong = wrong - 1
            self.tries.until = clock()
            self.tries.note_wrong(clock())
        self._pause = self.tries.left(clock())
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 16, 32, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(24)
        self.back, self._title = large_button("", self.backed.emit), large_label("title")
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(32)
        middle.addStretch(1)
        inside = QVBoxLayout()
        inside.setSpacing(12)
        self._caption, self.field = large_label("caption"), ForgetfulField(MOST_DIGITS)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._caption.setBuddy(self.field)
        self.message = large_label("message", is_spoken=True)
        self.pad = KeyGrid(place, DIGITS, "pad")
        self.leave = large_button("primary", self._try)
        for widget in (self._caption, self.field, self.leave, self.message):
            inside.addWidget(widget)
        inside.addStretch(1)
        middle.addLayout(inside, 3)
        middle.addWidget(self.pad, 3)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(1)
        self.field.returnPressed.connect(self._try)
        self.field.textChanged.connect(lambda _text: self._show_state())
        self.pad.typed.connect(self.field.insert)
        self.pad.erased.connect(self.field.backspace)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the kiosk's language."""
        translate = self.place.language.translate
        self._title.setText(translate("Kiosk", "Leave the kiosk"))
        self._caption.setText(translate("Kiosk", "Operator's PIN"))
        self.field.setAccessibleName(self._caption.text())
        self.back.setText(translate("Kiosk", "Back"))
        self.leave.setText(translate("Kiosk", "Leave the kiosk"))
        self._show_state()
        self.restyle()

    def restyle(self) -> None:
        """Draw the icons in the theme in force."""
        self.give_icon(self.back, "chevron-left")

    def begin(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus()

    def forget(self) -> None:
        """Forget what was typed."""
        self._is_asking = False
        self.field.forget()
        self._show_state()

    def tick(self) -> None:
        """Count the pause down."""
        self.show_pause(self.tries.left(self._clock()))

    def show_pause(self, seconds: int) -> None:
        """Show for how long no further PIN is taken; 0: one is."""
        self._pause = seconds
        self._show_state()

    def _show_state(self) -> None:
        translate, pause = self.place.language.translate, self._pause
        is_whole = len(self.field.text()) >= LEAST_DIGITS
        self.leave.setEnabled(is_whole and not pause and not self._is_asking)
        text = translate("Kiosk", "Wrong PIN. Wait: {seconds} s").format(seconds=pause)
        self.message.setText(text if pause else "")

    def _try(self) -> None:
        if not self.leave.isEnabled():
            return
        self._is_asking = True
        pin, kept = self.field.text(), self.place.preferences.pin
        self.field.forget()
        self.workplace.worker.ask("pin of the operator", lambda: fits(pin, kept), self._take, self)

    def _take(self, is_right: bool) -> None:
        self._is_asking = False
        if is_right:
            self.tries.note_right()
        else:
            self.tries.note_wrong(self._clock())
        self.place.preferences.wrong_pins = self.tries.wrong
        self.tick()
        if is_right:
            self.opened.emit()
