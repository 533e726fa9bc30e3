"""Conflicts in sentences: what was chosen, what was not, and where each comes from."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from regapp.model.entries.conflict import CameIn, Conflict, DoubleConflict, FieldConflict, Said
from regapp.model.entry import EVENT_SUBJECT, subject_participant, subject_session
from regapp.model.event import in_language
from regapp.model.identifiers import participant_text
from regapp.services.conflicts.values import FieldWords
from regapp.services.desk import Desk
from regapp.store import queries
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.days import moment_text
from regapp.texts.words import details_to_come

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
_QUOTED: Final = QT_TRANSLATE_NOOP("Conflicts", "“{text}”")
_EMPTY: Final = QT_TRANSLATE_NOOP("Conflicts", "nothing")


@dataclass(frozen=True)
class Side:
    """One side of a conflict: what it says, and at which desk and when."""

    text: str
    where: str


@dataclass(frozen=True)
class Told:
    """A conflict in words: in one sentence, what it is about, and its two sides; of a field, first what holds."""

    sentence: str
    about: str
    sides: tuple[Side, Side]


class ConflictTexts:
    """The sentences of conflicts in a file, in one language."""

    def __init__(self, desk: Desk, language: Language) -> None:
        self._desk, self._language = desk, language
        self._fields = FieldWords(desk, language)
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

    def tell(self, conflict: Conflict) -> Told:
        """Say a conflict with all that somebody needs to choose."""
        sentence = self.sentence(conflict)
        if isinstance(conflict, DoubleConflict):
            people = self._person(conflict.first), self._person(conflict.second)
            return Told(sentence, "", (Side(people[0], ""), Side(people[1], "")))
        if isinstance(conflict, FieldConflict):
            sides = (self._side(self._value(conflict, said), said) for said in (conflict.chosen, conflict.other))
            return Told(sentence, self._what(conflict), (next(sides), next(sides)))
        came = conflict.first, conflict.second
        sides = (self._side(self._session(one.session), one) for one in came)
        return Told(sentence, self._person(conflict.participant), (next(sides), next(sides)))

    def _side(self, text: str, one: Said | CameIn) -> Side:
        return Side(text, f"{self._tr(_DESK, desk=one.desk)}, {self._time(one.at)}")

    def _what(self, conflict: FieldConflict) -> str:
        return ", ".join(filter(None, (self._subject(conflict.subject), self._field(conflict))))

    def _field(self, conflict: FieldConflict) -> str:
        return self._fields.field(conflict.subject, conflict.field)

    def _field_sentence(self, conflict: FieldConflict) -> str:
        sides = self._sides(conflict.chosen, conflict.other)
        if subject_participant(conflict.subject) is None:
            return self._tr(_THING, what=self._what(conflict), **sides)
        return self._tr(
            _FIELD, what=self._subject(conflict.subject), field=self._field(conflict),
            chosen=self._value(conflict, conflict.chosen), other=self._value(conflict, conflict.other), **sides,
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
            return self._tr(_QUOTED, text=self._session(code))
        return self._desk.event.code if subject == EVENT_SUBJECT else subject.partition("/")[2]

    def _person(self, participant: int) -> str:
        found = self._desk.ask(queries.participant, participant)
        if found is None or not found.details.name:
            return f"{details_to_come(self._language)} ({participant_text(participant)})"
        return f"{found.details.name} ({found.details.number})" if found.details.number else found.details.name

    def _session(self, code: str) -> str:
        session = self._sessions.get(code)
        return in_language(session.title, self._language.code) if session is not None else code

    def _value(self, conflict: FieldConflict, said: Said) -> str:
        text = self._fields.value(conflict.subject, conflict.field, said.value)
        if text:
            return self._tr(_QUOTED, text=text)
        # Some values have no short words, and yet are something.
        return "" if said.value else self._tr(_EMPTY)

    def _tr(self, source: str, **values: str) -> str:
        return self._language.translate("Conflicts", source).format(**values)
