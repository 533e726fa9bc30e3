"""A batch from the Badges page, until it lies in the tray."""

import pytest

from regapp.gui.badges.page import QUEUE
from regapp.gui.badges.print_question import PrintQuestion
from regapp.gui.window.pages import BADGES
from regapp.gui.window.window import Window
from regapp.services.badges.batches import batches
from regapp.services.people.registration import everybody, history
from tests.gui.conftest import settle, wait_for
from tests.printing.cups_server import CupsServer
from tests.printing.reading import page_sizes, tokens_in


@pytest.mark.usefixtures("paper_chosen")
def test_a_batch_comes_out_whole_and_is_recorded(window: Window, cups: CupsServer) -> None:
    desk, page = window.workplace.desk, window.badges_page
    window.go_to(BADGES)
    settle(window)
    wait_for(lambda: page.printing.printer.count() >= 3)
    assert page.printing.chosen() == "paper"
    page.choices.choose("city", "osh")
    settle(window)
    page.printing.print.click()
    settle(window)
    (asked,) = window.findChildren(PrintQuestion)
    asked.yes.click()
    settle(window)
    assert page._views.currentIndex() == QUEUE
    wait_for(lambda: all(person.issue == 1 for person in everybody(desk) if person.details.cities == ("osh",)))
    printed = cups.printed("paper")
    tokens = [token.participant for job in printed for token in tokens_in(job.content)]
    expected = {person.id for person in everybody(desk) if "osh" in (person.details.cities or ("osh",))}
    assert len(tokens) == len(expected)
    assert set(tokens) == expected
    assert all(size == (210, 297) for job in printed for size in page_sizes(job.content))
    [batch] = batches(desk)
    assert (batch.count, batch.target) == (len(expected), "paper")
    somebody = next(person for person in everybody(desk) if person.details.cities == ("osh",))
    assert history(desk, somebody.id)[-1].entry.body["batch"] == batch.id
