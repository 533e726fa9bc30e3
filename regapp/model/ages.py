"""Ages and their bands: the age on the first day of an event, and who counts as young by the law of that day."""

from datetime import date
from typing import Final, NamedTuple

OLDEST: Final = 999
"""Above this age a year of birth is a slip of the pen, and the age counts as unknown."""
_YOUTH_LAW: Final = date(2023, 8, 4)
"""Law of the Kyrgyz Republic No. 157 of 4 August 2023: young people are those of 14 to 35 years; before, under 29."""
_DECADES: Final = (39, 49, 59)
LEAST_YOUTH, MOST_YOUTH = 0, 59
"""The ages between which an event can set its young people."""


class AgeBand(NamedTuple):
    """Ages from `first` to `last`, both within; `last` is None where the band has no end."""

    first: int
    last: int | None = None

    @property
    def key(self) -> str:
        """By what figures know it: `29-39`, `60-`."""
        return f"{self.first}-{'' if self.last is None else self.last}"


def band_from(key: str) -> AgeBand | None:
    """The band of a key; None for what is no key of a band."""
    first, sign, last = key.partition("-")
    if not (sign and first.isdecimal() and (last.isdecimal() or not last)):
        return None
    return AgeBand(int(first), int(last) if last else None)


def youth_by_law(day: date) -> AgeBand:
    """The ages of young people by the law in force on a day."""
    return AgeBand(14, 35) if day >= _YOUTH_LAW else AgeBand(0, 28)


def bands_with(youth: AgeBand) -> tuple[AgeBand, ...]:
    """The bands with young people as one of them: the youngest first, decades after them; they leave no age out."""
    last = youth.first if youth.last is None else youth.last
    bands = [AgeBand(0, youth.first - 1)] if youth.first else []
    bands.append(AgeBand(youth.first, last))
    for end in _DECADES:
        if end > last:
            bands.append(AgeBand(last + 1, end))
            last = end
    return (*bands, AgeBand(last + 1))


def youth_within(first: int, last: int) -> AgeBand | None:
    """The ages of young people that an event sets; None for ages that cannot be theirs."""
    return AgeBand(first, last) if LEAST_YOUTH <= first <= last <= MOST_YOUTH else None


def born_on(birth_date: str, birth_year: int | None) -> date | None:
    """The date of birth (ISO 8601); None where it is none, or differs from the year of birth."""
    try:
        born = date.fromisoformat(birth_date) if birth_date else None
    except ValueError:
        return None
    return born if born and born.year == birth_year else None


def age_on(day: date, birth_year: int | None, born: date | None = None) -> int | None:
    """The age on a day; where only the year of birth is known, the age that somebody reaches in the year of the day.

    Negative where the birth lies after it; None where no year of birth is known.
    """
    if born is not None:
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    return day.year - birth_year if birth_year else None


def band_of(age: int | None, bands: tuple[AgeBand, ...]) -> AgeBand | None:
    """The band of an age; None where the age is not known or cannot be one."""
    if age is None or not 0 <= age <= OLDEST:
        return None
    return next(band for band in bands if band.last is None or age <= band.last)
