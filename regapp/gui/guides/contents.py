"""The contents of the guides: the sections under their guide, and while somebody searches those with what is sought."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from regapp.gui.guides.book import Section

_PLACE = Qt.ItemDataRole.UserRole


class Contents(QTreeWidget):
    """The contents."""

    chosen = Signal(int)
    """Somebody has chosen a section: its place among all."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._choose)
        # A click on the section in sight leads to its beginning.
        self.itemClicked.connect(lambda item, _column: self._choose(item))
        self._items: list[QTreeWidgetItem] = []

    def show_sections(self, sections: Sequence[Section]) -> None:
        """List sections: those of level 1, and below each the ones of it."""
        with QSignalBlocker(self):
            self.clear()
            self._items = []
            guide: QTreeWidgetItem | QTreeWidget = self
            for place, section in enumerate(sections):
                item = QTreeWidgetItem(self if section.level == 1 else guide, [section.title])
                item.setData(0, _PLACE, place)
                item.setToolTip(0, section.title)
                if section.level == 1:
                    font = self.font()
                    font.setWeight(QFont.Weight.DemiBold)
                    item.setFont(0, font)
                    guide = item
                self._items.append(item)
            self.expandAll()

    def limit_to(self, places: Collection[int] | None) -> None:
        """Show only some sections, with the guides that they are of; all of them for None."""
        shown = range(len(self._items)) if places is None else places
        # From the end: a guide is shown where one of its sections is, which come after it.
        for place, item in reversed(list(enumerate(self._items))):
            has_shown = any((below := item.child(row)) and not below.isHidden() for row in range(item.childCount()))
            item.setHidden(place not in shown and not has_shown)

    def mark(self, place: int) -> None:
        """Mark the section that is read."""
        with QSignalBlocker(self):
            self.setCurrentItem(self._items[place])
        self.scrollToItem(self._items[place])

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _PLACE))
