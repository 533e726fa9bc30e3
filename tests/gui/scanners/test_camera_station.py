"""The camera that comes, is read, goes and comes again; without QtMultimedia, by pictures given to it."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from regapp.gui.scanners import camera_station
from regapp.gui.scanners.camera_preferences import CameraPreferences
from regapp.gui.scanners.camera_station import CameraState, CameraStation
from regapp.gui.scanners.cameras import Camera, MissingParts, this_machine
from regapp.model.scanning.arrivals import Arrival, Ending
from tests.gui.camera.fake_cameras import BUILT_IN, LOGITECH, FakeCameras, plug_into, show_wall, state_of
from tests.gui.conftest import wait_for


@dataclass
class Desk:
    """A station and what it has told."""

    station: CameraStation
    told: list[object]
    cameras: FakeCameras

    def frame(self) -> None:
        """The camera gives a picture."""
        show_wall(self.station)


def make_desk(settings: QSettings, parent: QObject, *plugged: Camera) -> Desk:
    cameras, told = FakeCameras(*plugged), list[object]()
    station = CameraStation(CameraPreferences(settings), parent)
    plug_into(station, cameras)
    station.came.connect(told.append)
    station.lost.connect(lambda name: told.append(("lost", name)))
    station.back.connect(lambda name: told.append(("back", name)))
    return Desk(station, told, cameras)


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "regapp.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def desk(settings: QSettings) -> Iterator[Desk]:
    parent = QObject()
    made = make_desk(settings, parent, LOGITECH, BUILT_IN)
    yield made
    made.station.close()


def test_none_is_on_until_one_is_chosen(desk: Desk) -> None:
    desk.station.look()
    assert desk.station.found == (LOGITECH, BUILT_IN)
    assert (desk.station.state, desk.cameras.opened) == (CameraState.OFF, [])
    desk.station.choose(BUILT_IN)
    assert state_of(desk.station) is CameraState.STARTING
    assert [one.camera for one in desk.cameras.opened] == [BUILT_IN]
    assert desk.station.is_mirrored
    desk.frame()
    assert state_of(desk.station) is CameraState.READ
    desk.station._on_code("123")
    assert desk.told == [Arrival("123", BUILT_IN.name, ending=Ending.REPORT)]


def test_another_one_and_none(desk: Desk) -> None:
    desk.station.choose(LOGITECH)
    desk.frame()
    desk.station.choose(BUILT_IN)
    assert [one.is_closed for one in desk.cameras.opened] == [True, False]
    desk.station.choose(None)
    assert desk.cameras.opened[1].is_closed
    assert state_of(desk.station) is CameraState.OFF
    assert desk.told == []


def test_it_is_switched_off_and_on(desk: Desk) -> None:
    desk.station.choose(LOGITECH)
    desk.frame()
    desk.station.switch(on=False)
    assert desk.cameras.opened[0].is_closed
    assert (desk.station.state, desk.told) == (CameraState.OFF, [])
    desk.station.switch(on=True)
    assert state_of(desk.station) is CameraState.STARTING


@pytest.mark.parametrize("again", [LOGITECH, Camera("/dev/video7", LOGITECH.name)], ids=["same place", "other place"])
def test_one_that_is_pulled_out_says_so_and_comes_back(desk: Desk, again: Camera) -> None:
    desk.station.choose(LOGITECH)
    desk.frame()
    for round_ in range(1, 3):
        desk.told.clear()
        desk.cameras.plug(BUILT_IN)
        assert state_of(desk.station) is CameraState.GONE
        assert desk.told == [("lost", LOGITECH.name)]
        assert desk.cameras.opened[-1].is_closed
        desk.cameras.plug(BUILT_IN, again)
        assert len(desk.cameras.opened) == round_ + 1
        assert desk.told == [("lost", LOGITECH.name)]
        desk.frame()
        assert desk.told == [("lost", LOGITECH.name), ("back", LOGITECH.name)]


def test_a_fault_is_told_once_and_tried_again(desk: Desk) -> None:
    desk.station.choose(LOGITECH)
    desk.frame()
    desk.cameras.opened[0].fail()
    wait_for(lambda: state_of(desk.station) is CameraState.REFUSED)
    assert desk.told == [("lost", LOGITECH.name)]
    desk.station._patience.timeout.emit()
    assert state_of(desk.station) is CameraState.STARTING
    # It fails again, before it has given a picture.
    desk.cameras.opened[1].fail()
    wait_for(lambda: state_of(desk.station) is CameraState.REFUSED)
    assert desk.told == [("lost", LOGITECH.name)]
    desk.station._patience.timeout.emit()
    desk.frame()
    assert desk.told == [("lost", LOGITECH.name), ("back", LOGITECH.name)]


def test_one_that_gives_no_picture_does_not_answer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.station._patience.setInterval(30)
    desk.station.choose(LOGITECH)
    states = list[CameraState]()
    desk.station.changed.connect(lambda: states.append(desk.station.state))
    wait_for(lambda: len(desk.cameras.opened) == 3)
    assert states[:3] == [CameraState.REFUSED, CameraState.STARTING, CameraState.REFUSED]
    assert desk.told == []


def test_what_was_chosen_is_on_with_the_next_start(settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera_station, "_FIRST_LOOK_MS", 10)
    preferences = CameraPreferences(settings)
    preferences.camera = LOGITECH
    parent = QObject()
    desk = make_desk(settings, parent, BUILT_IN)
    wait_for(lambda: state_of(desk.station) is CameraState.GONE)
    assert desk.told == []
    desk.cameras.plug(LOGITECH)
    desk.frame()
    assert state_of(desk.station) is CameraState.READ
    desk.station.close()
    assert desk.cameras.opened[0].is_closed


@pytest.mark.parametrize(("key", "is_on"), [("", True), ("/dev/video0", False)])
def test_without_a_choice_nobody_looks(
    settings: QSettings, monkeypatch: pytest.MonkeyPatch, key: str, is_on: bool
) -> None:
    monkeypatch.setattr(camera_station, "_FIRST_LOOK_MS", 1)
    preferences = CameraPreferences(settings)
    preferences.camera, preferences.is_on = Camera(key, "x") if key else None, is_on
    parent = QObject()
    desk = make_desk(settings, parent, LOGITECH)
    for _ in range(20):
        QApplication.processEvents()
    assert desk.station._cameras is None
    desk.station.close()


def test_missing_parts_are_said_and_cameras_found_once_they_are_there(desk: Desk) -> None:
    plug_into(desk.station, MissingParts("PySide6-Addons", "zxing-cpp"))
    desk.station.choose(LOGITECH)
    assert state_of(desk.station) is CameraState.MISSING
    assert desk.station.missing == ("PySide6-Addons", "zxing-cpp")
    plug_into(desk.station, desk.cameras)
    desk.station.look()
    assert state_of(desk.station) is CameraState.STARTING
    assert list(desk.station.missing) == []


def test_each_missing_library_is_named(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("regapp.gui.scanners.video", "regapp.gui.scanners.picture_codes"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingParts) as caught:
        this_machine(lambda: None, QObject())
    assert caught.value.names == ("PySide6-Addons", "zxing-cpp")


def test_after_the_end_nothing_is_opened(desk: Desk) -> None:
    desk.station.choose(LOGITECH)
    desk.station.close()
    desk.cameras.plug(LOGITECH)
    assert len(desk.cameras.opened) == 1
