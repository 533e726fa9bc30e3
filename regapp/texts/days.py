"""Days and spans of days as papers write them."""

from datetime import date, datetime

from regapp.texts.catalogue import Language
from regapp.texts.words import day_text

_YEARS = {"ky": "{year}-жылдын {days}", "ru": "{days} {year} года", "en": "{days} {year}"}
_OF_YEAR = (
    "январы", "февралы", "марты", "апрели", "майы", "июну", "июлу", "августу", "сентябры", "октябры", "ноябры",
    "декабры",
)  # fmt: skip
"""Kyrgyz months behind the genitive of a year, which gives them a possessive ending."""


def span_text(starts: date, ends: date, language: Language) -> str:
    """The days from one to another with the year: `28 February – 3 March 2022`, `2022-жылдын 28-февралы – 3-марты`."""
    if starts.year != ends.year:
        return f"{whole_day(starts, language)} – {whole_day(ends, language)}"
    first, last = _of_year(starts, language), _of_year(ends, language)
    if starts == ends:
        return _with_year(last, ends, language)
    if starts.month == ends.month:
        # One month is named once: `28–30 March`; in Kyrgyz too it follows the last day.
        return _with_year(f"{starts.day}–{last}", ends, language)
    return _with_year(f"{first} – {last}", ends, language)


def whole_day(day: date, language: Language) -> str:
    """A day with its year."""
    return _with_year(_of_year(day, language), day, language)


def _of_year(day: date, language: Language) -> str:
    """A day as it stands beside its year."""
    return f"{day.day}-{_OF_YEAR[day.month - 1]}" if language.code == "ky" else day_text(day, language)


def _with_year(days: str, day: date, language: Language) -> str:
    return _YEARS.get(language.code, _YEARS["en"]).format(days=days, year=day.year)


def moment_words(moment: datetime, language: Language) -> str:
    """A moment to the minute, the day in words: `28 February 2022, 17:05`."""
    return f"{whole_day(moment.date(), language)}, {moment:%H:%M}"


def moment_text(moment: datetime | None) -> str:
    """A moment to the minute, as figures; a dash where there is none."""
    return f"{moment:%d.%m.%Y %H:%M}" if moment is not None else "–"
