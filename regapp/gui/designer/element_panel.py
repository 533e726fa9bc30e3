"""The properties of the selected elements; of several, only those that all of them have."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from regapp.gui.designer import acts
from regapp.gui.designer.colour_row import HEX, ColourRow
from regapp.gui.designer.design import Design
from regapp.gui.designer.limits import bounded, is_within, limits
from regapp.gui.designer.rows import CheckRow, ChoiceRow, EntryRow, NumberRow, Row, spoken_number
from regapp.gui.designer.words import align_word, colour_word, element_words, field_word, fixed_text_word, picture_word
from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.services.designer.designs import ALIGNS, CODE_FIELDS, PALETTE, SLOTS, UPRIGHTS, Element, fields_for

_EVERY: Final = frozenset({"text", "qr", "band", "image", "programme"})
_LETTERS: Final = frozenset({"text", "programme"})
_TEXT: Final = frozenset({"text"})
_COLOURED: Final = frozenset({"text", "band", "programme"})


@dataclass(frozen=True)
class Property:
    """A property: its name, the kinds of elements that have it, its row, whether it is typed."""

    name: str
    kinds: frozenset[str]
    row: Callable[[], Row]
    typed: bool = False


def _whole() -> Row:
    return NumberRow(decimals=0)


LINES: Final[tuple[tuple[Property, ...], ...]] = (
    (Property("field", _TEXT, ChoiceRow),),
    (Property("code", frozenset({"qr"}), ChoiceRow),),
    (Property("text", _TEXT, EntryRow, typed=True),),
    (Property("image", frozenset({"image"}), ChoiceRow),),
    (Property("x", _EVERY, NumberRow, typed=True), Property("y", _EVERY, NumberRow, typed=True)),
    (Property("width", _EVERY, NumberRow, typed=True), Property("height", _EVERY, NumberRow, typed=True)),
    (
        Property("size", _LETTERS, NumberRow, typed=True),
        Property("least", _LETTERS, NumberRow, typed=True),
        Property("lines", _TEXT, _whole, typed=True),
    ),
    (Property("bold", _TEXT, CheckRow), Property("capitals", _TEXT, CheckRow)),
    (Property("align", _TEXT, ChoiceRow), Property("upright", _TEXT, ChoiceRow)),
    (Property("colour", _COLOURED, ColourRow, typed=True),),
)
"""The properties in their order on the panel, line by line."""


class ElementPanel(Panel):
    """The panel that shows and changes the selection."""

    file_asked = Signal(str)
    """Somebody wants to put a picture from a file into the slot of that name."""

    def __init__(self, workplace: Workplace, design: Design) -> None:
        super().__init__(workplace)
        self._design = design
        self._images: tuple[str, ...] = ()
        self._shown: object = None
        self._properties = {item.name: item for row in LINES for item in row}
        self.rows: dict[str, Row] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.title = label("strong", wrap=True)
        column.addWidget(self.title)
        for items in LINES:
            line = QHBoxLayout()
            line.setSpacing(8)
            for item in items:
                self.rows[item.name] = self._make(item)
                line.addWidget(self.rows[item.name], 1)
            column.addLayout(line)
        self.file = button("", lambda: self.file_asked.emit(self._design.selected[0].image))
        column.insertWidget(5, self.file)
        column.addStretch(1)
        self.retranslate()

    def _make(self, item: Property) -> Row:
        row = item.row()
        row.asked.connect(lambda value, name=item.name: self._ask(name, value))
        row.sealed.connect(self._design.seal)
        return row

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        names = {
            "field": self.tr("What it shows"), "code": self.tr("Content of the code"), "text": self.tr("Text"),
            "image": self.tr("Picture"), "x": self.tr("From the left, mm"), "y": self.tr("From the top, mm"),
            "width": self.tr("Width, mm"), "height": self.tr("Height, mm"), "size": self.tr("Font size, pt"),
            "least": self.tr("Minimum, pt"), "lines": self.tr("Lines"), "bold": self.tr("Bold"),
            "capitals": self.tr("Capitals"), "align": self.tr("Horizontal"), "upright": self.tr("Vertical"),
            "colour": self.tr("Colour"),
        }  # fmt: skip
        language = self.workplace.language
        for name, row in self.rows.items():
            row.name(names[name])
            row.refuse("")
            row.mixed = "…" if isinstance(row, NumberRow) else self.tr("differs")
            if isinstance(row, NumberRow):
                row.mark = "." if language.code == "en" else ","
        fields = fields_for(self._design.template.purpose)
        offers: dict[str, list[tuple[str, str]]] = {
            "field": [("", fixed_text_word()), *((name, field_word(name, language)) for name in fields)],
            "code": [(code, field_word(code, language)) for code in CODE_FIELDS if code in fields],
            "align": [(name, align_word(name)) for name in ALIGNS],
            "upright": [(name, align_word(name)) for name in UPRIGHTS],
            "colour": [(name, colour_word(name)) for name in ("category", *PALETTE)],
        }
        offers["colour"].append((ColourRow.OWN, self.tr("Custom colour…")))
        for name, choices in offers.items():
            row = self.rows[name]
            assert isinstance(row, ChoiceRow)
            row.offer(choices)
        self.offer_images(self._images)
        self.file.setText(self.tr("Insert a file…"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.file, "image", self.workplace)

    def offer_images(self, images: tuple[str, ...]) -> None:
        """Offer the event's pictures, after the slots."""
        self._images = images
        row = self.rows["image"]
        assert isinstance(row, ChoiceRow)
        row.offer([(name, picture_word(name)) for name in dict.fromkeys((*SLOTS, *images))])
        self.refresh()

    # Showing

    def refresh(self) -> None:
        """Show the selection."""
        selected = self._design.selected
        if not selected:
            return
        language = self.workplace.language
        several = self.tr("{count} elements").format(count=len(selected))
        self.title.setText(element_words(selected[0], language) if len(selected) == 1 else several)
        fixed = all(element.kind == "text" and not element.field for element in selected)
        same = self._shown == (self._design.side, self._design.chosen)
        self._shown = (self._design.side, self._design.chosen)
        for name, row in self.rows.items():
            common = all(element.kind in self._properties[name].kinds for element in selected)
            row.setVisible(common and (name != "text" or fixed))
            if not same:
                row.refuse("")
            if common:
                values = {_value(element, name) for element in selected}
                row.show_value(values.pop() if len(values) == 1 else None)
        self.file.setVisible(len(selected) == 1 and selected[0].kind == "image")

    # Changing

    def _ask(self, name: str, value: object) -> None:
        row, design = self.rows[name], self._design
        refusal = self._refusal(name, value)
        row.refuse(refusal)
        key = f"property {name}" if self._properties[name].typed else ""
        if refusal:
            design.abandon(key)
        elif design.chosen:
            new = self._changes(name, value)
            design.put(acts.changed(design.elements, design.chosen, lambda element: replace(element, **new)), key=key)

    def _changes(self, name: str, value: object) -> dict[str, Any]:
        if name == "field":
            return {"field": value, "text": "" if value else self.tr("Text")}
        if name == "code":
            return {"field": value, "text": ""}
        bounds = limits(self._design.template, self._design.selected, name)
        if bounds is not None and isinstance(value, int | float):
            return {name: bounded(value, bounds)}
        return {name: value}

    def _refusal(self, name: str, value: object) -> str:
        """Say in a sentence why the selection cannot have a value; nothing if it can."""
        if name == "text" and not str(value).strip():
            return self.tr("Write something, or delete the element.")
        if name == "colour" and not (value in ("category", *PALETTE) or HEX.fullmatch(str(value))):
            return self.tr("Six digits after #, for instance #0B6477.")
        bounds = limits(self._design.template, self._design.selected, name)
        if bounds is None:
            return ""
        row = self.rows[name]
        assert isinstance(row, NumberRow)
        if not isinstance(value, int | float):
            return self.tr("Enter a number.")
        if not is_within(value, bounds):
            decimals = 0 if name == "lines" else 1
            low, high = (spoken_number(bound, row.mark, decimals) for bound in bounds)
            return self.tr("From {low} to {high}.").format(low=low, high=high)
        return ""


def _value(element: Element, name: str) -> object:
    return element.field if name == "code" else getattr(element, name)
