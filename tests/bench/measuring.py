"""Taking times and saying them: medians and 99th percentiles."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of the values lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


@dataclass
class Timer:
    """Collects seconds."""

    seconds: list[float] = field(default_factory=list)

    @contextmanager
    def one(self) -> Iterator[None]:
        """Time a block."""
        start = time.perf_counter()
        yield
        self.seconds.append(time.perf_counter() - start)

    def ms(self, share: float) -> float:
        """A percentile in milliseconds."""
        return 1000 * percentile(self.seconds, share)


def report(name: str, figure: str, goal: str) -> None:
    """Print one line of the result."""
    print(f"{name:<58} {figure:>26}   goal {goal}", flush=True)


def repeat(times: int, act: Callable[[], object]) -> Timer:
    """Time an act so many times."""
    timer = Timer()
    for _ in range(times):
        with timer.one():
            act()
    return timer
