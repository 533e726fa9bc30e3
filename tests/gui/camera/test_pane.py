"""The camera at the Desk: the pane that comes and goes and moves no verdict, and a badge before the camera."""

import pytest
from PySide6.QtGui import QImage

from regapp.gui.camera.pane import CameraPicture
from regapp.gui.scanners.camera_station import CameraStation
from regapp.gui.scanners.cameras import Camera
from regapp.gui.window import pages
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.services.badges.data import token_of
from tests.gui.camera.fake_cameras import BUILT_IN, LOGITECH, FakeCameras, plug_into, show_wall
from tests.gui.conftest import settle
from tests.gui.desk.test_page import shown, someone


@pytest.fixture
def cameras() -> FakeCameras:
    return FakeCameras(LOGITECH, BUILT_IN)


@pytest.fixture
def station(window: Window, cameras: FakeCameras) -> CameraStation:
    plug_into(window.workplace.scanners.camera, cameras)
    return window.workplace.scanners.camera


def test_a_window_without_a_camera_looks_for_none(window: Window) -> None:
    assert window.workplace.scanners.camera._cameras is None
    assert window.desk_page.camera.isHidden()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 740)])
def test_the_pane_follows_the_camera_and_moves_no_verdict(
    window: Window, station: CameraStation, cameras: FakeCameras, size: tuple[int, int]
) -> None:
    window.resize(*size)
    settle(window)
    pane, verdict = window.desk_page.camera, window.desk_page.verdict
    before = verdict.geometry()
    station.choose(LOGITECH)
    settle(window)
    assert "switched on" in pane.text.text()
    assert pane.picture.isVisible()
    show_wall(station)
    settle(window)
    assert "reads codes" in pane.text.text()
    assert verdict.geometry() == before
    middle = pane.picture.rect().center()
    assert pane.picture.grab().toImage().pixelColor(middle).lightness() == pytest.approx(120, abs=2)
    pane.turn.click()
    settle(window)
    assert (pane.picture.isVisible(), pane.isVisible(), pane.turn.text()) == (False, True, "Show the picture")
    assert window.desk_page.field.hasFocus()
    pane.turn.click()
    assert pane.picture.isVisible()
    cameras.plug(BUILT_IN)
    settle(window)
    assert "not plugged in: Logitech C920" in pane.text.text()
    assert "Logitech C920" in window.notice.text()
    assert (pane.picture.isVisible(), pane.turn.isVisible()) == (False, False)
    cameras.plug(LOGITECH, BUILT_IN)
    show_wall(station)
    settle(window)
    assert pane.picture.isVisible()
    assert "ready again" in window.notice.text()
    station.choose(None)
    settle(window)
    assert not pane.isVisible()
    assert verdict.geometry() == before


def test_a_hidden_picture_stays_hidden(window: Window, station: CameraStation) -> None:
    station.preferences.is_picture_hidden = True
    station.choose(LOGITECH)
    show_wall(station)
    settle(window)
    assert not window.desk_page.camera.picture.isVisible()


def test_a_badge_before_the_camera_is_a_scan(window: Window, station: CameraStation) -> None:
    station.choose(LOGITECH)
    person = someone(window)
    window.go_to(pages.PEOPLE)
    station._on_code(token_of(window.workplace.desk, person.id, 1))
    settle(window)
    assert (shown(window), window.desk_page.participant) == (Outcome.ADMITTED, person.id)


@pytest.mark.parametrize(("camera", "is_mirrored"), [(LOGITECH, False), (BUILT_IN, True)])
def test_who_looks_at_the_screen_sees_a_mirror(
    window: Window, station: CameraStation, camera: Camera, *, is_mirrored: bool
) -> None:
    station.choose(camera)
    show_wall(station)
    picture = QImage(320, 180, QImage.Format.Format_Grayscale8)
    picture.fill(0)
    for x in range(160):
        for y in range(180):
            picture.setPixel(x, y, 0xFFFFFFFF)
    station._on_picture(picture)
    drawn = window.desk_page.camera.picture.grab().toImage()
    left = drawn.pixelColor(drawn.width() // 4, drawn.height() // 2).lightness()
    assert (left < 10) is is_mirrored


def test_a_picture_of_another_form_is_shown_whole(window: Window) -> None:
    widget = CameraPicture()
    widget.resize(160, 90)
    picture = QImage(180, 180, QImage.Format.Format_Grayscale8)
    picture.fill(200)
    widget.show_picture(picture)
    drawn = widget.grab().toImage()
    assert drawn.pixelColor(drawn.width() // 2, 2).lightness() == 200
    assert drawn.pixelColor(5, drawn.height() // 2).lightness() == 0
