"""Starting the window: the application, its look and language, the file."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from regapp.gui.display import own_taskbar_button
from regapp.gui.faults import FaultLog
from regapp.gui.garbage import collect_on_gui_thread
from regapp.gui.look.icons import icon
from regapp.gui.look.theme import LIGHT, Theme, apply_theme, load_fonts, make_theme
from regapp.gui.singletons import guard_singletons
from regapp.gui.widgets.spoken import tell_roles
from regapp.gui.window.pages import welcome_dialog
from regapp.gui.window.start_dialog import BeginNew, OpenOther, PutBack, StartAnswer, StartDialog, SuccessorBox
from regapp.gui.window.unattended import Unattended
from regapp.gui.window.window import Window
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.preferences import Preferences
from regapp.gui.workplace.translation import Translations
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileMissing
from regapp.model.event import LANGUAGES
from regapp.named_files import is_there
from regapp.services.file.opening import open_or_create
from regapp.services.file.starting import copies, is_missing
from regapp.services.file.upkeep import restore
from regapp.texts.catalogue import Language
from regapp.version_choice import note_started, program_here, updates_here

if TYPE_CHECKING:
    from regapp.gui.event.welcome_dialog import WelcomeDialog

_ICON_PIXELS = 64


def make_application() -> QApplication:
    """Make the application with RegApp's fonts, before any window."""
    guard_singletons()
    tell_roles()
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    collect_on_gui_thread(application)
    application.setApplicationName("RegApp")
    own_taskbar_button()
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
    """Open the window on a file, made with the first conference if there was none. Raises RegApp's errors."""
    desk = open_or_create(file, event)
    preferences.files.note_opened(file)
    workplace = Workplace(application, desk, preferences, chosen_language(asked, preferences))
    workplace.restyle()
    window = Window(workplace)
    Unattended(window)
    return window


def open_asking(
    application: QApplication, file: Path, event: str, asked: str, preferences: Preferences
) -> Window | None:
    """Open the window; ask before it where the file is missing or cannot be opened. None if somebody leaves then."""
    file = _went_on(application, file, chosen_language(asked, preferences), preferences)
    answer: StartAnswer | None = None
    while True:
        try:
            file = _carried_out(answer, file)
            is_new = isinstance(answer, BeginNew)
            if not is_new and is_missing(file, is_known=preferences.files.is_known(file)):
                raise FileMissing(str(file))
            people: Path | None = None
            if not is_there(file):
                dialog = _welcomed(application, file, asked, preferences)
                if dialog.file is None:
                    return None
                file, people = dialog.file, dialog.list
            window = open_window(application, file, event, asked, preferences)
            if people is not None:
                # Once the Desk is there: the list is looked through before anything is taken from it.
                window.stack.ready.connect(partial(window.workplace.import_asked.emit, people))
            return window
        except RegAppError as error:
            answer = _ask(application, file, error, chosen_language(asked, preferences), preferences)
        if answer is None:
            return None


def _welcomed(application: QApplication, file: Path, asked: str, preferences: Preferences) -> "WelcomeDialog":
    """Let somebody choose how to begin; gives the dialog with their choices."""
    with _speaking(application, chosen_language(asked, preferences), preferences) as spoken:

        def speak(code: str) -> Language:
            preferences.language = code
            return spoken.translations.use(code)

        dialog = welcome_dialog(file, spoken.words, speak)
        dialog.exec()
        dialog.deleteLater()
    if dialog.file is not None and dialog.printer:
        preferences.printing.printer = dialog.printer
    return dialog


def _went_on(application: QApplication, file: Path, language: str, preferences: Preferences) -> Path:
    """Give the file to open: another one where the work went on after a loss, if somebody says so."""
    successor = preferences.files.successor(file)
    if successor == file or not is_there(file):
        return successor
    with _speaking(application, language, preferences):
        box = SuccessorBox(file, successor)
        box.exec()
        goes_on = box.goes_on
        box.deleteLater()
    if not goes_on:
        preferences.files.note_successor(file, file)
    return successor if goes_on else file


@dataclass(frozen=True)
class _Spoken:
    """Words and look of a dialog before the window."""

    translations: Translations
    words: Language
    theme: Theme


@contextmanager
def _speaking(application: QApplication, language: str, preferences: Preferences) -> Iterator[_Spoken]:
    """Have words and look for a dialog before the window."""
    translations = Translations(application)
    words = translations.use(language)
    theme = make_theme(preferences.wants_dark, preferences.large_text)
    apply_theme(application, theme)
    yield _Spoken(translations, words, theme)
    translations.stop()


def _carried_out(answer: StartAnswer | None, file: Path) -> Path:
    """Do what was chosen about a file; gives the file to open."""
    match answer:
        case PutBack(copy):
            restore(copy, file)
        case OpenOther(path):
            return path
    return file


def _ask(
    application: QApplication, file: Path, error: RegAppError, language: str, preferences: Preferences
) -> StartAnswer | None:
    """Ask what to do about a file that cannot be opened, with the copies of it at hand."""
    with _speaking(application, language, preferences) as spoken:
        second = preferences.files.second_folder
        found = copies(file, *([second] if second is not None else []))
        is_lost = is_missing(file, is_known=preferences.files.is_known(file))
        dialog = StartDialog(spoken.theme, spoken.words, file, failure(error, spoken.words), found, is_missing=is_lost)
        dialog.exec()
        dialog.deleteLater()
    return dialog.answer


def show(window: Window) -> None:
    """Show the window, or the kiosk where it was on when the program ended, also by a kill."""
    if window.workplace.preferences.kiosk.is_on:
        window.workplace.doings.kiosk_asked.emit()
    else:
        window.show()


def put_away(window: Window) -> None:
    """Let go of a window that was closed, before another one opens."""
    window.workplace.translations.stop()
    window.deleteLater()
    window.workplace.deleteLater()


def run(file: Path, event: str, asked: str, first: Path | None = None) -> int:
    """Open the window and run until it is closed; return the exit status. With `first`, open that file before."""
    faults = FaultLog()
    faults.start()
    application = make_application()
    preferences = Preferences(user_config_path("regapp", appauthor=False) / "regapp.ini")
    try:
        while (window := open_asking(application, first or file, event, asked, preferences)) is not None:
            first = None
            # After the demo the way to a conference of one's own is the first start again.
            window.tour.offer(leads_on=not is_there(file))
            show(window)
            QTimer.singleShot(0, lambda: note_started(program_here(), updates_here()))
            status = application.exec()
            if not window.tour.begins_own:
                return status
            put_away(window)
        return 0
    finally:
        faults.stop()
