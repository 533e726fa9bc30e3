"""A delegation at once: who comes from a place, ticked, checked in as one act; one of them takes all badges."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, button, label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Session
from regapp.services.admission.from_paper import Entered
from regapp.services.admission.groups import Member, check_in_group, delegation
from regapp.services.people.registration import some
from regapp.texts.quantities import number_text
from regapp.texts.words import outcome_word

_INDENT: Final = 28


class GroupView(Panel):
    """The view, for the drawer. `done` closes it."""

    def __init__(self, workplace: Workplace, place: str, done: Callable[[], None]) -> None:
        super().__init__(workplace)
        self._place, self._done = place, done
        self._members: list[Member] = []
        self.ticks: dict[int, QCheckBox] = {}
        self._rows: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 20, 16)
        column.setSpacing(8)
        self._text = label("muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._caption, self.receiver = label("caption", wrap=True), writes(ChoiceBox(), workplace)
        self._caption.setBuddy(self.receiver)
        self.begin = writes(button("primary", self.check_in), workplace)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        column.addWidget(self._text)
        column.addLayout(self._list)
        column.addSpacing(8)
        column.addWidget(self._caption)
        column.addWidget(self.receiver)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(1)
        workplace.session_changed.connect(self.reload)
        self.retranslate()
        self.reload()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._caption.setText(self.tr("Who takes everybody’s badge"))
        self._show(self._members)

    def reload(self) -> None:
        """Read who comes from the place, and who is inside."""
        desk, session = self.workplace.desk, self.workplace.session
        self.workplace.worker.ask("group", partial(delegation, desk, self._place, session), self._show, self)

    def _show(self, members: list[Member]) -> None:
        ticked = {person for person, box in self.ticks.items() if box.isChecked()}
        known, self._members = set(self.ticks), members
        chosen = self.receiver.currentData()
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.ticks, self._rows = {}, []
        self.receiver.clear()
        self.receiver.addItem(self.tr("Each their own"), "")
        for member in members:
            person = member.person
            box = self.ticks[person.id] = writes(QCheckBox(), self.workplace)
            box.setText(person.details.name)
            box.setEnabled(not member.inside_since)
            may_tick = not member.inside_since and member.is_expected
            box.setChecked(person.id in ticked if person.id in known else may_tick)
            box.toggled.connect(lambda _on: self._count())
            self._add_row(box, " · ".join(filter(None, (person.details.phone, self._state(member)))))
            self.receiver.addItem(person.details.name, person.details.number)
        self.receiver.setCurrentIndex(max(0, self.receiver.findData(chosen)))
        self._count()

    def _add_row(self, box: QCheckBox, more: str) -> None:
        holder, below = QWidget(), label("caption", wrap=True)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        below.setText(more)
        below.setIndent(_INDENT)
        column.addWidget(box)
        column.addWidget(below)
        self._list.addWidget(holder)
        self._rows.append(holder)

    def _state(self, member: Member) -> str:
        if member.inside_since:
            return self.tr("inside since {time}").format(time=member.inside_since)
        return "" if member.is_expected else self.tr("not registered for this session")

    @property
    def chosen(self) -> list[int]:
        """The ids of those who are ticked."""
        return [person for person, box in self.ticks.items() if box.isChecked() and box.isEnabled()]

    def _count(self) -> None:
        count = number_text(len(self.chosen), self.workplace.language)
        self.begin.setText(self.tr("Check in: {count}").format(count=count))
        self.begin.setEnabled(bool(self.chosen) and not self.workplace.desk.is_read_only)
        nobody = self.tr("Nobody is registered from here.")
        text = self.tr("Those who are ticked are checked in at once. Ctrl+Z undoes it in one step.")
        self._text.setText(text if self._members else nobody)
        for widget in (self._caption, self.receiver, self.begin):
            widget.setVisible(bool(self._members))

    def check_in(self) -> None:
        """Check in those who are ticked."""
        session = self.workplace.session
        if not self.workplace.can_write():
            return
        if session is None:
            self.workplace.tell_no_session()
            return
        check_in_people(self.workplace, self.chosen, session, str(self.receiver.currentData() or ""), self._done)


def check_in_people(
    workplace: Workplace,
    people: list[int],
    session: Session,
    badges_to: str = "",
    then: Callable[[], None] | None = None,
) -> None:
    """Check in several people as one act, say what came of it, and print the first badges that are due."""
    desk = workplace.desk

    def work() -> tuple[Entered, dict[int, str]]:
        entered = check_in_group(desk, people, session, badges_to)
        refused = [person for person, _ in entered.refused]
        return entered, {person.id: person.details.name for person in some(desk, refused)}

    def done(result: tuple[Entered, dict[int, str]]) -> None:
        entered, names = result
        workplace.announce(entered.changes)
        for person in entered.new:
            workplace.printing.print_first(person)
        _say(workplace, entered, names)
        if then is not None:
            then()

    workplace.worker.act(work, done)


def _say(workplace: Workplace, entered: Entered, names: dict[int, str]) -> None:
    language = workplace.language
    asked = len(entered.new) + len(entered.already) + len(entered.refused)
    counts = {"count": number_text(len(entered.new), language), "selected": number_text(asked, language)}
    text = QCoreApplication.translate("GroupView", "Checked in: {count} of {selected}.").format(**counts)
    if entered.new:
        text += " " + QCoreApplication.translate("GroupView", "Ctrl+Z undoes it in one step.")
    if entered.refused:
        person, outcome = entered.refused[0]
        text += f" {names.get(person, '')}: {outcome_word(outcome, language)}."
    is_whole = not entered.refused
    workplace.notice.emit(text, NoticeKind.DONE if is_whole else NoticeKind.ATTENTION)
