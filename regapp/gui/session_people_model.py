"""The people of a session as a table of any length; the rows are fetched where one looks."""

from collections import OrderedDict
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from regapp.gui.workplace import Workplace
from regapp.model.checkin import is_registered
from regapp.model.event import Session
from regapp.model.participant import Participant
from regapp.services.people import some
from regapp.services.session_people import came
from regapp.texts.catalogue import QT_TRANSLATE_NOOP
from regapp.texts.words import column_word

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_PAGE: Final = 100
_PAGES_KEPT: Final = 30
_NOT_REGISTERED = QT_TRANSLATE_NOOP("Programme", "✓ {time} · not registered")

Index = QModelIndex | QPersistentModelIndex
COLUMNS: Final = ("name", "municipality", "arrived_at")


class SessionPeopleModel(QAbstractTableModel):
    """The rows of the ids that the view has asked for."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._session: Session | None = None
        self.ids: list[int] = []
        self._pages: OrderedDict[int, tuple[list[Participant], dict[int, str]]] = OrderedDict()

    def show(self, session: Session | None, ids: list[int]) -> None:
        """Show these people of a session in this order."""
        self.beginResetModel()
        self._session, self.ids = session, ids
        self._pages.clear()
        self.endResetModel()

    def _row(self, row: int) -> tuple[Participant | None, str]:
        """A person and when she came."""
        number, offset = divmod(row, _PAGE)
        if number not in self._pages:
            desk = self._workplace.desk
            people = some(desk, self.ids[number * _PAGE : (number + 1) * _PAGE])
            self._pages[number] = people, came(desk, self._session, people) if self._session and people else {}
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        people, times = self._pages[number]
        person = people[offset] if offset < len(people) else None
        return person, times.get(person.id, "") if person else ""

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
        return self.text(person, COLUMNS[index.column()], time)

    def _colour(self, person: Participant, column: str, time: str) -> QColor | None:
        colours = self._workplace.theme.colours
        if column != "arrived_at" or not time or self._session is None:
            return None
        return QColor(colours.admitted if is_registered(person, self._session) else colours.attention)

    def text(self, person: Participant, column: str, time: str) -> str:
        """A cell as text. Somebody who came though she is not registered is marked by words."""
        match column:
            case "municipality":
                return self._workplace.place_of(person)
            case "arrived_at":
                known = self._session is not None and is_registered(person, self._session)
                words = "✓ {time}" if known else QCoreApplication.translate("Programme", _NOT_REGISTERED)
                return words.format(time=time) if time else ""
        return person.details.name
