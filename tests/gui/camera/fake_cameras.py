"""Cameras into whose hands a test gives frames."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from regapp.gui.scanners.camera_station import CameraState, CameraStation
from regapp.gui.scanners.cameras import Camera, Cameras, MissingParts

LOGITECH = Camera("/dev/video0", "Logitech C920")
BUILT_IN = Camera("/dev/video2", "Integrated Camera", is_front=True)


class OpenFake:
    """A camera that is on."""

    def __init__(self, camera: Camera, taken: Callable[[Any], None], failed: Callable[[], None]) -> None:
        self.camera, self.give, self.fail = camera, taken, failed
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True


class FakeCameras:
    """A machine into which cameras are plugged by tests."""

    def __init__(self, *plugged: Camera, changed: Callable[[], None] = lambda: None) -> None:
        self.plugged, self._changed = plugged, changed
        self.opened = list[OpenFake]()

    def plug(self, *plugged: Camera) -> None:
        self.plugged = plugged
        self._changed()

    def find(self) -> tuple[Camera, ...]:
        return self.plugged

    def open(self, camera: Camera, taken: Callable[[Any], None], failed: Callable[[], None]) -> OpenFake:
        self.opened.append(OpenFake(camera, taken, failed))
        return self.opened[-1]


def plug_into(station: CameraStation, cameras: FakeCameras | MissingParts) -> None:
    """Give a station other cameras than those of this machine, or none since parts are missing."""

    def reach(changed: Callable[[], None], _parent: QObject) -> Cameras:
        if isinstance(cameras, MissingParts):
            raise cameras
        cameras._changed = changed
        return cameras

    station._reach, station._cameras = reach, None


def show_wall(station: CameraStation) -> None:
    """The camera that is on sees a grey wall."""
    picture = QImage(320, 180, QImage.Format.Format_Grayscale8)
    picture.fill(120)
    station._on_picture(picture)


def state_of(station: CameraStation) -> CameraState:
    """What becomes of the chosen camera, now."""
    return station.state
