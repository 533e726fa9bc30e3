"""Possible duplicates: each press answers the pair that was meant, and the list follows what is undone."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from regapp.gui.people.doubles import DoublesView
from regapp.gui.window.pages import DESK, PEOPLE
from regapp.gui.window.window import Window
from regapp.model.participant import Details, Participant
from regapp.services.admission.admission import check_in
from regapp.services.people.registration import add_walk_in, everybody
from tests.gui.conftest import settle, wait_for

NAMES = ("Гүлзат", "Айнура", "Чынгыз")


@pytest.fixture
def no_hurry() -> Iterator[None]:
    """Nothing here depends on how fast the machine is."""
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(60_000)
    yield
    QApplication.setDoubleClickInterval(before)


@pytest.fixture
def view(window: Window) -> DoublesView:
    """Three pairs, in each of which the older record is the right one."""
    desk = window.workplace.desk
    for number, name in enumerate(NAMES, start=11):
        known = Details(family="Ниязова", given=name, phone=f"0555 99-00-{number}")
        add_walk_in(desk, known)
        add_walk_in(desk, replace(known, family="Ниязов", position="депутат"))
    window.go_to(PEOPLE)
    window.people_page.show_doubles()
    wait_for(lambda: len(window.people_page.doubles.doubles) == len(NAMES))
    settle(window)
    return window.people_page.doubles


def ids(view: DoublesView) -> list[set[int]]:
    return [{double.first.id, double.second.id} for double in view.doubles]


@pytest.mark.parametrize("press", ["_merge", "_apart"])
def test_a_double_click_answers_one_pair(window: Window, view: DoublesView, press: str, no_hurry: None) -> None:
    pairs, acts = ids(view), len(window.workplace.desk.acts)
    button = getattr(view, press)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window)
    # The next pair is under the mouse now.
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window)
    assert ids(view) == pairs[1:]
    assert len(window.workplace.desk.acts) == acts + 1
    QApplication.setDoubleClickInterval(0)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window)
    assert ids(view) == pairs[2:]


@pytest.mark.parametrize("act", ["merge_pair", "tell_pair_apart"])
def test_undo_brings_a_pair_back_and_redo_takes_it_away(window: Window, view: DoublesView, act: str) -> None:
    pairs = ids(view)
    getattr(view, act)()
    settle(window)
    wait_for(lambda: len(view.doubles) == 2)
    window.workplace.undo()
    wait_for(lambda: len(view.doubles) == 3)
    assert sorted(map(sorted, ids(view))) == sorted(map(sorted, pairs))
    window.workplace.redo()
    wait_for(lambda: len(view.doubles) == 2)


def test_what_was_undone_on_another_page_is_seen_on_the_way_back(window: Window, view: DoublesView) -> None:
    view.merge_pair()
    settle(window)
    window.go_to(DESK)
    window.workplace.undo()
    settle(window)
    window.go_to(PEOPLE)
    wait_for(lambda: len(view.doubles) == 3)


def test_two_chosen_people_stay_the_only_ones(window: Window, view: DoublesView) -> None:
    chosen = view.doubles[1]
    view.compare(chosen.second, chosen.first)
    view.merge_pair()
    settle(window)
    assert view.doubles == []
    window.workplace.undo()
    wait_for(lambda: len(view.doubles) == 1)
    settle(window)
    assert ids(view) == [{chosen.first.id, chosen.second.id}]


def test_a_check_in_of_somebody_shown_is_seen_and_what_was_chosen_stays(window: Window, view: DoublesView) -> None:
    view.pairs.setCurrentRow(1)
    pair, other = view.doubles[1], view.doubles[2]
    view.comparison.choose("family", 1)
    verdict = check_in(window.workplace.desk, other.first.id, window.workplace.sessions[0], overruled=True)
    window.workplace.announce(verdict.changes)
    settle(window)
    assert any(double.first.first_in or double.second.first_in for double in view.doubles)
    assert ids(view)[view.pairs.currentRow()] == {pair.first.id, pair.second.id}
    assert view.comparison.chosen()["family"] == 1


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("again", [False, True], ids=["done", "done again"])
def test_the_notice_names_whom_the_values_make(window: Window, view: DoublesView, side: int, again: bool) -> None:
    view.comparison.choose("family", side)
    given = view.doubles[0].first.details.given
    view.merge_pair()
    settle(window)
    if again:
        window.workplace.undo()
        settle(window)
        window.workplace.redo()
        settle(window)
    merged = next(
        person for person in everybody(window.workplace.desk)
        if person.details.given == given and person.details.family.startswith("Ниязов") and person.details.position
    )  # fmt: skip
    assert merged.details.family == ("Ниязова", "Ниязов")[side]
    wait_for(lambda: f"{merged.details.name}." in window.notice.text())


def of(people: list[Participant]) -> Callable[[int], str]:
    return {person.id: person.details.number for person in people}.__getitem__


def test_the_older_record_is_always_the_first(window: Window, view: DoublesView) -> None:
    number = of(everybody(window.workplace.desk))
    for double in view.doubles:
        assert number(double.first.id) < number(double.second.id)
