"""The Desk's list where nobody is called what was typed: words say so, and Enter alone checks nobody in."""

from PySide6.QtCore import Qt

from regapp.gui.desk.results import HEADING_ROLE
from regapp.gui.window.window import Window
from regapp.model.participant import Details
from regapp.services.people.registration import add_walk_in
from tests.gui.conftest import press, type_text, wait_for


def _type(window: Window, text: str) -> None:
    page = window.desk_page
    type_text(page.field, text)
    wait_for(lambda: page.finder.answered == text)


def test_one_who_is_only_like_what_was_typed_has_to_be_chosen(window: Window) -> None:
    add_walk_in(window.workplace.desk, Details("Турганбаев", "Дмитрий"))
    page = window.desk_page
    entered: list[object] = []
    page.finder.entered.connect(entered.append)
    _type(window, "Турганбаев Дима")
    results = page.finder.results
    assert [result.near for result in results.people.results] == [True]
    assert results.people.index(0).data(HEADING_ROLE)
    assert results.chosen() is None
    press(page.field, Qt.Key.Key_Return)
    assert results.chosen() is not None
    assert entered == []
    press(page.field, Qt.Key.Key_Return)
    assert len(entered) == 1


def test_the_only_one_who_fits_is_chosen_at_once_without_words_over_them(window: Window) -> None:
    add_walk_in(window.workplace.desk, Details("Турганбаев", "Дмитрий"))
    _type(window, "Турганбаев Дмитрий")
    results = window.desk_page.finder.results
    assert results.chosen() is not None
    assert not results.people.index(0).data(HEADING_ROLE)
