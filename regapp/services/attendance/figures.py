"""Attendance for files and the shell: the figures by every cut, over the event or for one session."""

from pathlib import Path

from regapp.model.attendance import Cut, FigureRow, Scope, SessionFigures
from regapp.model.event import Session, in_language
from regapp.model.papers.table import Column, Table
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.desk import Desk
from regapp.services.tables import write_table
from regapp.store import figures
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.words import column_word, cut_word

_TITLE = QT_TRANSLATE_NOOP("Words", "Attendance")


def attendance(desk: Desk, cut: Cut, language: Language, session: Session | None = None) -> list[FigureRow]:
    """Count registered and arrived people by a cut; with a session, those of its city and those who came to it."""
    return list(Census.load(desk).figures_for(_scope(session), language).cuts[cut])


def _scope(session: Session | None) -> Scope:
    return Scope(session=session.code) if session else WHOLE


def progress_of(desk: Desk, session: Session) -> SessionFigures:
    """Give the figures of a session: the bar on the Desk page."""
    return desk.ask(figures.session_figures, desk.event.number, {session.code: session.city})[session.code]


def attendance_table(rows: list[FigureRow], cut: Cut, desk: Desk, language: Language, session: Session | None) -> Table:
    """Make a table of the figures for files and the shell."""
    title = f"{language.translate('Words', _TITLE)}: {cut_word(cut, language)}"
    subtitle = in_language(session.title if session else desk.event.title, language.code)
    columns = (
        Column(cut_word(cut, language), 44),
        Column(column_word("registered", language), 12, figures=True),
        Column(column_word("arrived", language), 12, figures=True),
        Column(column_word("others", language), 16, figures=True),
        Column(column_word("share", language), 10, figures=True, share=True),
    )
    cells = ((row.name, row.registered, row.arrived, row.others, round(row.share, 4)) for row in rows)
    return Table(title, columns, tuple(cells), subtitle)


def write_attendance(table: Table, out: Path) -> None:
    """Write the figures as xlsx, csv or pdf, by the ending of `out`."""
    write_table(table, out)
