"""What this desk does: chosen above the field of the Desk, with the figures of a door or of what it hands out."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from regapp.gui.scanning.door_keeper import DoorKeeper
from regapp.gui.scanning.wedge import LEAVES_LETTERS
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, button, label, repolish, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.doors.duty import Duty, Task, duty_from, rooms_of
from regapp.model.doors.handed import same_number
from regapp.model.doors.handout import HandoutKind
from regapp.model.doors.way import Way
from regapp.model.event import in_language
from regapp.model.progress import Progress
from regapp.model.text.names import name_for_file
from regapp.services.admission.handing import Loan, count_of, kind_of, lent
from regapp.services.admission.inside import Room, room_now
from regapp.services.desk import Changes
from regapp.services.lists.inside import write_inside
from regapp.texts.handouts import handouts
from regapp.texts.quantities import number_text


class DutyBar(Panel):
    """The bar. A desk for registration shows its first box alone."""

    def __init__(self, workplace: Workplace, keeper: DoorKeeper) -> None:
        super().__init__(workplace)
        self._keeper = keeper
        self._out: frozenset[str] = frozenset()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.duty, self.way, self.room = (writes(ChoiceBox(), workplace) for _ in range(3))
        column.addWidget(self.duty)
        door = QHBoxLayout()
        door.setSpacing(8)
        for box in (self.way, self.room):
            door.addWidget(box, 1)
        for box in (self.duty, self.way, self.room):
            box.activated.connect(lambda _index: self._choose())
            box.setMinimumContentsLength(8)
            box.setProperty(LEAVES_LETTERS, True)
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column.addLayout(door)
        second = QHBoxLayout()
        second.setSpacing(8)
        self.figures, self.inside = label("strong", wrap=True), button("", self._print_inside)
        self.loans = button("", workplace.loans_asked.emit)
        second.addWidget(self.figures, 1)
        for widget in (self.inside, self.loans):
            second.addWidget(widget)
        column.addLayout(second)
        keeper.changed.connect(self._show)
        workplace.changed.connect(self._on_changed)
        workplace.session_changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.duty.setAccessibleName(self.tr("What this desk does"))
        self.way.setAccessibleName(self.tr("Way through the door"))
        self.room.setAccessibleName(self.tr("Room of the door"))
        self.inside.setText(self.tr("List of those inside"))
        self._show()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.inside, "printer", self.workplace)

    # What is chosen

    def _show(self) -> None:
        duty, language, event = self._keeper.duty, self.workplace.language.code, self.workplace.desk.event
        tasks = [
            (Duty(), self.tr("Registration")), (Duty(Task.DOOR), self.tr("Door of a session")),
            (Duty(Task.BADGES), self.tr("Badges, without check-in")),
        ]  # fmt: skip
        hand, lend = self.tr("Hand out: {thing}"), self.tr("Lend: {thing}")
        for code, each in handouts(event).items():
            word = lend if each.kind is HandoutKind.LOAN else hand
            tasks.append((Duty(Task.HANDOUT, thing=code), word.format(thing=in_language(each.name, language) or code)))
        _fill(self.duty, [(each.text, word) for each, word in tasks], Duty(duty.task, thing=duty.thing).text)
        ways = {Way.IN: self.tr("In"), Way.OUT: self.tr("Out"), Way.BOTH: self.tr("In and out")}
        _fill(self.way, [(way.value, word) for way, word in ways.items()], duty.way.value)
        rooms = [(room, self._room_word(room)) for room in rooms_of(self.workplace.sessions)]
        _fill(self.room, [("", self.tr("The session chosen above")), *rooms], duty.room)
        for box in (self.way, self.room):
            box.setVisible(duty.task is Task.DOOR)
        self.inside.setVisible(duty.task is Task.DOOR)
        self.loans.setVisible(self._lends)
        self.figures.setVisible(duty.task in (Task.DOOR, Task.HANDOUT))
        self.restyle()
        self._count()

    def _room_word(self, room: str) -> str:
        city, _, name = room.partition("/")
        names = self.workplace.desk.event.cities
        place = in_language(names.get(city, {}), self.workplace.language.code) or city
        found = next((each for each in self.workplace.sessions if in_language(each.room, "ru") == name), None)
        return f"{self.workplace.text(found.room) if found is not None else name}, {place}"

    @property
    def _lends(self) -> bool:
        duty = self._keeper.duty
        return duty.task is Task.HANDOUT and kind_of(self.workplace.desk, duty.thing) is HandoutKind.LOAN

    def _choose(self) -> None:
        duty = duty_from(str(self.duty.currentData()))
        if duty.task is Task.DOOR:
            duty = Duty(Task.DOOR, Way(str(self.way.currentData())), str(self.room.currentData()))
        self._keeper.take(duty)

    # Its figures

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything:
            self._show()
        else:
            self._count()

    def _count(self) -> None:
        desk, session, duty = self.workplace.desk, self.workplace.session, self._keeper.duty
        self._out = frozenset()
        if self._lends:
            self.workplace.worker.ask("duty", partial(lent, desk, thing=duty.thing), self._show_loans, self)
        elif duty.task is Task.HANDOUT:
            self.workplace.worker.ask("duty", partial(count_of, desk, duty.thing), self._show_count, self)
        elif duty.task is Task.DOOR and session is not None:
            self.workplace.worker.ask("duty", partial(room_now, desk, session), self._show_room, self)
        elif duty.task is Task.DOOR:
            self._say(self.tr("No session is chosen"), is_warning=True)

    def _show_count(self, count: int) -> None:
        self._say(self.tr("Handed out: {count}").format(count=number_text(count, self.workplace.language)))

    def _show_loans(self, loans: list[Loan]) -> None:
        self._out = frozenset(loan.handed.device for loan in loans) - {""}
        overdue = sum(loan.is_overdue for loan in loans)
        count, late = (number_text(number, self.workplace.language) for number in (len(loans), overdue))
        text = self.tr("Out now: {count}").format(count=count)
        if overdue:
            text += " · " + self.tr("overdue: {count}").format(count=late)
        self._say(text, is_warning=overdue > 0)
        self.loans.setText(self.tr("What is out: {count}…").format(count=count))

    def is_of_thing(self, text: str) -> bool:
        """Whether a text is the number on a thing: one that is out, or the one that is asked for now."""
        return self._keeper.waiting is not None or any(same_number(text, number) for number in self._out)

    def _show_room(self, room: Room) -> None:
        inside, out, seats = (
            number_text(count, self.workplace.language) for count in (room.inside, room.out, room.seats)
        )
        text = self.tr("In the room: {count} of {seats}") if room.seats else self.tr("In the room: {count}")
        if room.is_full:
            text = self.tr("Full: {count} of {seats}")
        text = text.format(count=inside, seats=seats)
        if room.out:
            text += " · " + self.tr("went out, not back: {count}").format(count=out)
        self._say(text, is_warning=room.is_full)

    def _say(self, text: str, *, is_warning: bool = False) -> None:
        self.figures.setText(text)
        self.figures.setProperty("role", "error" if is_warning else "strong")
        repolish(self.figures)

    def _print_inside(self) -> None:
        desk, session, language = self.workplace.desk, self.workplace.session, self.paper_language
        if session is None:
            self.workplace.tell_no_session()
            return
        name = name_for_file(f"{session.code}-{self.tr('inside')}", "inside")
        out = self.workplace.papers() / f"{name}.pdf"

        def work(progress: Progress) -> tuple[Path, int]:
            return out, write_inside(desk, out, session, language, progress)

        def done(result: tuple[Path, int]) -> None:
            path, count = result
            text = self.tr("List of those inside: {count}. File: {path}")
            self.workplace.tell_saved(text.format(count=number_text(count, self.workplace.language), path=path), path)

        self.workplace.worker.long_work(self.tr("List of those inside"), work, done)


def _fill(box: ChoiceBox, entries: list[tuple[str, str]], chosen: str) -> None:
    box.clear()
    for value, word in entries:
        box.addItem(word, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
