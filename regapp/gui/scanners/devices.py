"""A scanner that is no keyboard, and what one reads from it while it is open."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class DeviceKind(StrEnum):
    """The ways in which a scanner is connected."""

    SERIAL = "serial"
    HID = "hid"


@dataclass(frozen=True)
class Device:
    """A scanner, or a port that may be one. `key` is the same whenever it is plugged in, `path` is where it is now."""

    key: str
    name: str
    kind: DeviceKind
    path: str
    is_surely_scanner: bool
    """Whether it says so itself, so that it is read without being asked for."""


class DeviceLost(Exception):
    """A device does not answer any more: it was unplugged, or it is used by another program."""


class OpenDevice(Protocol):
    """A device that is being read, by one thread."""

    def read(self) -> list[str]:
        """Wait a moment; give the texts that have come, often none. Raises DeviceLost."""

    def close(self) -> None:
        """Let go of the device."""
