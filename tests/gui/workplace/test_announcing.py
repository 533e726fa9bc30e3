"""A change is taken up by all that is kept before any page hears of it, in whatever order pages began to listen."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker

from regapp.gui.attendance.feed import CensusKeeper
from regapp.gui.window.window import Window
from regapp.gui.workplace.workplace import Workplace
from regapp.services.admission.admission import check_in
from regapp.services.attendance.census import WHOLE
from regapp.services.desk import Changes
from regapp.services.people.registration import everybody
from regapp.services.programme.programme import change_session
from tests.gui.conftest import settle


@contextmanager
def unheard(workplace: Workplace) -> Iterator[None]:
    """Nobody hears the workplace's signals: what is taken up now does not hang on them."""
    with QSignalBlocker(workplace):
        yield


class Probe:
    """Keeps what it was told, and what the sessions were called when it was."""

    def __init__(self) -> None:
        self.noted: list[Changes] = []

    def note(self, changes: Changes) -> None:
        self.noted.append(changes)


def arrived(window: Window, keeper: CensusKeeper) -> int:
    """How many have come, as the thread that answers questions finds it."""
    place, answers = window.workplace, list[int]()
    place.worker.ask(
        "arrived", lambda: keeper.current(place.desk).figures_for(WHOLE, place.language).arrived, answers.append
    )
    settle(window)
    return answers[0]


def rename_session(window: Window, title: str) -> Changes:
    desk = window.workplace.desk
    session = desk.sessions()[0]
    return change_session(desk, session, replace(session, title={"en": title}))


def test_sessions_are_taken_up_before_anybody_hears(window: Window) -> None:
    place = window.workplace
    changes = rename_session(window, "Opening")
    assert changes.everything
    with unheard(place):
        place.announce(changes)
        settle(window)
    assert [item.title["en"] for item in place.sessions].count("Opening") == 1


def test_the_census_notes_before_anybody_hears(window: Window) -> None:
    place, keeper = window.workplace, CensusKeeper()
    place.keep_up(keeper)
    assert arrived(window, keeper) == 0
    verdict = check_in(place.desk, everybody(place.desk)[0].id, place.sessions[0], overruled=True)
    with unheard(place):
        place.announce(verdict.changes)
    assert arrived(window, keeper) == 1


def test_the_attendance_page_and_its_wall_note_before_anybody_hears(window: Window) -> None:
    place, page = window.workplace, window.attendance_page
    keeper = page._keeper
    assert arrived(window, keeper) == 0
    verdict = check_in(place.desk, everybody(place.desk)[0].id, place.sessions[0], overruled=True)
    with unheard(place):
        place.announce(verdict.changes)
    assert arrived(window, keeper) == 1


def test_an_act_taken_back_is_noted_as_any_other_change(window: Window) -> None:
    place, probe = window.workplace, Probe()
    heard_by_then: list[int] = []
    place.keep_up(probe)
    place.changed.connect(lambda _changes: heard_by_then.append(len(probe.noted)))
    place.announce(rename_session(window, "Opening"))
    place.undo()
    settle(window)
    assert [item.title["en"] for item in place.sessions].count("Opening") == 0
    assert heard_by_then == [1, 2]
    assert probe.noted[1].everything


def test_a_keeper_goes_with_its_page(window: Window) -> None:
    place, probe = window.workplace, Probe()
    noted = probe.noted
    place.keep_up(probe)
    del probe
    gc.collect()
    place.announce(Changes())
    assert noted == []
