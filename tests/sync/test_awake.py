"""A laptop that is the hub is kept awake for as long as it is the hub, where its system can."""

import threading
import time

import pytest

from regapp.sync.hub.awake import Awake


def wait_until(awake: Awake, *, is_held: bool) -> None:
    until = time.monotonic() + 10
    while awake.is_held is not is_held:
        assert time.monotonic() < until
        time.sleep(0.01)


def names() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def test_it_is_held_until_it_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    # The library's own switch for systems that cannot: it says that it was granted.
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    awake = Awake()
    awake.start()
    wait_until(awake, is_held=True)
    assert "regapp-awake" in names()
    awake.close()
    assert not awake.is_held
    assert "regapp-awake" not in names()


def test_a_system_that_refuses_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    awake = Awake()
    awake.start()
    assert "regapp-awake" in names()
    awake.close()
    assert "regapp-awake" not in names()
