"""Counts put into rows with names: every cut of one scope, the tree of places, a day's arrivals."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from regapp.matching.countries import country_name
from regapp.matching.names import sort_key
from regapp.model.attendance import Arrivals, Cut, FigureRow, Figures, PlaceFigures
from regapp.model.checkin import is_for
from regapp.model.event import Session, in_language
from regapp.model.participant import HOME_COUNTRY, Sex
from regapp.reports.attendance import by_place
from regapp.reports.tally import NO_DETAILS, Tally, moment
from regapp.texts.catalogue import Language
from regapp.texts.words import age_word, category_word, day_text, details_to_come, no_municipality, not_stated, sex_word

_PLACES = (Cut.MUNICIPALITY, Cut.RAYON, Cut.OBLAST)
_USUAL_WAIT: Final = timedelta(hours=2)
"""On a day with nothing but registration, everybody is expected within this time."""


def figures_of(tally: Tally, language: Language) -> Figures:
    """Give all figures of a tally."""
    cuts = {cut: tuple(_place_rows(tally, cut, language)) for cut in _PLACES}
    event = tally.frame.event
    cuts[Cut.CATEGORY] = _rows(
        tally, Cut.CATEGORY, language, event.all_categories, lambda key: category_word(key, language, event)
    )
    cuts[Cut.SEX] = _rows(
        tally, Cut.SEX, language, [Sex.FEMALE.value, Sex.MALE.value], lambda key: sex_word(key, language)
    )
    ages = [band.key for band in tally.frame.event.age_bands]
    cuts[Cut.AGE] = _rows(tally, Cut.AGE, language, ages, lambda key: age_word(key, language))
    cuts[Cut.COUNTRY] = _country_rows(tally, language)
    cuts[Cut.CITY] = tuple(_city_rows(tally, language))
    cuts[Cut.DAY] = tuple(_day_rows(tally, language))
    cuts[Cut.SESSION] = tuple(
        _row(tally, session.code, in_language(session.title, language.code), [session]) for session in tally.sessions
    )
    here = [row for row in cuts[Cut.MUNICIPALITY] if _is_municipality(tally, row.key)]
    return Figures(
        tally.scope,
        tally.registered,
        tally.arrived,
        cuts,
        len(here),
        sum(row.arrived > 0 for row in here),
        len(tally.frame.directory.municipalities),
        tally.others,
    )


def _counts(tally: Tally, cut: Cut) -> dict[str, tuple[int, int, int]]:
    return {key: (cell[0], cell[1], cell[2]) for key, cell in tally.counts[cut].items() if cell[0] or cell[1]}


def _place_rows(tally: Tally, cut: Cut, language: Language) -> list[FigureRow]:
    counts = _counts(tally, Cut.MUNICIPALITY)
    unknown = counts.pop(NO_DETAILS, None)
    rows = by_place(
        ((key, *numbers) for key, numbers in counts.items()),
        tally.frame.directory, cut, language.code, no_municipality(language),
    )  # fmt: skip
    return [*rows, FigureRow(NO_DETAILS, details_to_come(language), *unknown)] if unknown else rows


def _rows(
    tally: Tally, cut: Cut, language: Language, order: Iterable[str], word: Callable[[str], str]
) -> tuple[FigureRow, ...]:
    """Give the rows of a cut: first those in the order, then unforeseen ones, then the unknown."""
    counts = _counts(tally, cut)
    known = [key for key in order if key in counts]
    others = sorted(key for key in counts if key not in known and key not in ("", NO_DETAILS))
    rows = [FigureRow(key, word(key), *counts[key]) for key in (*known, *others)]
    if "" in counts:
        rows.append(FigureRow("", not_stated(language), *counts[""]))
    if NO_DETAILS in counts:
        rows.append(FigureRow(NO_DETAILS, details_to_come(language), *counts[NO_DETAILS]))
    return tuple(rows)


def _country_rows(tally: Tally, language: Language) -> tuple[FigureRow, ...]:
    """Give the rows of countries: the home country first, the others by name."""
    names = {key: country_name(key, language.code) for key in tally.counts[Cut.COUNTRY] if key not in ("", NO_DETAILS)}
    order = sorted(names, key=lambda key: (key != HOME_COUNTRY, sort_key(names[key])))
    return _rows(tally, Cut.COUNTRY, language, order, lambda key: names[key])


def _city_rows(tally: Tally, language: Language) -> Iterable[FigureRow]:
    event = tally.frame.event
    here = {session.city for session in tally.sessions}
    for city, names in event.cities.items():
        if city in here:
            sessions = [session for session in tally.sessions if session.city == city]
            yield _row(tally, city, in_language(names, language.code) or city, sessions)


def _day_rows(tally: Tally, language: Language) -> Iterable[FigureRow]:
    """Give rows by the day of the session, so that a list entered on the next day counts on the right day."""
    for day in sorted({tally.frame.days[session.code] for session in tally.sessions}):
        sessions = [session for session in tally.sessions if tally.frame.days[session.code] == day]
        yield _row(tally, day.isoformat(), day_text(day, language), sessions)


def _row(tally: Tally, key: str, name: str, sessions: list[Session]) -> FigureRow:
    """Count the people who are registered for one of the sessions, those who came to one, and the others of these."""
    codes = {session.code for session in sessions}

    def is_expected(cities: tuple[str, ...]) -> bool:
        return any(is_for(cities, session.city) for session in sessions)

    registered = sum(count for cities, count in tally.by_cities.items() if is_expected(cities))
    # People who cancelled still count as registered for the sessions they had come to.
    registered += sum(
        count for (cities, came), count in tally.late.items() if is_expected(cities) and not codes.isdisjoint(came)
    )
    here = [(cities, count) for (cities, came), count in tally.by_arrivals.items() if not codes.isdisjoint(came)]
    others = sum(count for cities, count in here if cities is None or not is_expected(cities))
    return FigureRow(key, name, registered, sum(count for _, count in here), others)


def _is_municipality(tally: Tally, code: str) -> bool:
    unit = tally.frame.directory.get(code)
    return unit is not None and unit.is_municipality


def places_of(tally: Tally, language: Language) -> tuple[PlaceFigures, ...]:
    """Give the tree oblast > rayon > municipality, cities beside rayons; people without a municipality come last."""
    directory = tally.frame.directory
    everywhere: dict[str, int] = {}
    for unit in directory.municipalities:
        for code in {unit.oblast, unit.rayon} - {""}:
            everywhere[code] = everywhere.get(code, 0) + 1
    tree: dict[str, dict[str, list[FigureRow]]] = {}
    others: list[PlaceFigures] = []
    for row in _place_rows(tally, Cut.MUNICIPALITY, language):
        known = directory.get(row.key)
        if known is None:
            others.append(PlaceFigures(row))
        else:
            bare = replace(row, name=directory.name(row.key, language.code))
            tree.setdefault(known.oblast, {}).setdefault(known.rayon or known.code, []).append(bare)

    def branch(code: str, children: list[PlaceFigures]) -> PlaceFigures:
        if len(children) == 1 and children[0].figures.key == code:
            return children[0]
        name = directory.name(code, language.code)
        figures = FigureRow.summed(code, name, (child.figures for child in children))
        return PlaceFigures(
            figures, sum(child.municipalities for child in children),
            sum(child.municipalities_arrived for child in children), everywhere.get(code, 0), tuple(children),
        )  # fmt: skip

    def leaf(row: FigureRow) -> PlaceFigures:
        own = int(_is_municipality(tally, row.key))
        return PlaceFigures(row, own, own * (row.arrived > 0), own)

    nodes = [
        branch(oblast, [branch(rayon, [leaf(row) for row in rows]) for rayon, rows in rayons.items()])
        for oblast, rayons in tree.items()
    ]
    return (*nodes, *others)


def arrivals_of(tally: Tally, day: date) -> Arrivals:
    """Give a day's arrivals, each person at their first of the day, and the numbers expected by each time."""
    so_far, points = 0, []
    for minute in sorted(minute for minute, count in tally.minutes.items() if count and tally.day_of(minute) == day):
        so_far += tally.minutes[minute]
        points.append((moment(minute), so_far))
    return Arrivals(day, tuple(points), _expected(tally, day))


def _expected(tally: Tally, day: date) -> tuple[tuple[datetime, int], ...]:
    """Spread expected people evenly from the opening of their first registration to the start of their first talk."""
    ramps = []
    for cities, count in tally.by_cities.items():
        sessions = [
            session
            for session in tally.sessions
            if tally.frame.days[session.code] == day and is_for(cities, session.city)
        ]
        if sessions and count:
            opens = min(session.starts for session in sessions)
            talks = [session.starts for session in sessions if not session.desk and session.starts > opens]
            ramps.append((opens, min(talks, default=opens + _USUAL_WAIT), count))
    moments = sorted({point for opens, due, _ in ramps for point in (opens, due)})
    return tuple((point, round(sum(_risen(point, *ramp) for ramp in ramps))) for point in moments)


def _risen(point: datetime, opens: datetime, due: datetime, count: int) -> float:
    return count * min(1.0, max(0.0, (point - opens) / (due - opens)))
