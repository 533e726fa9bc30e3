"""Two laptops without a network: a file on a stick, written in one window and taken in by the other."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from regapp.gui.desks.handover_card import HandoverCard
from regapp.gui.window.window import Window
from regapp.model.participant import Details
from regapp.services.desk import open_desk
from regapp.services.file.conference import create_conference
from regapp.services.people.registration import add_walk_in, edit, everybody
from regapp.sync import handover
from tests.gui.conftest import wait_for
from tests.gui.desks.test_page import open_page

Open = Callable[[Path], Window]


@pytest.fixture
def card(window: Window) -> HandoverCard:
    return open_page(window).handover_card


def finished(card: HandoverCard) -> None:
    wait_for(lambda: not card.is_busy)
    settle_of(card)


def settle_of(card: HandoverCard) -> None:
    wait_for(lambda: card.workplace.worker.is_idle)


def from_the_other(demo: Path, folder: Path, family: str, passphrase: str = "") -> Path:
    """A file of a second laptop, on which somebody was registered and somebody renamed."""
    copy = Path(shutil.copy(demo, folder / "copy.regapp"))
    desk = open_desk(copy)
    add_walk_in(desk, Details(family=family, cities=("osh",)))
    first = everybody(desk)[0]
    edit(desk, first.id, first.details, replace(first.details, position="There"))
    handover.write(desk, folder / "there.regapp-handover", passphrase)
    desk.close()
    return folder / "there.regapp-handover"


def test_what_a_laptop_knows_goes_to_a_stick(
    card: HandoverCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "monday"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    card.write.setFocus()
    card.write.click()
    card.write.click()
    finished(card)
    assert card.window().focusWidget() is card.write
    written = tmp_path / "monday.regapp-handover"
    assert written.stat().st_size > 1000
    assert "Written and read back" in card.outcome.text()


def test_it_is_taken_in_once(card: HandoverCard, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = card.workplace.desk
    file = from_the_other(demo, tmp_path, "Тамашаев")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    card.take.click()
    finished(card)
    assert "new here: 2." in card.outcome.text()
    assert "Тамашаев" in {person.details.family for person in everybody(desk)}
    card.take.click()
    finished(card)
    assert "new here: 0." in card.outcome.text()


def test_what_both_did_is_told(card: HandoverCard, demo: Path, tmp_path: Path) -> None:
    desk = card.workplace.desk
    file = from_the_other(demo, tmp_path, "Тамашаев")
    first = everybody(desk)[0]
    edit(desk, first.id, first.details, replace(first.details, position="Here"))
    card.take_in(file)
    finished(card)
    assert "Conflicts: 1" in card.outcome.text()
    wait_for(lambda: len(card.workplace.conflicts.waiting) == 1)


def test_a_locked_file_wants_its_passphrase(card: HandoverCard, demo: Path, tmp_path: Path) -> None:
    file = from_the_other(demo, tmp_path, "Тамашаев", "алма")
    for given, said in (("", "is locked"), ("pear", "another passphrase")):
        card.passphrase.setText(given)
        card.take_in(file)
        finished(card)
        assert said in card.error.text()
        assert not card.outcome.isVisible()
    card.passphrase.setText("алма")
    card.take_in(file)
    finished(card)
    assert "new here: 2." in card.outcome.text()
    assert not card.error.isVisible()


def test_a_file_of_another_conference_changes_nothing(card: HandoverCard, tmp_path: Path) -> None:
    other = create_conference(tmp_path / "other.regapp")
    handover.write(other, tmp_path / "other.regapp-handover")
    other.close()
    count = len(everybody(card.workplace.desk))
    card.take_in(tmp_path / "other.regapp-handover")
    finished(card)
    assert "another conference" in card.error.text()
    assert len(everybody(card.workplace.desk)) == count


def test_a_window_that_only_reads_writes_files_alone(open_on: Open, demo: Path) -> None:
    holder = open_desk(demo)
    try:
        card = open_page(open_on(demo)).handover_card
        assert card.write.isEnabled()
        assert not card.take.isEnabled()
    finally:
        holder.close()
