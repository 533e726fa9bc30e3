"""Making rows coarse until nobody can be told from at least k - 1 others (k-anonymity, Sweeney 2002).

Rows are made coarse one step after another, along a fixed path: those of a combination that enough people share stay as
fine as they are, the others go on. So common combinations keep what is known, and only rare ones lose it.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Final

Combination = tuple[str, ...]
"""The values that could identify a person, by column, as they are published."""

ANY: Final = "*"
"""Stands where a value was taken out."""

Coarsening = Callable[[Combination], Combination]
"""Makes a combination coarser in one column."""


@dataclass(frozen=True)
class Coarsened:
    """The combination published for each row, in the order given; and of each step, how many rows it had to reach.

    `reached[i]`: the rows that were made coarse up to and with step i.
    """

    combinations: tuple[Combination, ...]
    reached: tuple[int, ...]


def coarsen(rows: Sequence[Combination], steps: Sequence[Coarsening], k: int) -> Coarsened:
    """Make rows coarse until at least `k` share each combination; needs k rows. The last step must make all alike.

    What is left at the end and is fewer than k takes the smallest published combinations along until it is enough.
    """
    if len(rows) < k:
        raise ValueError(len(rows))
    published: dict[int, Combination] = {}
    left = dict(enumerate(rows))
    reached = []
    for number in range(len(steps) + 1):
        if number:
            left = {index: steps[number - 1](row) for index, row in left.items()}
            reached.append(len(left))
        # Rows already published under the same coarse combination count too: they stand there all the same.
        counts = Counter(left.values())
        known = Counter(published.values())
        done = {index: row for index, row in left.items() if counts[row] + known[row] >= k}
        published |= done
        left = {index: row for index, row in left.items() if index not in done}
    if left:
        rest = next(iter(left.values()))
        _take_along(published, left, rest, k)
        published |= left
    return Coarsened(tuple(published[index] for index in range(len(rows))), tuple(reached))


def _take_along(published: dict[int, Combination], left: dict[int, Combination], rest: Combination, k: int) -> None:
    """Let the smallest published combinations join the rest until that is k."""
    sizes = sorted(Counter(published.values()).items(), key=lambda item: (item[1], item[0]))
    for combination, _ in sizes:
        if len(left) >= k:
            return
        for index in [index for index, row in published.items() if row == combination]:
            left[index] = rest
            del published[index]


def smallest(rows: Sequence[Hashable]) -> int:
    """How many share the rarest combination; 0 where there are no rows."""
    return min(Counter(rows).values(), default=0)
