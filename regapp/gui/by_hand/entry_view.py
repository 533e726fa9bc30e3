"""Entering afterwards: who came while the desk went on by hand, ticked off by name or number, saved as one act."""

from collections.abc import Callable

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout

from regapp.gui.by_hand.entered_words import Names, entered_text, names_of_refused, tell_entered
from regapp.gui.by_hand.tick_list import Question, TickList
from regapp.gui.by_hand.tick_rows import NOTE, TickRows
from regapp.gui.by_hand.ticks import Ticks, TicksDraft, clock_text
from regapp.gui.scanning.taking import TakesScans
from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.widgets.pieces import Panel, button, card, label
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import Outcome
from regapp.model.errors.base import RegAppError
from regapp.model.event import Session
from regapp.model.papers.list_definition import ListFilter
from regapp.model.papers.paper_time import looks_like_time, paper_time
from regapp.services.admission.from_paper import Entered, enter_from_paper
from regapp.services.admission.holder import holder_of
from regapp.services.desk import Changes
from regapp.services.lists.rows import ids_of
from regapp.services.registers.heading import about_session
from regapp.services.registers.selection import attendees
from regapp.texts.quantities import number_text
from regapp.texts.words import column_word, outcome_word

_COLUMNS = (NOTE, "number", "name", "municipality")
_WIDTHS = (70, 110, 100, 290)
_TIME_WIDTH = 90


class EntryView(Panel):
    """The view, of the session in force."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.session: Session | None = None
        self.ticks, self.minute = Ticks(), 0
        self._scans = 0
        self._is_saving = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._offer = DraftOffer(workplace)
        self.drafting = TicksDraft(workplace, self._offer, self.ticks, lambda: self.session)
        self.drafting.taken.connect(self._on_ticked)
        column.addWidget(self._offer)
        frame, inside = card(spacing=8)
        column.addWidget(frame, 1)
        self._about, self._how = label("strong", wrap=True), label("caption", wrap=True)
        self.list = TickList(workplace, TickRows(workplace, _COLUMNS, self.ticks), self._question)
        self.list.widths = _WIDTHS
        self.list.takes_otherwise = self._take_time
        self.list.entered.connect(self.enter)
        self.list.toggled.connect(self.toggle)
        inside.addWidget(self._about)
        inside.addWidget(self._how)
        inside.addWidget(self.list, 1)
        self._time_caption, self.time = label("caption"), QLineEdit()
        self._time_caption.setBuddy(self.time)
        self.time.editingFinished.connect(self._on_time)
        self.time.returnPressed.connect(self.list.field.setFocus)
        self.only = QCheckBox()
        self.only.toggled.connect(lambda _on: self.list.look())
        for widget in (self._time_caption, self.time, self.only):
            self.list.head.addWidget(widget)
        self.result = spoken_label("", wrap=True)
        self.result.hide()
        inside.addWidget(self.result)
        inside.addLayout(self._make_foot())
        workplace.event_changed.connect(self._leave)
        workplace.session_changed.connect(self._take_session)
        workplace.changed.connect(self._on_changed)
        TakesScans(self, workplace, self.take_scan)
        self.retranslate()
        self._take_session()

    def _make_foot(self) -> QHBoxLayout:
        self.count = spoken_label("section")
        self.discard = button("quiet", self._discard)
        self.save_button = writes(button("primary", self.save), self.workplace)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.discard)
        row.addWidget(self.save_button)
        return row

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        language = self.workplace.language
        self._how.setText(
            self.tr("Type a name or a number, then Enter. A time such as 9:30 and Enter is for those who follow.")
        )
        self.list.field.setPlaceholderText(self.tr("Name, number, or a time"))
        self.list.field.setAccessibleName(self.tr("Name, number, or a time"))
        self.list.table.setAccessibleName(self.tr("Enter afterwards"))
        self._time_caption.setText(self.tr("Time on paper"))
        self.only.setText(self.tr("Only those entered"))
        self.discard.setText(self.tr("Discard"))
        self.save_button.setText(self.tr("Save"))
        headings = [column_word(name, language) for name in ("number", "name", "municipality")]
        self.list.rows.name_columns((self.tr("Came"), self.tr("Time"), *headings))
        self.ticks.in_already = self.tr("in, {time}")
        self.restyle()
        self._say_session()
        self._count()

    def restyle(self) -> None:
        """Set the widths for the theme's text."""
        self.list.restyle()
        self.time.setFixedWidth(round(_TIME_WIDTH * self.workplace.theme.sizes.body / 13))

    def showEvent(self, event: QShowEvent) -> None:
        """Give the field the keyboard, and see who has come meanwhile."""
        super().showEvent(event)
        self.list.field.setFocus()
        self._look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is ticked."""
        super().hideEvent(event)
        self.drafting.keep()

    # The session

    def _leave(self) -> None:
        self.drafting.leave()
        self.session, self.ticks.came, self.ticks.present = None, {}, {}

    def _take_session(self) -> None:
        """Go on with the session in force; what is ticked for another one is kept as a draft."""
        session = self.workplace.session
        if session is not None and self.session is not None and session.code == self.session.code:
            self.session = session
        else:
            self._leave()
            self.session = session
            self._say_result("")
            self.list.said.setText("")
            if session is not None:
                starts = self.workplace.desk.event.local(session.starts)
                self._set_minute(starts.hour * 60 + starts.minute)
                self.drafting.begin(subject=session.code)
        self._say_session()
        self._look_again()
        self._count()

    def _say_session(self) -> None:
        text = self.tr("No session is chosen. Choose one with F2.")
        if self.session is not None:
            text = about_session(self.workplace.desk, self.session, self.workplace.language)
        self._about.setText(text)
        self.list.setEnabled(self.session is not None)

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything or changes.participants:
            self._look_again()

    def _look_again(self) -> None:
        """Find out again who is on the list, and who is in."""
        session, desk = self.session, self.workplace.desk
        if not self.isVisible():
            return
        self.list.rows.refresh(reread=True)
        self.list.look()
        if session is None:
            return

        def question() -> dict[int, str]:
            return {person: f"{one.first:%H:%M}" for person, one in attendees(desk, [session]).items()}

        self.workplace.worker.ask("in already", question, self._take_present, self)

    def _take_present(self, present: dict[int, str]) -> None:
        self.ticks.present = present
        self._on_ticked()

    def _question(self, text: str) -> Question:
        desk, session = self.workplace.desk, self.session
        came, only = self.ticks.came, self.only.isChecked()
        words = "" if looks_like_time(text) else text

        def question() -> list[int]:
            if session is None:
                return []
            found = ids_of(desk, ListFilter(session=session.code, words=words))
            return [person for person in found if person in came] if only else found

        return question

    # The time on paper

    def _set_minute(self, minute: int) -> None:
        self.minute = minute
        self.time.setText(clock_text(minute))

    def _on_time(self) -> None:
        if self.time.text() != clock_text(self.minute):
            self._take_time(self.time.text())

    def _take_time(self, text: str) -> bool:
        """Take a typed time for those who follow; one that is none is said, and changes nothing."""
        is_of_field = text == self.time.text()
        if not is_of_field and not looks_like_time(text):
            return False
        found = paper_time(text)
        if found is None:
            said = self.tr("{text} is not a time: type 930, 9:30 or 9.30. The time stays {time}.")
            self.list.said.setText(said.format(text=text, time=clock_text(self.minute)))
            self._set_minute(self.minute)
        else:
            self._set_minute(found.hour * 60 + found.minute)
            self.list.said.setText(self.tr("From now on: {time}").format(time=clock_text(self.minute)))
        return True

    # Ticks

    def enter(self, person: int) -> None:
        """Tick somebody with the time on paper."""
        if self.ticks.is_fixed(person):
            self._say(person, self.tr("{name} is in already, since {time}."), self.ticks.present[person])
            return
        self.ticks.came[person] = self.minute
        self._say(person, self.tr("{name}: came, {time}"), clock_text(self.minute))
        self._on_ticked()

    def take_scan(self, text: str) -> None:
        """Tick the person of a badge with the time on paper."""
        desk = self.workplace.desk
        self._scans += 1

        def take(person: int | None) -> None:
            if person is None:
                self.list.said.setText(outcome_word(Outcome.UNREADABLE, self.workplace.language))
            else:
                self.enter(person)

        # A topic of its own: the scan before is not dropped.
        self.workplace.worker.ask(f"entered scan {self._scans}", lambda: holder_of(desk, text), take, self)

    def _say(self, person: int, text: str, time: str) -> None:
        self.list.name_of(person, lambda name: self.list.said.setText(text.format(name=name, time=time)))

    def toggle(self, person: int) -> None:
        """Tick somebody, or take the tick away."""
        if self.ticks.came.pop(person, None) is None:
            self.enter(person)
        else:
            self.list.said.setText("")
            self._on_ticked()

    def _on_ticked(self) -> None:
        self.list.rows.refresh()
        if self.only.isChecked():
            self.list.look()
        self._count()

    def _count(self) -> None:
        count = number_text(len(self.ticks.came), self.workplace.language)
        self.count.setText(self.tr("Entered: {count}").format(count=count))
        has_some = bool(self.ticks.came) and not self._is_saving
        self.discard.setEnabled(has_some)
        self.save_button.setEnabled(has_some)

    def _discard(self) -> None:
        """Drop the ticks; they can be had back until the next one."""
        self.drafting.leave()
        self.ticks.came = {}
        self._begin_again()

    def _begin_again(self) -> None:
        if self.session is not None:
            self.drafting.begin(subject=self.session.code)
        self._on_ticked()
        self.list.field.setFocus()

    # Saving

    def save(self) -> None:
        """Check in all who are ticked, as one act. Those who are not checked in stay ticked."""
        session, desk = self.session, self.workplace.desk
        if session is None or self._is_saving or not self.ticks.came or not self.workplace.can_write():
            return
        given, day = dict(self.ticks.came), desk.event.day_of(session)
        rows = [(person, desk.event.moment(day, minute)) for person, minute in given.items()]

        def work() -> tuple[Entered, Names]:
            entered = enter_from_paper(desk, session, rows)
            return entered, names_of_refused(desk, entered)

        def failed(error: RegAppError | None) -> None:
            self._end_saving()
            self.workplace.worker.failed.emit(error)

        self._is_saving = True
        self._count()
        self.workplace.worker.act(work, self._saved(session, given), failed)

    def _saved(self, session: Session, given: dict[int, int]) -> Callable[[tuple[Entered, Names]], None]:
        def done(result: tuple[Entered, Names]) -> None:
            entered, names = result
            refused = {person for person, _ in entered.refused}
            self._end_saving()
            if self.session is not None and self.session.code == session.code:
                for person in given.keys() - refused:
                    self.ticks.came.pop(person, None)
                self._say_result(entered_text(self.workplace, entered, names))
                self.list.said.setText("")
                self.drafting.forget()
                kept, self.ticks.came = self.ticks.came, {}
                self._begin_again()
                self.ticks.came = kept
                self._on_ticked()
            self.workplace.announce(entered.changes)
            tell_entered(self.workplace, entered)

        return done

    def _say_result(self, text: str) -> None:
        self.result.setVisible(bool(text))
        self.result.setText(text)

    def _end_saving(self) -> None:
        self._is_saving = False
        self._count()
