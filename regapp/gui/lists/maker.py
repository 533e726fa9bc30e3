"""Lists out: people, columns and their order, with a preview, saved as any kind of file."""

import dataclasses
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from regapp.gui.lists.columns_box import ListColumnsBox
from regapp.gui.lists.files import ListFiles
from regapp.gui.lists.filters import ListFilters
from regapp.gui.lists.preview import ListPreview
from regapp.gui.lists.saved_lists_box import SavedListsBox
from regapp.gui.widgets.pieces import Panel, button, card, label, scrolled
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.list_definition import ListDefinition
from regapp.services.desk import Changes
from regapp.services.lists.exporting import Preview, preview
from regapp.services.lists.saved import SHIPPED
from regapp.texts.quantities import number_text

PREVIEWED = 50
WHO, COLUMNS = range(2)
_DATA_KINDS = ("xlsx", "ods", "csv")
_SAVED_WIDTH, _CHOICE_WIDTH = 214, 344
_BODY = 13


class ListMaker(Panel):
    """Saved lists at the left, people and columns in the middle, the list itself at the right."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._sort, self._descending = "name", False
        self._stale = True
        self.saved = SavedListsBox(workplace, self._to_save)
        self.filters = ListFilters(workplace)
        self.columns_box = ListColumnsBox(workplace)
        self.preview = ListPreview()
        self.files = ListFiles(workplace, self.definition)
        self.count = spoken_label("caption")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._frames = [self._saved_card(), self._choice_card()]
        for frame in self._frames:
            row.addWidget(frame)
        row.addWidget(self._preview_card(), 1)
        outer.addLayout(row, 1)
        outer.addLayout(self._make_actions())
        self.saved.chosen.connect(self.show_definition)
        self.filters.changed.connect(self.reload)
        self.columns_box.changed.connect(self.reload)
        self.preview.reordered.connect(self._on_reordered)
        self.preview.sorted_by.connect(self._on_sorted)
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(self._on_event)
        self.retranslate()
        self.saved.lists.setCurrentRow(0)

    # Layout

    def _saved_card(self) -> QFrame:
        frame, column = card()
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.saved)
        return frame

    def _choice_card(self) -> QFrame:
        frame, column = card()
        column.setContentsMargins(12, 12, 12, 12)
        head = QHBoxLayout()
        head.setSpacing(4)
        group = QButtonGroup(self)
        self._segments: list[QPushButton] = []
        self._views = QStackedWidget()
        for view in (WHO, COLUMNS):
            segment = button("segment", partial(self.go_to, view))
            segment.setCheckable(True)
            group.addButton(segment)
            self._segments.append(segment)
            head.addWidget(segment, 1)
        column.addLayout(head)
        self._views.addWidget(scrolled(self.filters, takes_focus=False))
        self._views.addWidget(self.columns_box)
        column.addWidget(self._views, 1)
        self.go_to(WHO)
        return frame

    def _preview_card(self) -> QFrame:
        frame, column = card()
        column.setContentsMargins(1, 1, 1, 1)
        self._pages = QStackedWidget()
        self._nothing = label("muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self.preview)
        self._pages.addWidget(self._nothing)
        column.addWidget(self._pages, 1)
        copy = QAction(self.preview)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.files.copy)
        self.preview.addAction(copy)
        return frame

    def _make_actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.files)
        return row

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for segment, word in zip(self._segments, (self.tr("Who"), self.tr("Columns")), strict=True):
            segment.setText(word)
        self.preview.setAccessibleName(self.tr("How the list begins"))
        self.restyle()
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def restyle(self) -> None:
        """Set the theme's widths."""
        factor = self.workplace.theme.sizes.body / _BODY
        for frame, width in zip(self._frames, (_SAVED_WIDTH, _CHOICE_WIDTH), strict=True):
            frame.setFixedWidth(round(width * factor))

    def go_to(self, view: int) -> None:
        """Show a half of the choices: WHO or COLUMNS."""
        self._segments[view].setChecked(True)
        self._views.setCurrentIndex(view)

    # The list

    def definition(self) -> ListDefinition:
        """Give the list as it is; under the name of the saved one if it equals that."""
        present = ListDefinition(
            "", self.columns_box.columns, self.filters.chosen(), self._sort, self._descending
        )  # fmt: skip
        chosen = self.saved.current()
        if chosen is not None and dataclasses.replace(present, name=chosen.name) == chosen:
            return chosen
        return present

    def _to_save(self) -> ListDefinition:
        return dataclasses.replace(self.definition(), name=self.saved.name.text().strip())

    def show_definition(self, definition: ListDefinition) -> None:
        """Load a list."""
        self._show_quietly(definition)
        self.reload()

    def _show_quietly(self, definition: ListDefinition) -> None:
        self._sort, self._descending = definition.sort, definition.descending
        self.filters.show_filter(definition.filter)
        self.columns_box.show_columns(definition.columns)

    def _on_reordered(self, order: list[int]) -> None:
        self.columns_box.show_columns([self.columns_box.columns[index] for index in order])

    def _on_sorted(self, section: int, descending: bool) -> None:
        self._sort, self._descending = self.columns_box.columns[section], descending
        self.reload()

    # The preview

    def showEvent(self, event: QShowEvent) -> None:
        """Read only when the view comes into sight."""
        super().showEvent(event)
        if self._stale:
            self._reload_all()

    def _on_changed(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._reload_all()

    def _on_event(self) -> None:
        self.show_definition(SHIPPED[0])

    def _reload_all(self) -> None:
        self._stale = False
        self.saved.reload()
        self.filters.reload()
        self.reload()

    def reload(self) -> None:
        """Ask for the first rows of the list, and how many it has."""
        desk, language, definition = self.workplace.desk, self.workplace.language, self.definition()
        if not definition.columns:
            self._show_nothing(self.tr("Choose a column, under “Columns”."))
            self.count.setText("")
            return

        def question() -> Preview:
            return preview(desk, definition, language, PREVIEWED)

        self.workplace.worker.ask("list_preview", question, lambda found: self._show(definition, found), self)

    def _show(self, definition: ListDefinition, found: Preview) -> None:
        if tuple(found.columns) != self.columns_box.columns:
            # Columns were changed meanwhile, or a session has gone: another answer is on its way.
            return
        count, rows, columns = found.total, found.rows, tuple(found.columns.values())
        place = definition.columns.index(definition.sort) if definition.sort in definition.columns else -1
        text = self.tr("People: {count}").format(count=number_text(count, self.workplace.language))
        if count > len(rows):
            text += " · " + self.tr("the first {count} are shown").format(count=len(rows))
        self.count.setText(text)
        self.preview.show_rows(columns, rows, (place, definition.descending), self.workplace.theme)
        if rows:
            self._pages.setCurrentWidget(self.preview)
        else:
            self._show_nothing(self.tr("Nobody matches; relax the filters under “Who”."))

    def _show_nothing(self, text: str) -> None:
        self._nothing.setText(text)
        self._pages.setCurrentWidget(self._nothing)
