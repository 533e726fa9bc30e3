"""The people registered for a session and who has come; one or many can be moved to another city at once."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
)

from regapp.gui.person.city_moves import city_moves, move
from regapp.gui.programme.session_people_table import COLUMNS, SessionPeopleModel, rows_as_text
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Panel, button, room_for_words, set_icon
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.widgets.plain_table import rows_view
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Session
from regapp.services.programme.session_people import people_of, unregistered
from regapp.texts.quantities import number_text, unbroken

_TOPIC: Final = "session people"
NAME, PLACE, TIME = range(len(COLUMNS))
_PLACE_WIDTH: Final = 108
_LONGEST_TIME: Final = "✓ 00.00 00:00 · …"
_CELL_PADDING: Final = 20
_WAIT_MS: Final = 150


class SessionPeopleView(Panel):
    """The view: a search field, a place, the table, and the city for the selected people."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._session: Session | None = None
        self._strangers = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.search, self.place = QLineEdit(), PlaceField(workplace, wide=True)
        self.search.setClearButtonEnabled(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.reload)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.place.settled.connect(self.reload)
        self.place.edit.textEdited.connect(lambda text: None if text else self.reload())
        self.place.edit.setClearButtonEnabled(True)
        fields = FlowLayout()
        for field in (self.search, self.place):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            fields.addWidget(field)
        column.addLayout(fields)
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._make_table())
        column.addWidget(frame, 1)
        foot = QHBoxLayout()
        self._count = spoken_label("caption", wrap=True)
        self.moves = writes(button("", self._open_moves), workplace)
        self._menu = QMenu(self.moves)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.moves)
        column.addLayout(foot)
        self.retranslate()

    def _make_table(self) -> QTableView:
        self.people = SessionPeopleModel(self.workplace)
        table = self.table = rows_view(self.people, self.copy, self._show_menu)
        table.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setResizeContentsPrecision(0)
        table.verticalScrollBar().valueChanged.connect(lambda _value: self._fit_times())
        table.activated.connect(lambda index: self.workplace.person_asked.emit(self.people.ids[index.row()]))
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_count())
        return table

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.search.setPlaceholderText(self.tr("Name, phone, number…"))
        self.search.setAccessibleName(self.tr("Search"))
        self.place.edit.setPlaceholderText(self.tr("Municipality, rayon or oblast"))
        self.place.edit.setAccessibleName(self.tr("Municipality, rayon or oblast"))
        self.table.setAccessibleName(self.tr("People of the session"))
        self.moves.setText(self.tr("Move to…"))
        self._menu.clear()
        for text, cities in city_moves(self.workplace):
            self._menu.addAction(text, partial(self.move_selected, cities))
        self.restyle()
        self.reload()

    def restyle(self) -> None:
        """Set the theme's icons, and the room that its text needs."""
        theme = self.workplace.theme
        for field in (self.search, self.place.edit):
            room_for_words(field)
        set_icon(self.moves, "map-pin", self.workplace)
        self.table.verticalHeader().setDefaultSectionSize(theme.sizes.row - 4)
        hint = self.table.horizontalHeader().sectionSizeHint
        self.table.setColumnWidth(PLACE, max(round(_PLACE_WIDTH * theme.sizes.body / 13), hint(PLACE)))
        self.table.setColumnWidth(TIME, hint(TIME))
        self._fit_times()

    def _fit_times(self) -> None:
        """Fit the last column to the times in sight: most need less room than one with its date."""
        theme = self.workplace.theme
        longest = QFontMetrics(theme.font(theme.sizes.body)).horizontalAdvance(_LONGEST_TIME) + _CELL_PADDING
        wanted = min(self.table.sizeHintForColumn(TIME), longest)
        self.table.setColumnWidth(TIME, max(wanted, self.table.columnWidth(TIME)))

    def show_session(self, session: Session | None) -> None:
        """Show the people of another session, or of the same one again."""
        if session is None or self._session is None or session.code != self._session.code:
            self.table.setColumnWidth(TIME, self.table.horizontalHeader().sectionSizeHint(TIME))
        self._session = session
        self.reload()

    def reload(self) -> None:
        """Ask for the people who fit, off the GUI thread."""
        session, desk = self._session, self.workplace.desk
        if session is None:
            self.people.show(None, [])
            return
        word, place = self.search.text(), self.place.code

        def read() -> tuple[list[int], int]:
            ids = people_of(desk, session, word, place)
            return ids, unregistered(desk, session, ids)

        self.workplace.worker.ask(_TOPIC, read, lambda found: self._show(session, *found), self)

    def _show(self, session: Session, ids: list[int], strangers: int) -> None:
        self._strangers = strangers
        chosen = self.selected() if self._count_selected() == 1 else []
        self.people.show(session, ids)
        self._fit_times()
        if chosen and chosen[0] in ids:
            self.table.selectRow(ids.index(chosen[0]))
        self._show_count()

    def _selection(self) -> list[int]:
        """Give the selected rows; by ranges, since there may be ten thousand."""
        ranges = self.table.selectionModel().selection().toList()
        return sorted({row for item in ranges for row in range(item.top(), item.bottom() + 1)})

    def _count_selected(self) -> int:
        return sum(item.height() for item in self.table.selectionModel().selection().toList())

    def selected(self) -> list[int]:
        """Give the ids of the people in the selected rows."""
        return [self.people.ids[row] for row in self._selection()]

    def _show_count(self) -> None:
        count, selected = len(self.people.ids), self._count_selected()
        parts = [self.tr("People: {count}").format(count=number_text(count, self.workplace.language))]
        if self._strangers:
            words = self.tr("came without being registered: {count}")
            parts.append(words.format(count=number_text(self._strangers, self.workplace.language)))
        if selected > 1:
            parts.append(self.tr("Selected: {count}").format(count=number_text(selected, self.workplace.language)))
        self._count.setText(unbroken(" · ".join(parts)))
        self.moves.setEnabled(bool(selected) and not self.workplace.desk.is_read_only)

    def _open_moves(self) -> None:
        self._menu.popup(self.moves.mapToGlobal(QPoint(0, -self._menu.sizeHint().height())))

    def move_selected(self, cities: Sequence[str]) -> None:
        """Register the selected people for other cities, in one act."""
        move(self.workplace, self.selected(), cities)

    def copy(self) -> None:
        """Copy the selected rows as text that Excel reads as cells."""
        place, session, ids = self.workplace, self._session, self.selected()
        if session is None or not ids:
            return

        def done(found: tuple[int, str]) -> None:
            QGuiApplication.clipboard().setText(found[1])
            place.notice.emit(self.tr("Copied; people: {count}.").format(count=found[0]), NoticeKind.DONE)

        place.worker.long_work(self.tr("Copy"), lambda progress: rows_as_text(place, session, ids, progress), done)

    def _show_menu(self, point: QPoint) -> None:
        ids = self.selected()
        if not ids:
            return
        menu = QMenu(self)
        if len(ids) == 1:
            menu.addAction(self.tr("Open the card"), lambda: self.workplace.person_asked.emit(ids[0]))
            menu.addSeparator()
        for text, cities in city_moves(self.workplace):
            menu.addAction(text, partial(self.move_selected, cities))
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy)
        menu.exec(self.table.viewport().mapToGlobal(point))
