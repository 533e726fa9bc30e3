"""The choices before badges are made: the people, the order, the badge and its sheet."""

from PySide6.QtCore import Signal

from regapp.gui.widgets.pieces import button, set_icon
from regapp.gui.widgets.template_choices import TemplateChoices
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import TemplateInfo, places_of, sheet_label, sheet_names, template_infos
from regapp.services.people.choice import Choice, Order
from regapp.texts.languages import OWN_LANGUAGE, language_choices

_THOSE = "those"
"""The entry for people who were chosen elsewhere."""
_BOXES = ("who", "category", "city", "order", "template", "sheet", "skip", "language")


class BadgeChoices(TemplateChoices):
    """The left half of the Badges page."""

    reloaded = Signal()
    """The templates and sheets have been read again."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, _BOXES)
        self._templates: list[TemplateInfo] = []
        self._sheets: dict[str, tuple[tuple[str, int], ...]] = {}
        self._those: frozenset[int] = frozenset()
        workplace.event_changed.connect(self._forget_people)
        self.both_sides, self.dividers = self.tick_box(), self.tick_box()
        self._design = writes(button("", self._ask_designer), workplace)
        self.beside("template", self._design)
        people = self.grid(("who", "category"), ("place",), ("city", "order"))
        people.addWidget(self.dividers, people.rowCount(), 0, 1, 2)
        paper = self.grid(("template",), ("sheet", "skip"), ("language", ""))
        paper.addWidget(self.both_sides, paper.rowCount() - 1, 1)
        self.arrange(people, paper)
        self.retranslate()

    # The choices in force

    def choice(self) -> Choice:
        """Give the people and their order."""
        who = self.text("who")
        return Choice(
            who != "all", self.text("category"), self.place.code, self.text("city"),
            Order(self.text("order") or Order.PLACE), language=self.workplace.language.code,
            among=self._those if who == _THOSE else None,
        )  # fmt: skip

    def choose_people(self, people: frozenset[int]) -> None:
        """Offer those of some people who have no badge, and choose them, whatever was chosen of the others before."""
        self._those = people
        self._fill_who()
        for name in ("category", "city"):
            self.choose(name, "")
        self.place.set_code("")
        self.choose("who", _THOSE)
        self.changed.emit()

    def _forget_people(self) -> None:
        self._those = frozenset()
        self._fill_who()

    def layout_chosen(self) -> Layout:
        """Give the badge and its sheet."""
        return Layout(
            self.text("template"), self.text("sheet"), self.both_sides.isChecked(), int(self.text("skip") or 0),
            self.dividers.isChecked(), self.text("language"),
        )  # fmt: skip

    # The choices on offer

    def reload(self) -> None:
        """Read again which badges there are; the event may have its own."""
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
        """Set every word in the language in force; the choices stay."""
        captions = {
            "who": self.tr("For whom"), "category": self.tr("Category"), "place": self.tr("Place"),
            "city": self.tr("City"), "order": self.tr("Order"), "template": self.tr("Badge, mm"),
            "sheet": self.tr("Sheet"), "skip": self.tr("Start at position"), "language": self.tr("Language"),
        }  # fmt: skip
        self.caption(captions)
        self.both_sides.setText(self.tr("Both sides"))
        self.both_sides.setToolTip(self.tr("Prints the back of each badge behind it (two-sided printing)."))
        self.dividers.setText(self.tr("A card before each place"))
        self.dividers.setToolTip(self.tr("For handing out badges in envelopes: place, number of badges, names."))
        self._design.setText(self.tr("Design…"))
        self.fill_categories_and_cities()
        self._fill_who()
        orders = {
            Order.PLACE: self.tr("By place and name"), Order.NAME: self.tr("By name"),
            Order.NUMBER: self.tr("By number"), Order.CATEGORY: self.tr("By category"),
        }  # fmt: skip
        own = (OWN_LANGUAGE, self.tr("Each person's own, where known"))
        usual = ("", self.usual_language)
        self.fill("language", [usual, own, *language_choices(self.workplace.language)])
        self.fill("order", [(order.value, text) for order, text in orders.items()])
        self._fill_templates()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self._design, "pencil", self.workplace)

    def _fill_who(self) -> None:
        those = [(_THOSE, self.tr("From the imported list"))] if self._those else []
        self.fill("who", [("new", self.tr("Without a badge")), ("all", self.tr("Everybody")), *those])

    def _fill_templates(self) -> None:
        names = {
            "90x60": self.tr("90 x 60, for a holder"), "a6": self.tr("A6, 105 × 148, on a lanyard"),
            "cr80": self.tr("86 x 54, plastic card"), "62x100": self.tr("62 x 100, label roll, black"),
            "a5-fold": self.tr("A5, folded, with programme"),
        }  # fmt: skip
        entries = [
            (info.name, names.get(info.name) or f"{info.name}, {info.width:g} x {info.height:g}")
            for info in self._templates
        ]
        self.fill_templates(entries)
        self._fill_sheets()

    def template_changed(self) -> None:
        """Forget the sheet: another badge has other ones, and the first is the usual one."""
        self.forget("sheet")

    def _fill_sheets(self) -> None:
        sheets = self._sheets.get(self.text("template"), ())
        language = self.workplace.language.code
        self.fill("sheet", [(name, sheet_label(name, language)) for name, _ in sheets])
        places = max((count for _, count in sheets), default=1)
        self.fill("skip", [(number, str(number + 1)) for number in range(places)])

    def _on_box(self, name: str) -> None:
        if name == "template":
            self.template_changed()
            self._fill_sheets()
        super()._on_box(name)

    def _ask_designer(self) -> None:
        self.workplace.designer_asked.emit(self.text("template"))
