"""After an erasure the files of a laptop's hub hold nothing of the person: not the table, not the log of writes."""

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from regapp.model.entry import Kind
from regapp.services.desk import Desk
from regapp.services.file.conference import create_conference
from regapp.store import queries
from regapp.store.store import open_store
from regapp.store.sync import link
from regapp.sync import owning
from regapp.sync.hub.laptop import LaptopHub
from regapp.sync.hub.scrubbing import scrub
from regapp.sync.joining import join_file
from regapp.sync.known import hub_folder
from regapp.sync.once import exchange_once
from tests.sync.conftest import register, say
from tests.sync.nearby.test_digits import free_port

NAME = "Сагындыкова-Единственная"
LATE = "Поздняя-Запись"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = create_conference(tmp_path / "here.regapp")
    yield made
    made.close()


def lies_in(desk: Desk, text: str) -> list[str]:
    """The files of the hub in which a text stands."""
    folder = hub_folder(desk.ask(queries.setting, link.HERE))
    return [
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and text.encode() in path.read_bytes()
    ]


@pytest.mark.slow
def test_nothing_of_them_is_left(desk: Desk, tmp_path: Path) -> None:
    hub = owning.open_here(desk, free_port())
    person = register(desk.store, NAME, 1)
    say(desk.store, person, Kind.SET, {"fields": {"note": NAME}})
    exchange_once(desk.store)
    join_file(tmp_path / "late.regapp", owning.enrol(desk, "Great hall").code)
    hub.close()
    # Otherwise the test says nothing.
    assert lies_in(desk, NAME)
    late = open_store(tmp_path / "late.regapp")
    say(late, person, Kind.SET, {"fields": {"note": LATE}})
    hub = owning.open_here(desk, hub.port)
    say(desk.store, person, Kind.ERASED, {})
    exchange_once(desk.store)
    exchange_once(late)
    late.close()
    hub.close()
    assert lies_in(desk, NAME) == lies_in(desk, LATE) == []
    hub = owning.open_here(desk, hub.port)
    exchange_once(desk.store)
    hub.close()


@pytest.mark.slow
def test_it_is_done_once_for_each_erasure(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[bool] = []
    monkeypatch.setattr(sys.modules[LaptopHub.__module__], "scrub", lambda *args: done.append(scrub(*args)))
    hub = owning.open_here(desk, free_port())
    person = register(desk.store, NAME, 1)
    exchange_once(desk.store)
    hub.close()
    hub = owning.open_here(desk, hub.port)
    say(desk.store, person, Kind.ERASED, {})
    exchange_once(desk.store)
    hub.close()
    owning.open_here(desk, hub.port).close()
    assert done == [False, False, False, True, False, False]


def test_the_guide_clears_a_server_as_a_laptop_is_cleared() -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "hub.md").read_text(encoding="utf-8")
    source = inspect.getsource(scrub)
    for statement in ("VACUUM (FULL, ANALYZE) regapp.entry", "SELECT pg_switch_wal()", "CHECKPOINT"):
        assert f"{statement};" in guide
        assert f'"{statement}"' in source
