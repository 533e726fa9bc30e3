"""Whoever has one name and one telephone is one person, unless years, fathers or sexes contradict."""

from typing import Any

import pytest

from regapp.matching.identities import Identities, Status
from regapp.matching.likeness import likeness_of
from regapp.matching.oneness import are_two, is_one, learned
from regapp.model.participant import Details

BASE: dict[str, Any] = {"family": "Асанов", "given": "Азамат", "phone": "0770 112233"}
AGREES, ASKED, TWO = Status.SAME, Status.POSSIBLE, Status.NEW


def details(**more: Any) -> Details:
    return Details(**(BASE | more))


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("first", "second", "status"),
    [
        ({}, {}, AGREES),
        ({}, {"family": "ASANOV", "given": "AZAMAT"}, AGREES),
        ({}, {"family": "Азамат", "given": "Асанов"}, AGREES),
        ({}, {"patronymic": "Болотович"}, AGREES),
        ({}, {"family": "Асанов Азамат Болотович", "given": ""}, AGREES),
        ({"patronymic": "Болотович"}, {"patronymic": "Болот уулу"}, AGREES),
        ({"patronymic": "Болотович"}, {"patronymic": "Б."}, AGREES),
        ({"municipality": "1"}, {"municipality": "2"}, AGREES),
        # Years: a slip of the pen is one, nine years are asked about, ten and more say that there are two.
        *(({"birth_year": 1970}, {"birth_year": 1970 + apart}, AGREES) for apart in (0, 1)),
        *(({"birth_year": 1978}, {"birth_year": 1978 + apart}, AGREES) for apart in (1, 9)),
        *(({"birth_year": 1970}, {"birth_year": 1970 + apart}, ASKED) for apart in range(2, 10)),
        *(({"birth_year": 1961}, {"birth_year": 1961 + apart}, TWO) for apart in (*range(10, 45),)),
        *(({"birth_year": 1957}, {"birth_year": year}, ASKED) for year in (1975,)),
        ({"birth_year": 1960, "email": "a@b.kg"}, {"birth_year": 1990, "email": "a@b.kg"}, ASKED),
        ({"birth_year": 1960, "patronymic": "Болотович"}, {"birth_year": 1990, "patronymic": "Болотович"}, ASKED),
        # Fathers
        *(
            ({"patronymic": "Болотович", "municipality": "1"}, {"patronymic": other, "municipality": "1"}, ASKED)
            for other in ("Маратович", "Марат уулу", "М.")
        ),
        ({"patronymic": "Болотович"}, {"patronymic": "Булатович"}, TWO),
        ({"patronymic": "Болотович"}, {"patronymic": "Белотович"}, ASKED),
        ({"patronymic": "Болотович"}, {"patronymic": "Жолот уулу"}, ASKED),
        *(({"patronymic": "Болотович"}, {"patronymic": other}, TWO) for other in ("Маратович", "Марат уулу", "М.")),
        ({"family": "Болот уулу"}, {"family": "Болот уулу"}, AGREES),
        ({"family": "Болот уулу"}, {"patronymic": "Болотович"}, ASKED),
        ({"family": "Болот уулу"}, {"family": ""}, TWO),
        ({"patronymic": "Болотович", "birth_year": 1970}, {"patronymic": "Маратович", "birth_year": 1987}, TWO),
        # Sexes
        ({"given": "Жыргал", "sex": "M"}, {"given": "Жыргал", "sex": "F"}, TWO),
        ({"given": "Жыргал", "patronymic": "Болот уулу"}, {"given": "Жыргал", "sex": "F"}, TWO),
        # A double surname and its half
        ({"family": "Асанов-Кимов"}, {}, ASKED),
        ({"family": "Асанов-Кимов", "birth_year": 1991}, {"birth_year": 1963}, TWO),
        ({"family": "Асанова (Кимова)"}, {"family": "Асанова"}, ASKED),
        # Another name
        ({}, {"given": "Нурлан"}, TWO),
    ],
)
def test_one_telephone(first: dict[str, Any], second: dict[str, Any], status: Status, turned: bool) -> None:
    one, two = details(**first), details(**second)
    if turned:
        one, two = two, one
    assert Identities([(1, one)]).place(two).status is status
    # The same of two rows of one list
    both = Identities([])
    assert (both.place(one).status, both.place(two).status) == (Status.NEW, status)
    assert is_one(likeness_of(one), likeness_of(two)) is (status is AGREES)


def test_a_third_record_is_compared_with_all_that_was_said_of_somebody() -> None:
    """A record without a year is no bridge between a father and a son."""
    for people in ([(1, details())], []):
        identities = Identities(people)
        rows = [details(birth_year=1960), details(), details(birth_year=1985)]
        found = [identities.place(row).status for row in rows]
        assert found == [Status.SAME if people else Status.NEW, Status.SAME, Status.NEW]


def test_what_a_merged_record_said_is_compared_with_whose_it_is() -> None:
    identities = Identities([(1, details(birth_year=1960, given="Азат"))], [(2, 1, details())])
    assert identities.place(details(birth_year=1985)).status is Status.NEW


def test_a_row_that_two_may_have_made_is_asked_about_once() -> None:
    here = [(1, details(birth_year=1960)), (2, details(birth_year=1985))]
    assert Identities(here).place(details()).status is Status.POSSIBLE
    assert Identities([*here, (3, details())]).place(details()).participant == 3
    for participant, row in here:
        assert Identities(here).place(row).participant == participant


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({}, {}, False),
        ({}, {"family": "Асонов"}, False),
        ({}, {"family": "Кимов", "given": ""}, False),
        ({}, {"family": "Кимов", "given": "Нурлан"}, True),
        ({}, {"given": "Нурлан"}, True),
        ({"birth_year": 1960}, {"birth_year": 1985}, True),
        ({"patronymic": "Болотович"}, {"patronymic": "Маратович"}, True),
    ],
)
def test_who_shares_a_telephone_alone(first: dict[str, Any], second: dict[str, Any], expected: bool) -> None:
    one, two = likeness_of(details(**first)), likeness_of(details(**second))
    assert are_two(one, two) is are_two(two, one) is expected


def test_what_was_said_first_stands() -> None:
    known, said = likeness_of(details(birth_year=1960)), likeness_of(details(birth_year=1961, sex="M"))
    assert (learned(known, said).birth_year, learned(known, said).sex) == (1960, "M")
    assert learned(said, known) is said
