"""What is chosen before a sign-in sheet or a register is made."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from regapp.gui.widgets.pieces import Panel, label, line
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Session
from regapp.model.money import parse_som
from regapp.model.papers.register import Grouping, RegisterKind
from regapp.model.participant import Category
from regapp.services.registers.rows import WALK_INS, RegisterOptions
from regapp.services.registers.selection import Whom
from regapp.texts.catalogue import LANGUAGE_NAMES
from regapp.texts.words import category_word, day_text

_BOXES = ("when", "city", "category", "by", "rows", "days", "language")
_SESSION, _DAY = "session:", "day:"
_ROWS = (0, 5, 10, 20, 30, 50)
_MOST_DAYS = 10


class RegisterChoices(Panel):
    """The left half of the view. Each kind of register keeps its own session and its own number of empty rows."""

    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.kind = RegisterKind.SIGN_IN
        self._in_force = self._session_in_force()
        self._when = dict.fromkeys(RegisterKind, "") | {RegisterKind.SIGN_IN: self._in_force}
        self._rows = dict(WALK_INS)
        self._boxes = {name: QComboBox() for name in _BOXES}
        self._captions = {name: label("caption") for name in (*_BOXES, "place", "rate", "items")}
        self.place = PlaceField(workplace, wide=True)
        self.rate, self.items = QLineEdit(), QLineEdit()
        self.new_pages, self.in_groups, self.marked = QCheckBox(), QCheckBox(), QCheckBox()
        self._usual_items = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._people())
        column.addWidget(line())
        column.addLayout(self._paper())
        column.addStretch(1)
        self._connect()
        self.retranslate()
        self.show_kind(self.kind)

    def _people(self) -> QGridLayout:
        grid = _grid()
        self._put(grid, 0, 0, "when", self._boxes["when"], 2)
        self._put(grid, 1, 0, "city", self._boxes["city"])
        self._put(grid, 1, 1, "category", self._boxes["category"])
        self._put(grid, 2, 0, "place", self.place, 2)
        return grid

    def _paper(self) -> QGridLayout:
        grid = _grid()
        self._put(grid, 0, 0, "rate", self.rate)
        self._put(grid, 0, 1, "days", self._boxes["days"])
        self._put(grid, 1, 0, "items", self.items, 2)
        self._put(grid, 2, 0, "by", self._boxes["by"])
        self._put(grid, 2, 1, "rows", self._boxes["rows"])
        self._put(grid, 3, 0, "language", self._boxes["language"], 2)
        for row, tick in enumerate((self.new_pages, self.in_groups, self.marked)):
            grid.addWidget(tick, 8 + row, 0, 1, 2)
        return grid

    def _put(self, grid: QGridLayout, row: int, column: int, name: str, widget: QWidget, span: int = 1) -> None:
        self._captions[name].setBuddy(widget)
        grid.addWidget(self._captions[name], 2 * row, column, 1, span)
        grid.addWidget(widget, 2 * row + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        for box in self._boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            # Columns of the same width, whatever the words of a language.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(lambda _index: self._on_chosen())
        for field in (self.rate, self.items):
            field.textEdited.connect(lambda _text: self.changed.emit())
        for tick in (self.new_pages, self.in_groups, self.marked):
            tick.toggled.connect(lambda _on: self.changed.emit())
        self.place.settled.connect(self.changed)
        self.place.edit.textEdited.connect(lambda text: None if text else self.changed.emit())
        self.workplace.session_changed.connect(self._follow_session)
        self.workplace.event_changed.connect(self._on_event)

    # What is chosen

    def options(self) -> RegisterOptions:
        """What is chosen. AmountInvalid where the rate is no amount."""
        when = self._chosen("when")
        whom = Whom(
            when.removeprefix(_SESSION) if when.startswith(_SESSION) else "",
            date.fromisoformat(when.removeprefix(_DAY)) if when.startswith(_DAY) else None,
            "" if when.startswith(_SESSION) else self._chosen("city"), self.place.code, self._chosen("category"),
        )  # fmt: skip
        is_money, rate = self.kind is RegisterKind.PER_DIEM, self.rate.text().strip()
        items = (item.strip() for item in self.items.text().split(";"))
        return RegisterOptions(
            self.kind, whom, Grouping(self._chosen("by")), self.new_pages.isChecked(), int(self._chosen("rows") or 0),
            self.in_groups.isChecked(), self.marked.isChecked(), self._chosen("language"),
            parse_som(rate) if is_money and rate else None, int(self._chosen("days") or 0),
            tuple(dict.fromkeys(item for item in items if item)),
        )  # fmt: skip

    def name(self) -> str:
        """A name for the file."""
        when = self._chosen("when").partition(":")[2] or self._chosen("city") or self.workplace.desk.event.code
        return f"{self.kind.value}-{when}.pdf"

    def choose(self, name: str, value: object) -> None:
        """Choose an entry of a box by what it stands for."""
        self._boxes[name].setCurrentIndex(self._boxes[name].findData(value))

    def show_kind(self, kind: RegisterKind) -> None:
        """Show the choices of a kind, as they were left."""
        self.kind = kind
        with QSignalBlocker(self._boxes["when"]), QSignalBlocker(self._boxes["rows"]):
            self.choose("when", self._when[kind])
            self.choose("rows", self._rows[kind])
        for name, widget in (("rate", self.rate), ("days", self._boxes["days"]), ("items", self.items)):
            wanted = RegisterKind.MATERIALS if name == "items" else RegisterKind.PER_DIEM
            widget.setVisible(kind is wanted)
            self._captions[name].setVisible(kind is wanted)
        self._enable()
        self.changed.emit()

    def _chosen(self, name: str) -> str:
        data = self._boxes[name].currentData()
        return str(data) if data is not None else ""

    def _on_chosen(self) -> None:
        self._when[self.kind] = self._chosen("when")
        self._rows[self.kind] = int(self._chosen("rows") or 0)
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        """A session has its city; one list has no groups."""
        self._boxes["city"].setEnabled(not self._chosen("when").startswith(_SESSION))
        in_groups = self._chosen("by") != Grouping.NAME
        for tick in (self.new_pages, self.in_groups):
            tick.setEnabled(in_groups)

    # What can be chosen

    def _session_in_force(self) -> str:
        session: Session | None = self.workplace.session
        return f"{_SESSION}{session.code}" if session else ""

    def _follow_session(self) -> None:
        """The sheet is for the session in force unless another was chosen."""
        before, self._in_force = self._in_force, self._session_in_force()
        if self._when[RegisterKind.SIGN_IN] == before:
            self._when[RegisterKind.SIGN_IN] = self._in_force
            self.show_kind(self.kind)

    def _on_event(self) -> None:
        """Sessions, cities and places of another event are other ones."""
        self._when = dict.fromkeys(RegisterKind, "")
        self._in_force = ""
        self.place.set_code("")
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew; what is chosen stays."""
        captions = {
            "when": self.tr("Session or day"), "city": self.tr("City"), "category": self.tr("Category"),
            "place": self.tr("Place"), "by": self.tr("Headings"), "rows": self.tr("Empty rows"),
            "days": self.tr("Days"), "language": self.tr("Language of the paper"),
            "rate": self.tr("Som a day"), "items": self.tr("What is handed out"),
        }  # fmt: skip
        for name, text in captions.items():
            self._captions[name].setText(text)
        self.place.edit.setPlaceholderText(self.tr("All of the country and abroad"))
        self.rate.setPlaceholderText(self.tr("by hand"))
        self.items.setPlaceholderText(self.tr("Folder; Handbook; Headset"))
        self._fill_items()
        self.new_pages.setText(self.tr("New page at each heading"))
        self.in_groups.setText(self.tr("Empty rows under each heading"))
        self.marked.setText(self.tr("Tick those who have come"))
        self._fill_boxes()
        self.show_kind(self.kind)

    def _fill_items(self) -> None:
        """What is usual, until somebody says otherwise."""
        usual = self.tr("Folder; Handbook; Headset")
        if self.items.text() in ("", self._usual_items):
            self.items.setText(usual)
        self._usual_items = usual

    def _fill_boxes(self) -> None:
        workplace, language = self.workplace, self.workplace.language
        sessions, desk = workplace.sessions, workplace.desk
        days = sorted({desk.event.day_of(session) for session in sessions})
        self._fill("when", [
            ("", self.tr("The whole conference")),
            *((f"{_DAY}{day.isoformat()}", day_text(day, language)) for day in days),
            *((f"{_SESSION}{session.code}", self._session_name(session)) for session in sessions),
        ])  # fmt: skip
        cities = desk.event.cities
        self._fill("city", [("", self.tr("All cities")), *((code, workplace.text(cities[code])) for code in cities)])
        categories = [(item.value, category_word(item, language)) for item in Category]
        self._fill("category", [("", self.tr("All categories")), *categories])
        self._fill("by", [
            (Grouping.OBLAST.value, self.tr("By oblast")), (Grouping.RAYON.value, self.tr("By rayon")),
            (Grouping.MUNICIPALITY.value, self.tr("By municipality")), (Grouping.NAME.value, self.tr("None, by name")),
        ])  # fmt: skip
        self._fill("rows", [(count, str(count)) for count in _ROWS])
        self._fill("days", [(0, self.tr("As attended")), *((day, str(day)) for day in range(1, _MOST_DAYS + 1))])
        self._fill("language", [("", self.tr("As the window")), *LANGUAGE_NAMES.items()])

    def _session_name(self, session: Session) -> str:
        city = self.workplace.text(self.workplace.desk.event.cities.get(session.city, {}))
        return ", ".join(part for part in (self.workplace.text(session.title), city) if part)

    def _fill(self, name: str, entries: Sequence[tuple[object, str]]) -> None:
        box = self._boxes[name]
        chosen = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for data, text in entries:
                box.addItem(text, data)
            box.setCurrentIndex(max(0, box.findData(chosen)))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    for column in (0, 1):
        grid.setColumnMinimumWidth(column, 1)
        grid.setColumnStretch(column, 1)
    return grid
