"""The reasons for which two records may be one person, or two, in the order in which somebody looks at them."""

from collections.abc import Iterator
from enum import StrEnum

from regapp.matching.likeness import Likeness
from regapp.matching.name_likeness import fathers, names


class Reason(StrEnum):
    """Something that is alike in two records, or speaks against their being one."""

    SAME_NAME = "same-name"
    NAME_ALIKE = "name-alike"
    SAME_PHONE = "same-phone"
    SAME_EMAIL = "same-email"
    SAME_YEAR = "same-year"
    OTHER_PHONE = "other-phone"
    OTHER_FATHER = "other-father"
    OTHER_YEAR = "other-year"
    OTHER_SEX = "other-sex"
    OTHER_PLACE = "other-place"


def reasons(first: Likeness, second: Likeness) -> list[Reason]:
    """Find what speaks for two records being one person, then what speaks against it."""
    return [*_alike(first, second), *_unlike(first, second)]


def _alike(first: Likeness, second: Likeness) -> Iterator[Reason]:
    if set(first.name) == set(second.name):
        yield Reason.SAME_NAME
    elif names(first.name, second.name) > 0:
        yield Reason.NAME_ALIKE
    if first.phone and first.phone == second.phone:
        yield Reason.SAME_PHONE
    if first.email and first.email == second.email:
        yield Reason.SAME_EMAIL
    if first.birth_year and first.birth_year == second.birth_year:
        yield Reason.SAME_YEAR


def _unlike(first: Likeness, second: Likeness) -> Iterator[Reason]:
    pairs = (
        (Reason.OTHER_PHONE, first.phone, second.phone),
        (Reason.OTHER_YEAR, first.birth_year, second.birth_year),
        (Reason.OTHER_SEX, first.sex, second.sex),
        (Reason.OTHER_PLACE, first.municipality, second.municipality),
    )
    if fathers(first.father, second.father) < 0:
        yield Reason.OTHER_FATHER
    yield from (reason for reason, one, other in pairs if one and other and one != other)
