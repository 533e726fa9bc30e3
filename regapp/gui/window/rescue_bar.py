"""The file was taken away: a bar that stays, with one button that saves everything in a new file."""

from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import Signal

from regapp.gui.widgets.message_bar import MessageBar
from regapp.gui.widgets.pieces import button
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import DamagedEntry, DamagedFile
from regapp.services.desk import Desk
from regapp.services.file.rescue import place_for, save_elsewhere


class RescueBar(MessageBar):
    """The way out: everything that was confirmed goes into a new file, with which the work goes on."""

    saved = Signal(object)
    """The Desk on the new file."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._desk = workplace.desk
        self._target = self._desk.path
        self._is_damaged = False
        self._save = button("primary", self.save)
        self.add(self._save)
        self.retranslate()
        self.hide()

    def offer(self) -> None:
        """Say that the file was taken away, and offer to save everything."""
        self._desk = self.workplace.desk
        self._target = place_for(self._desk, _home())
        self._show(is_damaged=False)
        self.show()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        text = self.tr(
            "The file {path} is gone, or another program has changed it. From now on nothing is saved. RegApp still"
            " knows everything that it confirmed: save it as {target}"
        )
        if self._is_damaged:
            text = self.tr(
                "Another program has damaged the file {path}; not everything in it can be read any more. Close RegApp"
                " and start it again: it shows the whole copies that can be put back."
            )
        self.set_message(text.format(path=self._desk.path, target=self._target), NoticeKind.ERROR)
        self._save.setText(self.tr("Save everything and go on"))

    def save(self) -> None:
        """Save everything in the new file and go on with it."""
        desk, target = self._desk, self._target
        self._save.setEnabled(False)

        def failed(error: RegAppError | None) -> None:
            self._save.setEnabled(True)
            if isinstance(error, DamagedFile | DamagedEntry):
                self._show(is_damaged=True)
                return
            # The next attempt goes to the user's own folder.
            self._target = _home() / target.name
            self.retranslate()
            self.workplace.worker.failed.emit(error)

        work = self.workplace.worker.long_work
        work(self.tr("Saving everything"), lambda _progress: save_elsewhere(desk, target), self._on_saved, failed)

    def _show(self, *, is_damaged: bool) -> None:
        self._is_damaged = is_damaged
        self._save.setVisible(not is_damaged)
        self.retranslate()

    def _on_saved(self, desk: Desk) -> None:
        self._save.setEnabled(True)
        self.hide()
        self.workplace.preferences.files.note_successor(self._desk.path, desk.path)
        self.saved.emit(desk)


def _home() -> Path:
    return user_data_path("regapp", appauthor=False)
