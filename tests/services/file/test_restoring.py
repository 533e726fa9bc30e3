"""A backup in the place of an open file: all of it or nothing, and the desk goes on in either case."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import DiskFull, FileClosed, FileLocked, NotRegAppFile, OwnFile, WriteFailed
from regapp.model.participant import Details
from regapp.services.desk import Desk, open_desk
from regapp.services.file import restoring
from regapp.services.file.restoring import NotRestored, Restored, restore_open
from regapp.services.file.upkeep import backup, check
from regapp.services.people.registration import add_walk_in, everybody
from regapp.store.files import replacing


@pytest.fixture
def made(demo_desk: Desk, tmp_path: Path) -> Path:
    """A backup, after which one more is registered."""
    made = backup(demo_desk, tmp_path / "stick")
    add_walk_in(demo_desk, Details(family="Кийинки"))
    return made


def families(desk: Desk) -> set[str]:
    assert check(desk) == []
    return {person.details.family for person in everybody(desk)}


def test_the_backup_is_open_and_the_file_of_before_can_be_put_back(demo_desk: Desk, made: Path) -> None:
    first = restore_open(demo_desk, made)
    assert isinstance(first, Restored)
    assert "Кийинки" not in families(first.desk)
    assert (first.contents.people, first.desk.path) == (132, demo_desk.path)
    add_walk_in(first.desk, Details(family="Жаңы"))
    back = restore_open(first.desk, first.kept)
    assert isinstance(back, Restored)
    assert "Кийинки" in families(back.desk)
    forth = restore_open(back.desk, back.kept)
    assert isinstance(forth, Restored)
    assert "Жаңы" in families(forth.desk)
    forth.desk.close()


def test_the_closed_desk_answers_nothing_and_writes_nothing(demo_desk: Desk, made: Path) -> None:
    restored = restore_open(demo_desk, made)
    for ask in (everybody, lambda desk: add_walk_in(desk, Details(family="Кеч")), Desk.check_file):
        with pytest.raises(FileClosed):
            ask(demo_desk)
    assert "Кеч" not in families(restored.desk)
    restored.desk.close()


def test_a_question_under_way_is_answered_before_the_file_is_closed(demo_desk: Desk, made: Path) -> None:
    began, may_end, answers = threading.Event(), threading.Event(), list[int]()

    def slow(db: Any) -> int:
        began.set()
        may_end.wait(10)
        return int(db.execute("SELECT count(*) FROM participant").fetchone()[0])

    asker = threading.Thread(target=lambda: answers.append(demo_desk.ask(slow)))
    asker.start()
    began.wait(10)
    results: list[Restored | NotRestored] = []
    restorer = threading.Thread(target=lambda: results.append(restore_open(demo_desk, made)))
    restorer.start()
    may_end.set()
    asker.join()
    restorer.join()
    assert answers == [133]
    assert isinstance(results[0], Restored)
    results[0].desk.close()


@pytest.mark.parametrize("source", ["nothing.regapp", "itself"])
def test_what_can_be_refused_is_refused_with_the_desk_open(demo_desk: Desk, tmp_path: Path, source: str) -> None:
    with pytest.raises(OwnFile if source == "itself" else RegAppError):
        restore_open(demo_desk, demo_desk.path if source == "itself" else tmp_path / source)
    add_walk_in(demo_desk, Details(family="Дагы"))
    assert "Дагы" in families(demo_desk)


def test_who_only_reads_restores_nothing(demo_desk: Desk, made: Path) -> None:
    second = open_desk(demo_desk.path)
    with pytest.raises(FileLocked):
        restore_open(second, made)
    second.close()


def fails(error: Exception) -> Callable[..., Any]:
    def failing(*_: object, **__: object) -> Any:
        raise error

    return failing


STEPS = ("copy_whole", "fingerprint", "put_in_place", "_keep", "_compare", "verify_open")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("error", [DiskFull("x"), WriteFailed("x"), NotRegAppFile("x")], ids=lambda e: type(e).__name__)
def test_any_failure_leaves_the_file_of_before(
    demo_desk: Desk, made: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: Exception
) -> None:
    monkeypatch.setattr(restoring, "contents_for", lambda *_: None)
    with monkeypatch.context() as patched:
        patched.setattr(replacing, step, fails(error))
        result = restore_open(demo_desk, made)
    assert isinstance(result, NotRestored)
    assert result.error == error
    assert "Кийинки" in families(result.desk)
    assert not result.desk.is_read_only
    result.desk.close()


def test_a_backup_that_does_not_open_after_all_gives_way(
    demo_desk: Desk, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens, tries = open_desk, list[int]()

    def once(*args: Any, **more: Any) -> Desk:
        tries.append(1)
        if len(tries) == 1:
            raise WriteFailed("x")
        return opens(*args, **more)

    monkeypatch.setattr(restoring, "open_desk", once)
    result = restore_open(demo_desk, made)
    assert isinstance(result, NotRestored)
    assert "Кийинки" in families(result.desk)
    result.desk.close()
