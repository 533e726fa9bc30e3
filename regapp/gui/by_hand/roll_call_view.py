"""A roll call for a bus or a hall: scan badges or tick, see who is missing, call them."""

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMessageBox, QVBoxLayout

from regapp.gui.by_hand.roll import Roll, Said
from regapp.gui.by_hand.roll_answer import RollAnswer
from regapp.gui.by_hand.tick_list import Question, TickList
from regapp.gui.by_hand.tick_rows import TickRows
from regapp.gui.scanning.taking import TakesScans
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.widgets.place_field import PlaceField
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.services.admission.holder import holder_of
from regapp.services.desk import Changes
from regapp.services.lists.rows import ids_of
from regapp.services.people.registration import some
from regapp.texts.quantities import number_text
from regapp.texts.words import column_word

_COLUMNS = ("name", "phone", "municipality")
_WIDTHS = (90, 330, 170)
_PLACE, _CITY, _SESSION = "place", "city:", ""


class RollCallView(Panel):
    """The view. While it is in sight a scan marks the person here, and checks nobody in."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._scans = 0
        self.question: QMessageBox | None = None
        """The question before all marks go, while it is open."""
        self.roll = Roll(workplace, self)
        self.roll.changed.connect(self._on_roll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        frame, inside = card(spacing=8)
        column.addWidget(frame)
        self._about = label("caption", wrap=True)
        inside.addLayout(self._make_whom())
        inside.addWidget(self._about)
        self.answer = RollAnswer(workplace)
        inside.addWidget(self.answer)
        self.list = TickList(workplace, TickRows(workplace, _COLUMNS, self.roll), self._find)
        self.list.widths = _WIDTHS
        self.list.entered.connect(self.enter)
        self.list.toggled.connect(self.roll.toggle)
        self.only = QCheckBox()
        self.only.toggled.connect(lambda _on: self.list.look())
        self.list.head.addWidget(self.only)
        inside.addWidget(self.list, 1)
        self.count = spoken_label("section", wrap=True)
        self.copy, self.begin = button("", self.copy_numbers), button("quiet", self.ask_begin_again)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.begin)
        foot.addWidget(self.copy)
        inside.addLayout(foot)
        workplace.event_changed.connect(self.roll.open)
        workplace.session_changed.connect(self.roll.reload)
        workplace.changed.connect(self._on_changed)
        self.roll.opened.connect(self._offer_whom)
        TakesScans(self, workplace, self.take_scan)
        self.retranslate()
        self.roll.open()

    def _make_whom(self) -> QHBoxLayout:
        self._caption, self.whom = label("caption"), ChoiceBox()
        self._caption.setBuddy(self.whom)
        self.place = PlaceField(self.workplace, wide=True)
        self.place.settled.connect(self._choose_place)
        self.place.hide()
        self.whom.activated.connect(lambda _index: self._choose())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._caption)
        row.addWidget(self.whom)
        row.addWidget(self.place, 1)
        row.addStretch(0)
        return row

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        language = self.workplace.language
        self._caption.setText(self.tr("Who is called"))
        self._about.setText(self.tr("Only on this laptop. It is not attendance: nobody is checked in here."))
        self.place.edit.setPlaceholderText(self.tr("Oblast, rayon or municipality"))
        self.place.edit.setAccessibleName(self.tr("Oblast, rayon or municipality"))
        self.list.field.setPlaceholderText(self.tr("Name, number, phone…"))
        self.list.field.setAccessibleName(self.tr("Name, number, phone…"))
        self.list.table.setAccessibleName(self.tr("Roll call"))
        self.only.setText(self.tr("Only those missing"))
        self.copy.setText(self.tr("Copy telephones"))
        self.copy.setToolTip(self.tr("The names and telephones of those missing, one a line."))
        self.begin.setText(self.tr("Begin again…"))
        headings = [column_word(name, language) for name in _COLUMNS]
        self.list.rows.name_columns((self.tr("Present"), *headings))
        self._offer_whom()
        self.restyle()
        self._count()

    def restyle(self) -> None:
        """Set the theme's icons."""
        self.list.restyle()
        set_icon(self.copy, "copy", self.workplace)

    def _offer_whom(self) -> None:
        cities = self.workplace.desk.event.cities
        self.whom.clear()
        self.whom.addItem(self.tr("Registered for the current session"), _SESSION)
        for code, name in cities.items():
            self.whom.addItem(self.workplace.text(name), f"{_CITY}{code}")
        self.whom.addItem(self.tr("From one place"), _PLACE)
        call = self.roll.call
        chosen = _PLACE if call.place else f"{_CITY}{call.city}" if call.city else _SESSION
        self.whom.setCurrentIndex(max(0, self.whom.findData(chosen)))
        self.place.setVisible(chosen == _PLACE)
        self.place.set_code(call.place)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the field the keyboard, and read the list again."""
        super().showEvent(event)
        self.list.field.setFocus()
        self.roll.reload()

    # Who is called

    def _choose(self) -> None:
        chosen = str(self.whom.currentData() or "")
        self.place.setVisible(chosen == _PLACE)
        if chosen == _PLACE:
            self.place.edit.setFocus()
        else:
            self.roll.choose(city=chosen.removeprefix(_CITY))

    def _choose_place(self) -> None:
        if self.place.code:
            self.roll.choose(place=self.place.code)

    def _find(self, text: str) -> Question:
        desk, chosen, present = self.workplace.desk, self.roll.chosen(text), self.roll.call.present
        only = self.only.isChecked()

        def question() -> list[int]:
            found = ids_of(desk, chosen) if chosen is not None else []
            return [person for person in found if person not in present] if only else found

        return question

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.everything or changes.participants):
            self.list.rows.refresh(reread=True)
            self.roll.reload()

    def _on_roll(self) -> None:
        self.list.rows.refresh()
        self.list.look()
        self._count()

    def _count(self) -> None:
        here, called = len(self.roll.call.present & self.roll.people), len(self.roll.people)
        language = self.workplace.language
        counts = {"here": number_text(here, language), "missing": number_text(called - here, language)}
        text = self.tr("Present: {here}. Missing: {missing}.").format(**counts)
        self.count.setText(text if called else self.tr("Nobody is on this list."))
        self.copy.setEnabled(called > here)
        self.begin.setEnabled(bool(self.roll.call.present))

    # Who is there

    def take_scan(self, text: str) -> None:
        """Mark the person of a badge, and say so in a large word."""
        desk = self.workplace.desk
        self._scans += 1

        def question() -> tuple[int, str] | None:
            person = holder_of(desk, text)
            return (person, some(desk, [person])[0].details.name) if person is not None else None

        def take(found: tuple[int, str] | None) -> None:
            if found is None:
                self.answer.say(Said.UNREADABLE, "")
            else:
                self.answer.say(self.roll.mark(found[0]), found[1])

        # A topic of its own: the scan before is not dropped.
        self.workplace.worker.ask(f"roll call {self._scans}", question, take, self)

    def enter(self, person: int) -> None:
        """Mark somebody who was found by name."""
        said = self.roll.mark(person)
        self.list.name_of(person, lambda name: self.answer.say(said, name))

    def copy_numbers(self) -> None:
        """Copy the names and telephones of those who are missing, one a line."""
        desk, chosen, present = self.workplace.desk, self.roll.chosen(), self.roll.call.present

        def question() -> list[str]:
            missing = [person for person in ids_of(desk, chosen) if person not in present] if chosen else []
            people = [person.details for person in some(desk, missing)]
            return [f"{one.name}\t{one.phone}" for one in people if one.phone]

        def put(lines: list[str]) -> None:
            QGuiApplication.clipboard().setText("\n".join(lines))
            text = self.tr("Telephones copied: {count}").format(count=number_text(len(lines), self.workplace.language))
            self.workplace.notice.emit(text, NoticeKind.DONE)

        self.workplace.worker.ask("telephones", question, put, self)

    def ask_begin_again(self) -> None:
        """Ask before all marks go."""
        box = self.question = QMessageBox(self)
        box.setWindowTitle("RegApp")
        box.setText(self.tr("Begin the roll call again?"))
        box.setInformativeText(self.tr("All marks of this roll call go. Attendance stays as it is."))
        yes = box.addButton(self.tr("Begin again"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        yes.clicked.connect(self._begin_again)
        box.finished.connect(lambda _result: box.deleteLater())
        box.open()

    def _begin_again(self) -> None:
        self.roll.begin_again()
        self.answer.clear()
