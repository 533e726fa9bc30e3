"""A stick with an update was put in: an offer in the status line, while no session is on."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from regapp.gui.look.icons import BUTTON_GAP, button_icon
from regapp.gui.updates.putting_in import put_in
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.services import updates
from regapp.services.desk import now
from regapp.services.file.media import folder_on


class UpdateOffer(Panel):
    """The offer. It goes with the stick, and when it is taken up."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._found: dict[Path, updates.Update] = {}
        self.offer = QToolButton()
        self.offer.setProperty("role", "plain")
        # A click leaves the keyboard where it is: somebody may be typing.
        self.offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.offer.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.offer.clicked.connect(self._take_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.offer)
        workplace.media.came.connect(self._on_came)
        workplace.media.went.connect(self._on_went)
        workplace.versions_changed.connect(self._look_again)
        self.retranslate()

    @cached_property
    def versions(self) -> "updates.Versions":
        """The versions of RegApp on this computer."""
        return updates.versions_here()

    @property
    def update_shown(self) -> "updates.Update | None":
        """The update that is offered."""
        return next(iter(self._found.values()), None)

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        shown = self.update_shown
        if shown is not None:
            self.offer.setText(self.tr("Update to RegApp {version}").format(version=shown.version))
            self.offer.setToolTip(str(shown.path))
        self.setVisible(shown is not None)
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icon."""
        colours, size = self.workplace.theme.colours, self.workplace.theme.sizes.caption + 2
        self.offer.setIcon(button_icon("download", colours.accent, size))
        self.offer.setIconSize(QSize(size + BUTTON_GAP, size))

    def _on_came(self, medium: Path) -> None:
        # Nobody's work waits for another version: after the session it is offered when the stick comes again.
        moment = now()
        if any(session.starts <= moment < session.ends for session in self.workplace.sessions):
            return
        versions = self.versions

        def look() -> "updates.Update | None":
            return next(filter(None, map(versions.offered, (medium, folder_on(medium)))), None)

        def show(found: "updates.Update | None") -> None:
            if found is not None and medium in (self.workplace.media.present or ()):
                self.show_found(medium, found)

        self.workplace.worker.ask(f"updates on {medium}", look, show, self)

    def show_found(self, medium: Path, found: "updates.Update") -> None:
        """Offer an update that lies on a medium."""
        self._found[medium] = found
        self.retranslate()

    def forget(self) -> None:
        """Offer nothing any more."""
        self._found.clear()
        self.retranslate()

    def _on_went(self, medium: Path) -> None:
        self._found.pop(medium, None)
        self.retranslate()

    def _look_again(self) -> None:
        waiting = self.versions.waiting
        self._found = {medium: found for medium, found in self._found.items() if found.version != waiting}
        self.retranslate()

    def _take_up(self) -> None:
        shown = self.update_shown
        self.forget()
        if shown is not None:
            put_in(self.workplace, self.versions, shown.path)
