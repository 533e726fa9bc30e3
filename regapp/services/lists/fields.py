"""The columns of lists of people: one table, each column with its heading, its width, and the way to its cell."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final, NamedTuple

from regapp.matching.countries import country_name
from regapp.matching.names import sort_key
from regapp.matching.origins import Form, Guests, origin_text
from regapp.model.event import Session, in_language
from regapp.model.papers.list_definition import SESSION_COLUMN
from regapp.model.papers.table import Cell, Column
from regapp.model.participant import ANSWERS, Details, Participant, Sex
from regapp.model.unit import Unit
from regapp.services.desk import Desk
from regapp.services.people.registration import ref_of, some
from regapp.texts.catalogue import Language
from regapp.texts.languages import interpretation_words, language_word
from regapp.texts.words import category_word, column_word, person_sex_word, yes_no


class Person(NamedTuple):
    """A participant, their details, and the time of arrival at each session they came to (ISO 8601 UTC)."""

    participant: Participant
    details: Details
    visits: Mapping[str, str]


class ListWords:
    """The words for cells of a list; values that many people share are put into words once."""

    def __init__(self, desk: Desk, language: Language) -> None:
        self.desk, self.language = desk, language
        self.sessions = {session.code: session for session in desk.sessions()}
        self.categories = {code: category_word(code, language, desk.event) for code in desk.event.all_categories}
        self.category_order = {code: index for index, code in enumerate(desk.event.all_categories)}
        self.sexes = {item.value: person_sex_word(item, language) for item in (Sex.FEMALE, Sex.MALE)}
        self.cities = {code: in_language(names, language.code) or code for code, names in desk.event.cities.items()}
        self._units: dict[str, tuple[str, str, str]] = {}
        self._names: dict[str, str] = {}
        self.position = desk.directory.position(language.code)

    def unit(self, code: str) -> Unit | None:
        """Find a municipality."""
        return self.desk.directory.get(code) if code else None

    def places(self, code: str) -> tuple[str, str, str]:
        """Name oblast, rayon and municipality."""
        if code not in self._units:
            directory, language, unit = self.desk.directory, self.language.code, self.unit(code)
            self._units[code] = (
                (directory.name(unit.oblast, language), directory.name(unit.rayon, language) if unit.rayon else "",
                 unit.name(language))
                if unit else ("", "", "")
            )  # fmt: skip
        return self._units[code]

    def country(self, code: str) -> str:
        """Name a country."""
        return country_name(code, self.language.code) if code else ""

    def name_of(self, text: str) -> str:
        """Name the participant whose id a text holds."""
        if text not in self._names:
            found = some(self.desk, [int(text)]) if text.isdecimal() else []
            self._names[text] = found[0].details.name if found else ""
        return self._names[text]

    def local(self, moment: str) -> datetime | None:
        """Give a stored moment on the event's clocks; None if there is none."""
        return local_time(self.desk, moment)

    @cached_property
    def days(self) -> dict[str, date]:
        """The day of each session, on the event's clocks."""
        return {code: self.desk.event.day_of(item) for code, item in self.sessions.items()}

    def days_of(self, person: Person) -> int:
        """Count the days on which a person came."""
        return len({self.days[code] for code in person.visits if code in self.days})

    def age(self, details: Details) -> int | None:
        """Give the age on the first day of the event, or the age reached in that year."""
        return self.desk.event.age_of(details)


def local_time(desk: Desk, moment: str) -> datetime | None:
    """Give a stored moment (ISO 8601 UTC, or empty) on the event's clocks, to the minute, without its zone."""
    if not moment:
        return None
    return desk.event.local(datetime.fromisoformat(moment)).replace(second=0, microsecond=0, tzinfo=None)


def local_text(desk: Desk, moment: str) -> str:
    """Write a stored moment (ISO 8601 UTC, or empty) on the event's clocks: `28.02.2022 09:41`."""
    return f"{desk.event.local(datetime.fromisoformat(moment)):%d.%m.%Y %H:%M}" if moment else ""


Get = Callable[[Person, ListWords], Cell]


@dataclass(frozen=True)
class ListField:
    """A column: its width in characters, its cell, and the key to sort by if that is not the cell.

    `visits`: the cell needs the times of arrival at sessions.
    """

    width: int
    text: Get
    order: Callable[[Person, ListWords], Any] | None = None
    figures: bool = False
    visits: bool = False
    label: str = ""
    """The heading, if it is not one of the fixed words."""

    def key(self, person: Person, words: ListWords) -> tuple[bool, Any]:
        """Make the key that sorts people: empty values come last, text in the order of its alphabet."""
        if self.text(person, words) in (None, ""):
            return True, None
        return False, _sortable((self.order or self.text)(person, words))


def _sortable(value: Any) -> Any:
    return sort_key(value) if isinstance(value, str) else value


def _detail(name: str) -> Get:
    return lambda person, _: getattr(person.details, name) or ""


def _birth_year(person: Person, _words: ListWords) -> int | None:
    return person.details.birth_year


def _place(level: int) -> Get:
    return lambda person, words: words.places(person.details.municipality)[level]


def _municipality(person: Person, words: ListWords) -> str:
    """Write the whole origin: the column is beside those of rayon and oblast, and a list may lack one of countries."""
    language = words.language.code
    return origin_text(person.details, words.desk.directory, language, form=Form.WHOLE, guests=Guests.PLACE)


def _by_place(person: Person, words: ListWords) -> tuple[int, str]:
    """Sort by oblast, rayon, municipality; people of no municipality come last, by place or country."""
    code = person.details.municipality
    return words.position(code), "" if words.unit(code) else sort_key(_municipality(person, words))


def _answer(name: str) -> Get:
    return lambda person, words: yes_no(getattr(person.details, name), words.language)


def _home(person: Person, words: ListWords) -> str:
    return origin_text(person.details, words.desk.directory, words.language.code)


LIST_FIELDS: Final[dict[str, ListField]] = {
    "number": ListField(11, _detail("number")),
    "name": ListField(32, lambda person, _: person.details.name),
    "family": ListField(20, _detail("family")),
    "given": ListField(18, _detail("given")),
    "patronymic": ListField(18, _detail("patronymic")),
    "latin": ListField(24, _detail("latin")),
    "sex": ListField(9, lambda person, words: words.sexes.get(person.details.sex, "")),
    "birth_year": ListField(9, _birth_year, order=_birth_year),
    "birth_date": ListField(12, lambda person, _: person.details.birth_date if person.details.born else ""),
    "age": ListField(10, lambda person, words: words.age(person.details), figures=True),
    "category": ListField(
        21, lambda person, words: words.categories.get(person.details.category, person.details.category),
        order=lambda person, words: words.category_order.get(person.details.category, 99),
    ),
    "oblast": ListField(22, _place(0)),
    "rayon": ListField(22, _place(1), order=lambda person, words: _by_place(person, words)[:2]),
    "municipality": ListField(30, _municipality, order=_by_place),
    "home": ListField(28, _home),
    "place": ListField(28, _detail("place")),
    "country": ListField(18, lambda person, words: words.country(person.details.country)),
    "organisation": ListField(26, _detail("organisation")),
    "position": ListField(26, _detail("position")),
    "phone": ListField(18, lambda person, _: person.details.listed_phone),
    "email": ListField(24, lambda person, _: person.details.listed_email),
    "language": ListField(
        12, lambda person, words: language_word(person.details.language, words.language, words.desk.event)
    ),
    "interpretation": ListField(
        20, lambda person, words: interpretation_words(person.details.interpretation, words.language)
    ),
    "diet": ListField(16, _detail("diet")),
    "cities": ListField(
        14, lambda person, words: ", ".join(words.cities.get(city, city) for city in person.details.cities)
    ),
    **{name: ListField(14, _answer(name)) for name in ANSWERS},
    "accreditation": ListField(18, _detail("accreditation")),
    "badge": ListField(9, lambda person, _: person.participant.issue, figures=True),
    "arrived_at": ListField(
        17, lambda person, words: words.local(person.participant.first_in),
        order=lambda person, _: person.participant.first_in,
    ),
    "sessions": ListField(10, lambda person, _: len(person.visits), figures=True, visits=True),
    "days": ListField(10, lambda person, words: words.days_of(person), figures=True, visits=True),
    "instead_of": ListField(28, lambda person, words: words.name_of(person.details.instead_of)),
    "cancelled": ListField(11, lambda person, words: yes_no(person.details.cancelled or None, words.language)),
    "note": ListField(30, _detail("note")),
    "ref": ListField(18, lambda person, _: ref_of(person.participant)),
}  # fmt: skip
"""The columns by name, in the order in which they are offered; one for each session follows them."""

ALL_COLUMNS: Final = (
    "number", "family", "given", "patronymic", "sex", "birth_year", "category", "oblast", "rayon", "municipality",
    "country", "organisation", "position", "phone", "email", "language", "diet", "cities", "consent", "arrived_at",
)  # fmt: skip
"""The columns of the organisers' usual list."""

PAPER_COLUMNS: Final = (
    "number", "name", "category", "municipality", "organisation", "position", "phone", "arrived_at",
)  # fmt: skip
"""The columns of that list on paper, since a page is narrow."""


def list_fields(desk: Desk, language: Language) -> dict[str, ListField]:
    """Give all columns that a list of the event in force can have, by name."""
    return fields_with(desk.sessions(), language)


def fields_with(sessions: Iterable[Session], language: Language) -> dict[str, ListField]:
    """Give all columns that a list of an event with these sessions can have, by name."""
    return LIST_FIELDS | {SESSION_COLUMN + item.code: _session_field(item, language) for item in sessions}


def _session_field(session: Session, language: Language) -> ListField:
    code = session.code
    return ListField(
        17, lambda person, words: words.local(person.visits.get(code, "")),
        order=lambda person, _: person.visits.get(code, ""), visits=True,
        label=f"{in_language(session.title, language.code)} ({code})",
    )  # fmt: skip


def field_word(name: str, column: ListField, language: Language) -> str:
    """Give a column's heading."""
    return column.label or column_word(name, language)


def column_of(name: str, column: ListField, language: Language) -> Column:
    """Make a column of a table from a column of lists."""
    return Column(field_word(name, column, language), column.width, column.figures)
