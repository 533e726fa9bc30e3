"""What is chosen before badges are made: for whom, in which order, which badge on which sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from regapp.gui.widgets.pieces import Panel, button, label, line, set_icon
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import in_language
from regapp.model.participant import Category
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import TemplateInfo, places_of, sheet_label, sheet_names, template_infos
from regapp.services.people.choice import Choice, Order
from regapp.texts.catalogue import LANGUAGE_NAMES
from regapp.texts.words import category_word

_BOXES = ("who", "category", "city", "order", "template", "sheet", "skip", "language")


class BadgeChoices(Panel):
    """The left half of the Badges page."""

    changed = Signal()
    """Other people, another order, or another badge."""

    reloaded = Signal()
    """What can be chosen has been read anew."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._templates: list[TemplateInfo] = []
        self._sheets: dict[str, tuple[tuple[str, int], ...]] = {}
        self._boxes = {name: QComboBox() for name in _BOXES}
        self._captions = {name: label("caption") for name in (*_BOXES, "place")}
        self.place = PlaceField(workplace, wide=True)
        self.both_sides, self.dividers = QCheckBox(), QCheckBox()
        self._design = button("", self._ask_designer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._people())
        column.addWidget(line())
        column.addLayout(self._paper())
        column.addStretch(1)
        for box in self._boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            # Columns of the same width, whatever the words of a language.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for name in ("who", "category", "city", "order", "sheet", "skip", "language"):
            self._boxes[name].currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._boxes["template"].currentIndexChanged.connect(lambda _index: self._on_template())
        self.place.settled.connect(self.changed)
        self.place.edit.textEdited.connect(lambda text: None if text else self.changed.emit())
        for tick in (self.both_sides, self.dividers):
            tick.toggled.connect(lambda _on: self.changed.emit())
        self.retranslate()

    def _people(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        self._put(grid, 0, 0, "who", self._boxes["who"])
        self._put(grid, 0, 1, "category", self._boxes["category"])
        self._put(grid, 1, 0, "place", self.place, 2)
        self._put(grid, 2, 0, "city", self._boxes["city"])
        self._put(grid, 2, 1, "order", self._boxes["order"])
        grid.addWidget(self.dividers, 6, 0, 1, 2)
        return grid

    def _paper(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._boxes["template"], 1)
        row.addWidget(self._design)
        self._put(grid, 0, 0, "template", holder, 2)
        self._captions["template"].setBuddy(self._boxes["template"])
        self._put(grid, 1, 0, "sheet", self._boxes["sheet"])
        self._put(grid, 1, 1, "skip", self._boxes["skip"])
        self._put(grid, 2, 0, "language", self._boxes["language"])
        grid.addWidget(self.both_sides, 5, 1)
        return grid

    def _put(self, grid: QGridLayout, row: int, column: int, name: str, widget: QWidget, span: int = 1) -> None:
        caption: QLabel = self._captions[name]
        caption.setBuddy(widget)
        grid.addWidget(caption, 2 * row, column, 1, span)
        grid.addWidget(widget, 2 * row + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(column, 1)
        grid.setColumnStretch(column, 1)

    # What is chosen

    def choice(self) -> Choice:
        """For whom, and in which order."""
        return Choice(
            self._chosen("who") == "new", self._chosen("category"), self.place.code, self._chosen("city"),
            Order(self._chosen("order") or Order.PLACE),
        )  # fmt: skip

    def layout_chosen(self) -> Layout:
        """Which badge on which sheet."""
        skip = self._boxes["skip"].currentData() or 0
        return Layout(
            self._chosen("template"), self._chosen("sheet"), self.both_sides.isChecked(), int(skip),
            self.dividers.isChecked(), self._chosen("language"),
        )  # fmt: skip

    def _chosen(self, name: str) -> str:
        data = self._boxes[name].currentData()
        return str(data) if data is not None else ""

    def choose(self, name: str, value: object) -> None:
        """Choose an entry of a box by what it stands for."""
        self._boxes[name].setCurrentIndex(self._boxes[name].findData(value))

    # What can be chosen

    def reload(self) -> None:
        """Ask anew which badges there are; the event may have its own."""
        desk = self.workplace.desk

        def question() -> tuple[list[TemplateInfo], dict[str, tuple[tuple[str, int], ...]]]:
            infos = template_infos(desk)
            sheets = {
                info.name: tuple((sheet, places_of(sheet)) for sheet in sheet_names(desk, info.name)) for info in infos
            }
            return infos, sheets

        def show(found: tuple[list[TemplateInfo], dict[str, tuple[tuple[str, int], ...]]]) -> None:
            self._templates, self._sheets = found
            self._fill_templates()
            self.reloaded.emit()

        self.workplace.worker.ask("badge-templates", question, show, self)

    def retranslate(self) -> None:
        """All words anew; what is chosen stays."""
        language = self.workplace.language
        captions = {
            "who": self.tr("For whom"), "category": self.tr("Category"), "place": self.tr("Place"),
            "city": self.tr("City"), "order": self.tr("Order"), "template": self.tr("Badge, mm"),
            "sheet": self.tr("Sheet"), "skip": self.tr("Begin at place"), "language": self.tr("Language"),
        }  # fmt: skip
        for name, text in captions.items():
            self._captions[name].setText(text)
        self.place.edit.setPlaceholderText(self.tr("All of the country and abroad"))
        self.both_sides.setText(self.tr("Both sides"))
        self.both_sides.setToolTip(self.tr("A back behind each badge, on paper printed on both sides."))
        self.dividers.setText(self.tr("A card before each place"))
        self.dividers.setToolTip(self.tr("For handing badges out in envelopes: the place, how many, and whose."))
        self._design.setText(self.tr("Design…"))
        cities = self.workplace.desk.event.cities
        self._fill("who", [("new", self.tr("Without a badge")), ("all", self.tr("Everybody"))])
        categories = [(item.value, category_word(item, language)) for item in Category]
        self._fill("category", [("", self.tr("All categories")), *categories])
        named = [(city, in_language(names, language.code)) for city, names in cities.items()]
        self._fill("city", [("", self.tr("All cities")), *named])
        orders = {
            Order.PLACE: self.tr("By place and name"), Order.NAME: self.tr("By name"),
            Order.NUMBER: self.tr("By number"), Order.CATEGORY: self.tr("By category"),
        }  # fmt: skip
        self._fill("language", [("", self.tr("As the window")), *LANGUAGE_NAMES.items()])
        self._fill("order", [(order.value, text) for order, text in orders.items()])
        self._fill_templates()
        self.restyle()

    def restyle(self) -> None:
        """Icons of the theme."""
        set_icon(self._design, "pencil", self.workplace)

    def _fill(self, name: str, entries: Sequence[tuple[object, str]]) -> None:
        box = self._boxes[name]
        chosen = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for data, text in entries:
                box.addItem(text, data)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _fill_templates(self) -> None:
        names = {
            "90x60": self.tr("90 x 60, for a holder"), "a6": self.tr("A6, 105 x 148, on a ribbon"),
            "cr80": self.tr("86 x 54, plastic card"), "62x100": self.tr("62 x 100, label roll, black"),
            "a5-fold": self.tr("A5, folded, with programme"),
        }  # fmt: skip
        entries = [
            (info.name, names.get(info.name) or f"{info.name}, {info.width:g} x {info.height:g}")
            for info in self._templates
        ]
        self._fill("template", entries)
        self._fill_sheets()

    def _fill_sheets(self) -> None:
        sheets = self._sheets.get(self._chosen("template"), ())
        language = self.workplace.language.code
        self._fill("sheet", [(name, sheet_label(name, language)) for name, _ in sheets])
        places = max((count for _, count in sheets), default=1)
        self._fill("skip", [(number, str(number + 1)) for number in range(places)])

    def _on_template(self) -> None:
        box = self._boxes["sheet"]
        with QSignalBlocker(box):
            box.setCurrentIndex(0)
        self._fill_sheets()
        with QSignalBlocker(box):
            box.setCurrentIndex(0)
        self.changed.emit()

    def _ask_designer(self) -> None:
        self.workplace.designer_asked.emit(self._chosen("template"))
