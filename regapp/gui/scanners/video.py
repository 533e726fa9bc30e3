"""Cameras as Qt knows them: which there are, one that is on, and the brightness of its frames.

The only module that uses QtMultimedia; it is loaded once somebody looks for cameras, or has chosen one.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from regapp.gui.scanners.cameras import Camera
from regapp.gui.scanners.luminance import Grey, grey_of

_HEIGHT: Final = 720
"""Rows of a frame: a code of 25 mm is read half a metre away, and no core is busy with it."""
_RATE: Final = 30.0


class QtCameras(QObject):
    """The cameras of this machine. `changed` is called when one comes or goes."""

    def __init__(self, changed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(changed)

    def find(self) -> tuple[Camera, ...]:
        """Give the cameras that are plugged in."""
        return tuple(_camera(device) for device in QMediaDevices.videoInputs())

    def open(self, camera: Camera, taken: Callable[[QVideoFrame], None], failed: Callable[[], None]) -> "QtCamera":
        """Switch a camera on: each frame is given to `taken`; `failed` is called when it cannot be read any more."""
        device = next((one for one in QMediaDevices.videoInputs() if _camera(one).key == camera.key), QCameraDevice())
        return QtCamera(device, taken, failed, self)


class QtCamera(QObject):
    """A camera that is on."""

    def __init__(
        self, device: QCameraDevice, taken: Callable[[QVideoFrame], None], failed: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(taken)
        self._camera = QCamera(device, self)
        self._camera.errorOccurred.connect(lambda _error, _text: failed())
        fitting = fitting_format(device.videoFormats())
        if fitting is not None:
            self._camera.setCameraFormat(fitting)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self.sink)
        self._camera.start()

    def close(self) -> None:
        """Switch it off."""
        self._camera.errorOccurred.disconnect()
        self.sink.videoFrameChanged.disconnect()
        self._camera.stop()
        self.deleteLater()


def _camera(device: QCameraDevice) -> Camera:
    key = bytes(device.id().data()).decode("utf-8", errors="replace")
    return Camera(key, device.description(), is_front=device.position() is QCameraDevice.Position.FrontFace)


def fitting_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """Choose what is nearest to 720 rows, then to 30 frames a second, then what Qt names first; None: Qt chooses."""

    def distance(one: QCameraFormat) -> tuple[float, float]:
        return abs(one.resolution().height() - _HEIGHT), abs(min(one.maxFrameRate(), 2 * _RATE) - _RATE)

    return min(formats, key=distance, default=None)


@contextmanager
def grey_frame(frame: QVideoFrame) -> Iterator[Grey | None]:
    """Give the brightness of a frame while it is mapped; None for one that is invalid, as the last of a stream is."""
    if not frame.isValid():
        yield None
    elif (mapped := _mapped(frame)) is not None:
        try:
            yield mapped
        finally:
            frame.unmap()
    else:
        yield _drawn(frame)


def _mapped(frame: QVideoFrame) -> Grey | None:
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    name = frame.pixelFormat().name.removeprefix("Format_")
    grey = grey_of(memoryview(frame.bits(0)), frame.width(), frame.height(), frame.bytesPerLine(0), name)
    if grey is None:
        frame.unmap()
    return grey


def _drawn(frame: QVideoFrame) -> Grey | None:
    """A frame of another format (JPEG, RGB) as Qt draws it."""
    image = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    if image.isNull():
        return None
    # The image's own bytes go with it.
    return Grey(memoryview(bytes(image.constBits())), image.width(), image.height(), image.bytesPerLine())
