"""The Desk page: one field for everything, results at the left, the verdict at the right."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.camera.pane import CameraPane
from regapp.gui.desk.finder import Finder
from regapp.gui.desk.last_scans import HISTORY_KEY
from regapp.gui.desk.results import Result
from regapp.gui.desk.scan_history import ScanHistory
from regapp.gui.desk.verdict import VerdictPanel
from regapp.gui.doors.duty_bar import DutyBar
from regapp.gui.look.theme import LEFT_SHARE, MARGIN
from regapp.gui.person.badge_actions import BadgeActions
from regapp.gui.person.menu import PersonMenu
from regapp.gui.scanning.admitting import Admitting
from regapp.gui.scanning.door_keeper import DoorKeeper
from regapp.gui.widgets.pieces import Panel, button, set_icon
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import SessionFigures
from regapp.model.checkin import Outcome
from regapp.model.doors.group_code import may_be_group
from regapp.model.participant import Participant
from regapp.model.typed import clean_scan
from regapp.services.admission.admission import Verdict
from regapp.services.attendance.figures import progress_of
from regapp.services.desk import Changes
from regapp.services.event.group_codes import place_of_code
from regapp.services.people.registration import get
from regapp.texts.quantities import number_text


class DeskPage(Panel):
    """The page on which the registrar works."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 20, MARGIN, 20)
        row.setSpacing(MARGIN)
        self.keeper = DoorKeeper(workplace, self)
        left = self._make_left()
        self.verdict = VerdictPanel(workplace, self.make_badge, self._open_card, self.overrule)
        self.badges = BadgeActions(workplace, self.verdict.badge_button)
        self._admitting = Admitting(workplace, self, self.keeper)
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
        # What was refused there may be right here: "admit anyway" must not admit to what nobody means.
        for signal in (self.keeper.changed, workplace.session_changed):
            signal.connect(self.verdict.let_refusal_go)
        for widget in self.findChildren(QAbstractButton):
            # A click on a button leaves the keyboard where it is: in the field.
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        QShortcut(QKeySequence(HISTORY_KEY), self).activated.connect(self.show_history)
        self.retranslate()
        self.refresh_progress()
        self.keeper.follow()

    def _make_left(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.duty, self.finder = DutyBar(self.workplace, self.keeper), Finder(self.workplace)
        self.finder.is_of_thing = self.duty.is_of_thing
        column.addWidget(self.duty)
        self.field, self.results, self.empty = self.finder.field, self.finder.results, self.finder.empty
        self.finder.typed.connect(lambda text: self.verdict.step_back(bool(text.strip())))
        self.finder.scan_asked.connect(self.scan)
        self.finder.entered.connect(self._check_in)
        self.field.textChanged.connect(lambda _text: self.verdict.undo_button.show_key(not self.field.has_undo))
        self.results.chosen_changed.connect(self._on_chosen)
        self.results.menu_asked.connect(self._show_menu)
        column.addWidget(self.finder, 1)
        self.camera = CameraPane(self.workplace)
        column.addWidget(self.camera)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        self._walk_in = writes(button("", self._ask_walk_in), self.workplace)
        self._count = spoken_label("strong", wrap=True)
        self._bar = QProgressBar()
        self._count.setBuddy(self._bar)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(48)
        foot.addWidget(self._walk_in)
        # In a small window the figures take a second line, and the bar is short.
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._count, 3)
        foot.addWidget(self._bar, 1)
        column.addLayout(foot)
        return holder

    def show_history(self) -> None:
        """Show the last scans beside the page, each with its undo."""
        history = ScanHistory(self.workplace, self.verdict.last_scans)
        self.workplace.view_asked.emit(history, lambda: self.tr("Last scans"))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._walk_in.setText(self.tr("Walk-in  Ctrl+N"))
        self.restyle()
        self.refresh_progress()

    def restyle(self) -> None:
        """Set the icon in the colours of the theme."""
        set_icon(self._walk_in, "user-plus", self.workplace)

    def _ask_walk_in(self) -> None:
        self.workplace.walk_in_asked.emit(self.field.text().strip())

    def showEvent(self, event: QShowEvent) -> None:
        """Give the field the keyboard as soon as the page is seen."""
        super().showEvent(event)
        self.field.setFocus()

    # Checking in

    def scan(self, text: str) -> None:
        """Answer a code or a number that was entered; the text in the field stays."""
        self._answer(text, by_scanner=False)

    def answer_scanner(self, text: str) -> None:
        """Answer what a scanner sent, wherever the keyboard is; the text in the field stays."""
        self._answer(text, by_scanner=True)

    def _answer(self, text: str, *, by_scanner: bool) -> None:
        """Answer a code: that of a delegation opens it."""
        if not may_be_group(clean_scan(text)):
            self._admitting.scan(text, by_scanner=by_scanner)
            return

        def open_group(place: str) -> None:
            if place:
                self.workplace.group_asked.emit(place)
            else:
                self._admitting.scan(text, by_scanner=by_scanner)

        self.workplace.worker.ask("group code", partial(place_of_code, self.workplace.desk, text), open_group, self)

    def _on_verdict(self, verdict: Verdict) -> None:
        self.finder.step_behind()
        self.verdict.show_verdict(verdict)
        self.verdict.undo_button.show_key(not self.field.has_undo)
        if verdict.outcome is Outcome.BADGE_MADE and verdict.participant_id is not None:
            self.badge_for(verdict.participant_id)

    def _on_chosen(self, result: Result | None) -> None:
        if result is None:
            self.verdict.show_person(None)
        else:
            self.verdict.show_person(result.participant, result.inside_since)

    def _check_in(self, person: Participant) -> None:
        if self.workplace.desk.is_read_only:
            self.workplace.person_asked.emit(person.id)
            return
        if self.workplace.session is None and self.keeper.duty.checks_in:
            self.workplace.tell_no_session()
            return
        self.finder.empty_field()
        self._admitting.check_in(person.id)

    def overrule(self) -> None:
        """Admit the person of the verdict in spite of it."""
        if self.verdict.verdict is not None:
            self._admitting.overrule(self.verdict.verdict)
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
            is_entered = self.results.chosen() is not None
            menu = PersonMenu(self.workplace, self, person, partial(self._check_in, person), is_entered=is_entered)
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
        self.finder.ask_again()

    def _on_session(self) -> None:
        self.refresh_progress()
        self.finder.ask_again()

    def refresh_progress(self) -> None:
        """Show how many of those expected have come."""
        session = self.workplace.session
        if session is None:
            self._count.setText(self.tr("No session is chosen"))
            self._bar.setValue(0)
            return
        desk = self.workplace.desk

        def show(figures: SessionFigures) -> None:
            text = self.tr("{arrived} of {registered} arrived")
            if figures.others:
                text += " · " + self.tr("not on the list: {others}")
            came, registered, others = (
                number_text(count, self.workplace.language)
                for count in (figures.came, figures.registered, figures.others)
            )
            self._count.setText(text.format(arrived=came, registered=registered, others=others))
            self._bar.setMaximum(max(1, figures.registered))
            self._bar.setValue(figures.came)
            self.finder.note_people(figures.registered > 0)

        self.workplace.worker.ask("progress", lambda: progress_of(desk, session), show)
