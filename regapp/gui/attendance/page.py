"""The Attendance page: who has come and from where, as it happens: map, tree, bars, curve, those missing; the wall."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from regapp.gui.attendance.feed import Asked, AttendanceFeed, CensusKeeper, Snapshot
from regapp.gui.attendance.filter import AttendanceFilter
from regapp.gui.attendance.missing import MissingView
from regapp.gui.attendance.views import DayView, PlacesView, WhoView
from regapp.gui.attendance.wall import Wall
from regapp.gui.attendance.whole_page import whole_page
from regapp.gui.charts.figure_texts import scope_words
from regapp.gui.charts.picture import Picture
from regapp.gui.charts.picture_saving import SaveButton
from regapp.gui.charts.picture_sheet import Heading
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import Cut, Figures
from regapp.services.attendance.figures import attendance_table, write_attendance
from regapp.services.desk import Changes, now
from regapp.services.imprint import organisers
from regapp.services.tables import paper_words
from regapp.texts.quantities import number_text, percent_text

PLACES, WHO, DAY, MISSING = range(4)
_TILES = 4


class AttendancePage(Panel):
    """The page that shows who has come, and from where."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.snapshot: Snapshot | None = None
        self.wall: Wall | None = None
        self._keeper = CensusKeeper()
        workplace.keep_up(self._keeper)
        workplace.changed.connect(self._on_changed)
        self._feed = AttendanceFeed(workplace, self._keeper, "attendance", self)
        self._feed.ready.connect(self._show)
        self.filter = AttendanceFilter(workplace)
        self.places = PlacesView(workplace, self.heading, self.save)
        self.who, self.day = WhoView(workplace, self.heading), DayView(workplace, self.heading)
        self.missing = MissingView(workplace, self.heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._make_head())
        column.addWidget(self.filter)
        column.addLayout(self._make_tiles())
        self._stack = QStackedWidget()
        for view in (self.places, self.who, self.day, self.missing):
            self._stack.addWidget(view)
        column.addWidget(self._stack, 1)
        self.filter.changed.connect(self._on_filter)
        self.places.chosen.connect(self.filter.choose_place)
        self.day.day.activated.connect(lambda _index: self.reload())
        workplace.event_changed.connect(self.close_wall)
        QShortcut(QKeySequence(Qt.Key.Key_F11), self).activated.connect(self.open_wall)
        workplace.sessions_changed.connect(self._on_sessions)
        self.retranslate()

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._title = label("title")
        row.addWidget(self._title)
        row.addSpacing(16)
        group = QButtonGroup(self)
        self._segments: list[QPushButton] = []
        for view in (PLACES, WHO, DAY, MISSING):
            segment = button("segment", partial(self.go_to, view))
            segment.setCheckable(True)
            segment.setChecked(view == PLACES)
            group.addButton(segment)
            self._segments.append(segment)
            row.addWidget(segment)
        row.addStretch(1)
        self._wall_button = button("", self.open_wall)
        self.save_button = SaveButton(self.workplace, "attendance", self.picture, self.heading, self.save)
        row.addWidget(self._wall_button)
        row.addSpacing(4)
        row.addWidget(self.save_button)
        return row

    def _make_tiles(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._tiles: list[tuple[QLabel, QLabel]] = []
        for _ in range(_TILES):
            frame, column = card(spacing=0)
            column.setContentsMargins(16, 6, 16, 6)
            figure, caption = label("figure"), label("caption", wrap=True)
            column.addWidget(figure)
            column.addWidget(caption)
            self._tiles.append((figure, caption))
            row.addWidget(frame, 1)
        return row

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Attendance"))
        words = (self.tr("Map and places"), self.tr("Who"), self.tr("Through the day"), self.tr("Missing"))
        for segment, word in zip(self._segments, words, strict=True):
            segment.setText(word)
        self._wall_button.setText(self.tr("Large screen"))
        self._wall_button.setToolTip(self.tr("Figures for the large screen: F11"))
        self.restyle()
        self._on_filter()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self._wall_button, "monitor", self.workplace)
        self.save_button.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the figures when the page comes into sight."""
        super().showEvent(event)
        self.reload()

    def go_to(self, view: int) -> None:
        """Show a view: PLACES, WHO, DAY or MISSING."""
        self._segments[view].setChecked(True)
        self._stack.setCurrentIndex(view)
        self.reload()

    def _on_changed(self, _changes: Changes) -> None:
        self.missing.forget()

    def _on_sessions(self) -> None:
        """Count everything again after a change of the programme: what was chosen may be gone."""
        self._keeper.note(Changes(everything=True))
        self.filter.use(self.filter.scope)
        self.filter.retranslate()
        self.retranslate()

    def _on_filter(self) -> None:
        self.day.offer(self.filter.days(), self._today())
        self.places.choose(self.filter.scope.place)
        self.reload()

    def _today(self) -> date:
        return self.workplace.desk.event.local(now()).date()

    def reload(self) -> None:
        """Count for the filter in force; the old figures stay until the new ones arrive."""
        day = self.day.day.currentData() or self.workplace.desk.event.starts
        missing = self._stack.currentIndex() == MISSING
        self._feed.ask(Asked(self.filter.scope, day, missing))

    def _show(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        for (figure, caption), (value, words) in zip(self._tiles, self.tiles(snapshot), strict=True):
            figure.setText(value)
            caption.setText(words)
        self.places.show_snapshot(snapshot)
        self.who.show_snapshot(snapshot)
        self.day.show_snapshot(snapshot)
        if snapshot.asked.missing:
            self.missing.show_missing(snapshot.missing)
            self.workplace.doings.missing_shown.emit()

    def tiles(self, snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
        """Give the four large figures with their words."""
        figures = snapshot.figures
        represented = self.tr("{count} of {all}").format(
            count=figures.municipalities_arrived, all=self.places.municipalities_in(snapshot)
        )
        return (
            (number_text(figures.registered, self.workplace.language), self.tr("registered")),
            (number_text(figures.arrived, self.workplace.language), self._arrived_words(figures)),
            (percent_text(figures.share, self.workplace.language), self.tr("of those registered")),
            (represented, self.tr("municipalities represented")),
        )

    def _arrived_words(self, figures: Figures) -> str:
        words = self.tr("arrived")
        if not figures.others:
            return words
        others = number_text(figures.others, self.workplace.language)
        return f"{words}, {self.tr('{count} not on the list').format(count=others)}"

    def heading(self) -> Heading:
        """Give the heading of pictures: the event, the scope, when the figures were counted."""
        at = self.workplace.desk.event.local(self.snapshot.at if self.snapshot else now())
        counted = self.tr("As of {time}").format(time=f"{at:%d.%m.%Y %H:%M}")
        scope = self.snapshot.asked.scope if self.snapshot else self.filter.scope
        event = self.workplace.desk.event
        authors = organisers(event, self.workplace.language)
        return Heading(self.workplace.text(event.title), scope_words(self.workplace, scope), counted, authors)

    def picture(self) -> Picture | None:
        """Draw the whole page, to be saved."""
        if self.snapshot is None:
            return None
        tiles = self.tiles(self.snapshot)
        return whole_page(self.tr("Attendance"), tiles, self.snapshot, self.places, self.who, self.day)

    def save(self, path: Path) -> None:
        """Write the figures of the view shown as xlsx, csv or pdf: by municipality, category or day."""
        if self.snapshot is None:
            return
        desk, language, snapshot = self.workplace.desk, self.workplace.language, self.snapshot
        cut = {WHO: Cut.CATEGORY, DAY: Cut.DAY}.get(self._stack.currentIndex(), Cut.MUNICIPALITY)
        session = next((item for item in self.workplace.sessions if item.code == snapshot.asked.scope.session), None)
        rows, heading = list(snapshot.figures.cuts[cut]), self.heading()
        subtitle = f"{heading.event} · {heading.scope} · {heading.counted}"

        def work() -> Path:
            table = attendance_table(rows, cut, desk, language, session)
            write_attendance(replace(table, subtitle=subtitle, paper=paper_words(desk, language)), path)
            return path

        def done(written: Path) -> None:
            self.workplace.tell_saved(self.tr("Saved: {path}").format(path=written), written)

        self.workplace.worker.act(work, done)

    def open_wall(self) -> None:
        """Show the figures of the filter in force on a screen of their own, the second screen where there is one."""
        self.close_wall()
        self.wall = Wall(self.workplace, self._keeper)
        self.wall.show_scope(self.filter.scope)
        self.wall.open_full_screen()

    def close_wall(self) -> None:
        """Close the wall."""
        if self.wall is not None:
            self.wall.close()
            self.wall.deleteLater()
            self.wall = None
