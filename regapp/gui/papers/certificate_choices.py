"""The choices before certificates are made: the rule, the people, the template, the language."""

from regapp.gui.widgets.pieces import button, set_icon
from regapp.gui.widgets.template_choices import TemplateChoices
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.certificate import Rule
from regapp.services.badges.templates import CERTIFICATES, DEFAULT_CERTIFICATE, TemplateInfo, template_infos
from regapp.services.certificates.certificates import Making
from regapp.services.people.choice import Choice, Order
from regapp.texts.languages import OWN_LANGUAGE, language_choices
from regapp.texts.quantities import percent_text

_BOXES = ("rule", "least", "who", "category", "city", "order", "template", "language")
_SESSIONS, _SHARE = "sessions", "share"
_MOST_SESSIONS = 30
_SHARES = (0.25, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0)


class CertificateChoices(TemplateChoices):
    """The left half of the certificates."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, _BOXES)
        self._templates: list[TemplateInfo] = []
        self.with_desk = self.tick_box()
        self._design = writes(button("", self._ask_designer), workplace)
        self.beside("template", self._design)
        rule = self.grid(("rule", "least"))
        rule.setColumnStretch(0, 2)
        rule.addWidget(self.with_desk, rule.rowCount(), 0, 1, 2)
        people = self.grid(("who", "category"), ("place",), ("city", "order"))
        self.arrange(rule, people, self.grid(("template",), ("language",)))
        self.retranslate()

    # The choices in force

    def choice(self) -> Choice:
        """Give the people and their order."""
        return Choice(
            self.text("who") == "new", self.text("category"), self.place.code, self.text("city"),
            Order(self.text("order") or Order.PLACE), language=self.workplace.language.code,
        )  # fmt: skip

    def making(self) -> Making:
        """Give the template, the language, and the rule."""
        least, with_desk = self.text("least"), self.with_desk.isChecked()
        if self.text("rule") == _SHARE:
            rule = Rule(share=float(least), with_desk=with_desk)
        else:
            rule = Rule(int(least or 1), with_desk=with_desk)
        return Making(self.text("template") or DEFAULT_CERTIFICATE, self.text("language"), rule)

    # The choices on offer

    def reload(self) -> None:
        """Ask again which templates there are; the event may have its own."""
        desk = self.workplace.desk

        def show(found: list[TemplateInfo]) -> None:
            self._templates = found
            self._fill_templates()
            self.changed.emit()

        self.workplace.worker.ask("certificate-templates", lambda: template_infos(desk, CERTIFICATES), show, self)

    def retranslate(self) -> None:
        """Set every word in the language in force; the choices stay."""
        captions = {
            "rule": self.tr("Who is eligible"), "least": self.tr("At least"), "who": self.tr("For whom"),
            "category": self.tr("Category"), "place": self.tr("Place"), "city": self.tr("City"),
            "order": self.tr("Order"), "template": self.tr("Certificate"), "language": self.tr("Language"),
        }  # fmt: skip
        self.caption(captions)
        self.with_desk.setText(self.tr("Day registration counts too"))
        self.with_desk.setToolTip(self.tr("For conferences where badges are scanned only at the entrance."))
        self._design.setText(self.tr("Design…"))
        rules = [(_SESSIONS, self.tr("By sessions attended")), (_SHARE, self.tr("By share of the sessions"))]
        self.fill("rule", rules)
        self._fill_least()
        self.fill_categories_and_cities()
        self.fill("who", [("new", self.tr("Have none yet")), ("all", self.tr("Everybody"))])
        orders = [(Order.PLACE.value, self.tr("Place and name")), (Order.NAME.value, self.tr("By name"))]
        self.fill("order", orders)
        own = (OWN_LANGUAGE, self.tr("Each person's own, where known"))
        self.fill("language", [own, *language_choices(self.workplace.language)])
        self._fill_templates()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self._design, "pencil", self.workplace)

    def _fill_least(self) -> None:
        if self.text("rule") == _SHARE:
            self.fill("least", [(share, percent_text(share, self.workplace.language)) for share in _SHARES], usual=0.5)
        else:
            self.fill("least", [(number, str(number)) for number in range(1, _MOST_SESSIONS + 1)])

    def _on_box(self, name: str) -> None:
        if name == "rule":
            # A number of sessions is not a share.
            self.forget("least")
            self._fill_least()
        super()._on_box(name)

    def _fill_templates(self) -> None:
        names = {
            "certificate-a4": self.tr("A4, to frame"),
            "certificate-a4-portrait": self.tr("A4 upright, plain"),
        }
        self.fill_templates([(info.name, names.get(info.name) or info.name) for info in self._templates])

    def _ask_designer(self) -> None:
        self.workplace.designer_asked.emit(self.making().template)
