"""Rows that hold people, and rows that hold none: made cases in three languages, by kind."""

from collections.abc import Sequence

import pytest

from regapp.exchange.headings import find_columns
from regapp.exchange.recognising.row_kinds import RowKinds
from regapp.model.papers.left_out import WhySkipped

HEADING = ["№", "ФИО", "Должность", "Телефон"]
NOBODY = {
    WhySkipped.TOTAL: ("Итого: 12", "ВСЕГО 40 человек", "Жалпы: 7", "Бардыгы 15 адам", "Total: 23", "Grand total 8"),
    WhySkipped.SIGNATURE: (
        "Ответственный: ________", "Жооптуу адам: Осмонов Т.", "Утверждаю: ______", "Prepared by: ________",
        "Исполнитель Осмонов Т. ____", "Approved: ______",
    ),
    WhySkipped.SECTION: (
        "Нарынская область", "Ноокатский район", "г. Каракол", "Баткен облусу", "Сузак району", "Ош шаары",
        "Naryn oblast", "Город Ош", "Село Гульча",
    ),
    WhySkipped.INSTRUCTION: (
        "Просим заполнить все поля", "Пожалуйста, пишите разборчиво", "Please write in capital letters",
        "Үлгү боюнча толтуруңуз",
    ),
}  # fmt: skip
PEOPLE = (
    "Осмонов Талант", "Осмонова Гүлнара Асановна", "Асан уулу Бакыт", "Дата Нургуль", "Топ Азамат", "Кол Айбек",
    "Всеволодов Иван", "Бекитов Улан", "Мисалиева Айсулуу", "Колубаев Нур", "Press John Albert",
    "ДАТА НУРГУЛЬ", "О'Коннор Патрик", "van der Berg Sanne", "Абдыкадыров Мухаммадсултан Абдурахманович",
)  # fmt: skip


def why(cells: Sequence[str]) -> WhySkipped | None:
    columns = find_columns([HEADING, ["1", "Асанов Бакыт", "", "0700 112233"]])
    assert columns is not None
    return RowKinds(HEADING, columns).why_nobody(cells)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in NOBODY.items() for text in texts])
def test_rows_without_people_are_known_by_kind(kind: WhySkipped, text: str) -> None:
    assert why(["", text, "", ""]) is kind


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize(("position", "phone"), [("", ""), ("депутат", ""), ("", "0700 445566"), ("адис", "0555 1234")])
def test_nobody_is_left_out_for_their_name(name: str, position: str, phone: str) -> None:
    assert why(["3", name, position, phone]) is None


def test_headings_that_come_again_are_headings() -> None:
    assert why(HEADING) is WhySkipped.HEADING
