"""Ages and the bands in which people are counted by them: one table for figures, papers and data that name nobody."""

from typing import Final, NamedTuple

YOUTH_BELOW: Final = 29
"""Young people are those below this age."""
OLDEST: Final = 999
"""Above this age a year of birth is a slip of the pen, and the age counts as unknown."""


class AgeBand(NamedTuple):
    """Ages from `first` to `last`, both within; `last` is None where the band has no end."""

    first: int
    last: int | None = None

    @property
    def key(self) -> str:
        """By what figures know it: `29-39`, `60-`."""
        return f"{self.first}-{'' if self.last is None else self.last}"


AGE_BANDS: Final = (
    AgeBand(0, YOUTH_BELOW - 1),
    AgeBand(YOUTH_BELOW, 39),
    AgeBand(40, 49),
    AgeBand(50, 59),
    AgeBand(60),
)
"""The bands, the young ones first; they leave no age out."""
YOUTH: Final = AGE_BANDS[0]
ELDEST: Final = AGE_BANDS[-1]


def age_in(year: int, birth_year: int | None) -> int | None:
    """The age that somebody reaches in a year, on whichever day: lists give the year of birth alone.

    Negative where the year of birth lies after it; None where no year of birth is known.
    """
    return year - birth_year if birth_year else None


def band_of(age: int | None) -> AgeBand | None:
    """The band of an age; None where the age is not known or cannot be one."""
    if age is None or not 0 <= age <= OLDEST:
        return None
    return next(band for band in AGE_BANDS if band.last is None or age <= band.last)
