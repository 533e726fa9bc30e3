"""A copied file in a shell: nothing is exchanged before somebody has said whether the work goes on only here."""

import json
from pathlib import Path

import pytest

from regapp.cli import main
from regapp.model.entry import Kind
from regapp.services.file.starting import MACHINE
from regapp.store.store import open_store
from regapp.sync.once import exchange_once
from tests.sync.conftest import Hub, register, say

THERE = '{"id": "there", "name": "laptop-osh"}'


@pytest.fixture
def copy(hub: Hub) -> Path:
    """A file with one entry that the hub lacks, used on another laptop until now."""
    first = hub.first()
    register(first, "Асанов", 1)
    first.write(lambda tx: tx.set(MACHINE, THERE))
    first.close()
    hub.stores.clear()
    return first.path


def sync(path: Path, *words: str) -> int:
    return main(["--file", str(path), "sync", "--once", "--json", *words])


def test_it_asks_and_sends_nothing(copy: Path, hub: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    before = hub.ask("SELECT count(*) FROM regapp.entry")
    assert sync(copy) == 2
    said = capsys.readouterr().err
    assert "laptop-osh" in said
    assert "--take-over" in said
    assert "--new-desk" in said
    assert hub.ask("SELECT count(*) FROM regapp.entry") == before


@pytest.mark.parametrize(("answer", "sent"), [("--take-over", 1), ("--new-desk", 0)])
def test_the_answer_is_taken_once(
    copy: Path, hub: Hub, answer: str, sent: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sync(copy, answer) == 0
    done = json.loads(capsys.readouterr().out)
    # What the laptop wrote before it was copied, a new desk leaves for it to send.
    assert (done["sent"], done["unsent"], done["conflicts"]) == (sent, 0, 0)
    assert sync(copy) == 0
    store = open_store(copy)
    assert (store.desk == "01") == bool(sent)
    store.close()


def test_one_answer_alone(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sync(copy, "--take-over", "--new-desk") == 2
    assert "--take-over" in capsys.readouterr().err


def test_a_file_of_this_laptop_needs_none(hub: Hub) -> None:
    first = hub.first()
    first.close()
    hub.stores.clear()
    assert sync(first.path, "--take-over") == 0
    store = open_store(first.path)
    assert store.desk == "01"
    store.close()


def test_conflicts_are_counted_and_said(hub: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = hub.first(), hub.desk()
    person = register(first, "Асанов", 1)
    hub.round(first, second)
    say(first, person, Kind.SET, {"fields": {"family": "Earlier"}})
    say(second, person, Kind.SET, {"fields": {"family": "Later"}})
    exchange_once(first)
    second.close()
    hub.stores.remove(second)
    assert main(["--file", str(second.path), "sync", "--once"]) == 0
    assert "Conflicts between desks: 1" in capsys.readouterr().out
