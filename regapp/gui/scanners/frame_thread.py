"""A thread that works on frames, one at a time; those that come meanwhile are dropped, so that none is old."""

import logging
import threading
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from regapp.log import LOGGER

T = TypeVar("T")
_CLOSING_S: Final = 1.0


class FrameThread(Generic[T]):
    """Does `work` with each frame that it takes."""

    def __init__(self, work: Callable[[T], None]) -> None:
        self._work = work
        self._frame: T | None = None
        self._is_busy = self._is_closed = False
        self._condition = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="regapp-camera", daemon=True)
        self._thread.start()

    def offer(self, frame: T) -> bool:
        """Give a frame; False if it was dropped."""
        with self._condition:
            if self._is_busy or self._is_closed:
                return False
            self._frame, self._is_busy = frame, True
            self._condition.notify()
            return True

    def close(self) -> None:
        """End after the frame in work; one that hangs is left behind."""
        with self._condition:
            self._is_closed = True
            self._condition.notify()
        self._thread.join(_CLOSING_S)

    def _run(self) -> None:
        has_failed = False
        while (frame := self._next()) is not None:
            try:
                self._work(frame)
            except Exception:
                # The next frame may be whole. A camera that sends thirty broken ones a second fills no log.
                if not has_failed:
                    logging.getLogger(LOGGER).exception("on a frame of the camera")
                has_failed = True
            with self._condition:
                self._frame, self._is_busy = None, False

    def _next(self) -> T | None:
        with self._condition:
            while self._frame is None and not self._is_closed:
                self._condition.wait()
            return None if self._is_closed else self._frame
