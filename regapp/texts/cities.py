"""The cities of an event in words, and what is in no city in particular."""

from collections.abc import Iterable
from typing import Final

from regapp.model.attendance import NO_CITY
from regapp.model.event import Event, Session, in_language
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_NO_CITY: Final = QT_TRANSLATE_NOOP("Words", "In no city in particular")


def city_word(event: Event, code: str, language: Language) -> str:
    """The name of a city of the event; NO_CITY is for what is in no city in particular."""
    if code == NO_CITY:
        return language.translate("Words", _NO_CITY)
    return in_language(event.cities.get(code, {}), language.code) or code


def city_choices(event: Event, sessions: Iterable[Session], language: Language) -> list[tuple[str, str]]:
    """The cities that figures and papers can be limited to, each a code and a name."""
    codes = [*event.cities, *([NO_CITY] if any(not session.city for session in sessions) else [])]
    return [(code, city_word(event, code, language)) for code in codes]
