"""Which scanners this machine has, and how each is opened. Each library may be missing, and is then said to be."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

from regapp.gui.scanners.devices import Device, DeviceKind, DeviceLost, OpenDevice
from regapp.lazy import names_of

_LIBRARIES: Final = {DeviceKind.SERIAL: "pyserial", DeviceKind.HID: "hidapi"}
_loaded: Final[Callable[[str], Any]] = names_of(
    __name__,
    {
        "find_ports": "regapp.gui.scanners.serial_ports",
        "SerialScanner": "regapp.gui.scanners.serial_ports",
        "find_scanners": "regapp.gui.scanners.hid_devices",
        "open_scanner": "regapp.gui.scanners.hid_devices",
    },
)
_FIND: Final = {DeviceKind.SERIAL: "find_ports", DeviceKind.HID: "find_scanners"}
_OPEN: Final = {DeviceKind.SERIAL: "SerialScanner", DeviceKind.HID: "open_scanner"}


def _told_apart(devices: list[Device]) -> tuple[Device, ...]:
    """Devices of one model that have no number of their own, told apart by their order."""
    found, counts = list[Device](), Counter[str]()
    for device in sorted(devices, key=lambda device: (device.kind, device.key, device.path)):
        counts[device.key] += 1
        count = counts[device.key]
        found.append(
            device if count == 1 else replace(device, key=f"{device.key}#{count}", name=f"{device.name} ({count})")
        )
    return tuple(found)


@dataclass(frozen=True)
class Found:
    """The devices that are plugged in, and the libraries that are missing to find more."""

    devices: tuple[Device, ...] = ()
    missing: tuple[str, ...] = ()


class Machine(Protocol):
    """A machine with scanners."""

    def find(self) -> Found:
        """Look for devices; takes a moment, and may be called on any thread."""

    def open(self, device: Device) -> OpenDevice:
        """Open a device. Raises DeviceLost."""


class ThisMachine:
    """The machine that RegApp runs on."""

    def find(self) -> Found:
        """Look for serial ports and for scanners of their own kind."""
        devices, missing = list[Device](), list[str]()
        for kind, library in _LIBRARIES.items():
            try:
                devices += _loaded(_FIND[kind])()
            except ImportError:
                missing.append(library)
            except OSError:
                # The system does not let itself be asked, now.
                continue
        return Found(_told_apart(devices), tuple(missing))

    def open(self, device: Device) -> OpenDevice:
        """Open a device. Raises DeviceLost."""
        try:
            opened: OpenDevice = _loaded(_OPEN[device.kind])(device.path)
        except ImportError as error:
            raise DeviceLost(device.path) from error
        return opened
