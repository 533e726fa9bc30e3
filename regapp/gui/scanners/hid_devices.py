"""Scanners of their own kind (USB HID Point of Sale), which no keyboard layout can garble."""

import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final, Protocol

from regapp.gui.scanners.devices import Device, DeviceKind, DeviceLost
from regapp.model.scanning.hid_pos import REPORT_BYTES, USAGE_PAGE, USAGES, ScannedData

_WAIT_MS: Final = 100

# On Linux hidapi has two ways to a device. Only that of the kernel (hidraw) says what each is for.
hid: Any = import_module("hidraw" if sys.platform.startswith("linux") else "hid")


class Reports(Protocol):
    """An open device as hidapi has it."""

    def read(self, max_length: int, timeout_ms: int) -> list[int]:
        """A report; empty if none came in time."""

    def close(self) -> None:
        """Let go of the device."""


def find_scanners() -> list[Device]:
    """The scanners among all devices."""
    return [_device(found) for found in hid.enumerate() if is_scanner(found)]


def is_scanner(found: Mapping[str, Any]) -> bool:
    """Whether what hidapi says of a device is a scanner."""
    return found.get("usage_page") == USAGE_PAGE and found.get("usage") in USAGES


def _device(found: Mapping[str, Any]) -> Device:
    path = found["path"].decode("utf-8", errors="surrogateescape")
    numbers = f"{found.get('vendor_id', 0):04x}:{found.get('product_id', 0):04x}"
    said = " ".join(filter(None, (found.get("manufacturer_string"), found.get("product_string"))))
    key = f"hid:{numbers}:{found.get('serial_number') or ''}"
    return Device(key, said or numbers, DeviceKind.HID, path, is_surely_scanner=True)


def open_scanner(path: str) -> "HidScanner":
    """Open a device. Raises DeviceLost if it is gone, or may not be read."""
    device = hid.device()
    try:
        device.open_path(path.encode("utf-8", errors="surrogateescape"))
    except OSError as error:
        raise DeviceLost(path) from error
    return HidScanner(device)


class HidScanner:
    """A device that is being read."""

    def __init__(self, reports: Reports) -> None:
        self._reports = reports
        self._scanned = ScannedData()

    def read(self) -> list[str]:
        """Wait a tenth of a second at most; give the texts that have come."""
        try:
            report = self._reports.read(REPORT_BYTES, _WAIT_MS)
        except (OSError, ValueError) as error:
            raise DeviceLost from error
        text = self._scanned.take(report) if report else self._scanned.end()
        return [text] if text else []

    def close(self) -> None:
        """Let go of the device."""
        self._reports.close()
