"""A cell as people meant it."""

import pytest

from regapp.exchange.parsing.cells import clean, has_lost_digits
from regapp.exchange.parsing.parse import parse_list
from regapp.matching.lost_letters import is_lost
from regapp.model.papers.sheets import RemarkKind


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u202b", "\u2060", "\ufeff"])
@pytest.mark.parametrize("frame", ["{}Асанов Бакыт", "Аса{}нов Бакыт", "Асанов {}Бакыт", "Асанов Бакыт{}"])
def test_signs_that_nobody_sees_are_taken_out(sign: str, frame: str) -> None:
    assert clean(frame.format(sign)) == "Асанов Бакыт"


@pytest.mark.parametrize(
    "space", ["  ", "\u00a0", "\r\n", "\n", "\t", "\u2003", "\u202f", "\u2028", "\x0b", " \u00a0 "]
)
def test_white_space_is_one_space(space: str) -> None:
    assert clean(f"{space}Асанов{space}Бакыт{space}") == "Асанов Бакыт"


def test_letters_in_parts_are_put_together() -> None:
    assert clean("Токои\u0306 Е\u0308лкин") == "Токой Ёлкин"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('="0700112233"', "0700112233"),
        ('=" 0700112233"', "0700112233"),
        ("'0700112233", "0700112233"),
        ("'+996700112233", "+996700112233"),
        ("996700112233.0", "996700112233"),
        ("996700112233,00", "996700112233"),
        ("9,96555123456E+11", "996555123456"),
        ("9.96555123456e11", "996555123456"),
        ("9,96555E+11", "9,96555E+11"),
        ("1.0", "1.0"),
        ("12.50", "12.50"),
        ("1E5", "1E5"),
        ("'кавычка", "'кавычка"),
        ("", ""),
    ],
)
def test_numbers_are_as_they_were_before_a_program_changed_them(cell: str, text: str) -> None:
    assert clean(cell) == text


@pytest.mark.parametrize("cell", ["9,96555E+11", "9.967E+11", "9E+11", "7.0E8"])
def test_lost_digits_are_seen(cell: str) -> None:
    assert has_lost_digits(clean(cell))


@pytest.mark.parametrize("cell", ["1E5", "12E", "996555123456", "Е12", "3E4", "A1E11"])
def test_other_texts_lost_no_digits(cell: str) -> None:
    assert not has_lost_digits(clean(cell))


LOST = "Үсөнова Гүлнара Өмүрбек кызы, Көк-Өзөк айылы, Ысык-Көл, Жеңиш, үй № 5, Өзгөн"


@pytest.mark.parametrize("text", [part.strip() for part in LOST.split(",")])
def test_letters_lost_to_question_marks_are_seen(text: str) -> None:
    lost = text.encode("cp1251", "replace").decode("cp1251")
    assert is_lost(lost) == (lost != text)


@pytest.mark.parametrize(
    "text", ["Ваше ФИО?", "Келесизби? Ооба.", "?", "https://a.kg/?id=5", "?!", "Ким? Кайда?", "Что ожидаете???"]
)
def test_questions_lost_no_letters(text: str) -> None:
    assert not is_lost(text)


def test_losses_are_told_with_sheet_and_row() -> None:
    text = "ФИО;Тел\nАса\u00adнов;0555\n?с?нова;9,96E+11\nБек\ufffdв;1\n"
    told = {remark.kind: remark for remark in parse_list(text.encode(), "list.csv").remarks}
    assert {kind: remark.row for kind, remark in told.items()} == {
        RemarkKind.LETTERS_LOST: 3,
        RemarkKind.DIGITS_LOST: 3,
        RemarkKind.BYTES_REPLACED: 4,
        RemarkKind.CELLS_CLEANED: 0,
    }
    assert told[RemarkKind.CELLS_CLEANED].text == "1"
