"""A unit of the country's division: oblast, rayon, city, town or aiyl aimak."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """Where a unit stands in the division."""

    OBLAST = "oblast"
    RAYON = "rayon"
    CITY = "city"
    TOWN = "town"
    AIYL_AIMAK = "aiyl_aimak"


@dataclass(frozen=True)
class Unit:
    """A unit with its SOATE code. `rayon` is empty for oblasts and cities; Bishkek and Osh are their own oblast."""

    code: str
    level: Level
    name_ky: str
    name_ru: str
    name_en: str
    oblast: str
    rayon: str

    def name(self, language: str) -> str:
        """The name in `language`; where the directory lacks it, in a language that it has."""
        ky, ru, en = self.name_ky, self.name_ru, self.name_en
        ordered = {"ky": (ky, ru, en), "ru": (ru, ky, en), "en": (en, ky, ru)}[language]
        return next(name for name in ordered if name)

    @property
    def is_municipality(self) -> bool:
        """Whether it has local self-government of its own."""
        return self.level in (Level.CITY, Level.TOWN, Level.AIYL_AIMAK)
