"""Devices that come, are read, go and come again; and a scanner at a port beside one that is a keyboard."""

import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication

from regapp.gui.preferences.scanning import ScanPreferences
from regapp.gui.scanners.devices import Device, DeviceKind, DeviceLost
from regapp.gui.scanners.finding import Found
from regapp.gui.window.window import Window
from regapp.gui.workplace.scanner_station import DeviceState, ScannerStation
from regapp.model.checkin import Outcome
from regapp.model.scanning.arrivals import Arrival, Ending
from regapp.services.badges.data import token_of
from tests.gui.conftest import press, settle, type_text, wait_for
from tests.gui.desk.test_page import shown, someone

SURE = Device("hid:1", "Honeywell 1900", DeviceKind.HID, "/dev/hidraw3", is_surely_scanner=True)
PORT = Device("serial:1", "UART (/dev/ttyUSB0)", DeviceKind.SERIAL, "/dev/ttyUSB0", is_surely_scanner=False)


class OpenFake:
    """A device that gives the texts put into it; None unplugs it."""

    def __init__(self, texts: "queue.Queue[str | None]") -> None:
        self._texts, self.is_closed = texts, False

    def read(self) -> list[str]:
        try:
            text = self._texts.get(timeout=0.02)
        except queue.Empty:
            return []
        if text is None:
            raise DeviceLost
        return [text]

    def close(self) -> None:
        self.is_closed = True


@dataclass
class FakeMachine:
    """A machine into which devices are plugged by tests."""

    devices: tuple[Device, ...] = ()
    busy: set[str] = field(default_factory=set)
    texts: "queue.Queue[str | None]" = field(default_factory=queue.Queue)
    opened: list[OpenFake] = field(default_factory=list)

    def find(self) -> Found:
        return Found(self.devices)

    def open(self, device: Device) -> OpenFake:
        if device.key in self.busy or device not in self.devices:
            raise DeviceLost(device.path)
        self.opened.append(OpenFake(self.texts))
        return self.opened[-1]


@dataclass
class Desk:
    """A station on a machine of a test, and what it has told."""

    machine: FakeMachine
    station: ScannerStation
    told: list[object]

    def look(self) -> None:
        self.station.take(self.machine.find())

    def until(self, condition: Callable[[], bool]) -> None:
        wait_for(condition)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    parent, machine, told = QObject(), FakeMachine(), list[object]()
    settings = QSettings(str(tmp_path / "regapp.ini"), QSettings.Format.IniFormat)
    station = ScannerStation(ScanPreferences(settings), parent, machine)
    station.came.connect(told.append)
    station.lost.connect(lambda name: told.append(("lost", name)))
    station.back.connect(lambda name: told.append(("back", name)))
    yield Desk(machine, station, told)
    station.close()


def test_a_scanner_is_read_as_soon_as_it_is_plugged_in(desk: Desk) -> None:
    desk.look()
    assert desk.station.found == Found()
    desk.machine.devices = (SURE, PORT)
    desk.look()
    desk.machine.texts.put("]Q1123")
    desk.until(lambda: bool(desk.told))
    assert desk.told == [Arrival("]Q1123", SURE.name, ending=Ending.REPORT)]
    assert desk.station.state(SURE) is DeviceState.READ
    assert desk.station.state(PORT) is DeviceState.OFF
    assert len(desk.machine.opened) == 1


def test_what_is_unplugged_says_so_and_is_read_again(desk: Desk) -> None:
    desk.machine.devices = (SURE,)
    desk.look()
    desk.until(lambda: bool(desk.machine.opened))
    for _ in range(2):
        desk.told.clear()
        desk.machine.texts.put(None)
        desk.until(lambda: desk.told == [("lost", SURE.name)])
        assert desk.machine.opened[-1].is_closed
        desk.look()
        desk.until(lambda: len(desk.told) == 2)
        assert desk.told[1] == ("back", SURE.name)
        desk.machine.texts.put("x")
        desk.until(lambda: len(desk.told) == 3)


def test_one_that_hangs_while_it_is_pulled_out_is_told_too(desk: Desk) -> None:
    desk.machine.devices = (SURE,)
    desk.look()
    desk.until(lambda: bool(desk.machine.opened) and desk.station.state(SURE) is DeviceState.READ)
    wait_for(lambda: desk.station._readers[SURE.key].is_reading)
    desk.machine.devices = ()
    desk.look()
    assert desk.told == [("lost", SURE.name)]
    desk.machine.devices = (SURE,)
    desk.look()
    desk.until(lambda: ("back", SURE.name) in desk.told)


def test_a_port_is_read_where_somebody_says_so(desk: Desk) -> None:
    desk.machine.devices = (PORT,)
    desk.look()
    assert desk.machine.opened == []
    desk.station.switch(PORT, on=True)
    desk.until(lambda: bool(desk.machine.opened))
    desk.station.switch(PORT, on=False)
    desk.until(lambda: desk.machine.opened[0].is_closed)
    assert desk.station.state(PORT) is DeviceState.OFF
    # What another person chose once holds the next time.
    desk.station.switch(PORT, on=True)
    desk.until(lambda: len(desk.machine.opened) == 2)


def test_one_that_cannot_be_opened_is_refused_and_tried_again(desk: Desk) -> None:
    desk.machine.devices, desk.machine.busy = (SURE,), {SURE.key}
    desk.look()
    desk.until(lambda: desk.station.state(SURE) is DeviceState.REFUSED)
    assert desk.told == []
    desk.machine.busy.clear()
    desk.look()
    desk.until(lambda: desk.station.state(SURE) is DeviceState.READ)


def test_it_looks_by_itself(desk: Desk) -> None:
    desk.machine.devices = (SURE,)
    desk.station.look()
    desk.until(lambda: desk.station.found.devices == (SURE,))
    desk.until(lambda: bool(desk.machine.opened))


def test_a_device_and_a_keyboard_each_check_in(window: Window) -> None:
    window.activateWindow()
    wait_for(lambda: window.desk_page.field.hasFocus())
    first, second = someone(window), someone(window, place=3)
    type_text(window.desk_page.field, "аса")
    window.workplace.scanners.came.emit(Arrival("]Q1" + token_of(window.workplace.desk, first.id, 1), "Honeywell"))
    settle(window)
    assert (shown(window), window.desk_page.participant) == (Outcome.ADMITTED, first.id)
    assert window.desk_page.field.text() == "аса"
    type_text(window.desk_page.field, token_of(window.workplace.desk, second.id, 1))
    # While that one is still being typed, the device reads the first badge again.
    window.workplace.scanners.came.emit(Arrival(token_of(window.workplace.desk, first.id, 1), "Honeywell"))
    settle(window)
    assert shown(window) is Outcome.ALREADY_IN
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    assert (shown(window), window.desk_page.participant) == (Outcome.ADMITTED, second.id)


def test_a_lost_scanner_is_told_beside_the_work(window: Window) -> None:
    window.workplace.scanners.lost.emit("Honeywell 1900")
    assert "Honeywell 1900" in window.notice.text()
    window.workplace.scanners.back.emit("Honeywell 1900")
    assert "ready again" in window.notice.text()
