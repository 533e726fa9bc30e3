"""The Desk page: one field for everything, results at the left, the verdict at the right."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.desk.field import DeskField
from regapp.gui.desk.results import Result, ResultList
from regapp.gui.desk.verdict import VerdictPanel
from regapp.gui.look.theme import LEFT_SHARE, MARGIN
from regapp.gui.person.badge_actions import BadgeActions
from regapp.gui.person.menu import PersonMenu
from regapp.gui.scanning.admitting import Admitting
from regapp.gui.widgets.empty_state import EmptyState
from regapp.gui.widgets.pieces import Panel, button, set_icon
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import Participant
from regapp.model.typed import TypedKind, read_typed
from regapp.services.admission.admission import Verdict
from regapp.services.attendance.figures import progress_of
from regapp.services.desk import Changes
from regapp.services.people.registration import find, get, inside_since

SHOWN = 40
_FIRST_LETTER = "а"


class DeskPage(Panel):
    """The page on which the registrar works."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._answered = ""
        self._enter_waits = False
        self._registered = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 20, MARGIN, 20)
        row.setSpacing(MARGIN)
        left = self._make_left()
        self.verdict = VerdictPanel(workplace, self.make_badge, self._open_card, self.overrule)
        self.badges = BadgeActions(workplace, self.verdict.badge_button)
        self._admitting = Admitting(workplace, self)
        self._admitting.given.connect(self._on_verdict)
        self._admitting.failed.connect(self.verdict.show_failure)
        # The halves keep their share whatever they show: the verdict never moves.
        for half, share in ((left, LEFT_SHARE), (self.verdict, 100 - LEFT_SHARE)):
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            row.addWidget(half, share)
        workplace.changed.connect(self._on_changed)
        workplace.undone.connect(self.verdict.note_undone)
        workplace.redone.connect(self.verdict.note_redone)
        workplace.verdict_given.connect(self._admitting.follow)
        workplace.session_changed.connect(self._on_session)
        workplace.event_changed.connect(self.verdict.clear)
        for widget in self.findChildren(QAbstractButton):
            # A click on a button leaves the keyboard where it is: in the field.
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()
        self.refresh_progress()
        self._warm_up()

    def _make_left(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.field = DeskField()
        self.field.textEdited.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_enter)
        self.field.textChanged.connect(lambda _text: self.verdict.undo_button.show_key(not self.field.has_undo))
        column.addWidget(self.field)
        self._stack = QStackedWidget()
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        self.results = ResultList(self.workplace)
        self.field.moved.connect(self.results.step)
        self.results.chosen_changed.connect(self._on_chosen)
        self.results.menu_asked.connect(self._show_menu)
        self.results.clicked.connect(lambda _index: self.field.setFocus())
        self.results.doubleClicked.connect(lambda _index: self._check_in_chosen())
        inside.addWidget(self.results)
        self._stack.addWidget(frame)
        self.empty = EmptyState(self.workplace, self._empty_action)
        writes(self.empty.button, self.workplace)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)
        self._hint = spoken_label("caption")
        column.addWidget(self._hint)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        self._walk_in = writes(button("", self._ask_walk_in), self.workplace)
        self._count = spoken_label("strong")
        self._bar = QProgressBar()
        self._count.setBuddy(self._bar)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(80)
        foot.addWidget(self._walk_in)
        foot.addStretch(1)
        foot.addWidget(self._count)
        foot.addWidget(self._bar, 1)
        column.addLayout(foot)
        return holder

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.field.setPlaceholderText(self.tr("Scan, or type a name, phone, badge number…"))
        self.field.setAccessibleName(self.tr("Scan or search"))
        self.results.setAccessibleName(self.tr("People found"))
        self._walk_in.setText(self.tr("Walk-in  Ctrl+N"))
        set_icon(self._walk_in, "user-plus", self.workplace)
        self._show_results(self.results.people.results)
        self.refresh_progress()

    def restyle(self) -> None:
        """Set the icons in the colours of the theme."""
        set_icon(self._walk_in, "user-plus", self.workplace)
        self.results.doItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the field the keyboard as soon as the page is seen."""
        super().showEvent(event)
        self.field.setFocus()

    # Searching

    def _warm_up(self) -> None:
        """Search once without showing anything, so that the search's data is in memory before the first letter."""
        desk = self.workplace.desk
        self.workplace.worker.ask("desk-warm-up", lambda: find(desk, _FIRST_LETTER, 1), lambda _hits: None)

    def _on_typed(self, text: str) -> None:
        self._enter_waits = False
        self.verdict.step_back(bool(text.strip()))
        if not read_typed(text).is_searched:
            self._answered = text
            self._show_results([])
            return
        self._ask(text)

    def _ask(self, text: str) -> None:
        desk, session = self.workplace.desk, self.workplace.session

        def question() -> tuple[str, list[Result]]:
            hits = find(desk, text, SHOWN)
            people = [hit.participant for hit in hits]
            since = inside_since(desk, session, people)
            return text, [
                Result(person, self.workplace.place_of(person), since.get(person.id, "")) for person in people
            ]

        def answer(found: tuple[str, list[Result]]) -> None:
            if found[0] != self.field.text():
                # The answer to an older text: the newer one has its own, or is no question.
                return
            is_new = self._answered != found[0]
            self._answered = found[0]
            self._show_results(found[1], chooses=is_new)
            if self._enter_waits:
                self._enter_waits = False
                self._on_enter()

        self.workplace.worker.ask("desk-search", question, answer)

    def _show_results(self, results: list[Result], *, chooses: bool = False) -> None:
        """Show people found. `chooses`: the only one is chosen at once."""
        self.results.show_results(results)
        if chooses and len(results) == 1:
            self.results.step(0)
        self._stack.setCurrentIndex(0 if results else 1)
        if not results:
            self._show_empty()
        self._hint.setText(self._hint_for(len(results)))

    def _show_empty(self) -> None:
        """Say why there is nobody in the list, and what to do next."""
        typed = self.field.text().strip()
        searching = bool(typed) and self._answered != self.field.text()
        if searching or read_typed(typed).is_code:
            icon_name, title, text, act = "scan-line", "", "", ""
        elif typed:
            icon_name, title = "search", self.tr("Nobody found")
            text = self.tr(
                "Try fewer letters, the end of the telephone number, or the municipality. Or register this person now."
            )
            act = self.tr("Register as walk-in  Ctrl+N")
        elif self._registered == 0:
            icon_name, title = "users", self.tr("Nobody is registered yet")
            text, act = (
                self.tr("Import a list, or press Ctrl+N to register the first person."),
                self.tr("Import a list…"),
            )
        else:
            icon_name, title = "scan-line", self.tr("Ready for the next person")
            text, act = self.tr("F1 shows the keys."), ""
        self.empty.say(icon_name, title, text, act)

    def _hint_for(self, count: int) -> str:
        if count and self.workplace.desk.is_read_only:
            return self.tr("Found: {count}. Arrows choose, Enter opens the card").format(count=count)
        if count == 1:
            return self.tr("Enter checks in")
        if count > 1:
            more = "+" if count >= SHOWN else ""
            return self.tr("Found: {count}. Arrows choose, Enter checks in").format(count=f"{count}{more}")
        return ""

    def _empty_action(self) -> None:
        if self.field.text().strip():
            self._ask_walk_in()
        else:
            self.workplace.import_asked.emit(None)

    def _ask_walk_in(self) -> None:
        self.workplace.walk_in_asked.emit(self.field.text().strip())

    # Checking in

    def _on_enter(self) -> None:
        text = self.field.text()
        typed = read_typed(text)
        if typed.kind is TypedKind.BLANK:
            return
        if typed.is_code or typed.kind is TypedKind.NUMBER:
            self._scan(text)
        elif self._answered != text:
            self._enter_waits = True
            self._ask(text)
        elif self.results.chosen() is not None:
            self._check_in_chosen()
        elif self.results.people.results:
            # Several people fit: the first Enter selects one, so that nobody is checked in by accident.
            self.results.step(0)
        elif typed.kind is TypedKind.DIGITS:
            self._scan(text)

    def _scan(self, text: str) -> None:
        self._reset_field()
        self.scan(text)

    def scan(self, text: str) -> None:
        """Answer a scan, wherever it was typed; the text in the field stays."""
        self._admitting.scan(text)

    def _on_verdict(self, verdict: Verdict) -> None:
        # Nobody of the list is in hand any more.
        self.results.choose_nobody()
        self.verdict.show_verdict(verdict)

    def _on_chosen(self, result: Result | None) -> None:
        if result is None:
            self.verdict.show_person(None)
        else:
            self.verdict.show_person(result.participant, result.inside_since)

    def _check_in_chosen(self) -> None:
        chosen = self.results.chosen()
        if chosen is not None:
            self._check_in(chosen.participant)

    def _check_in(self, person: Participant) -> None:
        if self.workplace.desk.is_read_only:
            self.workplace.person_asked.emit(person.id)
            return
        if self.workplace.session is None:
            self.workplace.tell_no_session()
            return
        self._reset_field()
        self._admitting.check_in(person.id)

    def overrule(self) -> None:
        """Admit the person of the verdict in spite of it."""
        if self.verdict.verdict is not None:
            self._admitting.overrule(self.verdict.verdict)
            self.field.setFocus()

    def _reset_field(self) -> None:
        self.field.clear()
        self._answered = ""
        self._show_results([])
        self.verdict.step_back(False)
        self.field.setFocus()

    # The person in hand

    @property
    def participant(self) -> int | None:
        """Give the id of the person in hand: the one chosen, else the one of the verdict in sight."""
        return self.verdict.person.id if self.verdict.person is not None else None

    def make_badge(self) -> None:
        """Print or make the badge of the person in hand; if one has been made, ask why."""
        if self.participant is not None:
            self.badge_for(self.participant)

    def badge_for(self, participant: int) -> None:
        """Print or make somebody's badge; if one has been made, ask why."""
        self.badges.ask(participant)

    def _open_card(self) -> None:
        if self.participant is not None:
            self.workplace.person_asked.emit(self.participant)

    def _show_menu(self, point: QPoint) -> None:
        person = self.verdict.person
        if person is not None:
            menu = PersonMenu(self.workplace, self, person, partial(self._check_in, person))
            menu.exec(point)
            menu.deleteLater()

    def open_menu(self) -> None:
        """Open the menu of the person in hand, at the row or at the verdict."""
        index = self.results.currentIndex()
        area = self.results.visualRect(index) if index.isValid() else self.verdict.rect()
        place = self.results.viewport() if index.isValid() else self.verdict
        self._show_menu(place.mapToGlobal(area.center()))

    def _on_changed(self, changes: Changes) -> None:
        self.refresh_progress()
        verdict = self.verdict.verdict
        for person in {self.verdict.person, verdict.participant if verdict is not None else None}:
            if person is not None and (changes.everything or person.id in changes.participants):
                question = partial(get, self.workplace.desk, person.id)
                self.workplace.worker.ask(f"verdict-{person.id}", question, self.verdict.refresh_person)
        self._ask_again()

    def _on_session(self) -> None:
        self.refresh_progress()
        self._ask_again()

    def _ask_again(self) -> None:
        """Ask for the list again after a change; the choice and a waiting Enter stay."""
        text = self.field.text()
        if read_typed(text).is_searched:
            self._ask(text)

    def refresh_progress(self) -> None:
        """Show how many of those expected have come."""
        session = self.workplace.session
        if session is None:
            self._count.setText(self.tr("No session yet"))
            self._bar.setValue(0)
            return
        desk = self.workplace.desk

        def show(counts: tuple[int, int]) -> None:
            registered, arrived = counts
            self._registered = registered
            self._count.setText(
                self.tr("{arrived} of {registered} arrived").format(arrived=arrived, registered=registered)
            )
            self._bar.setMaximum(max(1, registered))
            self._bar.setValue(min(arrived, registered))
            if not self.field.text().strip():
                self._show_empty()

        self.workplace.worker.ask("progress", lambda: progress_of(desk, session), show)
