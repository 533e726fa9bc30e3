"""A list that comes in while the desk works: nobody waits for the whole of it, and it is still whole."""

from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from regapp.model.errors.acts import Cancelled
from regapp.model.participant import Details
from regapp.services.acts import ActKind
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk, open_desk
from regapp.services.file.upkeep import backup, check, restore
from regapp.services.importing import writing
from regapp.services.importing.plan import ImportPlan
from regapp.services.importing.planning import plan_import, plan_list
from regapp.services.importing.writing import run_import
from regapp.services.people.registration import add_walk_in, edit, everybody, find, get
from regapp.services.undo import redo, undo
from regapp.store.entries.many import PORTION
from tests.by_day import some_by_day

ROWS = 3 * PORTION + 20


class CutOff(Exception):
    """Stands for the death of the process."""


def listed(folder: Path, rows: int = ROWS) -> Path:
    path = folder / "list.csv"
    text = "".join(f"Асанов{number};Улан;+996 199 {number:06d}\n" for number in range(rows))
    path.write_text(f"Фамилия;Имя;Телефон\n{text}", encoding="utf-8")
    return path


def once(act: Callable[[], object], *, written: bool) -> Callable[[int, int], None]:
    """Progress that does an act once: while the list is made ready, or while the tables follow."""
    acts = [act]

    def progress(done: int, _total: int) -> None:
        if acts and bool(done) == written:
            acts.pop()()

    return progress


def raising(error: type[Exception]) -> Callable[[], object]:
    def act() -> object:
        raise error

    return act


def test_others_write_between_the_portions(desk: Desk, tmp_path: Path) -> None:
    guest, _ = add_walk_in(desk, Details(family="Гость", given="Нур", category="guest"))
    desk.write(lambda tx: tx.set("opened", "yes"))
    plan = plan_import(desk, listed(tmp_path))
    numbers = []

    def progress(done: int, _total: int) -> None:
        if done:
            check_in(desk, guest.id, desk.sessions()[0], overruled=True)
            numbers.append(len(everybody(desk)))

    run_import(desk, plan, "list.csv", progress)
    assert numbers[0] < numbers[1] < numbers[-1] == len(everybody(desk)) == ROWS + 1
    assert max(after - before for before, after in pairwise(numbers)) <= PORTION
    assert check(desk) == []


def test_it_is_one_act_that_is_undone_and_done_again(desk: Desk, tmp_path: Path) -> None:
    run_import(desk, plan_import(desk, listed(tmp_path)), "list.csv")
    assert [act.kind for act in desk.acts] == [ActKind.IMPORT]
    undo(desk)
    assert everybody(desk) == []
    redo(desk)
    assert len(everybody(desk)) == ROWS
    assert check(desk) == []


@pytest.mark.parametrize("read_only", some_by_day([False, True], 1))
def test_one_that_was_cut_off_is_whole_at_the_next_opening(desk: Desk, tmp_path: Path, read_only: bool) -> None:
    plan = plan_import(desk, listed(tmp_path))
    with pytest.raises(CutOff):
        run_import(desk, plan, "list.csv", once(raising(CutOff), written=True))
    assert 0 < len(everybody(desk)) < ROWS
    # What is not in the tables yet is no fault of the file; a copy of it will be whole, too.
    assert check(desk) == []
    copy = backup(desk, tmp_path / "backups")
    desk.close()
    restore(copy, tmp_path / "copy.regapp")
    for path in (desk.path, tmp_path / "copy.regapp"):
        with closing(open_desk(path, read_only=read_only)) as again:
            assert len(everybody(again)) == ROWS
            assert again.faults() == check(again) == []
            assert find(again, f"Асанов{ROWS - 1}")


def test_one_that_was_cut_off_before_the_write_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    plan = plan_import(desk, listed(tmp_path))
    with pytest.raises(CutOff):
        run_import(desk, plan, "list.csv", once(raising(CutOff), written=False))
    assert everybody(desk) == []
    assert len(desk.acts) == 0
    person, _ = add_walk_in(desk, Details(family="Ким", given="Ли", category="guest"))
    assert person.details.number == "01-0001"


def test_the_tables_follow_before_the_next_list_is_compared(desk: Desk, tmp_path: Path) -> None:
    plan = plan_import(desk, listed(tmp_path))
    with pytest.raises(CutOff):
        run_import(desk, plan, "list.csv", once(raising(CutOff), written=True))
    run_import(desk, plan, "list.csv")
    assert plan_import(desk, listed(tmp_path)).same == ROWS == len(everybody(desk))


def test_a_cancel_takes_back_what_was_written(desk: Desk, tmp_path: Path) -> None:
    plan = plan_import(desk, listed(tmp_path))
    with pytest.raises(Cancelled):
        run_import(desk, plan, "list.csv", once(raising(Cancelled), written=True))
    assert everybody(desk) == []
    assert check(desk) == []


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One for each time that a list is compared again."""
    times: list[int] = []

    def noted(*args: object) -> ImportPlan:
        times.append(1)
        return plan_list(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "plan_list", noted)
    return times


LIKE_A_ROW = {
    "the same": Details(family="Асанов7", given="Улан", phone="0199 000007"),
    "the same name": Details(family="Асанов7", given="Улан"),
    "a relative": Details(family="Бекова", given="Айгүл", phone="0199 000007"),
}


@pytest.mark.parametrize("details", some_by_day(LIKE_A_ROW.values(), 1), ids=LIKE_A_ROW)
def test_a_walk_in_of_the_list_is_compared(desk: Desk, tmp_path: Path, compared: list[int], details: Details) -> None:
    path = listed(tmp_path)
    plan = plan_import(desk, path)
    run_import(desk, plan, "list.csv", once(lambda: add_walk_in(desk, details), written=False))
    assert compared == [1]
    expected = plan_import(desk, path)
    assert (expected.added, expected.same) == (0, ROWS)
    assert len(everybody(desk)) == ROWS + (details != LIKE_A_ROW["the same"])


def test_people_whom_the_list_does_not_name_change_nothing(desk: Desk, tmp_path: Path, compared: list[int]) -> None:
    old, _ = add_walk_in(desk, Details(family="Ким", given="Ли", category="guest"))
    plan = plan_import(desk, listed(tmp_path))

    def at_the_desk() -> None:
        add_walk_in(desk, Details(family="Цой", given="Анна", category="guest"))
        edit(desk, old.id, old.details, Details(family="Ким", given="Лия", category="guest"))

    run_import(desk, plan, "list.csv", once(at_the_desk, written=False))
    assert compared == []
    assert len(everybody(desk)) == ROWS + 2
    assert len({person.details.number for person in everybody(desk)}) == ROWS + 2


def test_an_edit_of_somebody_whom_the_list_names_stays(desk: Desk, tmp_path: Path, compared: list[int]) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Фамилия;Имя;Телефон;Должность\nАсанов;Улан;0770112233;адис\n", encoding="utf-8")
    details = Details(family="Асанов", given="Улан", phone="0770112233", category="guest")
    person, _ = add_walk_in(desk, details)
    before = get(desk, person.id).details
    plan = plan_import(desk, path)
    after = Details(family="Асанов", given="Улан", phone="0770112233", position="мэр", category="guest")
    run_import(desk, plan, "list.csv", once(lambda: edit(desk, person.id, before, after), written=False))
    assert compared == [1]
    assert get(desk, person.id).details.position == "мэр"


def test_a_list_that_is_overtaken_again_and_again_comes_in(desk: Desk, tmp_path: Path, compared: list[int]) -> None:
    plan = plan_import(desk, listed(tmp_path, 20))
    people = iter(range(5))

    def progress(done: int, _total: int) -> None:
        if not done and (number := next(people, None)) is not None:
            add_walk_in(desk, Details(family=f"Асанов{number}", given="Улан", phone=f"+996 199 {number:06d}"))

    run_import(desk, plan, "list.csv", progress)
    assert compared
    assert len(everybody(desk)) == 20
    assert check(desk) == []
