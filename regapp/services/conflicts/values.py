"""Fields that conflicts are about, and their values, in words."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

from regapp.model.checkin import Outcome
from regapp.model.entry import EVENT_SUBJECT, subject_participant, subject_session
from regapp.model.event import LANGUAGES, in_language
from regapp.model.participant import Sex
from regapp.services.desk import Desk
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.days import moment_text
from regapp.texts.languages import language_word
from regapp.texts.words import KNOWN_COLUMNS, category_word, column_word, outcome_word, person_sex_word, yes_no

_COLUMN_OF: Final = {"place": "municipality", "latin": "name"}
_OF_SESSIONS: Final = {
    "title": QT_TRANSLATE_NOOP("Conflicts", "title"),
    "city": QT_TRANSLATE_NOOP("Conflicts", "city"),
    "room": QT_TRANSLATE_NOOP("Conflicts", "room"),
    "starts": QT_TRANSLATE_NOOP("Conflicts", "beginning"),
    "ends": QT_TRANSLATE_NOOP("Conflicts", "end"),
    "desk": QT_TRANSLATE_NOOP("Conflicts", "registration here"),
    "capacity": QT_TRANSLATE_NOOP("Conflicts", "seats"),
    "speakers": QT_TRANSLATE_NOOP("Conflicts", "speakers"),
    "materials": QT_TRANSLATE_NOOP("Conflicts", "materials"),
}
_OF_EVENTS: Final = {
    "categories": QT_TRANSLATE_NOOP("Conflicts", "categories"),
    "languages": QT_TRANSLATE_NOOP("Conflicts", "languages"),
    "handouts": QT_TRANSLATE_NOOP("Conflicts", "things to hand out"),
    "papers": QT_TRANSLATE_NOOP("Conflicts", "language of papers"),
    "portal": QT_TRANSLATE_NOOP("Conflicts", "address of the materials"),
    "youth": QT_TRANSLATE_NOOP("Conflicts", "ages of young people"),
    "report_text": QT_TRANSLATE_NOOP("Conflicts", "text of the report"),
    "targets": QT_TRANSLATE_NOOP("Conflicts", "targets of the report"),
    "signatories": QT_TRANSLATE_NOOP("Conflicts", "signatories"),
    "title": QT_TRANSLATE_NOOP("Conflicts", "title"),
}


class FieldWords:
    """The words for fields and their values in a file, in one language."""

    def __init__(self, desk: Desk, language: Language) -> None:
        self._desk, self._language = desk, language

    def field(self, subject: str, name: str) -> str:
        """Name a field; nothing where it has no name for people."""
        if subject_participant(subject) is None:
            known = _OF_SESSIONS if subject_session(subject) is not None else _OF_EVENTS
            is_named = name in known and (known is _OF_SESSIONS or subject == EVENT_SUBJECT)
            return self._language.translate("Conflicts", known[name]) if is_named else ""
        if name == "cancelled":
            return outcome_word(Outcome.CANCELLED, self._language)
        column = _COLUMN_OF.get(name, name)
        return column_word(column, self._language) if column in KNOWN_COLUMNS else name

    def value(self, subject: str, name: str, value: Any) -> str:
        """Write a value; empty where it is empty, or has no short words."""
        if value is None or isinstance(value, bool):
            return yes_no(value, self._language)
        of_person = subject_participant(subject) is not None
        return self._of_person(name, value) if of_person else self._of_thing(name, value)

    def _of_person(self, name: str, value: Any) -> str:
        if name == "municipality":
            known = self._desk.directory.get(str(value))
            return self._desk.directory.name(known.code, self._language.code) if known is not None else str(value)
        if name == "category":
            return category_word(str(value), self._language, self._desk.event)
        if name == "language":
            return language_word(str(value), self._language, self._desk.event)
        if name == "sex" and value in set(Sex):
            return person_sex_word(str(value), self._language)
        if name == "cities":
            return ", ".join(map(self._city, value))
        return str(value)

    def _of_thing(self, name: str, value: Any) -> str:
        if isinstance(value, Mapping):
            # Cities and categories may have codes like those of languages.
            is_text = value.keys() <= set(LANGUAGES) and all(isinstance(text, str) for text in value.values())
            return in_language(value, self._language.code) if is_text else ""
        if isinstance(value, list):
            return str(len(value))
        if name == "city":
            return self._city(value)
        if name in ("starts", "ends"):
            with suppress(ValueError):
                return moment_text(self._desk.event.local(datetime.fromisoformat(str(value))))
        return str(value)

    def _city(self, city: str) -> str:
        cities: Mapping[str, Mapping[str, str]] = self._desk.event.cities
        return in_language(cities.get(city, {}), self._language.code) or city
