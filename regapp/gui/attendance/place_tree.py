"""The tree of oblast, rayon and municipality with figures; the same rows get their new figures in place."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTreeView, QVBoxLayout

from regapp.gui.charts.share_bar import SHARE_ROLE, ShareDelegate
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import PlaceFigures
from regapp.texts.catalogue import Language
from regapp.texts.quantities import number_text, percent_text
from regapp.texts.words import column_word

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_COLUMNS = ("place", "registered", "arrived", "share")
PLACE, REGISTERED, ARRIVED, SHARE = range(4)
_NO_PARENT = -1
_LEAST_NAME = 104
"""The room for a place's name beside the figures."""
_BODY = 13
_HEADING_EDGES = 26

Index = QModelIndex | QPersistentModelIndex


class PlaceModel(QAbstractItemModel):
    """The places in one list in the order of the tree; an index holds a place's position in it."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.places: list[PlaceFigures] = []
        self._parents: list[int] = []
        self._children: dict[int, list[int]] = {_NO_PARENT: []}
        self._rows: list[int] = []
        self.by_code: dict[str, int] = {}
        self.place_word = ""

    def show(self, tree: tuple[PlaceFigures, ...]) -> bool:
        """Show these places; True if the rows are the same ones as before, so that nothing closes or scrolls."""
        flat = list(_walk(tree, _NO_PARENT, 0))
        parents, codes = [parent for _, parent in flat], [place.figures.key for place, _ in flat]
        is_same = parents == self._parents and codes == [place.figures.key for place in self.places]
        if is_same:
            self._renew([place for place, _ in flat])
            return True
        self.beginResetModel()
        self.places, self._parents = [place for place, _ in flat], parents
        self._children, self._rows = {_NO_PARENT: []}, []
        for position, parent in enumerate(parents):
            siblings = self._children.setdefault(parent, [])
            self._rows.append(len(siblings))
            siblings.append(position)
        self.by_code = {}
        for position, code in enumerate(codes):
            self.by_code.setdefault(code, position)
        self.endResetModel()
        return False

    def _renew(self, places: list[PlaceFigures]) -> None:
        """Put new figures into the existing rows; redraw only changed rows."""
        changed = [number for number, place in enumerate(places) if place.figures != self.places[number].figures]
        self.places = places
        for position in changed:
            self.dataChanged.emit(self.at(position), self.at(position, SHARE))

    def at(self, position: int, column: int = 0) -> QModelIndex:
        """Give the index of a place."""
        return self.createIndex(self._rows[position], column, position)

    def of_code(self, code: str) -> QModelIndex:
        """Give the index of a place's code; it is not valid where the code has no row."""
        return self.at(self.by_code[code]) if code in self.by_code else QModelIndex()

    def place(self, index: Index) -> PlaceFigures:
        """Give the place of an index."""
        return self.places[index.internalId()]

    def depth(self, position: int) -> int:
        """Say how deep a place lies; 0 is the top."""
        return 0 if self._parents[position] == _NO_PARENT else 1 + self.depth(self._parents[position])

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Give Qt the index of a cell."""
        siblings = self._siblings(parent)
        return self.createIndex(row, column, siblings[row]) if 0 <= row < len(siblings) else QModelIndex()

    def _siblings(self, parent: Index | None) -> list[int]:
        key = parent.internalId() if parent is not None and parent.isValid() else _NO_PARENT
        return self._children.get(key, [])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """Give Qt the index of the place above."""
        if not index.isValid():
            return QModelIndex()
        parent = self._parents[index.internalId()]
        return self.at(parent) if parent != _NO_PARENT else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the places directly within a place."""
        return len(self._siblings(parent)) if parent is None or parent.column() <= 0 else 0

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Give the headings."""
        if role == _DISPLAY:
            return column_word(_COLUMNS[section], self._workplace.language) if section else self.place_word
        if role == _ALIGNMENT:
            return _RIGHT if section in (REGISTERED, ARRIVED) else _LEFT
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give a cell's text, alignment, weight, or share."""
        if role == _DISPLAY:
            return cell_text(self.place(index), index.column(), self._workplace.language)
        if role == _ALIGNMENT:
            return _RIGHT if index.column() else _LEFT
        if role == SHARE_ROLE:
            return self.place(index).figures.share if index.column() == SHARE else self.place(index).figures.key
        if role == _FONT and self.place(index).children and self._parents[index.internalId()] == _NO_PARENT:
            return self._workplace.theme.font(self._workplace.theme.sizes.body, bold=True)
        if role == _TIP:
            return _tip(self.place(index), index.column(), self._workplace)
        return None


def cell_text(place: PlaceFigures, column: int, language: Language) -> str:
    """Write a cell as text."""
    figures = place.figures
    share = percent_text(figures.share, language) if figures.registered else ""
    return (
        figures.name,
        number_text(figures.registered, language),
        number_text(figures.arrived, language),
        share,
    )[column]


def _tip(place: PlaceFigures, column: int, workplace: Workplace) -> str | None:
    figures = place.figures
    if column in (ARRIVED, SHARE) and figures.others:
        return f"{column_word('others', workplace.language)}: {number_text(figures.others, workplace.language)}"
    return figures.name if column == PLACE else None


def _walk(places: tuple[PlaceFigures, ...], parent: int, position: int) -> Iterator[tuple[PlaceFigures, int]]:
    """Give every place with its parent's position, in the order of the tree."""
    for place in places:
        yield place, parent
        below = list(_walk(place.children, position, position + 1))
        yield from below
        position += 1 + len(below)


class PlaceTree(Panel):
    """The tree as a widget."""

    chosen = Signal(str)
    """The code of a place."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.model = PlaceModel(workplace)
        tree = self.tree = QTreeView()
        tree.setModel(self.model)
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        tree.setExpandsOnDoubleClick(True)
        tree.setItemDelegateForColumn(SHARE, ShareDelegate(workplace, tree))
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        tree.header().setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Stretch)
        tree.selectionModel().currentRowChanged.connect(self._on_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tree)
        self._is_silent = False
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words of the headings."""
        self.model.place_word = self.tr("Place")
        self.tree.setAccessibleName(self.tr("Places"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, SHARE)
        self.restyle()

    def restyle(self) -> None:
        """Make columns as wide as their headings and figures need; the names take the rest."""
        theme = self.workplace.theme
        metrics = QFontMetrics(theme.font(theme.sizes.caption, bold=True))
        factor = theme.sizes.body / _BODY
        widths = {}
        for column, least in ((PLACE, _LEAST_NAME), (REGISTERED, 72), (ARRIVED, 66), (SHARE, 106)):
            heading = metrics.horizontalAdvance(str(self.model.headerData(column, Qt.Orientation.Horizontal)))
            widths[column] = max(round(least * factor), heading + _HEADING_EDGES)
            self.tree.setColumnWidth(column, widths[column])
        edges = self.tree.verticalScrollBar().sizeHint().width() + 2 * self.tree.frameWidth()
        self.tree.setMinimumWidth(sum(widths.values()) + edges)

    def show_places(self, places: tuple[PlaceFigures, ...], chosen: str) -> None:
        """Show these places; open branches stay open."""
        opened = {self._code(index) for index in self._branches() if self.tree.isExpanded(index)}
        self._quietly(lambda: self._show(places, chosen, opened))

    def _show(self, places: tuple[PlaceFigures, ...], chosen: str, opened: set[str]) -> None:
        if not self.model.show(places):
            for index in list(self._branches()):
                self.tree.setExpanded(index, self._code(index) in opened)
            self.choose(chosen)

    def choose(self, code: str) -> None:
        """Mark a place, or none."""
        self._quietly(lambda: self._mark(code))

    def _mark(self, code: str) -> None:
        index = self.model.of_code(code) if code else QModelIndex()
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        else:
            self.tree.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)

    def _quietly(self, act: Callable[[], None]) -> None:
        before, self._is_silent = self._is_silent, True
        try:
            act()
        finally:
            self._is_silent = before

    def _code(self, index: Index) -> str:
        return self.model.place(index).figures.key

    def _branches(self) -> Iterator[QModelIndex]:
        """Give every row that has rows below it."""
        return (self.model.at(position) for position, place in enumerate(self.model.places) if place.children)

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._is_silent:
            self.chosen.emit(self._code(index))

    def visible(self) -> list[tuple[PlaceFigures, int]]:
        """Give the rows that are open, with their depth."""
        found: list[tuple[PlaceFigures, int]] = []
        index = self.model.index(0, 0)
        while index.isValid():
            found.append((self.model.place(index), self.model.depth(index.internalId())))
            index = self.tree.indexBelow(index)
        return found
