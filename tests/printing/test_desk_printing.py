"""From the check-in to the badge that lies in the tray."""

import pytest
from PySide6.QtCore import Qt

from regapp.gui.window import Window
from regapp.model.participant import Participant
from regapp.services.people import everybody, get
from tests.gui.conftest import press, settle, type_text, wait_for
from tests.printing.cups_server import CupsServer
from tests.printing.reading import page_sizes, tokens_in


def of_osh(window: Window, place: int = 0) -> Participant:
    people = everybody(window.workplace.desk)
    return [person for person in people if "osh" in person.details.cities and person.details.country == "KG"][place]


def check_in_by_name(window: Window, person: Participant) -> None:
    field = window.desk_page.field
    type_text(field, person.details.number)
    press(field, Qt.Key.Key_Return)
    settle(window)


@pytest.mark.usefixtures("paper_chosen")
def test_a_check_in_prints_the_badge_and_then_records_it(window: Window, cups: CupsServer) -> None:
    desk = window.workplace.desk
    person = of_osh(window)
    cups.hold()
    check_in_by_name(window, person)
    wait_for(lambda: any(job.state == "sent" for job in window.workplace.printing.jobs))
    assert get(desk, person.id).issue == 0
    cups.release()
    wait_for(lambda: get(desk, person.id).issue == 1)
    (printed,) = cups.printed("paper")
    assert page_sizes(printed.content) == [(90, 60)]
    (token,) = tokens_in(printed.content)
    assert (token.participant, token.issue) == (person.id, 1)
