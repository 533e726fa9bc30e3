"""A thread that works on frames, one at a time; those that come meanwhile are dropped, so that none is old.

It rests twice as long as it worked: a slow laptop, or a format that takes long, costs frames and no more of a core.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from regapp.log import LOGGER

T = TypeVar("T")
_CLOSING_S: Final = 1.0
_REST: Final = 2.0
"""Seconds of rest for each second of a core: at most a third of one is taken."""


class FrameThread(Generic[T]):
    """Does `work` with each frame that it takes."""

    def __init__(self, work: Callable[[T], None]) -> None:
        self._work = work
        self._frame: T | None = None
        self._is_busy = self._is_closed = False
        self._rests_until = 0.0
        self._condition = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="regapp-camera", daemon=True)
        self._thread.start()

    @property
    def is_ready(self) -> bool:
        """Whether it would take a frame."""
        return not (self._is_busy or self._is_closed) and time.monotonic() >= self._rests_until

    def offer(self, frame: T) -> bool:
        """Give a frame; False if it was dropped."""
        with self._condition:
            if not self.is_ready:
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
            begun = time.thread_time()
            try:
                self._work(frame)
            except Exception:
                # The next frame may be whole. A camera that sends thirty broken ones a second fills no log.
                if not has_failed:
                    logging.getLogger(LOGGER).exception("on a frame of the camera")
                has_failed = True
            with self._condition:
                self._rests_until = time.monotonic() + _REST * (time.thread_time() - begun)
                self._frame, self._is_busy = None, False

    def _next(self) -> T | None:
        with self._condition:
            while self._frame is None and not self._is_closed:
                self._condition.wait()
            return None if self._is_closed else self._frame
