"""The Participants page: everybody, sorted and filtered; cards, badges and check-in by mouse or keyboard."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.doors.group_view import check_in_people
from regapp.gui.people.doubles import DoublesView
from regapp.gui.person.city_moves import city_moves, move
from regapp.gui.person.people_table import CATEGORY_ROLE, COLUMNS, WIDTHS, Index, ParticipantsModel
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, button, label, paint_chip, set_icon
from regapp.gui.widgets.plain_table import rows_view
from regapp.gui.widgets.search_field import SearchField
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.widgets.writing import hold_actions, writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import in_language
from regapp.model.papers.list_definition import NO, YES, ListFilter
from regapp.model.papers.table import text_line
from regapp.model.participant import Participant
from regapp.services.admission.admission import check_in
from regapp.services.desk import Changes
from regapp.services.lists.rows import ids_of
from regapp.services.people.doubles import older_first
from regapp.services.people.registration import some
from regapp.texts.palette import category_colour
from regapp.texts.quantities import number_text
from regapp.texts.words import category_word, column_word

_TABLE = "participants"


class _ChipDelegate(QStyledItemDelegate):
    """The delegate that draws the category as its chip."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the usual background, then the chip."""
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        category, word = index.data(CATEGORY_ROLE), blank.text
        blank.text = ""
        style = blank.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, blank, painter, blank.widget)
        if category:
            theme = self._workplace.theme
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = option.rect.adjusted(8, 0, -4, 0)
            paint_chip(
                painter,
                rect,
                category_colour(category, self._workplace.desk.event),
                word,
                theme.font(theme.sizes.caption, bold=True),
            )
            painter.restore()


class ParticipantsPage(Panel):
    """Everybody as a table, and the possible doubles."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        outer.addLayout(self._make_head())
        self._views = QStackedWidget()
        outer.addWidget(self._views, 1)
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._views.addWidget(table)
        self.doubles = DoublesView(workplace)
        self.doubles.closed.connect(lambda: self._views.setCurrentIndex(0))
        self._views.addWidget(self.doubles)
        column.addLayout(self._make_filters())
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._make_table())
        column.addWidget(frame, 1)
        self._count = spoken_label("caption")
        column.addWidget(self._count)
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(lambda: self._views.setCurrentIndex(0))
        self._stale = True
        self.retranslate()

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._title = label("title")
        workplace = self.workplace
        self._walk_in = writes(button("primary", lambda: workplace.walk_in_asked.emit("")), workplace)
        self._import = writes(button("", lambda: workplace.import_asked.emit(None)), workplace)
        self._doubles_button = button("", self.show_doubles)
        row.addWidget(self._title, 1)
        row.addWidget(self._doubles_button)
        row.addWidget(self._import)
        row.addWidget(self._walk_in)
        return row

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search = SearchField()
        self.search.textChanged.connect(lambda _text: self.reload())
        self._category, self._city, self._arrived = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box in (self._category, self._city, self._arrived):
            box.setMinimumWidth(160)
            box.currentIndexChanged.connect(lambda _index: self.reload())
        row.addWidget(self.search, 1)
        for box in (self._category, self._city, self._arrived):
            row.addWidget(box)
        return row

    def _make_table(self) -> QTableView:
        self.people = ParticipantsModel(self.workplace)
        table = self.table = rows_view(self.people, self.copy, self._show_menu)
        table.verticalHeader().setDefaultSectionSize(self.workplace.theme.sizes.row)
        table.setItemDelegateForColumn(2, _ChipDelegate(self.workplace, table))
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        factor = self.workplace.theme.sizes.body / 13
        for index, width in enumerate(WIDTHS):
            table.setColumnWidth(index, max(round(width * factor), header.sectionSizeHint(index)))
        state = self.workplace.preferences.header_state(_TABLE)
        if not state.isEmpty():
            header.restoreState(state)
        header.sortIndicatorChanged.connect(lambda _section, _order: self.reload())
        for change in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            change.connect(lambda *_: self.workplace.preferences.keep_header_state(_TABLE, header.saveState()))
        self.people.found.connect(table.setCurrentIndex)
        table.activated.connect(lambda index: self.workplace.person_asked.emit(self.people.ids[index.row()]))
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_count())
        return table

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        language = self.workplace.language
        self._title.setText(self.tr("Participants"))
        self._walk_in.setText(self.tr("Walk-in"))
        self._import.setText(self.tr("Import a list…"))
        self._doubles_button.setText(self.tr("Possible duplicates"))
        self.search.setPlaceholderText(self.tr("Name, place, organisation, phone, number…"))
        self.search.setAccessibleName(self.tr("Search"))
        self.table.setAccessibleName(self.tr("Participants"))
        event, cities = self.workplace.desk.event, self.workplace.desk.event.cities
        categories = [(category_word(code, language, event), code) for code in event.all_categories]
        self._fill(self._category, self.tr("All categories"), categories)
        self._fill(
            self._city,
            self.tr("Both cities"),
            [(in_language(names, language.code), code) for code, names in cities.items()],
        )
        for box, name in ((self._category, "category"), (self._city, "cities"), (self._arrived, "arrived")):
            box.setAccessibleName(column_word(name, language))
        self._fill(self._arrived, self.tr("Arrived or not"), [(self.tr("Arrived"), YES), (self.tr("Not arrived"), NO)])
        self.restyle()
        self.people.forget()
        self._show_count()

    def restyle(self) -> None:
        """Set the theme's icons and row heights."""
        set_icon(self._walk_in, "user-plus", self.workplace)
        set_icon(self._import, "file-up", self.workplace)
        set_icon(self._doubles_button, "contact-round", self.workplace)
        self.table.verticalHeader().setDefaultSectionSize(self.workplace.theme.sizes.row)

    def show_doubles(self) -> None:
        """Show the pairs that may be one person each."""
        self._views.setCurrentWidget(self.doubles)
        self.doubles.look()

    def _fill(self, box: QComboBox, everything: str, items: list[tuple[str, str]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(everything, "")
        for text, value in items:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Read only when the page comes into sight."""
        super().showEvent(event)
        if self._stale:
            self.reload()
        self.search.setFocus()

    def _on_changed(self, changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Ask for the people that fit, in the order of the headings."""
        self._stale = False
        desk, word = self.workplace.desk, self.search.text()
        header = self.table.horizontalHeader()
        section = max(0, header.sortIndicatorSection())
        descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        category = self._category.currentData()
        chosen = ListFilter(
            came=self._arrived.currentData() or "", city=self._city.currentData() or "",
            categories=(category,) if category else (), cancelled="with", words=word,
        )  # fmt: skip
        order = COLUMNS[section][1]
        self.workplace.worker.ask(
            _TABLE, lambda: ids_of(desk, chosen, order, descending=descending, erased=True), self._show
        )

    def _show(self, ids: list[int]) -> None:
        chosen = self.selected()
        self.people.show(ids)
        if len(chosen) == 1 and chosen[0] in ids:
            self.table.selectRow(ids.index(chosen[0]))
        self._show_count()
        if ids and self.search.text().strip():
            self.workplace.doings.found.emit()

    def _show_count(self) -> None:
        count, selected = len(self.people.ids), len(self.table.selectionModel().selectedRows())
        text = self.tr("People: {count}").format(count=number_text(count, self.workplace.language))
        if selected > 1:
            text += "   " + self.tr("Selected: {count}").format(count=selected)
        self._count.setText(text)

    @property
    def participant(self) -> int | None:
        """Give the id of the one person whose row is selected."""
        people = self.selected() if self._views.currentWidget() is not self.doubles else []
        return people[0] if len(people) == 1 else None

    def selected(self) -> list[int]:
        """Give the ids of the people in the selected rows."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.people.ids[row] for row in rows]

    def copy(self) -> None:
        """Copy the selected rows as text that Excel reads as cells."""
        people, ids = self.people, self.selected()

        def put(rows: list[tuple[str, ...]]) -> None:
            QGuiApplication.clipboard().setText("\n".join(text_line(row) for row in rows))

        self.workplace.worker.ask("copied people", lambda: people.cells(ids), put)

    def _show_menu(self, point: QPoint) -> None:
        people = self.selected()
        if not people:
            return
        menu, acts = QMenu(self), list[QAction]()
        if len(people) == 1:
            menu.addAction(self.tr("Open the card"), lambda: self.workplace.person_asked.emit(people[0]))
            acts.append(menu.addAction(self.tr("Make the badge"), lambda: self.workplace.badge_asked.emit(people[0])))
        if len(people) == 2:
            menu.addAction(self.tr("Compare the two…"), lambda: self.compare(people))
        acts.append(menu.addAction(self.tr("Check in"), lambda: self._check_in(people)))
        menu.addSeparator()
        for text, cities in city_moves(self.workplace):
            acts.append(menu.addAction(text, partial(move, self.workplace, people, cities)))
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy)
        hold_actions(menu, self.workplace, *acts)
        menu.exec(self.table.viewport().mapToGlobal(point))

    def compare(self, people: Sequence[int]) -> None:
        """Show two people side by side, to be merged or told apart."""
        desk = self.workplace.desk

        def question() -> tuple[Participant, ...]:
            found = some(desk, people)
            return older_first(desk, *found) if len(found) == len(people) else ()

        def show(found: tuple[Participant, ...]) -> None:
            if found:
                self._views.setCurrentWidget(self.doubles)
                self.doubles.compare(*found)

        self.workplace.worker.ask("compared people", question, show)

    def _check_in(self, people: list[int]) -> None:
        desk, session = self.workplace.desk, self.workplace.session
        if session is None:
            self.workplace.tell_no_session()
            return
        if len(people) == 1:
            self.workplace.worker.act(partial(check_in, desk, people[0], session), self.workplace.verdict_given.emit)
            return

        check_in_people(self.workplace, people, session)
