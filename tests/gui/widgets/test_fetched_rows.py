"""Rows that are read where one looks: off the GUI thread, the portion in sight first, what is known stays in sight."""

import threading
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from regapp.gui.widgets.fetched_rows import PORTION, FetchedRows
from regapp.gui.workplace.worker import Worker
from tests.gui.conftest import wait_for


class File:
    """Gives under each id its number and the edition, except under the ids that are gone; notes what it is asked."""

    def __init__(self) -> None:
        self.edition, self.gone = 1, set[int]()
        self.asked, self.threads = list[int](), set[int]()
        self.open = threading.Event()
        self.open.set()

    def __call__(self, ids: Sequence[int]) -> dict[int, str]:
        self.asked.append(ids[0])
        self.threads.add(threading.get_ident())
        assert self.open.wait(10)
        return {key: f"{key}, edition {self.edition}" for key in ids if key not in self.gone}


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[Worker]:
    owner = QObject()
    worker = Worker(owner)
    yield worker
    worker.close()


@pytest.fixture
def rows(worker: Worker) -> FetchedRows[str]:
    return FetchedRows(worker, "rows", worker)


@pytest.fixture
def file() -> File:
    return File()


def test_rows_come_when_they_have_been_looked_at(rows: FetchedRows[str], file: File) -> None:
    came = list[tuple[int, int]]()
    rows.came.connect(lambda first, last: came.append((first, last)))
    rows.show(range(1000, 1250), file)
    assert rows.row(0) is None
    wait_for(lambda: bool(came))
    assert [rows.row(0), rows.row(PORTION - 1)] == ["1000, edition 1", "1099, edition 1"]
    assert rows.row(249) is None
    wait_for(lambda: len(came) == 2)
    assert rows.row(249) == "1249, edition 1"
    assert came == [(0, 99), (200, 249)]
    assert file.asked == [1000, 1200]
    assert threading.get_ident() not in file.threads


def test_the_portion_looked_at_last_is_read_first_and_each_once(rows: FetchedRows[str], file: File) -> None:
    file.open.clear()
    rows.show(range(0, 100_000), file)
    for row in (0, 1, 50_000, 50_001, 99_999, 50_002):
        rows.row(row)
    wait_for(lambda: file.asked == [0])
    file.open.set()
    wait_for(lambda: rows.row(50_000) is not None)
    assert file.asked == [0, 99_900, 50_000]


def test_portions_passed_long_ago_are_not_read(rows: FetchedRows[str], file: File, worker: Worker) -> None:
    file.open.clear()
    rows.show(range(0, 100_000), file)
    for row in range(0, 100_000, PORTION):
        rows.row(row)
    file.open.set()
    wait_for(lambda: worker.is_idle)
    assert file.asked == [0, *range(99_900, 98_700, -PORTION)]
    assert rows.row(99_999) == "99999, edition 1"


def test_what_is_known_stays_in_sight_until_it_has_been_read_again(
    rows: FetchedRows[str], file: File, worker: Worker
) -> None:
    rows.show([7, 8, 9], file)
    rows.row(0)
    wait_for(lambda: worker.is_idle)
    file.edition, file.gone = 2, {8}
    rows.show([9, 8, 5], file)
    assert [rows.row(row) for row in range(3)] == ["9, edition 1", "8, edition 1", None]
    wait_for(lambda: worker.is_idle)
    assert [rows.row(row) for row in range(3)] == ["9, edition 2", None, "5, edition 2"]
    file.edition = 3
    rows.reread()
    assert rows.row(0) == "9, edition 2"
    wait_for(lambda: worker.is_idle)
    assert rows.row(0) == "9, edition 3"
    assert len(file.asked) == 3
    rows.forget()
    assert rows.row(0) is None


def test_an_answer_for_the_rows_before_is_dropped(rows: FetchedRows[str], file: File, worker: Worker) -> None:
    file.open.clear()
    rows.show([7, 8, 9], file)
    rows.row(0)
    wait_for(lambda: len(file.asked) == 1)
    rows.show([1, 2, 3], File())
    file.open.set()
    wait_for(lambda: worker.is_idle)
    # Nobody has looked at the other rows, so nothing is known.
    assert rows.row(0) is None
    wait_for(lambda: rows.row(0) == "1, edition 1")


def test_rows_left_behind_are_forgotten_and_read_when_one_comes_back(
    rows: FetchedRows[str], file: File, worker: Worker
) -> None:
    rows.show(range(0, 100_000), file)
    for row in range(0, 4_000, PORTION):
        rows.row(row)
        wait_for(lambda: worker.is_idle)
    assert rows.row(3_999) is not None
    assert rows.row(0) is None
    wait_for(lambda: rows.row(0) is not None)
    assert file.asked.count(0) == 2
