"""The Settings page: language, look, operator, and the cards of the file, its events and the badge printer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from regapp.gui.event.card import EventCard
from regapp.gui.scanning.speech import Speech
from regapp.gui.settings.camera_card import CameraCard
from regapp.gui.settings.events_card import DirectoryCard, EventsCard
from regapp.gui.settings.faults_card import FaultsCard
from regapp.gui.settings.file_card import FileCard
from regapp.gui.settings.kiosk_card import KioskCard
from regapp.gui.settings.printer_card import PrinterCard
from regapp.gui.settings.scanner_card import ScannerCard
from regapp.gui.settings.tour_card import TourCard
from regapp.gui.settings.youth_card import YouthCard
from regapp.gui.updates.version_card import VersionCard
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, card, label, scrolled
from regapp.gui.workplace.preferences import THEMES
from regapp.gui.workplace.workplace import Workplace
from regapp.texts.catalogue import LANGUAGE_NAMES


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
        self.file = FileCard(workplace)
        row.addWidget(self.file, 1, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(row)
        second = QHBoxLayout()
        second.setSpacing(16)
        self.events, self.directory = EventsCard(workplace), DirectoryCard(workplace)
        second.addWidget(self.events, 1, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self.directory, 1, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(second)
        self.conference = EventCard(workplace)
        outer.addWidget(self.conference)
        self.youth = YouthCard(workplace)
        outer.addWidget(self.youth)
        self.printer = PrinterCard(workplace)
        outer.addWidget(self.printer)
        self.scanner = ScannerCard(workplace)
        outer.addWidget(self.scanner)
        self.camera = CameraCard(workplace)
        outer.addWidget(self.camera)
        self.kiosk = KioskCard(workplace)
        outer.addWidget(self.kiosk)
        self.tour = TourCard(workplace)
        outer.addWidget(self.tour)
        self.faults = FaultsCard(workplace)
        outer.addWidget(self.faults)
        self.version = VersionCard(workplace)
        outer.addWidget(self.version)
        outer.addStretch(1)
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
        self._large, self._sound, self._speech = QCheckBox(), QCheckBox(), QCheckBox()
        self._large.setChecked(preferences.large_text)
        self._large.toggled.connect(self._choose_large)
        self._sound.setChecked(preferences.sound)
        self._sound.toggled.connect(self._choose_sound)
        self._speech.setChecked(preferences.speech)
        self._speech.toggled.connect(self._choose_speech)
        if not Speech(self).is_available(self.workplace.language.code):
            # Nothing can speak, so there is nothing to choose.
            self._speech.hide()
        column.addWidget(self._large)
        column.addWidget(self._sound)
        column.addWidget(self._speech)
        return frame

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Settings"))
        self._captions["language"].setText(self.tr("Language"))
        self._captions["theme"].setText(self.tr("Appearance"))
        self._captions["operator"].setText(self.tr("Who works at this desk (shown in the history)"))
        words = {"system": self.tr("Same as the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for index in range(self._theme.count()):
            self._theme.setItemText(index, words[str(self._theme.itemData(index))])
        self._language.setCurrentIndex(self._language.findData(self.workplace.language.code))
        self._large.setText(self.tr("Large text"))
        self._sound.setText(self.tr("Sound after each scan"))
        self._speech.setText(self.tr("Say the result of each scan aloud"))

    def _choose_theme(self) -> None:
        self.workplace.preferences.theme = str(self._theme.currentData())
        self.workplace.restyle()

    def _choose_large(self, on: bool) -> None:
        self.workplace.preferences.large_text = on
        self.workplace.restyle()

    def _choose_sound(self, on: bool) -> None:
        self.workplace.preferences.sound = on

    def _choose_speech(self, on: bool) -> None:
        self.workplace.preferences.speech = on

    def _rename_operator(self) -> None:
        self.workplace.rename_operator(self._operator.text())
