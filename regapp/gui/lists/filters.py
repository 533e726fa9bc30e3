"""Whom a list is of: the conditions, one under the other, each with a choice that means anybody."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.countries import country_name
from regapp.model.event import in_language
from regapp.model.papers.list_definition import FOREIGN, NO, NOT_STATED, YES, ListFilter
from regapp.model.participant import Category, Sex
from regapp.services.lists.rows import values_in_use
from regapp.texts.words import category_word, day_text, person_sex_word

_BOXES = (
    "came", "session", "day", "city", "country", "sex", "badge", "language", "needs", "cancelled", "consent",
)  # fmt: skip
_WIDE = ("session",)
Entries = Sequence[tuple[str, str]]


class ListFilters(Panel):
    """The conditions of a list."""

    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._in_use: Mapping[str, list[str]] = {"country": [], "language": []}
        self._boxes = {name: QComboBox() for name in _BOXES}
        self._captions = {name: label("caption") for name in (*_BOXES, "words", "place", "categories")}
        self._categories = {category.value: QCheckBox() for category in Category}
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.place = PlaceField(workplace, wide=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._arrange()
        for box in self._boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            # Columns of the same width, whatever the words of a language.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for tick in self._categories.values():
            tick.toggled.connect(lambda _on: self.changed.emit())
        self.words.textChanged.connect(lambda _text: self.changed.emit())
        self.place.settled.connect(self.changed)
        self.place.edit.textEdited.connect(lambda text: None if text else self.changed.emit())
        self.retranslate()

    def _arrange(self) -> None:
        places: tuple[tuple[str, QWidget, int, int, int], ...] = (
            ("words", self.words, 0, 0, 2),
            ("came", self._boxes["came"], 1, 0, 1), ("day", self._boxes["day"], 1, 1, 1),
            ("session", self._boxes["session"], 2, 0, 2), ("place", self.place, 3, 0, 2),
            ("city", self._boxes["city"], 4, 0, 1), ("country", self._boxes["country"], 4, 1, 1),
            ("categories", self._category_grid(), 5, 0, 2),
            ("sex", self._boxes["sex"], 6, 0, 1), ("badge", self._boxes["badge"], 6, 1, 1),
            ("needs", self._boxes["needs"], 7, 0, 1), ("language", self._boxes["language"], 7, 1, 1),
            ("cancelled", self._boxes["cancelled"], 8, 0, 1), ("consent", self._boxes["consent"], 8, 1, 1),
        )  # fmt: skip
        for name, widget, row, column, span in places:
            self._captions[name].setBuddy(widget)
            self._grid.addWidget(self._captions[name], 2 * row, column, 1, span)
            self._grid.addWidget(widget, 2 * row + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            self._grid.setColumnMinimumWidth(column, 1)
            self._grid.setColumnStretch(column, 1)

    def _category_grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        for index, tick in enumerate(self._categories.values()):
            grid.addWidget(tick, index // 2, index % 2)
        return holder

    # What is chosen

    def chosen(self) -> ListFilter:
        """The conditions as they stand."""
        box = {name: str(item.currentData() or "") for name, item in self._boxes.items()}
        ticked = tuple(name for name, tick in self._categories.items() if tick.isChecked())
        return ListFilter(
            box["came"], box["session"], box["day"], box["city"], ticked, self.place.code, box["country"], box["sex"],
            box["badge"], box["language"], box["needs"], box["cancelled"], box["consent"], self.words.text().strip(),
        )  # fmt: skip

    def show_filter(self, chosen: ListFilter) -> None:
        """Show other conditions, without saying that they have changed."""
        with QSignalBlocker(self):
            for name, box in self._boxes.items():
                box.setCurrentIndex(max(0, box.findData(getattr(chosen, name))))
            for name, tick in self._categories.items():
                tick.setChecked(name in chosen.categories)
            self.words.setText(chosen.words)
            self.place.set_code(chosen.place)

    # What can be chosen

    def reload(self) -> None:
        """Ask anew which countries and languages there are."""
        desk = self.workplace.desk

        def show(found: dict[str, list[str]]) -> None:
            self._in_use = found
            self._fill_in_use()

        self.workplace.worker.ask("list_values", lambda: values_in_use(desk), show, self)

    def retranslate(self) -> None:
        """All words anew; what is chosen stays."""
        language, event = self.workplace.language, self.workplace.desk.event
        captions = {
            "words": self.tr("Words"), "came": self.tr("Arrival"), "session": self.tr("Session"), "day": self.tr("Day"),
            "city": self.tr("City"), "categories": self.tr("Categories; none ticked means all"),
            "place": self.tr("Place"), "country": self.tr("Country"), "sex": self.tr("Sex"), "badge": self.tr("Badge"),
            "language": self.tr("Language"), "needs": self.tr("Needs"), "cancelled": self.tr("Cancelled"),
            "consent": self.tr("Consent"),
        }  # fmt: skip
        for name, text in captions.items():
            self._captions[name].setContentsMargins(0, 4, 0, 0)
            self._captions[name].setText(text)
        for name, box in self._boxes.items():
            box.setAccessibleName(captions[name])
        self.words.setPlaceholderText(self.tr("Name, organisation, phone…"))
        self.place.edit.setPlaceholderText(self.tr("All of the country and abroad"))
        for value, tick in self._categories.items():
            tick.setText(category_word(value, language))
        sessions = self.workplace.sessions
        days = sorted({event.day_of(item) for item in sessions})
        anybody = self.tr("Anybody")
        self._fill("came", [("", anybody), (YES, self.tr("Arrived")), (NO, self.tr("Not arrived"))])
        named = [(item.code, f"{event.local(item.starts):%d.%m %H:%M}  {in_language(item.title, language.code)}")
                 for item in sessions]  # fmt: skip
        self._fill("session", [("", self.tr("Any")), *named])
        self._fill("day", [("", self.tr("Any")), *((day.isoformat(), day_text(day, language)) for day in days)])
        cities = [(code, in_language(names, language.code)) for code, names in event.cities.items()]
        self._fill("city", [("", self.tr("Any")), *cities])
        sexes = [(item.value, person_sex_word(item, language)) for item in (Sex.FEMALE, Sex.MALE)]
        self._fill("sex", [("", anybody), *sexes, (NOT_STATED, person_sex_word(Sex.UNKNOWN, language))])
        self._fill("badge", [("", anybody), (YES, self.tr("Made")), (NO, self.tr("Not made"))])
        self._fill(
            "needs",
            [("", anybody), ("any", self.tr("Diet or interpretation")), ("diet", self.tr("Diet")),
             ("interpretation", self.tr("Interpretation"))],
        )  # fmt: skip
        self._fill(
            "cancelled", [("", self.tr("Without them")), ("with", self.tr("With them")), ("only", self.tr("Only they"))]
        )
        self._fill(
            "consent",
            [("", anybody), ("given", self.tr("Given")), ("refused", self.tr("Refused")),
             (NOT_STATED, self.tr("Nobody asked"))],
        )  # fmt: skip
        self._fill_in_use()

    def _fill_in_use(self) -> None:
        code = self.workplace.language.code
        countries = [(country, country_name(country, code)) for country in self._in_use["country"]]
        countries.sort(key=lambda item: (item[0] != "KG", item[1]))
        self._fill("country", [("", self.tr("Any")), (FOREIGN, self.tr("From abroad")), *countries])
        self._fill("language", [("", self.tr("Any")), *((item, item) for item in self._in_use["language"])])

    def _fill(self, name: str, entries: Entries) -> None:
        box = self._boxes[name]
        chosen = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for data, text in entries:
                box.addItem(text, data)
                box.setItemData(box.count() - 1, text, int(Qt.ItemDataRole.ToolTipRole))
            if chosen and box.findData(chosen) < 0 and name in self._in_use:
                # Chosen by a saved list before anybody had said what is in use.
                box.addItem(str(chosen), chosen)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def choose(self, name: str, value: str) -> None:
        """Choose an entry of a box by what it stands for."""
        self._boxes[name].setCurrentIndex(self._boxes[name].findData(value))

    def tick(self, category: str, on: bool = True) -> None:
        """Tick a category."""
        self._categories[category].setChecked(on)
