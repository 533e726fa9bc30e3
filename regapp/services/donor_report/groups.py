"""Groups that some donors ask about: women and men who came, by working language and by disability."""

from collections.abc import Callable
from dataclasses import dataclass

from regapp.model.attendance import Cut
from regapp.model.event import LANGUAGES
from regapp.model.participant import Details, Sex
from regapp.services.attendance.census import Census
from regapp.services.desk import Desk
from regapp.store import queries

OTHER, YES, NO, NOT_STATED = "other", "yes", "no", ""
LANGUAGE_ROWS, DISABILITY_ROWS = (*LANGUAGES, OTHER, NOT_STATED), (YES, NO, NOT_STATED)
"""Always the same rows: one that is there only where somebody is in it would say so."""

Counted = dict[str, tuple[int, int]]
"""(women, men) who came, by row."""


@dataclass(frozen=True)
class Groups:
    """The counts of both, whole; what is shown of them is `small_counts`."""

    languages: Counted
    disability: Counted


def count_groups(desk: Desk, census: Census) -> Groups:
    """Count who came to the event in force."""
    people = desk.ask(lambda db: list(queries.all_participants(db, desk.event.number)))

    def counted(rows: tuple[str, ...], mark: Callable[[Details], str]) -> Counted:
        crossed = census.crossed((Cut.SEX,), {person.id: mark(person.details) for person in people})

        def came(row: str, sex: Sex) -> int:
            return crossed.get((row, sex.value), (0, 0))[1]

        return {row: (came(row, Sex.FEMALE), came(row, Sex.MALE)) for row in rows}

    return Groups(counted(LANGUAGE_ROWS, _language), counted(DISABILITY_ROWS, _disability))


def _language(details: Details) -> str:
    stated = details.language.strip().casefold()
    return stated if stated in LANGUAGES or not stated else OTHER


def _disability(details: Details) -> str:
    return NOT_STATED if details.disability is None else YES if details.disability else NO
