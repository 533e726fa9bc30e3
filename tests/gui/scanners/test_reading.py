"""Serial ports by a real one in memory, devices of their own kind by reports as the specification has them."""

import os
import sys
import time
import tty
from collections.abc import Iterator
from typing import Any

import pytest

from regapp.gui.scanners import finding, hid_devices, serial_ports
from regapp.gui.scanners.devices import Device, DeviceKind, DeviceLost
from regapp.gui.scanners.finding import ThisMachine
from regapp.gui.scanners.hid_devices import HidScanner
from regapp.gui.scanners.serial_ports import SerialScanner
from tests.model.scanning.test_hid_pos import TOKEN, report, split

FIND = ThisMachine.find
"""The real one: other tests find no device."""
SCANNER = {
    "path": b"/dev/hidraw3", "vendor_id": 0x0C2E, "product_id": 0x0B61, "serial_number": "17", "usage_page": 0x8C,
    "usage": 2, "manufacturer_string": "Honeywell", "product_string": "1900",
}  # fmt: skip


@pytest.fixture
def port() -> Iterator[tuple[int, str]]:
    """The far end of a serial line, and the path of this end."""
    far, near = os.openpty()
    tty.setraw(near)
    path = os.ttyname(near)
    os.close(near)
    yield far, path
    os.close(far)


def read_until(scanner: SerialScanner, count: int) -> list[str]:
    texts, end = list[str](), time.monotonic() + 10
    while len(texts) < count:
        assert time.monotonic() < end
        texts += scanner.read()
    return texts


def test_a_serial_line_gives_whole_codes(port: tuple[int, str]) -> None:
    far, path = port
    scanner = SerialScanner(path)
    try:
        os.write(far, TOKEN[:20].encode())
        os.write(far, f"{TOKEN[20:]}\r\n{TOKEN}\t".encode())
        assert read_until(scanner, 2) == [TOKEN, TOKEN]
        os.write(far, TOKEN.encode())
        assert read_until(scanner, 1) == [TOKEN]
        os.write(far, b"https://example.org\r\n")
        assert read_until(scanner, 1) == ["https://example.org"]
        assert scanner.read() == []
    finally:
        scanner.close()


def test_a_line_that_never_ends_is_given_once(port: tuple[int, str]) -> None:
    far, path = port
    scanner = SerialScanner(path)
    os.set_blocking(far, False)
    try:
        texts, left = list[str](), b"7" * 10_000
        for _ in range(2_000):
            if left:
                left = left[os.write(far, left[:1_000]) :]
            texts += scanner.read()
            if not left and texts:
                break
        texts += scanner.read()
        assert len(texts) == 1
        os.write(far, TOKEN.encode() + b"\r")
        assert read_until(scanner, 1) == [TOKEN]
    finally:
        scanner.close()


def test_a_port_that_goes_says_so(port: tuple[int, str]) -> None:
    far, path = port
    scanner = SerialScanner(path)
    spare = os.dup(far)
    os.close(far)
    os.close(spare)
    with pytest.raises(DeviceLost):
        read_until(scanner, 1)
    scanner.close()
    # The fixture closes it once more.
    os.dup2(os.open(os.devnull, os.O_RDONLY), far)


def test_a_port_that_is_not_there_cannot_be_opened() -> None:
    with pytest.raises(DeviceLost):
        SerialScanner("/dev/no-such-port")
    with pytest.raises(DeviceLost):
        ThisMachine().open(Device("x", "x", DeviceKind.HID, "/dev/no-such-device", is_surely_scanner=True))


class Reports:
    """A device as hidapi has it, with its reports; then it is unplugged."""

    def __init__(self, reports: list[bytes]) -> None:
        self.reports, self.is_closed = [list(one) for one in reports], False

    def read(self, max_length: int, timeout_ms: int) -> list[int]:
        assert (max_length, timeout_ms) == (64, 100)
        if not self.reports:
            raise OSError("read error")
        return self.reports.pop(0)

    def close(self) -> None:
        self.is_closed = True


def test_reports_give_whole_codes_until_the_device_goes() -> None:
    reports = Reports([report(TOKEN.encode()), b"", *split(b"a" * 70), report(b"half", more=True), b""])
    scanner = HidScanner(reports)
    texts = [text for _ in range(len(reports.reports)) for text in scanner.read()]
    assert texts == [f"]Q1{TOKEN}", "]Q1" + "a" * 70, "]Q1half"]
    with pytest.raises(DeviceLost):
        scanner.read()
    scanner.close()
    assert reports.is_closed


@pytest.mark.parametrize(
    ("changes", "is_scanner"),
    [
        ({}, True), ({"usage": 1}, True), ({"usage": 0x12}, False), ({"usage_page": 1, "usage": 6}, False),
        ({"usage_page": None}, False),
    ],
)  # fmt: skip
def test_scanners_are_told_by_their_usage(
    monkeypatch: pytest.MonkeyPatch, changes: dict[str, Any], is_scanner: bool
) -> None:
    monkeypatch.setattr(hid_devices.hid, "enumerate", lambda: [SCANNER | changes])
    found = hid_devices.find_scanners()
    scanner = Device("hid:0c2e:0b61:17", "Honeywell 1900", DeviceKind.HID, "/dev/hidraw3", is_surely_scanner=True)
    assert found == ([scanner] if is_scanner else [])


class Port:
    """A serial port as pyserial describes it."""

    def __init__(self, device: str, vid: int | None = None, product: str | None = None, serial: str = "") -> None:
        self.device, self.vid, self.pid, self.product = device, vid, 0x1234, product
        self.serial_number, self.location, self.description = serial, "1-2", "n/a"


def test_ports_are_named_and_scanners_among_them_known(monkeypatch: pytest.MonkeyPatch) -> None:
    ports = [Port("/dev/ttyS0"), Port("/dev/ttyACM0", 0x0C2E, "1900", "17"), Port("/dev/ttyX", 0x0403, "UART")]
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: ports)
    assert serial_ports.find_ports() == [
        Device("serial:/dev/ttyS0", "/dev/ttyS0", DeviceKind.SERIAL, "/dev/ttyS0", is_surely_scanner=False),
        Device("serial:0c2e:1234:17", "1900 (/dev/ttyACM0)", DeviceKind.SERIAL, "/dev/ttyACM0", is_surely_scanner=True),
        Device("serial:0403:1234:1-2", "UART (/dev/ttyX)", DeviceKind.SERIAL, "/dev/ttyX", is_surely_scanner=False),
    ]  # fmt: skip


def test_two_of_one_model_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    twins = [SCANNER | {"serial_number": "", "path": path} for path in (b"/dev/hidraw4", b"/dev/hidraw3")]
    monkeypatch.setattr(hid_devices.hid, "enumerate", lambda: twins)
    monkeypatch.setattr("serial.tools.list_ports.comports", list)
    devices = FIND(ThisMachine()).devices
    assert [(device.key, device.name, device.path) for device in devices] == [
        ("hid:0c2e:0b61:", "Honeywell 1900", "/dev/hidraw3"),
        ("hid:0c2e:0b61:#2", "Honeywell 1900 (2)", "/dev/hidraw4"),
    ]


@pytest.mark.parametrize("error", [ImportError, OSError])
def test_without_the_libraries_nothing_is_found_and_nothing_breaks(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def missing(_name: str) -> Any:
        raise error

    monkeypatch.setattr(finding, "_loaded", missing)
    found = FIND(ThisMachine())
    assert found.devices == ()
    assert found.missing == (("pyserial", "hidapi") if error is ImportError else ())


def test_this_machine_can_be_asked() -> None:
    assert FIND(ThisMachine()).missing == ()
    assert {"serial", "hidraw" if sys.platform.startswith("linux") else "hid"} <= set(sys.modules)
