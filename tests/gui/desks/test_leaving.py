"""A desk leaves its hub, or a laptop ends it: asked once, nothing is lost, and the ways to begin come back."""

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from regapp.gui.desks.page import DesksPage
from regapp.model.entries.hub import LineState
from regapp.model.entry import Draft, Kind, participant_subject
from regapp.services.desk import open_desk
from regapp.store.store import open_store
from regapp.store.sync import link
from regapp.sync.joining import join_file
from regapp.sync.once import exchange_once
from regapp.sync.owning import enrol
from tests.gui.conftest import press, wait_for
from tests.gui.desks.test_page import Open, open_page
from tests.gui.hubs import give_hub
from tests.sync.conftest import Hub, engine, hub

__all__ = ["engine", "hub"]


@pytest.fixture(autouse=True)
def own_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder for hubs and a free port of the test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = int(found.getsockname()[1])
    monkeypatch.setattr("regapp.gui.workplace.hub_session._PORTS", (port,))


@pytest.fixture
def as_hub(demo: Path, open_on: Open) -> DesksPage:
    """The page of a laptop that is the hub."""
    page = open_page(open_on(demo))
    page.hub_card.begin.click()
    wait_for(lambda: page.workplace.sync.standing.state is LineState.CONNECTED)
    wait_for(lambda: page.shared.isVisible())
    return page


def answered(page: DesksPage, *, yes: bool) -> str:
    """Press the button, answer the question; what it said."""
    wait_for(lambda: page.leave.isEnabled())
    page.leave.click()
    question = page._leaving
    assert question is not None
    said = f"{question.text()} {question.informativeText()}"
    assert question.defaultButton() is question.no
    if yes:
        question.yes.click()
    else:
        press(question, Qt.Key.Key_Escape)
    QApplication.processEvents()
    return said


def say_name(path: Path, name: str) -> int:
    """Register somebody at a closed desk, and send it; their id."""
    store = open_store(path)
    person = 123_456_789
    draft = Draft(Kind.SET, participant_subject(person), {"fields": {"family": name, "number": "07-0001"}})
    (event,) = store.ask(lambda db: [row[0] for row in db.execute("SELECT number FROM event")])
    store.write(lambda tx: tx.append(event, [draft], "test"))
    exchange_once(store)
    store.close()
    return person


def names(page: DesksPage) -> set[str]:
    return set(page.workplace.desk.ask(lambda db: [row[0] for row in db.execute("SELECT family FROM participant")]))


def test_escape_leaves_the_hub_as_it_is(as_hub: DesksPage) -> None:
    assert "End the hub" in as_hub.leave.text()
    said = answered(as_hub, yes=False)
    assert "End the hub on this laptop?" in said
    assert "last minute: 0." in said
    assert as_hub.workplace.sync.is_hub


def test_the_hub_ends_with_all_that_others_sent_and_leaves_nothing_behind(as_hub: DesksPage, tmp_path: Path) -> None:
    desk = as_hub.workplace.desk
    other = tmp_path / "other.regapp"
    join_file(other, enrol(desk, "Great hall").code)
    say_name(other, "Zootopia")
    (folder,) = (tmp_path / "data" / "regapp" / "hubs").iterdir()
    answered(as_hub, yes=True)
    wait_for(lambda: not as_hub.workplace.sync.is_hub and as_hub.hub_card.isVisible())
    assert "Zootopia" in names(as_hub)
    assert not folder.exists()
    assert as_hub.window().focusWidget() is as_hub.hub_card.begin
    # And it can be the hub again, also for a laptop that knew the one before.
    as_hub.hub_card.begin.click()
    wait_for(lambda: as_hub.workplace.sync.standing.state is LineState.CONNECTED)
    joined = join_file(other, enrol(desk, "Great hall").code)
    assert joined.first.unsent == 0


def test_a_desk_whose_hub_is_gone_becomes_the_hub(demo: Path, hub: Hub, open_on: Open, tmp_path: Path) -> None:
    give_hub(hub, demo)
    desk = open_desk(demo)
    way_in = desk.ask(link.address)
    desk.close()
    assert way_in is not None
    page = open_page(open_on(demo))
    wait_for(lambda: page.workplace.sync.known.address is not None)
    assert "Leave the hub…" in page.leave.text()
    assert way_in.place in answered(page, yes=True)
    wait_for(lambda: page.hub_card.isVisible())
    assert page.join_card.isVisible()
    assert page.workplace.desk.ask(link.address) is None
    page.hub_card.begin.click()
    wait_for(lambda: page.workplace.sync.is_hub)
    wait_for(lambda: page.workplace.sync.standing.state is LineState.CONNECTED)
    # All that the desks have is there for whoever joins.
    joined = join_file(tmp_path / "new.regapp", enrol(page.workplace.desk, "Entrance").code)
    new = open_store(tmp_path / "new.regapp")
    counted = "SELECT count(*) FROM journal"
    there, here = (ask(lambda db: db.execute(counted).fetchone()[0]) for ask in (new.ask, page.workplace.desk.ask))
    assert there == here
    assert joined.number != page.workplace.desk.number
    new.close()
