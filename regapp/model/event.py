"""The event (a conference) and its sessions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Final
from zoneinfo import ZoneInfo

from regapp.model.ages import AgeBand, age_on, bands_with, youth_by_law
from regapp.model.doors.handout import Handout
from regapp.model.participant import Category, Details

LANGUAGES = ("ky", "ru", "en")

DAY_MINUTES = 24 * 60
NEEDED_OF_AN_EVENT: Final = frozenset({"code", "title", "starts", "ends"})
"""The fields without which an event is none."""
LONGEST_EVENT: Final = timedelta(days=365)

Texts = Mapping[str, str]


def in_language(texts: Texts, language: str) -> str:
    """The text in `language`, else the first that there is, else nothing."""
    return texts.get(language) or next((texts[code] for code in LANGUAGES if texts.get(code)), "")


@dataclass(frozen=True)
class Signatory:
    """A person who signs papers of the event: name and position in the event's languages."""

    name: Texts
    position: Texts = field(default_factory=dict)


@dataclass(frozen=True)
class Material:
    """Something to read of a session: its title, and where it lies (an address, or a file's path)."""

    title: str
    address: str


@dataclass(frozen=True)
class OwnCategory:
    """A category that an event has beside those of `Category`: its names, and a colour on which white can be read."""

    name: Texts
    colour: str = ""


@dataclass(frozen=True)
class Event:
    """A conference. `number` is what tokens carry; `cities` maps a city's code to its names."""

    number: int
    code: str
    title: Texts
    starts: date
    ends: date
    zone: str = "Asia/Bishkek"
    cities: Mapping[str, Texts] = field(default_factory=dict)
    short_title: Texts = field(default_factory=dict)
    organisers: tuple[Texts, ...] = ()
    donor: Texts = field(default_factory=dict)
    signatories: tuple[Signatory, ...] = ()
    portal: str = ""
    units: str = "2021"
    demo: bool = False
    youth: AgeBand | None = None
    """The ages of young people; None: those of the law on the first day."""

    report_text: str = ""
    """A text of the organisers' own in the report for donors; its lines are paragraphs."""

    targets: Mapping[str, int] = field(default_factory=dict)
    """What the report sets beside its results, by the names of `Target`."""

    categories: Mapping[str, OwnCategory] = field(default_factory=dict)
    """The event's own categories by their codes, beside those of `Category`."""

    languages: Mapping[str, Texts] = field(default_factory=dict)
    """Names of the languages that participants have beside `LANGUAGES`, by their codes."""

    handouts: Mapping[str, Handout] | None = None
    """The things that participants get, by their codes; None where nobody has said."""

    papers: str = ""
    """The language of papers and badges for which none is chosen; empty: that of the program."""

    @property
    def all_categories(self) -> tuple[str, ...]:
        """The codes of all categories that somebody can have here."""
        return (*(category.value for category in Category), *self.categories)

    @property
    def young(self) -> AgeBand:
        """The ages of those who count as young people."""
        return self.youth or youth_by_law(self.starts)

    @cached_property
    def age_bands(self) -> tuple[AgeBand, ...]:
        """The bands of age in figures, the youngest first."""
        return bands_with(self.young)

    def age_of(self, details: Details) -> int | None:
        """The age of somebody on the first day, or the age that they reach in that year."""
        return age_on(self.starts, details.birth_year, details.born)

    @property
    def days(self) -> list[date]:
        """The days of the event, the first first."""
        return [self.starts + timedelta(days=number) for number in range((self.ends - self.starts).days + 1)]

    def local(self, moment: datetime) -> datetime:
        """`moment` (aware) on the clocks of the event."""
        return moment.astimezone(ZoneInfo(self.zone))

    def day_of(self, session: "Session") -> date:
        """The day of a session: the one on which it begins on the clocks of the event, also where it lasts over
        midnight."""
        return self.local(session.starts).date()

    def moment(self, day: date, minute: int) -> datetime:
        """When a minute of a day is on the clocks of the event, aware, UTC; minutes past 1440 are of the days after."""
        start = datetime.combine(day + timedelta(days=minute // DAY_MINUTES), time())
        local = start + timedelta(minutes=minute % DAY_MINUTES)
        return local.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    def is_on(self, moment: datetime) -> bool:
        """Whether `moment` (aware) falls on a day of the event."""
        return self.starts <= self.local(moment).date() <= self.ends


@dataclass(frozen=True)
class Session:
    """A day or talk of the event in one city. `starts` and `ends` are aware, UTC in storage."""

    code: str
    title: Texts
    city: str
    room: Texts
    starts: datetime
    ends: datetime
    desk: bool = False
    """Whether it is the registration of a day, where badges are handed out."""
    capacity: int = 0
    """How many the room holds; 0 where nobody has said."""
    speakers: tuple[int, ...] = ()
    """The ids of the participants who speak, in their order."""
    materials: tuple[Material, ...] = ()
