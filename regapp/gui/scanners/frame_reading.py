"""Reads the codes of a camera's frames off the GUI thread, and makes the small picture for the Desk."""

import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from regapp.gui.scanners.cameras import read_frame
from regapp.gui.scanners.frame_thread import FrameThread
from regapp.gui.scanners.luminance import Grey
from regapp.model.scanning.arrivals import Repeats

PICTURE_HEIGHT: Final = 180
"""Pixels: twice what the Desk shows, for screens that are fine."""
_EVERY_S: Final = 0.1
"""Between two pictures for the Desk."""
_MOST_CODES: Final = 50
"""Codes whose time is kept: more are not seen in two seconds."""


class FrameReading(QObject):
    """Takes frames, gives codes and pictures, both on the thread that made it."""

    read = Signal(str)
    """A code that has come into sight: each counts once while it stays there and two seconds longer."""
    seen = Signal(QImage)
    """A small grey picture of what the camera sees, some ten a second."""
    _passed = Signal(object)

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._in_sight = dict[str, Repeats]()
        self._drawn_at = -_EVERY_S
        self._is_closed = False
        self._passed.connect(self._give, Qt.ConnectionType.QueuedConnection)
        self._thread = FrameThread[Any](self._work)

    def offer(self, frame: Any) -> bool:
        """Give a frame (QVideoFrame); False if it was dropped since one is in work."""
        return self._thread.offer(frame)

    def close(self) -> None:
        """Give nothing any more."""
        self._is_closed = True
        self._thread.close()

    def _give(self, value: object) -> None:
        if self._is_closed:
            return
        if isinstance(value, QImage):
            self.seen.emit(value)
        else:
            self.read.emit(str(value))

    # On its own thread

    def _work(self, frame: Any) -> None:
        for code in read_frame(frame, self._look):
            if self._is_new(code):
                self._passed.emit(code)

    def _is_new(self, code: str) -> bool:
        repeats = self._in_sight.pop(code, None) or Repeats()
        # The one that was seen last stands last.
        self._in_sight[code] = repeats
        while len(self._in_sight) > _MOST_CODES:
            del self._in_sight[next(iter(self._in_sight))]
        return not repeats.is_repeated(code, self._clock())

    def _look(self, grey: Grey) -> None:
        moment = self._clock()
        if moment - self._drawn_at >= _EVERY_S:
            self._drawn_at = moment
            self._passed.emit(small_picture(grey))


def small_picture(grey: Grey) -> QImage:
    """Draw a picture of `PICTURE_HEIGHT` rows that owns its bytes."""
    data, stride = (grey.data, grey.stride) if grey.step == 1 else (grey.packed(), grey.width)
    image = QImage(data, grey.width, grey.height, stride, QImage.Format.Format_Grayscale8)
    small = image.scaledToHeight(PICTURE_HEIGHT)
    # Of one that is as high already Qt gives the same bytes, which go with the frame.
    return small.copy() if grey.height == PICTURE_HEIGHT else small
