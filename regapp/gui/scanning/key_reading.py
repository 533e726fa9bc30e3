"""Reads a key event of Qt as a key of a scanner or of a hand: its kind, its text, and the letter of its place."""

import time
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from regapp.model.scanning.keys import X11_OFFSET, Key, KeyKind, keypad_digit, us_letter

_SCAN_CODE_OFFSETS: Final = {"xcb": X11_OFFSET, "wayland": X11_OFFSET, "windows": 0}
"""By platform of Qt: what `nativeScanCode` has above the code of set 1. Other platforms do not tell the place."""
_ENDS: Final = {Qt.Key.Key_Return: KeyKind.ENTER, Qt.Key.Key_Enter: KeyKind.ENTER, Qt.Key.Key_Tab: KeyKind.TAB}
_SILENT: Final = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_Mode_switch, Qt.Key.Key_unknown,
)  # fmt: skip
_EDITING: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape)
"""Keys that have a text and are no letters."""
_CTRL, _ALT, _META = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier,
)  # fmt: skip


def read_key(event: QKeyEvent, *, hurried: bool, carried: object) -> Key:
    """The key of an event. `hurried`: a scanner is under way; `carried` goes along with the key."""
    # Events that a program makes have no time of their own.
    at = event.timestamp() or time.monotonic_ns() // 1_000_000
    kind, text, us = _read(event, hurried=hurried)
    return Key(at, kind, text, us, carried)


def _read(event: QKeyEvent, *, hurried: bool) -> tuple[KeyKind, str, str]:
    key, held, text = Qt.Key(event.key()), event.modifiers(), event.text()
    if key == Qt.Key.Key_Alt:
        return KeyKind.ALT, "", ""
    if event.type() != QEvent.Type.KeyPress or key in _SILENT:
        return KeyKind.SILENT, "", ""
    if event.isAutoRepeat() or key in _EDITING:
        return KeyKind.OTHER, "", ""
    if key in _ENDS and not held & (_CTRL | _ALT | _META):
        return _ENDS[key], "", ""
    place = _place(event)
    if held & _ALT and not held & _CTRL:
        digit = keypad_digit(place) or _keypad_digit(event)
        return (KeyKind.ALT_DIGIT, digit, "") if digit and not held & _META else (KeyKind.OTHER, "", "")
    if held & _META:
        return KeyKind.OTHER, "", ""
    if held & _CTRL and not (held & _ALT and text.isprintable()):
        # Scanners may send control characters this way; with Alt it is AltGr of Windows.
        return (KeyKind.LETTER, text, text) if hurried and text else (KeyKind.OTHER, "", "")
    us = us_text(event)
    if not text and (not us or held & Qt.KeyboardModifier.KeypadModifier):
        return KeyKind.OTHER, "", ""
    return KeyKind.LETTER, text, us


def us_text(event: QKeyEvent) -> str:
    """What the place of a key gives on a US keyboard; empty where the platform does not tell the place."""
    return us_letter(_place(event), shifted=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))


def _place(event: QKeyEvent) -> int:
    """The place of the key as a scan code of set 1; 0 where the platform does not tell it."""
    offset = _SCAN_CODE_OFFSETS.get(QGuiApplication.platformName())
    return max(0, event.nativeScanCode() - offset) if offset is not None else 0


def _keypad_digit(event: QKeyEvent) -> str:
    """The digit of a key of the keypad; empty for other keys."""
    is_digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
    return chr(event.key()) if is_digit and event.modifiers() & Qt.KeyboardModifier.KeypadModifier else ""
