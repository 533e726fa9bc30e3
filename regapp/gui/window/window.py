"""The window: puts the pages together and gives the keys their meaning."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from regapp.gui.badges.page import BadgesPage
from regapp.gui.badges.queue import PrintQueueView
from regapp.gui.desk.page import DeskPage
from regapp.gui.people.page import ParticipantsPage
from regapp.gui.person.card import Card
from regapp.gui.person.form import PersonForm
from regapp.gui.settings.page import SettingsPage
from regapp.gui.widgets.late_page import LatePage
from regapp.gui.window.drawer import Drawer
from regapp.gui.window.frame import Header, NoticeBar, Rail
from regapp.gui.window.help import HelpPanel
from regapp.gui.window.lists_page import ListsPage
from regapp.gui.window.status_line import StatusLine
from regapp.gui.workplace.messages import failure, taken_back
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.participant import Details, Participant
from regapp.services.admission.admission import Verdict, check_in
from regapp.services.desk import Act, Changes
from regapp.services.people.registration import add_walk_in, edit, get
from regapp.services.people.substitutes import begun_for, substitute

DESK, PEOPLE, BADGES, ATTENDANCE, PROGRAMME, LISTS, SETTINGS = range(7)
_ICONS = [
    ("desk", "scan-line"),
    ("people", "users"),
    ("badges", "id-card"),
    ("attendance", "chart-column"),
    ("programme", "calendar"),
    ("lists", "list"),
    ("settings", "settings"),
]


if TYPE_CHECKING:
    from regapp.gui.attendance.page import AttendancePage
    from regapp.gui.designer.page import Designer
    from regapp.gui.programme.page import ProgrammePage


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
        self.header, self.status = Header(workplace), StatusLine(workplace, self.open_print_queue)
        self.rail = Rail(workplace, _ICONS, self.go_to)
        self.pages = QStackedWidget()
        self.desk_page = DeskPage(workplace)
        self.people_page = ParticipantsPage(workplace, self.desk_page.badge_for)
        self.badges_page = BadgesPage(workplace)
        self._attendance: LatePage[AttendancePage] = LatePage(self._make_attendance)
        self._programme: LatePage[ProgrammePage] = LatePage(self._make_programme)
        self.lists_page, self.settings_page = ListsPage(workplace), SettingsPage(workplace)
        for page in (
            self.desk_page, self.people_page, self.badges_page, self._attendance, self._programme,
            self.lists_page, self.settings_page,
        ):  # fmt: skip
            self.pages.addWidget(page)
        self.designer: Designer | None = None
        self._designs_for = BADGES
        self.notice = NoticeBar(workplace)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._content, 1)
        outer.addWidget(self.header)
        outer.addLayout(middle, 1)
        outer.addWidget(self.status)
        self.drawer = Drawer(workplace, self._content)
        self._connect()
        self._retranslate()
        self.go_to(DESK)
        self.resize(1366, 740)
        if workplace.desk.is_read_only:
            self._say_read_only()

    def _connect(self) -> None:
        workplace = self.workplace
        workplace.worker.failed.connect(self._on_failed)
        workplace.undone.connect(self._on_undone)
        workplace.person_asked.connect(self.open_card)
        workplace.walk_in_asked.connect(self.open_walk_in)
        workplace.event_changed.connect(self.drawer.dismiss)
        workplace.designer_asked.connect(self.open_designer)
        workplace.import_asked.connect(self._open_import)
        keys = {
            "Ctrl+N": self._walk_in_from_field,
            "Ctrl+Z": self._undo,
            "Ctrl+P": self._print,
            "Ctrl+I": self._card_of_verdict,
            "Ctrl+F": self._to_field,
            "Ctrl+O": lambda: self._open_import(None),
            "F1": self.open_help,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def changeEvent(self, event: QEvent) -> None:
        """The language has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        event = self.workplace.desk.event
        self.setWindowTitle(f"RegApp – {self.workplace.text(event.short_title or event.title)}")
        self.rail.name(
            [
                self.tr("Desk"),
                self.tr("People"),
                self.tr("Badges"),
                self.tr("Attendance"),
                self.tr("Programme"),
                self.tr("Lists"),
                self.tr("Settings"),
            ]
        )
        content = self.drawer.content
        if isinstance(content, HelpPanel):
            self.drawer.title.setText(self.tr("Keys"))
        elif isinstance(content, PrintQueueView):
            self.drawer.title.setText(self.tr("Print queue"))
        elif isinstance(content, PersonForm) and content.is_walk_in:
            self.drawer.title.setText(self.tr("Walk-in"))

    def _make_attendance(self) -> "AttendancePage":
        # Loaded here, not at start-up.
        from regapp.gui.attendance.page import AttendancePage

        return AttendancePage(self.workplace)

    @property
    def attendance_page(self) -> "AttendancePage":
        """The Attendance page; made when it is first asked for."""
        return self._attendance.page

    def _make_programme(self) -> "ProgrammePage":
        # Loaded here, not at start-up.
        from regapp.gui.programme.page import ProgrammePage

        return ProgrammePage(self.workplace)

    @property
    def programme_page(self) -> "ProgrammePage":
        """The Programme page; made when it is first asked for."""
        return self._programme.page

    def go_to(self, page: int) -> None:
        """Show another page."""
        self.drawer.dismiss()
        self.pages.setCurrentIndex(page)
        self.rail.select(page)
        if page == DESK:
            self.desk_page.field.setFocus()

    def open_designer(self, template: str) -> None:
        """Design a badge; the page is made when it is first asked for."""
        if self.designer is None:
            # Loaded here: 0.05 s of every start, and few desks design.
            from regapp.gui.designer.page import Designer

            self.designer = Designer(self.workplace)
            self.designer.closed.connect(self._leave_designer)
            self.pages.addWidget(self.designer)
        self.drawer.dismiss()
        if self.pages.currentIndex() in (BADGES, LISTS):
            self._designs_for = self.pages.currentIndex()
        self.rail.select(self._designs_for)
        self.pages.setCurrentWidget(self.designer)
        self.designer.open_template(template)

    def _leave_designer(self) -> None:
        if self.pages.currentWidget() is self.designer:
            self.go_to(self._designs_for)

    def _print(self) -> None:
        """On the Badges page the chosen badges, else that of the person in the verdict, where it can be seen."""
        if self._on_desk:
            self.desk_page.make_badge()
        elif self.pages.currentWidget() is self.badges_page:
            self.badges_page.print_by_key()

    def _undo(self) -> None:
        """The last step of a design while one is shown, else the last act of the desk."""
        page = self.pages.currentWidget()
        if self.designer is not None and page is self.designer:
            self.designer.undo()
        else:
            self.workplace.undo()

    @property
    def _on_desk(self) -> bool:
        return self.pages.currentIndex() == DESK

    # Forms and cards

    def open_walk_in(self, typed: str) -> None:
        """The form for somebody who is on no list."""
        form = PersonForm(self.workplace, self._register, typed=typed)
        self.drawer.present(form, self.tr("Walk-in"), on_left=self._on_desk)

    def _walk_in_from_field(self) -> None:
        self.open_walk_in(self.desk_page.field.text().strip() if self._on_desk else "")

    def open_substitute(self, absent: Participant) -> None:
        """The form for whoever comes instead of somebody absent."""

        def save(details: Details) -> None:
            self._register_by(lambda: substitute(self.workplace.desk, absent.id, details))

        form = PersonForm(self.workplace, save, begun=begun_for(absent))
        title = self.tr("Instead of {name}").format(name=absent.details.name)
        self.drawer.present(form, title, on_left=self._on_desk)

    def _register(self, details: Details) -> None:
        self._register_by(lambda: add_walk_in(self.workplace.desk, details))

    def _register_by(self, register: Callable[[], tuple[Participant, Changes]]) -> None:
        """Register somebody and check her in."""
        desk, session = self.workplace.desk, self.workplace.session

        def work() -> tuple[Changes, Verdict | None]:
            person, changes = register()
            return changes, check_in(desk, person.id, session) if session is not None else None

        def done(result: tuple[Changes, Verdict | None]) -> None:
            changes, verdict = result
            self.drawer.dismiss()
            self.desk_page.field.clear()
            self.workplace.announce(changes)
            if verdict is not None:
                self.workplace.verdict_given.emit(verdict)
            else:
                self.workplace.tell_no_session()
            if self._on_desk:
                self.desk_page.field.setFocus()

        self.workplace.worker.act(work, done, self._form_failed)

    def _form_failed(self, error: RegAppError | None) -> None:
        text = failure(error, self.workplace.language)
        form = self.drawer.content
        if isinstance(form, PersonForm):
            form.refuse(text)
        self.workplace.notice.emit(text, NoticeKind.ERROR)

    def open_card(self, participant: int) -> None:
        """The card of a participant."""

        def show(person: Participant) -> None:
            card = Card(self.workplace, person.id, self.open_edit, self.open_substitute)
            self.drawer.present(card, person.details.name, on_left=self._on_desk)

        self.workplace.worker.ask("card", lambda: get(self.workplace.desk, participant), show)

    def _card_of_verdict(self) -> None:
        shown = self.desk_page.verdict.verdict
        if shown is not None and shown.participant is not None:
            self.open_card(shown.participant.id)

    def open_edit(self, person: Participant) -> None:
        """The form for changing what is known of somebody."""

        def save(details: Details) -> None:
            def done(changes: Changes) -> None:
                self.workplace.announce(changes)
                self.open_card(person.id)

            self.workplace.worker.act(
                lambda: edit(self.workplace.desk, person.id, person.details, details), done, self._form_failed
            )

        form = PersonForm(self.workplace, save, person.details)
        self.drawer.present(form, person.details.name, on_left=self._on_desk)

    def open_help(self) -> None:
        """The keys."""
        self.drawer.present(HelpPanel(self.workplace), self.tr("Keys"), on_left=self._on_desk)

    def open_print_queue(self) -> None:
        """The badges that wait to be printed, and those that were."""
        self.drawer.present(PrintQueueView(self.workplace), self.tr("Print queue"), on_left=self._on_desk)

    def _open_import(self, path: object) -> None:
        self.go_to(LISTS)
        if isinstance(path, Path):
            self.lists_page.examine(path)
        else:
            self.lists_page.ask_list()

    def _to_field(self) -> None:
        self.go_to(DESK)
        self.desk_page.field.selectAll()

    # What is said

    def _on_failed(self, error: RegAppError | None) -> None:
        self.workplace.notice.emit(failure(error, self.workplace.language), NoticeKind.ERROR)

    def _on_undone(self, act: Act) -> None:
        def say(name: str) -> None:
            self.workplace.notice.emit(taken_back(act.what, name), NoticeKind.DONE)

        if act.participant is None:
            say("")
        else:
            participant = act.participant
            self.workplace.worker.ask("undone", lambda: self._name_of(participant), say)

    def _name_of(self, participant: int) -> str:
        try:
            return get(self.workplace.desk, participant).details.name
        except RegAppError:
            return "—"

    def _say_read_only(self) -> None:
        holder = self.workplace.desk.holder
        text = self.tr("This file is open in another RegApp: {holder}. You can look, but not change anything.").format(
            holder=holder
        )
        if not holder:
            text = self.tr("This file cannot be written to. You can look, but not change anything.")
        self.workplace.notice.emit(text, NoticeKind.ATTENTION)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish the writes first."""
        self.workplace.close()
        super().closeEvent(event)
