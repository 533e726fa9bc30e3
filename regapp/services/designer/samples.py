"""People of the file who test a badge: the longest name, a foreign guest, Kyrgyz letters."""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Final

from regapp.matching.places.directory import UnitDirectory
from regapp.model.participant import Category, Participant, is_foreign
from regapp.services.desk import Desk
from regapp.services.people.registration import everybody


class Why(StrEnum):
    """The reason why a person is shown."""

    LONGEST_NAME = "longest-name"
    FOREIGN = "foreign"
    KYRGYZ_LETTERS = "kyrgyz-letters"
    LONGEST_PLACE = "longest-place"
    PRESS = "press"
    USUAL = "usual"


KYRGYZ_LETTERS: Final = frozenset("ңөүҢӨҮ")
"""The letters that Kyrgyz has and Russian lacks: if a font lacks letters, it lacks these."""
_Measure = Callable[[Participant], int]


def telling_people(desk: Desk, language: str) -> list[tuple[Why, Participant]]:
    """Find people who test a badge, each with the reason; nobody twice, no reason without a person; in one pass.

    The order is that of the reasons. `language`: of the badges, in which places are measured.
    """
    return list(_chosen(everybody(desk), _measures(desk.directory, language)))


def _chosen(people: Iterable[Participant], measures: dict[Why, _Measure]) -> Iterator[tuple[Why, Participant]]:
    """Give the highest of each measure; a person who is highest in several gives the later ones to the next highest."""
    highest: dict[Why, list[tuple[int, Participant]]] = {why: [] for why in measures}
    for person in people:
        if person.details.cancelled or not person.details.name:
            continue
        for why, measure in measures.items():
            if (value := measure(person)) > 0:
                _keep(highest[why], value, person, len(measures))
    shown: set[int] = set()
    for why, candidates in highest.items():
        fresh = next((person for _, person in candidates if person.id not in shown), None)
        if fresh is not None:
            shown.add(fresh.id)
            yield why, fresh


def _keep(best: list[tuple[int, Participant]], value: int, person: Participant, most: int) -> None:
    """Keep as many of the highest as there are reasons: that is enough, since each reason uses up one person."""
    if len(best) < most or value > best[-1][0]:
        best.append((value, person))
        best.sort(key=lambda item: -item[0])
        del best[most:]


def _measures(directory: UnitDirectory, language: str) -> dict[Why, _Measure]:
    def place(person: Participant) -> int:
        code = person.details.municipality
        return len(directory.short_name(code, language)) if code else 0

    return {
        Why.LONGEST_NAME: lambda person: len(person.details.name),
        Why.FOREIGN: lambda person: int(is_foreign(person.details.country)),
        Why.KYRGYZ_LETTERS: lambda person: len(KYRGYZ_LETTERS & set(person.details.name)),
        Why.LONGEST_PLACE: place,
        Why.PRESS: lambda person: int(person.details.category == Category.PRESS),
        Why.USUAL: lambda person: int(bool(person.details.municipality)),
    }
