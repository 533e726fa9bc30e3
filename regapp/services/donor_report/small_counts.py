"""Counts of which small ones are kept back, so that nobody is found in them."""

from collections.abc import Sequence
from typing import Final

FEWEST: Final = 5
"""From this number on people are counted."""
_LEAST_HIDDEN: Final = 2


def without_small(counts: Sequence[int]) -> tuple[int | None, ...]:
    """Replace counts of fewer than five by None, where the sum of all may be known.

    The next smallest are kept back too while the sum minus the others would say what is hidden. All look alike, since
    a mark of the smaller ones would say how large the others are; of equal ones all are hidden or none.
    """
    limits = [FEWEST - 1, *sorted(count for count in counts if count >= FEWEST)]
    hidden_to = next((limit for limit in limits if _leaves_open([c for c in counts if c <= limit])), limits[-1])
    return tuple(None if count <= hidden_to else count for count in counts)


def _leaves_open(hidden: Sequence[int]) -> bool:
    """Whether the sum of hidden counts leaves open what each is; it does not where each is the largest small one."""
    return not hidden or (len(hidden) >= _LEAST_HIDDEN and sum(hidden) >= FEWEST and min(hidden) < max(hidden))
