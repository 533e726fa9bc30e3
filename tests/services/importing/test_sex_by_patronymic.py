"""The sex that a list does not state: offered from patronymics, taken only when somebody says so."""

from pathlib import Path

import pytest

from regapp.services.desk import Desk
from regapp.services.importing.drafts import read_decisions, said_decisions
from regapp.services.importing.file import open_list
from regapp.services.importing.plan import Decisions
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.registration import everybody

ROWS = {
    # The row, and the sex that its patronymic says.
    "Асанов;Азамат;Маратович;": "M",
    "Асанова;Айгүл;Маратовна;": "F",
    "Бекова;Нурайым;Бек кызы;": "F",
    "Бек;Тимур;Бек уулу;": "M",
    "Ким;Саша;;": "",
    "Сидоренко;Женя;Ильич;": "M",
    "Каримова;Дилноза;;ж": "",
    "Юлдашев;Жасур;Рустамович;?": "",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("\n".join(["Фамилия;Имя;Отчество;Пол", *ROWS]), encoding="utf-8")
    return path


def test_it_is_counted_and_not_taken(desk: Desk, path: Path) -> None:
    plan = plan_import(desk, path)
    assert plan.sexes_by_patronymic == sum(map(bool, ROWS.values())) == 5
    assert [details.sex for details in plan.new] == ["", "", "", "", "", "", "F", ""]


def test_it_is_taken_when_somebody_says_so(desk: Desk, path: Path) -> None:
    plan = plan_import(desk, path, decisions=Decisions(sex_by_patronymic=True))
    run_import(desk, plan, path.name)
    told = {person.details.family: person.details.sex for person in everybody(desk)}
    assert told == {
        **{row.split(";")[0]: sex for row, sex in ROWS.items()}, "Каримова": "F",
    }  # fmt: skip
    assert plan_import(desk, path).same == len(ROWS)


@pytest.mark.parametrize("taken", [True, False])
def test_it_is_kept_with_a_lists_draft(desk: Desk, path: Path, taken: bool) -> None:
    source = open_list(desk, path)
    said = said_decisions(Decisions(sex_by_patronymic=taken))
    assert read_decisions(said, source).sex_by_patronymic is taken
