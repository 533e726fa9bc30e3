"""The properties of the badge itself, shown while nothing is selected; and a list of the keys."""

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from regapp.gui.designer.design import Design
from regapp.gui.designer.limits import badge_limits, bounded, is_within
from regapp.gui.designer.rows import NumberRow, spoken_number
from regapp.gui.widgets.pieces import Panel, button, label, line
from regapp.gui.workplace.workplace import Workplace
from regapp.services.badges.templates import sheet_label
from regapp.services.designer.designs import fitting_sheets

_NUMBERS: Final = ("width", "height", "fold")


class BadgePanel(Panel):
    """The panel of size, fold, usual sheets and name."""

    rename_asked = Signal()
    """Somebody wants to save it under another name."""

    def __init__(self, workplace: Workplace, design: Design) -> None:
        super().__init__(workplace)
        self._design = design
        self.rows = {name: NumberRow() for name in _NUMBERS}
        self.sheets: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.title = label("strong", wrap=True)
        column.addWidget(self.title)
        self.rename = button("quiet", self.rename_asked.emit)
        sizes = QHBoxLayout()
        sizes.setSpacing(8)
        for name in _NUMBERS:
            row = self.rows[name]
            row.asked.connect(lambda value, name=name: self._ask(name, value))
            row.sealed.connect(design.seal)
            sizes.addWidget(row, 1)
        column.addLayout(sizes)
        self._caption = label("caption")
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(0)
        column.addWidget(self._caption)
        column.addLayout(self._boxes)
        column.addWidget(self.rename, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(line())
        self._keys_title = label("caption")
        self._keys = [(label("caption"), label("caption", wrap=True)) for _ in range(9)]
        column.addWidget(self._keys_title)
        self._add_keys(column)
        column.addStretch(1)
        self.retranslate()

    def _add_keys(self, column: QVBoxLayout) -> None:
        for key, meaning in self._keys:
            row = QHBoxLayout()
            row.addWidget(key)
            row.addWidget(meaning, 1)
            column.addLayout(row)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        names = {"width": self.tr("Width, mm"), "height": self.tr("Height, mm"), "fold": self.tr("Fold at, mm")}
        for name, row in self.rows.items():
            row.name(names[name])
            row.mark = "." if self.workplace.language.code == "en" else ","
            row.refuse("")
        self._caption.setText(self.tr("Usual sheets"))
        self.rename.setText(self.tr("Save under another name…"))
        self._keys_title.setText(self.tr("Keys"))
        keys = (
            ("Tab", self.tr("the next element")),
            ("← ↑ → ↓", self.tr("move by 0.5 mm; with Shift 5 mm, with Ctrl 0.1 mm")),
            ("Enter", self.tr("to the properties; Esc goes back")),
            ("Del", self.tr("delete")),
            ("Ctrl+D", self.tr("duplicate")),
            ("Ctrl+A", self.tr("select all")),
            ("Alt", self.tr("click: the one below; drag: without snapping")),
            ("+  –  0", self.tr("zoom in, zoom out, fit the badge")),
            ("Ctrl+Z, Ctrl+Y", self.tr("undo and redo")),
        )
        for (key, meaning), (name, text) in zip(self._keys, keys, strict=True):
            key.setText(name)
            meaning.setText(text)
        self._clear_sheets()
        self.restyle()
        self.refresh()

    def restyle(self) -> None:
        """Put the keys in one column."""
        width = max(key.sizeHint().width() for key, _ in self._keys)
        for key, _ in self._keys:
            key.setFixedWidth(width + 8)

    def refresh(self) -> None:
        """Show the badge."""
        template = self._design.template
        self.title.setText(template.name)
        for name, row in self.rows.items():
            row.show_value(float(getattr(template, name)))
        wanted = fitting_sheets(replace(template, sheets=()))
        if wanted != tuple(self.sheets):
            self._clear_sheets()
            for name in wanted:
                self._add_sheet(name)
        for name, box in self.sheets.items():
            box.setChecked(name in template.sheets)

    def _add_sheet(self, name: str) -> None:
        box = QCheckBox(sheet_label(name, self.workplace.language.code))
        box.clicked.connect(lambda on, name=name: self._choose_sheet(name, on))
        self.sheets[name] = box
        self._boxes.addWidget(box)

    def _clear_sheets(self) -> None:
        for box in self.sheets.values():
            box.deleteLater()
        self.sheets.clear()

    def _choose_sheet(self, name: str, on: bool) -> None:
        template = self._design.template
        others = tuple(sheet for sheet in template.sheets if sheet != name)
        self._design.put_template(replace(template, sheets=(*others, name) if on else others))

    def _ask(self, name: str, value: object) -> None:
        row, template = self.rows[name], self._design.template
        low, high = badge_limits(template, name)
        refusal = ""
        if not isinstance(value, int | float):
            refusal = self.tr("Enter a number.")
        elif not is_within(value, (low, high)):
            said = {"low": spoken_number(low, row.mark), "high": spoken_number(high, row.mark)}
            refusal = self.tr("From {low} to {high}.").format(**said)
        row.refuse(refusal)
        if refusal or not isinstance(value, int | float):
            self._design.abandon(f"badge {name}")
        else:
            changes: dict[str, Any] = {name: float(bounded(value, (low, high)))}
            self._design.put_template(replace(template, **changes), key=f"badge {name}")
