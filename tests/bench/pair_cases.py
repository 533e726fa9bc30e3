"""Pairs of records that are one person or two, made by rule from people of a list; made apart from the sample pairs.

Each kind is a function from somebody to what another list says of them, or of somebody near them.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from regapp.model.participant import Details
from tests.bench.mistyping import passport, slip

_EAR = {"а": "о", "о": "а", "е": "и", "и": "е", "у": "о", "ү": "у", "ө": "о", "б": "п", "д": "т", "г": "к", "з": "с"}
_ENDINGS = ("бек", "жан", "бай", "кул", "гүл", "гул", "али", "хан", "нур")


@dataclass(frozen=True)
class Pair:
    """Two records of a kind, and whether they are one person."""

    kind: str
    same: bool
    first: Details
    second: Details


Other = Callable[[Details, random.Random, Sequence[Details]], Details | None]
"""Makes the second record; None where the kind does not fit the person."""


def _bare(one: Details) -> Details:
    """Somebody as a list of names, places and years has them."""
    return replace(one, phone="", email="", patronymic="")


def _by_ear(word: str, chance: random.Random, times: int = 1) -> str:
    places = [place for place in range(1, len(word)) if word[place] in _EAR]
    for place in chance.sample(places, min(times, len(places))):
        word = word[:place] + _EAR[word[place]] + word[place + 1 :]
    return word


def _short(given: str) -> str | None:
    return next(
        (given.removesuffix(end) for end in _ENDINGS if given.endswith(end) and len(given) > len(end) + 2), None
    )


def _father(one: Details) -> str:
    for ending in ("ович", "овна", " уулу", " кызы"):
        if one.patronymic.endswith(ending):
            return one.patronymic.removesuffix(ending)
    return ""


def _other(one: Details, chance: random.Random, others: Sequence[Details], field: str) -> str:
    """Another value of a field, of somebody of the same sex."""
    pool: list[str] = [getattr(other, field) for other in others if other.sex == one.sex]
    return chance.choice([value for value in pool if value and value[:2] != getattr(one, field)[:2]])


def _phone(chance: random.Random) -> str:
    return f"+996 55{chance.randrange(10)} {chance.randrange(1000):03d} {chance.randrange(1000):03d}"


def _years(one: Details, apart: int) -> int | None:
    return one.birth_year + apart if one.birth_year else None


# One person


def ear_in_one_cell(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    family, given = _by_ear(one.family, chance), _by_ear(one.given, chance)
    return replace(_bare(one), family=f"{family} {given}", given="")


def ear_twice(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    return replace(one, family=_by_ear(one.family, chance, 2), birth_year=None, email="") if one.phone else None


def initials_together(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    if not one.patronymic:
        return None
    return replace(_bare(one), given=f"{one.given[0]}.{one.patronymic[0]}.", birth_year=None)


def initials_apart(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    if not one.patronymic:
        return None
    return replace(one, given=f"{one.given[0]}.", patronymic=f"{one.patronymic[0]}.", phone="", email="")


def given_first(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    return replace(_bare(one), family="", given="", written=f"{one.given} {one.family}")


def latin_bare(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    family, given = passport(one.family, chance).upper(), passport(one.given, chance).upper()
    return replace(_bare(one), family=family, given=given)


def latin_by_mail(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    if not one.email:
        return None
    family, given = passport(one.family, chance).title(), passport(one.given, chance).title()
    return replace(one, family=family, given=given, patronymic="", phone=_phone(chance), municipality="")


def slips_with_phone(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    if min(len(one.family), len(one.given)) < 5:
        return None
    family, given = slip(one.family.lower(), chance).title(), slip(one.given.lower(), chance).title()
    return replace(one, family=family, given=given, patronymic="", email="", municipality="")


def short_without_phone(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    short = _short(one.given)
    return replace(_bare(one), given=short) if short else None


def short_by_phone(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    short = _short(one.given)
    return replace(one, given=short, patronymic="", birth_year=None, municipality="") if short else None


def child_of(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    father = _father(one)
    if not father:
        return None
    kin = "кызы" if one.sex == "F" else "уулу"
    return replace(_bare(one), family=f"{father} {kin}", birth_year=one.birth_year)


def husbands_name(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    if one.sex != "F":
        return None
    return replace(one, family=_other(one, chance, others, "family"), birth_year=None, email="")


def husbands_name_elsewhere(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    if one.sex != "F" or not one.patronymic:
        return None
    return replace(one, family=_other(one, chance, others, "family"), phone="", email="", organisation="")


def both_names(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    if one.sex != "F":
        return None
    return replace(one, family=f"{one.family}-{_other(one, chance, others, 'family')}", phone="", email="")


def decade_slip(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    return replace(one, birth_year=_years(one, 10), email="") if one.patronymic else None


def year_of_the_decade(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    if not one.birth_year:
        return None
    year = one.birth_year // 10 * 10 + (one.birth_year + chance.randrange(2, 9)) % 10
    return replace(_bare(one), birth_year=year)


def no_place_yet(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    return replace(one, family=_by_ear(one.family, chance), municipality="", place="Кайсы бир айыл", email="")


# Two people


def household_namesake(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    year = _years(one, chance.choice((-1, 1)) * chance.randrange(16, 45))
    return replace(one, patronymic="", birth_year=year, email="")


def child_named_after(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    ending = "овна" if one.sex == "F" else "ович"
    return replace(one, patronymic=f"{one.given}{ending}", birth_year=_years(one, 25), phone=_phone(chance), email="")


def half_of_the_name(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    family = f"{one.family}-{_other(one, chance, others, 'family')}"
    return replace(one, family=family, birth_year=_years(one, -chance.randrange(18, 40)), patronymic="", email="")


def office_namesake(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    if not one.patronymic:
        return None
    patronymic = _other(one, chance, others, "patronymic")
    return replace(one, patronymic=patronymic, birth_year=_years(one, chance.randrange(5, 30)), email="")


def brother(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    given, year = _other(one, chance, others, "given"), _years(one, chance.randrange(1, 9))
    return replace(one, given=given, birth_year=year, email="")


def twin(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    alike = [other.given for other in others if other.sex == one.sex and other.given[0] == one.given[0] != other.given]
    alike = [given for given in alike if given[:3] != one.given[:3]]
    return replace(one, given=chance.choice(alike), email="") if alike else None


def man_and_woman(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    if one.sex != "M":
        return None
    year = _years(one, chance.randrange(2, 5))
    return replace(
        one, family=f"{one.family}а", given=f"{one.given}а", sex="F", patronymic="", birth_year=year,
        phone=_phone(chance), email="",
    )  # fmt: skip


def colleague(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    family, patronymic = _other(one, chance, others, "family"), _other(one, chance, others, "patronymic")
    year = _years(one, chance.randrange(3, 25))
    return replace(one, family=family, patronymic=patronymic, birth_year=year, email="")


def namesake_elsewhere(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    municipality = chance.choice([other.municipality for other in others if other.municipality != one.municipality])
    return replace(_bare(one), municipality=municipality, birth_year=_years(one, chance.randrange(3, 30)))


def cousin_by_initial(one: Details, chance: random.Random, others: Sequence[Details]) -> Details | None:
    year = _years(one, chance.randrange(11, 30))
    return replace(one, given=f"{one.given[0]}.", patronymic="", birth_year=year, phone=_phone(chance), email="")


SAME: tuple[Other, ...] = (
    ear_in_one_cell, ear_twice, initials_together, initials_apart, given_first, latin_bare, latin_by_mail,
    slips_with_phone, short_without_phone, short_by_phone, child_of, husbands_name, husbands_name_elsewhere, both_names,
    decade_slip, year_of_the_decade, no_place_yet,
)  # fmt: skip
TWO: tuple[Other, ...] = (
    household_namesake, child_named_after, half_of_the_name, office_namesake, brother, twin, man_and_woman, colleague,
    namesake_elsewhere, cousin_by_initial,
)  # fmt: skip


def pairs(people: Sequence[Details], each: int, seed: int = 2022) -> Iterator[Pair]:
    """Make so many pairs of each kind; people with a whole name, a year and a municipality."""
    chance = random.Random(seed)
    known = [
        replace(one, email=one.email or f"{number}@mail.example")
        for number, one in enumerate(people)
        if one.family and one.given and one.birth_year and one.municipality
    ]
    for same, kinds in ((True, SAME), (False, TWO)):
        for kind in kinds:
            made = 0
            for one in chance.sample(known, len(known)):
                other = kind(one, chance, known)
                if other is not None and made < each:
                    made += 1
                    yield Pair(kind.__name__, same, one, other)
