"""Which RegApp this is: its licence and log, its parts, an update from a file, the way back to the version before."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from regapp.gui.updates.parts_dialog import PartsDialog
from regapp.gui.updates.putting_in import put_in, tell_ready
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.log import log_path
from regapp.services.updates.package import ENDING
from regapp.services.updates.versions import versions_here


class VersionCard(Panel):
    """The card."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.versions = versions_here()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text, self._waiting = label("section"), label("muted", wrap=True), label("", wrap=True)
        self.update_from, self.back = button("", self._ask), button("", self._go_back)
        self.parts = button("", self._show_parts)
        row = FlowLayout()
        for widget in (self.update_from, self.back, self.parts):
            row.addWidget(widget)
        for item in (self._title, self._text, self._waiting):
            column.addWidget(item)
        column.addLayout(row)
        workplace.versions_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        versions = self.versions
        self._title.setText(self.tr("RegApp {version}").format(version=versions.present))
        self._text.setText(
            self.tr("Free software (GPL-3.0-or-later). Font: Noto Sans. Icons: Lucide. Log: {log}").format(
                log=log_path()
            )
        )
        waiting, previous = versions.waiting, versions.previous
        failed = versions.failed
        news = self.tr("RegApp {version} starts at the next start.")
        if failed:
            news = self.tr("RegApp {version} did not start, so this version goes on. Ask for a better update.")
        self._waiting.setText(news.format(version=failed or waiting))
        self._waiting.setVisible(bool(failed or waiting))
        self.update_from.setText(self.tr("Update from a file…"))
        back = self.tr("Stay with RegApp {version}") if waiting else self.tr("Go back to RegApp {version}")
        self.update_from.setVisible(versions.needs is not None)
        self.back.setText(back.format(version=versions.present if waiting else previous))
        self.back.setVisible(bool(waiting or previous))
        self.parts.setText(self.tr("Parts and licences"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.update_from, "download", self.workplace)
        set_icon(self.back, "undo-2", self.workplace)

    def _ask(self) -> None:
        folder = next(iter(sorted(self.workplace.media.present or ())), self.workplace.papers())
        name, _ = QFileDialog.getOpenFileName(self, self.update_from.text(), str(folder), f"*{ENDING}")
        if name:
            put_in(self.workplace, self.versions, Path(name))

    def _go_back(self) -> None:
        self.workplace.worker.act(self.versions.go_back, lambda version: tell_ready(self.workplace, version))

    def _show_parts(self) -> None:
        dialog = PartsDialog(self.workplace, self)
        dialog.exec()
        dialog.deleteLater()
