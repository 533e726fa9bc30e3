"""The people of a session as a table of any length; the rows are fetched where one looks."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

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
_PAGE: Final = 100
_PAGES_KEPT: Final = 30
_PORTION: Final = 500
_NOT_REGISTERED = QT_TRANSLATE_NOOP("Programme", "✓ {time} · not registered")

Index = QModelIndex | QPersistentModelIndex
Rows = dict[int, tuple[Participant, str]]
"""People by id, each with when she came (`08:41`), or nothing."""
COLUMNS: Final = ("name", "municipality", "arrived_at")


class SessionPeopleModel(QAbstractTableModel):
    """The rows of the ids that the view has asked for; they come when they have been read."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._session: Session | None = None
        self.ids: list[int] = []
        self._pages: OrderedDict[int, Rows] = OrderedDict()
        self._asked: set[int] = set()
        self._before: Rows = {}
        self._turn = 0

    def show(self, session: Session | None, ids: list[int]) -> None:
        """Show these people of a session in this order. Those who are shown stay until they have been read anew."""
        self.beginResetModel()
        is_same = session is not None and self._session is not None and session.code == self._session.code
        self._before = {pid: row for page in self._pages.values() for pid, row in page.items()} if is_same else {}
        self._session, self.ids = session, ids
        self._pages.clear()
        self._asked.clear()
        self._turn += 1
        self.endResetModel()

    def _row(self, row: int) -> tuple[Participant | None, str]:
        """A person and when she came; nobody while she is being read, or where she has been merged into another."""
        number, pid = row // _PAGE, self.ids[row]
        if number not in self._pages:
            self._ask(number)
        return self._pages.get(number, self._before).get(pid, (None, ""))

    def _ask(self, number: int) -> None:
        """Read a page off the GUI thread, once."""
        session = self._session
        if number in self._asked or session is None:
            return
        self._asked.add(number)
        desk, turn, ids = self._workplace.desk, self._turn, self.ids[number * _PAGE : (number + 1) * _PAGE]

        def show(rows: Rows) -> None:
            if turn != self._turn:
                return
            self._asked.discard(number)
            self._pages[number] = rows
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
            first = number * _PAGE
            self.dataChanged.emit(self.index(first, 0), self.index(first + len(ids) - 1, len(COLUMNS) - 1))

        self._workplace.worker.ask(f"session people {number}", lambda: _read(desk, session, ids), show, self)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many people are shown."""
        return len(self.ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return column_word(COLUMNS[section], self._workplace.language)
        if role == _ALIGNMENT:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """A cell's text, or its colour."""
        if role not in (_DISPLAY, _FOREGROUND, _TOOLTIP):
            return None
        person, time = self._row(index.row())
        if person is None or self._session is None:
            return None
        if role == _FOREGROUND:
            return self._colour(person, COLUMNS[index.column()], time)
        return _cell(self._workplace, self._session, person, COLUMNS[index.column()], time)

    def _colour(self, person: Participant, column: str, time: str) -> QColor | None:
        colours = self._workplace.theme.colours
        if column != "arrived_at" or not time or self._session is None:
            return None
        return QColor(colours.admitted if is_registered(person, self._session) else colours.attention)


def rows_as_text(workplace: Workplace, session: Session, ids: Sequence[int], progress: Progress) -> tuple[int, str]:
    """How many of these people of a session there are, and their rows as text that Excel takes as cells."""
    lines: list[str] = []
    for start in range(0, len(ids), _PORTION):
        for person, time in _read(workplace.desk, session, ids[start : start + _PORTION]).values():
            lines.append(text_line(_cell(workplace, session, person, column, time) for column in COLUMNS))
        progress(min(start + _PORTION, len(ids)), len(ids))
    return len(lines), "\n".join(lines)


def _read(desk: Desk, session: Session, ids: Sequence[int]) -> Rows:
    people = some(desk, ids)
    times = came(desk, session, people)
    return {person.id: (person, times.get(person.id, "")) for person in people}


def _cell(workplace: Workplace, session: Session, person: Participant, column: str, time: str) -> str:
    """A cell as text. Somebody who came though she is not registered is marked by words."""
    match column:
        case "municipality":
            return workplace.place_of(person)
        case "arrived_at":
            known = is_registered(person, session)
            words = "✓ {time}" if known else QCoreApplication.translate("Programme", _NOT_REGISTERED)
            return words.format(time=time) if time else ""
    return person.details.name
