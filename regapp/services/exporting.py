"""The attendee list that the organisers owe."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from regapp.matching.countries import country_name
from regapp.model.event import in_language
from regapp.model.participant import Participant
from regapp.model.table import Cell, Column, Table
from regapp.services.desk import Desk
from regapp.services.people import everybody, ref_of
from regapp.services.tables import write_table
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.words import category_word, column_word, person_sex_word, yes_no

Progress = Callable[[int, int], None]

_TITLE = QT_TRANSLATE_NOOP("Words", "Participants")

# (column, width in characters); those of a PDF are fewer, since paper is narrow.
_COLUMNS = (
    ("number", 11), ("family", 20), ("given", 18), ("patronymic", 18), ("sex", 9), ("birth_year", 9), ("category", 17),
    ("oblast", 22), ("rayon", 22), ("municipality", 30), ("country", 16), ("organisation", 26), ("position", 26),
    ("phone", 18), ("email", 24), ("language", 8), ("diet", 16), ("cities", 14), ("consent", 10), ("arrived_at", 17),
    ("ref", 18),
)  # fmt: skip
_PAPER_COLUMNS = (
    ("number", 10), ("name", 32), ("category", 17), ("municipality", 30), ("organisation", 24), ("position", 24),
    ("phone", 17), ("arrived_at", 15),
)  # fmt: skip


def attendee_table(desk: Desk, language: Language, *, for_paper: bool = False) -> Table:
    """The list of participants. Those who refused consent stand without telephone and e-mail."""
    chosen = _PAPER_COLUMNS if for_paper else _COLUMNS
    columns = tuple(Column(column_word(name, language), width) for name, width in chosen)
    people = [person for person in everybody(desk) if not person.details.cancelled]
    rows = tuple(tuple(_cell(desk, person, name, language) for name, _ in chosen) for person in people)
    return Table(language.translate("Words", _TITLE), columns, rows, in_language(desk.event.title, language.code))


def _cell(desk: Desk, person: Participant, column: str, language: Language) -> Cell:
    details = person.details
    unit = desk.directory.get(details.municipality)
    match column:
        case "sex":
            return person_sex_word(details.sex, language) if details.sex else ""
        case "category":
            return category_word(details.category, language)
        case "oblast":
            return desk.directory.name(unit.oblast, language.code) if unit else ""
        case "rayon":
            return desk.directory.name(unit.rayon, language.code) if unit and unit.rayon else ""
        case "municipality":
            return unit.name(language.code) if unit else details.place
        case "country":
            return country_name(details.country, language.code) if details.country else ""
        case "phone" | "email" if details.consent is False:
            return ""
        case "cities":
            names = (in_language(desk.event.cities.get(city, {}), language.code) or city for city in details.cities)
            return ", ".join(names)
        case "consent":
            return yes_no(details.consent, language)
        case "arrived_at":
            return local_text(desk, person.first_in)
        case "name":
            return details.name
        case "ref":
            return ref_of(person)
    value = getattr(details, column)
    return value if isinstance(value, str | int) else ""


def local_text(desk: Desk, moment: str) -> str:
    """A stored moment (ISO 8601 UTC, or nothing) on the event's clocks: `28.02.2022 09:41`."""
    return f"{desk.event.local(datetime.fromisoformat(moment)):%d.%m.%Y %H:%M}" if moment else ""


def export_attendees(desk: Desk, out: Path, language: Language, progress: Progress | None = None) -> int:
    """Write the list as xlsx, csv or pdf; how many people stand in it."""
    table = attendee_table(desk, language, for_paper=out.suffix.casefold() == ".pdf")
    write_table(table, out, progress)
    return len(table.rows)
