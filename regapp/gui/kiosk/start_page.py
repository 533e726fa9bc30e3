"""The start page: scan a code, or begin by name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from regapp.gui.kiosk.pieces import KioskPage, large_button, large_label
from regapp.gui.kiosk.place import KioskPlace
from regapp.gui.look.icons import pixmap


class StartPage(KioskPage):
    """The page that waits for the next participant."""

    by_name = Signal()
    """Somebody wants to check in by name."""
    leaving = Signal()
    """The operator wants to leave the kiosk."""

    def __init__(self, place: KioskPlace) -> None:
        super().__init__(place)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 12, 32, 12)
        column.setSpacing(12)
        self._title = large_label("word")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card = QFrame()
        self._card.setProperty("kiosk", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(32, 16, 32, 16)
        inside.setSpacing(8)
        self._sign, self._scan, self._how = QLabel(), large_label("title"), large_label()
        for widget in (self._sign, self._scan, self._how):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addStretch(1)
        for widget in (self._sign, self._scan, self._how):
            inside.addWidget(widget)
        inside.addStretch(1)
        self.name_button = large_button("primary", self.by_name.emit, "wide")
        self._hint = large_label("small")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.leave_button = large_button("", self.leaving.emit, "quiet")
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.leave_button)
        column.addWidget(self._title)
        column.addWidget(self._card, 1)
        column.addWidget(self.name_button)
        column.addLayout(foot)
        place.workplace.session_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the kiosk's language."""
        translate, is_open = self.place.language.translate, self.place.is_open
        self._title.setText(translate("Kiosk", "Self check-in"))
        scan = translate("Kiosk", "Scan your badge")
        how = translate("Kiosk", "Hold the code under the scanner.")
        # Where nobody can be checked in, nobody is asked to try.
        self._scan.setText(scan if is_open else translate("Kiosk", "Please go to the desk"))
        self._how.setText(how if is_open else translate("Kiosk", "Nobody can be checked in here now."))
        self.name_button.setText(translate("Kiosk", "Check in by name"))
        self.name_button.setEnabled(is_open)
        hint = translate("Kiosk", "You need your name and the last four digits of your telephone.")
        self._hint.setText(hint if is_open else "")
        self.leave_button.setText(translate("Kiosk", "For the operator"))
        self.restyle()

    def restyle(self) -> None:
        """Draw the icons in the theme in force."""
        theme = self.workplace.theme
        sign = "qr-code" if self.place.is_open else "users"
        self._sign.setPixmap(pixmap(sign, theme.colours.accent, self.place.sizes.sign))
        self.give_icon(self.name_button, "contact-round")
        self.give_icon(self.leave_button, "lock")

    def begin(self) -> None:
        """Leave the keyboard to the page: a scan must press no button."""
        self.setFocus()
