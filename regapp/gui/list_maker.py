"""Lists out: whom, which columns in which order, seen at once, and saved as whatever is asked for."""

import dataclasses
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)

from regapp.gui.icons import icon
from regapp.gui.list_columns_box import ListColumnsBox
from regapp.gui.list_filters import ListFilters
from regapp.gui.list_preview import ListPreview
from regapp.gui.pieces import Page, button, card, label, set_icon
from regapp.gui.saved_lists_box import SavedListsBox
from regapp.gui.worker import Progress
from regapp.gui.workplace import Workplace
from regapp.model.list_definition import ListDefinition
from regapp.model.table import Row
from regapp.services.anonymous import export_anonymous
from regapp.services.contacts import CONTACT_KINDS, export_contacts
from regapp.services.desk import Changes
from regapp.services.exporting import export_attendees, list_as_text, preview
from regapp.services.list_fields import column_of, list_fields
from regapp.services.programme_calendar import CALENDAR_KINDS, export_programme
from regapp.services.saved_lists import SHIPPED
from regapp.services.tables import TABLE_KINDS

PREVIEWED = 50
WHO, COLUMNS = range(2)
_DATA_KINDS = ("xlsx", "ods", "csv")
_SAVED_WIDTH, _CHOICE_WIDTH = 208, 324
_BODY = 13


class ListMaker(Page):
    """Saved lists at the left, whom and which columns in the middle, the list itself at the right."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._sort, self._descending = "name", False
        self._stale = True
        self.saved = SavedListsBox(workplace, self._to_save)
        self.filters = ListFilters(workplace)
        self.columns_box = ListColumnsBox(workplace)
        self.preview = ListPreview()
        self.count = label("caption")
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

    # How it is put together

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
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.filters)
        self._views.addWidget(scroll)
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
        copy.triggered.connect(self.copy)
        self.preview.addAction(copy)
        return frame

    def _make_actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._menu = QMenu(self)
        self._contacts = self._menu.addAction("", self._ask_contacts)
        self._menu.addSeparator()
        self._programme = self._menu.addAction("", self._ask_programme)
        self._anonymous = self._menu.addAction("", self._ask_anonymous)
        self._menu.setToolTipsVisible(True)
        self._more = button("", self._show_menu)
        self._copy = button("", self.copy)
        self._export = button("primary", self._ask_export)
        row.addWidget(self.count, 1)
        for widget in (self._more, self._copy, self._export):
            row.addWidget(widget)
        return row

    def _show_menu(self) -> None:
        """Above the button, which is at the foot of the window."""
        corner = self._more.mapToGlobal(QPoint(0, 0))
        self._menu.popup(corner - QPoint(0, self._menu.sizeHint().height() + 4))

    def retranslate(self) -> None:
        """All words anew."""
        for segment, word in zip(self._segments, (self.tr("Who"), self.tr("Columns")), strict=True):
            segment.setText(word)
        self._programme.setText(self.tr("Programme (iCalendar)…"))
        self._programme.setToolTip(self.tr("All sessions, for the calendars of telephones."))
        self._anonymous.setText(self.tr("Anonymous data…"))
        self._anonymous.setToolTip(self.tr("A row for each person without anything that names her, and a codebook."))
        self._contacts.setText(self.tr("Contacts (vCard)…"))
        self._contacts.setToolTip(
            self.tr("The people of this list, for telephones; without those who refused consent.")
        )
        self._more.setText(self.tr("Other files"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("The whole list; paste it into Excel."))
        self._export.setText(self.tr("Save the list…"))
        self.preview.setAccessibleName(self.tr("How the list begins"))
        self.restyle()
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def restyle(self) -> None:
        """Icons and widths of the theme."""
        for widget, name in ((self._more, "ellipsis"), (self._copy, "copy"), (self._export, "file-down")):
            set_icon(widget, name, self.workplace)
        theme = self.workplace.theme
        for action, name in (
            (self._contacts, "contact-round"), (self._programme, "calendar"), (self._anonymous, "users"),
        ):  # fmt: skip
            action.setIcon(icon(name, theme.colours.text, theme.sizes.icon))
        factor = self.workplace.theme.sizes.body / _BODY
        for frame, width in zip(self._frames, (_SAVED_WIDTH, _CHOICE_WIDTH), strict=True):
            frame.setFixedWidth(round(width * factor))

    def go_to(self, view: int) -> None:
        """Show a half of what is chosen: WHO or COLUMNS."""
        self._segments[view].setChecked(True)
        self._views.setCurrentIndex(view)

    # What the list is

    def definition(self) -> ListDefinition:
        """The list as it stands; under the name of the saved one, where it is that."""
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
        """Take up a list."""
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

    # What is seen

    def showEvent(self, event: QShowEvent) -> None:
        """Read only when one looks."""
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
        """Ask how the list begins, and how many stand in it."""
        desk, language, definition = self.workplace.desk, self.workplace.language, self.definition()
        if not definition.columns:
            self._show_nothing(self.tr("Choose a column, under “Columns”."))
            self.count.setText("")
            return

        def question() -> tuple[int, list[Row]]:
            return preview(desk, definition, language, PREVIEWED)

        self.workplace.worker.ask("list_preview", question, lambda found: self._show(definition, *found), self)

    def _show(self, definition: ListDefinition, count: int, rows: list[Row]) -> None:
        if definition.columns != self.columns_box.columns:
            return
        language = self.workplace.language
        fields = list_fields(self.workplace.desk, language)
        columns = tuple(column_of(name, fields[name], language) for name in definition.columns if name in fields)
        place = definition.columns.index(definition.sort) if definition.sort in definition.columns else -1
        text = self.tr("People: {count}").format(count=f"{count:,}".replace(",", "\u00a0"))
        if count > len(rows):
            text += " · " + self.tr("the first {count} are shown").format(count=len(rows))
        self.count.setText(text)
        self.preview.show_rows(columns, rows, (place, definition.descending), self.workplace.theme)
        if rows:
            self._pages.setCurrentWidget(self.preview)
        else:
            self._show_nothing(self.tr("Nobody fits; loosen the filter under “Who”."))

    def _show_nothing(self, text: str) -> None:
        self._nothing.setText(text)
        self._pages.setCurrentWidget(self._nothing)

    # What is saved

    def _ask_path(self, title: str, name: str, kinds: tuple[str, ...]) -> Path | None:
        """Where to save, by the system's dialog; a name without an ending takes that of the kind chosen there."""
        start = str(self.workplace.papers() / name)
        patterns = ";;".join(f"{kind.upper()} (*.{kind})" for kind in kinds)
        text, pattern = QFileDialog.getSaveFileName(self, title, start, patterns)
        if not text:
            return None
        kind = pattern.partition(" ")[0].casefold() or kinds[0]
        return Path(text) if Path(text).suffix else Path(f"{text}.{kind}")

    def _ask_export(self) -> None:
        name = "".join(char for char in self.definition().name if char not in '<>:"/\\|?*') or "participants"
        if path := self._ask_path(self.tr("Save the list"), f"{name}.xlsx", TABLE_KINDS):
            self.export(path)

    def export(self, out: Path) -> None:
        """Write the list as it stands, with progress; a PDF is opened."""
        desk, language, definition = self.workplace.desk, self.workplace.language, self.definition()

        def done(count: int) -> None:
            self._tell(count, out)
            if out.suffix.casefold() == ".pdf":
                self.workplace.open_paper(out)

        self._long(lambda progress: export_attendees(desk, out, language, progress, definition), done)

    def copy(self) -> None:
        """The whole list as text that Excel takes as cells."""
        desk, language, definition = self.workplace.desk, self.workplace.language, self.definition()

        def done(found: tuple[int, str]) -> None:
            QGuiApplication.clipboard().setText(found[1])
            self.workplace.notice.emit(self.tr("Copied; people: {count}.").format(count=found[0]), "done")

        self.workplace.worker.long_work(
            self.tr("Copy"), lambda progress: list_as_text(desk, definition, language, progress), done
        )

    def _ask_contacts(self) -> None:
        if path := self._ask_path(self.tr("Save contacts"), "contacts.vcf", CONTACT_KINDS):
            self.save_contacts(path)

    def save_contacts(self, out: Path) -> None:
        """Write the people of the list as contacts."""
        desk, language, definition = self.workplace.desk, self.workplace.language, self.definition()
        self._long(
            lambda progress: export_contacts(desk, out, language, definition, progress),
            lambda count: self._tell(count, out),
        )

    def _ask_programme(self) -> None:
        if path := self._ask_path(self.tr("Save the programme"), "programme.ics", CALENDAR_KINDS):
            self.save_programme(path)

    def save_programme(self, out: Path) -> None:
        """Write the programme as a calendar."""
        desk, language = self.workplace.desk, self.workplace.language

        def done(count: int) -> None:
            text = self.tr("Sessions: {count}. {path}").format(count=count, path=out)
            self.workplace.notice.emit(text, "done")

        self._long(lambda _progress: export_programme(desk, out, language), done)

    def _ask_anonymous(self) -> None:
        if path := self._ask_path(self.tr("Save anonymous data"), "anonymous.xlsx", _DATA_KINDS):
            self.save_anonymous(path)

    def save_anonymous(self, out: Path) -> None:
        """Write the data that name nobody, of all people of the event."""
        desk, language = self.workplace.desk, self.workplace.language

        def work(progress: Progress) -> int:
            return export_anonymous(desk, out, language, progress)[0]

        self._long(work, lambda count: self._tell(count, out))

    def _long(self, work: Callable[[Progress], int], done: Callable[[int], None]) -> None:
        self.workplace.worker.long_work(self.tr("Export"), work, done)

    def _tell(self, count: int, out: Path) -> None:
        self.workplace.notice.emit(self.tr("People: {count}. {path}").format(count=count, path=out), "done")
