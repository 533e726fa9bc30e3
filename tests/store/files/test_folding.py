"""The one file has everything soon after the last write, for whoever copies it alone."""

import shutil
import time
from pathlib import Path

import pytest

from regapp.model.participant import Details
from regapp.services.desk import open_desk
from regapp.services.file.conference import create_conference
from regapp.services.people.registration import add_walk_in, everybody

PATIENCE_S = 5.0


def people_in_a_plain_copy(path: Path, folder: Path) -> int:
    """How many people a copy of the one file has, without what lies beside it."""
    folder.mkdir(exist_ok=True)
    copy = folder / path.name
    shutil.copyfile(path, copy)
    desk = open_desk(copy)
    try:
        return len(everybody(desk))
    finally:
        desk.close()


def test_a_plain_copy_has_what_was_written_a_moment_ago(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regapp.store.files.folding._IDLE_S", 0.05)
    desk = create_conference(tmp_path / "file.regapp")
    try:
        for round_ in (1, 2):
            for number in range(10):
                add_walk_in(desk, Details(family=f"Асанов{round_}{number}", cities=("osh",)))
            end = time.monotonic() + PATIENCE_S
            while people_in_a_plain_copy(desk.path, tmp_path / "copies") < 10 * round_:
                assert time.monotonic() < end, "the writes were not folded"
                time.sleep(0.02)
    finally:
        desk.close()


def test_many_changes_are_not_kept_waiting_for_a_pause(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regapp.store.files.folding._IDLE_S", 3600.0)
    monkeypatch.setattr("regapp.store.files.folding._CHANGES_BEFORE_FOLD", 20)
    desk = create_conference(tmp_path / "file.regapp")
    try:
        before = desk.path.stat().st_mtime_ns
        end = time.monotonic() + PATIENCE_S
        while desk.path.stat().st_mtime_ns == before:
            assert time.monotonic() < end, "the writes were not folded"
            add_walk_in(desk, Details(family="Асанов", cities=("osh",)))
    finally:
        desk.close()


def test_a_file_is_folded_when_it_is_closed(tmp_path: Path) -> None:
    desk = create_conference(tmp_path / "file.regapp")
    add_walk_in(desk, Details(family="Асанов", cities=("osh",)))
    desk.close()
    assert sorted(item.name for item in tmp_path.glob("file.regapp-*")) == []
    assert people_in_a_plain_copy(desk.path, tmp_path / "copies") == 1
