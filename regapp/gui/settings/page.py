"""The Settings page: language, look, operator, and the care of the file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from regapp import __version__
from regapp.gui.settings.events_card import DirectoryCard, EventsCard
from regapp.gui.settings.printer_card import PrinterCard
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, button, card, label, scrolled, set_icon
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.preferences import THEMES
from regapp.gui.workplace.workplace import Workplace
from regapp.log import log_path
from regapp.model.finding import Finding
from regapp.model.progress import Progress
from regapp.services.file.starting import backup_folder
from regapp.services.file.upkeep import backup, check
from regapp.texts.catalogue import LANGUAGE_NAMES
from regapp.texts.sentences import finding


class SettingsPage(Panel):
    """The page of a user's choices."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        scroll = scrolled(content, takes_focus=False)
        # Two cards beside each other may be wider than a small screen.
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        page.addWidget(scroll)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        self._title = label("title")
        outer.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._make_look(), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._make_file(), 1, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(row)
        second = QHBoxLayout()
        second.setSpacing(16)
        self.events, self.directory = EventsCard(workplace), DirectoryCard(workplace)
        second.addWidget(self.events, 1, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self.directory, 1, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(second)
        self.printer = PrinterCard(workplace)
        outer.addWidget(self.printer)
        outer.addStretch(1)
        self._about = label("caption", wrap=True)
        outer.addWidget(self._about)
        self.retranslate()

    def _make_look(self) -> QWidget:
        frame, column = card(spacing=4)
        preferences = self.workplace.preferences
        self._captions: dict[str, QLabel] = {name: label("caption") for name in ("language", "theme", "operator")}
        self._language, self._theme, self._operator = ChoiceBox(), ChoiceBox(), QLineEdit(preferences.operator)
        for code, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(self.workplace.language.code))
        self._language.activated.connect(lambda _index: self.workplace.speak(str(self._language.currentData())))
        for theme in THEMES:
            self._theme.addItem(theme, theme)
        self._theme.setCurrentIndex(self._theme.findData(preferences.theme))
        self._theme.activated.connect(lambda _index: self._choose_theme())
        self._operator.editingFinished.connect(self._rename_operator)
        for name, widget in (("language", self._language), ("theme", self._theme), ("operator", self._operator)):
            self._captions[name].setBuddy(widget)
            column.addWidget(self._captions[name])
            column.addWidget(widget)
            column.addSpacing(8)
        self._large, self._sound = QCheckBox(), QCheckBox()
        self._large.setChecked(preferences.large_text)
        self._large.toggled.connect(self._choose_large)
        self._sound.setChecked(preferences.sound)
        self._sound.toggled.connect(self._choose_sound)
        column.addWidget(self._large)
        column.addWidget(self._sound)
        return frame

    def _make_file(self) -> QWidget:
        frame, column = card(spacing=8)
        self._file_title = label("section")
        self._file_path = label("muted", wrap=True)
        self._file_path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._file_text = label("", wrap=True)
        self._second_text = label("", wrap=True)
        self._second = button("", self._choose_second)
        self._no_second = button("", lambda: self.use_second(None))
        self._backup = button("primary", self.make_backup)
        self._check = button("", self._check_file)
        row = QHBoxLayout()
        row.addWidget(self._backup)
        row.addWidget(self._check)
        row.addStretch(1)
        for widget in (self._file_title, self._file_path, self._file_text):
            column.addWidget(widget)
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self._second_text)
        second = QHBoxLayout()
        second.addWidget(self._second)
        second.addWidget(self._no_second)
        second.addStretch(1)
        column.addLayout(second)
        return frame

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Settings"))
        self._captions["language"].setText(self.tr("Language"))
        self._captions["theme"].setText(self.tr("Look"))
        self._captions["operator"].setText(self.tr("Who works at this desk (stands in the history)"))
        words = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for index in range(self._theme.count()):
            self._theme.setItemText(index, words[str(self._theme.itemData(index))])
        self._language.setCurrentIndex(self._language.findData(self.workplace.language.code))
        self._large.setText(self.tr("Large text"))
        self._sound.setText(self.tr("Sound with each verdict"))
        self._file_title.setText(self.tr("The conference file"))
        self._file_path.setText(str(self.workplace.desk.path))
        self._file_text.setText(
            self.tr(
                "Everything lies in this one file. Every quarter of an hour and at the end RegApp copies it into the"
                " folder “backups” beside it and compares the copy. A backup holds names and keys of badges: keep it"
                " secret."
            )
        )
        self._show_second()
        self._backup.setText(self.tr("Back up now"))
        self._check.setText(self.tr("Check the file"))
        self._about.setText(
            self.tr(
                "RegApp {version}, free software (GPL-3.0-or-later). Letters: Noto Sans. Icons: Lucide. Log: {log}"
            ).format(version=__version__, log=log_path())
        )
        self.restyle()

    def _show_second(self) -> None:
        folder = self.workplace.preferences.files.second_folder
        if folder is None:
            text = self.tr("If this laptop is lost, its backups are lost too. Choose a stick or another disk as well.")
        elif folder.is_dir():
            text = self.tr("A second backup goes to {folder}.").format(folder=folder)
        else:
            text = self.tr("A second backup goes to {folder} as soon as it is there.").format(folder=folder)
        self._second_text.setText(text)
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

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self._backup, "save", self.workplace)
        set_icon(self._check, "search", self.workplace)

    def _choose_theme(self) -> None:
        self.workplace.preferences.theme = str(self._theme.currentData())
        self.workplace.restyle()

    def _choose_large(self, on: bool) -> None:
        self.workplace.preferences.large_text = on
        self.workplace.restyle()

    def _choose_sound(self, on: bool) -> None:
        self.workplace.preferences.sound = on

    def _rename_operator(self) -> None:
        self.workplace.rename_operator(self._operator.text())

    def make_backup(self) -> None:
        """Make a verified copy in the folder `backups` beside the file."""
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

    def _check_file(self) -> None:
        desk = self.workplace.desk
        self._check.setEnabled(False)

        def done(findings: list[Finding]) -> None:
            self._check.setEnabled(True)
            if findings:
                words = "; ".join(finding(item.code, item.where, self.workplace.language) for item in findings)
                self.workplace.notice.emit(words, NoticeKind.ERROR)
            else:
                self.workplace.notice.emit(self.tr("The file is well."), NoticeKind.DONE)

        self.workplace.worker.long_work(self.tr("Checking"), lambda _progress: check(desk), done)
