"""Amounts of money in words, as papers write them for those who sign: in Kyrgyz, Russian and English."""

from typing import Final

from regapp.texts.quantities import russian_form

_ONES: Final = {
    "ky": ("", "бир", "эки", "үч", "төрт", "беш", "алты", "жети", "сегиз", "тогуз"),
    "ru": ("", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"),
    "en": ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
}
_TEENS: Final = {
    "ru": (
        "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать",
        "восемнадцать", "девятнадцать",
    ),
    "en": (
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ),
}  # fmt: skip
_TENS: Final = {
    "ky": ("", "он", "жыйырма", "отуз", "кырк", "элүү", "алтымыш", "жетимиш", "сексен", "токсон"),
    "ru": ("", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"),
    "en": ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
}
_RUSSIAN_HUNDREDS: Final = (
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот",
)  # fmt: skip
_HUNDRED: Final = {"ky": "жүз", "en": "hundred"}
_SCALES: Final = {
    "ky": ("", "миң", "миллион", "миллиард"),
    "en": ("", "thousand", "million", "billion"),
}
_RUSSIAN_SCALES: Final = (
    ("", "", ""), ("тысяча", "тысячи", "тысяч"), ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
)  # fmt: skip
_ZERO: Final = {"ky": "нөл", "ru": "ноль", "en": "zero"}
_SOM: Final = {"ky": ("сом",) * 3, "ru": ("сом", "сома", "сомов"), "en": ("som",) * 3}
_TYIYN: Final = {"ky": ("тыйын",) * 3, "ru": ("тыйын", "тыйына", "тыйынов"), "en": ("tyiyn",) * 3}
_MOST: Final = 10**12


def som_in_words(tyiyn: int, language: str) -> str:
    """Write an amount in words, the tyiyn in figures: `Two thousand som 00 tyiyn`. ValueError from 10^12 som on."""
    som, rest = divmod(tyiyn, 100)
    text = f"{number_in_words(som, language)} {_form(som, _SOM[language])} {rest:02d} {_form(rest, _TYIYN[language])}"
    return text[:1].upper() + text[1:]


def number_in_words(number: int, language: str) -> str:
    """Write a number from 0 to 10^12 - 1 in words. ValueError for another."""
    if not 0 <= number < _MOST:
        raise ValueError(number)
    if not number:
        return _ZERO[language]
    words: list[str] = []
    for scale in reversed(range(4)):
        group = number // 1000**scale % 1000
        if group:
            words += [*_group(group, language, feminine=scale == 1), _scale(group, scale, language)]
    return " ".join(word for word in words if word)


def _scale(group: int, scale: int, language: str) -> str:
    return _form(group, _RUSSIAN_SCALES[scale]) if language == "ru" else _SCALES[language][scale]


def _group(group: int, language: str, *, feminine: bool) -> list[str]:
    """Write a number below a thousand. Russian thousands are feminine."""
    hundreds, rest = divmod(group, 100)
    words = [_RUSSIAN_HUNDREDS[hundreds]] if language == "ru" else _hundreds(hundreds, language)
    teens = _TEENS.get(language)
    if teens and 10 <= rest < 20:
        return [*words, teens[rest - 10]]
    tens, ones = divmod(rest, 10)
    one = _ONES[language][ones]
    if feminine and language == "ru":
        one = {"один": "одна", "два": "две"}.get(one, one)
    if language == "en" and tens and ones:
        return [*words, f"{_TENS['en'][tens]}-{one}"]
    return [*words, _TENS[language][tens], one]


def _hundreds(hundreds: int, language: str) -> list[str]:
    """Write hundreds, a single one too: no word can be put before it on paper."""
    return [_ONES[language][hundreds], _HUNDRED[language]] if hundreds else []


def _form(number: int, forms: tuple[str, str, str]) -> str:
    return forms[russian_form(number)]
