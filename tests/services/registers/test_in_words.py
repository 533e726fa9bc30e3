"""Amounts of money in words, at the borders of each rule of three languages."""

import pytest

from regapp.services.registers.in_words import number_in_words, som_in_words

NUMBERS = [
    (0, "нөл", "ноль", "zero"),
    (1, "бир", "один", "one"),
    (2, "эки", "два", "two"),
    (9, "тогуз", "девять", "nine"),
    (10, "он", "десять", "ten"),
    (11, "он бир", "одиннадцать", "eleven"),
    (19, "он тогуз", "девятнадцать", "nineteen"),
    (20, "жыйырма", "двадцать", "twenty"),
    (21, "жыйырма бир", "двадцать один", "twenty-one"),
    (48, "кырк сегиз", "сорок восемь", "forty-eight"),
    (50, "элүү", "пятьдесят", "fifty"),
    (90, "токсон", "девяносто", "ninety"),
    (99, "токсон тогуз", "девяносто девять", "ninety-nine"),
    (100, "бир жүз", "сто", "one hundred"),
    (212, "эки жүз он эки", "двести двенадцать", "two hundred twelve"),
    (999, "тогуз жүз токсон тогуз", "девятьсот девяносто девять", "nine hundred ninety-nine"),
    (1_000, "бир миң", "одна тысяча", "one thousand"),
    (2_000, "эки миң", "две тысячи", "two thousand"),
    (5_000, "беш миң", "пять тысяч", "five thousand"),
    (11_000, "он бир миң", "одиннадцать тысяч", "eleven thousand"),
    (12_001, "он эки миң бир", "двенадцать тысяч один", "twelve thousand one"),
    (21_000, "жыйырма бир миң", "двадцать одна тысяча", "twenty-one thousand"),
    (22_340, "жыйырма эки миң үч жүз кырк", "двадцать две тысячи триста сорок",
     "twenty-two thousand three hundred forty"),
    (1_000_000, "бир миллион", "один миллион", "one million"),
    (2_000_002, "эки миллион эки", "два миллиона два", "two million two"),
    (5_000_000_000, "беш миллиард", "пять миллиардов", "five billion"),
    (1_001_001, "бир миллион бир миң бир", "один миллион одна тысяча один", "one million one thousand one"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "ky", "ru", "en"), NUMBERS)
def test_numbers_in_words(number: int, ky: str, ru: str, en: str) -> None:
    assert [number_in_words(number, code) for code in ("ky", "ru", "en")] == [ky, ru, en]


AMOUNTS = [
    (100, "Бир сом 00 тыйын", "Один сом 00 тыйынов", "One som 00 tyiyn"),
    (201, "Эки сом 01 тыйын", "Два сома 01 тыйын", "Two som 01 tyiyn"),
    (502, "Беш сом 02 тыйын", "Пять сомов 02 тыйына", "Five som 02 tyiyn"),
    (1_111, "Он бир сом 11 тыйын", "Одиннадцать сомов 11 тыйынов", "Eleven som 11 tyiyn"),
    (2_199, "Жыйырма бир сом 99 тыйын", "Двадцать один сом 99 тыйынов", "Twenty-one som 99 tyiyn"),
    (50, "Нөл сом 50 тыйын", "Ноль сомов 50 тыйынов", "Zero som 50 tyiyn"),
]


@pytest.mark.parametrize(("tyiyn", "ky", "ru", "en"), AMOUNTS)
def test_amounts_in_words(tyiyn: int, ky: str, ru: str, en: str) -> None:
    assert [som_in_words(tyiyn, code) for code in ("ky", "ru", "en")] == [ky, ru, en]


@pytest.mark.parametrize("number", [-1, 10**12])
def test_what_has_no_words_is_a_failure(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        number_in_words(number, "ru")


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_no_two_numbers_have_the_same_words(code: str) -> None:
    texts = [number_in_words(number, code) for number in [*range(2_200), *range(998_000, 1_002_200)]]
    assert len(set(texts)) == len(texts)
    assert all(text == " ".join(text.split()) for text in texts)
