"""Before a backup is put in the place of the open file: which one, and what is in it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from regapp.gui.settings.contents_table import ContentsTable
from regapp.gui.widgets.copy_list import CopyList
from regapp.gui.widgets.pieces import button, label
from regapp.gui.workplace.file_acts import put_back
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.start import Contents, FoundCopy
from regapp.services.file.contents import contents, contents_for
from regapp.services.file.media import folder_on
from regapp.services.file.starting import copies

T = TypeVar("T")
_LETTERS = 56
"""The width in letters: a copy's line."""


class RestoreDialog(QDialog):
    """The dialog: the copies that can be put back, the newest first, and a look into the chosen one.

    It closes when the backup is in force, and stays with the reason where it could not be put back.
    """

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self._looked_into: Path | None = None
        self._is_busy = False
        self.setWindowTitle(self.tr("Restore"))
        self.setMinimumWidth(_LETTERS * workplace.theme.sizes.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        title, self._hint, after = label("section", wrap=True), label("muted", wrap=True), label("muted", wrap=True)
        title.setText(self.tr("Put a backup in the place of this file"))
        self._hint.setText(self.tr("Looking for backups…"))
        after.setText(self.tr("The file as it is now is kept beside it; one button puts it back."))
        self.copies, self.table, self.trouble = CopyList(), ContentsTable(workplace), label("error", wrap=True)
        self.copies.setAccessibleName(title.text())
        self.copies.currentItemChanged.connect(lambda *_: self._look())
        self._other, self.go_on = button("", self._ask_file), button("", self._restore)
        self._leave = button("", self.reject)
        self._other.setText(self.tr("Another file…"))
        self.go_on.setText(self.tr("Put this backup back"))
        self._leave.setText(self.tr("Leave everything as it is"))
        other = QHBoxLayout()
        other.addWidget(self._other)
        other.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.go_on)
        row.addStretch(1)
        row.addWidget(self._leave)
        above: tuple[QWidget, ...] = (title, self._hint, self.copies)
        below: tuple[QWidget, ...] = (self.table, self.trouble, after)
        for widget in above:
            column.addWidget(widget)
        column.addLayout(other)
        for widget in below:
            column.addWidget(widget)
        column.addLayout(row)
        for each in (self._other, self.go_on):
            each.setAutoDefault(False)
        # Enter, and a scan that ends with it, puts nothing back.
        self._leave.setDefault(True)
        self._may_go_on(False)
        self.trouble.hide()
        self._find()

    def _find(self) -> None:
        desk, second = self.workplace.desk, self.workplace.preferences.files.second_folder
        folders = [folder_on(medium) for medium in sorted(self.workplace.media.present or ())]
        if second is not None:
            folders.append(second)

        def work() -> tuple[list[FoundCopy], Contents]:
            return copies(desk.path, *folders), contents(desk)

        def show(found: tuple[list[FoundCopy], Contents]) -> None:
            known, now = found
            self.table.show_now(now)
            self._hint.setText(
                self.tr("These copies are whole, the newest first.")
                if known
                else self.tr("No backup was found beside the file, in the second folder or on a stick.")
            )
            self.copies.show_copies(known, self.workplace.language, self.workplace.desk.event.local)

        self._run(self.tr("Looking for backups"), work, show)
        self.workplace.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        """Show the file as it is now: people go on arriving."""
        desk = self.workplace.desk
        self.workplace.worker.ask("contents now", lambda: contents(desk), self.table.show_now, self)

    def _ask_file(self) -> None:
        start = next(iter(sorted(self.workplace.media.present or ())), self.workplace.desk.path.parent)
        name, _ = QFileDialog.getOpenFileName(self, self._other.text(), str(start), "*.regapp")
        if name:
            self.copies.add(Path(name))

    def _look(self) -> None:
        """Look into the chosen copy; until something is known of it, it cannot be put back."""
        chosen, desk = self.copies.chosen(), self.workplace.desk
        self._looked_into = None
        self._may_go_on(False)
        self.trouble.hide()
        self.table.show_backup(None)
        if chosen is None:
            return

        def work() -> Contents | RegAppError:
            try:
                return contents_for(desk, chosen)
            except RegAppError as error:
                return error

        def show(found: Contents | RegAppError) -> None:
            if chosen != self.copies.chosen():
                return
            if isinstance(found, RegAppError):
                self._say(found)
                return
            self._looked_into = chosen
            self.table.show_backup(found)
            self._may_go_on(True)

        self._run(self.tr("Looking into the backup"), work, show)

    def _run(self, what: str, work: Callable[[], T], show: Callable[[T], None]) -> None:
        """Read off the thread of searches, which must not wait for a large backup; nothing is shown once closed."""
        self.workplace.worker.long_work(what, lambda _progress: work(), lambda found: self._if_open(show, found))

    def _if_open(self, show: Callable[[T], None], found: T) -> None:
        if isValid(self) and self.isVisible():
            show(found)

    def _restore(self) -> None:
        if self._looked_into is None or self._is_busy or not self.workplace.can_switch():
            return
        self._is_busy = True
        for widget in (self.copies, self._other, self._leave):
            widget.setEnabled(False)
        self._may_go_on(False)
        put_back(self.workplace, self._looked_into, lambda _restored: self.accept(), self._on_failed)

    def _on_failed(self, error: RegAppError | None) -> None:
        self._is_busy = False
        for widget in (self.copies, self._other, self._leave):
            widget.setEnabled(True)
        self._look()
        self._say(error)

    def reject(self) -> None:
        """Close, but not while a backup is on its way."""
        if not self._is_busy:
            super().reject()

    def _say(self, error: RegAppError | None) -> None:
        self.trouble.setText(failure(error, self.workplace.language))
        self.trouble.show()

    def _may_go_on(self, may: bool) -> None:
        self.go_on.setEnabled(may and not self.workplace.desk.is_read_only)
