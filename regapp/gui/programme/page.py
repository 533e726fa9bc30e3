"""The Programme page: the sessions by day and city, moved by mouse and keys; who is registered for which."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from regapp.gui.programme.clash_list import ClashList
from regapp.gui.programme.day_bar import DayBar
from regapp.gui.programme.head import ProgrammeHead
from regapp.gui.programme.side import ProgrammeSide
from regapp.gui.timetable.layout import Span
from regapp.gui.timetable.view import Timetable
from regapp.gui.timetable.words import begun_after_the_last
from regapp.gui.widgets.empty_state import EmptyState
from regapp.gui.widgets.pieces import Panel, card
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Session
from regapp.services.acts import Act, ActKind
from regapp.services.desk import Changes
from regapp.services.programme.programme import EVERYTHING, add_session, change_session, copy_of, remove_session
from regapp.services.programme.view import Programme, differing, find_clashes, programme
from regapp.texts.quantities import number_text

_TOPIC: Final = "programme"
_OF_A_SESSION: Final = (ActKind.SCHEDULE, ActKind.RESCHEDULE, ActKind.UNSCHEDULE)
_REFRESH_MS: Final = 400
_SIDE: Final = 500


class ProgrammePage(Panel):
    """The page: days above, the timetable below, and at the right the chosen session, a form, or the materials."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._programme = Programme()
        self._day: date = workplace.desk.event.starts
        self._stale, self._is_placed = True, False
        self._after: str | None = None
        self._is_undone = False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(ProgrammeHead(workplace, self.open_materials, self.new_session))
        self.days, self.clashes, self.timetable = DayBar(workplace), ClashList(workplace), Timetable(workplace)
        self._views = QStackedWidget()
        self.empty = EmptyState(workplace, self.new_session)
        writes(self.empty.button, workplace)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(12)
        self._views.addWidget(self._split)
        self._views.addWidget(self.empty)
        column.addWidget(self._views, 1)
        self._split.addWidget(self._make_left())
        self.side = ProgrammeSide(workplace, self._act)
        self._split.addWidget(self.side)
        self._split.setStretchFactor(0, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.reload)
        self._connect()
        self.retranslate()

    def _make_left(self) -> QWidget:
        left = QWidget()
        frame, inside = card()
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.timetable)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.days)
        column.addWidget(self.clashes)
        column.addWidget(frame, 1)
        return left

    def _connect(self) -> None:
        table = self.timetable
        self.side.closed.connect(self._closed)
        self.days.chosen.connect(self.show_day)
        self.clashes.chosen.connect(self.show_session)
        table.chosen.connect(self._choose)
        table.opened.connect(lambda: self._act("edit"))
        table.changed.connect(self.change)
        table.begun.connect(self._begin)
        table.pointed.connect(self._over_days)
        table.act_asked.connect(self._act)
        self.workplace.changed.connect(self._on_changed)
        self.workplace.undone.connect(self._on_undone)
        self.workplace.event_changed.connect(self._on_event)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.timetable.setAccessibleName(self.tr("Timetable"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's sizes."""
        writes = not self.workplace.desk.is_read_only
        self.empty.say(
            "calendar", self.tr("No sessions yet"),
            self.tr("Add the first one; then drag over the timetable to add others."),
            self.tr("New session") if writes else "",
        )  # fmt: skip
        self._is_placed = False
        self._show()

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Read when the page comes into sight."""
        super().showEvent(event)
        if self._stale:
            self.reload()
        if not self.side.is_covered:
            self.timetable.setFocus()

    def _on_changed(self, changes: Changes) -> None:
        self._stale = True
        if not self.isVisible():
            return
        if changes.everything:
            self.reload()
        elif not self._timer.isActive():
            self._timer.start()

    def _on_undone(self, act: Act) -> None:
        """Show the restored session at its restored time."""
        self._is_undone = act.kind in _OF_A_SESSION and self.side.form is None

    def _on_event(self) -> None:
        self._programme, self._day, self._stale = Programme(), self.workplace.desk.event.starts, True
        self.timetable.code = ""
        self.side.close_over()

    def reload(self) -> None:
        """Ask for the programme again, off the GUI thread."""
        self._stale = False
        desk = self.workplace.desk
        self.workplace.worker.ask(_TOPIC, lambda: programme(desk), self._take, self)

    def _take(self, found: Programme) -> None:
        if self.timetable.is_dragging:
            self._timer.start()
            return
        if self._is_undone:
            self._after, self._is_undone = differing(self._programme, found), False
        self._programme = found
        if self._after is not None and (slot := found.slot(self._after)) is not None:
            self._day, self.timetable.code, self._after = self._day_of(slot.session), self._after, None
        elif self._day not in self._days():
            self._day = self.workplace.desk.event.starts
        if found.slot(self.timetable.code) is None:
            self.timetable.code = ""
        self._show()

    def _show(self) -> None:
        local = {slot.session.code: self._day_of(slot.session) for slot in self._programme.slots}
        marked = {local[code] for clash in self._programme.clashes for code in (clash.session, clash.other) if code}
        if self.side.form is not None:
            self.timetable.code = self.side.form.session.code
        self.days.show_days(self._days(), frozenset(marked), self._day)
        self.clashes.show_clashes(self._programme)
        self.timetable.show_programme(self._programme, self._day, self.timetable.code)
        is_empty = not self._programme.slots and not self.side.is_covered
        self._views.setCurrentWidget(self.empty if is_empty else self._split)
        self._show_side()

    def _days(self) -> list[date]:
        """Give the days of the event, and days outside it that have sessions."""
        days = (self._day_of(slot.session) for slot in self._programme.slots)
        return sorted({*self.workplace.desk.event.days, *days})

    def _day_of(self, session: Session) -> date:
        return self.workplace.desk.event.day_of(session)

    def show_day(self, day: date) -> None:
        """Show another day."""
        if not self.side.leave_form():
            self._show()
            return
        self._day = day
        slot = self._programme.slot(self.timetable.code)
        if slot and self._day_of(slot.session) != day and not self.timetable.is_dragging:
            self.timetable.code = ""
        self._show()

    def _choose(self, _code: str) -> None:
        """Choose a session in the timetable; a form with changes stays open."""
        if self.side.leave_form():
            self._show_side()
        else:
            self._show()
            self.timetable.reveal()

    def show_session(self, code: str) -> None:
        """Show a session on its day, and choose it."""
        slot = self._programme.slot(code)
        if slot is not None and self.side.leave_form():
            self._day, self.timetable.code = self._day_of(slot.session), code
            self._show()

    # The panel at the side

    def _show_side(self) -> None:
        """Show the form or the materials while they are open, else the chosen session, else nothing."""
        self.side.show_session(self._programme, self.timetable.code)
        if not self._is_placed and self.side.isVisible():
            self._is_placed = True
            width = round(_SIDE * self.workplace.theme.sizes.body / 13)
            self._split.setSizes([max(320, self._split.width() - width), width])

    def _closed(self) -> None:
        """Return the keyboard to the timetable."""
        self._show()
        self.timetable.setFocus()

    def open_materials(self) -> None:
        """Show the address of the materials, and the materials of the sessions."""
        if self.side.leave_form():
            self.side.open_materials()
            self._show()

    def _open_form(self, session: Session, save: Callable[[Session], None]) -> None:
        if self.workplace.desk.is_read_only or not self.side.leave_form():
            return
        form = self.side.open_form(session, save)
        self._show()
        form.title[self.workplace.language.code].setFocus()

    # Acts

    def _act(self, name: str) -> None:
        """Do an act on the chosen session, or one that a key asks for."""
        slot = self._programme.slot(self.timetable.code)
        if name == "new":
            self.new_session()
        elif name == "close":
            self.side.close_over() if self.side.is_covered else self.timetable.choose("")
        elif name in ("previous", "next"):
            self._turn(1 if name == "next" else -1)
        elif slot is not None and not self.workplace.desk.is_read_only and self.side.leave_form():
            acts = {"edit": self.edit, "copy": self.duplicate, "remove": self.remove}
            acts[name](slot.session)

    def _turn(self, by: int) -> None:
        days = self.days.days
        place = days.index(self._day) + by if self._day in days else 0
        if 0 <= place < len(days):
            self.show_day(days[place])

    def new_session(self) -> None:
        """Open the form for a new session, after the last one of the day."""
        self._ask_new(begun_after_the_last(self._programme, self.workplace.desk.event, self._day))

    def _begin(self, span: Span, day: date, column: int) -> None:
        event, place = self.workplace.desk.event, self.timetable.grid.columns[column]
        starts, ends = (event.moment(day, minute) for minute in span)
        self._ask_new(Session("", {}, place.city, place.room, starts, ends))

    def _ask_new(self, begun: Session) -> None:
        self._open_form(begun, lambda session: self._add(session, self._refused))

    def _add(self, session: Session, refused: Callable[[Any], None] | None = None) -> None:
        desk, form = self.workplace.desk, self.side.form

        def done(added: Session) -> None:
            self.side.saved(form)
            self._after = added.code
            self.workplace.announce(EVERYTHING)

        self.workplace.worker.act(lambda: add_session(desk, session), done, refused)

    def edit(self, session: Session) -> None:
        """Open the form of a session."""
        self._open_form(session, lambda after: self._save(session, after))

    def _save(self, before: Session, after: Session) -> None:
        form = self.side.form

        def done(changes: Changes) -> None:
            self._after = before.code
            self.side.saved(form)
            self.workplace.announce(changes)

        self.workplace.worker.act(partial(change_session, self.workplace.desk, before, after), done, self._refused)

    def _refused(self, error: Any) -> None:
        if self.side.form is not None:
            self.side.form.refuse(failure(error, self.workplace.language))
        else:
            self.workplace.worker.failed.emit(error)

    def change(self, before: Session, after: Session) -> None:
        """Move a session: show it there at once, and journal it."""
        if not self.side.leave_form():
            self._show()
            return
        slots = tuple(
            replace(slot, session=after) if slot.session.code == before.code else slot for slot in self._programme.slots
        )
        self._programme = Programme(slots, tuple(find_clashes(self.workplace.desk, slots)))
        self._day = self._day_of(after)
        self._show()

        def failed(error: Any) -> None:
            self.workplace.worker.failed.emit(error)
            self.reload()

        self.workplace.worker.act(
            partial(change_session, self.workplace.desk, before, after), self.workplace.announce, failed
        )

    def duplicate(self, session: Session) -> None:
        """Copy a session to right after it."""
        self._add(copy_of(self.workplace.desk.event, session))

    def remove(self, session: Session) -> None:
        """Remove a session without a question: it can be undone."""
        desk, title = self.workplace.desk, self.workplace.text(session.title)
        slot = self._programme.slot(session.code)
        came = slot.arrived if slot else 0

        def done(changes: Changes) -> None:
            self.workplace.announce(changes)
            text = self.tr("Removed: {title}. Ctrl+Z brings it back.").format(title=title)
            if came:
                text += " " + self.tr("{count} check-ins stay on record.").format(
                    count=number_text(came, self.workplace.language)
                )
            self.workplace.notice.emit(text, NoticeKind.ATTENTION if came else NoticeKind.DONE)

        self.workplace.worker.act(lambda: remove_session(desk, session.code), done)

    def _over_days(self, point: QPoint) -> None:
        """Show the day that a session is dragged over, so that it can be dropped there."""
        day = self.days.day_at(point)
        if day is not None and day != self._day:
            self.show_day(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape what is open at the side."""
        if event.key() == Qt.Key.Key_Escape and self.side.is_covered:
            self.side.close_over()
        else:
            super().keyPressEvent(event)
