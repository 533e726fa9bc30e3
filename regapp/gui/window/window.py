"""The window: puts the pages together and gives the keys their meaning."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from regapp.gui.event.following import EventFollower
from regapp.gui.scanning.scans import Scans
from regapp.gui.tour.band import TourBand
from regapp.gui.window import pages
from regapp.gui.window.door_views import DoorViews
from regapp.gui.window.drawer import Drawer
from regapp.gui.window.frame import Header, Rail
from regapp.gui.window.in_hand import InHand
from regapp.gui.window.keyboard import Keyboard
from regapp.gui.window.leaving import Leaving
from regapp.gui.window.notice_bar import NoticeBar
from regapp.gui.window.notice_place import NoticePlace
from regapp.gui.window.page_stack import PageStack
from regapp.gui.window.placing import restore_place
from regapp.gui.window.read_only_band import ReadOnlyBand
from regapp.gui.window.rescue_bar import RescueBar
from regapp.gui.window.restored_bar import RestoredBar
from regapp.gui.window.screen_answers import ScreenAnswers
from regapp.gui.window.start_bar import StartBar
from regapp.gui.window.status_line import StatusLine
from regapp.gui.workplace import keys
from regapp.gui.workplace.file_guard import FileGuard
from regapp.gui.workplace.workplace import Workplace
from regapp.model.entry import subject_session
from regapp.services.admission.admission import Verdict
from regapp.services.desk import Desk

if TYPE_CHECKING:
    from regapp.gui.attendance.page import AttendancePage
    from regapp.gui.badges.page import BadgesPage
    from regapp.gui.designer.page import Designer
    from regapp.gui.desk.page import DeskPage
    from regapp.gui.desks.page import DesksPage
    from regapp.gui.guides.guide_window import GuideWindow
    from regapp.gui.people.page import ParticipantsPage
    from regapp.gui.programme.page import ProgrammePage
    from regapp.gui.settings.page import SettingsPage
    from regapp.gui.window.lists_page import ListsPage
    from regapp.gui.window.person_drawer import PersonDrawer


class Window(QMainWindow):
    """RegApp's one window."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        root = QWidget()
        root.setObjectName("root")
        self.setCentralWidget(root)
        outer = QVBoxLayout(root)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = Header(workplace)
        self.status = StatusLine(workplace, self.open_print_queue, lambda: self.go_to(pages.DESKS))
        self.rail = Rail(workplace, pages.PAGES, self.go_to)
        self.stack = PageStack(workplace)
        self.designer: Designer | None = None
        self.leaving = Leaving(workplace, self)
        self._designs_for: pages.PageEntry[QWidget] = pages.BADGES
        self.notice, self.rescue, self.oddities = NoticeBar(workplace), RescueBar(workplace), StartBar(workplace)
        self.restored, self._guard = RestoredBar(workplace), FileGuard(workplace)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        # Above the pages and what opens over them: neither covers the other.
        work = QVBoxLayout()
        work.setSpacing(0)
        self.tour = TourBand(workplace)
        work.addWidget(self.tour)
        work.addWidget(self._content, 1)
        middle.addLayout(work, 1)
        self.read_only = ReadOnlyBand(workplace)
        outer.addWidget(self.header)
        outer.addWidget(self.read_only)
        outer.addLayout(middle, 1)
        outer.addWidget(self.status)
        bars = (self.rescue, self.restored, self.oddities, self.notice)
        self._notices = NoticePlace(root, self.rail, self.status, bars)
        self.drawer = Drawer(workplace, self._content, lambda: self._on_desk)
        self.scans = Scans(workplace, self._answer_scan, self)
        self.keyboard = Keyboard(
            workplace.application, self, self._in_front, self._desk_field, self.scans.hold, self.scans.typed, keys.ABOUT
        )
        self.screen_answers = ScreenAnswers(workplace, self.keyboard.watch, self)
        self.drawer.closed.connect(self.keyboard.give)
        self.tour.closed.connect(self.keyboard.give)
        # Once the list has gone from the screen.
        self.header.session_left.connect(self.keyboard.give, Qt.ConnectionType.QueuedConnection)
        EventFollower(workplace, self)
        DoorViews(workplace, self.drawer)
        self._in_hand = InHand(workplace, self.stack, self.drawer, lambda: self.person_drawer)
        self._connect()
        self._retranslate()
        self.rail.select(pages.DESK)
        restore_place(self, workplace.preferences.window_geometry)
        # Until the Desk is there keys come to the window, not to the first box in the header.
        self.stack.setFocus()
        self.notice.say_faults()

    def _connect(self) -> None:
        workplace = self.workplace
        workplace.person_asked.connect(lambda person: self.person_drawer.open_card(person))
        workplace.edit_asked.connect(self._ask_edit)
        workplace.substitute_asked.connect(self._ask_substitute)
        workplace.walk_in_asked.connect(self._open_walk_in)
        workplace.badge_asked.connect(self._badge_for)
        workplace.event_changed.connect(self.drawer.dismiss)
        workplace.designer_asked.connect(self.open_designer)
        workplace.programme_paper_asked.connect(self._open_programme_paper)
        workplace.import_asked.connect(self._open_import)
        # Afterwards: the good news of the person before goes first.
        workplace.verdict_shown.connect(self._say_verdict, Qt.ConnectionType.QueuedConnection)
        workplace.doubles_asked.connect(self._open_doubles)
        workplace.conflicts.asked.connect(self._open_conflicts)
        workplace.conflicts.thing_asked.connect(self._open_thing)
        workplace.badges_asked.connect(self._open_badges)
        self.stack.ready.connect(self._begin)
        self.header.guide_asked.connect(self.open_help)
        for tell in (self.rescue.offer, self.status.show_lost):
            self._guard.taken.connect(tell)
        self.rescue.saved.connect(self._go_on_with)
        acts: dict[str, Callable[[], None]] = {
            "Ctrl+N": self._walk_in_from_field,
            "Ctrl+Z": self._undo,
            "Ctrl+Shift+Z": self._redo,
            "Ctrl+Y": self._redo,
            "F2": self.header.open_sessions,
            "Ctrl+F": self._to_field,
            "Ctrl+O": lambda: self._open_import(None),
            "F1": self.open_help,
            **self._in_hand.acts,
        }
        for key, act in acts.items():
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._on_key, act))

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again after a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        event = self.workplace.desk.event
        title = f"RegApp – {self.workplace.text(event.short_title or event.title)}"
        if self.workplace.desk.is_read_only:
            title = self.tr("{title} (read only)").format(title=title)
        self.setWindowTitle(title)

    # The pages; each is made when it is first asked for

    @property
    def desk_page(self) -> "DeskPage":
        """The Desk page."""
        return self.stack.page(pages.DESK)

    @property
    def people_page(self) -> "ParticipantsPage":
        """The People page."""
        return self.stack.page(pages.PEOPLE)

    @property
    def badges_page(self) -> "BadgesPage":
        """The Badges page."""
        return self.stack.page(pages.BADGES)

    @property
    def attendance_page(self) -> "AttendancePage":
        """The Attendance page."""
        return self.stack.page(pages.ATTENDANCE)

    @property
    def programme_page(self) -> "ProgrammePage":
        """The Programme page."""
        return self.stack.page(pages.PROGRAMME)

    @property
    def lists_page(self) -> "ListsPage":
        """The Lists page."""
        return self.stack.page(pages.LISTS)

    @property
    def desks_page(self) -> "DesksPage":
        """The Desks page."""
        return self.stack.page(pages.DESKS)

    @property
    def settings_page(self) -> "SettingsPage":
        """The Settings page."""
        return self.stack.page(pages.SETTINGS)

    def go_to(self, page: pages.PageEntry[QWidget]) -> None:
        """Show another page."""
        # The Desk is made first in any case: it shows the verdicts that other pages ask for.
        desk = self.desk_page
        self.drawer.dismiss()
        if page is not self.stack.shown and not self.stack.is_blank:
            self.notice.leave_page()
        self.stack.show_page(page)
        self.rail.select(page)
        if page is pages.DESK:
            desk.field.setFocus()

    def _begin(self) -> None:
        """Show the Desk, now that the frame can be seen."""
        if self.stack.is_blank:
            self.go_to(pages.DESK)
            self.desk_page.field.textEdited.connect(self._uncover_desk)

    def _on_key(self, act: Callable[[], None]) -> None:
        self._begin()
        act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass a key that comes before the Desk on to its field."""
        if self.stack.is_blank:
            self._begin()
            QCoreApplication.sendEvent(self.desk_page.field, event)
        else:
            super().keyPressEvent(event)

    def _open_programme_paper(self) -> None:
        self.go_to(pages.LISTS)
        self.lists_page.show_programme()

    def open_designer(self, template: str) -> None:
        """Design a badge; the page is made when it is first asked for."""
        if not self.workplace.can_write():
            return
        if self.designer is None:
            self.designer = pages.designer(self.workplace)
            self.designer.closed.connect(self._leave_designer)
            self.stack.addWidget(self.designer)
        self.drawer.dismiss()
        if self.stack.shown in (pages.BADGES, pages.LISTS):
            self._designs_for = self.stack.shown
        self.rail.select(self._designs_for)
        self.stack.setCurrentWidget(self.designer)
        self.designer.open_template(template)

    def _leave_designer(self) -> None:
        if self.stack.currentWidget() is self.designer:
            self.go_to(self._designs_for)

    def _undo(self) -> None:
        """Undo the last step of a design while one is shown, else the last act of the desk."""
        page = self.stack.currentWidget()
        if self.designer is not None and page is self.designer:
            self.designer.undo()
        elif self.workplace.can_write():
            self.workplace.undo()

    def _redo(self) -> None:
        page = self.stack.currentWidget()
        if self.designer is not None and page is self.designer:
            self.designer.redo()
        elif self.workplace.can_write():
            self.workplace.redo()

    @property
    def _on_desk(self) -> bool:
        return self.stack.shown is pages.DESK

    # The keyboard

    def _in_front(self) -> QWidget:
        """Give the drawer while it is open, else the page in sight."""
        return self.drawer if self.drawer.isVisible() else self.stack.currentWidget() or self

    def _desk_field(self) -> QLineEdit | None:
        """Give the field of the Desk while letters may go to it: the page is in sight, and no form lies over it."""
        if not self._on_desk:
            return None
        content = self.drawer.content
        return None if content is not None and content.findChild(QLineEdit) is not None else self.desk_page.field

    def _answer_scan(self, text: str) -> None:
        self._begin()
        self.desk_page.answer_scanner(text)

    def _uncover_desk(self) -> None:
        """Close what lies over the field in which somebody types."""
        if self._on_desk and self.drawer.content is not None and self.desk_page.field.hasFocus():
            self.drawer.dismiss()

    # Contents over a page

    @cached_property
    def person_drawer(self) -> "PersonDrawer":
        """The card and the forms of one person; made when first needed."""
        made = pages.person_drawer(self.workplace, self.drawer)
        made.registered.connect(self._on_registered)
        return made

    def _walk_in_from_field(self) -> None:
        self._open_walk_in(self.desk_page.field.text().strip() if self._on_desk else "")

    def _ask_edit(self, person: int) -> None:
        if self.workplace.can_write():
            self.person_drawer.ask_edit(person)

    def _ask_substitute(self, absent: int) -> None:
        if self.workplace.can_write():
            self.person_drawer.ask_substitute(absent)

    def _badge_for(self, person: int) -> None:
        if self.workplace.can_write():
            self.desk_page.badge_for(person)

    def _open_walk_in(self, typed: str) -> None:
        if self.workplace.can_write():
            self.person_drawer.open_walk_in(typed)

    def _on_registered(self) -> None:
        self.desk_page.field.clear()
        if self._on_desk:
            self.desk_page.field.setFocus()

    @cached_property
    def guide(self) -> "GuideWindow":
        """The guides; made when first needed."""
        return pages.guide_window(self.workplace, self)

    def open_help(self) -> None:
        """Show the guide for the page in hand."""
        is_designing = self.designer is not None and self.stack.currentWidget() is self.designer
        self.guide.open_at("designer" if is_designing else (self.stack.shown or pages.DESK).name)

    def open_print_queue(self) -> None:
        """Show the badges that wait to be printed, and the printed ones."""
        self.drawer.present(pages.print_queue(self.workplace), lambda: self.tr("Print queue"))

    def _open_import(self, path: object) -> None:
        if not self.workplace.can_write():
            return
        self.go_to(pages.LISTS)
        if isinstance(path, Path):
            self.lists_page.examine(path)
        else:
            self.lists_page.ask_list()

    def _open_doubles(self, pair: tuple[int, int] | None) -> None:
        self.go_to(pages.PEOPLE)
        if pair is None:
            self.people_page.show_doubles()
        else:
            self.people_page.compare(pair)

    def _open_conflicts(self) -> None:
        self.go_to(pages.DESKS)
        self.desks_page.show_conflicts()

    def _open_thing(self, subject: str) -> None:
        self.go_to(pages.SETTINGS if subject_session(subject) is None else pages.PROGRAMME)

    def _open_badges(self, people: frozenset[int]) -> None:
        self.go_to(pages.BADGES)
        self.badges_page.choices.choose_people(people)

    def _say_verdict(self, verdict: Verdict) -> None:
        if not self._on_desk:
            self.notice.say_verdict(verdict)

    def _to_field(self) -> None:
        self.go_to(pages.DESK)
        self.desk_page.field.selectAll()

    def _go_on_with(self, desk: Desk) -> None:
        def say() -> None:
            text = self.tr("Everything is saved. RegApp goes on with the file {path}.").format(path=desk.path)
            self.workplace.tell_saved(text, desk.path)
            if self._on_desk:
                self.desk_page.field.setFocus()

        self.workplace.go_on_with(desk, say)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is not saved; then finish the writes, and remember the place."""
        if not self.leaving.may_leave():
            event.ignore()
            return
        self.workplace.preferences.window_geometry = self.saveGeometry()
        self.workplace.close()
        super().closeEvent(event)
