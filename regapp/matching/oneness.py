"""Whether two records with one telephone are one person beyond a question, or two."""

from dataclasses import replace

from regapp.matching.likeness import GENERATION, Likeness
from regapp.matching.name_likeness import fathers, is_initial, names


def is_one(first: Likeness, second: Likeness) -> bool:
    """Whether nobody need be asked: the same whole name, and nothing that is said of one contradicts the other.

    A telephone may be a family's or an office's. Half of a double surname may be the mother's, so it is asked about;
    so is a given name alone beside one with the father's, and a father whose name has a slip: he may be another one.
    """
    if set(first.name) != set(second.name) or contradicts(first, second):
        return False
    return first.father == second.father or (len(first.name) > 1 and _is_one_unsure(first.father, second.father))


def _is_one_unsure(first: str, second: str) -> bool:
    """Whether a father is unknown or an initial, so that the two agree without a slip."""
    return not (first and second) or is_initial(first) or is_initial(second)


def contradicts(first: Likeness, second: Likeness) -> bool:
    """Whether sex, father or year of birth say that the two are not one."""
    is_other_sex = bool(first.sex and second.sex and first.sex != second.sex)
    return is_other_sex or fathers(first.father, second.father) < 0 or not _years_agree(first, second)


def _years_agree(first: Likeness, second: Likeness) -> bool:
    """Whether two years of birth are one but for a slip of the pen; an unknown one agrees with any."""
    one, two = first.birth_year, second.birth_year
    if not one or not two:
        return True
    apart = abs(one - two)
    return apart <= 1 or (apart < GENERATION and sorted(str(one)) == sorted(str(two)))


def are_two(first: Likeness, second: Likeness) -> bool:
    """Whether a telephone is all that two people share: their whole names differ, or what is said contradicts."""
    is_whole = min(len(first.name), len(second.name)) > 1
    return contradicts(first, second) or (is_whole and names(first.name, second.name) < 0)


def learned(known: Likeness, said: Likeness) -> Likeness:
    """What is known of one person after another record said more: whom a third record contradicts, it is not."""
    if (known.father or not said.father) and (known.birth_year or not said.birth_year) and (known.sex or not said.sex):
        return known
    return replace(
        known,
        father=known.father or said.father,
        birth_year=known.birth_year or said.birth_year,
        sex=known.sex or said.sex,
    )
