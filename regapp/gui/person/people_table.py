"""All participants as a table of any length: it holds the order and fetches the rows in sight."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from regapp.gui.widgets.fetched_rows import FetchedRows
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import in_language
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.people.registration import some
from regapp.texts.words import category_word, column_word

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
CATEGORY_ROLE = int(Qt.ItemDataRole.UserRole)
_SEARCHED_AT_ONCE = 500

Index = QModelIndex | QPersistentModelIndex

# (heading, the column of the file it sorts by)
COLUMNS = (
    ("number", "number"), ("name", "sort_key"), ("category", "category"), ("municipality", "municipality"),
    ("organisation", "organisation"), ("cities", "cities"), ("arrived_at", "first_in"),
)  # fmt: skip
WIDTHS = (95, 255, 150, 250, 170, 130, 120)


class ParticipantsModel(QAbstractTableModel):
    """The rows of the ids that the page has asked for; `columns` are (heading, the column of the file it sorts by)."""

    found = Signal(QModelIndex)
    """The cell that begins with the letters typed in the table."""

    def __init__(self, workplace: Workplace, columns: tuple[tuple[str, str], ...] = COLUMNS) -> None:
        super().__init__()
        self._columns = columns
        self._workplace = workplace
        self.ids: list[int] = []
        self._rows: FetchedRows[Participant] = FetchedRows(workplace.worker, f"rows of {id(self)}", self)
        self._rows.came.connect(self._on_came)
        self._searches = 0

    def show(self, ids: list[int]) -> None:
        """Show these participants in this order. Known rows stay in sight until they have been read again."""
        self.beginResetModel()
        self.ids = ids
        self._rows.show(ids, partial(_by_id, self._workplace.desk))
        self.endResetModel()

    def forget(self) -> None:
        """Fetch the rows again: a participant has changed, or the language has."""
        self._rows.reread()
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self._columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def person(self, row: int) -> Participant | None:
        """Give the participant in a row; None until they have been read, or if they were merged into another."""
        return self._rows.row(row)

    def _on_came(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def match(
        self,
        start: Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap,
    ) -> list[QModelIndex]:
        """Look for a cell below `start` that begins with the letters typed; the answer comes later by `found`."""
        column, desk, begun = start.column(), self._workplace.desk, str(value).casefold()
        ids = self.ids[start.row() :] + self.ids[: start.row()]
        turn = self._searches = self._searches + 1

        def question() -> int:
            for at in range(0, len(ids), _SEARCHED_AT_ONCE):
                if turn != self._searches:
                    break
                for person in some(desk, ids[at : at + _SEARCHED_AT_ONCE]):
                    if self.text(person, self._columns[column][0]).casefold().startswith(begun):
                        return person.id
            return 0

        def show(participant: int) -> None:
            if participant in self.ids:
                self.found.emit(self.index(self.ids.index(participant), column))

        self._workplace.worker.ask(f"letters in {id(self)}", question, show, self)
        return []

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the participants shown."""
        return len(self.ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Give the headings."""
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return column_word(self._columns[section][0], self._workplace.language)
        if role == _ALIGNMENT:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give a cell's text, or its colour."""
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

    def cells(self, ids: Sequence[int]) -> list[tuple[str, ...]]:
        """Write the rows of people as texts. It reads the file: not for the GUI thread."""
        return [self.cells_of(person) for person in some(self._workplace.desk, ids)]

    def cells_of(self, person: Participant) -> tuple[str, ...]:
        """Write the row of a participant as texts."""
        return tuple(self.text(person, column) for column, _ in self._columns)

    def text(self, person: Participant, column: str) -> str:
        """Write a cell as text."""
        details, language = person.details, self._workplace.language
        match column:
            case "category":
                return category_word(details.category, language, self._workplace.desk.event)
            case "municipality":
                return self._workplace.place_of(person)
            case "cities":
                cities = self._workplace.desk.event.cities
                return ", ".join(in_language(cities[city], language.code) for city in details.cities if city in cities)
            case "arrived_at":
                return f"{self._workplace.local(person.first_in):%d.%m %H:%M}" if person.first_in else ""
        return str(getattr(details, column))


def _by_id(desk: Desk, ids: Sequence[int]) -> Mapping[int, Participant]:
    return {person.id: person for person in some(desk, ids)}
