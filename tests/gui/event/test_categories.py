"""Categories of one's own: typed in Settings, chosen for people, filtered by, in colour and word where people are."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.gui.event.card import EventCard
from regapp.gui.person.form import PersonForm
from regapp.gui.window.lists_page import LISTS_OUT
from regapp.gui.window.pages import LISTS, PEOPLE, SETTINGS
from regapp.gui.window.window import Window
from regapp.model.participant import Category
from regapp.services.people.registration import everybody
from tests.gui.conftest import settle, type_text, wait_for


@pytest.fixture
def card(window: Window) -> EventCard:
    """The card, after "Студенты" was typed in Russian alone."""
    window.activateWindow()
    # What was made before the category hears of it too.
    window.go_to(LISTS)
    window.lists_page.go_to(LISTS_OUT)
    settle(window)
    window.go_to(SETTINGS)
    settle(window)
    card = window.settings_page.conference
    card.categories.more.click()
    type_text(card.categories.rows[-1].field.fields["ru"], "Студенты")
    card.ends.setFocus()
    wait_for(lambda: list(window.workplace.desk.event.categories) == ["studenty"])
    settle(window)
    return card


def words(box: object) -> list[str]:
    """The words that a box offers."""
    return [box.itemText(index) for index in range(box.count())]  # type: ignore[attr-defined]


def register_student(window: Window) -> None:
    window.workplace.walk_in_asked.emit("Жаңыева Нурзат")
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    assert words(form.fields.category)[-1] == "Студенты"
    form.fields.category.setCurrentIndex(form.fields.category.count() - 1)
    form.submit()
    wait_for(lambda: any(person.details.category == "studenty" for person in everybody(window.workplace.desk)))
    settle(window)


def test_it_is_offered_for_people_and_in_filters(card: EventCard, window: Window) -> None:
    register_student(window)
    window.go_to(PEOPLE)
    settle(window)
    page = window.people_page
    box = page._category
    assert words(box)[-1] == "Студенты"
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    wait_for(lambda: page.table.model().rowCount() == 1)
    window.go_to(LISTS)
    settle(window)
    ticks = window.lists_page.lists.filters._categories
    assert ticks["studenty"].text() == "Студенты"
    ticks["studenty"].setChecked(True)
    assert window.lists_page.lists.filters.chosen().categories == ("studenty",)


def test_one_in_use_stays_with_a_word_and_goes_when_it_is_free(card: EventCard, window: Window) -> None:
    register_student(window)
    card.categories.rows[0].remove.click()
    wait_for(lambda: "Студенты" in window.notice.text())
    settle(window)
    assert list(window.workplace.desk.event.categories) == ["studenty"]
    wait_for(lambda: len(card.categories.rows) == 1)
    window.workplace.undo()
    settle(window)
    card.categories.rows[0].remove.click()
    wait_for(lambda: not window.workplace.desk.event.categories)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: list(window.workplace.desk.event.categories) == ["studenty"])


def test_a_form_keeps_a_category_that_the_event_does_not_know(window: Window) -> None:
    """Of a newer RegApp: it must not become the first one by looking."""
    person = everybody(window.workplace.desk)[0]
    details = replace(person.details, category="of-a-newer-one")
    window.workplace.walk_in_asked.emit("")
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form.fields.fill(details)
    assert form.fields.details(details).category == "of-a-newer-one"
    window.workplace.speak("ky")
    assert form.fields.details(details).category == "of-a-newer-one"
    form.fields.fill(replace(details, category=Category.PRESS))
    assert form.fields.texts["accreditation"].isVisibleTo(form.fields)
    assert words(form.fields.category)[-1] != "of-a-newer-one"
