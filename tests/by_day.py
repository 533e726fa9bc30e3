"""Which of many cases are tried each time; `pytest -m slow` tries the others."""

from collections.abc import Iterable
from typing import Any

import pytest
from _pytest.mark.structures import ParameterSet


def some_by_day(cases: Iterable[Any], count: int) -> list[ParameterSet]:
    """All cases, of which `count`, spread evenly, are tried each time and the others only among the slow tests.

    A case of several arguments is a `pytest.param`.
    """
    every = [case if isinstance(case, ParameterSet) else pytest.param(case) for case in cases]
    chosen = {(2 * number + 1) * len(every) // (2 * count) for number in range(count)}
    return [
        case if place in chosen else pytest.param(*case.values, marks=(*case.marks, pytest.mark.slow), id=case.id)
        for place, case in enumerate(every)
    ]
