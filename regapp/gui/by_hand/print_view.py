"""Desk lists to print: of the session in force, of all of today's, and fresh ones each hour beside the backups."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Session
from regapp.model.progress import Progress
from regapp.named_files import free_path
from regapp.services.desk import now
from regapp.services.desk_lists.making import make_desk_list
from regapp.services.file.starting import backup_folder
from regapp.services.registers.heading import about_session
from regapp.texts.words import day_text


class PrintView(Panel):
    """The view."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        frame, inside = card(spacing=12)
        self._title, self._about = label("section"), label("strong", wrap=True)
        self._how = label("muted", wrap=True)
        self.one, self.all_of_day = button("primary", self.make_one), button("", self.make_all)
        row = FlowLayout()
        row.addWidget(self.one)
        row.addWidget(self.all_of_day)
        for widget in (self._title, self._how, self._about):
            inside.addWidget(widget)
        inside.addLayout(row)
        column.addWidget(frame)
        column.addWidget(self._make_hourly())
        column.addStretch(1)
        for changed in (workplace.session_changed, workplace.sessions_changed, workplace.event_changed):
            changed.connect(self._show)
        workplace.hourly_lists.written.connect(self._show)
        self.retranslate()

    def _make_hourly(self) -> QFrame:
        frame, inside = card(spacing=8)
        self._hourly_title = label("section")
        self.hourly = writes(QCheckBox(), self.workplace)
        self.hourly.setChecked(self.workplace.preferences.files.writes_lists_hourly)
        self.hourly.toggled.connect(lambda on: self.workplace.hourly_lists.switch(on=on))
        self._folder, self.last = label("caption", wrap=True), spoken_label("", wrap=True)
        for widget in (self._hourly_title, self.hourly, self._folder, self.last):
            inside.addWidget(widget)
        return frame

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Lists to go on with by hand"))
        self._how.setText(
            self.tr("Everybody by name, with a box to tick, the time and a signature. Print on A4 at full size.")
        )
        self.one.setText(self.tr("Make the list"))
        self._hourly_title.setText(self.tr("Lists that are always ready"))
        self.hourly.setText(self.tr("Every hour into the backup folder"))
        self._show()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.one, "printer", self.workplace)

    @property
    def day(self) -> date:
        """Today where it has sessions, else the day of the session in force."""
        event, session = self.workplace.desk.event, self.workplace.session
        today = event.local(now()).date()
        if session is None or any(event.day_of(other) == today for other in self.workplace.sessions):
            return today
        return event.day_of(session)

    def _of_day(self) -> list[Session]:
        event = self.workplace.desk.event
        return [session for session in self.workplace.sessions if event.day_of(session) == self.day]

    def _show(self) -> None:
        desk, session, language = self.workplace.desk, self.workplace.session, self.workplace.language
        text = self.tr("No session is chosen. Choose one with F2.")
        self._about.setText(about_session(desk, session, language) if session is not None else text)
        self.one.setEnabled(session is not None)
        self.all_of_day.setText(self.tr("All lists of the day: {day}").format(day=day_text(self.day, language)))
        self.all_of_day.setEnabled(bool(self._of_day()))
        self._folder.setText(str(backup_folder(desk.path)))
        self.last.setText(self._last_text())
        self.restyle()

    def _last_text(self) -> str:
        lists = self.workplace.hourly_lists
        if lists.last is None:
            return self.tr("Not written yet")
        time = f"{self.workplace.desk.event.local(lists.last):%d.%m %H:%M}"
        if not lists.files:
            return self.tr("{time}: no session is today, so there is no list").format(time=time)
        return self.tr("Written last: {time}").format(time=time)

    def make_one(self) -> None:
        """Make the list of the session in force, and open it."""
        if (session := self.workplace.session) is not None:
            self._make([session])

    def make_all(self) -> None:
        """Make the lists of all sessions of the day, and open them."""
        self._make(self._of_day())

    def _make(self, sessions: Sequence[Session]) -> None:
        desk, language, folder = self.workplace.desk, self.paper_language, self.workplace.papers()

        def work(progress: Progress) -> list[Path]:
            made = []
            for session in sessions:
                out = free_path(folder / f"desk-list-{session.code}.pdf")
                make_desk_list(desk, session, out, language, progress)
                made.append(out)
            return made

        def done(made: list[Path]) -> None:
            names = ", ".join(path.name for path in made)
            text = self.tr("Saved in {folder}: {names}").format(folder=folder, names=names)
            self.workplace.tell_saved(text, *made)

        if sessions:
            self.workplace.worker.long_work(self._title.text(), work, done)
