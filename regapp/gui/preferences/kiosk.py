"""A user's choices for the kiosk on this machine: whether it is on, the operator's PIN, and what it may do."""

from typing import Final

from PySide6.QtCore import QSettings

from regapp.services.admission.operator_pin import is_kept

_YES, _NO = "yes", "no"
_MOST_COUNTED: Final = 1_000


class KioskPreferences:
    """A part of the user's INI file. What locks the kiosk is kept at once: a kill opens nothing."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def _is(self, key: str, default: str) -> bool:
        return str(self._settings.value(f"kiosk/{key}", default)) == _YES

    def _put(self, key: str, value: str) -> None:
        self._settings.setValue(f"kiosk/{key}", value)
        self._settings.sync()

    @property
    def is_on(self) -> bool:
        """Whether the kiosk is on: the program begins with it, and only the PIN ends it."""
        return self._is("on", _NO) and self.has_pin

    @is_on.setter
    def is_on(self, on: bool) -> None:
        self._put("on", _YES if on else _NO)

    @property
    def pin(self) -> str:
        """What is kept of the operator's PIN (`services.admission.operator_pin`); empty where none is set."""
        return str(self._settings.value("kiosk/pin", ""))

    @pin.setter
    def pin(self, kept: str) -> None:
        self._put("pin", kept)

    @property
    def has_pin(self) -> bool:
        """Whether some PIN would end the kiosk."""
        return is_kept(self.pin)

    @property
    def wrong_pins(self) -> int:
        """How many wrong PINs were typed since the last right one; a new start does not forget them."""
        text = str(self._settings.value("kiosk/wrong_pins", "0"))
        return min(int(text), _MOST_COUNTED) if text.isascii() and text.isdigit() else 0

    @wrong_pins.setter
    def wrong_pins(self, count: int) -> None:
        self._put("wrong_pins", str(min(count, _MOST_COUNTED)))

    @property
    def prints(self) -> bool:
        """Whether the first badge is printed at the kiosk."""
        return self._is("prints", _YES)

    @prints.setter
    def prints(self, on: bool) -> None:
        self._put("prints", _YES if on else _NO)

    @property
    def speaks(self) -> bool:
        """Whether the kiosk says its answers aloud."""
        return self._is("speaks", _NO)

    @speaks.setter
    def speaks(self, on: bool) -> None:
        self._put("speaks", _YES if on else _NO)
