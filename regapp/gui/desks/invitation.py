"""Letting a laptop in: its name is asked for, then its code is shown, as a picture to scan and as digits to copy."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from regapp.gui.widgets.code_picture import CodePicture
from regapp.gui.widgets.pieces import button, label, set_icon
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.services.programme.screen_codes import ScreenCode, shown_code

if TYPE_CHECKING:
    from regapp.sync import Invitation

_WIDTH: Final = 420
_SIDE: Final = 440
_SHARE: Final = 0.55
"""Of the screen's height, for the picture of the code."""
_GROUP: Final = 6


class InvitationDialog(QDialog):
    """The dialog. Escape closes it; the code stays good until its time, and is shown again until somebody used it."""

    made = Signal(object, str)
    """A code was made: its Invitation, and what the desk is called."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._anchor = workplace, parent
        self.code = ""
        """The code, once it is made."""
        self.setWindowTitle(self.tr("Let a laptop in"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(20)
        self.picture = CodePicture()
        self.picture.hide()
        row.addWidget(self.picture)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStrut(_WIDTH)
        row.addLayout(column, 1)
        self._title, self.text = label("section"), label("", wrap=True)
        self._caption, self.name = label("caption"), QLineEdit()
        self._caption.setBuddy(self.name)
        self._caption.setText(self.tr("What the desk is called, such as “Entrance”"))
        self.short = label("digits")
        self.short.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.digits, self.error = QPlainTextEdit(), label("error", wrap=True)
        self.digits.setReadOnly(True)
        self.digits.setTabChangesFocus(True)
        self.digits.setAccessibleName(self.tr("The long code"))
        self.make, self.copy = button("primary", self._make), button("", self._copy)
        self.another, self.close_button = button("", self._begin_again), button("", self.accept)
        self.make.setText(self.tr("Make the code"))
        self.copy.setText(self.tr("Copy the long code"))
        self.another.setText(self.tr("Another laptop…"))
        self.close_button.setText(self.tr("Close"))
        set_icon(self.copy, "copy", workplace)
        for widget in (self._title, self.short, self.text, self._caption, self.name, self.error):
            column.addWidget(widget)
        column.addWidget(self.digits, 1)
        column.addStretch(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for each in (self.make, self.copy, self.another, self.close_button):
            each.setAutoDefault(each is self.make)
            buttons.addWidget(each)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.make.setDefault(True)
        self._begin_again()

    def _begin_again(self) -> None:
        """Ask for the next laptop's name."""
        self._title.setText(self.tr("Let a laptop in"))
        self.text.setText(self.tr("The other laptop gets a code that is good once, for ten minutes."))
        for hidden in (self.picture, self.short, self.digits, self.copy, self.another, self.error):
            hidden.hide()
        for shown in (self._caption, self.name, self.make):
            shown.show()
        self.make.setEnabled(True)
        self.name.clear()
        self.name.setFocus()
        self._fit()

    def _make(self) -> None:
        self.make.setEnabled(False)
        self.error.hide()
        self._workplace.sync.let_in(self.name.text().strip(), self._draw, self._on_failed)

    def _draw(self, invitation: "Invitation") -> None:
        """Draw the code off the GUI thread, then show it."""
        self.made.emit(invitation, self.name.text().strip())
        self._draw_code(invitation)

    def show_again(self, invitation: "Invitation", name: str) -> None:
        """Show a code that was made before and is still good."""
        self.name.setText(name)
        self.make.setEnabled(False)
        self._draw_code(invitation)

    def _draw_code(self, invitation: "Invitation") -> None:
        def show(drawn: ScreenCode) -> None:
            self.show_invitation(invitation, drawn)

        self._workplace.worker.ask("invitation", lambda: shown_code(invitation.code), show, self)

    def _on_failed(self, error: RegAppError | None) -> None:
        self.make.setEnabled(True)
        self.error.setText(failure(error, self._workplace.language))
        self.error.show()
        self.name.setFocus()

    def show_invitation(self, invitation: "Invitation", drawn: ScreenCode) -> None:
        """Show a code."""
        self.code = invitation.code
        screen = self.screen().availableGeometry().height()
        self.picture.show_code(drawn, min(_SIDE, round(screen * _SHARE)))
        self.picture.setAccessibleName(self.tr("The code as a picture"))
        for hidden in (self._caption, self.name, self.make, self.error):
            hidden.hide()
        until = self._workplace.local(invitation.expires.isoformat())
        self._title.setText(
            self.tr("Desk {number}: {name}").format(number=invitation.number, name=self.name.text().strip() or "—")
        )
        text = (
            self.tr(
                "On the other laptop open RegApp, the page Desks, and type these six digits, or scan the picture. Good "
                "once, until {time}. Show it to nobody else: whoever has it gets all data."
            )
            if invitation.digits
            else self.tr(
                "On the other laptop open RegApp, the page Desks, and scan this picture, or paste the digits. Good "
                "once, until {time}. Show it to nobody else: whoever has it gets all data."
            )
        )
        self.text.setText(text.format(time=f"{until:%H:%M}"))
        half = len(invitation.digits) // 2
        self.short.setText(f"{invitation.digits[:half]} {invitation.digits[half:]}")
        self.short.setVisible(bool(invitation.digits))
        code = invitation.code
        self.digits.setPlainText(" ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP)))
        for shown in (self.picture, self.digits, self.copy, self.another):
            shown.show()
        self.copy.setFocus()
        self._fit()

    def _fit(self) -> None:
        """Take the size of what is shown, in the middle of the window: growing on its place, it leaves the screen."""
        self.adjustSize()
        place, screen = self.frameGeometry(), self.screen().availableGeometry()
        place.moveCenter(self._anchor.window().frameGeometry().center())
        place.moveLeft(max(screen.left(), min(place.left(), screen.right() + 1 - place.width())))
        place.moveTop(max(screen.top(), min(place.top(), screen.bottom() + 1 - place.height())))
        self.move(place.topLeft())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self.copy.setText(self.tr("Copied"))
