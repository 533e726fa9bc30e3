"""The kiosk, in place of the window."""

from collections.abc import Callable
from functools import partial
from typing import Final

from regapp.gui.kiosk.admitting import TO_DESK, Answer, Kind, NextStep
from regapp.gui.kiosk.window import Kiosk
from tests.pictures.stage import Stage, View

_NAME, _LONG_NAME = "Гүлнара Абдыкадырова", "Жыпаргүл Абдыкадырова-Сыдыкбекова"
_DIGITS: Final = "3456"
_PAUSE_S: Final = 40


def _kiosk(show: Callable[[Kiosk], None], stage: Stage) -> Kiosk:
    kiosk = Kiosk(stage.place)
    kiosk.resize(stage.window.size())
    kiosk.begin_anew()
    kiosk.show()
    kiosk.activateWindow()
    show(kiosk)
    stage.settle()
    # What counts must stand in a picture.
    kiosk.more_time.timer.stop()
    kiosk.idle.stop()
    return kiosk


def _start(kiosk: Kiosk) -> None:
    kiosk.start.begin()


def _name(kiosk: Kiosk) -> None:
    kiosk.start.name_button.click()
    kiosk.by_name.name.setText(_NAME)


def _digits(kiosk: Kiosk) -> None:
    _name(kiosk)
    kiosk.by_name.digits.setText(_DIGITS)
    kiosk.by_name.digits.setFocus()


def _not_found(kiosk: Kiosk) -> None:
    _digits(kiosk)
    for _ in range(6):
        kiosk.tries.note_wrong(0.0)
    kiosk.by_name.show_not_found()
    kiosk._ticks.stop()
    kiosk.by_name.show_pause(_PAUSE_S)


def _answer(answer: Answer, kiosk: Kiosk) -> None:
    kiosk.admitting.given.emit(answer)


def _more_time(kiosk: Kiosk) -> None:
    _name(kiosk)
    kiosk.idle.timeout.emit()


def _leaving(kiosk: Kiosk) -> None:
    kiosk.start.leave_button.click()
    kiosk.leaving.field.setText("1234")


def _locked(kiosk: Kiosk) -> None:
    """A wrong PIN was typed before, and the way out waits."""
    kiosk.start.leave_button.click()
    kiosk._ticks.stop()
    kiosk.leaving.show_pause(_PAUSE_S)


VIEWS: Final[dict[str, View]] = {
    "kiosk": partial(_kiosk, _start),
    "kiosk-name": partial(_kiosk, _name),
    "kiosk-digits": partial(_kiosk, _digits),
    "kiosk-not-found": partial(_kiosk, _not_found),
    "kiosk-welcome": partial(_kiosk, partial(_answer, Answer(Kind.WELCOME, _NAME, NextStep.TAKE_PRINTED))),
    "kiosk-welcome-desk": partial(_kiosk, partial(_answer, Answer(Kind.WELCOME, _LONG_NAME, NextStep.BADGE_AT_DESK))),
    "kiosk-already": partial(_kiosk, partial(_answer, Answer(Kind.ALREADY_IN, _LONG_NAME))),
    "kiosk-to-desk": partial(_kiosk, partial(_answer, TO_DESK)),
    "kiosk-more-time": partial(_kiosk, _more_time),
    "kiosk-leaving": partial(_kiosk, _leaving),
    "kiosk-locked": partial(_kiosk, _locked),
}
