"""The data of the wall: figures, and places where people come from; never a person."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from regapp.gui.attendance.feed import Snapshot
from regapp.gui.charts.arrival_curve import Curve
from regapp.gui.charts.figure_texts import scope_words
from regapp.gui.map.drawing import MapData
from regapp.gui.map.legend import MapWords
from regapp.gui.map.scale import Measure
from regapp.gui.map.shapes import MapShapes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import Cut, FigureRow, Figures, PlaceFigures, Scope, sessions_within
from regapp.services.attendance.latest import Latest
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.quantities import number_text
from regapp.texts.words import day_text, no_municipality

_OUTLINES = QT_TRANSLATE_NOOP("Wall", "Outlines: Ministry of Emergency Situations / OCHA, CC BY-IGO")


@dataclass(frozen=True)
class WallWords:
    """The words beside the figures, in the language in force."""

    of_registered: str
    arrived: str
    share: str
    of_municipalities: str
    municipalities: str
    latest: str
    nobody_registered: str
    nobody_came: str


@dataclass(frozen=True)
class Group:
    """Bars under a heading."""

    heading: str
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True)
class LatestRow:
    """An arrival: its time on the event's clocks, and the place."""

    time: str
    place: str


@dataclass(frozen=True)
class WallData:
    """All that is drawn. `map` is None until the outlines have been read."""

    title: str
    scope: str
    arrived: int
    registered: int
    share: float
    municipalities_arrived: int
    municipalities_all: int
    groups: tuple[Group, ...]
    map: MapData | None
    curve: Curve
    curve_title: str
    latest: tuple[LatestRow, ...]
    words: WallWords
    language: Language


def wall_data(workplace: Workplace, found: Snapshot, shapes: MapShapes | None, now: datetime) -> WallData:
    """Make the data of the wall from a snapshot, at the moment `now` (aware)."""
    figures, language, event = found.figures, workplace.language, workplace.desk.event
    return WallData(
        title=workplace.text(event.title),
        scope=scope_words(workplace, found.asked.scope),
        arrived=figures.arrived,
        registered=figures.registered,
        share=figures.share,
        municipalities_arrived=figures.municipalities_arrived,
        municipalities_all=figures.municipalities_all,
        groups=(
            Group(QCoreApplication.translate("Wall", "Women and men"), figures.cuts[Cut.SEX]),
            Group(QCoreApplication.translate("Wall", "Categories"), figures.cuts[Cut.CATEGORY]),
        ),
        map=_map(workplace, found, shapes) if shapes else None,
        curve=_curve(workplace, found, now),
        curve_title=day_text(found.asked.day, language),
        latest=tuple(LatestRow(f"{event.local(item.at):%H:%M}", _place(item, language)) for item in found.latest),
        words=_words(figures, language),
        language=language,
    )


def _place(item: Latest, language: Language) -> str:
    """Say where somebody comes from; short for those from no municipality."""
    is_other = item.place == no_municipality(language)
    return QCoreApplication.translate("Wall", "guests and others") if is_other else item.place


def _words(figures: Figures, language: Language) -> WallWords:
    of = QCoreApplication.translate("Wall", "of {count}")
    of_registered = of
    if figures.others:
        of_registered = QCoreApplication.translate("Wall", "registered: {count}, not on the list: {others}")
    return WallWords(
        of_registered=of_registered.format(
            count=number_text(figures.registered, language),
            others=number_text(figures.others, language),
        ),
        arrived=QCoreApplication.translate("Wall", "participants have arrived"),
        share=QCoreApplication.translate("Wall", "of those registered"),
        of_municipalities=of.format(count=number_text(figures.municipalities_all, language)),
        municipalities=QCoreApplication.translate("Wall", "municipalities represented"),
        latest=QCoreApplication.translate("Wall", "Latest arrivals"),
        nobody_registered=QCoreApplication.translate("Wall", "Nobody is registered yet."),
        nobody_came=QCoreApplication.translate("Wall", "Nobody has come yet."),
    )


def _map(workplace: Workplace, found: Snapshot, shapes: MapShapes) -> MapData:
    words = MapWords(
        QCoreApplication.translate("Wall", "nobody yet"),
        QCoreApplication.translate("Wall", "nobody registered"),
        QCoreApplication.translate("Wall", _OUTLINES),
    )
    places = {place.figures.key: place for place in _walk(found.places)}
    return MapData(shapes, places, Measure.ARRIVED, workplace.language.code, words)


def _walk(tree: tuple[PlaceFigures, ...]) -> Iterator[PlaceFigures]:
    """Give the oblasts and cities that the country's map shows: two levels of the tree."""
    for place in tree:
        yield place
        yield from place.children


def _curve(workplace: Workplace, found: Snapshot, now: datetime) -> Curve:
    return Curve(
        found.arrivals,
        workplace.desk.event.local,
        now,
        QCoreApplication.translate("Wall", "Arrived"),
        QCoreApplication.translate("Wall", "Expected"),
        QCoreApplication.translate("Wall", "now"),
        workplace.language,
    )


def day_to_show(workplace: Workplace, scope: Scope, latest: datetime | None, now: datetime) -> date:
    """Give the scope's own day, else today if it has sessions, else the day of the last arrival, else its first day."""
    event = workplace.desk.event
    if scope.day is not None:
        return scope.day
    days = sorted(map(event.day_of, sessions_within(scope, event, workplace.sessions)))
    today = event.local(now).date()
    if today in days:
        return today
    if latest is not None:
        return event.local(latest).date()
    return days[0] if days else event.starts
