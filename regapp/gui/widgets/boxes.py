"""The choices before a paper or a list is made: boxes in two columns, each with its caption above."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, label, line
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import in_language
from regapp.texts.languages import language_word
from regapp.texts.words import category_word

F = TypeVar("F", bound=QWidget)
_COLUMNS = 2


class ChoicePanel(Panel):
    """Boxes and fields by name, a field for a place, and ticks. A subclass arranges them and gives them words."""

    changed = Signal()
    """The choice has changed."""

    def __init__(self, workplace: Workplace, boxes: Sequence[str]) -> None:
        super().__init__(workplace)
        self._widgets: dict[str, QWidget] = {}
        self._captions: dict[str, QLabel] = {}
        self.boxes = {name: self.add_field(name, self._make_box(name)) for name in boxes}
        self.place = self.add_field("place", PlaceField(workplace, wide=True))
        self.place.settled.connect(self.changed)
        self.place.edit.textEdited.connect(lambda text: None if text else self.changed.emit())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def _make_box(self, name: str) -> QComboBox:
        box = ChoiceBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        # Keep columns of the same width, whatever the words of a language.
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(lambda _index: self._on_box(name))
        return box

    def add_field(self, name: str, field: F) -> F:
        """Give a field its name and a caption, so that it can be put in the grid."""
        self._widgets[name] = field
        self._captions[name] = label("caption")
        return field

    def _on_box(self, name: str) -> None:
        """Take up another entry of a box."""
        self.changed.emit()

    def tick_box(self) -> QCheckBox:
        """Make a tick that is one of the choices."""
        tick = QCheckBox()
        tick.toggled.connect(lambda _on: self.changed.emit())
        return tick

    def beside(self, name: str, button: QPushButton) -> None:
        """Put a button beside a box."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.boxes[name], 1)
        row.addWidget(button)
        self._widgets[name] = holder

    def grid(self, *rows: tuple[str, ...]) -> QGridLayout:
        """Put boxes and fields into rows by name: one alone takes both columns, an empty name leaves its place free."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for row, names in enumerate(rows):
            span = _COLUMNS // len(names)
            for column, name in enumerate(names):
                if name:
                    self._put(grid, row, column, name, span)
        for column in range(_COLUMNS):
            grid.setColumnMinimumWidth(column, 1)
            grid.setColumnStretch(column, 1)
        return grid

    def _put(self, grid: QGridLayout, row: int, column: int, name: str, span: int) -> None:
        caption, widget = self._captions[name], self._widgets[name]
        caption.setBuddy(self.boxes.get(name, widget))
        grid.addWidget(caption, 2 * row, column, 1, span)
        grid.addWidget(widget, 2 * row + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)

    def arrange(self, *grids: QGridLayout) -> None:
        """Put grids one under the other, with lines between them."""
        for number, grid in enumerate(grids):
            if number:
                self._column.addWidget(line())
            self._column.addLayout(grid)
        self._column.addStretch(1)

    # The choices in force

    def data(self, name: str) -> object:
        """Give the value of the entry chosen in a box."""
        return self.boxes[name].currentData()

    def text(self, name: str) -> str:
        """Give that value as text; empty where nothing is chosen."""
        data = self.data(name)
        return str(data) if data is not None else ""

    def choose(self, name: str, value: object) -> None:
        """Choose an entry of a box by its value."""
        self.boxes[name].setCurrentIndex(self.boxes[name].findData(value))

    # The choices on offer

    def caption(self, words: Mapping[str, str]) -> None:
        """Give boxes and fields their captions, and the field of the place its words for none."""
        for name, text in words.items():
            self._captions[name].setText(text)
            field = self.boxes.get(name, self._widgets[name])
            (field.focusProxy() or field).setAccessibleName(text)
        self.place.edit.setPlaceholderText(self.tr("All of the country and abroad"))

    def fill(self, name: str, entries: Sequence[tuple[object, str]], usual: object = None) -> None:
        """Give a box its entries, each a value and a word. The chosen value stays; `usual` is chosen at first."""
        box = self.boxes[name]
        chosen = box.currentData() if box.count() else usual
        with QSignalBlocker(box):
            box.clear()
            for data, word in entries:
                box.addItem(word, data)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def fill_categories_and_cities(self) -> None:
        """Fill the boxes `category` and `city`, each with one entry for all before the others."""
        language, event = self.workplace.language, self.workplace.desk.event
        categories = [(code, category_word(code, language, event)) for code in event.all_categories]
        self.fill("category", [("", self.tr("All categories")), *categories])
        self.fill_cities()

    def fill_cities(self) -> None:
        """Fill the box `city`, with an entry for all before the others."""
        language, cities = self.workplace.language, self.workplace.desk.event.cities
        named = [(code, in_language(names, language.code)) for code, names in cities.items()]
        self.fill("city", [("", self.tr("All cities")), *named])

    @property
    def usual_language(self) -> str:
        """The entry for papers in the language that is usual here."""
        if self.workplace.desk.event.papers:
            word = language_word(self.paper_language.code, self.workplace.language)
            return self.tr("As papers of this conference: {language}").format(language=word)
        return self.tr("Same as the program")

    def forget(self, name: str) -> None:
        """Empty a box, so that the next entries begin with what is usual."""
        with QSignalBlocker(self.boxes[name]):
            self.boxes[name].clear()
