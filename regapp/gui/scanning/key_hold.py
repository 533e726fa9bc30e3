"""Holds the keys that come to RegApp's windows until it is known whether a scanner sent them or somebody typed them.

They are held at the window, before any field, button, table or menu sees them: nothing flickers, completes or is
pressed by a scan, and what was typed reaches whatever has the keyboard, whole and in order.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QApplication
from shiboken6 import isValid

from regapp.gui.scanning.key_reading import read_key
from regapp.gui.scanning.wedge import TAKES_CODES
from regapp.model.scanning.assembling import Assembler, Given, Scan
from regapp.model.scanning.keys import Key, KeyKind
from regapp.model.scanning.readings import speaks_for_itself

TAKES_TEXTS: Final = "takesTexts"
"""The property of a field in which a scan that is no code of any kind counts as typed."""
_KEYS: Final = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_BREAKS: Final = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.FocusOut,
    QEvent.Type.FocusAboutToChange,
    QEvent.Type.Close,
)
"""Whatever comes of these must find in its place what was typed before."""
_SLACK_MS: Final = 5
"""Milliseconds that a key may come later to us than it was pressed."""


@dataclass(frozen=True)
class _Came:
    """A key event as it came, and the window to which it came."""

    window: QWindow
    event: QKeyEvent


class KeyHold(QObject):
    """Watches the keys of the windows that are watched. Each scan is given to `scanned`."""

    def __init__(self, scanned: Callable[[Scan], None], gap_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._scanned = scanned
        self._assembler = Assembler(gap_ms)
        self._passing = False
        """Whether the next key event is one that was held, on its way to the window."""
        self._has_waited = False
        """Whether the pause has been made longer, for a code that has begun."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(lambda: QTimer.singleShot(0, self, self._on_pause))

    @property
    def gap_ms(self) -> int:
        """Milliseconds between two keys of a scanner at most."""
        return self._assembler.gap_ms

    @gap_ms.setter
    def gap_ms(self, gap_ms: int) -> None:
        self._assembler.gap_ms = gap_ms

    def watch(self, window: QWindow | None) -> None:
        """Hold the keys of a window from now on."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold a key, or let it pass; give back what is held before anything else happens."""
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            return self._take(watched, event)
        if kind in _BREAKS:
            self.let_go()
        elif kind == QEvent.Type.ShortcutOverride and self._assembler.is_hurried:
            # What a scanner sends is no shortcut: it comes as a key next.
            event.accept()
            return True
        return False

    def let_go(self) -> None:
        """Give back what is held, as typed: something else happens."""
        self._give(self._assembler.release())

    def _take(self, window: QWindow, event: QKeyEvent) -> bool:
        if self._passing:
            self._passing = False
            return False
        came = _Came(window, event.clone())
        key = read_key(event, hurried=self._assembler.is_hurried, carried=came)
        given = self._assembler.take(key)
        if self._assembler.is_holding:
            self._has_waited = False
            self._pause.start(self.gap_ms + _SLACK_MS)
        if given == [key] and given[0] is key:
            return False
        self._give(given)
        return True

    def _on_pause(self) -> None:
        # Where the window was busy, keys may have waited: then they have come by now, and the pause began again.
        if self._pause.isActive():
            return
        longer = self._assembler.patience_ms - self.gap_ms
        if longer and not self._has_waited:
            self._has_waited = True
            self._pause.start(longer)
        else:
            self._give(self._assembler.pause())

    def _give(self, given: Given) -> None:
        for item in given:
            if isinstance(item, Scan):
                self._on_scan(item)
            else:
                self._pass_on(item)

    def _pass_on(self, key: Key) -> None:
        came = key.event
        if isinstance(came, _Came) and isValid(came.window):
            self._passing = True
            QCoreApplication.sendEvent(came.window, came.event)
            self._passing = False

    def _on_scan(self, scan: Scan) -> None:
        if scan.is_rest:
            return
        field = QApplication.focusWidget()
        popup = QApplication.activePopupWidget()
        if field is not None and popup is None:
            takes_texts = field.property(TAKES_TEXTS) and not speaks_for_itself(scan.text)
            if takes_texts or field.property(TAKES_CODES):
                self._type(scan)
                return
        if popup is not None and not isinstance(popup, QAbstractItemView):
            popup.close()
        self._scanned(scan)

    def _type(self, scan: Scan) -> None:
        """Pass a scan on as typed: the very keys where they say what was meant, else its text."""
        window, field = QGuiApplication.focusWindow(), QApplication.focusWidget()
        keys = [key for key in scan.keys if key.kind in (KeyKind.LETTER, KeyKind.ALT_DIGIT)]
        if "".join(key.text for key in keys if key.kind is KeyKind.LETTER) == scan.text:
            for key in scan.keys:
                self._pass_on(key)
        elif field is not None and window is not None:
            text = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, scan.text)
            QCoreApplication.sendEvent(field, text)
        if scan.end is not None:
            self._pass_on(scan.end)
