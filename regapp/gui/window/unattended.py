"""The kiosk in place of the window: the window is out of reach until the operator's PIN was typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from regapp.gui.window import pages
from regapp.gui.window.window import Window

if TYPE_CHECKING:
    from regapp.gui.kiosk.window import Kiosk


class Unattended(QObject):
    """Opens the kiosk when it is asked for; all other windows are hidden until it is left."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._workplace = window, window.workplace
        self.kiosk: Kiosk | None = None
        self._hidden: list[QWidget] = []
        self._workplace.doings.kiosk_asked.connect(self.begin)

    def begin(self) -> None:
        """Make this laptop a kiosk."""
        if self.kiosk is None and self._workplace.preferences.kiosk.has_pin:
            self._workplace.preferences.kiosk.is_on = True
            others = (top for top in QApplication.topLevelWidgets() if top.isVisible() and _is_whole(top))
            self._hidden = list(dict.fromkeys((self._window, *others)))
            self._open()

    def _open(self) -> None:
        self.kiosk = pages.kiosk(self._workplace)
        self.kiosk.left.connect(self._end)
        self.kiosk.ended.connect(self._window.close)
        self.kiosk.open_full_screen()
        # Afterwards: the program would end with its last window.
        for window in self._hidden:
            window.hide()

    def _end(self) -> None:
        kiosk, hidden = self.kiosk, self._hidden
        self.kiosk, self._hidden = None, []
        self._workplace.preferences.kiosk.is_on = False
        for window in hidden:
            if isValid(window):
                window.show()
        self._window.activateWindow()
        if kiosk is not None:
            kiosk.shut()
            kiosk.deleteLater()


def _is_whole(window: QWidget) -> bool:
    """Whether it is a window in its own right, and no menu or tip."""
    return window.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)
