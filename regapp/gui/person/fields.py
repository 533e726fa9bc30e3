"""The fields of a person's details: shown, filled, and read."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from regapp.gui.person.answers import AnswerBox, Consents
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.countries import country_and_rest, country_code, country_name
from regapp.model.event import in_language
from regapp.model.participant import HOME_COUNTRY, Category, Details, Sex
from regapp.texts.languages import spoken_languages
from regapp.texts.words import category_word, column_word, not_stated, person_sex_word

_TEXTS = (
    "family",
    "given",
    "patronymic",
    "organisation",
    "position",
    "phone",
    "email",
    "interpretation",
    "diet",
    "note",
    "accreditation",
)
NAMES = ("family", "given", "patronymic")


class PersonFields(Panel):
    """The fields in two columns, with what a queue needs first."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.texts: dict[str, QLineEdit] = {name: QLineEdit() for name in _TEXTS}
        self._labels: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._make_choices()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        self._lay_out()
        self.retranslate()

    def _make_choices(self) -> None:
        self.category, self.sex, self.language = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._offer_categories()
        for sex in (Sex.UNKNOWN, Sex.FEMALE, Sex.MALE):
            self.sex.addItem(person_sex_word(sex, self.workplace.language), sex.value)
        self._offer_languages()
        self.place = PlaceField(self.workplace)
        self.place.settled.connect(self._on_place)
        self.place.edit.editingFinished.connect(self._on_place_typed)
        self.country, self.birth = QLineEdit(), QLineEdit()
        self.birth.setMaxLength(4)
        self.disability, self.consents = AnswerBox(), Consents(self.workplace)
        self.category.currentIndexChanged.connect(lambda _index: self._on_category())
        self.cities = {city: QCheckBox() for city in self.workplace.desk.event.cities}

    def _offer_categories(self, chosen: str = "") -> None:
        """Offer the categories of the event, with one chosen, also where somebody has it and the event does not."""
        language, event = self.workplace.language, self.workplace.desk.event
        chosen = chosen or str(self.category.currentData() or Category.MUNICIPALITY)
        codes = [*event.all_categories, *([] if chosen in event.all_categories else [chosen])]
        with QSignalBlocker(self.category):
            self.category.clear()
            for code in codes:
                self.category.addItem(category_word(code, language, event), code)
            self.category.setCurrentIndex(self.category.findData(chosen))

    def _offer_languages(self, chosen: str = "") -> None:
        """Offer the program's languages and the event's own, with one chosen, also one that is none of them."""
        chosen = chosen or str(self.language.currentData() or "")
        offered = {"": "", **dict(spoken_languages(self.workplace.language, self.workplace.desk.event))}
        offered.setdefault(chosen, chosen)
        with QSignalBlocker(self.language):
            self.language.clear()
            for code, name in offered.items():
                self.language.addItem(name, code)
            self.language.setCurrentIndex(self.language.findData(chosen))

    def _lay_out(self) -> None:
        """Put each field under its caption."""
        places: list[tuple[str, QWidget, int, int, int]] = [
            ("family", self.texts["family"], 0, 0, 1), ("given", self.texts["given"], 0, 1, 1),
            ("patronymic", self.texts["patronymic"], 1, 0, 1), ("phone", self.texts["phone"], 1, 1, 1),
            ("category", self.category, 2, 0, 1), ("municipality", self.place, 2, 1, 1),
            ("organisation", self.texts["organisation"], 3, 0, 1), ("position", self.texts["position"], 3, 1, 1),
            ("sex", self.sex, 4, 0, 1), ("birth_year", self.birth, 4, 1, 1),
            ("country", self.country, 5, 0, 1), ("email", self.texts["email"], 5, 1, 1),
            ("language", self.language, 6, 0, 1), ("interpretation", self.texts["interpretation"], 6, 1, 1),
            ("diet", self.texts["diet"], 7, 0, 1), ("note", self.texts["note"], 7, 1, 1),
            ("disability", self.disability, 8, 0, 1), ("accreditation", self.texts["accreditation"], 8, 1, 1),
        ]  # fmt: skip
        for name, widget, row, column, span in places:
            caption = label("caption")
            caption.setBuddy(widget)
            self._labels[name] = caption
            self._grid.addWidget(caption, row * 2, column, 1, span)
            self._grid.addWidget(widget, row * 2 + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._labels["cities"] = caption = label("caption")
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        for box in self.cities.values():
            boxes.addWidget(box)
        boxes.addStretch(1)
        self._grid.addWidget(caption, 18, 0)
        self._grid.addLayout(boxes, 19, 0, 1, 2)
        self._grid.addWidget(self.consents, 20, 0, 1, 2)
        self._on_category()

    def retranslate(self) -> None:
        """Set every text in the language in force; typed text stays."""
        language = self.workplace.language
        for name, caption in self._labels.items():
            caption.setText(column_word(name, language))
        self.place.edit.setAccessibleName(column_word("municipality", language))
        self._labels["family"].setText(self.tr("Family name *"))
        for city, box in self.cities.items():
            box.setText(in_language(self.workplace.desk.event.cities.get(city, {}), language.code) or city)
        self.disability.put_in_words(not_stated(language), language)
        self._offer_categories()
        for index in range(self.sex.count()):
            self.sex.setItemText(index, person_sex_word(str(self.sex.itemData(index)), language))
        self._offer_languages()

    @property
    def inputs(self) -> dict[str, QWidget]:
        """The fields by their names in a draft."""
        return {
            **self.texts, "category": self.category, "sex": self.sex, "language": self.language,
            "municipality": self.place, "country": self.country, "birth_year": self.birth,
            "disability": self.disability, **self.consents.boxes,
            **{f"city {city}": box for city, box in self.cities.items()},
        }  # fmt: skip

    def fill(self, details: Details) -> None:
        """Show a person's details."""
        for name, widget in self.texts.items():
            widget.setText(getattr(details, name))
        if details.written and not details.family:
            self.texts["family"].setText(details.written)
        self._offer_categories(details.category)
        self._on_category()
        self.sex.setCurrentIndex(max(0, self.sex.findData(details.sex)))
        self.language.setCurrentIndex(0)
        self._offer_languages(details.language)
        self.place.set_code(details.municipality, details.place)
        self.country.setText(country_name(details.country, self.workplace.language.code) if details.country else "")
        self.birth.setText(str(details.birth_year or ""))
        self.disability.choose(details.disability)
        self.consents.fill(details)
        for city, box in self.cities.items():
            box.setChecked(city in details.cities)

    def _on_category(self) -> None:
        """Ask only journalists for an accreditation."""
        for part in (self._labels["accreditation"], self.texts["accreditation"]):
            part.setVisible(self.category.currentData() == Category.PRESS)

    def _on_place(self) -> None:
        if not self.country.text():
            self.country.setText(country_name(HOME_COUNTRY, self.workplace.language.code))

    def _on_place_typed(self) -> None:
        """Move a country that was typed as the place to where it belongs."""
        country, rest = country_and_rest(self.place.text())
        if country and not self.place.code and not self.country.text().strip():
            self.country.setText(country_name(country, self.workplace.language.code))
            self.place.set_code("", rest)

    def settle(self) -> None:
        """Match a place that was typed and not left yet."""
        self.place.settle()
        self._on_place_typed()

    def text_of(self, name: str) -> str:
        """Give the text of the field of that name."""
        return self.place.text() if name == "municipality" else self.texts[name].text().strip()

    def details(self, before: Details) -> Details:
        """Give the details as they are in the fields; details without a field stay as they were."""
        texts = {name: widget.text().strip() for name, widget in self.texts.items()}
        year = self.birth.text().strip()
        renamed = any(texts[name] != getattr(before, name) for name in NAMES)
        return replace(
            before, **texts, **self.consents.answers,  # type: ignore[arg-type]
            written="" if renamed else before.written, category=str(self.category.currentData()),
            sex=str(self.sex.currentData()), language=str(self.language.currentData()),
            municipality=self.place.code, place=before.place if self.place.code else self.place.text(),
            country=country_code(self.country.text()),
            birth_year=int(year) if year.isdigit() and 1900 <= int(year) <= date.today().year else None,
            disability=self.disability.answer,
            cities=tuple(city for city, box in self.cities.items() if box.isChecked()),
        )  # fmt: skip
