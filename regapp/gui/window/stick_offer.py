"""A stick was put in: an offer in the status line to back up to it, made once."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from regapp.gui.look.icons import BUTTON_GAP, button_icon, icon
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.file_acts import back_up_to
from regapp.gui.workplace.workplace import Workplace
from regapp.services.file.media import folder_on, is_on


class StickOffer(Panel):
    """The offer. It goes with the stick, with the cross, and when it is taken up; the cross is for good.

    No offer is made of a stick that needs none: the file itself or the second folder is on it.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.medium: Path | None = None
        """The stick of the offer shown."""
        self._declined: set[Path] = set()
        self.offer, self.no = QToolButton(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget, act in ((self.offer, self._take_up), (self.no, self._decline)):
            widget.setProperty("role", "plain")
            # A click leaves the keyboard where it is: somebody may be typing.
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            widget.clicked.connect(act)
            row.addWidget(widget)
        self.offer.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        workplace.media.came.connect(self._on_came)
        workplace.media.went.connect(self._on_went)
        self._show(None)

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        name = (self.medium.name or str(self.medium)) if self.medium else ""
        self.offer.setText(self.tr("Back up to {stick}").format(stick=name))
        self.offer.setToolTip(self.tr("A stick was put in: {place}").format(place=self.medium or ""))
        self.no.setToolTip(self.tr("No backup to this stick"))
        self.no.setAccessibleName(self.tr("No backup to this stick"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        colours, size = self.workplace.theme.colours, self.workplace.theme.sizes.caption + 2
        self.offer.setIcon(button_icon("hard-drive", colours.accent, size))
        self.offer.setIconSize(QSize(size + BUTTON_GAP, size))
        self.no.setIcon(icon("x", colours.muted, size))

    def _on_came(self, medium: Path) -> None:
        files, desk = self.workplace.preferences.files, self.workplace.desk
        spared = [desk.path, *([files.second_folder] if files.second_folder is not None else [])]
        is_needless = desk.is_read_only or any(is_on(medium, path) for path in spared)
        if medium not in self._declined and not is_needless:
            self._show(medium)

    def _on_went(self, medium: Path) -> None:
        if medium == self.medium:
            self._show(None)

    def _take_up(self) -> None:
        if self.medium is not None:
            back_up_to(self.workplace, folder_on(self.medium))
        self._show(None)

    def _decline(self) -> None:
        if self.medium is not None:
            self._declined.add(self.medium)
        self._show(None)

    def _show(self, medium: Path | None) -> None:
        self.medium = medium
        self.retranslate()
        self.setVisible(medium is not None)
