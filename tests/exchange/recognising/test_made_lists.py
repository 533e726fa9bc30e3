"""Whole lists made by rule, in three languages: nobody is lost, nobody is made of a row that holds none."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regapp.exchange.headings import find_columns
from regapp.exchange.recognising.row_kinds import RowKinds
from regapp.model.papers.left_out import WhySkipped
from regapp.services.desk import Desk
from regapp.services.importing.planning import plan_import
from tests.exchange.recognising.made_lists import MadeList, Maker

LISTS = 150
HEADING = ("№", "ФИО", "Должность", "Телефон")
OTHERS = (
    "Бардыгы болуп 25 киши", "Катышпагандар", "Гости из-за рубежа:", "Состав рабочей группы № 2",
    "Составил: Иванов И. ______", "Продолжение на следующей странице", "Мамлекеттик органдардын өкүлдөрү",
    "Кара-Кулжа районунан келгендер", "Секретарь: ____", "По списку: 14, явилось: 12",
    "Представители гражданского общества", "Жарандык коомдун өкүлдөрү", "Members of the delegation of Latvia",
    "Page 2 of 5", "стр. 3", "2-бет", "Сессия 1. Бюджет", "Экинчи күн", "Second day", "Приглашённые эксперты",
    "Эл аралык уюмдар", "Кол коюлду: ________", "Тизмени түзгөн: Асанов А. ____", "Главы айыл окмоту",
    "Ош шаардык кеңешинин депутаттары", "ИТОГО ПО ОБЛАСТИ: 7", "Жыйынтыгында 40 адам", "Ыктыярчылар", "Волонтёры",
    "Тренинг катышуучулары", "Заполняется организатором", "Уюштуруучу тарабынан толтурулат",
)  # fmt: skip
"""Words and forms that were chosen before the words were written down."""
PEOPLE = (
    "Сумарокова Анна", "Итогов Пётр", "Жалпыев Нурлан", "Группин Олег", "Дата Айзада", "Note Sarah", "Total Jean",
    "Конок Жылдыз", "Мейман Асан уулу", "Адам Жумабек", "Депутатов Иван", "Гость Мария", "Списков Илья",
    "Секция Роза", "Районова Гульнара", "Шаарбек Төлөгөн", "Айылчиева Бермет", "Өкүл Нурзат", "Күн Тынар", "Стол Ирина",
)  # fmt: skip
"""People whose names are words of lists too, in rows that bear a number."""


def judged(made: MadeList) -> Iterator[tuple[int, WhySkipped | None]]:
    columns = find_columns(made.rows)
    assert columns is not None
    assert columns.row == made.heading
    kinds = RowKinds(made.rows[columns.row], columns, made.rows[columns.row + 1 :])
    return ((place, kinds.why_nobody(made.rows[place])) for place in range(columns.row + 1, len(made.rows)))


@pytest.mark.parametrize("seed", range(4))
def test_nobody_is_lost_and_nobody_is_made_of_another_row(seed: int) -> None:
    people = others = 0
    for made in Maker(seed).lists(LISTS):
        for place, why in judged(made):
            if place in made.people:
                people += 1
                assert why is None, made.people[place]
            elif place in made.others:
                others += 1
                assert why is made.others[place], made.rows[place]
    assert people > 1_000
    assert others > 500


def why(cells: list[str]) -> WhySkipped | None:
    columns = find_columns([list(HEADING), ["1", "Асанов Бакыт", "глава", "0700 112233"]])
    assert columns is not None
    return RowKinds(HEADING, columns).why_nobody(cells)


@pytest.mark.parametrize("text", OTHERS)
def test_a_row_of_words_of_lists_is_nobody(text: str) -> None:
    assert why(["", text, "", ""]) is not None


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize(("position", "phone"), [("", ""), ("депутат", ""), ("", "0700 445566")])
def test_a_numbered_person_stays_whatever_the_name_means(name: str, position: str, phone: str) -> None:
    assert why(["3", name, position, phone]) is None


WORDS = (
    "Ош", "Баткен", "Кара-Суу", "ТАЛАС", "Алай", "Чүй", "Ысык-Көл", "Ala-Buka", "Коноктор", "Пресса", "Резерв", "Совет",
    "Ноокат:", "«Жаштар»", "Ыктыярчылар", "Прочие", "Дополнительно", "Башкалар", "Others",
)  # fmt: skip
ALONE = ("Асанов", "Жээнбекова", "Айгерим", "Бакыт", "Асанович")
LAYOUTS = {
    "full": ("ФИО;Телефон", "Асанов Бакыт;0555123456\nТоктогулова Айнура;0700112233\n", "{};\n"),
    "split": ("Фамилия;Имя;Телефон", "Асанов;Бакыт;0555123456\nТоктогулова;Айнура;0700112233\n", "{};;\n"),
    "numbered": ("№;ФИО;Должность", "1;Асанов Бакыт;глава\n2;Токтогулова Айнура;адис\n", ";{};\n"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_word_alone_among_people_with_more_is_nobody_and_named(desk: Desk, tmp_path: Path, layout: str) -> None:
    heading, people, row = LAYOUTS[layout]
    path = tmp_path / "list.csv"
    path.write_text(f"{heading}\n{people}" + "".join(row.format(word) for word in WORDS), encoding="utf-8")
    plan = plan_import(desk, path)
    assert [one.family for one in plan.new] == ["Асанов", "Токтогулова"]
    assert [item.row for item in plan.skipped] == [*range(4, 4 + len(WORDS))]


@pytest.mark.parametrize("layout", ["full", "split"])
def test_a_name_alone_stays(desk: Desk, tmp_path: Path, layout: str) -> None:
    heading, people, row = LAYOUTS[layout]
    path = tmp_path / "list.csv"
    path.write_text(f"{heading}\n{people}" + "".join(row.format(word) for word in ALONE), encoding="utf-8")
    assert plan_import(desk, path).skipped == []
