"""The filter of a list: the conditions, one under the other, each with a choice for anybody."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from regapp.gui.widgets.boxes import ChoicePanel
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.countries import country_name
from regapp.model.event import in_language
from regapp.model.papers.list_definition import FOREIGN, INSIDE, NO, NOT_STATED, OUTSIDE, YES, ListFilter
from regapp.model.participant import CONSENTS, HOME_COUNTRY, Sex
from regapp.services.lists.rows import values_in_use
from regapp.texts.cities import city_choices
from regapp.texts.languages import language_word
from regapp.texts.words import category_word, day_text, person_sex_word

_BOXES = (
    "came", "session", "day", "city", "country", "sex", "badge", "language", "needs", "cancelled", *CONSENTS,
)  # fmt: skip


class ListFilters(ChoicePanel):
    """The conditions of a list."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, _BOXES)
        self._in_use: Mapping[str, list[str]] = {"country": [], "language": []}
        self._categories: dict[str, QCheckBox] = {}
        self.add_field("categories", self._category_grid())
        self.words = self.add_field("words", QLineEdit())
        self.words.setClearButtonEnabled(True)
        self._column.setContentsMargins(0, 0, 4, 0)
        for caption in self._captions.values():
            caption.setContentsMargins(0, 4, 0, 0)
        rows = (
            ("words",), ("came", "day"), ("session",), ("place",), ("city", "country"), ("categories",),
            ("sex", "badge"), ("needs", "language"), ("cancelled", "consent"), ("photo_consent", "sharing_consent"),
        )  # fmt: skip
        self.arrange(self.grid(*rows))
        self.words.textChanged.connect(lambda _text: self.changed.emit())
        self.retranslate()

    def _category_grid(self) -> QWidget:
        holder = QWidget()
        grid = self._ticks = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        self._offer_categories()
        return holder

    def _offer_categories(self) -> None:
        """Have a tick for each category of the event; those that stay keep what was chosen."""
        codes = self.workplace.desk.event.all_categories
        if tuple(self._categories) == codes:
            return
        known = self._categories
        self._categories = {code: known.get(code) or self.tick_box() for code in codes}
        for code in known.keys() - self._categories.keys():
            known[code].deleteLater()
        for index, tick in enumerate(self._categories.values()):
            self._ticks.addWidget(tick, index // 2, index % 2)

    # The choices in force

    def chosen(self) -> ListFilter:
        """Give the conditions as they are."""
        box = {name: str(item.currentData() or "") for name, item in self.boxes.items()}
        ticked = tuple(name for name, tick in self._categories.items() if tick.isChecked())
        return ListFilter(
            box["came"], box["session"], box["day"], box["city"], ticked, self.place.code, box["country"], box["sex"],
            box["badge"], box["language"], box["needs"], box["cancelled"], box["consent"], box["photo_consent"],
            box["sharing_consent"], self.words.text().strip(),
        )  # fmt: skip

    def show_filter(self, chosen: ListFilter) -> None:
        """Show other conditions, without signalling a change."""
        with QSignalBlocker(self):
            for name, box in self.boxes.items():
                box.setCurrentIndex(max(0, box.findData(getattr(chosen, name))))
            for name, tick in self._categories.items():
                tick.setChecked(name in chosen.categories)
            self.words.setText(chosen.words)
            self.place.set_code(chosen.place)

    # The choices on offer

    def reload(self) -> None:
        """Ask again which countries and languages there are."""
        desk = self.workplace.desk

        def show(found: dict[str, list[str]]) -> None:
            self._in_use = found
            self._fill_in_use()

        self.workplace.worker.ask("list_values", lambda: values_in_use(desk), show, self)

    def retranslate(self) -> None:
        """Set every word in the language in force; the choices stay."""
        language, event = self.workplace.language, self.workplace.desk.event
        captions = {
            "words": self.tr("Search"), "came": self.tr("Arrival"), "session": self.tr("Session"),
            "day": self.tr("Day"),
            "city": self.tr("City"), "categories": self.tr("Categories (none ticked = all)"),
            "place": self.tr("Place"), "country": self.tr("Country"), "sex": self.tr("Sex"), "badge": self.tr("Badge"),
            "language": self.tr("Language"), "needs": self.tr("Needs"), "cancelled": self.tr("Cancelled"),
            "consent": self.tr("Consent"), "photo_consent": self.tr("Photos and film"),
            "sharing_consent": self.tr("Sharing with the donor"),
        }  # fmt: skip
        self.caption(captions)
        for name, box in self.boxes.items():
            box.setAccessibleName(captions[name])
        self.words.setPlaceholderText(self.tr("Name, organisation, phone…"))
        self._offer_categories()
        for value, tick in self._categories.items():
            tick.setText(category_word(value, language, event))
        sessions = self.workplace.sessions
        days = sorted({event.day_of(item) for item in sessions})
        anybody = self.tr("Anybody")
        now = [(INSIDE, self.tr("Inside now")), (OUTSIDE, self.tr("Went out, not back"))]
        self.fill("came", [("", anybody), (YES, self.tr("Arrived")), (NO, self.tr("Not arrived")), *now])
        named = [(item.code, f"{event.local(item.starts):%d.%m %H:%M}  {in_language(item.title, language.code)}")
                 for item in sessions]  # fmt: skip
        self.fill("session", [("", self.tr("Any")), *named])
        self.fill("day", [("", self.tr("Any")), *((day.isoformat(), day_text(day, language)) for day in days)])
        self.fill("city", [("", self.tr("Any")), *city_choices(event, sessions, language)])
        sexes = [(item.value, person_sex_word(item, language)) for item in (Sex.FEMALE, Sex.MALE)]
        self.fill("sex", [("", anybody), *sexes, (NOT_STATED, person_sex_word(Sex.UNKNOWN, language))])
        self.fill("badge", [("", anybody), (YES, self.tr("Made")), (NO, self.tr("Not made"))])
        self.fill(
            "needs",
            [("", anybody), ("any", self.tr("Diet or interpretation")), ("diet", self.tr("Diet")),
             ("interpretation", self.tr("Interpretation"))],
        )  # fmt: skip
        self.fill(
            "cancelled",
            [("", self.tr("Without those")), ("with", self.tr("Including those")), ("only", self.tr("Only those"))],
        )
        answers = [("given", self.tr("Given")), ("refused", self.tr("Refused")), (NOT_STATED, self.tr("Not asked"))]
        for name in CONSENTS:
            self.fill(name, [("", anybody), *answers])
        self._fill_in_use()

    def _fill_in_use(self) -> None:
        language = self.workplace.language
        countries = [(country, country_name(country, language.code)) for country in self._in_use["country"]]
        countries.sort(key=lambda item: (item[0] != HOME_COUNTRY, item[1]))
        self.fill("country", [("", self.tr("Any")), (FOREIGN, self.tr("From abroad")), *countries])
        event = self.workplace.desk.event
        spoken = [(item, language_word(item, language, event)) for item in self._in_use["language"]]
        self.fill("language", [("", self.tr("Any")), *spoken])

    def fill(self, name: str, entries: Sequence[tuple[object, str]], usual: object = None) -> None:
        """Give a box its entries; words too long for it are in their tips too."""
        chosen = self.data(name)
        if chosen and name in self._in_use and chosen not in [value for value, _ in entries]:
            # A saved list chose this before the entries in use were known.
            entries = [*entries, (chosen, str(chosen))]
        super().fill(name, entries, usual)
        for index, (_, word) in enumerate(entries):
            self.boxes[name].setItemData(index, word, int(Qt.ItemDataRole.ToolTipRole))

    def tick(self, category: str, on: bool = True) -> None:
        """Tick a category."""
        self._categories[category].setChecked(on)
