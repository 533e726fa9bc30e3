"""Scanners at serial ports, real ones and those of USB."""

from typing import Final

import serial
from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from regapp.gui.scanners.devices import Device, DeviceKind, DeviceLost
from regapp.model.scanning.lines import Lines

BAUD: Final = 9600
"""What scanners are set to when they are sold; those of USB take any."""
_WAIT_S: Final = 0.1
"""A pause of a device: what has no end is ended by it."""
_MOST_AT_ONCE: Final = 4096
_MAKERS: Final = frozenset({0x05E0, 0x05F9, 0x065A, 0x067E, 0x0C2E, 0x11FA, 0x1EAB, 0x1FBB, 0x2DD6})
"""USB numbers of those who make nothing but scanners: Zebra, Datalogic, Opticon, Intermec, Honeywell, Code, Newland,
Zebex, Datalogic's handhelds (usb.ids)."""


def find_ports() -> list[Device]:
    """All serial ports. Whether a scanner is at one is known only where its maker makes nothing else."""
    return [
        Device(
            key=f"serial:{_identity(port)}", name=_name(port), kind=DeviceKind.SERIAL, path=port.device,
            is_surely_scanner=port.vid in _MAKERS,
        )
        for port in list_ports.comports()
    ]  # fmt: skip


def _identity(port: ListPortInfo) -> str:
    if port.vid is None:
        return str(port.device)
    return f"{port.vid:04x}:{port.pid or 0:04x}:{port.serial_number or port.location or ''}"


def _name(port: ListPortInfo) -> str:
    said = port.product or port.description or ""
    return f"{said} ({port.device})" if said and said not in ("n/a", port.device) else str(port.device)


class SerialScanner:
    """A serial port that is being read."""

    def __init__(self, path: str) -> None:
        try:
            self._port = serial.Serial(path, BAUD, timeout=_WAIT_S, exclusive=True)
        except (OSError, ValueError) as error:
            raise DeviceLost(path) from error
        self._lines = Lines()

    def read(self) -> list[str]:
        """Wait a tenth of a second at most; give the texts that have come."""
        try:
            first = self._port.read(1)
            data = first + self._port.read(min(self._port.in_waiting, _MOST_AT_ONCE)) if first else b""
        except (OSError, TypeError) as error:
            # A port that is closed under way raises TypeError.
            raise DeviceLost(str(self._port.port)) from error
        return self._lines.feed(data) if data else self._lines.pause()

    def close(self) -> None:
        """Let go of the port."""
        self._port.close()
