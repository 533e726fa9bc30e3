"""Windows that share a conference: what one desk does the others see, and no line that fails keeps anybody waiting."""

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from regapp.gui.window.window import Window
from regapp.model.entries.hub import HubAddress, LineState
from regapp.model.errors.hub import DeskRefused, HubUnreachable
from regapp.services.desk import Desk
from regapp.services.file.restoring import restore_open
from regapp.services.people.registration import everybody
from regapp.store.files.connecting import Connection
from regapp.store.sync import link
from regapp.sync.hub.engine import Engine
from regapp.sync.line import Line
from tests.gui.conftest import settle, wait_for
from tests.gui.hubs import Shared, exchange, shared
from tests.sync.conftest import Hub, engine, hub, new_hub

__all__ = ["engine", "hub"]
Open = Callable[[Path], Window]


@pytest.fixture
def both(hub: Hub, demo: Path) -> Shared:
    return shared(hub, demo)


@pytest.fixture
def own_engine(tmp_path: Path) -> Iterator[Engine]:
    """A server that may be stopped."""
    made = Engine(tmp_path / "server")
    made.make()
    made.start()
    yield made
    made.stop()


def is_connected(window: Window) -> bool:
    return window.workplace.sync.standing.state is LineState.CONNECTED


def admit(window: Window, index: int = 0) -> int:
    """Check somebody in at a window; their id."""
    page, place = window.desk_page, window.workplace
    place.choose_session("osh-1-reg")
    people = [one for one in everybody(place.desk) if "osh" in one.details.cities and not one.first_in]
    page._admitting.check_in(people[index].id)
    wait_for(lambda: page.verdict.verdict is not None)
    return people[index].id


def has_come(desk: Desk, person: int) -> bool:
    return any(one.id == person and one.first_in for one in everybody(desk))


def test_a_check_in_is_at_the_other_desk_within_two_seconds(both: Shared, open_on: Open) -> None:
    first, second = open_on(both.first), open_on(both.second)
    wait_for(lambda: is_connected(first) and is_connected(second))
    told: list[frozenset[int]] = []
    second.workplace.changed.connect(lambda changes: told.append(changes.participants))
    began = time.monotonic()
    person = admit(first)
    wait_for(lambda: any(person in people for people in told))
    assert time.monotonic() - began < 2.0
    assert has_come(second.workplace.desk, person)
    wait_for(lambda: first.workplace.sync.standing.unsent == 0)


def test_a_file_without_a_hub_starts_nothing(window: Window) -> None:
    sync = window.workplace.sync
    wait_for(lambda: sync._station.is_idle)
    assert sync.standing.state is LineState.NONE
    assert sync._session._running == []
    sync.look()
    assert sync._questions.is_idle


def test_what_was_done_goes_out_when_the_window_closes(both: Shared, open_on: Open) -> None:
    window = open_on(both.first)
    wait_for(lambda: is_connected(window))
    person = admit(window)
    window.workplace.close()
    exchange(both.second)
    other = open_on(both.second)
    assert has_come(other.workplace.desk, person)


def test_a_desk_that_is_let_out_is_told_and_works_on(both: Shared, open_on: Open) -> None:
    window = open_on(both.second)
    wait_for(lambda: is_connected(window))
    both.hub.ask("UPDATE regapp.desk SET revoked = now() WHERE name <> '01'")
    person = admit(window)
    wait_for(lambda: isinstance(window.workplace.sync.standing.error, DeskRefused))
    assert window.workplace.sync.standing.state is LineState.REFUSED
    assert has_come(window.workplace.desk, person)


def test_a_hub_that_is_gone_and_comes_back(own_engine: Engine, demo: Path, tmp_path: Path, open_on: Open) -> None:
    both = shared(new_hub(own_engine, tmp_path), demo)
    window = open_on(both.first)
    sync = window.workplace.sync
    wait_for(lambda: is_connected(window))
    port = own_engine.port
    own_engine.stop()
    wait_for(lambda: isinstance(sync.standing.error, HubUnreachable))
    admit(window)
    own_engine.start()
    if own_engine.port != port:
        window.workplace.desk.write(lambda tx: link.keep_address(tx.db, moved(tx.db, own_engine.port)))
    for running in sync._session._running:
        running.wake()
    wait_for(lambda: is_connected(window) and not sync.standing.unsent)


def moved(db: Connection, port: int) -> HubAddress:
    known = link.address(db)
    assert known is not None
    return replace(known, port=port)


def test_a_line_that_hangs_does_not_keep_the_window_open(
    both: Shared, open_on: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_on(both.first)
    wait_for(lambda: is_connected(window))
    hangs: list[bool] = []

    def hang(_line: Line, *_: object, **__: object) -> tuple[int, int]:
        hangs.append(True)
        time.sleep(20)
        raise HubUnreachable("there")

    monkeypatch.setattr(Line, "append", hang)
    admit(window)
    wait_for(lambda: bool(hangs))
    began = time.monotonic()
    window.workplace.close()
    assert time.monotonic() - began < 6


def test_a_copy_that_went_on_gets_a_number_of_its_own_and_nothing_of_before_is_undone(
    both: Shared, open_on: Open, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(both.first, tmp_path / "copy.regapp"))
    window, other = open_on(both.first), open_on(copy)
    wait_for(lambda: is_connected(window) and is_connected(other))
    admit(window, 0)
    wait_for(lambda: not window.workplace.sync.standing.unsent)
    desk = other.workplace.desk
    notices: list[str] = []
    other.workplace.notice.connect(lambda text, _kind: notices.append(text))
    person = admit(other, 1)
    wait_for(lambda: desk.number != "01")
    wait_for(lambda: any(desk.number in text and "number" in text for text in notices))
    assert desk.last_act() is None
    settle(other)
    assert other.workplace.undoing.text == ""
    assert has_come(desk, person)
    assert f"Desk {desk.number}" in other.status._desk.text()


def test_it_goes_on_with_the_file_after_a_restore(both: Shared, open_on: Open, tmp_path: Path) -> None:
    backup = Path(shutil.copy(both.first, tmp_path / "backup.regapp"))
    window = open_on(both.first)
    wait_for(lambda: is_connected(window))
    person = admit(window)
    place = window.workplace
    wait_for(lambda: not place.sync.standing.unsent)
    place.worker.act(lambda: restore_open(place.desk, backup), lambda done: place.go_on_with(done.desk, lambda: None))
    before = place.sync._session
    wait_for(lambda: place.sync._session is not before)
    wait_for(lambda: is_connected(window))
    # What the backup lacks comes back from the hub.
    wait_for(lambda: has_come(place.desk, person))
