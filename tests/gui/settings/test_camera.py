"""The camera's card: cameras that come and go in its list, the switch, and the sentence where parts are missing."""

import pytest

from regapp.gui.scanners.camera_station import CameraState
from regapp.gui.scanners.cameras import MissingParts
from regapp.gui.settings.camera_card import CameraCard
from regapp.gui.window import pages
from regapp.gui.window.window import Window
from tests.gui.camera.fake_cameras import BUILT_IN, LOGITECH, FakeCameras, plug_into, show_wall, state_of
from tests.gui.conftest import settle

NAMES = ["No camera", LOGITECH.name, BUILT_IN.name]


@pytest.fixture
def cameras(window: Window) -> FakeCameras:
    cameras = FakeCameras(LOGITECH, BUILT_IN)
    plug_into(window.workplace.scanners.camera, cameras)
    return cameras


@pytest.fixture
def card(window: Window, cameras: FakeCameras) -> CameraCard:
    window.go_to(pages.SETTINGS)
    settle(window)
    return window.settings_page.camera


def texts(card: CameraCard) -> list[str]:
    return [card.choice.itemText(place) for place in range(card.choice.count())]


def choose(card: CameraCard, place: int) -> None:
    card.choice.setCurrentIndex(place)
    card.choice.activated.emit(place)


def test_none_is_chosen_at_first(window: Window, card: CameraCard) -> None:
    assert texts(card) == NAMES
    assert card.choice.currentIndex() == 0
    assert (card.switch.isEnabled(), card.switch.isChecked()) == (False, False)
    assert card.state.isHidden()


def test_one_is_chosen_switched_off_and_on_and_kept(window: Window, card: CameraCard) -> None:
    station = window.workplace.scanners.camera
    choose(card, 2)
    assert station.preferences.camera is not None
    assert station.preferences.camera.key == BUILT_IN.key
    assert (card.choice.currentText(), card.switch.isChecked()) == (BUILT_IN.name, True)
    assert "switched on" in card.state.text()
    show_wall(station)
    assert "reads codes" in card.state.text()
    card.switch.click()
    assert state_of(station) is CameraState.OFF
    assert (card.choice.currentText(), card.switch.isChecked(), card.switch.isEnabled()) == (BUILT_IN.name, False, True)
    card.switch.click()
    assert state_of(station) is CameraState.STARTING
    choose(card, 0)
    assert station.preferences.camera is None
    assert state_of(station) is CameraState.OFF
    assert not card.switch.isEnabled()


def test_the_list_follows_what_is_plugged_in(window: Window, card: CameraCard, cameras: FakeCameras) -> None:
    cameras.plug(BUILT_IN)
    assert texts(card) == ["No camera", BUILT_IN.name]
    cameras.plug()
    assert texts(card) == ["No camera"]
    assert "No camera was found" in card.state.text()
    cameras.plug(LOGITECH)
    assert card.state.isHidden()
    choose(card, 1)
    # The one that was chosen stays in the list.
    cameras.plug(BUILT_IN)
    assert texts(card) == ["No camera", BUILT_IN.name, LOGITECH.name]
    assert card.choice.currentText() == LOGITECH.name
    assert "not plugged in" in card.state.text()


def test_missing_parts_are_one_plain_sentence(window: Window, card: CameraCard) -> None:
    plug_into(window.workplace.scanners.camera, MissingParts("PySide6-Addons", "zxing-cpp"))
    window.workplace.scanners.camera.look()
    sentence = "A camera cannot be read here, since parts of RegApp are missing: PySide6-Addons, zxing-cpp."
    assert card.state.text() == sentence
    choose(card, 1)
    assert card.state.text() == sentence
    assert state_of(window.workplace.scanners.camera) is CameraState.MISSING
