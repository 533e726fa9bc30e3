"""The events of the file and the directory of units: the one in force, another one, a newer one."""

from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.widgets.choices import ChoiceBox, DayBox
from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.widgets.drafting import Drafting
from regapp.gui.widgets.inputs import Inputs
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.widgets.sight import Unfolding
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.places.directory import UnitDirectory
from regapp.model.errors.base import RegAppError
from regapp.model.event import Event
from regapp.model.progress import Progress
from regapp.services.desk import Changes
from regapp.services.event.events import Begun, add_event, events_of
from regapp.services.file.directories import directory_names, import_directory, use_directory
from regapp.services.file.drafts import DraftKind
from regapp.texts.quantities import number_text


class EventsCard(Panel):
    """The card that chooses the event in force and begins another one after its pattern."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("muted", wrap=True)
        self.events = ChoiceBox()
        self.events.activated.connect(lambda _index: self._use(str(self.events.currentData())))
        self._new = writes(button("", self._toggle), workplace)
        self._form = self._make_form()
        self._unfolding = Unfolding(self._form, self._new, self.name)
        for widget in (self._title, self._text, self.events):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._new)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._form)
        self.retranslate()

    def _make_form(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        offer = DraftOffer(self.workplace)
        grid.addWidget(offer, 0, 0, 1, 2)
        self.code, self.name = QLineEdit(), QLineEdit()
        self.starts, self.ends = DayBox(), DayBox()
        for edit in (self.starts, self.ends):
            edit.setDate(QDate.currentDate())
        self._captions = [label("caption") for _ in range(4)]
        for index, widget in enumerate((self.name, self.code, self.starts, self.ends)):
            self._captions[index].setBuddy(widget)
            row, column = divmod(index, 2)
            grid.addWidget(self._captions[index], 2 * row + 1, column)
            grid.addWidget(widget, 2 * row + 2, column)
        inputs = {"name": self.name, "code": self.code, "starts": self.starts, "ends": self.ends}
        self.drafting = Drafting(
            self.workplace, offer, DraftKind.EVENT, Inputs(inputs), lambda: self.name.text() or self.code.text()
        )
        self._create = writes(button("", self.create_event), self.workplace)
        grid.setRowMinimumHeight(5, 8)
        grid.addWidget(self._create, 6, 0)
        return holder

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Events in this file"))
        self._text.setText(
            self.tr("People of earlier events are offered when somebody is registered, and copied with one click.")
        )
        self._new.setText(self.tr("Another event…"))
        words = (self.tr("Title"), self.tr("Short code"), self.tr("First day"), self.tr("Last day"))
        for caption, word in zip(self._captions, words, strict=True):
            caption.setText(word)
        self._create.setText(self.tr("Begin this event"))
        self.events.setAccessibleName(self._title.text())
        self._list_events()
        set_icon(self._new, "calendar", self.workplace)

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self._new, "calendar", self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the file only when the card comes into sight."""
        super().showEvent(event)
        self._list_events()

    def _list_events(self) -> None:
        desk = self.workplace.desk
        self.workplace.worker.ask("events", lambda: events_of(desk), self._show_events, self)

    def _show_events(self, events: list[Event]) -> None:
        self.events.clear()
        for event in events:
            name = self.workplace.text(event.short_title or event.title)
            # The date first: a long title is cut off at its end.
            self.events.addItem(f"{event.starts:%d.%m.%Y}  {name}", event.code)
        self._choose_present()

    def _choose_present(self) -> None:
        self.events.setCurrentIndex(self.events.findData(self.workplace.desk.event.code))

    def _use(self, code: str) -> None:
        self.workplace.use_event(code, lambda is_used: None if is_used else self._choose_present())

    def _toggle(self) -> None:
        self._unfolding.toggle()

    def create_event(self) -> None:
        """Begin the event and put it in force."""
        if not self.workplace.can_switch():
            return
        desk = self.workplace.desk
        code, name = self.code.text().strip(), self.name.text().strip()
        starts, ends = self.starts.day, self.ends.day

        def done(begun: Begun) -> None:
            self._form.hide()
            self.drafting.forget()
            self.name.clear()
            self.code.clear()
            self.drafting.begin()
            self.workplace.use_event(
                begun.event.code, lambda is_used: self._say_begun(name, begun) if is_used else self._list_events()
            )

        def failed(error: RegAppError | None) -> None:
            self.workplace.worker.failed.emit(error)
            fields = (self.name, name), (self.code, code)
            # The first empty field is what the sentence asks for; else the code, which is taken or has other signs.
            wanted = next((field for field, text in fields if not text), self.code if starts <= ends else self.ends)
            wanted.setFocus()

        self.workplace.worker.act(lambda: add_event(desk, code, name, starts, ends), done, failed)

    def _say_begun(self, name: str, begun: Begun) -> None:
        text = self.tr("Current event: {name}. Sessions copied: {count}.")
        if begun.left_out:
            text += " " + self.tr("Does not fit into its days: {left}.")
        words = text.format(
            name=name,
            count=number_text(begun.taken_over, self.workplace.language),
            left=number_text(begun.left_out, self.workplace.language),
        )
        self.workplace.notice.emit(words, NoticeKind.ATTENTION if begun.left_out else NoticeKind.DONE)


class DirectoryCard(Panel):
    """The directory of units that the event uses; a newer one can be loaded."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("muted", wrap=True)
        self.names = writes(ChoiceBox(), workplace)
        self.names.activated.connect(lambda _index: self._use(str(self.names.currentData())))
        self._load = writes(button("", self._ask_file), workplace)
        for widget in (self._title, self._text, self.names):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._load)
        row.addStretch(1)
        column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        count = len(self.workplace.desk.directory.municipalities)
        self._title.setText(self.tr("Directory of municipalities"))
        self._text.setText(
            self.tr(
                "This event uses a directory of {count} municipalities. It stays in use until you choose another."
            ).format(count=count)
        )
        self._load.setText(self.tr("Load a newer one (csv)…"))
        self.names.setAccessibleName(self._title.text())
        self._list_names()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self._load, "map-pin", self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the file only when the card comes into sight."""
        super().showEvent(event)
        self._list_names()

    def _list_names(self) -> None:
        desk = self.workplace.desk
        self.workplace.worker.ask("directories", lambda: directory_names(desk), self._show_names, self)

    def _show_names(self, names: list[str]) -> None:
        self.names.clear()
        for name in names:
            self.names.addItem(name, name)
        self._choose_present()

    def _choose_present(self) -> None:
        self.names.setCurrentIndex(max(0, self.names.findData(self.workplace.desk.event.units)))

    def _use(self, name: str) -> None:
        if not self.workplace.can_switch():
            self._choose_present()
            return
        desk = self.workplace.desk
        code = desk.event.code

        def done(_changes: Changes) -> None:
            self.workplace.use_event(code)

        self.workplace.worker.act(lambda: use_directory(desk, name), done)

    def _ask_file(self) -> None:
        files = self.workplace.preferences.files
        start = files.folder("directory", Path.home())
        path, _ = QFileDialog.getOpenFileName(self, self._load.text(), str(start), "CSV (*.csv)")
        if path:
            files.note_folder("directory", Path(path))
            self.load(Path(path))

    def load(self, path: Path) -> None:
        """Load a directory into the file; it is used when somebody chooses it."""
        desk = self.workplace.desk

        def done(found: tuple[str, UnitDirectory]) -> None:
            name, directory = found
            self._list_names()
            text = self.tr("Loaded: {name}, {count} municipalities. Choose it to use it for this event.")
            self.workplace.notice.emit(text.format(name=name, count=len(directory.municipalities)), NoticeKind.DONE)

        def work(progress: Progress) -> tuple[str, UnitDirectory]:
            return import_directory(desk, path, progress)

        self.workplace.worker.long_work(self._title.text(), work, done)
