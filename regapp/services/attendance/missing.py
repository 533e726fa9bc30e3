"""The list of registered people who have not come, to call them."""

from collections.abc import Sequence
from typing import Final

from regapp.matching.origins import origin_text
from regapp.matching.phones import phone_on_paper
from regapp.model.papers.table import Cell, Column, Table
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.people.registration import some
from regapp.texts.catalogue import Language
from regapp.texts.words import category_word, column_word

_COLUMNS = (("municipality", 34), ("name", 32), ("phone", 18), ("category", 17), ("note", 26))
_PORTION: Final = 1000


def missing_table(desk: Desk, ids: Sequence[int], language: Language, title: str, subtitle: str) -> Table:
    """Make a table of these people in their order: place, name, telephone, category, note.

    People whose data are erased cannot be called and are left out.
    """
    columns = tuple(Column(column_word(name, language), width) for name, width in _COLUMNS)
    rows = tuple(
        _row(desk, person, language)
        for start in range(0, len(ids), _PORTION)
        for person in some(desk, ids[start : start + _PORTION])
        if not person.erased
    )
    return Table(title, columns, rows, subtitle)


def _row(desk: Desk, person: Participant, language: Language) -> tuple[Cell, ...]:
    details = person.details
    home = origin_text(details, desk.directory, language.code)
    return (
        home,
        details.name,
        phone_on_paper(details.listed_phone, details.country),
        category_word(details.category, language, desk.event),
        details.note,
    )
