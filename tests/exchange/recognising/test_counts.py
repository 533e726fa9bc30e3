"""A row that counts people is no person: every counting noun, in each language, in whatever cell it stands."""

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from regapp.exchange.headings import find_columns
from regapp.exchange.recognising.counts import is_count, is_counted_noun
from regapp.exchange.recognising.row_kinds import RowKinds
from regapp.model.papers.left_out import WhySkipped
from regapp.resources import resource
from regapp.services.desk import Desk
from regapp.services.importing.planning import plan_import

NOUNS = (
    "человек", "человека", "чел.", "чел", "людей", "участников", "участника", "участниц", "женщин", "мужчины",
    "делегатов", "гостей", "представителей", "депутатов", "служащих", "сотрудников", "лиц", "мест", "записей",
    "адам", "адамдан", "киши", "катышуучу", "катышуучулар", "аял", "эркек", "өкүл", "өкүлү", "конок", "мейман",
    "кызматкер", "кызматчы", "орун", "people", "persons", "participants", "attendees", "women", "men", "guests", "pax",
)  # fmt: skip
NUMBERS = ("20", "1", "1 200", "20-25", "20 (жыйырма)", "~30", "≈ 15")
REST = ("", ".", ", из них 12 женщин", " (12 аял)", " в Оше")


@pytest.mark.parametrize("noun", NOUNS)
def test_a_number_before_a_counting_noun_counts(noun: str) -> None:
    for number, rest in product(NUMBERS, REST):
        assert is_count(f"{number} {noun}{rest}"), (number, rest)
    assert is_counted_noun(noun)


@pytest.mark.parametrize("noun", ["Человек", "Участников", "Катышуучулар", "Participants"])
@pytest.mark.parametrize("between", [": ", " – ", " - ", " = "])
def test_a_number_behind_it_counts(noun: str, between: str) -> None:
    assert is_count(f"{noun}{between}20")


@pytest.mark.parametrize(
    "name",
    [
        "Асанов Азамат", "1 Адам Асанов", "2. Адам уулу Бакыт", "3 адам уулу бакыт", "Адам", "Аялбек Токтосунов",
        "1 Кишимжан Орозова", "Лица Мария", "12. Гостев Иван", "7 Гостева Анна", "1) Людмила Ким", "5 Женишбек Сапаров",
        "4 Местников Пётр", "9 Мужчинов Олег", "8 Mendes Ana", "11 Конокбаев Нур", "Ormon 20",
    ],
)  # fmt: skip
def test_a_person_is_not_counted_away(name: str) -> None:
    assert not is_count(name)


IN_WORDS = {
    "ru": (
        "двадцать", "пять", "сорок два", "тридцать пять", "сто двадцать", "двести", "двое", "пятеро", "одиннадцать",
        "семнадцать", "пятьдесят три",
    ),
    "ky": ("жыйырма", "беш", "кырк эки", "отуз беш", "жүз жыйырма", "эки жүз", "он бир", "токсон", "элүүдөй"),
    "en": ("twenty", "five", "forty-two", "thirty five", "one hundred and twenty", "two hundred", "eleven"),
}  # fmt: skip
COUNTED = {
    "ru": ("человек", "участников", "гостей", "женщин", "делегатов", "зарегистрированных участников"),
    "ky": ("киши", "адам", "катышуучу", "аял", "конок", "өкүл"),
    "en": ("people", "participants", "guests", "women", "delegates"),
}  # fmt: skip
ABOUT = {
    "ru": ("около", "примерно", "более", "Ещё", "не более чем"),
    "ky": ("болжол менен", "Дагы", "чамасында"),
    "en": ("about", "nearly", "more than", "up to"),
}  # fmt: skip
SPELLINGS = (str, str.capitalize, str.upper)
PAIRS = [
    (number, noun, language)
    for language in IN_WORDS
    for number, noun in product(IN_WORDS[language], COUNTED[language])
]  # fmt: skip


@pytest.mark.parametrize(("number", "noun", "language"), PAIRS)
def test_a_number_in_words_counts(number: str, noun: str, language: str) -> None:
    for spelling in SPELLINGS[: 2 if noun == "адам" else 3]:
        assert is_count(spelling(f"{number} {noun}"))
        assert is_count(spelling(f"{number} (25) {noun}"))
    assert is_count(f"25 ({number}) {noun}")
    assert is_count(f"{number} {noun}, {noun} {number}")
    for about in ABOUT[language][: 4 if language == "ru" else None]:
        assert is_count(f"{about} {number} {noun}"), about
        assert is_count(f"{about} 25 {noun}"), about


@pytest.mark.parametrize(
    ("noun", "number"),
    [("Участников", "двадцать"), ("Катышуучулар", "жыйырма беш"), ("Participants", "twenty-five"), ("Гостей", "сорок")],
)
def test_a_number_in_words_behind_it_counts(noun: str, number: str) -> None:
    for between in (": ", " – ", " - ", " = "):
        assert is_count(f"{noun}{between}{number}")


@pytest.mark.parametrize("number", [number for numbers in IN_WORDS.values() for number in numbers])
def test_a_number_in_words_alone_counts(number: str) -> None:
    assert is_count(number)
    assert is_count(f"{number} (20)")


@pytest.mark.parametrize("number", [number for numbers in IN_WORDS.values() for number in numbers])
def test_a_number_that_is_a_name_too_is_not_counted_away(number: str) -> None:
    first = number.replace("-", " ").split()[0].capitalize()
    for name in (
        f"{first} Айбек",
        f"{first} Мария Ивановна",
        f"Асанов {first}",
        f"{first} Конокбаев",
        f"С. {first}",
        first,
    ):
        assert not is_count(name), name


@pytest.mark.parametrize(
    "rows",
    [
        ("двадцать человек", "Жыйырма беш киши", "Twenty-five people", "Итого;сорок два", "Бардыгы;жыйырма"),
        ("около тридцати участников", "отуздай катышуучу", "up to thirty guests", "Ещё трое гостей"),
    ],
)
@pytest.mark.parametrize("heading", ["ФИО;Телефон", "Аты-жөнү;Телефону", "Full name;Phone"])
def test_a_row_that_counts_in_words_is_nobody_and_named(
    desk: Desk, tmp_path: Path, heading: str, rows: tuple[str, ...]
) -> None:
    path = tmp_path / "list.csv"
    people = "Асанов Бакыт;0555123456\nТоктогулова Айнура;0700112233\n"
    path.write_text(f"{heading}\n{people}" + "\n".join(f"{row};" for row in rows), encoding="utf-8")
    plan = plan_import(desk, path)
    assert [one.family for one in plan.new] == ["Асанов", "Токтогулова"]
    assert [(item.row, item.why) for item in plan.skipped] == [
        (number, WhySkipped.TOTAL) for number in range(4, 4 + len(rows))
    ]


def names() -> set[str]:
    """Every word of the shipped lists of names."""

    def words(value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield from value.split()
        for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            yield from words(item)

    files = (resource(f"names/{name}.json") for name in ("names", "foreign"))
    content = (json.loads(path.read_text("utf-8")) for path in files)
    parts = (part for whole in content for key, part in whole.items() if not key.startswith("_"))
    return {word for part in parts for word in words(part) if word.istitle() and word.isalpha()}


def test_no_numbered_name_is_a_count() -> None:
    assert len(names()) > 300
    for name in names():
        for text in (f"1 {name} Асан", f"12. Асанова {name}", f"7) {name}", f"20 {name}"):
            assert not is_count(text), text


HEADING = ["№", "ФИО", "Муниципалитет", "Телефон"]


@pytest.mark.parametrize(
    ("cells", "counts"),
    [
        (["Итого", "20 человек", "", ""], True), (["", "20 человек", "", ""], True),
        (["Всего", "", "15 адам", ""], True), (["", "Баткен", "12 участников", ""], True),
        (["Бардыгы", "20", "", ""], True), (["Total", "20", "people", ""], True), (["Жалпы", "адам", "18", ""], True),
        (["21", "20 чел.", "Ош", "0555 12-34-56"], True),
        (["1", "Адам", "Ош", ""], False), (["1", "Асанов Азамат", "20 человек", ""], False),
        (["2", "Асанов", "2 места", "0555 12-34-56"], False),
    ],
)  # fmt: skip
def test_a_row_counts_by_any_of_its_cells(cells: list[str], counts: bool) -> None:
    columns = find_columns([HEADING, ["1", "Асанов Бакыт", "Ош", "0700 112233"]])
    assert columns is not None
    kinds = RowKinds(HEADING, columns)
    assert (kinds.why_nobody(cells) is WhySkipped.TOTAL) is counts
