"""Errands off the GUI thread: in order, back on the GUI thread, and none after closing."""

import errno
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from regapp.gui.workplace.station import Station
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.files import DiskFull
from tests.gui.conftest import wait_for

SOON = 0.1
"""Seconds in which what must not come would have come."""


class Held:
    """An errand that is under way until it is let go."""

    def __init__(self) -> None:
        self.begun, self.let_go = threading.Event(), threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        assert self.let_go.wait(10)
        return "held"


Made = Callable[..., Station]


@pytest.fixture
def failures() -> list[Any]:
    return []


@pytest.fixture
def made(qapp: QApplication, failures: list[Any]) -> Iterator[Made]:
    """Makes stations, and closes them at the end."""
    owner, stations = QObject(), list[Station]()

    def make(**more: Any) -> Station:
        stations.append(Station("regapp-test", failures.append, owner, **more))
        return stations[-1]

    yield make
    for station in stations:
        station.close()
    delete(owner)


@pytest.fixture
def station(made: Made) -> Station:
    return made()


def delete(thing: QObject) -> None:
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def turn(seconds: float) -> None:
    """Let the event loop run."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def fail(error: Exception) -> str:
    raise error


def test_errands_are_done_in_order_and_answered_on_the_gui_thread(station: Station) -> None:
    done, answered = list[tuple[int, int]](), list[tuple[int, int]]()

    def errand(number: int) -> int:
        done.append((number, threading.get_ident()))
        return number

    for number in range(50):
        station.run(partial(errand, number), lambda value: answered.append((value, threading.get_ident())))
    assert not station.is_idle
    wait_for(lambda: station.is_idle)
    assert [number for number, _ in done] == [number for number, _ in answered] == list(range(50))
    assert {thread for _, thread in answered} == {threading.get_ident()}
    assert threading.get_ident() not in {thread for _, thread in done}
    assert len({thread for _, thread in done}) == 1


def test_a_station_of_two_threads_does_two_errands_at_once(made: Made) -> None:
    station, first, second, third = made(threads=2), Held(), Held(), Held()
    for held in (first, second, third):
        station.run(held, lambda _value: None)
    assert first.begun.wait(10)
    assert second.begun.wait(10)
    assert not third.begun.wait(SOON)
    second.let_go.set()
    assert third.begun.wait(10)
    for held in (first, third):
        held.let_go.set()


def test_only_the_newest_question_of_a_topic_is_answered(station: Station) -> None:
    held, asked, answers = Held(), list[str](), list[str]()

    def question(text: str) -> str:
        asked.append(text)
        return text

    station.ask("search", held, answers.append)
    assert held.begun.wait(10)
    for text in ("a", "as", "asa"):
        station.ask("search", partial(question, text), answers.append)
    station.ask("other", partial(question, "other"), answers.append)
    held.let_go.set()
    wait_for(lambda: station.is_idle)
    assert answers == ["asa", "other"]
    assert asked == ["asa", "other"]


def test_a_question_may_be_answered_by_nothing(station: Station) -> None:
    answers = list[object]()
    station.ask("topic", lambda: None, answers.append)
    wait_for(lambda: station.is_idle)
    assert answers == [None]


def test_the_failure_of_an_older_question_is_dropped(station: Station, failures: list[Any]) -> None:
    held = Held()
    station.ask("search", lambda: held() and fail(Cancelled()), lambda _value: None)
    assert held.begun.wait(10)
    station.ask("search", lambda: "newest", lambda _value: None)
    held.let_go.set()
    wait_for(lambda: station.is_idle)
    assert failures == []


def test_an_asker_that_is_gone_hears_nothing(station: Station, failures: list[Any]) -> None:
    answers, held, asker = list[str](), Held(), QObject()
    station.ask("one", held, answers.append, asker)
    station.ask("two", lambda: fail(Cancelled()), answers.append, asker)
    station.ask("three", lambda: "three", answers.append, QObject(station))
    delete(asker)
    held.let_go.set()
    wait_for(lambda: station.is_idle)
    assert (answers, failures) == (["three"], [])


@pytest.mark.logs
def test_a_failure_does_not_stop_the_station(
    station: Station, failures: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    own, answers = list[Any](), list[str]()
    refused = Cancelled()
    station.run(lambda: fail(refused), lambda _value: None)
    station.run(lambda: fail(ValueError("a mistake of RegApp's own")), lambda _value: None)
    station.run(lambda: fail(refused), lambda _value: None, own.append)
    station.run(lambda: "after", answers.append)
    wait_for(lambda: station.is_idle)
    assert (failures, own, answers) == ([refused, None], [refused], ["after"])
    assert "a mistake of RegApp's own" in caplog.text


def test_closing_finishes_what_was_asked_and_delivers_nothing(station: Station, failures: list[Any]) -> None:
    done, answers = list[str](), list[Any]()

    def slow() -> str:
        time.sleep(SOON)
        done.append("slow")
        return "slow"

    station.run(slow, answers.append)
    station.run(lambda: done.append("waited"), answers.append)
    station.close()
    assert done == ["slow", "waited"]
    assert station.is_closed
    station.run(lambda: done.append("too late"), answers.append)
    station.ask("topic", lambda: done.append("too late"), answers.append)
    turn(SOON)
    assert done == ["slow", "waited"]
    assert (answers, failures) == ([], [])


def test_what_has_come_back_and_was_not_taken_is_dropped_by_closing(station: Station) -> None:
    answers = list[str]()
    station.run(lambda: "answer", answers.append)
    station.close()
    turn(SOON)
    assert answers == []


def test_closing_with_patience_leaves_a_call_that_hangs(made: Made, failures: list[Any]) -> None:
    station, held, done = made(), Held(), list[object]()
    station.run(lambda: held() and fail(ValueError("the file is closed")), done.append)
    station.run(lambda: done.append("waited"), done.append)
    assert held.begun.wait(10)
    start = time.monotonic()
    station.close(0.2)
    assert 0.2 <= time.monotonic() - start < 1.0
    # Nothing is said or logged of it any more, nor done, even where the station itself is gone.
    delete(station)
    held.let_go.set()
    turn(SOON)
    assert (done, failures) == ([], [])


def test_closing_with_patience_does_not_wait_for_an_idle_station(station: Station) -> None:
    start = time.monotonic()
    station.close(5.0)
    assert time.monotonic() - start < 1.0


class Rounds:
    """Rounds that say when the next is due, and note when they were made."""

    def __init__(self, *due: float | Exception | None) -> None:
        self.due, self.made = list(due), list[float]()

    def __call__(self) -> float | None:
        self.made.append(time.monotonic())
        due = self.due.pop(0) if self.due else None
        if isinstance(due, Exception):
            raise due
        return due


def test_rounds_are_made_when_woken_and_when_due(made: Made) -> None:
    rounds = Rounds(0.0, 0.15, None, None)
    station = made(rounds=rounds)
    turn(SOON)
    assert rounds.made == []
    station.wake()
    wait_for(lambda: len(rounds.made) == 3)
    assert rounds.made[1] - rounds.made[0] < 0.1
    assert 0.15 <= rounds.made[2] - rounds.made[1] < 0.4
    turn(SOON)
    assert len(rounds.made) == 3
    station.wake()
    wait_for(lambda: len(rounds.made) == 4)


def test_errands_come_before_a_round_and_do_not_make_one(made: Made) -> None:
    order, held = list[str](), Held()

    def rounds() -> None:
        order.append("round")

    station = made(rounds=rounds)
    station.run(held, order.append)
    assert held.begun.wait(10)
    station.wake()
    station.run(lambda: order.append("errand"), lambda _done: None)
    held.let_go.set()
    wait_for(lambda: "round" in order)
    turn(SOON)
    assert [item for item in order if item != "held"] == ["errand", "round"]
    station.run(lambda: order.append("another"), lambda _done: None)
    wait_for(lambda: station.is_idle)
    turn(SOON)
    assert order[-1] == "another"


def test_a_wake_during_a_round_makes_one_more_at_once(made: Made) -> None:
    held, made_rounds = Held(), list[float]()

    def rounds() -> float:
        made_rounds.append(time.monotonic())
        held()
        return 60.0

    station = made(rounds=rounds)
    station.wake()
    assert held.begun.wait(10)
    station.wake()
    held.let_go.set()
    wait_for(lambda: len(made_rounds) == 2)
    turn(SOON)
    assert len(made_rounds) == 2


def test_a_round_that_fails_is_told_and_made_again_later(
    made: Made, failures: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("regapp.gui.workplace.station._AFTER_FAILURE_S", 0.15)
    refused = Cancelled()
    rounds = Rounds(refused, None)
    made(rounds=rounds).wake()
    wait_for(lambda: len(rounds.made) == 2)
    assert 0.15 <= rounds.made[1] - rounds.made[0] < 0.4
    assert failures == [refused]


def test_a_round_hands_over_what_it_has_while_it_goes_on(made: Made) -> None:
    held, taken = Held(), list[str]()

    def rounds() -> None:
        going.hand_over(taken.append, "so far")
        held()
        going.hand_over(taken.append, "after closing")

    going = made(rounds=rounds)
    going.wake()
    wait_for(lambda: taken == ["so far"])
    going.close(0.0)
    held.let_go.set()
    turn(SOON)
    assert taken == ["so far"]


@pytest.mark.logs
@pytest.mark.parametrize("end", [SystemExit, KeyboardInterrupt, GeneratorExit, MemoryError, RecursionError])
def test_whatever_ends_an_errand_its_asker_is_told_and_the_next_is_done(
    station: Station, failures: list[Any], end: type[BaseException]
) -> None:
    def ends() -> None:
        raise end

    done: list[str] = []
    station.run(ends, lambda _: done.append("not ended"))
    station.run(lambda: "next", done.append)
    wait_for(lambda: station.is_idle)
    assert failures == [None]
    assert done == ["next"]


def test_a_full_disk_that_nobody_foresaw_is_said(station: Station, failures: list[Any], tmp_path: Path) -> None:
    def writes() -> None:
        raise ValueError from OSError(errno.ENOSPC, "No space left on device", str(tmp_path / "x"))

    station.run(writes, failures.append)
    wait_for(lambda: station.is_idle)
    assert failures == [DiskFull(str(tmp_path / "x"))]


def test_each_asker_has_an_answer_and_only_to_the_last_question(station: Station) -> None:
    answers, first, second = list[str](), QObject(), QObject()
    for text in ("a", "b"):
        for asker, name in ((first, "first"), (second, "second")):
            station.ask("name", lambda text=text: text, lambda text, name=name: answers.append(f"{name} {text}"), asker)  # type: ignore[misc]
    wait_for(lambda: station.is_idle)
    assert answers == ["first b", "second b"]
    delete(first)
    delete(second)
