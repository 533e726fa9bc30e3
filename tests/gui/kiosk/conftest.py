"""The kiosk on the demo conference, in place of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from regapp.gui.kiosk.window import Kiosk
from regapp.gui.window.window import Window
from regapp.services.admission.operator_pin import kept_form
from tests.gui.kiosk.standing import PIN, Clock

SIZE = (1366, 768)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kiosk(window: Window, clock: Clock) -> Iterator[Kiosk]:
    """The kiosk alone on a small screen, in English."""
    window.workplace.preferences.kiosk.pin = kept_form(PIN)
    made = Kiosk(window.workplace, clock)
    window.hide()
    made.resize(*SIZE)
    made.begin_anew()
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.start.begin()
    yield made
    made.shut()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
