"""What papers and badges say of the event in force: each part is kept as its field is left, and can be undone."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from regapp.gui.event.texts_field import TextsField
from regapp.gui.event.texts_rows import TextsRows
from regapp.gui.widgets.choices import ChoiceBox, DayBox
from regapp.gui.widgets.pieces import Panel, card, label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.doors.handout import HandoutKind
from regapp.model.errors.base import InputError, RegAppError
from regapp.services.desk import Changes
from regapp.services.event.describing import (
    DONOR,
    SHORT_TITLE,
    TITLE,
    City,
    known_cities,
    set_cities,
    set_days,
    set_organisers,
    set_texts,
)
from regapp.services.event.own_words import (
    NamedHandout,
    set_categories,
    set_handouts,
    set_languages,
    set_papers,
)
from regapp.texts.handouts import handouts
from regapp.texts.languages import language_choices
from regapp.texts.quantities import number_text

T = TypeVar("T")
_TEXTS = (TITLE, SHORT_TITLE, DONOR)
_LONG = (TITLE, DONOR)


class EventCard(Panel):
    """The card."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, self._column = card(spacing=4)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("muted", wrap=True)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._captions: dict[str, QLabel] = {}
        self.texts = {name: writes(TextsField(is_long=name in _LONG), workplace) for name in _TEXTS}
        self.cities, self.organisers = writes(TextsRows(), workplace), writes(TextsRows(), workplace)
        self.categories, self.languages = writes(TextsRows(), workplace), writes(TextsRows(), workplace)
        self.handouts, self.papers = writes(TextsRows(has_kinds=True), workplace), writes(ChoiceBox(), workplace)
        self.starts, self.ends = DayBox(), DayBox()
        for name in (TITLE, SHORT_TITLE):
            self._add(name, self.texts[name])
        self._add("days", self._make_days())
        self._add("cities", self.cities)
        self._add("organisers", self.organisers)
        self._add(DONOR, self.texts[DONOR])
        self._add("papers", self.papers)
        self._add("categories", self.categories)
        self._add("languages", self.languages)
        self._add("handouts", self.handouts)
        for name, field in self.texts.items():
            field.typed.connect(lambda name=name: self._keep_texts(name))
        self.cities.typed.connect(self._keep_cities)
        self.organisers.typed.connect(self._keep_organisers)
        self.categories.typed.connect(self._keep_categories)
        self.languages.typed.connect(self._keep_languages)
        self.handouts.typed.connect(self._keep_handouts)
        self.papers.activated.connect(lambda _index: self._keep_papers())
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(self._show_other)
        self.retranslate()

    def _add(self, name: str, widget: QWidget) -> None:
        caption = self._captions[name] = label("caption")
        caption.setBuddy(widget)
        self._column.addSpacing(8)
        self._column.addWidget(caption)
        self._column.addWidget(widget)

    def _make_days(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in (self.starts, self.ends):
            box.editingFinished.connect(self._keep_days)
            row.addWidget(writes(box, self.workplace))
        row.addStretch(1)
        holder.setFocusProxy(self.starts)
        return holder

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        language = self.workplace.language
        self._title.setText(self.tr("This conference"))
        self._text.setText(
            self.tr("What badges and papers say of it. It is saved when you leave a field, and Ctrl+Z undoes it.")
        )
        words = {
            TITLE: self.tr("Title"), SHORT_TITLE: self.tr("Short title, for badges and headings"),
            "days": self.tr("First and last day"), "cities": self.tr("Cities or places"),
            "organisers": self.tr("Organisers"), DONOR: self.tr("Donor"),
            "papers": self.tr("Language of papers and badges"),
            "categories": self.tr("Categories of your own, beside the usual ones"),
            "languages": self.tr("Languages of participants, beside Kyrgyz, Russian and English"),
            "handouts": self.tr("What participants get at the desk"),
        }  # fmt: skip
        for name, word in words.items():
            self._captions[name].setText(word)
        for name, field in self.texts.items():
            field.name(words[name], language)
        remove = self.tr("Remove")
        self.cities.name(self.tr("City"), self.tr("Another city"), remove, language)
        self.organisers.name(self.tr("Organiser"), self.tr("Another organiser"), remove, language)
        self.categories.name(self.tr("Category"), self.tr("Another category"), remove, language)
        self.languages.name(self.tr("Language"), self.tr("Another language"), remove, language)
        self.handouts.name(self.tr("Thing"), self.tr("Another thing"), remove, language)
        kinds = {
            HandoutKind.ONCE: self.tr("Once"), HandoutKind.DAILY: self.tr("Each day"),
            HandoutKind.LOAN: self.tr("On loan"),
        }  # fmt: skip
        self.handouts.offer_kinds([(kind.value, word) for kind, word in kinds.items()])
        self.papers.setAccessibleName(words["papers"])
        self.papers.clear()
        for code, word in [("", self.tr("Same as the program")), *language_choices(language)]:
            self.papers.addItem(word, code)
        self.starts.setAccessibleName(self.tr("First day"))
        self.ends.setAccessibleName(self.tr("Last day"))
        self.reload()

    def _show_other(self) -> None:
        """Show another event: what was typed about the one before was saved when its field was left."""
        self.reload(also_typed=True)

    def reload(self, *, also_typed: bool = False) -> None:
        """Show what the event says, but for what somebody types just now, unless that is to go too."""
        event = self.workplace.desk.event
        known: Mapping[str, Mapping[str, str]] = {
            TITLE: event.title, SHORT_TITLE: event.short_title, DONOR: event.donor,
        }  # fmt: skip
        for name, field in self.texts.items():
            if also_typed or not field.is_edited:
                field.show_texts(known[name])
        if also_typed or not self.cities.is_edited:
            self.cities.show_rows(known_cities(self.workplace.desk))
        if also_typed or not self.organisers.is_edited:
            self.organisers.show_rows([(str(number), name) for number, name in enumerate(event.organisers)])
        if also_typed or not self.categories.is_edited:
            self.categories.show_rows([(code, category.name) for code, category in event.categories.items()])
        if also_typed or not self.languages.is_edited:
            self.languages.show_rows(list(event.languages.items()))
        if also_typed or not self.handouts.is_edited:
            known_handouts = handouts(event)
            named = [(code, each.name) for code, each in known_handouts.items()]
            self.handouts.show_rows(named, [each.kind for each in known_handouts.values()])
        self.papers.setCurrentIndex(self.papers.findData(event.papers))
        for box, day in ((self.starts, event.starts), (self.ends, event.ends)):
            with QSignalBlocker(box):
                box.setDate(QDate(day.year, day.month, day.day))

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything:
            self.reload()

    def _keep_texts(self, name: str) -> None:
        desk, texts = self.workplace.desk, self.texts[name].texts
        self._act(lambda: set_texts(desk, name, texts), self._done)

    def _keep_cities(self) -> None:
        desk, cities = self.workplace.desk, [City(code, name) for code, name in self.cities.texts]
        self._act(lambda: set_cities(desk, cities), self._done)

    def _keep_organisers(self) -> None:
        desk, names = self.workplace.desk, [name for _, name in self.organisers.texts]
        self._act(lambda: set_organisers(desk, names), self._done)

    def _keep_categories(self) -> None:
        desk, categories = self.workplace.desk, self.categories.texts
        self._act(lambda: set_categories(desk, categories), self._done)

    def _keep_languages(self) -> None:
        desk, languages = self.workplace.desk, self.languages.texts
        self._act(lambda: set_languages(desk, languages), self._done)

    def _keep_handouts(self) -> None:
        desk, rows, kinds = self.workplace.desk, self.handouts.texts, self.handouts.kinds
        named = [NamedHandout(code, name, HandoutKind(kind)) for (code, name), kind in zip(rows, kinds, strict=True)]
        self._act(lambda: set_handouts(desk, named), self._done)

    def _keep_papers(self) -> None:
        desk, language = self.workplace.desk, str(self.papers.currentData())
        self._act(lambda: set_papers(desk, language), self._done)

    def _keep_days(self) -> None:
        desk, starts, ends = self.workplace.desk, self.starts.day, self.ends.day
        if starts > ends == desk.event.ends:
            # The conference is put off: it lasts as long as before.
            ends = starts + (desk.event.ends - desk.event.starts)
        self._act(lambda: set_days(desk, starts, ends), self._on_days_set)

    def _on_days_set(self, result: tuple[Changes, int]) -> None:
        changes, moved = result
        self._done(changes)
        if moved:
            text = self.tr("The programme went along: sessions moved: {count}. Ctrl+Z undoes it.")
            count = number_text(moved, self.workplace.language)
            self.workplace.notice.emit(text.format(count=count), NoticeKind.DONE)

    def _act(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        if not self.workplace.desk.is_read_only:
            self.workplace.worker.act(work, then, self._failed)

    def _done(self, changes: Changes) -> None:
        if changes.everything:
            self.workplace.announce(changes)

    def _failed(self, error: RegAppError | None) -> None:
        self.workplace.worker.failed.emit(error)
        # What is refused goes; what could not be saved stays, for Enter to save it again.
        if isinstance(error, InputError):
            self.reload(also_typed=True)
