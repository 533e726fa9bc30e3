"""The workplace of every page: it reports changes in order, and reads the file only off the GUI thread."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.window.window import Window
from regapp.gui.workplace.seen_event import see
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Session
from regapp.model.progress import Progress
from regapp.services.desk import Changes
from regapp.services.event.events import add_event
from regapp.services.importing.settled_places import place_key, settle
from regapp.services.programme.programme import change_session
from tests.gui.conftest import settle as settle_window
from tests.gui.conftest import type_text, wait_for

EVERYTHING = Changes(everything=True)


class Busy:
    """The thread of questions, held up until it is let go."""

    def __init__(self, workplace: Workplace) -> None:
        begun, self.let_go = threading.Event(), threading.Event()

        def hold() -> None:
            begun.set()
            assert self.let_go.wait(10)

        workplace.worker.ask("held up", hold, lambda _held: None)
        assert begun.wait(10)


@pytest.fixture
def place(window: Window) -> Workplace:
    return window.workplace


@pytest.fixture
def busy(place: Workplace) -> Iterator[Busy]:
    busy = Busy(place)
    yield busy
    busy.let_go.set()


def moved(place: Workplace) -> Session:
    """A session of the programme with another title, journalled."""
    session = place.sessions[0]
    after = replace(session, title={"en": "Another title"})
    change_session(place.desk, session, after)
    return after


def test_a_question_on_the_gui_thread_is_found(place: Workplace, asked_on_the_gui_thread: list[str]) -> None:
    desk = place.desk
    desk.sessions()
    place.worker.ask("seen", lambda: see(desk), lambda _seen: None)
    wait_for(lambda: place.worker.is_idle)
    assert asked_on_the_gui_thread == []
    see(desk)
    found = asked_on_the_gui_thread.copy()
    asked_on_the_gui_thread.clear()
    assert len(found) == 2
    assert all(line.startswith("regapp/gui/workplace/seen_event.py:") and line.endswith(" see") for line in found)


def test_pages_find_the_new_programme_when_they_hear_of_a_change(place: Workplace) -> None:
    heard = list[str]()
    after = moved(place)
    place.sessions_changed.connect(lambda: heard.append("sessions"))
    place.changed.connect(lambda _changes: heard.append(place.sessions[0].title["en"]))
    place.announce(EVERYTHING, lambda: heard.append("then"))
    assert heard == []
    wait_for(lambda: len(heard) == 3)
    assert heard == ["sessions", after.title["en"], "then"]


def test_a_change_of_people_is_told_at_once(place: Workplace) -> None:
    heard = list[object]()
    place.changed.connect(heard.append)
    changes = Changes(frozenset({1}))
    place.announce(changes, lambda: heard.append("then"))
    assert heard == [changes, "then"]


def test_every_change_is_told_though_the_event_is_read_once(place: Workplace, busy: Busy) -> None:
    heard = list[object]()
    place.changed.connect(heard.append)
    first, second = Changes(frozenset({1}), everything=True), Changes(frozenset({2}), everything=True)
    for changes in (first, second):
        place.announce(changes)
    busy.let_go.set()
    wait_for(lambda: len(heard) == 2)
    assert heard == [first, second]


def test_what_was_read_of_the_event_before_is_not_taken_up(place: Workplace, window: Window) -> None:
    event = place.desk.event
    add_event(place.desk, "next", "Next", event.starts, event.ends)
    busy, told, heard = Busy(place), list[bool](), list[object]()
    place.use_event("next", told.append)
    place.announce(EVERYTHING, lambda: heard.append(place.desk.event.code))
    busy.let_go.set()
    wait_for(lambda: bool(heard))
    settle_window(window)
    assert (told, heard) == ([True], ["next"])
    assert place.sessions == place.desk.sessions()


def test_another_operator_stays_whatever_is_read(place: Workplace, window: Window, busy: Busy) -> None:
    event = place.desk.event
    add_event(place.desk, "next", "Next", event.starts, event.ends)
    place.announce(EVERYTHING)
    place.rename_operator("Bakyt")
    busy.let_go.set()
    settle_window(window)
    assert place.desk.operator == "Bakyt"
    again = Busy(place)
    place.use_event("next")
    place.rename_operator("Cholpon")
    again.let_go.set()
    wait_for(lambda: place.desk.event.code == "next")
    assert place.desk.operator == "Cholpon"


def test_no_other_event_comes_under_long_work_that_began_meanwhile(place: Workplace, window: Window) -> None:
    event = place.desk.event
    add_event(place.desk, "next", "Next", event.starts, event.ends)
    busy, told, go_on = Busy(place), list[bool](), threading.Event()

    def work(_progress: Progress) -> bool:
        return go_on.wait(10)

    place.use_event("next", told.append)
    place.worker.long_work("Report", work, lambda _done: None)
    busy.let_go.set()
    wait_for(lambda: told == [False])
    assert place.desk.event == event
    assert window.notice.text().startswith("Wait for “Report”")
    go_on.set()
    settle_window(window)


def test_a_place_that_was_settled_is_understood_from_then_on(place: Workplace, window: Window) -> None:
    text, code = "Кичи айыл", place.desk.directory.municipalities[3].code
    field = PlaceField(place)
    for understood in (False, True):
        field.edit.clear()
        type_text(field.edit, text)
        field.edit.editingFinished.emit()
        assert (field.code == code) is understood
        place.announce(settle(place.desk, {place_key(text): (text, code)}))
        settle_window(window)
    field.deleteLater()
