"""The words of the programme on paper."""

from datetime import date
from typing import Final

from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.days import whole_day
from regapp.texts.words import weekday_text

_WORDS: Final = {
    "heading": QT_TRANSLATE_NOOP("ProgrammePaper", "Programme"),
    "organisers": QT_TRANSLATE_NOOP("ProgrammePaper", "Organisers"),
    "donor": QT_TRANSLATE_NOOP("ProgrammePaper", "Donor"),
    "read_at": QT_TRANSLATE_NOOP("ProgrammePaper", "Programme as of {moment}"),
    "page": QT_TRANSLATE_NOOP("ProgrammePaper", "Page {number} of {count}"),
    "continued": QT_TRANSLATE_NOOP("ProgrammePaper", "{place}, continued"),
    "nothing": QT_TRANSLATE_NOOP("ProgrammePaper", "The programme has no sessions yet."),
    "desk": QT_TRANSLATE_NOOP("ProgrammePaper", "Registration desk"),
    "all_cities": QT_TRANSLATE_NOOP("ProgrammePaper", "All cities"),
    "portal": QT_TRANSLATE_NOOP("ProgrammePaper", "Materials of the conference"),
}


def programme_word(name: str, language: Language) -> str:
    """Give a standing word of the programme, with its places as they are."""
    return language.translate("ProgrammePaper", _WORDS[name])


def day_heading(day: date, language: Language) -> str:
    """Name a day with its year and weekday: `28 February 2022, Monday`."""
    return f"{whole_day(day, language)}, {weekday_text(day, language)}"
