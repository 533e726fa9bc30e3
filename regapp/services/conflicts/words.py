"""Conflicts in sentences: what was chosen, what was not, and where each comes from."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from regapp.model.checkin import Outcome
from regapp.model.entries.conflict import CameIn, Conflict, DoubleConflict, FieldConflict, Said
from regapp.model.entry import EVENT_SUBJECT, subject_participant, subject_session
from regapp.model.event import in_language
from regapp.model.identifiers import participant_text
from regapp.model.participant import Sex
from regapp.services.desk import Desk
from regapp.store import queries
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.days import moment_text
from regapp.texts.words import category_word, column_word, details_to_come, outcome_word, person_sex_word, yes_no

_FIELD: Final = QT_TRANSLATE_NOOP(
    "Conflicts", "{what}, {field}: {chosen} ({desk}, {time}) is kept, not {other} ({other_desk}, {other_time})"
)
_THING: Final = QT_TRANSLATE_NOOP(
    "Conflicts", "{what}: changed at two desks; kept as at {desk}, {time}, not as at {other_desk}, {other_time}"
)
_ONE_SESSION: Final = QT_TRANSLATE_NOOP(
    "Conflicts", "{person}: checked in at “{session}” twice: {desk}, {time}, and {other_desk}, {other_time}"
)
_TWO_CITIES: Final = QT_TRANSLATE_NOOP(
    "Conflicts",
    "{person}: in two cities at once: “{session}” ({desk}, {time}) and “{other}” ({other_desk}, {other_time})",
)
_DOUBLE: Final = QT_TRANSLATE_NOOP("Conflicts", "Perhaps one person, registered at two desks: {person} and {other}")
_DESK: Final = QT_TRANSLATE_NOOP("Conflicts", "desk {desk}")
_EMPTY: Final = QT_TRANSLATE_NOOP("Conflicts", "nothing")
_COLUMN_OF: Final = {"place": "municipality", "latin": "name"}


class ConflictTexts:
    """The sentences of conflicts in a file, in one language."""

    def __init__(self, desk: Desk, language: Language) -> None:
        self._desk, self._language = desk, language
        self._sessions = {session.code: session for session in desk.sessions()}

    def sentence(self, conflict: Conflict) -> str:
        """Say a conflict in one sentence."""
        if isinstance(conflict, DoubleConflict):
            return self._tr(_DOUBLE, person=self._person(conflict.first), other=self._person(conflict.second))
        if isinstance(conflict, FieldConflict):
            return self._field_sentence(conflict)
        first, second = conflict.first, conflict.second
        return self._tr(
            _ONE_SESSION if conflict.is_one_session else _TWO_CITIES, person=self._person(conflict.participant),
            session=self._session(first.session), other=self._session(second.session), **self._sides(first, second),
        )  # fmt: skip

    def _field_sentence(self, conflict: FieldConflict) -> str:
        sides = self._sides(conflict.chosen, conflict.other)
        if subject_participant(conflict.subject) is None:
            return self._tr(_THING, what=self._subject(conflict.subject), **sides)
        name = conflict.field
        return self._tr(
            _FIELD, what=self._subject(conflict.subject), field=self._field(name),
            chosen=self._value(name, conflict.chosen.value), other=self._value(name, conflict.other.value), **sides,
        )  # fmt: skip

    def _sides(self, one: Said | CameIn, two: Said | CameIn) -> dict[str, str]:
        return {
            "desk": self._tr(_DESK, desk=one.desk), "time": self._time(one.at),
            "other_desk": self._tr(_DESK, desk=two.desk), "other_time": self._time(two.at),
        }  # fmt: skip

    def _time(self, moment: datetime) -> str:
        return moment_text(self._desk.event.local(moment))

    def _subject(self, subject: str) -> str:
        if (participant := subject_participant(subject)) is not None:
            return self._person(participant)
        if (code := subject_session(subject)) is not None:
            return f"“{self._session(code)}”"
        return self._desk.event.code if subject == EVENT_SUBJECT else subject.partition("/")[2]

    def _person(self, participant: int) -> str:
        found = self._desk.ask(queries.participant, participant)
        if found is None or not found.details.name:
            return f"{details_to_come(self._language)} ({participant_text(participant)})"
        return f"{found.details.name} ({found.details.number})" if found.details.number else found.details.name

    def _session(self, code: str) -> str:
        session = self._sessions.get(code)
        return in_language(session.title, self._language.code) if session is not None else code

    def _field(self, name: str) -> str:
        if name == "cancelled":
            return outcome_word(Outcome.CANCELLED, self._language)
        return column_word(_COLUMN_OF.get(name, name), self._language)

    def _value(self, name: str, value: Any) -> str:
        return f"“{text}”" if (text := self._value_text(name, value)) else self._tr(_EMPTY)

    def _value_text(self, name: str, value: Any) -> str:
        if value is None or isinstance(value, bool):
            return yes_no(value, self._language)
        if name == "municipality":
            known = self._desk.directory.get(str(value))
            return self._desk.directory.name(known.code, self._language.code) if known is not None else str(value)
        if name == "category":
            return category_word(str(value), self._language)
        if name == "sex" and value in set(Sex):
            return person_sex_word(str(value), self._language)
        if name == "cities":
            cities: Mapping[str, Mapping[str, str]] = self._desk.event.cities
            return ", ".join(in_language(cities.get(city, {}), self._language.code) or city for city in value)
        return str(value)

    def _tr(self, source: str, **values: str) -> str:
        return self._language.translate("Conflicts", source).format(**values)
