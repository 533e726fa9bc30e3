"""All counts of the report for donors, from one census: the whole, its parts, and the fixed data beside them."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from regapp.matching.places.directory import UnitDirectory
from regapp.model.attendance import Arrivals, Cut, FigureRow, Figures, Scope
from regapp.model.event import Event, Session
from regapp.model.participant import HOME_COUNTRY, Sex
from regapp.model.progress import Progress
from regapp.model.unit import Level, Unit
from regapp.reports.tally import NO_DETAILS
from regapp.services.attendance.census import WHOLE, Census, Crossed
from regapp.services.attendance.returning import pasts
from regapp.services.desk import Desk, now
from regapp.services.donor_report.groups import Groups, count_groups
from regapp.services.donor_report.origins import Origins, count_origins
from regapp.services.donor_report.speakers import Speaking, speaking
from regapp.services.event.events import events_of
from regapp.texts.catalogue import Language


@dataclass(frozen=True)
class Counts:
    """The counts of an event. `earlier`: the whole figures of the events before it, the latest first; `arrivals`: the
    arrivals at the sessions of each day, on that day."""

    event: Event
    directory: UnitDirectory
    sessions: tuple[Session, ...]
    read_at: datetime
    whole: Figures
    oblasts: dict[str, Figures]
    categories: dict[str, Figures]
    days: dict[date, Figures]
    cities: dict[str, Figures]
    arrivals: tuple[Arrivals, ...]
    earlier: tuple[tuple[Event, Figures], ...]
    language: Language
    origins: Origins
    speaking: tuple[Speaking, ...]
    groups: Crossed
    """By category, age and sex."""
    homes: Crossed
    """By municipality and sex."""
    pasts: Crossed
    """By what earlier events say of people (`Past`; empty: their details are to come), municipality and sex."""
    groups_asked: Groups
    """By what only some donors ask about."""

    @property
    def top_units(self) -> list[Unit]:
        """The oblasts, and the cities that lie in none, by the alphabet."""
        return [unit for unit in self.units if unit.oblast == unit.code]

    @property
    def units(self) -> list[Unit]:
        """All units by the alphabet of the report's language."""
        order = self.directory.order(self.language.code)
        return sorted(self.directory, key=lambda unit: order[unit.code])

    @property
    def represented(self) -> set[str]:
        """The codes of the municipalities that people came from."""
        return {
            row.key
            for row in self.whole.cuts[Cut.MUNICIPALITY]
            if row.arrived and (unit := self.directory.get(row.key)) is not None and unit.is_municipality
        }

    @property
    def oblasts_all(self) -> int:
        """The number of oblasts, without the cities that lie in none."""
        return sum(unit.level is Level.OBLAST for unit in self.directory)

    @property
    def oblasts_represented(self) -> int:
        """The number of oblasts with a municipality that was represented."""
        oblasts = {unit.oblast for code in self.represented if (unit := self.directory.get(code)) is not None}
        return sum(1 for unit in self.directory if unit.level is Level.OBLAST and unit.code in oblasts)


def count_everything(desk: Desk, language: Language, progress: Progress | None = None) -> Counts:
    """Read the file once and count. `progress` may raise Cancelled."""
    read_at = now()
    census = Census.load(desk)
    event, directory, sessions = desk.event, census.frame.directory, census.frame.sessions
    whole = census.figures_for(WHOLE, language)
    days = sorted(set(census.frame.days.values()))
    cities = [row.key for row in whole.cuts[Cut.CITY]]
    before = sorted(
        (other for other in events_of(desk) if other.number != event.number and other.starts < event.starts),
        key=lambda other: other.starts, reverse=True,
    )  # fmt: skip
    scopes: list[tuple[str, object, Scope]] = [
        *(("oblast", row.key, Scope(place=row.key)) for row in whole.cuts[Cut.OBLAST] if directory.get(row.key)),
        *(
            ("category", row.key, Scope(category=row.key))
            for row in whole.cuts[Cut.CATEGORY]
            if row.key not in ("", NO_DETAILS)
        ),
        *(("day", day, Scope(day=day)) for day in days),
        *(("city", city, Scope(city=city)) for city in cities),
    ]
    steps = len(scopes) + len(before) + 1
    found: dict[str, dict[object, Figures]] = {"oblast": {}, "category": {}, "day": {}, "city": {}}
    arrivals = []
    for done, (kind, key, scope) in enumerate(scopes, start=1):
        if progress:
            progress(done, steps)
        found[kind][key] = census.figures_for(scope, language)
        if scope.day is not None:
            arrivals.append(census.arrivals(scope, scope.day))
    earlier = []
    for done, other in enumerate(before, start=len(scopes) + 1):
        if progress:
            progress(done, steps)
        earlier.append((other, Census.load(desk, other).figures_for(WHOLE, language)))
    return Counts(
        event, directory, sessions, read_at, whole, found["oblast"], found["category"],  # type: ignore[arg-type]
        found["day"], found["city"], tuple(arrivals), tuple(earlier), language,  # type: ignore[arg-type]
        count_origins(desk, census), speaking(desk, sessions), census.crossed((Cut.CATEGORY, Cut.AGE, Cut.SEX)),
        census.crossed((Cut.MUNICIPALITY, Cut.SEX)),
        census.crossed((Cut.MUNICIPALITY, Cut.SEX), pasts(desk, before)) if before else {},
        count_groups(desk, census),
    )  # fmt: skip


def sexes(figures: Figures) -> tuple[int, int, int]:
    """Count (women, men, people whose sex is not stated) among those who came."""
    women, men = (figures.row(Cut.SEX, sex.value).arrived for sex in (Sex.FEMALE, Sex.MALE))
    return women, men, figures.arrived - women - men


def sexes_in(crossed: Crossed, *asked: str | None) -> tuple[int, int, int]:
    """Count as `sexes` does in counts of which sex is the last cut; `asked`: the keys before it, None for any."""
    came: Counter[str] = Counter()
    for (*keys, sex), (_, arrived) in crossed.items():
        if all(key in (None, found) for key, found in zip(asked, keys, strict=True)):
            came[sex] += arrived
    women, men = came[Sex.FEMALE.value], came[Sex.MALE.value]
    return women, men, came.total() - women - men


def foreign(figures: Figures) -> list[FigureRow]:
    """Give the rows of other countries."""
    return [row for row in figures.cuts[Cut.COUNTRY] if len(row.key) == len(HOME_COUNTRY) and row.key != HOME_COUNTRY]


def young(figures: Figures, event: Event) -> int:
    """Count the young people who came."""
    return figures.row(Cut.AGE, event.young.key).arrived


def of_known_age(figures: Figures, event: Event) -> int:
    """Count the people who came and whose year of birth is known."""
    return sum(figures.row(Cut.AGE, band.key).arrived for band in event.age_bands)
