"""A delegation in the window: opened by its place or by its code, checked in at once, undone at once."""

import pytest

from regapp.gui.doors.group_view import GroupView
from regapp.gui.window.pages import ATTENDANCE, DESK, PEOPLE
from regapp.gui.window.window import Window
from regapp.services.admission.groups import delegation
from regapp.services.event.group_codes import code_of_group
from regapp.services.people.registration import everybody
from tests.gui.conftest import settle, wait_for


@pytest.fixture
def place(window: Window) -> str:
    """A municipality from which several are expected at the session in force."""
    desk, session = window.workplace.desk, window.workplace.session
    homes = {person.details.municipality for person in everybody(desk) if person.details.municipality}
    counts = {home: sum(member.is_expected for member in delegation(desk, home, session)) for home in sorted(homes)}
    return max(counts, key=lambda home: counts[home])


def opened(window: Window, place: str) -> GroupView:
    wait_for(lambda: isinstance(window.drawer.content, GroupView))
    view = window.drawer.content
    assert isinstance(view, GroupView)
    wait_for(lambda: bool(view.ticks))
    settle(window)
    return view


def inside(window: Window, place: str) -> list[int]:
    found = delegation(window.workplace.desk, place, window.workplace.session)
    return [member.person.id for member in found if member.inside_since]


def test_its_code_opens_it_and_one_click_admits_all(window: Window, place: str) -> None:
    window.go_to(DESK)
    settle(window)
    window.desk_page.answer_scanner(code_of_group(window.workplace.desk, place))
    view = opened(window, place)
    before, chosen = inside(window, place), view.chosen
    assert chosen
    view.begin.click()
    wait_for(lambda: sorted(inside(window, place)) == sorted([*before, *chosen]))
    wait_for(lambda: window.drawer.isHidden())
    assert f"Checked in: {len(chosen)} of {len(chosen)}." in window.notice.text()
    window.workplace.undo()
    wait_for(lambda: inside(window, place) == before)


def test_who_is_not_ticked_stays_out_and_who_takes_the_badges_is_kept(window: Window, place: str) -> None:
    window.go_to(ATTENDANCE)
    settle(window)
    page = window.attendance_page
    assert not page.filter.together.isVisible()
    page.filter.choose_place(place)
    settle(window)
    assert page.filter.together.isVisible()
    page.filter.together.click()
    view = opened(window, place)
    left_out = view.chosen[-1]
    view.ticks[left_out].setChecked(False)
    count = len(view.chosen)
    assert view.begin.text().endswith(str(count))
    view.receiver.setCurrentIndex(1)
    view.check_in()
    wait_for(lambda: window.drawer.isHidden())
    assert left_out not in inside(window, place)


def test_nobody_ticked_is_nobody_to_check_in(window: Window, place: str) -> None:
    window.workplace.group_asked.emit(place)
    view = opened(window, place)
    for box in view.ticks.values():
        box.setChecked(False)
    assert not view.begin.isEnabled()


def test_a_place_without_people_says_so(window: Window) -> None:
    desk = window.workplace.desk
    homes = {person.details.municipality for person in everybody(desk)}
    empty = next(unit.code for unit in desk.directory.municipalities if unit.code not in homes)
    window.workplace.group_asked.emit(empty)
    settle(window)
    view = window.drawer.content
    assert isinstance(view, GroupView)
    assert not view.begin.isVisible()
    assert "Nobody is registered" in view._text.text()


def test_people_chosen_in_the_table_come_in_as_one_act(window: Window, place: str) -> None:
    window.go_to(PEOPLE)
    settle(window)
    desk, session = window.workplace.desk, window.workplace.session
    members = delegation(desk, place, session)
    expected = [member.person.id for member in members if member.is_expected and not member.inside_since]
    before = inside(window, place)
    window.people_page._check_in(expected)
    wait_for(lambda: len(inside(window, place)) == len(before) + len(expected))
    window.workplace.undo()
    wait_for(lambda: inside(window, place) == before)
