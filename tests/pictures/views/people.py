"""The People page: the table, a card beside it, possible doubles."""

from dataclasses import replace
from typing import Final

from regapp.gui.window.pages import PEOPLE
from regapp.services.people.registration import add_walk_in
from tests.pictures.stage import Stage, View


def _people(stage: Stage) -> None:
    stage.window.go_to(PEOPLE)


def _card(stage: Stage) -> None:
    stage.window.go_to(PEOPLE)
    stage.window.person_drawer.open_card(stage.people[0].id)


def _no_doubles(stage: Stage) -> None:
    stage.window.go_to(PEOPLE)
    stage.window.people_page.show_doubles()


def _doubles(stage: Stage) -> None:
    """Four people are registered once more, in a hurry."""
    for person in stage.people[:4]:
        details = replace(person.details, patronymic="", phone="", number="", ref="", position="депутат")
        add_walk_in(stage.desk, details)
    stage.window.go_to(PEOPLE)
    stage.window.people_page.show_doubles()


def _back(stage: Stage) -> None:
    stage.window.people_page.doubles.closed.emit()
    stage.window.go_to(PEOPLE)


VIEWS: Final[dict[str, View]] = {
    "people": _people,
    "people-card": _card,
    "people-no-doubles": _no_doubles,
    "people-doubles": _doubles,
    "people-again": _back,
}
