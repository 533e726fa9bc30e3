"""A film made here and shown by Qt's player, whose frames come from a thread of its own; and the way to the Desk."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QUrl

pytest.importorskip(
    "PySide6.QtMultimedia", reason="PySide6-Addons, or a library of the system for it, is missing", exc_type=ImportError
)

from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from regapp.gui.scanners.frame_reading import FrameReading
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.services.badges.data import token_of
from tests.gui.camera.fake_cameras import LOGITECH, FakeCameras, plug_into
from tests.gui.camera.frames import frame_of
from tests.gui.camera.pictures import scene
from tests.gui.conftest import settle, wait_for
from tests.gui.desk.test_page import shown, someone

pytestmark = pytest.mark.qt_log_ignore("Couldn't (load|resolve)", "No HW decoder", "swscaler", "hardware|hwaccel|cuda")
CODES = ("1202600012345678901234567890", "1202600098765432109876543210")


def write_film(file: Path) -> None:
    """Two badges pass one after the other, as Motion JPEG: one JPEG after another."""
    with file.open("wb") as film:
        for code in CODES:
            for step in range(15):
                content = io.BytesIO()
                picture = Image.fromarray(scene(code, 20 * step, 12 * step, 640, 480)).convert("RGB")
                picture.save(content, "JPEG", quality=85)
                film.write(content.getvalue())


@pytest.mark.usefixtures("qapp")
def test_badges_of_a_film_are_read(tmp_path: Path) -> None:
    write_film(tmp_path / "film.mjpeg")
    parent, sink, player = QObject(), QVideoSink(), QMediaPlayer()
    codes, frames = list[str](), list[QVideoFrame]()
    reading = FrameReading(parent)
    reading.read.connect(codes.append)
    sink.videoFrameChanged.connect(reading.offer)
    sink.videoFrameChanged.connect(frames.append)
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(tmp_path / "film.mjpeg")))
    player.play()
    wait_for(lambda: player.mediaStatus() is QMediaPlayer.MediaStatus.EndOfMedia and not frames[-1].isValid())
    wait_for(lambda: reading._thread.is_ready and len(codes) >= len(CODES))
    reading.close()
    assert codes == list(CODES)


def test_a_badge_in_a_frame_checks_in_at_the_desk_and_only_once(window: Window) -> None:
    # In other tests the same code counts again at once.
    window.scans.repeats.within_s = 2.0
    station, cameras, person = window.workplace.scanners.camera, FakeCameras(LOGITECH), someone(window)
    plug_into(station, cameras)
    station.choose(LOGITECH)
    code = token_of(window.workplace.desk, person.id, 1)
    for step in range(10):
        wait_for(lambda: station._reading is not None and station._reading._thread.is_ready)
        cameras.opened[0].give(frame_of(scene(code, 50 * step, 20 * step), "NV12"))
    wait_for(lambda: shown(window) is not None)
    settle(window)
    assert (shown(window), window.desk_page.participant) == (Outcome.ADMITTED, person.id)
    assert window.desk_page.camera.picture.isVisible()
    assert not window.desk_page.camera.picture._picture.isNull()
