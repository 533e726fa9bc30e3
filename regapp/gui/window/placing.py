"""Size, place and state of the window: as it was closed last, and never beyond the screens that there are now."""

from typing import Final

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

USUAL: Final = QSize(1366, 740)
LEAST: Final = QSize(1024, 600)
"""The size in which every page fits; on a smaller screen the window is as large as that."""
_FRAME_MARGIN: Final = 40
"""The room for a title bar that is not known before the window is seen."""


def pulled_in(place: QRect, screens: list[QRect]) -> QRect:
    """Bring a window wholly onto the screen that has most of it, or onto the first one."""

    def shared(screen: QRect) -> int:
        part = screen & place
        return part.width() * part.height() if part.isValid() else 0

    screen = max(screens, key=shared)
    size = place.size().expandedTo(LEAST).boundedTo(screen.size())
    left = max(screen.left(), min(place.left(), screen.left() + screen.width() - size.width()))
    top = max(screen.top(), min(place.top(), screen.top() + screen.height() - size.height()))
    return QRect(left, top, size.width(), size.height())


def restore_place(window: QMainWindow, kept: QByteArray) -> None:
    """Give a window the place that was kept; without one the usual size in the middle of the first screen."""
    screens = _screens()
    is_known = not kept.isEmpty() and window.restoreGeometry(kept)
    is_maximised = is_known and bool(window.windowState() & Qt.WindowState.WindowMaximized)
    place = window.normalGeometry() if is_maximised else window.geometry()
    if not is_known:
        place = QRect(screens[0].topLeft(), USUAL.boundedTo(screens[0].size()))
        place.moveCenter(screens[0].center())
    if place.isValid() and not is_maximised:
        window.setGeometry(pulled_in(place, screens))


def _screens() -> list[QRect]:
    """Give the free areas of the screens, the first one first, with room for a title bar."""
    primary = QGuiApplication.primaryScreen()
    found = sorted(QGuiApplication.screens(), key=lambda screen: screen is not primary)
    return [screen.availableGeometry().adjusted(0, _FRAME_MARGIN, 0, 0) for screen in found]
