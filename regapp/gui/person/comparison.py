"""Two records side by side: all their fields, differences highlighted, and optionally the value to keep."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from regapp.gui.person.double_words import reasons_text
from regapp.gui.widgets.middle_label import MiddleLabel
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.countries import country_name
from regapp.model.event import in_language
from regapp.model.participant import ANSWERS, Details
from regapp.services.people.substitutes import absent_names
from regapp.texts.languages import interpretation_words, language_word
from regapp.texts.words import category_word, column_word, person_sex_word, yes_no

SHOWN_FIELDS = (
    "family", "given", "patronymic", "written", "latin", "sex", "birth_year", "birth_date", "category",
    "municipality", "place",
    "country", "organisation", "position", "phone", "email", "language", "interpretation", "diet", "cities", *ANSWERS,
    "accreditation", "note", "ref", "number", "cancelled", "instead_of",
)  # fmt: skip
_CAPTIONS = {"written": "name"}
"""Fields that go by another column's word."""


@dataclass(frozen=True)
class Side:
    """One of the two: its heading, its details, and a text of any length under the heading."""

    heading: str
    details: Details
    under: str = ""


def field_text(details: Details, name: str, workplace: Workplace) -> str:
    """Write a field for people to read; the absent person of a substitute as their id."""
    language = workplace.language
    value: Any = getattr(details, name)
    if name in ANSWERS:
        return yes_no(value, language)
    match name:
        case "municipality":
            return workplace.desk.directory.short_name(value, language.code) if value else ""
        case "country":
            return country_name(value, language.code) if value else ""
        case "sex":
            return person_sex_word(value, language) if value else ""
        case "category":
            return category_word(value, language, workplace.desk.event) if value else ""
        case "language":
            return language_word(value, language, workplace.desk.event)
        case "interpretation":
            return interpretation_words(value, language)
        case "cities":
            cities = workplace.desk.event.cities
            return ", ".join(in_language(cities[city], language.code) if city in cities else city for city in value)
        case "cancelled":
            return yes_no(value or None, language)
    return str(value or "")


class Comparison(Panel):
    """The grid. One value of each field in `choosable` can be chosen; the others are only shown."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        for index, stretch in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(index, stretch)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._groups: dict[str, QButtonGroup] = {}
        self._sides: Sequence[Side] = ()
        self._absent: dict[str, str] = {}

    def show_sides(self, sides: Sequence[Side], chosen: Mapping[str, int] | None = None) -> None:
        """Compare two sides; `chosen` says for each choosable field which value is marked at first (0 or 1)."""
        self._clear()
        self._sides = sides
        self._ask_absent({side.details.instead_of for side in sides} - {"", *self._absent}, chosen)
        why = label("caption", wrap=True)
        first, second = (side.details for side in sides)
        why.setText(reasons_text(first, second, self.workplace.language))
        self._grid.addWidget(why, 0, 0, Qt.AlignmentFlag.AlignTop)
        for column, side in enumerate(sides, start=1):
            self._grid.addWidget(self._make_heading(side), 0, column, Qt.AlignmentFlag.AlignTop)
        row = 1
        for name in SHOWN_FIELDS:
            texts = [self._text(side.details, name) for side in sides]
            if not any(texts):
                continue
            caption = label("caption", wrap=True)
            caption.setText(self._caption(name))
            self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            differs = texts[0] != texts[1]
            if chosen is not None and name in chosen and differs:
                self._add_choices(name, texts, chosen[name], row)
            else:
                for column, text in enumerate(texts, start=1):
                    self._grid.addWidget(_value(text, differs), row, column, Qt.AlignmentFlag.AlignTop)
            row += 1

    def _make_heading(self, side: Side) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heading = label("strong", wrap=True)
        heading.setText(side.heading)
        column.addWidget(heading)
        if side.under:
            column.addWidget(MiddleLabel("caption", side.under))
        return holder

    def _caption(self, name: str) -> str:
        return column_word(_CAPTIONS.get(name, name), self.workplace.language)

    def _text(self, details: Details, name: str) -> str:
        text = field_text(details, name, self.workplace)
        return self._absent.get(text, text) if name == "instead_of" else text

    def _ask_absent(self, ids: set[str], chosen: Mapping[str, int] | None) -> None:
        """Ask who the absent people are for whom substitutes come, and show the two again with their names."""
        if not ids:
            return
        desk, sides = self.workplace.desk, self._sides

        def show(names: dict[str, str]) -> None:
            self._absent |= {one: names.get(one, one) for one in ids}
            if self._sides is sides:
                self.show_sides(sides, None if chosen is None else {**chosen, **self.chosen()})

        self.workplace.worker.ask("absent people", lambda: absent_names(desk, ids), show, self)

    def chosen(self) -> dict[str, int]:
        """Say which value is marked, for the fields that can be chosen."""
        return {name: group.checkedId() for name, group in self._groups.items()}

    def choose(self, name: str, side: int) -> None:
        """Mark a side's value of a field."""
        self._groups[name].button(side).setChecked(True)

    def _add_choices(self, name: str, texts: list[str], marked: int, row: int) -> None:
        group = self._groups[name] = QButtonGroup(self)
        for side, text in enumerate(texts):
            radio = QRadioButton(text.replace("&", "&&") or "—")
            radio.setToolTip(text)
            radio.setChecked(side == marked)
            radio.setAccessibleName(f"{self._caption(name)}: {text}")
            group.addButton(radio, side)
            self._grid.addWidget(radio, row, side + 1, Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        for group in self._groups.values():
            group.deleteLater()
        self._groups = {}
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget: QWidget | None = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _value(text: str, differs: bool) -> QLabel:
    widget = label("differs" if differs else "", wrap=True)
    widget.setText(text or "—")
    widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return widget
