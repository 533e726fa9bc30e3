"""Figures of attendance: how many were registered and how many have come, by one cut."""

from dataclasses import dataclass
from enum import StrEnum


class Cut(StrEnum):
    """By what the figures are cut."""

    MUNICIPALITY = "municipality"
    RAYON = "rayon"
    OBLAST = "oblast"
    CATEGORY = "category"
    SEX = "sex"
    SESSION = "session"
    DAY = "day"


@dataclass(frozen=True)
class Figures:
    """One row: `share` is arrived over registered, 0 where nobody was registered."""

    key: str
    name: str
    registered: int
    arrived: int

    @property
    def share(self) -> float:
        """Arrived over registered, 0 to 1 (more where people came who were not registered)."""
        return self.arrived / self.registered if self.registered else 0.0
