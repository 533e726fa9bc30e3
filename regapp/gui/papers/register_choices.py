"""The choices before a sign-in sheet or a register is made."""

from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLineEdit

from regapp.gui.widgets.boxes import ChoicePanel
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Session
from regapp.model.money import parse_percent, parse_som
from regapp.model.papers.register import Grouping, RegisterKind
from regapp.model.text.names import name_for_file
from regapp.services.registers.options import MOST_TRAVEL, WALK_INS, RegisterOptions
from regapp.services.registers.selection import Whom
from regapp.texts.cities import city_choices
from regapp.texts.languages import language_choices
from regapp.texts.words import day_text

_BOXES = ("when", "city", "category", "by", "rows", "days", "before", "after", "language")
_SESSION, _DAY = "session:", "day:"
_ROWS = (0, 5, 10, 20, 30, 50)
_MOST_DAYS = 10
_MONEY = (RegisterKind.PER_DIEM, RegisterKind.TRAVEL)
_TICKS = {
    "pays": (RegisterKind.PER_DIEM,), "each_day": (RegisterKind.SIGN_IN,), "identity": (RegisterKind.PER_DIEM,),
    "travel": (RegisterKind.PER_DIEM,), "costs": (RegisterKind.PER_DIEM,), "approved": _MONEY,
}  # fmt: skip
"""The ticks that only some kinds of registers have."""


class RegisterChoices(ChoicePanel):
    """The left half of the view. Each kind of register keeps its own session, headings and number of empty rows."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, _BOXES)
        self.rate, self.tax, self.items = (self.add_field(name, QLineEdit()) for name in ("rate", "tax", "items"))
        self.kind = RegisterKind.SIGN_IN
        self._in_force = self._session_in_force()
        self._when = dict.fromkeys(RegisterKind, "") | {RegisterKind.SIGN_IN: self._in_force}
        self._rows = dict(WALK_INS)
        self._by = dict.fromkeys(RegisterKind, Grouping.OBLAST.value) | {RegisterKind.BUS: Grouping.NAME.value}
        self.new_pages, self.in_groups, self.marked = self.tick_box(), self.tick_box(), self.tick_box()
        self.ticks = {name: self.tick_box() for name in _TICKS}
        self._usual_items = ""
        people = self.grid(("when",), ("city", "category"), ("place",))
        paper = self.grid(("rate", "days"), ("tax", ""), ("before", "after"), ("items",), ("by", "rows"), ("language",))
        for tick in (self.ticks["pays"], self.new_pages, self.in_groups, self.marked, *self._rest_of_ticks()):
            paper.addWidget(tick, paper.rowCount(), 0, 1, 2)
        self.arrange(people, paper)
        for field in (self.rate, self.tax, self.items):
            field.textEdited.connect(lambda _text: self.changed.emit())
        workplace.session_changed.connect(self._follow_session)
        workplace.event_changed.connect(self._on_event)
        self.retranslate()
        self.show_kind(self.kind)

    def _rest_of_ticks(self) -> list[QCheckBox]:
        return [tick for name, tick in self.ticks.items() if name != "pays"]

    # The choices in force

    def options(self) -> RegisterOptions:
        """Give the choices as they are. AmountInvalid, PercentInvalid where rate or tax is none."""
        when = self.text("when")
        whom = Whom(
            when.removeprefix(_SESSION) if when.startswith(_SESSION) else "",
            date.fromisoformat(when.removeprefix(_DAY)) if when.startswith(_DAY) else None,
            "" if when.startswith(_SESSION) else self.text("city"), self.place.code, self.text("category"),
        )  # fmt: skip
        is_money, rate, tax = (
            self.kind is RegisterKind.PER_DIEM, self.rate.text().strip(), self.tax.text().strip()
        )  # fmt: skip
        ticked = {name: self.kind in _TICKS[name] and tick.isChecked() for name, tick in self.ticks.items()}
        items = (item.strip() for item in self.items.text().split(";"))
        return RegisterOptions(
            self.kind, whom, Grouping(self.text("by")), self.new_pages.isChecked(), int(self.text("rows") or 0),
            self.in_groups.isChecked(), self.marked.isChecked(), self.text("language"),
            parse_som(rate) if is_money and rate else None, int(self.text("days") or 0),
            int(self.text("before") or 0) if is_money else 0, int(self.text("after") or 0) if is_money else 0,
            tuple(dict.fromkeys(item for item in items if item)),
            tax=parse_percent(tax) if is_money and tax else 0, **ticked,
        )  # fmt: skip

    @property
    def records(self) -> bool:
        """Whether the register is to record its days as paid."""
        return self.kind is RegisterKind.PER_DIEM and self.ticks["pays"].isChecked()

    @property
    def pays_days_attended(self) -> bool:
        """Whether it pays the days attended, and not a number for everybody."""
        return self.kind is RegisterKind.PER_DIEM and not int(self.text("days") or 0)

    def name(self) -> str:
        """Give a name for the file."""
        when = self.text("when").partition(":")[2] or self.text("city") or self.workplace.desk.event.code
        return f"{name_for_file(f'{self.kind.value}-{when}', self.kind.value)}.pdf"

    def show_kind(self, kind: RegisterKind) -> None:
        """Show the choices of a kind, as they were left."""
        self.kind = kind
        with QSignalBlocker(self.boxes["when"]), QSignalBlocker(self.boxes["rows"]), QSignalBlocker(self.boxes["by"]):
            self.choose("when", self._when[kind])
            self.choose("rows", self._rows[kind])
            self.choose("by", self._by[kind])
        fields = {"rate": self.rate, "tax": self.tax, "items": self.items} | {
            name: self.boxes[name] for name in ("days", "before", "after")
        }
        for name, widget in fields.items():
            wanted = RegisterKind.MATERIALS if name == "items" else RegisterKind.PER_DIEM
            widget.setVisible(kind is wanted)
            self._captions[name].setVisible(kind is wanted)
        for name, tick in self.ticks.items():
            tick.setVisible(kind in _TICKS[name])
        self._enable()
        self.changed.emit()

    def _on_box(self, name: str) -> None:
        self._when[self.kind] = self.text("when")
        self._rows[self.kind] = int(self.text("rows") or 0)
        self._by[self.kind] = self.text("by")
        self._enable()
        super()._on_box(name)

    def _enable(self) -> None:
        """Enable what applies: a session has its city; one list has no groups."""
        self.boxes["city"].setEnabled(not self.text("when").startswith(_SESSION))
        in_groups = self.text("by") != Grouping.NAME
        for tick in (self.new_pages, self.in_groups):
            tick.setEnabled(in_groups)

    # The choices on offer

    def _session_in_force(self) -> str:
        session: Session | None = self.workplace.session
        return f"{_SESSION}{session.code}" if session else ""

    def _follow_session(self) -> None:
        """Take the session in force unless another was chosen."""
        before, self._in_force = self._in_force, self._session_in_force()
        if self._when[RegisterKind.SIGN_IN] == before:
            self._when[RegisterKind.SIGN_IN] = self._in_force
            self.show_kind(self.kind)

    def _on_event(self) -> None:
        """Drop the sessions, cities and places of the earlier event."""
        self._when = dict.fromkeys(RegisterKind, "")
        self._in_force = ""
        self.place.set_code("")
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the language in force; the choices stay."""
        captions = {
            "when": self.tr("Session or day"), "city": self.tr("City"), "category": self.tr("Category"),
            "place": self.tr("Place"), "by": self.tr("Headings"), "rows": self.tr("Empty rows"),
            "before": self.tr("Travel days before"), "after": self.tr("Travel days after"),
            "days": self.tr("Days"), "language": self.tr("Language of the paper"),
            "rate": self.tr("Som a day"), "items": self.tr("What is handed out"), "tax": self.tr("Tax, %"),
        }  # fmt: skip
        self.caption(captions)
        self.rate.setPlaceholderText(self.tr("by hand"))
        self.tax.setPlaceholderText(self.tr("none"))
        self.items.setPlaceholderText(self.tr("Folder; Handbook; Headset"))
        self._fill_items()
        self.new_pages.setText(self.tr("New page at each heading"))
        self.in_groups.setText(self.tr("Empty rows under each heading"))
        self.marked.setText(self.tr("Tick those who have come"))
        words = {
            "each_day": self.tr("A signature for each day"),
            "identity": self.tr("Column: passport or ID, PIN"),
            "travel": self.tr("Column: route and dates"),
            "costs": self.tr("Columns: hotel, transport"),
            "approved": self.tr("Lines for approval"),
            "pays": self.tr("Record these days as paid"),
        }
        for name, word in words.items():
            self.ticks[name].setText(word)
        self.ticks["pays"].setToolTip(self.tr("The register gets a number; no other register pays these days again."))
        self._fill_boxes()
        self.show_kind(self.kind)

    def _fill_items(self) -> None:
        """Offer the usual items until somebody writes others."""
        usual = self.tr("Folder; Handbook; Headset")
        if self.items.text() in ("", self._usual_items):
            self.items.setText(usual)
        self._usual_items = usual

    def _fill_boxes(self) -> None:
        workplace, language = self.workplace, self.workplace.language
        sessions, desk = workplace.sessions, workplace.desk
        days = sorted({desk.event.day_of(session) for session in sessions})
        self.fill("when", [
            ("", self.tr("The whole conference")),
            *((f"{_DAY}{day.isoformat()}", day_text(day, language)) for day in days),
            *((f"{_SESSION}{session.code}", self._session_name(session)) for session in sessions),
        ])  # fmt: skip
        self.fill_categories_and_cities()
        self.fill("city", [("", self.tr("All cities")), *city_choices(desk.event, sessions, language)])
        self.fill("by", [
            (Grouping.OBLAST.value, self.tr("By oblast")), (Grouping.RAYON.value, self.tr("By rayon")),
            (Grouping.MUNICIPALITY.value, self.tr("By municipality")), (Grouping.NAME.value, self.tr("None (by name)")),
        ])  # fmt: skip
        self.fill("rows", [(count, str(count)) for count in _ROWS])
        self.fill("days", [(0, self.tr("As attended")), *((day, str(day)) for day in range(1, _MOST_DAYS + 1))])
        for name in ("before", "after"):
            self.fill(name, [(days, str(days)) for days in range(MOST_TRAVEL + 1)])
        self.fill("language", [("", self.usual_language), *language_choices(self.workplace.language)])

    def _session_name(self, session: Session) -> str:
        city = self.workplace.text(self.workplace.desk.event.cities.get(session.city, {}))
        return ", ".join(part for part in (self.workplace.text(session.title), city) if part)
