"""The people of a session as a table of any length; it fetches the rows in sight."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from regapp.gui.widgets.fetched_rows import FetchedRows
from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import is_registered
from regapp.model.event import Session
from regapp.model.papers.table import text_line
from regapp.model.participant import Participant
from regapp.model.progress import Progress
from regapp.services.desk import Desk
from regapp.services.people.registration import some
from regapp.services.programme.session_people import came
from regapp.texts.catalogue import QT_TRANSLATE_NOOP
from regapp.texts.words import column_word

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_PORTION: Final = 500
_NOT_REGISTERED = QT_TRANSLATE_NOOP("Programme", "✓ {time} · not registered")

Index = QModelIndex | QPersistentModelIndex
Row = tuple[Participant, str]
"""A person, and when they came (`08:41`), or nothing."""
COLUMNS: Final = ("name", "municipality", "arrived_at")


class SessionPeopleModel(QAbstractTableModel):
    """The rows of the ids that the view has asked for; they appear when they have been read."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._session: Session | None = None
        self.ids: list[int] = []
        self._rows: FetchedRows[Row] = FetchedRows(workplace.worker, "rows of the session", self)
        self._rows.came.connect(self._on_came)

    def show(self, session: Session | None, ids: list[int]) -> None:
        """Show these people of a session in this order. Known rows stay until they have been read again."""
        self.beginResetModel()
        if session is None or self._session is None or session.code != self._session.code:
            self._rows.forget()
        self._session, self.ids = session, ids
        if session is not None:
            self._rows.show(ids, partial(_read, self._workplace.desk, session))
        self.endResetModel()

    def _on_came(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the people shown."""
        return len(self.ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Give the headings."""
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return column_word(COLUMNS[section], self._workplace.language)
        if role == _ALIGNMENT:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give a cell's text, or its colour."""
        if role not in (_DISPLAY, _FOREGROUND, _TOOLTIP):
            return None
        row = self._rows.row(index.row())
        if row is None or self._session is None:
            return None
        person, time = row
        if role == _FOREGROUND:
            return self._colour(person, COLUMNS[index.column()], time)
        return _cell(self._workplace, self._session, person, COLUMNS[index.column()], time)

    def _colour(self, person: Participant, column: str, time: str) -> QColor | None:
        colours = self._workplace.theme.colours
        if column != "arrived_at" or not time or self._session is None:
            return None
        return QColor(colours.admitted if is_registered(person, self._session) else colours.attention)


def rows_as_text(workplace: Workplace, session: Session, ids: Sequence[int], progress: Progress) -> tuple[int, str]:
    """Count these people of a session, and write their rows as text that Excel reads as cells."""
    lines: list[str] = []
    for start in range(0, len(ids), _PORTION):
        for person, time in _read(workplace.desk, session, ids[start : start + _PORTION]).values():
            lines.append(text_line(_cell(workplace, session, person, column, time) for column in COLUMNS))
        progress(min(start + _PORTION, len(ids)), len(ids))
    return len(lines), "\n".join(lines)


def _read(desk: Desk, session: Session, ids: Sequence[int]) -> dict[int, Row]:
    people = some(desk, ids)
    times = came(desk, session, people)
    return {person.id: (person, times.get(person.id, "")) for person in people}


def _cell(workplace: Workplace, session: Session, person: Participant, column: str, time: str) -> str:
    """Write a cell as text. Words mark a person who came without being registered."""
    match column:
        case "municipality":
            return workplace.place_of(person)
        case "arrived_at":
            known = is_registered(person, session)
            words = "✓ {time}" if known else QCoreApplication.translate("Programme", _NOT_REGISTERED)
            return words.format(time=time) if time else ""
    return person.details.name
