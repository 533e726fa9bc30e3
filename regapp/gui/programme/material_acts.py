"""The acts on a material: open it, show its code on the screen."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from regapp.gui.programme.screen_view import ScreenView
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.saved_files import has_programs
from regapp.gui.workplace.workplace import Workplace
from regapp.services.programme.material_files import is_file_to_read, is_link_to_read
from regapp.services.programme.screen_codes import is_web_address, screen_code
from regapp.texts.catalogue import QT_TRANSLATE_NOOP

_MISSING = QT_TRANSLATE_NOOP("Programme", "There is no file {path} on this computer.")
_REFUSED = QT_TRANSLATE_NOOP(
    "Programme",
    "RegApp does not open {path}: it opens addresses in the web, and documents, pictures and recordings on this"
    " computer.",
)
_NO_CODE = QT_TRANSLATE_NOOP("Programme", "This address is too long for a code; the screen shows it as text.")


def open_material(workplace: Workplace, address: str) -> None:
    """Open a link in the browser, a file in the system's own program."""
    if is_web_address(address) and is_link_to_read(address.strip()):
        if has_programs():
            QDesktopServices.openUrl(QUrl(screen_code(address).address))
    elif not is_file_to_read(address):
        workplace.notice.emit(QCoreApplication.translate("Programme", _REFUSED).format(path=address), NoticeKind.ERROR)
    else:
        _open_file(workplace, address)


def _open_file(workplace: Workplace, address: str) -> None:
    """Open a file so that a drive that does not answer does not block the window."""

    def show(is_there: bool) -> None:
        if is_there:
            workplace.open_paper(Path(address))
        else:
            workplace.notice.emit(
                QCoreApplication.translate("Programme", _MISSING).format(path=address), NoticeKind.ERROR
            )

    workplace.worker.ask("material", lambda: os.path.isfile(address), show)


def show_on_screen(workplace: Workplace, address: str, title: str, asker: QWidget) -> ScreenView:
    """Show the code of an address over the whole screen; it stays when the row or panel that asked for it goes."""
    code = screen_code(address)
    if not code.rows:
        workplace.notice.emit(QCoreApplication.translate("Programme", _NO_CODE), NoticeKind.ATTENTION)
    view = ScreenView(workplace.theme, code, title, asker.window())
    view.showFullScreen()
    view.activateWindow()
    workplace.screen_filled.emit(view)
    return view
