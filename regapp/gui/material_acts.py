"""What can be done with something to read: open it, show its code on the screen."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from regapp.gui.screen_view import ScreenView
from regapp.gui.workplace import Workplace
from regapp.services.screen_codes import is_web_address, screen_code
from regapp.texts.catalogue import QT_TRANSLATE_NOOP

_MISSING = QT_TRANSLATE_NOOP("Programme", "There is no file {path} on this computer.")
_NO_CODE = QT_TRANSLATE_NOOP("Programme", "This address is too long for a code; the screen shows it as text.")


def open_material(workplace: Workplace, address: str) -> None:
    """A link in the browser, a file in the system's own program."""
    if is_web_address(address):
        if QGuiApplication.platformName() not in ("offscreen", "minimal"):
            QDesktopServices.openUrl(QUrl(screen_code(address).address))
    elif Path(address).is_file():
        workplace.open_paper(Path(address))
    else:
        workplace.notice.emit(QCoreApplication.translate("Programme", _MISSING).format(path=address), "error")


def show_on_screen(workplace: Workplace, address: str, title: str, parent: QWidget) -> ScreenView:
    """The code of an address over the whole screen."""
    code = screen_code(address)
    if not code.rows:
        workplace.notice.emit(QCoreApplication.translate("Programme", _NO_CODE), "attention")
    view = ScreenView(workplace.theme, code, title, parent)
    view.showFullScreen()
    return view
