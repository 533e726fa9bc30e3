"""Nobody else on the machine reads the conference: the file, its side files, its copies, the log."""

import logging
import os
from pathlib import Path

import pytest

from regapp.log import LOGGER, log_path, start_log
from regapp.model.participant import Details
from regapp.services.desk import open_desk
from regapp.services.file.backups import back_up
from regapp.services.file.conference import create_conference
from regapp.services.file.upkeep import backup, restore
from regapp.services.people.registration import add_walk_in

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows gives a file the rights of its folder")


def open_to_others(folder: Path) -> list[str]:
    """The names below a folder that others can read; the lock says nothing."""
    return [
        item.relative_to(folder).as_posix()
        for item in folder.rglob("*")
        if item.stat().st_mode & 0o077 and item.suffix != ".lock"
    ]


def test_no_file_is_open_to_others(tmp_path: Path) -> None:
    home = tmp_path / "home"
    desk = create_conference(home / "file.regapp")
    add_walk_in(desk, Details(family="Асанов", cities=("osh",)))
    assert (home / "file.regapp-wal").exists()
    made = backup(desk, home / "stick")
    back_up(desk, [desk.path.parent / "backups"])
    assert open_to_others(home) == []
    desk.close()
    restore(made, home / "file.regapp")
    assert open_to_others(home) == []
    assert home.stat().st_mode & 0o077 == 0


def test_a_file_of_an_earlier_version_is_closed_to_others(tmp_path: Path) -> None:
    create_conference(tmp_path / "file.regapp").close()
    (tmp_path / "file.regapp").chmod(0o644)
    open_desk(tmp_path / "file.regapp").close()
    assert open_to_others(tmp_path) == []


@pytest.mark.logs
def test_the_log_is_closed_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    logger = logging.getLogger(LOGGER)
    monkeypatch.setattr(logger, "handlers", [])
    start_log()
    logger.warning("a name")
    assert log_path().read_text().endswith("a name\n")
    assert log_path().stat().st_mode & 0o077 == 0
    logger.handlers[0].close()
