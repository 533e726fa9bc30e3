"""The logos of the organisers and the donor, for their places on badges."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QToolButton

from regapp.gui.look.icons import icon
from regapp.gui.widgets.pieces import Panel
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.services.desk import Changes
from regapp.services.event.logos import LOGO_SLOTS, add_image, image_names, remove_image


class LogoMenu(Panel):
    """A button whose menu adds or removes a logo."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._button = writes(QToolButton(), workplace)
        self._button.setProperty("role", "plain")
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self._button)
        self._button.setMenu(self.menu)
        row.addWidget(self._button)
        self.menu.aboutToShow.connect(self._reload)
        self._present: tuple[str, ...] = ()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._button.setText(self.tr("Logos"))
        self._fill()
        self.restyle()

    def restyle(self) -> None:
        """Set the icon of the theme."""
        theme = self.workplace.theme
        self._button.setIcon(icon("images", theme.colours.text, theme.sizes.icon))
        self._button.setIconSize(QSize(theme.sizes.icon, theme.sizes.icon))
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _reload(self) -> None:
        desk = self.workplace.desk

        def show(names: tuple[str, ...]) -> None:
            if names != self._present:
                self._present = names
                self._fill()

        self.workplace.worker.ask("logos", lambda: image_names(desk), show, self)

    def _fill(self) -> None:
        words = {
            "organiser": self.tr("Organiser"),
            "organiser-2": self.tr("Second organiser"),
            "donor": self.tr("Donor"),
        }
        self.menu.clear()
        for slot in LOGO_SLOTS:
            choose = self.menu.addAction(self.tr("{whose}: choose a picture…").format(whose=words[slot]))
            choose.triggered.connect(partial(self._ask_picture, slot))
            if slot in self._present:
                remove = self.menu.addAction(self.tr("{whose}: remove the logo").format(whose=words[slot]))
                remove.triggered.connect(partial(self._remove, slot))

    def _ask_picture(self, slot: str) -> None:
        kinds = self.tr("Pictures (*.svg *.png *.jpg *.jpeg)")
        files = self.workplace.preferences.files
        start = files.folder("picture", self.workplace.papers())
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), str(start), kinds)
        if name:
            files.note_folder("picture", Path(name))
            self.add(slot, Path(name))

    def add(self, slot: str, path: Path) -> None:
        """Add a picture as the logo of a slot."""
        self.workplace.worker.act(partial(add_image, self.workplace.desk, slot, path), self._done)

    def _remove(self, slot: str) -> None:
        self.workplace.worker.act(partial(remove_image, self.workplace.desk, slot), self._done)

    def _done(self, changes: Changes) -> None:
        self._reload()
        self.workplace.announce(changes)
