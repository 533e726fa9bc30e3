"""The window ready for a picture: open in a language and a look, after a wait until nothing moves."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, QVariantAnimation
from PySide6.QtWidgets import QApplication, QWidget

from regapp.gui.start import open_window
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.people.registration import everybody
from tests.gui.camera.fake_cameras import FakeCameras, plug_into

SIZE: Final = (1366, 768)
_PATIENCE_S: Final = 20.0
_ROUNDS: Final = 6
"""So often events are processed before one looks again: layouts within layouts follow one another."""
_SOON_MS: Final = 2_000
"""What a timer does later than this is not waited for: a notice stays."""


@dataclass(frozen=True)
class Look:
    """A language, and `light`, `dark` or `large`: light with large text."""

    language: str
    theme: str

    @property
    def name(self) -> str:
        """As names of pictures have it."""
        return f"{self.language}-{self.theme}"


LOOKS: Final = tuple(Look(language, theme) for language in ("ky", "ru", "en") for theme in ("light", "dark", "large"))


class Stage:
    """A window and the people of its file."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.place: Workplace = window.workplace
        self.desk: Desk = window.workplace.desk
        self._printers_listed = 0
        self.place.printing.printers_listed.connect(self._count_printers)

    def _count_printers(self, _printers: object) -> None:
        self._printers_listed += 1

    @cached_property
    def people(self) -> list[Participant]:
        """Those from the country who are registered for Osh."""
        everyone = everybody(self.desk)
        return [one for one in everyone if "osh" in one.details.cities and one.details.country == "KG"]

    @cached_property
    def late(self) -> Participant:
        """One of them who has not come."""
        return next(person for person in self.people if not person.first_in)

    @cached_property
    def elsewhere(self) -> Participant:
        """Somebody who is registered for Bishkek alone."""
        return next(person for person in everybody(self.desk) if person.details.cities == ("bishkek",))

    def settle(self) -> None:
        """Wait until nothing is under way; what waits a moment or moves does not wait and stands."""
        self.wait_for(self._is_still)
        # Once more: what came last is laid out by now, and may have asked for something.
        self.wait_for(self._is_still)

    def settle_printers(self) -> None:
        """Wait until the printers of the machine have been listed, then as usual."""
        before = self._printers_listed
        self.place.printing.list_printers()
        self.wait_for(lambda: self._printers_listed > before)
        self.settle()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Process events until something is so. TimeoutError."""
        end = time.monotonic() + _PATIENCE_S
        while True:
            for _ in range(_ROUNDS):
                QApplication.processEvents()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if condition():
                return
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(0.001)

    def _is_still(self) -> bool:
        if not self.place.worker.is_idle or self.place.worker.under_way:
            return False
        tops = QApplication.topLevelWidgets()
        timers = [timer for top in tops for timer in top.findChildren(QTimer) if _ends(timer)]
        moves = [move for top in tops for move in top.findChildren(QVariantAnimation) if _runs(move)]
        for timer in timers:
            if timer.interval() < _SOON_MS:
                timer.setInterval(0)
            else:
                timer.stop()
        for move in moves:
            move.setCurrentTime(move.duration())
        return not timers and not moves


def _ends(timer: QTimer) -> bool:
    return timer.isActive() and timer.isSingleShot()


def _runs(move: QVariantAnimation) -> bool:
    return move.state() == QVariantAnimation.State.Running


@contextmanager
def stage(application: QApplication, file: Path, look: Look) -> Iterator[Stage]:
    """The window on a file, closed at the end."""
    preferences = Preferences(file.with_suffix(".ini"))
    preferences.theme = "light" if look.theme == "large" else look.theme
    preferences.large_text = look.theme == "large"
    preferences.sound = False
    preferences.operator = "Айзада"
    window = open_window(application, file, "", look.language, preferences)
    shown = Stage(window)
    # Which cameras this machine has is no part of a picture.
    plug_into(window.workplace.scanners.camera, FakeCameras())
    try:
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        shown.wait_for(lambda: not window.stack.is_blank)
        shown.settle()
        yield shown
        shown.settle()
    finally:
        _close(window)


def _close(window: Window) -> None:
    place = window.workplace
    # First, so that nobody is asked about what is not saved.
    place.close()
    window.close()
    place.translations.stop()
    for thing in (window, place):
        thing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


View = Callable[[Stage], QWidget | None]
"""Brings the window to a view; gives the window that it opened for it, if it did."""
