"""The care of the file: backups here and elsewhere, a backup put back, a check."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout

from regapp.gui.settings.restore_dialog import RestoreDialog
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.file_acts import back_up_to
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.finding import Finding
from regapp.model.progress import Progress
from regapp.services.file.starting import backup_folder
from regapp.services.file.upkeep import backup, check
from regapp.texts.findings import finding


class FileCard(Panel):
    """The card of the conference file."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("", wrap=True)
        self.path = label("muted", wrap=True)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.second_text = label("", wrap=True)
        self._backup, self._elsewhere = button("primary", self.make_backup), button("", self._choose_place)
        self.restore = writes(button("", self.ask_restore), workplace)
        self._check = button("", self._check_file)
        self._second, self._no_second = button("", self._choose_second), button("", lambda: self.use_second(None))
        for widget in (self._title, self.path, self._text):
            column.addWidget(widget)
        column.addLayout(_row(self._backup, self._elsewhere))
        column.addLayout(_row(self.restore, self._check))
        column.addSpacing(8)
        column.addWidget(self.second_text)
        column.addLayout(_row(self._second, self._no_second))
        self.dialog: RestoreDialog | None = None
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("The conference file"))
        self.path.setText(str(self.workplace.desk.path))
        self._text.setText(
            self.tr(
                "Everything is stored in this one file. Every quarter of an hour and at the end RegApp "
                "copies it into the folder “backups” beside it and compares the copy. A backup "
                "contains names and keys of badges: keep it secret."
            )
        )
        self._show_second()
        self._backup.setText(self.tr("Back up now"))
        self._elsewhere.setText(self.tr("Back up to…"))
        self.restore.setText(self.tr("Restore…"))
        self._check.setText(self.tr("Check the file"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        icons = ((self._backup, "save"), (self._elsewhere, "hard-drive"), (self.restore, "history"))
        for widget, name in (*icons, (self._check, "search")):
            set_icon(widget, name, self.workplace)

    def _show_second(self) -> None:
        folder = self.workplace.preferences.files.second_folder
        if folder is None:
            text = self.tr("If this laptop is lost, its backups are lost too. Choose a stick or another disk as well.")
        elif folder.is_dir():
            text = self.tr("A second backup goes to {folder}.").format(folder=folder)
        else:
            text = self.tr("A second backup goes to {folder} as soon as it is there.").format(folder=folder)
        self.second_text.setText(text)
        self._second.setText(self.tr("Choose a second folder…"))
        self._no_second.setText(self.tr("No second folder"))
        self._no_second.setVisible(folder is not None)

    def _choose_second(self) -> None:
        start = self.workplace.preferences.files.second_folder or Path.home()
        name = QFileDialog.getExistingDirectory(self, self._second.text(), str(start))
        if name:
            self.use_second(Path(name))

    def use_second(self, folder: Path | None) -> None:
        """Make backups in another folder too, the first one now; None: in no other folder."""
        self.workplace.preferences.files.second_folder = folder
        self._show_second()
        if folder is not None:
            self.workplace.backups.run()

    def _choose_place(self) -> None:
        start = next(iter(sorted(self.workplace.media.present or ())), Path.home())
        name = QFileDialog.getExistingDirectory(self, self._elsewhere.text(), str(start))
        if name:
            back_up_to(self.workplace, Path(name))

    def make_backup(self) -> None:
        """Make a verified copy in the folder `backups` beside the file, and in the second folder."""
        desk = self.workplace.desk
        second = self.workplace.preferences.files.second_folder

        def work(_progress: Progress) -> tuple[Path, bool]:
            is_there = second is not None and second.is_dir()
            if second is not None and is_there:
                backup(desk, second)
            return backup(desk, backup_folder(desk.path)), is_there

        def done(result: tuple[Path, bool]) -> None:
            path, is_there = result
            text, kind = self.tr("Backup made and verified: {path}").format(path=path), NoticeKind.DONE
            if second is not None and not is_there:
                kind = NoticeKind.ATTENTION
                text = self.tr("{made}. The second folder {folder} is not there.").format(made=text, folder=second)
            self.workplace.tell_saved(text, path, kind=kind)
            self.workplace.backed_up.emit()
            self._show_second()

        self.workplace.worker.long_work(self.tr("Backup"), work, done)

    def ask_restore(self) -> None:
        """Show the backups and what is in them; one can be put in the place of the file."""
        if self.dialog is None and self.workplace.can_switch():
            self.dialog = RestoreDialog(self.workplace, self)
            self.dialog.finished.connect(self._on_dialog_closed)
            self.dialog.open()

    def _on_dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _check_file(self) -> None:
        desk = self.workplace.desk
        self._check.setEnabled(False)

        def done(findings: list[Finding]) -> None:
            self._check.setEnabled(True)
            if findings:
                words = "; ".join(finding(item.code, item.where, self.workplace.language) for item in findings)
                self.workplace.notice.emit(words, NoticeKind.ERROR)
            else:
                self.workplace.notice.emit(self.tr("No problems found in the file."), NoticeKind.DONE)

        self.workplace.worker.long_work(self.tr("Checking"), lambda _progress: check(desk), done)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in buttons:
        row.addWidget(widget)
    row.addStretch(1)
    return row
