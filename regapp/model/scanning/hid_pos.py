"""The codes in the reports of a scanner of its own kind (USB HID Point of Sale Usage Tables 1.02, page 0x8C). Pure.

Report 2, "scanned data", as makers lay it out (Access-IS ATR110 and LSR118 manuals, appendix "HID reports"): its
number, the length, three bytes of the AIM identifier, up to 57 bytes of the code, and in the last byte a bit for
"continued".
"""

from collections.abc import Sequence
from typing import Final

USAGE_PAGE: Final = 0x8C
USAGES: Final = (0x01, 0x02, 0x03, 0x04, 0x05)
"""Badge reader, scanner, dumb scanner, cordless base, cradle."""
REPORT_BYTES: Final = 64
_SCANNED_DATA: Final = 2
_MOST_DATA: Final = 57
_MOST: Final = 8_000
"""Bytes of a code at most: a QR code has 7,089 digits."""


class ScannedData:
    """Puts the reports of one device together."""

    def __init__(self) -> None:
        self._data = b""
        self._identifier = ""

    def take(self, report: Sequence[int]) -> str | None:
        """Take a report; give the code that ends with it, with the AIM identifier before it."""
        whole = bytes(byte & 0xFF for byte in report)
        if len(whole) < REPORT_BYTES and whole[1:2] == b"]":
            # A device with only one report may leave its number out.
            whole = bytes([_SCANNED_DATA]) + whole
        if len(whole) < 6 or whole[0] != _SCANNED_DATA:
            return None
        length = whole[1]
        if not length and not self._data:
            return None
        if not self._data:
            self._identifier = _identifier(whole[2:5])
        is_last = len(whole) < REPORT_BYTES or not whole[REPORT_BYTES - 1] & 1
        data = whole[5 : 5 + min(length, _MOST_DATA)]
        # A length that cannot be is no code, and says so.
        data += b"\xff" if length > _MOST_DATA or len(data) < length else b""
        self._data = (self._data + data)[:_MOST]
        return self.end() if is_last else None

    def end(self) -> str | None:
        """Give what has come so far: nothing more follows, whatever the device has said."""
        data, self._data = self._data, b""
        text = data.decode("utf-8", errors="replace")
        return self._identifier + text if text else None


def _identifier(three: bytes) -> str:
    """The AIM identifier, as `]Q1`; empty where the device says none."""
    text = three.decode("ascii", errors="replace")
    return text if text.startswith("]") and text.isprintable() and "\ufffd" not in text else ""
