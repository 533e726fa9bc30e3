"""Starting the window: the application, its look and language, the file."""

import sys
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from regapp.gui.look.icons import icon
from regapp.gui.look.theme import LIGHT, load_fonts
from regapp.gui.singletons import guard_singletons
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import LANGUAGES
from regapp.services.file.opening import open_or_create

_ICON_PIXELS = 64


def make_application() -> QApplication:
    """Make the application with RegApp's fonts, before any window."""
    guard_singletons()
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("RegApp")
    application.setDesktopFileName("regapp")
    load_fonts()
    application.setWindowIcon(icon("badge-check", LIGHT.accent, _ICON_PIXELS))
    return application


def chosen_language(asked: str, preferences: Preferences) -> str:
    """Give the language asked for, else the user's, else the system's, else Russian, which most here read."""
    system = QLocale.system().name()[:2]
    candidates = (asked, preferences.language, system)
    return next((code for code in candidates if code in LANGUAGES), "ru")


def open_window(application: QApplication, file: Path, event: str, asked: str, preferences: Preferences) -> Window:
    """Open the window on a file, made with the first conference if it is missing. Raises RegApp's errors."""
    desk = open_or_create(file, event)
    workplace = Workplace(application, desk, preferences, chosen_language(asked, preferences))
    workplace.restyle()
    return Window(workplace)


def run(file: Path, event: str, asked: str) -> int:
    """Open the window and run until it is closed; return the exit status."""
    application = make_application()
    preferences = Preferences(user_config_path("regapp", appauthor=False) / "regapp.ini")
    window = open_window(application, file, event, asked, preferences)
    window.show()
    return application.exec()
