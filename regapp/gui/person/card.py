"""The card of a participant: details, acts, and history."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from regapp.gui.look.icons import icon
from regapp.gui.person.badge_actions import BadgeActions
from regapp.gui.person.certificate_making import ask_where
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Chip, Panel, button, label, line, set_filled, set_icon
from regapp.gui.widgets.writing import hold_actions, writes
from regapp.gui.workplace.messages import done_to
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.countries import country_name
from regapp.model.entry import Kind
from regapp.model.event import in_language
from regapp.model.participant import ANSWERS, Participant
from regapp.services.acts import ActKind
from regapp.services.admission.admission import check_in, check_out
from regapp.services.desk import Changes
from regapp.services.people.registration import HistoryItem, cancel, get, history, inside_since, reinstate
from regapp.services.people.substitutes import absent_one, came_instead
from regapp.services.undo import take_back
from regapp.texts.history import history_text
from regapp.texts.languages import interpretation_words, language_word
from regapp.texts.words import category_word, column_word, person_sex_word, yes_no

_FACTS = (
    "number", "instead_of", "came_instead", "ref", "municipality", "country", "organisation", "position", "phone",
    "email", "sex", "birth_year", "birth_date", "language", "interpretation", "diet", "cities", *ANSWERS,
    "accreditation", "note",
)  # fmt: skip
_CAN_BE_TAKEN_BACK = (
    Kind.CHECKED_IN,
    Kind.CHECKED_OUT,
    Kind.SET,
    Kind.ISSUED,
    Kind.HANDED_OUT,
    Kind.GIVEN_BACK,
    Kind.CERTIFIED,
    Kind.MERGED,
    Kind.TOLD_APART,
)


class Card(Panel):
    """The card of one participant; it follows their changes. `edit` and `substitute` receive the participant."""

    shown = Signal()
    """The card shows the person as they are now."""

    def __init__(
        self,
        workplace: Workplace,
        participant: int,
        edit: Callable[[Participant], None],
        substitute: Callable[[Participant], None],
    ) -> None:
        super().__init__(workplace)
        self.participant = participant
        self._edit, self._substitute = edit, substitute
        self._others: dict[str, Participant | None] = {}
        self._person: Participant | None = None
        self._inside = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 4, 20, 16)
        self._column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._chip = Chip(workplace)
        self._status = label("strong", wrap=True)
        head.addWidget(self._chip)
        head.addWidget(self._status, 1)
        self._column.addLayout(head)
        self._column.addLayout(self._make_buttons())
        self._column.addWidget(line())
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(0, 2)
        self._facts.setColumnStretch(1, 3)
        self._column.addLayout(self._facts)
        self._column.addWidget(line())
        self._history_title = label("strong")
        self._column.addWidget(self._history_title)
        self._history = QVBoxLayout()
        self._history.setSpacing(2)
        self._column.addLayout(self._history)
        self._column.addStretch(1)
        self._items: list[HistoryItem] = []
        workplace.changed.connect(self._on_changed)
        self.reload()

    def _make_buttons(self) -> FlowLayout:
        row = FlowLayout()
        workplace = self.workplace
        self._enter = writes(button("primary", self._check_in_or_out), workplace)
        self._edit_button = writes(button("", lambda: self._person and self._edit(self._person)), workplace)
        self._badge_button = writes(button("", lambda: self._badges.ask(self.participant)), workplace)
        self._badges = BadgeActions(self.workplace, self._badge_button)
        self._more = QToolButton()
        self._more.setProperty("role", "plain")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for widget in (self._enter, self._edit_button, self._badge_button, self._more):
            row.addWidget(widget)
        return row

    def reload(self) -> None:
        """Read the person again."""
        desk, session, participant = self.workplace.desk, self.workplace.session, self.participant

        def question() -> tuple[Participant, list[HistoryItem], bool, dict[str, Participant | None]]:
            person = get(desk, participant)
            others = {"instead_of": absent_one(desk, person), "came_instead": came_instead(desk, person.id)}
            return person, history(desk, person.id), bool(inside_since(desk, session, [person])), others

        def show(found: tuple[Participant, list[HistoryItem], bool, dict[str, Participant | None]]) -> None:
            self._person, self._items, self._inside, self._others = found
            self.participant = self._person.id
            self.retranslate()
            self.shown.emit()

        self.workplace.worker.ask(f"card-{participant}", question, show, self)

    @property
    def name(self) -> str:
        """The person's name; empty until it is read."""
        return self._person.details.name if self._person is not None else ""

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything or self.participant in changes.participants:
            self.reload()

    def restyle(self) -> None:
        """Set the icons in the colours of the theme."""
        self.retranslate()

    def retranslate(self) -> None:
        """Fill the card in the language in force."""
        person, language = self._person, self.workplace.language
        if person is None:
            return
        details = person.details
        self._chip.show_category(details.category, category_word(details.category, language, self.workplace.desk.event))
        self._status.setText(self._status_text(person))
        self._enter.setText(self.tr("Check out") if self._inside else self.tr("Check in"))
        # Coming is what one waits for at the desk; a departure is marked now and then.
        set_filled(self._enter, is_filled=not self._inside)
        # Nobody who is cancelled can be checked in: the registration is reinstated first.
        self._enter.setVisible(not details.cancelled)
        set_icon(self._enter, "log-out" if self._inside else "check", self.workplace)
        self._edit_button.setText(self.tr("Edit"))
        self._badge_button.setText(self.tr("Badge"))
        for widget, icon_name in ((self._edit_button, "pencil"), (self._badge_button, "id-card")):
            set_icon(widget, icon_name, self.workplace)
            if self.workplace.preferences.large_text:
                # Large text leaves no room for it beside the words.
                widget.setIcon(QIcon())
        self._make_menu(person)
        self._show_facts(person)
        self._history_title.setText(self.tr("History"))
        self._show_history()

    def _status_text(self, person: Participant) -> str:
        if person.removed:
            return self.tr("Removed")
        if person.details.cancelled:
            return self.tr("Registration cancelled")
        if person.first_in:
            return self.tr("Arrived {time}").format(time=f"{self.workplace.local(person.first_in):%d.%m %H:%M}")
        return self.tr("Not arrived yet")

    def _make_menu(self, person: Participant) -> None:
        colours, sizes = self.workplace.theme.colours, self.workplace.theme.sizes
        self._more.setText(self.tr("More…"))
        menu = QMenu(self._more)
        replace = menu.addMenu(self.tr("Replace the badge"))
        self._badges.add_reasons(replace, self.participant)
        replace.setEnabled(person.issue > 0)
        certificate = menu.addAction(self.tr("Certificate of participation…"))
        certificate.setIcon(icon("file-text", colours.text, sizes.icon))
        certificate.triggered.connect(lambda: self._ask_certificate(person))
        instead = menu.addAction(self.tr("Substitute…"))
        instead.setIcon(icon("user-plus", colours.text, sizes.icon))
        instead.setEnabled(not person.first_in and self._others.get("came_instead") is None)
        instead.triggered.connect(lambda: self._substitute(person))
        cancelled = person.details.cancelled
        change, kind = (reinstate, ActKind.REINSTATE) if cancelled else (cancel, ActKind.CANCEL)
        cancelling = menu.addAction(
            self.tr("Reinstate the registration") if cancelled else self.tr("Cancel the registration")
        )
        cancelling.setIcon(icon("ban", colours.refused, sizes.icon))
        cancelling.triggered.connect(lambda: self._do(partial(change, self.workplace.desk, self.participant), kind))
        hold_actions(menu, self.workplace, replace.menuAction(), certificate, instead, cancelling)
        old = self._more.menu()
        self._more.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _ask_certificate(self, person: Participant) -> None:
        ask_where(self, self.workplace, person)

    def _show_facts(self, person: Participant) -> None:
        _empty(self._facts)
        language = self.workplace.language
        row = 0
        for name in _FACTS:
            text = self._fact(person, name)
            if not text:
                continue
            caption, value = label("caption", wrap=True), label("", wrap=True)
            caption.setText(column_word(name, language))
            value.setText(text)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(value, row, 1)
            row += 1

    def _fact(self, person: Participant, name: str) -> str:
        details, language = person.details, self.workplace.language
        if name in ANSWERS:
            return yes_no(getattr(details, name), language)
        match name:
            case "instead_of" | "came_instead":
                other = self._others.get(name)
                return f"{other.details.name} · {other.details.number}" if other else ""
            case "municipality":
                return self.workplace.place_of(person) if details.municipality or details.place else ""
            case "country":
                return country_name(details.country, language.code) if details.country else ""
            case "sex":
                return person_sex_word(details.sex, language) if details.sex else ""
            case "language":
                return language_word(details.language, language, self.workplace.desk.event)
            case "interpretation":
                return interpretation_words(details.interpretation, language)
            case "cities":
                cities = self.workplace.desk.event.cities
                return ", ".join(in_language(cities[city], language.code) for city in details.cities if city in cities)
        return str(getattr(details, name) or "")

    def _show_history(self) -> None:
        _empty(self._history)
        for item in reversed(self._items):
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            when, what = label("caption"), label("caption", wrap=True)
            when.setText(f"{self.workplace.desk.event.local(item.at):%d.%m %H:%M}")
            workplace = self.workplace
            event = workplace.desk.event
            what.setText(history_text(item.entry, item.voided, workplace.sessions, workplace.language, event))
            row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(what, 1, Qt.AlignmentFlag.AlignTop)
            if not item.voided and item.entry.kind in _CAN_BE_TAKEN_BACK and item is not self._items[0]:
                undo = writes(button("quiet", partial(self._take_back, item)), self.workplace)
                undo.setText(self.tr("Undo"))
                undo.setMaximumHeight(self.workplace.theme.sizes.field - 8)
                row.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
            self._history.addWidget(holder)

    def _take_back(self, item: HistoryItem) -> None:
        entry = item.entry
        act = partial(take_back, self.workplace.desk, entry.subject, entry.entry_id, self.participant)
        self._do(act, ActKind.TAKE_BACK, lambda: self.workplace.doings.taken_back.emit(entry))

    def _check_in_or_out(self) -> None:
        session, inside = self.workplace.session, self._inside
        if session is None:
            self.workplace.tell_no_session()
            return
        act = check_out if inside else check_in
        self.workplace.worker.act(
            partial(act, self.workplace.desk, self.participant, session), self.workplace.verdict_given.emit
        )

    def _do(self, act: Callable[[], Changes], kind: ActKind, then: Callable[[], None] = lambda: None) -> None:
        name = self._person.details.name if self._person else ""

        def done(changes: Changes) -> None:
            self.workplace.announce(changes)
            self.workplace.notice.emit(done_to(kind, name), NoticeKind.DONE)
            then()

        self.workplace.worker.act(act, done)


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
