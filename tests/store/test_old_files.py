"""Files that earlier versions made open with today's program. One is kept for each version."""

import shutil
from pathlib import Path

import pytest

from regapp.services.desk import open_desk
from regapp.services.file.upkeep import check
from regapp.services.people.registration import everybody, find

OLD = sorted((Path(__file__).resolve().parents[1] / "files").glob("*.regapp"))


def test_there_is_an_old_file() -> None:
    assert OLD


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_an_old_file_opens_and_is_well(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    desk = open_desk(copy)
    try:
        assert len(everybody(desk)) == 12
        assert find(desk, everybody(desk)[0].details.name)
        assert check(desk) == []
    finally:
        desk.close()


def test_an_older_file_that_is_only_read_is_brought_up_to_date_too(tmp_path: Path) -> None:
    copy = tmp_path / OLD[0].name
    shutil.copy(OLD[0], copy)
    for _ in range(2):
        desk = open_desk(copy, read_only=True)
        assert desk.is_read_only
        assert len(everybody(desk)) == 12
        desk.close()
