"""The conference's materials: their address, its code for the screen, and the materials of the sessions."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from regapp.gui.programme.material_acts import open_material, show_on_screen
from regapp.gui.programme.screen_view import ScreenView
from regapp.gui.widgets.code_picture import CodePicture
from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.widgets.drafting import Drafting
from regapp.gui.widgets.inputs import Inputs
from regapp.gui.widgets.pieces import Panel, button, label, line, scrolled, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Material
from regapp.model.web_address import is_web
from regapp.services.desk import Changes
from regapp.services.file.drafts import DraftKind
from regapp.services.programme.programme import set_portal
from regapp.services.programme.screen_codes import is_web_address, screen_code

_CODE_SIDE = 140


class MaterialsPanel(Panel):
    """The panel. `close` closes it."""

    def __init__(self, workplace: Workplace, close: Callable[[], None]) -> None:
        super().__init__(workplace)
        self._close_panel = close
        self.screen_shown: ScreenView | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        outer.addWidget(scrolled(holder, takes_focus=False))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        offer = DraftOffer(workplace)
        column.addWidget(offer)
        self._title, self._text, self._caption = label("section"), label("muted", wrap=True), label("caption")
        self.address, self.code = QLineEdit(workplace.desk.event.portal), CodePicture()
        self._caption.setBuddy(self.address)
        self._save = writes(button("", self.save), workplace)
        self._show_button = button("primary", self.show_portal)
        self.address.textChanged.connect(lambda _text: self._look())
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self._save)
        for widget in (self._title, self._text, self._caption):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._show_button)
        column.addWidget(line())
        self._list_title = label("strong")
        column.addWidget(self._list_title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column.addLayout(self._rows)
        column.addStretch(1)
        self._shown: list[MaterialRow] = []
        self.drafting = Drafting(
            workplace, offer, DraftKind.PORTAL, Inputs({"address": self.address}), lambda: self.address.text().strip()
        )
        workplace.sessions_changed.connect(self._list)
        workplace.changed.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Materials of the conference"))
        self._text.setText(
            self.tr(
                "People photograph the code from the screen and read the materials at home. The code "
                "is also on the back of badges."
            )
        )
        self._caption.setText(self.tr("Address of the materials"))
        self._save.setText(self.tr("Save"))
        self._show_button.setText(self.tr("Show on the screen"))
        self._list_title.setText(self.tr("Materials by session"))
        self._list()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons and sizes."""
        set_icon(self._show_button, "presentation", self.workplace)
        self._look()

    def _look(self) -> None:
        address = self.address.text().strip()
        side = round(_CODE_SIDE * self.workplace.theme.sizes.body / 13)
        self.code.show_code(screen_code(address if is_web(address) else ""), side)
        self._save.setEnabled(address != self.workplace.desk.event.portal and not self.workplace.desk.is_read_only)
        self._show_button.setEnabled(is_web(address))

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything and not self.drafting.is_changed:
            self.address.setText(self.workplace.desk.event.portal)
            self.drafting.begin()
        self._look()

    def _list(self) -> None:
        for row in self._shown:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown = []
        for session in self.workplace.sessions:
            for material in session.materials:
                row = MaterialRow(self.workplace, material, self.workplace.text(session.title))
                self._rows.addWidget(row)
                self._shown.append(row)
        self._list_title.setVisible(bool(self._shown))

    def save(self) -> None:
        """Save the address."""
        desk, address = self.workplace.desk, self.address.text().strip()

        def done(changes: Changes) -> None:
            self.drafting.forget()
            if isValid(self):
                self.drafting.begin()
            self.workplace.announce(changes)

        self.workplace.worker.act(lambda: set_portal(desk, address), done)

    def keep_draft(self) -> None:
        """Keep the address that was typed, since the panel closes, and say so."""
        self.drafting.leave()

    def show_portal(self) -> None:
        """Show the code over the whole screen."""
        title = self.tr("Materials of the conference")
        self.screen_shown = show_on_screen(self.workplace, self.address.text(), title, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save the address on Enter, close on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = self.focusWidget()
            if isinstance(pressed, QPushButton):
                pressed.click()
            else:
                self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self._close_panel()
        else:
            super().keyPressEvent(event)


class MaterialRow(Panel):
    """One material: a click opens it; an address in the web has a code for the screen."""

    def __init__(self, workplace: Workplace, material: Material, session: str = "") -> None:
        super().__init__(workplace)
        self._material = material
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.open_button = button("quiet", partial(open_material, workplace, material.address))
        self.open_button.setText(_short(material.title))
        self.open_button.setToolTip(material.address)
        words.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        if session:
            under = label("caption", wrap=True)
            under.setText(session)
            under.setContentsMargins(8, 0, 0, 4)
            words.addWidget(under)
        row.addLayout(words, 1)
        self.code_button = button("quiet", self._show_code)
        self.code_button.setVisible(is_web_address(material.address))
        row.addWidget(self.code_button, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = self.tr("Show its code on the screen")
        self.code_button.setToolTip(words)
        self.code_button.setAccessibleName(words)
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        is_web = is_web_address(self._material.address)
        set_icon(self.open_button, "external-link" if is_web else "file-text", self.workplace)
        set_icon(self.code_button, "qr-code", self.workplace)

    def _show_code(self) -> None:
        show_on_screen(self.workplace, self._material.address, self._material.title, self)


def _short(title: str) -> str:
    return title if len(title) <= 44 else f"{title[:43]}…"
