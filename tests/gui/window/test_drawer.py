"""The drawer: its title follows the language, its side the page, and a form that has registered somebody closes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from regapp.gui.person.form import PersonForm
from regapp.gui.window.pages import DESK, PEOPLE
from regapp.gui.window.window import Window
from regapp.services.people.registration import everybody
from tests.gui.conftest import press, settle, type_text


def substitute(window: Window) -> None:
    window.person_drawer.open_substitute(everybody(window.workplace.desk)[0])


CONTENTS: dict[str, tuple[Callable[[Window], None], str, str]] = {
    "queue": (lambda window: window.open_print_queue(), "Print queue", "Очередь печати"),
    "walk-in": (lambda window: window.person_drawer.open_walk_in(""), "Walk-in", "Нет в списке"),
    "substitute": (substitute, "Instead of {name}", "Вместо: {name}"),
}


@pytest.mark.parametrize("content", CONTENTS)
def test_the_title_follows_the_language(window: Window, content: str) -> None:
    show, english, russian = CONTENTS[content]
    name = everybody(window.workplace.desk)[0].details.name
    show(window)
    assert window.drawer.title.text() == english.format(name=name)
    window.workplace.speak("ru")
    settle(window)
    assert window.drawer.title.text() == russian.format(name=name)


def test_on_the_desk_the_verdict_stays_in_sight_elsewhere_the_page_does(window: Window) -> None:
    window.open_print_queue()
    verdict = window.desk_page.verdict
    left_edge_of_verdict = verdict.mapTo(window, verdict.rect().topLeft()).x()
    drawer = window.drawer
    assert drawer.mapTo(window, drawer.rect().topRight()).x() < left_edge_of_verdict
    window.go_to(PEOPLE)
    assert drawer.content is None
    window.open_print_queue()
    assert drawer.mapTo(window, drawer.rect().topLeft()).x() > window.width() // 3


def test_whoever_is_registered_leaves_the_desk_ready_for_the_next_person(window: Window) -> None:
    window.activateWindow()
    field = window.desk_page.field
    type_text(field, "Ким Ольга")
    settle(window)
    window.workplace.walk_in_asked.emit(field.text())
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form._place.edit.setText("г. Каракол")
    press(form, Qt.Key.Key_Return)
    settle(window)
    assert window.drawer.content is None
    assert field.text() == ""
    assert window.stack.shown is DESK
    assert window.focusWidget() is field
    verdict = window.desk_page.verdict.verdict
    assert verdict is not None
    assert verdict.participant is not None
    assert verdict.participant.details.family == "Ким"


def test_a_form_that_is_refused_stays_and_says_why(window: Window) -> None:
    window.person_drawer.open_walk_in("")
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form.submit()
    settle(window)
    assert window.drawer.content is form
    assert form._error.isVisible()
