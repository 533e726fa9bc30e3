"""Who has come: the figures by every cut, over the event or for one session."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regapp.model.attendance import Cut, Figures
from regapp.model.checkin import Outcome
from regapp.model.event import Session, in_language
from regapp.model.participant import Category, Sex
from regapp.model.table import Column, Table
from regapp.reports.attendance import by_place
from regapp.reports.attendance import total as sum_up
from regapp.services.desk import Desk
from regapp.services.tables import write_table
from regapp.store import figures, queries
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.words import (
    category_word,
    column_word,
    cut_word,
    day_text,
    no_municipality,
    not_stated,
    sex_word,
)

_TITLE = QT_TRANSLATE_NOOP("Words", "Attendance")
_NO_DETAILS = QT_TRANSLATE_NOOP("Words", "Details not here yet")
_PLACES = (Cut.MUNICIPALITY, Cut.RAYON, Cut.OBLAST)


def attendance(desk: Desk, cut: Cut, language: Language, session: Session | None = None) -> list[Figures]:
    """Registered and arrived by a cut. With a session: those of its city, and who came to it."""
    if cut is Cut.SESSION:
        return [row for _, row in _by_session(desk, language, session)]
    if cut is Cut.DAY:
        return _by_day(desk, language, session)
    column = "municipality" if cut in _PLACES else cut.value
    counts = _counts(desk, column, session)
    if cut in _PLACES:
        rows = by_place(counts, desk.directory, cut, language.code, no_municipality(language))
    elif cut is Cut.CATEGORY:
        order = [category.value for category in Category]
        rows = [Figures(key, category_word(key, language) if key else not_stated(language), *n) for key, *n in counts]
        rows.sort(key=lambda row: order.index(row.key) if row.key in order else len(order))
    else:
        order = [sex.value for sex in Sex]
        rows = [Figures(key, sex_word(key, language), *numbers) for key, *numbers in counts]
        rows.sort(key=lambda row: order.index(row.key) if row.key in order else len(order))
    return _with_unknown(desk, rows, language) if session is None else rows


def _counts(desk: Desk, column: str, session: Session | None) -> list[tuple[str, int, int]]:
    event = desk.event.number
    if session is None:
        return desk.ask(lambda db: figures.by_column(db, event, column))
    return desk.ask(lambda db: figures.by_column_in_session(db, event, column, session.code, session.city))


def _with_unknown(desk: Desk, rows: list[Figures], language: Language) -> list[Figures]:
    """Those admitted by a genuine badge whose details are still on their way have a row of their own."""
    unknown = desk.ask(lambda db: figures.without_details(db, desk.event.number))
    if not unknown:
        return rows
    return [
        *rows,
        Figures(Outcome.UNKNOWN_GENUINE.value, language.translate("Words", _NO_DETAILS), 0, unknown),
    ]


def _by_session(desk: Desk, language: Language, only: Session | None) -> list[tuple[Session, Figures]]:
    event = desk.event.number
    groups = desk.ask(lambda db: figures.by_cities(db, event))
    arrived = desk.ask(lambda db: figures.arrived_by_session(db, event))
    rows = []
    for session in [only] if only else desk.sessions():
        registered = sum(count for cities, count in groups if not cities or session.city in cities)
        name = in_language(session.title, language.code)
        rows.append((session, Figures(session.code, name, registered, arrived.get(session.code, 0))))
    return rows


def _by_day(desk: Desk, language: Language, only: Session | None) -> list[Figures]:
    """By the day that a session lies on, so that a list entered the day after counts where it belongs."""
    event = desk.event.number
    groups = desk.ask(lambda db: figures.by_cities(db, event))
    days: dict[date, list[Session]] = {}
    for session in [only] if only else desk.sessions():
        days.setdefault(desk.event.local(session.starts).date(), []).append(session)
    rows = []
    for day, sessions in sorted(days.items()):
        cities = {session.city for session in sessions}
        registered = sum(count for own, count in groups if not own or cities & set(own))
        codes = [session.code for session in sessions]
        arrived = desk.ask(lambda db, codes=codes: figures.arrived_in_any(db, event, codes))  # type: ignore[misc]
        rows.append(Figures(day.isoformat(), day_text(day, language), registered, arrived))
    return rows


def progress_of(desk: Desk, session: Session) -> tuple[int, int]:
    """(registered, arrived) for a session: the bar on the Desk page."""
    return desk.ask(lambda db: queries.session_counts(db, desk.event.number, session.code, session.city))


def attendance_table(rows: list[Figures], cut: Cut, desk: Desk, language: Language, session: Session | None) -> Table:
    """The figures as a table for files and the shell."""
    title = f"{language.translate('Words', _TITLE)}: {cut_word(cut, language)}"
    subtitle = in_language(session.title if session else desk.event.title, language.code)
    columns = (
        Column(cut_word(cut, language), 44),
        Column(column_word("registered", language), 12, figures=True),
        Column(column_word("arrived", language), 12, figures=True),
        Column(column_word("share", language), 10, figures=True, share=True),
    )
    return Table(title, columns, tuple((r.name, r.registered, r.arrived, round(r.share, 4)) for r in rows), subtitle)


def write_attendance(table: Table, out: Path) -> None:
    """Write the figures as xlsx, csv or pdf, by the ending of `out`."""
    write_table(table, out)


@dataclass(frozen=True)
class PlaceNode:
    """A place with those that lie in it."""

    figures: Figures
    children: tuple["PlaceNode", ...]


@dataclass(frozen=True)
class Overview:
    """The totals. `municipalities`: how many have somebody registered, and of how many somebody has come."""

    registered: int
    arrived: int
    municipalities: int
    municipalities_arrived: int


def overview(desk: Desk, session: Session | None = None) -> Overview:
    """The totals over the event or for one session."""
    counts = _counts(desk, "municipality", session)
    found = by_place(counts, desk.directory, Cut.MUNICIPALITY, "ky", "")
    places = [(row.registered, row.arrived) for row in found if row.key]
    unknown = 0 if session else desk.ask(lambda db: figures.without_details(db, desk.event.number))
    return Overview(
        sum(registered for _, registered, _ in counts),
        sum(arrived for _, _, arrived in counts) + unknown,
        sum(1 for registered, arrived in places if registered or arrived),
        sum(1 for _, arrived in places if arrived),
    )


def place_tree(desk: Desk, language: Language, session: Session | None = None) -> list[PlaceNode]:
    """Oblast > rayon > municipality, with figures at each; cities of an oblast stand beside its rayons."""
    directory = desk.directory
    leaves = attendance(desk, Cut.MUNICIPALITY, language, session)
    tree: dict[str, dict[str, list[Figures]]] = {}
    others: list[PlaceNode] = []
    for row in leaves:
        unit = directory.get(row.key)
        if unit is None:
            others.append(PlaceNode(row, ()))
        else:
            tree.setdefault(unit.oblast, {}).setdefault(unit.rayon or unit.code, []).append(row)
    nodes = []
    for oblast, rayons in tree.items():
        children = []
        for rayon, rows in rayons.items():
            single = len(rows) == 1 and rows[0].key == rayon
            leaf_nodes = tuple(PlaceNode(_bare(row, desk, language), ()) for row in rows)
            children.append(PlaceNode(rows[0], ()) if single else _branch(desk, language, rayon, leaf_nodes))
        only_itself = len(children) == 1 and children[0].figures.key == oblast
        nodes.append(children[0] if only_itself else _branch(desk, language, oblast, tuple(children)))
    return nodes + others


def _branch(desk: Desk, language: Language, code: str, children: tuple[PlaceNode, ...]) -> PlaceNode:
    total = sum_up((child.figures for child in children), desk.directory.name(code, language.code))
    return PlaceNode(Figures(code, total.name, total.registered, total.arrived), children)


def _bare(row: Figures, desk: Desk, language: Language) -> Figures:
    """A municipality under its rayon needs no rayon in its name."""
    return Figures(row.key, desk.directory.name(row.key, language.code), row.registered, row.arrived)
