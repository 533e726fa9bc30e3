"""People on paper entered afterwards: by keys alone, as one act, and nothing is lost before it is saved."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from regapp.gui.by_hand.entry_view import EntryView
from regapp.gui.by_hand.view import ENTRY
from regapp.gui.window.lists_page import BY_HAND
from regapp.gui.window.pages import DESK, LISTS
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.model.participant import Participant
from regapp.model.scanning.arrivals import Arrival
from regapp.services.admission.admission import check_in
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.file.conference import create_conference
from regapp.services.people.registration import cancel, everybody, get
from regapp.services.programme.programme import remove_session
from regapp.store import queries
from regapp.texts.catalogue import Language
from regapp.texts.words import outcome_word
from tests.gui.conftest import press, settle, type_text


@pytest.fixture
def view(window: Window) -> EntryView:
    return opened(window)


def opened(window: Window) -> EntryView:
    window.go_to(LISTS)
    window.lists_page.go_to(BY_HAND)
    window.lists_page.by_hand.go_to(ENTRY)
    settle(window)
    return window.lists_page.by_hand.entry


def people(window: Window, view: EntryView) -> list[Participant]:
    return window.workplace.desk.ask(queries.by_ids, view.list.rows.ids)


def enter(window: Window, view: EntryView, text: str) -> None:
    """A text in the field, and Enter before any answer has come."""
    type_text(view.list.field, text)
    press(view.list.field, Qt.Key.Key_Return)
    settle(window)


def came_at(desk: Desk, person: int, session: str) -> str:
    found = desk.ask(queries.check_in, person, session)
    return f"{desk.event.local(datetime.fromisoformat(found.at)):%H:%M}" if found else ""


def test_by_keys_alone_and_as_one_act(window: Window, view: EntryView) -> None:
    desk, session = window.workplace.desk, window.workplace.session
    assert session is not None
    first, second, third = people(window, view)[:3]
    enter(window, view, first.details.number)
    enter(window, view, "9.30")
    enter(window, view, second.details.number)
    enter(window, view, third.details.number)
    assert view.list.field.text() == ""
    assert view.count.text() == "Entered: 3"
    assert desk.ask(queries.check_in, first.id, session.code) is None
    view.save()
    settle(window)
    start = f"{desk.event.local(session.starts):%H:%M}"
    assert [came_at(desk, one.id, session.code) for one in (first, second, third)] == [start, "09:30", "09:30"]
    assert len(desk.acts) == 1
    assert view.count.text() == "Entered: 0"
    window.workplace.undo()
    settle(window)
    assert [came_at(desk, one.id, session.code) for one in (first, second, third)] == ["", "", ""]


@pytest.mark.parametrize("typed", ["2575", "9:7", "24:00", "960"])
def test_what_is_no_time_is_said_and_changes_nothing(window: Window, view: EntryView, typed: str) -> None:
    before = view.minute
    enter(window, view, typed)
    assert f"{typed} is not a time" in view.list.said.text()
    assert view.minute == before
    view.time.setText(typed)
    press(view.time, Qt.Key.Key_Return)
    assert view.minute == before
    assert view.ticks.came == {}


@pytest.mark.parametrize(("typed", "minute"), [("930", 570), ("9:30", 570), ("1405", 845), ("14.05", 845)])
def test_a_time_is_taken_from_either_field(window: Window, view: EntryView, typed: str, minute: int) -> None:
    view.time.setText(typed)
    press(view.time, Qt.Key.Key_Return)
    assert view.minute == minute
    view._set_minute(0)
    enter(window, view, typed)
    assert view.minute == minute


def test_whoever_is_in_already_cannot_be_ticked(window: Window, view: EntryView) -> None:
    desk, session = window.workplace.desk, window.workplace.session
    assert session is not None
    person = people(window, view)[0]
    verdict = check_in(desk, person.id, session, moment=session.starts)
    window.workplace.announce(verdict.changes)
    settle(window)
    enter(window, view, person.details.number)
    assert view.ticks.came == {}
    assert "is in already" in view.list.said.text()
    row = view.list.rows.ids.index(person.id)
    assert view.list.rows.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked


def test_several_who_fit_are_not_guessed_among(window: Window, view: EntryView) -> None:
    press(view.list.field, Qt.Key.Key_Return)
    assert view.ticks.came == {}
    assert "Several people" in view.list.said.text()
    press(view.list.field, Qt.Key.Key_Down)
    press(view.list.field, Qt.Key.Key_Down)
    chosen = view.list.rows.ids[1]
    press(view.list.field, Qt.Key.Key_Return)
    settle(window)
    assert list(view.ticks.came) == [chosen]
    enter(window, view, "Nobodywhoishere")
    assert "Nobody on this list" in view.list.said.text()


def test_space_takes_a_tick_away(window: Window, view: EntryView) -> None:
    view.list.table.selectRow(2)
    press(view.list.table, Qt.Key.Key_Space)
    assert list(view.ticks.came) == [view.list.rows.ids[2]]
    press(view.list.table, Qt.Key.Key_Space)
    assert view.ticks.came == {}


def test_nothing_is_lost_by_escape_other_pages_or_another_session(window: Window, view: EntryView) -> None:
    person = people(window, view)[0]
    code = window.workplace.session.code if window.workplace.session else ""
    enter(window, view, person.details.number)
    press(view.list.field, Qt.Key.Key_Escape)
    window.go_to(DESK)
    opened(window)
    assert list(view.ticks.came) == [person.id]
    other = next(one for one in window.workplace.sessions if one.code != code)
    window.workplace.choose_session(other.code)
    settle(window)
    assert view.ticks.came == {}
    window.workplace.choose_session(code)
    settle(window)
    (draft,) = view.drafting.offer.drafts
    view.drafting.offer.taken.emit(draft)
    assert list(view.ticks.came) == [person.id]
    assert view.count.text() == "Entered: 1"


def test_what_was_ticked_is_offered_by_the_next_window(window: Window, view: EntryView) -> None:
    person = people(window, view)[0]
    enter(window, view, person.details.number)
    (draft,) = window.workplace.drafts.unsaved()
    assert draft.content == {"came": [[person.id, view.minute]]}
    assert person.details.family not in draft.about


def test_those_who_are_refused_are_named_and_stay(window: Window, view: EntryView) -> None:
    desk = window.workplace.desk
    gone, here = people(window, view)[:2]
    enter(window, view, gone.details.number)
    enter(window, view, here.details.number)
    cancel(desk, gone.id)
    view.save()
    settle(window)
    assert gone.details.name in view.result.text()
    assert list(view.ticks.came) == [gone.id]
    assert view.count.text() == "Entered: 1"
    assert len(window.workplace.drafts.unsaved()) == 1


def test_only_those_entered_are_shown(window: Window, view: EntryView) -> None:
    person = people(window, view)[3]
    enter(window, view, person.details.number)
    view.only.setChecked(True)
    settle(window)
    assert view.list.rows.ids == [person.id]


def test_discarded_ticks_can_be_had_back(window: Window, view: EntryView) -> None:
    enter(window, view, people(window, view)[0].details.number)
    view.discard.click()
    settle(window)
    assert view.ticks.came == {}
    assert len(view.drafting.offer.drafts) == 1


def test_a_session_for_which_nobody_is_registered(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    path = tmp_path / "empty.regapp"
    create_conference(path).close()
    window = open_on(path)
    view = opened(window)
    enter(window, view, "Асанов")
    assert "Nobody on this list" in view.list.said.text()
    view.save()
    settle(window)
    assert not window.workplace.desk.acts


def test_without_a_session_it_says_what_to_do(window: Window, view: EntryView) -> None:
    for session in window.workplace.sessions:
        window.workplace.announce(remove_session(window.workplace.desk, session.code))
    settle(window)
    assert "F2" in view._about.text()
    assert not view.list.isEnabled()
    assert view.list.rows.ids == []


def test_a_badge_is_ticked_with_the_time_on_paper(view: EntryView, window: Window) -> None:
    desk, session = window.workplace.desk, window.workplace.session
    assert session is not None
    person = next(p for p in everybody(desk) if session.city in p.details.cities and not p.first_in)
    assert view._take_time("9:30")
    window.scans.take(Arrival(token_of(desk, person.id, 1)))
    settle(window)
    assert view.ticks.came == {person.id: 9 * 60 + 30}
    assert get(desk, person.id).first_in == ""
    window.scans.take(Arrival("https://example.org"))
    settle(window)
    assert view.list.said.text() == outcome_word(Outcome.UNREADABLE, Language("en"))
    window.go_to(DESK)
    assert window.workplace.scan_taker is None
