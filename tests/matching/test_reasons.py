"""Why two records may be one person, and what speaks against it."""

from typing import Any

import pytest

from regapp.matching.likeness import likeness_of
from regapp.matching.reasons import Reason, reasons
from regapp.model.participant import Details

BASE: dict[str, Any] = {"family": "Асанов", "given": "Азамат"}


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({}, {}, [Reason.SAME_NAME]),
        ({}, {"family": "Асонов"}, [Reason.NAME_ALIKE]),
        ({}, {"family": "Асанов-Кимов"}, [Reason.NAME_ALIKE]),
        ({}, {"family": "Кимов", "given": "Нурлан"}, []),
        ({"phone": "0770112233"}, {"phone": "+996 770 11-22-33"}, [Reason.SAME_NAME, Reason.SAME_PHONE]),
        ({"phone": "0770112233"}, {"phone": "0770112299"}, [Reason.SAME_NAME, Reason.OTHER_PHONE]),
        ({"phone": "0770112233"}, {}, [Reason.SAME_NAME]),
        ({"email": "a@b.kg"}, {"email": "A@b.kg"}, [Reason.SAME_NAME, Reason.SAME_EMAIL]),
        ({"birth_year": 1980}, {"birth_year": 1980}, [Reason.SAME_NAME, Reason.SAME_YEAR]),
        ({"birth_year": 1980}, {"birth_year": 1997}, [Reason.SAME_NAME, Reason.OTHER_YEAR]),
        ({"patronymic": "Болотович"}, {"patronymic": "Маратович"}, [Reason.SAME_NAME, Reason.OTHER_FATHER]),
        ({"sex": "M"}, {"sex": "F"}, [Reason.SAME_NAME, Reason.OTHER_SEX]),
        ({"municipality": "1"}, {"municipality": "2"}, [Reason.SAME_NAME, Reason.OTHER_PLACE]),
        ({"municipality": "1"}, {"place": "Тоң"}, [Reason.SAME_NAME]),
    ],
)
def test_reasons(first: dict[str, Any], second: dict[str, Any], expected: list[Reason]) -> None:
    one, two = likeness_of(Details(**(BASE | first))), likeness_of(Details(**(BASE | second)))
    assert reasons(one, two) == reasons(two, one) == expected
