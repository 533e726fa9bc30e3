"""The thread of frames: one at a time, none waits."""

import threading
import time

import pytest

from regapp.gui.scanners.frame_thread import FrameThread
from tests.gui.conftest import wait_for


def test_what_comes_while_one_is_in_work_is_dropped() -> None:
    done, begun, goes_on = list[int](), threading.Event(), threading.Event()

    def work(frame: int) -> None:
        begun.set()
        goes_on.wait(10)
        done.append(frame)

    thread = FrameThread(work)
    assert thread.offer(1)
    assert begun.wait(10)
    assert [thread.offer(frame) for frame in (2, 3)] == [False, False]
    goes_on.set()
    wait_for(lambda: done == [1])
    wait_for(lambda: thread.offer(4))
    wait_for(lambda: done == [1, 4])
    thread.close()
    assert not thread.offer(5)


@pytest.mark.logs
def test_a_frame_that_breaks_is_no_end_and_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    done = list[int]()

    def work(frame: int) -> None:
        if frame < 3:
            raise ValueError(frame)
        done.append(frame)

    thread = FrameThread(work)
    for frame in (1, 2, 3):
        wait_for(lambda frame=frame: thread.offer(frame))  # type: ignore[misc]
    wait_for(lambda: done == [3])
    thread.close()
    assert len(caplog.records) == 1


def test_it_ends_without_a_frame() -> None:
    thread = FrameThread[int](print)
    thread.close()
    assert not thread._thread.is_alive()


def test_it_rests_twice_as_long_as_it_worked() -> None:
    done = list[float]()

    def work(core_s: float) -> None:
        end = time.thread_time() + core_s
        while time.thread_time() < end:
            pass
        done.append(time.monotonic())

    thread = FrameThread(work)
    assert thread.offer(0.1)
    wait_for(lambda: len(done) == 1)
    assert not thread.is_ready
    wait_for(lambda: thread.offer(0.0))
    assert time.monotonic() - done[0] >= 0.2
    thread.close()
