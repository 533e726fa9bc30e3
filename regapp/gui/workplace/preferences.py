"""A user's choices on this machine: language, theme, text size, name, sound; and the columns of tables."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QGuiApplication

from regapp.gui.preferences.kiosk import KioskPreferences
from regapp.gui.preferences.scanning import ScanPreferences
from regapp.gui.printing.preferences import PrintPreferences
from regapp.gui.workplace.file_memory import FileMemory
from regapp.model.event import LANGUAGES
from regapp.services.desk import default_operator

THEMES = ("system", "light", "dark")


class Preferences:
    """The choices, kept in an INI file of the user."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        self.drafts_folder = path.parent / "drafts"
        """Where what was typed and not saved is kept."""
        self.printing = PrintPreferences(self._settings)
        """The choices about printing."""
        self.scanning = ScanPreferences(self._settings)
        """The choices about scanners."""
        self.kiosk = KioskPreferences(self._settings)
        """The choices for the kiosk."""
        self.files = FileMemory(self._settings)
        """The memory about conference files."""

    def _text(self, key: str, default: str) -> str:
        return str(self._settings.value(key, default))

    @property
    def language(self) -> str:
        """`ky`, `ru` or `en`; empty where nobody has chosen."""
        chosen = self._text("language", "")
        return chosen if chosen in LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def theme(self) -> str:
        """`system`, `light` or `dark`."""
        chosen = self._text("theme", "system")
        return chosen if chosen in THEMES else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("theme", name)

    @property
    def wants_dark(self) -> bool:
        """Whether the window is dark: by choice, or as the system is."""
        if self.theme != "system":
            return self.theme == "dark"
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    @property
    def large_text(self) -> bool:
        """Whether all text is a quarter larger."""
        return self._text("large_text", "no") == "yes"

    @large_text.setter
    def large_text(self, on: bool) -> None:
        self._settings.setValue("large_text", "yes" if on else "no")

    @property
    def sound(self) -> bool:
        """Whether verdicts can be heard."""
        return self._text("sound", "yes") == "yes"

    @sound.setter
    def sound(self, on: bool) -> None:
        self._settings.setValue("sound", "yes" if on else "no")

    @property
    def duty(self) -> str:
        """What this desk does for people who come, as `Duty.text` writes it; empty for registration."""
        return self._text("duty", "")

    @duty.setter
    def duty(self, text: str) -> None:
        self._settings.setValue("duty", text)

    @property
    def speech(self) -> bool:
        """Whether verdicts are spoken."""
        return self._text("speech", "no") == "yes"

    @speech.setter
    def speech(self, on: bool) -> None:
        self._settings.setValue("speech", "yes" if on else "no")

    @property
    def operator(self) -> str:
        """The name under which acts are recorded."""
        return self._text("operator", "") or default_operator()

    @operator.setter
    def operator(self, name: str) -> None:
        self._settings.setValue("operator", name.strip())

    @property
    def window_geometry(self) -> QByteArray:
        """Size, place and state of the window when it was closed last; empty before."""
        value = self._settings.value("window")
        return value if isinstance(value, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window", geometry)

    def header_state(self, table: str) -> QByteArray:
        """Give the columns' widths and order of a table."""
        value = self._settings.value(f"columns/{table}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_header_state(self, table: str, state: QByteArray) -> None:
        """Remember the columns of a table."""
        self._settings.setValue(f"columns/{table}", state)
