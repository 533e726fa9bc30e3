"""What is chosen before certificates are made: the rule, for whom, the template, the language."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from regapp.gui.widgets.pieces import Panel, button, label, line, set_icon
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import in_language
from regapp.model.papers.certificate import Rule
from regapp.model.participant import Category
from regapp.services.badges.templates import CERTIFICATES, DEFAULT_CERTIFICATE, TemplateInfo, template_infos
from regapp.services.certificates.certificates import OWN_LANGUAGE, Making
from regapp.services.people.choice import Choice, Order
from regapp.texts.catalogue import LANGUAGE_NAMES
from regapp.texts.quantities import percent_text
from regapp.texts.words import category_word

_BOXES = ("rule", "least", "who", "category", "city", "order", "template", "language")
_SESSIONS, _SHARE = "sessions", "share"
_MOST_SESSIONS = 30
_SHARES = (0.25, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0)


class CertificateChoices(Panel):
    """The left half of the certificates."""

    changed = Signal()
    """Another rule, other people, another paper."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._templates: list[TemplateInfo] = []
        self.boxes = {name: QComboBox() for name in _BOXES}
        self._captions = {name: label("caption") for name in (*_BOXES, "place")}
        self.with_desk = QCheckBox()
        self.place = PlaceField(workplace, wide=True)
        self._design = button("", self._ask_designer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for grid in (self._rule(), self._people(), self._paper()):
            if column.count():
                column.addWidget(line())
            column.addLayout(grid)
        column.addStretch(1)
        for name, box in self.boxes.items():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            # Columns of the same width, whatever the words of a language.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if name != "rule":
                box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.boxes["rule"].currentIndexChanged.connect(lambda _index: self._on_rule())
        self.with_desk.toggled.connect(lambda _on: self.changed.emit())
        self.place.settled.connect(self.changed)
        self.place.edit.textEdited.connect(lambda text: None if text else self.changed.emit())
        self.retranslate()

    def _rule(self) -> QGridLayout:
        grid = _grid()
        self._put(grid, 0, 0, "rule", self.boxes["rule"])
        self._put(grid, 0, 1, "least", self.boxes["least"])
        grid.setColumnStretch(0, 2)
        grid.addWidget(self.with_desk, 2, 0, 1, 2)
        return grid

    def _people(self) -> QGridLayout:
        grid = _grid()
        self._put(grid, 0, 0, "who", self.boxes["who"])
        self._put(grid, 0, 1, "category", self.boxes["category"])
        self._put(grid, 1, 0, "place", self.place, 2)
        self._put(grid, 2, 0, "city", self.boxes["city"])
        self._put(grid, 2, 1, "order", self.boxes["order"])
        return grid

    def _paper(self) -> QGridLayout:
        grid = _grid()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.boxes["template"], 1)
        row.addWidget(self._design)
        self._put(grid, 0, 0, "template", holder, 2)
        self._captions["template"].setBuddy(self.boxes["template"])
        self._put(grid, 1, 0, "language", self.boxes["language"], 2)
        return grid

    def _put(self, grid: QGridLayout, row: int, column: int, name: str, widget: QWidget, span: int = 1) -> None:
        caption = self._captions[name]
        caption.setBuddy(widget)
        grid.addWidget(caption, 2 * row, column, 1, span)
        grid.addWidget(widget, 2 * row + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)

    # What is chosen

    def choice(self) -> Choice:
        """For whom, and in which order."""
        return Choice(
            self._chosen("who") == "new", self._chosen("category"), self.place.code, self._chosen("city"),
            Order(self._chosen("order") or Order.PLACE),
        )  # fmt: skip

    def making(self) -> Making:
        """The template, the language, and the rule."""
        least, with_desk = self.boxes["least"].currentData(), self.with_desk.isChecked()
        if self._chosen("rule") == _SHARE:
            rule = Rule(share=float(least), with_desk=with_desk)
        else:
            rule = Rule(int(least or 1), with_desk=with_desk)
        return Making(self._chosen("template") or DEFAULT_CERTIFICATE, self._chosen("language"), rule)

    def _chosen(self, name: str) -> str:
        data = self.boxes[name].currentData()
        return str(data) if data is not None else ""

    def choose(self, name: str, value: object) -> None:
        """Choose an entry of a box by what it stands for."""
        self.boxes[name].setCurrentIndex(self.boxes[name].findData(value))

    # What can be chosen

    def reload(self) -> None:
        """Ask anew which templates there are; the event may have its own."""
        desk = self.workplace.desk

        def show(found: list[TemplateInfo]) -> None:
            self._templates = found
            self._fill_templates()
            self.changed.emit()

        self.workplace.worker.ask("certificate-templates", lambda: template_infos(desk, CERTIFICATES), show, self)

    def retranslate(self) -> None:
        """All words anew; what is chosen stays."""
        language = self.workplace.language
        captions = {
            "rule": self.tr("Who has earned one"), "least": self.tr("At least"), "who": self.tr("For whom"),
            "category": self.tr("Category"), "place": self.tr("Place"), "city": self.tr("City"),
            "order": self.tr("Order"), "template": self.tr("Certificate"), "language": self.tr("Language"),
        }  # fmt: skip
        for name, text in captions.items():
            self._captions[name].setText(text)
        self.place.edit.setPlaceholderText(self.tr("All of the country and abroad"))
        self.with_desk.setText(self.tr("The registration of a day counts too"))
        self.with_desk.setToolTip(self.tr("For conferences where badges are scanned at the entrance alone."))
        self._design.setText(self.tr("Design…"))
        rules = [(_SESSIONS, self.tr("By sessions attended")), (_SHARE, self.tr("By share of the sessions"))]
        self._fill("rule", rules)
        self._fill_least()
        self._fill("who", [("new", self.tr("Who have none yet")), ("all", self.tr("Everybody"))])
        categories = [(item.value, category_word(item, language)) for item in Category]
        self._fill("category", [("", self.tr("All categories")), *categories])
        cities = self.workplace.desk.event.cities
        named = [(city, in_language(names, language.code)) for city, names in cities.items()]
        self._fill("city", [("", self.tr("All cities")), *named])
        orders = [(Order.PLACE.value, self.tr("By place and name")), (Order.NAME.value, self.tr("By name"))]
        self._fill("order", orders)
        own = (OWN_LANGUAGE, self.tr("Each person's own, where known"))
        self._fill("language", [own, *LANGUAGE_NAMES.items()])
        self._fill_templates()
        self.restyle()

    def restyle(self) -> None:
        """Icons of the theme."""
        set_icon(self._design, "pencil", self.workplace)

    def _fill_least(self) -> None:
        if self._chosen("rule") == _SHARE:
            self._fill("least", [(share, percent_text(share)) for share in _SHARES], usual=0.5)
        else:
            self._fill("least", [(number, str(number)) for number in range(1, _MOST_SESSIONS + 1)])

    def _on_rule(self) -> None:
        self._fill_least()
        self.changed.emit()

    def _fill(self, name: str, entries: Sequence[tuple[object, str]], usual: object = None) -> None:
        box = self.boxes[name]
        chosen = box.currentData()
        known = [data for data, _ in entries]
        # 1 session is no share of 100 %: what was chosen stays only where it is of the same kind.
        wanted = chosen if chosen in known and type(chosen) in {type(data) for data in known} else usual
        with QSignalBlocker(box):
            box.clear()
            for data, text in entries:
                box.addItem(text, data)
            box.setCurrentIndex(max(0, box.findData(wanted)) if wanted is not None else 0)

    def _fill_templates(self) -> None:
        names = {
            "certificate-a4": self.tr("A4, to frame"),
            "certificate-a4-portrait": self.tr("A4 upright, plain"),
        }
        self._fill("template", [(info.name, names.get(info.name) or info.name) for info in self._templates])

    def _ask_designer(self) -> None:
        self.workplace.designer_asked.emit(self.making().template)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    for column in (0, 1):
        grid.setColumnMinimumWidth(column, 1)
        grid.setColumnStretch(column, 1)
    return grid
