"""The shipped and the saved lists: choose, save under a name, rename, remove."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
)

from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.list_definition import ListDefinition
from regapp.model.text.names import MOST_NAME
from regapp.services.desk import Changes
from regapp.services.lists.saved import own_lists, remove_list, rename_list, save_list, shipped_lists

_NAME = int(Qt.ItemDataRole.UserRole)


class _Lists(QListWidget):
    """The list of lists; Delete removes the selected list, F2 renames it."""

    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the selected list on Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class SavedListsBox(Panel):
    """The box. `chosen` carries the chosen ListDefinition. `present` gives the one to save."""

    chosen = Signal(object)

    def __init__(self, workplace: Workplace, present: Callable[[], ListDefinition]) -> None:
        super().__init__(workplace)
        self._present = present
        self._shipped: list[ListDefinition] = []
        self._own: list[ListDefinition] = []
        self._wanted = ""
        self._caption, self._save_caption = label("caption"), label("caption")
        self.lists = _Lists()
        self.lists.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.lists.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lists.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_NAME)
        self._save = writes(button("", self.save), workplace)
        self._more = button("", self._show_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._caption)
        column.addWidget(self.lists, 1)
        column.addWidget(self._save_caption)
        column.addWidget(self.name)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._save, 1)
        row.addWidget(self._more)
        column.addLayout(row)
        self._caption.setBuddy(self.lists)
        self._save_caption.setBuddy(self.name)
        self.lists.currentItemChanged.connect(lambda item, _before: self._on_current(item))
        self.lists.itemClicked.connect(self._on_current)
        self.lists.itemChanged.connect(self._on_renamed)
        self.lists.removed.connect(self.remove)
        self.lists.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.lists.customContextMenuRequested.connect(lambda point: self._show_menu(self.lists.mapToGlobal(point)))
        self.name.textChanged.connect(lambda _text: self._enable())
        self.name.returnPressed.connect(self.save)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._caption.setText(self.tr("Lists"))
        self._save_caption.setText(self.tr("Save this list as"))
        self.name.setPlaceholderText(self.tr("Name of the list"))
        self._save.setText(self.tr("Keep the list"))
        self._save.setToolTip(
            self.tr(
                "Save filters, columns and order under this name. Search words are not saved: they may "
                "be somebody’s name."
            )
        )
        self._more.setToolTip(self.tr("Rename or remove"))
        self._more.setAccessibleName(self.tr("Rename or remove"))
        self.lists.setAccessibleName(self.tr("Lists"))
        self._shipped = shipped_lists(self.workplace.language)
        self._fill()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        self._more.setFixedWidth(self.workplace.theme.sizes.field + 24)
        set_icon(self._more, "ellipsis", self.workplace)
        self._enable()

    def reload(self) -> None:
        """Ask again which lists the event has."""
        desk = self.workplace.desk

        def show(found: list[ListDefinition]) -> None:
            self._own = found
            self._fill()

        self.workplace.worker.ask("saved_lists", lambda: own_lists(desk), show, self)

    def current(self) -> ListDefinition | None:
        """Give the selected list."""
        item = self.lists.currentItem()
        return self._named(str(item.data(_NAME))) if item is not None else None

    def choose(self, name: str) -> None:
        """Choose a list by its name, as a click does."""
        for row in range(self.lists.count()):
            if self.lists.item(row).data(_NAME) == name:
                self.lists.setCurrentRow(row)

    def _named(self, name: str) -> ListDefinition | None:
        return next((item for item in (*self._shipped, *self._own) if item.name == name), None)

    def _fill(self) -> None:
        row = self.lists.currentRow()
        selected = self.lists.currentItem()
        wanted = self._wanted or (str(selected.data(_NAME)) if selected is not None else "")
        names = [item.name for item in (*self._shipped, *self._own)]
        with QSignalBlocker(self.lists):
            self.lists.clear()
            for definition in (*self._shipped, *self._own):
                item = QListWidgetItem(definition.name)
                item.setData(_NAME, definition.name)
                item.setToolTip(definition.name)
                if definition in self._own:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                    item.setFont(self.workplace.theme.font(self.workplace.theme.sizes.body, bold=True))
                self.lists.addItem(item)
            # A shipped list has another name in another language, and the same place.
            place = names.index(wanted) if wanted in names else row if 0 <= row < len(self._shipped) else -1
            self.lists.setCurrentRow(place)
        self._wanted = ""
        self._enable()

    def _on_current(self, item: QListWidgetItem | None) -> None:
        definition = self._named(str(item.data(_NAME))) if item is not None else None
        if definition is not None:
            self.name.setText(definition.name if definition in self._own else "")
            self.chosen.emit(definition)
        self._enable()

    def _enable(self) -> None:
        can_write = not self.workplace.desk.is_read_only
        self._save.setEnabled(bool(self.name.text().strip()) and can_write)
        self._more.setEnabled(self.current() in self._own and can_write)

    def _show_menu(self, point: QPoint | None = None) -> None:
        if self.current() not in self._own or self.workplace.desk.is_read_only:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Rename"), lambda: self.lists.editItem(self.lists.currentItem()))
        menu.addAction(self.tr("Remove"), self.remove)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point or self._more.mapToGlobal(QPoint(0, self._more.height())))

    # Saving

    def save(self) -> None:
        """Save the present list under the name in the field."""
        definition = self._present()
        if definition.name:
            self._act(partial(save_list, self.workplace.desk, definition), definition.name)

    def remove(self) -> None:
        """Remove the selected list; Ctrl+Z brings it back."""
        definition = self.current()
        if definition is not None and definition in self._own and not self.workplace.desk.is_read_only:
            self._act(partial(remove_list, self.workplace.desk, definition.name), "")

    def _on_renamed(self, item: QListWidgetItem) -> None:
        old, new = str(item.data(_NAME)), item.text().strip()
        if new != old:
            self._act(partial(rename_list, self.workplace.desk, old, new), new, refill=True)

    def _act(self, work: Callable[[], Changes], wanted: str, refill: bool = False) -> None:
        def done(changes: Changes) -> None:
            self._wanted = wanted
            if wanted:
                self.name.setText(wanted)
            self.workplace.announce(changes)

        def failed(error: object) -> None:
            if refill:
                self._fill()
            self.workplace.worker.failed.emit(error)

        self.workplace.worker.act(work, done, failed)
