"""How likely two records are one person: evidence weighed field by field, after Fellegi and Sunter (1969).

Each field adds to the score when it agrees and takes away when it differs; what is unknown on a side says nothing.
The weights are rounded decimal log-odds, set by hand for lists of some thousands of people in which a few hundred given
names and family names recur, members of a family share telephones and villages, and people own two telephones.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from regapp.matching.kinship import KINSHIP, father_root
from regapp.matching.names import fold, fold_words
from regapp.matching.phones import phone_key_of
from regapp.matching.slips import distance, is_far_slip, is_slip
from regapp.model.participant import Details

LIKELY: Final = 6.0
"""From here on two records are offered as perhaps one person."""

_SAME_NAME, _NEAR_NAME, _INITIAL, _FAR_NAME, _ONE_WORD = 6.0, 5.0, 3.5, 2.5, -1.0
_OTHER_NAME, _OTHER_FAMILY = -6.0, -2.0
_IMPOSSIBLE = 99.0
_FATHER, _NEAR_FATHER, _OTHER_FATHER = 2.0, 1.0, -3.5
_PHONE, _NEAR_PHONE, _OTHER_PHONE = 4.0, 1.0, -1.0
_EMAIL = 4.0
_YEAR, _NEAR_YEAR, _OTHER_YEAR = 2.0, -1.0, -3.5
_PLACE, _OTHER_PLACE = 1.5, -2.0
_OTHER_SEX = -5.0


@dataclass(frozen=True, slots=True)
class Likeness:
    """A person's words as they are compared, folded. `name`: family and given words; `father`: a patronymic's root."""

    name: tuple[str, ...]
    given: str
    father: str
    phone: str
    email: str
    birth_year: int | None
    municipality: str
    sex: str


def likeness_of(details: Details) -> Likeness:
    """The words that are compared of somebody's details."""
    words = [*fold_words(details.family), *fold_words(details.given)] or list(fold_words(details.written))
    patronymic = [*fold_words(details.patronymic)]
    name, father = _without_kinship(words, patronymic)
    email = details.email.strip().casefold()
    return Likeness(
        tuple(name), fold(details.given), father, phone_key_of(details), email, details.birth_year,
        details.municipality, details.sex,
    )  # fmt: skip


def _without_kinship(words: list[str], patronymic: list[str]) -> tuple[list[str], str]:
    """`Асан уулу Бакыт` names the father where the family name stands: he is the father, and the name is Бакыт's."""
    if not patronymic:
        for place, word in enumerate(words):
            if word in KINSHIP and place and len(words) > 2:
                return [*words[: place - 1], *words[place + 1 :]], father_root(words[place - 1])
        return words, ""
    return words, father_root(next((word for word in patronymic if word not in KINSHIP), ""))


def score(first: Likeness, second: Likeness) -> float:
    """The evidence that two records are one person; LIKELY and above is worth a look."""
    total = _names(first, second)
    total += _fathers(first.father, second.father)
    total += _phones(first.phone, second.phone)
    if first.email and first.email == second.email:
        total += _EMAIL
    if first.birth_year and second.birth_year:
        total += _years(first.birth_year, second.birth_year)
    if first.municipality and second.municipality:
        total += _PLACE if first.municipality == second.municipality else _OTHER_PLACE
    if first.sex and second.sex and first.sex != second.sex:
        total += _OTHER_SEX
    return total


def _names(first: Likeness, second: Likeness) -> float:
    """Family and given name, in any order; one word alone says little, since it may be the family's."""
    if set(first.name) == set(second.name):
        return _SAME_NAME if len(first.name) > 1 else _ONE_WORD
    shorter, longer = sorted((first.name, second.name), key=len)
    left = list(longer)
    costs = []
    for word in sorted(shorter, key=len, reverse=True):
        cost, other = min(((_word_cost(word, other), other) for other in left), default=(_IMPOSSIBLE, ""))
        if cost < _IMPOSSIBLE:
            left.remove(other)
            costs.append(cost)
    if len(costs) == len(shorter) > 1:
        return _SAME_NAME - max(costs)
    if costs and len(shorter) == 1:
        return _ONE_WORD
    # A woman may have taken another family name.
    return (
        _OTHER_FAMILY
        if first.given and first.given == second.given and "M" not in (first.sex, second.sex)
        else _OTHER_NAME
    )


@lru_cache(maxsize=50_000)
def _word_cost(word: str, other: str) -> float:
    """The cost of taking two words for one: nothing, an initial, a slip of the pen, or too much."""
    if word == other:
        return 0.0
    if len(word) == 1 or len(other) == 1:
        return _SAME_NAME - _INITIAL if word[0] == other[0] else _IMPOSSIBLE
    if is_slip(word, other):
        return _SAME_NAME - _NEAR_NAME
    return _SAME_NAME - _FAR_NAME if is_far_slip(word, other) else _IMPOSSIBLE


def _fathers(first: str, second: str) -> float:
    if not first or not second:
        return 0.0
    if first == second:
        return _FATHER
    if first[0] == second[0] and (len(first) == 1 or len(second) == 1):
        return 0.0
    return _NEAR_FATHER if is_slip(first, second) else _OTHER_FATHER


def _phones(first: str, second: str) -> float:
    if not first or not second:
        return 0.0
    if first == second:
        return _PHONE
    return _NEAR_PHONE if distance(first, second, 1) <= 1 else _OTHER_PHONE


def _years(first: int, second: int) -> float:
    if first == second:
        return _YEAR
    swapped = sorted(str(first)) == sorted(str(second))
    return _NEAR_YEAR if swapped or abs(first - second) == 1 else _OTHER_YEAR
