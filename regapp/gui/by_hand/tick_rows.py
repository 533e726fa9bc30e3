"""People to tick as a table of any length: it has the order and the ticks, and fetches the rows in sight."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from regapp.gui.widgets.fetched_rows import FetchedRows
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.people.registration import some

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_CHECK: Final = int(Qt.ItemDataRole.CheckStateRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)
_ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
NOTE: Final = "note"
"""The column of what the marks say of somebody."""
TICK: Final = 0

Index = QModelIndex | QPersistentModelIndex


class Marks(Protocol):
    """The ticks, by the ids of people."""

    def is_ticked(self, person: int) -> bool:
        """Whether somebody is ticked."""

    def is_fixed(self, person: int) -> bool:
        """Whether nobody can tick them, or take the tick away."""

    def note(self, person: int) -> str:
        """What the last column says of them."""


class TickRows(QAbstractTableModel):
    """The rows; `columns` are those after the tick: fields of a person, `municipality`, or NOTE."""

    def __init__(self, workplace: Workplace, columns: Sequence[str], marks: Marks) -> None:
        super().__init__()
        self._workplace, self._columns, self._marks = workplace, tuple(columns), marks
        self.ids: list[int] = []
        self.headings: tuple[str, ...] = ("",) * (len(self._columns) + 1)
        self._rows: FetchedRows[Participant] = FetchedRows(workplace.worker, f"rows of {id(self)}", self)
        self._rows.came.connect(self._on_came)

    def show(self, ids: list[int]) -> None:
        """Show these people in this order."""
        self.beginResetModel()
        self.ids = ids
        self._rows.show(ids, partial(_by_id, self._workplace.desk))
        self.endResetModel()

    def refresh(self, *, reread: bool = False) -> None:
        """Show the ticks as they are now; `reread`: the people too."""
        if reread:
            self._rows.reread()
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self._columns)))

    def name_columns(self, headings: Sequence[str]) -> None:
        """Set the headings, the tick's first."""
        self.headings = tuple(headings)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns))

    def line(self, row: int) -> tuple[str, ...]:
        """Write a row as texts, without its tick."""
        return tuple(self._text(row, column) for column in self._columns)

    def _on_came(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns)))

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the people."""
        return len(self.ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return len(self._columns) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Give the headings."""
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return self.headings[section]
        if role == _ALIGNMENT:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give a tick, a cell's text, or its colour."""
        person = self.ids[index.row()]
        if index.column() == TICK:
            if role == _CHECK:
                is_ticked = self._marks.is_ticked(person)
                return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            return self.headings[TICK] if role == _SPOKEN else None
        if role == _DISPLAY:
            return self._text(index.row(), self._columns[index.column() - 1])
        if role == _FOREGROUND and self._marks.is_fixed(person):
            return QColor(self._workplace.theme.colours.muted)
        return None

    def _text(self, row: int, column: str) -> str:
        if column == NOTE:
            return self._marks.note(self.ids[row])
        person = self._rows.row(row)
        if person is None:
            return ""
        return self._workplace.place_of(person) if column == "municipality" else str(getattr(person.details, column))


def _by_id(desk: Desk, ids: Sequence[int]) -> Mapping[int, Participant]:
    return {person.id: person for person in some(desk, ids)}
