"""A scanner tried out: whether the code on the screen came whole, and which time between keys suits the scanner."""

from dataclasses import dataclass
from typing import Final

from regapp.model.scanning.arrivals import Arrival
from regapp.model.scanning.assembling import LEAST_GAP_MS, MOST_GAP_MS
from regapp.model.scanning.readings import Way
from regapp.model.token import LENGTH, VERSION
from regapp.model.typed import clean_scan

TRIAL_CODE: Final = f"{VERSION}00000{'9876543210123456'}01".ljust(LENGTH, "0")
"""A badge of no event (numbers of events begin with 1), with every digit in it: it admits nobody anywhere."""
_ROOM: Final = 1.5
"""How much slower than this time a scanner may be another time."""
FAST_HANDS_MS: Final = 45
"""Between the keys of people who type fast. A longer gap holds up what they type, but takes none of it."""


@dataclass(frozen=True)
class Trial:
    """What has become of the code on the screen."""

    is_whole: bool
    is_repaired: bool
    """The keyboard layout garbled it, and it was put right."""
    proposed_gap_ms: int | None
    """A time between keys that suits the scanner better than the one in force; None where that one does."""


def fitting_gap(gap_ms: int) -> int:
    """A time between keys within its bounds: less loses scanners, more takes what people type."""
    return min(MOST_GAP_MS, max(LEAST_GAP_MS, gap_ms))


def judge(arrival: Arrival, gap_ms: int) -> Trial:
    """Judge what a scanner sent; `gap_ms` is the time between keys in force."""
    proposed = None
    if arrival.slowest_ms is not None and arrival.slowest_ms * _ROOM > gap_ms < MOST_GAP_MS:
        proposed = fitting_gap(round(arrival.slowest_ms * _ROOM / 5) * 5 + 5)
    return Trial(clean_scan(arrival.text) == TRIAL_CODE, arrival.way is not Way.AS_TYPED, proposed)
