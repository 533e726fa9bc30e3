"""How likely two records are one person: evidence weighed field by field, after Fellegi and Sunter (1969).

Each field adds to the score when it agrees and takes away when it differs; what is unknown on a side says nothing.
The weights are rounded decimal log-odds, set by hand for lists of some thousands of people in which a few hundred given
names and family names recur, members of a family share telephones and villages, and people own two telephones.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from regapp.matching.kinship import KINSHIP, father_root, may_be_patronymic, sex_of_child
from regapp.matching.name_likeness import MOST_OF_NAMES, MOST_OF_WORDS, fathers, is_initial, names
from regapp.matching.names import fold, fold_words
from regapp.matching.phones import phone_key_of
from regapp.matching.slips import distance
from regapp.model.participant import Details

LIKELY: Final = 6.0
"""From here on two records are offered as perhaps one person."""
GENERATION: Final = 10
"""So many years between two births are no slip of the pen, where nothing else is surer than name and telephone."""

_PHONE, _NEAR_PHONE, _OTHER_PHONE = 4.0, 1.0, -1.0
_EMAIL = 4.0
_YEAR, _NEAR_YEAR, _YEAR_OF_DECADE, _OTHER_YEAR, _FAR_YEAR = 2.0, -1.0, -1.5, -3.5, -6.0
_PLACE, _OTHER_PLACE = 1.5, -2.0
_OTHER_SEX = -5.0


@dataclass(frozen=True, slots=True)
class Likeness:
    """A person's words as they are compared, folded. `name`: family and given words; `father`: a patronymic's root;
    `place`: the place as it was written, where no municipality is known; `may_be`: the municipalities it may mean."""

    name: tuple[str, ...]
    given: str
    father: str
    phone: str
    email: str
    birth_year: int | None
    municipality: str
    place: str
    sex: str
    may_be: frozenset[str] = field(default=frozenset(), compare=False)


def likeness_of(details: Details, may_be: Iterable[str] = ()) -> Likeness:
    """The words that are compared of somebody's details. `may_be`: the municipalities that an unclear place may be."""
    words = [*fold_words(details.family), *fold_words(details.given)] or list(fold_words(details.written))
    name, patronymic = _patronymic_apart(words, [*fold_words(details.patronymic)])
    father = father_root(next((word for word in patronymic if word not in KINSHIP), ""))
    return Likeness(
        tuple(name), fold(details.given), father, phone_key_of(details), details.email.strip().casefold(),
        details.birth_year, details.municipality, "" if details.municipality else fold(details.place),
        details.sex or sex_of_child(patronymic), frozenset(may_be),
    )  # fmt: skip


def _patronymic_apart(words: list[str], patronymic: list[str]) -> tuple[list[str], list[str]]:
    """The words of the name, and those that say whose child it is, wherever they stand.

    `Асан уулу Бакыт` names the father where the family name stands: he is the father, and the name is Бакыт's. A whole
    name in one cell ends with the patronymic, and of two initials the second is the father's.
    """
    if patronymic or len(words) < 3:
        return words, patronymic
    for place, word in enumerate(words):
        if word in KINSHIP and place:
            return [*words[: place - 1], *words[place + 1 :]], words[place - 1 : place + 1]
    for place in range(1, len(words)):
        if is_initial(words[place - 1]) and is_initial(words[place]):
            return [*words[:place], *words[place + 1 :]], [words[place]]
    return (words[:-1], words[-1:]) if may_be_patronymic(words[-1]) else (words, [])


def score(first: Likeness, second: Likeness) -> float:
    """The evidence that two records are one person; LIKELY and above is worth a look."""
    return _names(first, second, fathers(first.father, second.father)) + _beside_names(first, second)


def likely_score(first: Likeness, second: Likeness) -> float | None:
    """The same, or None below LIKELY; where no names can make up for all else, these are not compared."""
    beside = _beside_names(first, second)
    if beside + MOST_OF_NAMES < LIKELY:
        return None
    of_fathers = fathers(first.father, second.father)
    if beside + MOST_OF_WORDS + of_fathers < LIKELY:
        return None
    total = beside + _names(first, second, of_fathers)
    return total if total >= LIKELY else None


def _beside_names(first: Likeness, second: Likeness) -> float:
    total = _phones(first.phone, second.phone)
    if first.email and first.email == second.email:
        total += _EMAIL
    if first.birth_year and second.birth_year:
        total += _years(first.birth_year, second.birth_year)
    total += _places(first, second)
    if first.sex and second.sex and first.sex != second.sex:
        total += _OTHER_SEX
    return total


def _names(first: Likeness, second: Likeness, of_fathers: float) -> float:
    """Whole names, and the weight of fathers: in `Асан уулу Бакыт` the father has the place of a family name."""
    if of_fathers > 0 and min(len(first.name), len(second.name)) == 1:
        return names((*first.name, first.father), (*second.name, second.father))
    # A woman may have taken another family name.
    given = first.given if first.given == second.given and "M" not in (first.sex, second.sex) else ""
    return names(first.name, second.name, given) + of_fathers


def _phones(first: str, second: str) -> float:
    if not first or not second:
        return 0.0
    if first == second:
        return _PHONE
    return _NEAR_PHONE if distance(first, second, 1) <= 1 else _OTHER_PHONE


def _places(first: Likeness, second: Likeness) -> float:
    """Of a place that is not clear yet the same words, or that it may be the other's, say as much as a clear one."""
    if first.municipality and second.municipality:
        return _PLACE if first.municipality == second.municipality else _OTHER_PLACE
    if first.municipality in second.may_be or second.municipality in first.may_be:
        return _PLACE
    return _PLACE if first.place and first.place == second.place else 0.0


def _years(first: int, second: int) -> float:
    apart = abs(first - second)
    if not apart:
        return _YEAR
    if apart == 1 or sorted(str(first)) == sorted(str(second)):
        return _NEAR_YEAR
    if apart >= GENERATION:
        return _FAR_YEAR
    return _YEAR_OF_DECADE if first // 10 == second // 10 else _OTHER_YEAR
