"""All participants as a table of any length: the order is held, the rows are fetched where one looks."""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import in_language
from regapp.model.participant import Participant
from regapp.services.people.registration import some
from regapp.texts.words import category_word, column_word

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
CATEGORY_ROLE = int(Qt.ItemDataRole.UserRole)
_PAGE = 100
_PAGES_KEPT = 30

Index = QModelIndex | QPersistentModelIndex

# (heading, the column of the file it sorts by)
COLUMNS = (
    ("number", "number"), ("name", "sort_key"), ("category", "category"), ("municipality", "municipality"),
    ("organisation", "organisation"), ("cities", "cities"), ("arrived_at", "first_in"),
)  # fmt: skip
WIDTHS = (95, 255, 150, 250, 170, 130, 120)


class ParticipantsModel(QAbstractTableModel):
    """The rows of the ids that the page has asked for; `columns` are (heading, the column of the file it sorts by)."""

    def __init__(self, workplace: Workplace, columns: tuple[tuple[str, str], ...] = COLUMNS) -> None:
        super().__init__()
        self._columns = columns
        self._workplace = workplace
        self.ids: list[int] = []
        self._pages: OrderedDict[int, dict[int, Participant]] = OrderedDict()

    def show(self, ids: list[int]) -> None:
        """Show these participants in this order."""
        self.beginResetModel()
        self.ids = ids
        self._pages.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Fetch the rows anew: somebody has changed, or the language has."""
        self._pages.clear()
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self._columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def person(self, row: int) -> Participant | None:
        """The participant in a row; nobody where she has been merged into another meanwhile."""
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            people = some(self._workplace.desk, self.ids[number * _PAGE : (number + 1) * _PAGE])
            page = self._pages[number] = {person.id: person for person in people}
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return page.get(self.ids[row])

    def rowCount(self, parent: Index | None = None) -> int:
        """How many participants are shown."""
        return len(self.ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return column_word(self._columns[section][0], self._workplace.language)
        if role == _ALIGNMENT:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """A cell's text, or its colour."""
        if role not in (_DISPLAY, _FOREGROUND, CATEGORY_ROLE):
            return None
        person = self.person(index.row())
        if person is None:
            return None
        if role == CATEGORY_ROLE:
            return person.details.category
        if role == _FOREGROUND:
            return QColor(self._workplace.theme.colours.muted) if person.details.cancelled else None
        return self.text(person, self._columns[index.column()][0])

    def text(self, person: Participant, column: str) -> str:
        """A cell as text."""
        details, language = person.details, self._workplace.language
        match column:
            case "category":
                return category_word(details.category, language)
            case "municipality":
                return self._workplace.place_of(person)
            case "cities":
                cities = self._workplace.desk.event.cities
                return ", ".join(in_language(cities[city], language.code) for city in details.cities if city in cities)
            case "arrived_at":
                return f"{self._workplace.local(person.first_in):%d.%m %H:%M}" if person.first_in else ""
        return str(getattr(details, column))
