"""Each task ticks by the act itself, by key, mouse or scanner, and by nothing else; in any order."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from regapp.gui.attendance.page import DAY, MISSING, PLACES, WHO
from regapp.gui.tour.tasks import Task
from regapp.gui.window.pages import ATTENDANCE, BADGES, DESK, LISTS, PAGES, PEOPLE, SETTINGS
from regapp.gui.window.window import Window
from regapp.model.checkin import is_registered
from regapp.model.participant import Participant
from regapp.services.admission.admission import check_in
from regapp.services.badges.data import token_of
from regapp.services.desk import Changes
from regapp.services.people.registration import edit, everybody, find, get
from tests.by_day import some_by_day
from tests.gui.conftest import press, settle, type_text, wait_for

Do = Callable[[Window], object]
CTRL: Final = Qt.KeyboardModifier.ControlModifier
LEFT: Final = Qt.MouseButton.LeftButton


def named(window: Window) -> Participant:
    """Whom the tour names."""
    example = window.tour.example.now
    assert example is not None
    return example.person


def expected(window: Window, is_expected: bool = True) -> Participant:
    """Somebody else who is registered for the session, or who is not."""
    session = window.workplace.session
    assert session is not None
    people = (one for one in everybody(window.workplace.desk) if one.id != named(window).id and not one.first_in)
    return next(one for one in people if is_registered(one, session) is is_expected)


def key(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key, CTRL)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)


def double_click(view: QAbstractItemView, index: QModelIndex) -> None:
    place = view.visualRect(index).center()
    for clicked in (QTest.mouseClick, QTest.mouseDClick):
        clicked(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(place))


# Finding


def type_name(window: Window) -> None:
    window.go_to(DESK)
    assert window.tour.example.now is not None
    type_text(window.desk_page.field, window.tour.example.now.typed)
    settle(window)


def type_among_people(window: Window) -> None:
    window.go_to(PEOPLE)
    settle(window)
    type_text(window.people_page.search, named(window).details.family)


def open_a_card(window: Window) -> None:
    window.go_to(PEOPLE)
    settle(window)
    double_click(window.people_page.table, window.people_page.people.index(3, 1))


# Checking in


def enter(window: Window) -> None:
    type_name(window)
    press(window.desk_page.field, Qt.Key.Key_Return)


def double_click_name(window: Window) -> None:
    type_name(window)
    double_click(window.desk_page.results, window.desk_page.results.model().index(0, 0))


def scan_badge(window: Window) -> None:
    person = expected(window)
    type_text(window.desk_page.field, token_of(window.workplace.desk, person.id, 1))
    press(window.desk_page.field, Qt.Key.Key_Return)


def several_at_once(window: Window) -> None:
    window.go_to(PEOPLE)
    settle(window)
    window.people_page._check_in([named(window).id, expected(window).id])


# Undoing


def undo_key(window: Window) -> None:
    key(window, Qt.Key.Key_Z)


def undo_button(window: Window) -> None:
    click(window.desk_page.verdict.undo_button)


def undo_on_card(window: Window) -> None:
    came = next(person for person in everybody(window.workplace.desk) if person.first_in)
    window.workplace.person_asked.emit(came.id)
    settle(window)
    card = window.drawer.content
    assert card is not None
    undo = [each for each in card.findChildren(QPushButton) if each.text() == "Undo"]
    undo[0].click()


# Badges


def badge_key(window: Window) -> None:
    key(window, Qt.Key.Key_P)


def badge_button(window: Window) -> None:
    click(window.desk_page.verdict.badge_button)


def ordered(window: Window) -> None:
    window.workplace.preferences.printing.printer = "Office"
    window.workplace.printing.print_one(named(window).id)


def batch(window: Window) -> None:
    window.go_to(BADGES)
    settle(window)
    window.badges_page._make_pdf(
        window.workplace.papers() / "batch.pdf", window.badges_page.choices.layout_chosen(), [named(window).id]
    )


# Who is missing


def look_by_mouse(window: Window) -> None:
    click(window.rail._group.button(PAGES.index(ATTENDANCE)))
    settle(window)
    click(window.attendance_page._segments[MISSING])


def look_by_keys(window: Window) -> None:
    key(window, Qt.Key.Key_4)
    settle(window)
    window.attendance_page._segments[MISSING].setFocus()
    press(window.attendance_page._segments[MISSING], Qt.Key.Key_Space)


WAYS: Final[tuple[tuple[Task, tuple[Do, ...], Do], ...]] = (
    (Task.FIND, (), type_name), (Task.FIND, (), type_among_people), (Task.FIND, (), open_a_card),
    (Task.CHECK_IN, (), enter), (Task.CHECK_IN, (), double_click_name),
    (Task.CHECK_IN, (), scan_badge), (Task.CHECK_IN, (), several_at_once),
    (Task.UNDO, (enter,), undo_key), (Task.UNDO, (enter,), undo_button), (Task.UNDO, (enter,), undo_on_card),
    (Task.PRINT, (type_name,), badge_key), (Task.PRINT, (type_name,), badge_button), (Task.PRINT, (), ordered),
    (Task.PRINT, (), batch),
    (Task.MISSING, (), look_by_mouse), (Task.MISSING, (), look_by_keys),
)  # fmt: skip
"""A task, what has to be done before, and the act that ticks it."""
ON_THE_WAY: Final[dict[Do, set[Task]]] = {enter: {Task.FIND}, double_click_name: {Task.FIND}, undo_on_card: {Task.FIND}}
"""What an act does besides."""


@pytest.mark.parametrize(
    ("task", "before", "act"),
    some_by_day([pytest.param(*way) for way in WAYS], 6),
    ids=lambda part: getattr(part, "__name__", None),
)
def test_a_task_ticks_by_its_act(toured: Window, task: Task, before: tuple[Do, ...], act: Do) -> None:
    for do in before:
        do(toured)
        settle(toured)
    toured.tour.begin()
    act(toured)
    wait_for(lambda: task in toured.tour.done)
    settle(toured)
    assert toured.tour.done == {task} | ON_THE_WAY.get(act, set())


# What is no task


def nobody(window: Window) -> None:
    type_text(window.desk_page.field, "Вашингтонов")


def refused(window: Window) -> None:
    window.desk_page.scan(token_of(window.workplace.desk, expected(window, is_expected=False).id, 1))


def go_everywhere(window: Window) -> None:
    for page in (PEOPLE, BADGES, LISTS, SETTINGS, ATTENDANCE, DESK):
        window.go_to(page)
        settle(window)


def other_views(window: Window) -> None:
    window.go_to(ATTENDANCE)
    for view in (WHO, DAY, PLACES):
        window.attendance_page.go_to(view)
        settle(window)


def undo_an_edit(window: Window) -> None:
    person = named(window)
    edit(window.workplace.desk, person.id, person.details, replace(person.details, note="late"))
    window.workplace.undo()


def another_desk(window: Window) -> None:
    window.workplace.announce(Changes(frozenset({named(window).id})))
    window.workplace.announce(Changes(everything=True))


def take_up_settings(window: Window) -> None:
    window.workplace.choose_session(window.workplace.sessions[-1].code)
    window.workplace.speak("ru")
    window.workplace.restyle()


@pytest.mark.parametrize(
    "act",
    some_by_day([nobody, refused, go_everywhere, other_views, undo_an_edit, another_desk, take_up_settings], 2),
    ids=lambda act: act.__name__,
)
def test_nothing_else_ticks(toured: Window, asked_on_the_gui_thread: list[str], act: Do) -> None:
    act(toured)
    settle(toured)
    assert toured.tour.done == set()
    asked_on_the_gui_thread.clear()


def test_what_was_done_before_does_not_count(toured: Window, asked_on_the_gui_thread: list[str]) -> None:
    enter(toured)
    settle(toured)
    undo_an_edit(toured)
    settle(toured)
    toured.tour.begin()
    undo_an_edit(toured)
    settle(toured)
    assert toured.tour.done == set()
    asked_on_the_gui_thread.clear()


def test_an_undone_act_stays_ticked(toured: Window) -> None:
    enter(toured)
    wait_for(lambda: Task.CHECK_IN in toured.tour.done)
    settle(toured)
    undo_key(toured)
    wait_for(lambda: Task.UNDO in toured.tour.done)
    assert toured.tour.done == {Task.FIND, Task.CHECK_IN, Task.UNDO}


def current(window: Window) -> Task | None:
    """The task that the sentence is about."""
    return window.tour._current


def test_the_order_is_free(toured: Window) -> None:
    tour = toured.tour
    assert current(toured) is Task.FIND
    look_by_mouse(toured)
    wait_for(lambda: tour.done == {Task.MISSING})
    assert current(toured) is Task.FIND
    enter(toured)
    wait_for(lambda: tour.done == {Task.MISSING, Task.FIND, Task.CHECK_IN})
    assert current(toured) is Task.UNDO
    settle(toured)
    badge_key(toured)
    wait_for(lambda: Task.PRINT in tour.done)
    settle(toured)
    assert current(toured) is Task.UNDO
    assert not tour.close_it.isVisible()
    # The record of the badge is undone first.
    for _ in range(2):
        undo_key(toured)
        settle(toured)
    assert tour.is_done
    assert current(toured) is None
    assert tour.sentence.text() == "That is all it takes."
    assert tour.close_it.isVisible()
    assert not any(step.isChecked() for step in tour.steps.buttons.values())


def test_somebody_who_was_checked_in_is_named_no_more(toured: Window) -> None:
    before = named(toured)
    session = toured.workplace.session
    assert session is not None
    verdict = check_in(toured.workplace.desk, before.id, session)
    toured.workplace.announce(verdict.changes)
    settle(toured)
    assert named(toured).id != before.id


def test_who_is_named_exists_and_is_found_by_what_is_suggested(
    toured: Window, asked_on_the_gui_thread: list[str]
) -> None:
    desk = toured.workplace.desk
    for language in ("en", "ru", "ky"):
        toured.workplace.speak(language)
        settle(toured)
        example = toured.tour.example.now
        assert example is not None
        assert get(desk, example.person.id).details == example.person.details
        (hit,) = find(desk, example.typed)
        assert hit.participant.id == example.person.id
        assert not hit.near
        assert example.typed in toured.tour.sentence.text()
        assert example.person.details.name in toured.tour.sentence.text()
        assert example.typed.isascii() is (language == "en")
    asked_on_the_gui_thread.clear()


def test_the_place_that_is_named_is_among_the_missing(toured: Window) -> None:
    look_by_mouse(toured)
    settle(toured)
    example = toured.tour.example.now
    assert example is not None
    assert example.far.id in toured.attendance_page.missing.people.ids
    toured.tour.steps.buttons[Task.MISSING].click()
    assert toured.workplace.place_of(example.far) in toured.tour.sentence.text()


def test_the_acts_are_many() -> None:
    ways = {task: len({act for other, _, act in WAYS if other is task}) for task in Task}
    assert min(ways.values()) >= 2
