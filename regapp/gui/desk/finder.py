"""The left half of the Desk: one field for everything, the people found, and what Enter means."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from regapp.gui.desk.field import DeskField
from regapp.gui.desk.results import Result, ResultList
from regapp.gui.widgets.empty_state import EmptyState
from regapp.gui.widgets.pieces import Panel
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.scanning.readings import speaks_for_itself
from regapp.model.typed import TypedKind, read_typed
from regapp.services.people.registration import find, inside_since

SHOWN = 40
_FIRST_LETTER = "а"


class Finder(Panel):
    """The field and the people found. The answer shown always belongs to the text in the field."""

    typed = Signal(str)
    """The text in the field; empty after it was emptied."""
    scan_asked = Signal(str)
    """A code or a number was entered."""
    entered = Signal(object)
    """The Participant whose row was chosen and entered."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.answered = ""
        """The text to which the people shown are the answer."""
        self._enter_waits = False
        self._is_behind = False
        """Whether a verdict has come since the text was typed: the screen is about its person."""
        self._has_people = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.field = DeskField()
        self.field.textEdited.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_enter)
        column.addWidget(self.field)
        self._stack = QStackedWidget()
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        self.results = ResultList(workplace)
        self.results.chosen_changed.connect(lambda _result: self._say_hint())
        self.field.moved.connect(self.results.step)
        self.results.clicked.connect(lambda _index: self.field.setFocus())
        self.results.doubleClicked.connect(lambda _index: self._enter_chosen())
        inside.addWidget(self.results)
        self._stack.addWidget(frame)
        self.empty = EmptyState(workplace, self._empty_action)
        writes(self.empty.button, workplace)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)
        self._hint = spoken_label("caption")
        column.addWidget(self._hint)
        self.is_of_thing: Callable[[str], bool] = lambda _text: False
        """Whether a text is the number on a thing, and nobody's name: at a desk that lends."""
        self.retranslate()
        self._warm_up()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        only_reads = self.workplace.desk.is_read_only
        scan = self.tr("Scan, or type a name, phone, badge number…")
        self.field.setPlaceholderText(self.tr("Type a name, phone, badge number…") if only_reads else scan)
        self.field.setToolTip(self.field.placeholderText())
        self.field.setAccessibleName(self.tr("Scan or search"))
        self.results.setAccessibleName(self.tr("People found"))
        self._show_results(self.results.people.results)

    def restyle(self) -> None:
        """Draw the rows in the theme in force."""
        self.results.doItemsLayout()

    def note_people(self, has_people: bool) -> None:
        """Take up whether anybody is registered: the empty list says what to do."""
        self._has_people = has_people
        if not self.field.text().strip():
            self._show_empty()

    def empty_field(self) -> None:
        """Begin with the next person."""
        self.field.clear()
        self.answered = ""
        self._show_results([])
        self.typed.emit("")
        self.field.setFocus()

    def step_behind(self) -> None:
        """Leave the screen to a verdict: nobody of the list is in hand, and the next Enter only chooses there."""
        self._is_behind = True
        # From now on Ctrl+Z undoes what the verdict tells of, and not the letters that were left in the field.
        position = self.field.cursorPosition()
        self.field.setText(self.field.text())
        self.field.setCursorPosition(position)
        self.results.choose_nobody()
        self._say_hint()

    def _warm_up(self) -> None:
        """Search once without showing anything, so that the search's data is in memory before the first letter."""
        desk = self.workplace.desk
        self.workplace.worker.ask("desk-warm-up", lambda: find(desk, _FIRST_LETTER, 1), lambda _hits: None)

    def _on_typed(self, text: str) -> None:
        self._enter_waits = self._is_behind = False
        self.typed.emit(text)
        if not read_typed(text).is_searched:
            self.answered = text
            self._show_results([])
            return
        self._ask(text)

    def _ask(self, text: str) -> None:
        desk, session = self.workplace.desk, self.workplace.session

        def question() -> tuple[str, list[Result]]:
            hits = find(desk, text, SHOWN)
            since = inside_since(desk, session, [hit.participant for hit in hits])
            return text, [
                Result(
                    hit.participant,
                    self.workplace.place_of(hit.participant),
                    since.get(hit.participant.id, ""),
                    hit.near,
                )
                for hit in hits
            ]

        def answer(found: tuple[str, list[Result]]) -> None:
            if found[0] != self.field.text():
                # The answer to an older text: the newer one has its own, or is no question.
                return
            is_new = self.answered != found[0]
            self.answered = found[0]
            self._show_results(found[1], chooses=is_new)
            if found[1] and is_new:
                self.workplace.doings.found.emit()
            if self._enter_waits:
                self._enter_waits = False
                self._on_enter()

        self.workplace.worker.ask("desk-search", question, answer)

    def _show_results(self, results: list[Result], *, chooses: bool = False) -> None:
        """Show people found. `chooses`: the only one is chosen at once, unless they are only like what was typed."""
        self.results.show_results(results)
        if chooses and len(results) == 1 and not results[0].near and not self._is_behind:
            self.results.step(0)
        self._stack.setCurrentIndex(0 if results else 1)
        if not results:
            self._show_empty()
        self._say_hint()

    def _say_hint(self) -> None:
        self._hint.setText(self._hint_for(self.results.people.results))

    def _show_empty(self) -> None:
        """Say why there is nobody in the list, and what to do next."""
        typed = self.field.text().strip()
        searching = bool(typed) and self.answered != self.field.text()
        if searching or read_typed(typed).is_code:
            icon_name, title, text, act = "scan-line", "", "", ""
        elif typed:
            icon_name, title = "search", self.tr("Nobody found")
            text = self.tr(
                "Try fewer letters, the end of the telephone number, or the municipality. Or register this person now."
            )
            act = self.tr("Register as walk-in  Ctrl+N")
        elif self.workplace.desk.is_read_only:
            icon_name, title = "search", self.tr("Look somebody up")
            text, act = self.tr("F1 opens the guide."), ""
        elif not self._has_people:
            icon_name, title = "users", self.tr("Nobody is registered yet")
            text, act = (
                self.tr("Import a list, or press Ctrl+N to register the first person."),
                self.tr("Import a list…"),
            )
        else:
            icon_name, title = "scan-line", self.tr("Ready for the next person")
            text, act = self.tr("F1 opens the guide."), ""
        self.empty.say(icon_name, title, text, act)

    def _hint_for(self, results: list[Result]) -> str:
        count = len(results)
        if count and self.workplace.desk.is_read_only:
            return self.tr("Found: {count}. Arrows choose, Enter opens the card").format(count=count)
        if count and all(result.near for result in results):
            return self.tr("Compare the name. Arrows choose, Enter checks in, Ctrl+N registers a new person")
        if count == 1 and self.results.chosen() is not None:
            return self.tr("Enter checks in")
        if count:
            more = "+" if count >= SHOWN else ""
            return self.tr("Found: {count}. Arrows choose, Enter checks in").format(count=f"{count}{more}")
        return ""

    def _empty_action(self) -> None:
        if self.field.text().strip():
            self._ask_walk_in()
        else:
            self.workplace.import_asked.emit(None)

    def _ask_walk_in(self) -> None:
        self.workplace.walk_in_asked.emit(self.field.text().strip())

    def _on_enter(self) -> None:
        text = self.field.text()
        typed = read_typed(text)
        if typed.kind is TypedKind.BLANK:
            return
        # A number means its person at once, but not over a verdict: that one is seen first.
        is_number = typed.kind is TypedKind.NUMBER and not self._is_behind
        if typed.is_code or is_number or speaks_for_itself(text) or self.is_of_thing(text.strip()):
            self._enter_code(text)
        elif self.answered != text:
            self._enter_waits = True
            self._ask(text)
        elif self.results.chosen() is not None:
            self._enter_chosen()
        elif self.results.people.results:
            # Several people fit, or one nearly: the first Enter selects one, so that nobody is checked in by accident.
            self.results.step(0)
        elif typed.kind in (TypedKind.DIGITS, TypedKind.NUMBER):
            self._enter_code(text)

    def _enter_code(self, text: str) -> None:
        self.empty_field()
        self.scan_asked.emit(text)

    def _enter_chosen(self) -> None:
        chosen = self.results.chosen()
        if chosen is not None:
            self.entered.emit(chosen.participant)

    def ask_again(self) -> None:
        """Ask for the list again after a change; the choice and a waiting Enter stay."""
        text = self.field.text()
        if read_typed(text).is_searched:
            self._ask(text)
