"""What a screen reader is told of the window: what appears where the keyboard is not, and the rail as pages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from regapp.gui.widgets import spoken
from regapp.gui.window.pages import DESK, PAGES, PEOPLE
from regapp.gui.window.window import Window
from regapp.gui.workplace.notices import NoticeKind
from regapp.services.badges.data import token_of
from regapp.services.people.registration import everybody
from tests.gui.conftest import press, settle, type_text

POLITE, ASSERTIVE = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleAnnouncementEvent]:
    """The announcements, as a screen reader gets them."""
    events: list[QAccessibleAnnouncementEvent] = []

    def noted(widget: QWidget, text: str) -> QAccessibleAnnouncementEvent:
        events.append(QAccessibleAnnouncementEvent(widget, text))
        return events[-1]

    monkeypatch.setattr(spoken, "QAccessibleAnnouncementEvent", noted)
    return events


def told(heard: list[QAccessibleAnnouncementEvent]) -> list[tuple[str, QAccessible.AnnouncementPoliteness]]:
    found = [(event.message(), event.politeness()) for event in heard]
    heard.clear()
    return found


def test_a_verdict_and_the_count_are_announced(window: Window, heard: list[QAccessibleAnnouncementEvent]) -> None:
    desk, page = window.workplace.desk, window.desk_page
    session = window.workplace.session
    assert session is not None
    person = next(person for person in everybody(desk) if session.city in person.details.cities)
    type_text(page.field, token_of(desk, person.id, 1))
    heard.clear()
    press(page.field, Qt.Key.Key_Return)
    settle(window)
    said = told(heard)
    (verdict,) = [text for text, how in said if how is ASSERTIVE]
    assert person.details.given in verdict
    assert person.details.family in verdict
    assert page.verdict._word.text() in verdict
    assert page.verdict.lines.place.text() in verdict
    assert (f"{page._count.text()}.", POLITE) in said


def test_what_is_found_and_the_highlighted_row_are_announced(
    window: Window, heard: list[QAccessibleAnnouncementEvent]
) -> None:
    page = window.desk_page
    type_text(page.field, "асан")
    settle(window)
    said = [text for text, _ in told(heard)]
    assert f"{page.finder._hint.text()}." in said
    for result in page.results.people.results[:3]:
        press(page.field, Qt.Key.Key_Down)
        ((row, how),) = told(heard)
        assert how is POLITE
        assert result.participant.details.name in row
        assert result.participant.details.number in row


@pytest.mark.parametrize("kind", NoticeKind)
def test_notices_are_announced(window: Window, heard: list[QAccessibleAnnouncementEvent], kind: NoticeKind) -> None:
    window.workplace.notice.emit("The printer has no paper.", kind)
    assert told(heard) == [("The printer has no paper.", ASSERTIVE if kind is NoticeKind.ERROR else POLITE)]


def pages_of(window: Window) -> list[QAccessibleInterface]:
    rail = QAccessible.queryAccessibleInterface(window.rail)
    assert rail.role() is QAccessible.Role.PageTabList
    assert rail.text(QAccessible.Text.Name) == "Pages"
    return [rail.child(place) for place in range(rail.childCount())]


def test_the_rail_is_a_list_of_pages(window: Window) -> None:
    pages = pages_of(window)
    assert {page.role() for page in pages} == {QAccessible.Role.PageTab}
    words = [button.text() for button in window.rail._group.buttons()]
    assert [page.text(QAccessible.Text.Name) for page in pages] == words
    for page in (DESK, PEOPLE):
        window.go_to(page)
        assert [bool(item.state().selected) for item in pages] == [item is page for item in PAGES]
        assert all(item.state().selectable for item in pages)


def test_a_page_is_opened_from_the_list_of_pages(window: Window) -> None:
    page = pages_of(window)[PAGES.index(PEOPLE)]
    action = page.actionInterface()
    assert action is not None
    action.doAction(action.actionNames()[0])
    settle(window)
    assert page.state().selected
