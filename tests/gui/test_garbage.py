"""Cyclic garbage dies on the GUI thread, whatever other threads do: objects of Qt may be among it."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea

from regapp.gui import garbage
from regapp.gui.garbage import collect_on_gui_thread, collect_what_is_due
from tests.gui.conftest import wait_for


class Cycle(QObject):
    """Knows itself, and notes on which thread it went."""

    died_on: list[int]

    def __init__(self, died_on: list[int]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: died_on.append(threading.get_ident()))


def make_much(died_on: list[int]) -> None:
    for _ in range(50):
        Cycle(died_on)


def busy() -> None:
    """What makes Python collect on whatever thread does it."""
    for _ in range(200):
        [[] for _ in range(2_000)]


def test_objects_of_qt_in_cycles_die_on_the_gui_thread(qapp: QApplication) -> None:
    died_on: list[int] = []
    make_much(died_on)
    others = [threading.Thread(target=busy) for _ in range(4)]
    for other in others:
        other.start()
    while any(other.is_alive() for other in others):
        # It takes locks of Qt, as all of the window does.
        QScrollArea().deleteLater()
        qapp.processEvents()
    for other in others:
        other.join()
    gc.collect()
    assert len(died_on) == 50
    assert set(died_on) == {threading.get_ident()}


def test_the_event_loop_collects(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not gc.isenabled()
    collect_on_gui_thread(qapp)
    (timer,) = qapp.findChildren(QTimer, "garbage")
    died_on: list[int] = []
    make_much(died_on)
    kept: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 1)]
    timer.setInterval(1)
    try:
        wait_for(lambda: len(died_on) == 50)
    finally:
        timer.setInterval(garbage._LOOK_MS)
    assert kept


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        ((700, 0, 0), []), ((701, 0, 0), [0]), ((0, 11, 0), [1]), ((701, 10, 0), [0]), ((701, 11, 10), [1]),
        ((0, 0, 11), [2]), ((701, 11, 11), [2]), ((0, 0, 0), []),
    ],
)  # fmt: skip
def test_the_oldest_that_is_due(
    monkeypatch: pytest.MonkeyPatch, count: tuple[int, int, int], expected: list[int]
) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: count)
    monkeypatch.setattr(gc, "collect", collected.append)
    collect_what_is_due()
    assert collected == expected
