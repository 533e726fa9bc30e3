"""The ways through the window that the guides name can be gone, one button or heading after the other."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from regapp.gui.window.pages import PAGES
from regapp.gui.window.window import Window
from regapp.services.people.registration import find
from tests.gui.conftest import settle
from tests.guides import PAGES as DOCUMENTS
from tests.guides import ROLE_GUIDES, paths_named

MENU = "More…"
ALL = {chain for path in (*DOCUMENTS, *ROLE_GUIDES["en"]) for chain in paths_named(path.read_text(encoding="utf-8"))}
WORDS = {page.word: page for page in PAGES}
THROUGH_PAGES = sorted(chain for chain in ALL if chain[0] in WORDS)
OF_THE_CARD = sorted(chain[1] for chain in ALL if chain[0] == MENU)


def shown(place: QWidget, text: str) -> QAbstractButton | QLabel | None:
    """Give the button, or else the heading, that a place shows with these words."""
    buttons = (widget for widget in place.findChildren(QAbstractButton) if widget.isVisible() and widget.text() == text)
    labels = (widget for widget in place.findChildren(QLabel) if widget.isVisible() and widget.text() == text)
    return next(buttons, None) or next(labels, None)


def goes(window: Window, chain: tuple[str, ...]) -> bool:
    """Whether each word of a way is shown where the ones before it lead."""
    page = WORDS[chain[0]]
    window.go_to(page)
    settle(window)
    for word in chain[1:]:
        found = shown(window.stack.page(page), word)
        if found is None:
            return False
        if isinstance(found, QAbstractButton):
            found.click()
            settle(window)
    return True


def test_guides_name_ways() -> None:
    assert len(THROUGH_PAGES) >= 8
    assert len(OF_THE_CARD) >= 4


def test_each_way_through_the_pages_can_be_gone(window: Window) -> None:
    assert [chain for chain in THROUGH_PAGES if not goes(window, chain)] == []


@pytest.mark.parametrize(
    "chain", [("Lists", "Certificates"), ("Lists", "Documents", "Badge printer"), ("Badges", "No such word")]
)
def test_a_way_that_leads_nowhere_is_noticed(window: Window, chain: tuple[str, ...]) -> None:
    assert not goes(window, chain)


def menu_of_the_card(window: Window) -> dict[str, QAction]:
    """Give the menu of the card that is open by its words."""
    button = shown(window.drawer, MENU)
    assert isinstance(button, QToolButton)
    return {action.text(): action for action in button.menu().actions()}


def test_the_menu_of_the_card_has_what_the_guides_name(window: Window) -> None:
    window.workplace.person_asked.emit(find(window.workplace.desk, "Асанов", 1)[0].participant.id)
    settle(window)
    menu = menu_of_the_card(window)
    words = set(menu)
    menu["Cancel the registration"].trigger()
    settle(window)
    # A cancelled registration has another word in its place.
    assert set(OF_THE_CARD) <= words | set(menu_of_the_card(window))
