"""Watches for scanners that are no keyboards, and reads those that are switched on, each on a thread of its own.

A device that is unplugged says so by a signal, and is read again when it comes back.
"""

import threading
from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from regapp.gui.preferences.scanning import ScanPreferences
from regapp.gui.scanners.camera_station import CameraStation
from regapp.gui.scanners.devices import Device, DeviceLost
from regapp.gui.scanners.finding import Found, Machine, ThisMachine
from regapp.gui.workplace.station import Station
from regapp.model.scanning.arrivals import Arrival, Ending
from regapp.model.scanning.assembling import MOST_GAP_MS

_EVERY_S: Final = 3.0
_FIRST_LOOK_MS: Final = 1_000
"""After the start of the window, which waits for no device."""
_CLOSING_S: Final = 1.0


class DeviceState(Enum):
    """What becomes of a device that is plugged in."""

    OFF = auto()
    READ = auto()
    REFUSED = auto()
    """It cannot be read: another program has it, or the user may not."""


class _Reader:
    """Reads one device on a thread of its own until it is stopped or the device is lost."""

    def __init__(self, device: Device, machine: Machine, tell: Callable[[object], None]) -> None:
        self.device = device
        self.is_reading = False
        self._machine, self._tell = machine, tell
        self._stops = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"regapp-{device.kind}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the reading; `wait` waits until the device is let go of."""
        self._stops.set()

    def wait(self) -> None:
        """Wait for the end; a device that hangs is left behind."""
        self._thread.join(_CLOSING_S)

    def _run(self) -> None:
        try:
            opened = self._machine.open(self.device)
        except DeviceLost:
            self._tell(self)
            return
        try:
            self.is_reading = True
            self._tell(None)
            while not self._stops.is_set():
                for text in opened.read():
                    self._tell(Arrival(text, self.device.name, ending=Ending.REPORT))
        except DeviceLost:
            self._tell(self)
        finally:
            opened.close()


class ScannerStation(QObject):
    """The scanners of this machine that are no keyboards."""

    came = Signal(object)
    """An Arrival: what a scanner has read."""
    gap_changed = Signal(int)
    """Keyboard scanners may take so many milliseconds between two keys from now on."""
    changed = Signal()
    """Other devices are there, or another state of one."""
    lost = Signal(str)
    """The name of a device that was being read and does not answer any more."""
    back = Signal(str)
    """The name of a device that was lost and is read again."""

    def __init__(self, preferences: ScanPreferences, parent: QObject, machine: Machine | None = None) -> None:
        super().__init__(parent)
        self._preferences, self._machine = preferences, machine if machine is not None else ThisMachine()
        self.found = Found()
        """What was found at the last look."""
        self.listener: Callable[[Arrival], None] | None = None
        """The card that tries a scanner, by `try_out`: it gets what is scanned, and nobody is checked in."""
        self._readers = dict[str, _Reader]()
        self._refused, self._lost = set[str](), set[str]()
        self.camera = CameraStation(preferences.camera, self)
        """The camera; what it reads comes as from any scanner."""
        self.camera.came.connect(self.came)
        self.camera.lost.connect(self.lost)
        self.camera.back.connect(self.back)
        self._station = Station("regapp-scanners", lambda _error: None, self, rounds=self._look)
        QTimer.singleShot(_FIRST_LOOK_MS, self, self._station.wake)

    def look(self) -> None:
        """Look for devices now."""
        self._station.wake()

    def close(self) -> None:
        """Read no device any more; wait for none that hangs."""
        self.camera.close()
        for reader in self._readers.values():
            reader.stop()
        for reader in self._readers.values():
            reader.wait()
        self._station.close(_CLOSING_S)

    def try_out(self, listener: Callable[[Arrival], None] | None) -> None:
        """Give what is scanned to a listener, however slowly it comes; None: to the Desk again."""
        self.listener = listener
        self.gap_changed.emit(MOST_GAP_MS if listener is not None else self._preferences.gap_ms)

    def set_gap(self, gap_ms: int) -> None:
        """Let keyboard scanners take another time between two keys, on this machine."""
        self._preferences.gap_ms = gap_ms
        if self.listener is None:
            self.gap_changed.emit(self._preferences.gap_ms)

    def state(self, device: Device) -> DeviceState:
        """Give what becomes of a device."""
        if not self.is_on(device):
            return DeviceState.OFF
        return DeviceState.REFUSED if device.key in self._refused else DeviceState.READ

    def switch(self, device: Device, *, on: bool) -> None:
        """Read a device from now on, or let go of it."""
        self._preferences.switch(device.key, on=on)
        self._refused.discard(device.key)
        self._lost.discard(device.key)
        self.take(self.found)
        self.changed.emit()

    def is_on(self, device: Device) -> bool:
        """Whether a device is read, or would be."""
        return self._preferences.is_on(device.key, usual=device.is_surely_scanner)

    # On other threads

    def _look(self) -> float:
        self._station.hand_over(self.take, self._machine.find())
        return _EVERY_S

    def _tell(self, news: object) -> None:
        self._station.hand_over(self._on_news, news)

    # Back on the GUI thread

    def take(self, found: Found) -> None:
        """Take what is plugged in now: read what is switched on, let go of the rest."""
        is_new, self.found = found != self.found, found
        wanted = {device.key: device for device in found.devices if self.is_on(device)}
        for key, reader in [item for item in self._readers.items() if item[0] not in wanted]:
            reader.stop()
            if any(device.key == key for device in found.devices):
                del self._readers[key]
            else:
                self._on_lost(reader)
        for key, device in wanted.items():
            if key not in self._readers:
                self._readers[key] = _Reader(device, self._machine, self._tell)
        if is_new:
            self.changed.emit()

    def _on_news(self, news: object) -> None:
        if isinstance(news, Arrival):
            self.came.emit(news)
        elif isinstance(news, _Reader):
            self._on_lost(news)
        else:
            self._on_opened()

    def _on_opened(self) -> None:
        for key, reader in self._readers.items():
            if reader.is_reading:
                self._refused.discard(key)
                if key in self._lost:
                    self._lost.discard(key)
                    self.back.emit(reader.device.name)
        self.changed.emit()

    def _on_lost(self, reader: _Reader) -> None:
        key = reader.device.key
        if self._readers.get(key) is not reader:
            return
        del self._readers[key]
        if reader.is_reading:
            self._lost.add(key)
            self.lost.emit(reader.device.name)
        else:
            self._refused.add(key)
        self.changed.emit()
