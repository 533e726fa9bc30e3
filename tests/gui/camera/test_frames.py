"""Real frames of Qt through a real sink: formats, a badge that moves through the picture, and the end of a stream."""

import time
from collections.abc import Iterator

import numpy
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

pytest.importorskip(
    "PySide6.QtMultimedia", reason="PySide6-Addons, or a library of the system for it, is missing", exc_type=ImportError
)

from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from regapp.gui.scanners.cameras import Camera, this_machine
from regapp.gui.scanners.frame_reading import PICTURE_HEIGHT, FrameReading
from regapp.gui.scanners.luminance import LAYOUTS
from regapp.gui.scanners.video import QtCamera, QtCameras, grey_frame
from tests.gui.camera.frames import frame_of
from tests.gui.camera.pictures import HEIGHT, WIDTH, scene
from tests.gui.conftest import wait_for

pytestmark = pytest.mark.qt_log_ignore("Couldn't (load|resolve) va", "No RHI backend")
"""Help of a graphics card that a machine without one does not have."""
CODE = "1202600012345678901234567890"


class Watch:
    """A sink whose frames are read, and what came of them."""

    def __init__(self) -> None:
        self.parent, self.sink = QObject(), QVideoSink()
        self.now = 0.0
        self.codes, self.pictures, self.taken = list[str](), list[QImage](), list[bool]()
        self.reading = FrameReading(self.parent, lambda: self.now)
        self.reading.read.connect(self.codes.append)
        self.reading.seen.connect(self.pictures.append)
        self.sink.videoFrameChanged.connect(lambda frame: self.taken.append(self.reading.offer(frame)))

    def show(self, frame: QVideoFrame) -> None:
        """Give a frame, and wait until it was read."""
        wait_for(lambda: self.reading._thread.is_ready)
        self.sink.setVideoFrame(frame)
        wait_for(lambda: not self.reading._thread._is_busy)
        QApplication.processEvents()


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    yield made
    made.reading.close()


@pytest.mark.parametrize("name", sorted(LAYOUTS))
def test_brightness_is_mapped_and_nothing_is_converted(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QVideoFrame, "toImage", lambda _self: pytest.fail("converted"))
    pixels = scene(CODE, 100, 50, 640, 480)
    with grey_frame(frame_of(pixels, name)) as grey:
        assert grey is not None
        assert grey.packed() == pixels[: grey.height].tobytes()


@pytest.mark.parametrize("name", [*sorted(LAYOUTS), "BGRA8888", "Jpeg"])
def test_a_code_is_read_and_a_picture_made(watch: Watch, name: str) -> None:
    watch.show(frame_of(scene(CODE, 640, 300), name))
    wait_for(lambda: bool(watch.codes and watch.pictures))
    assert watch.codes == [CODE]
    picture = watch.pictures[0]
    assert (picture.width(), picture.height()) == (PICTURE_HEIGHT * WIDTH // HEIGHT, PICTURE_HEIGHT)
    seen = numpy.array(picture.constBits(), numpy.uint8).reshape(PICTURE_HEIGHT, -1)
    # The quiet zone of the code is white, and the room is not.
    assert seen[76:90, 161:200].max() > 240
    assert seen[:70, :150].max() < 170


def test_a_badge_that_moves_through_the_picture_counts_once(watch: Watch) -> None:
    for step in range(24):
        watch.now = step / 30
        watch.show(frame_of(scene(CODE, 40 * step, 20 * step), "NV12"))
    wait_for(lambda: bool(watch.codes))
    assert watch.codes == [CODE]
    assert watch.taken == [True] * 24
    # About ten pictures a second for the Desk.
    assert 7 <= len(watch.pictures) <= 9


@pytest.mark.parametrize(("away_s", "count"), [(1.9, 1), (2.1, 2)])
def test_it_counts_again_once_it_was_out_of_sight(watch: Watch, away_s: float, count: int) -> None:
    for moment, code in ((0.0, CODE), (1.5, CODE), (1.6, ""), (1.5 + away_s, CODE)):
        watch.now = moment
        watch.show(frame_of(scene(code, 300, 200), "NV12"))
    assert watch.codes == [CODE] * count


def test_two_badges_in_the_picture_count_once_each(watch: Watch) -> None:
    pixels = scene(CODE, 100, 100)
    pixels[100:400, 700:1100] = scene("2" + CODE, 20, 20, 400, 300)
    for step in range(5):
        watch.now = step / 30
        watch.show(frame_of(pixels, "NV12"))
    assert sorted(watch.codes) == sorted([CODE, "2" + CODE])


def test_a_broken_picture_is_nothing_and_the_next_one_is_read(watch: Watch) -> None:
    broken = frame_of(scene(CODE, 300, 200), "Jpeg")
    assert broken.map(QVideoFrame.MapMode.WriteOnly)
    memoryview(broken.bits(0))[:4000] = bytes(4000)
    broken.unmap()
    watch.show(broken)
    assert (watch.codes, watch.pictures) == ([], [])
    watch.show(frame_of(scene(CODE, 300, 200), "Jpeg"))
    wait_for(lambda: watch.codes == [CODE])


def test_the_last_frame_of_a_stream_is_nothing(watch: Watch) -> None:
    watch.reading.offer(QVideoFrame())
    wait_for(lambda: not watch.reading._thread._is_busy)
    QApplication.processEvents()
    assert (watch.codes, watch.pictures) == ([], [])


def test_what_is_read_after_the_end_is_given_to_nobody(watch: Watch) -> None:
    watch.reading.offer(frame_of(scene(CODE, 300, 200), "NV12"))
    watch.reading.close()
    QApplication.processEvents()
    assert watch.codes == []


def test_frames_that_come_faster_than_they_are_read_are_dropped(watch: Watch) -> None:
    # A sink tells of no frame that it has already.
    frames = [frame_of(scene(CODE, 300 + place, 200), "NV12") for place in range(2)]
    begin = time.monotonic()
    for number in range(200):
        watch.sink.setVideoFrame(frames[number % 2])
    assert time.monotonic() - begin < 2.0
    assert watch.taken.count(False) > 100
    wait_for(lambda: watch.codes == [CODE])


def test_this_machine_says_which_cameras_it_has(qapp: QApplication) -> None:
    parent, calls = QObject(), list[int]()
    cameras = this_machine(lambda: calls.append(1), parent)
    assert isinstance(cameras, QtCameras)
    assert all(camera.key and camera.name for camera in cameras.find())
    cameras._devices.videoInputsChanged.emit()
    assert calls == [1]


def test_a_camera_that_is_gone_before_it_is_opened_breaks_nothing(qapp: QApplication) -> None:
    parent = QObject()
    cameras = this_machine(lambda: None, parent)
    opened = cameras.open(Camera("/dev/no-such-camera", "x"), lambda _frame: None, lambda: None)
    assert isinstance(opened, QtCamera)
    QApplication.processEvents()
    opened.close()
