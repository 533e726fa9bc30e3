"""Beginning a conference of one's own: its title, days, cities, and whether people are registered each day."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from regapp.gui.event.more_choices import MoreChoices
from regapp.gui.event.texts_field import TextsField
from regapp.gui.event.texts_rows import TextsRows
from regapp.gui.widgets.choices import DayBox
from regapp.gui.widgets.pieces import button, card, label
from regapp.gui.widgets.sight import Unfolding
from regapp.model.errors.base import RegAppError
from regapp.model.errors.event import CityNeeded, DaysInvalid, TitleNeeded
from regapp.services.event.describing import City
from regapp.services.file.beginning import NewConference, Pattern
from regapp.texts.catalogue import Language
from regapp.texts.quantities import number_text


class OwnCard(QWidget):
    """The card. `begin` gets what was typed; `read` an earlier conference's file, and what takes what is in it."""

    opened = Signal()
    """More choices are shown."""

    def __init__(
        self, begin: Callable[[NewConference], None], read: Callable[[Path, Callable[[Pattern], None]], None]
    ) -> None:
        super().__init__()
        self._read = read
        self.pattern: Pattern | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=4)
        outer.addWidget(frame)
        self._heading, self._text = label("section", wrap=True), label("muted", wrap=True)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        self.title, self.cities = TextsField(is_long=True), TextsRows()
        self.cities.show_rows([("", {})])
        self.starts, self.ends = DayBox(), DayBox()
        self.with_registration = QCheckBox()
        self.with_registration.setChecked(True)
        self._is_last_chosen = False
        self._captions: dict[str, QLabel] = {}
        for name, widget in (("title", self.title), ("days", self._make_days()), ("cities", self.cities)):
            caption = self._captions[name] = label("caption")
            caption.setBuddy(widget)
            column.addSpacing(8)
            column.addWidget(caption)
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self.with_registration)
        self.more_button, self.more = button("quiet", self._toggle_more), MoreChoices(self._take_pattern)
        self._unfolding = Unfolding(self.more, self.more_button, self.more.list)
        first = QHBoxLayout()
        first.addWidget(self.more_button)
        first.addStretch(1)
        column.addLayout(first)
        column.addWidget(self.more)
        self.begin = button("primary", lambda: begin(self.new_conference))
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(1)
        self._begun = self._typed

    def _make_days(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in (self.starts, self.ends):
            box.setDate(QDate.currentDate())
            box.dateChanged.connect(self._count_sessions)
            row.addWidget(box)
        row.addStretch(1)
        # Nobody has to set the last day of a conference of one day.
        self.starts.dateChanged.connect(self._take_along)
        self.ends.dateChanged.connect(self._note_last)
        holder.setFocusProxy(self.starts)
        return holder

    def _take_along(self, day: QDate) -> None:
        if not self._is_last_chosen or self.ends.date() < day:
            with QSignalBlocker(self.ends):
                self.ends.setDate(day)

    def _note_last(self, _day: QDate) -> None:
        self._is_last_chosen = True

    def _toggle_more(self) -> None:
        self._unfolding.toggle()
        if self.more.isVisible():
            self.opened.emit()

    def take_list(self, path: Path) -> None:
        """Take a list of people that was dropped."""
        if self.more.isHidden():
            self._toggle_more()
        self.more.list.take(path)

    def _take_pattern(self, path: Path | None) -> None:
        self.pattern = None
        self._count_sessions()
        if path is not None:
            self._read(path, self._follow)

    def _follow(self, pattern: Pattern) -> None:
        """Offer the cities and days of an earlier conference, where nobody has typed others."""
        self.pattern = pattern
        if not any(name for _, name in self.cities.texts):
            self.cities.show_rows(pattern.cities)
        if not any(name for _, name in self.more.categories.texts):
            self.more.categories.show_rows([(code, each.name) for code, each in pattern.event.categories.items()])
        if not self._is_last_chosen:
            length = (pattern.event.ends - pattern.event.starts).days
            self.ends.setDate(self.starts.date().addDays(length))
        self._count_sessions()

    def _count_sessions(self) -> None:
        """Say how much of the earlier programme fits into the days."""
        self.more.found.setVisible(self.pattern is not None)
        if self.pattern is not None:
            cities = {code for code, _ in self.cities.texts}
            kept = self.pattern.programme(self.starts.day, self.ends.day, dict.fromkeys(cities))
            text = self.tr("Of its {all} sessions, {count} fit into these days and places.")
            count, whole = (number_text(len(each), self._language) for each in (kept, self.pattern.sessions))
            self.more.found.setText(text.format(all=whole, count=count))

    def retranslate(self, language: Language) -> None:
        """Set every text in a language."""
        self._language = language
        self.more.retranslate(language)
        self.more_button.setText(self.tr("More: list, logos, printer, earlier programme…"))
        self._count_sessions()
        self._heading.setText(self.tr("Begin my conference"))
        self._text.setText(
            self.tr("One language is enough. People come from a list or are typed in; all else is added in Settings.")
        )
        words = {
            "title": self.tr("Title"), "days": self.tr("First and last day"), "cities": self.tr("Cities or places"),
        }  # fmt: skip
        for name, word in words.items():
            self._captions[name].setText(word)
        self.title.name(words["title"], language)
        self.cities.name(self.tr("City"), self.tr("Another city"), self.tr("Remove"), language)
        self.starts.setAccessibleName(self.tr("First day"))
        self.ends.setAccessibleName(self.tr("Last day"))
        self.with_registration.setText(self.tr("A registration for each day and city, 8:00 to 18:00"))
        self.begin.setText(self.tr("Begin"))

    def go_to(self, error: RegAppError | None) -> None:
        """Put the keyboard where an error says that something is missing."""
        match error:
            case TitleNeeded():
                self.title.setFocus()
            case CityNeeded():
                self.cities.go_to_first()
            case DaysInvalid():
                self.ends.setFocus()

    @property
    def new_conference(self) -> NewConference:
        """What was typed."""
        cities = [City(code, name) for code, name in self.cities.texts]
        return NewConference(
            self.title.texts, self.starts.day, self.ends.day, cities, self.with_registration.isChecked(), self.pattern,
            self.more.categories.texts, str(self.more.papers.currentData()), self.more.pictures,
            self.more.directory.path,
        )  # fmt: skip

    @property
    def _typed(self) -> tuple[object, ...]:
        return self.title.texts, self.starts.date(), self.ends.date(), self.cities.texts, *self.more.typed

    @property
    def is_begun(self) -> bool:
        """Whether closing would lose something."""
        return self._typed != self._begun
