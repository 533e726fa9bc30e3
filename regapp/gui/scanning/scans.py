"""Every scan, whatever device and whatever window it came from, on its one way to the Desk."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from regapp.gui.scanning.key_hold import KeyHold
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.scanning.arrivals import Arrival, Ending, Repeats
from regapp.model.scanning.assembling import Scan
from regapp.model.scanning.keys import KeyKind


class Scans(QObject):
    """Gives each scan to `answer`, but the same code sent twice in a moment only once.

    A card that tries a scanner (`workplace.scanners.try_out`) gets it instead.
    A view that takes scans itself while it is in sight (`workplace.scan_taker`) gets it instead.
    """

    def __init__(self, workplace: Workplace, answer: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._answer = workplace, answer
        self.repeats = Repeats()
        self.hold = KeyHold(self._on_keys, workplace.preferences.scanning.gap_ms, self)
        for changed in (workplace.undone, workplace.redone, workplace.session_changed, workplace.event_changed):
            changed.connect(self._forget)
        workplace.scanners.came.connect(self.take)
        workplace.scanners.gap_changed.connect(self._set_gap)
        workplace.scanners.lost.connect(self._say_lost)
        workplace.scanners.back.connect(self._say_back)

    def typed(self, code: str) -> None:
        """Take a code that came as slowly as typed text."""
        self.take(Arrival(code))

    def take(self, arrival: Arrival) -> None:
        """Take what a scanner has read."""
        listener = self._workplace.scanners.listener
        if listener is not None:
            listener(arrival)
        elif not self.repeats.is_repeated(arrival.text, time.monotonic()):
            (self._workplace.scan_taker or self._answer)(arrival.text)

    def _on_keys(self, scan: Scan) -> None:
        end = Ending.PAUSE
        if scan.end is not None:
            end = Ending.TAB if scan.end.kind is KeyKind.TAB or scan.end.text == "\t" else Ending.ENTER
        self.take(Arrival(scan.text, way=scan.way, ending=end, slowest_ms=scan.slowest_ms))

    def _set_gap(self, gap_ms: int) -> None:
        self.hold.gap_ms = gap_ms

    def _say_lost(self, name: str) -> None:
        text = self.tr("The scanner does not answer: {name}. It is read again as soon as it is plugged in.")
        self._workplace.notice.emit(text.format(name=name), NoticeKind.ATTENTION)

    def _say_back(self, name: str) -> None:
        text = self.tr("The scanner is ready again: {name}.")
        self._workplace.notice.emit(text.format(name=name), NoticeKind.DONE)

    def _forget(self) -> None:
        self.repeats.forget()
