"""The filter of the figures: session, city, day, category in one row, and the place chosen on map or tree."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Panel, button, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import NO_CITY, Scope, sessions_within
from regapp.model.event import Session
from regapp.texts.cities import city_choices
from regapp.texts.words import category_word, day_text

Item = tuple[str, object]


class AttendanceFilter(Panel):
    """A Scope that makes sense, in boxes: a session fixes city and day, a day leaves only its cities and sessions."""

    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.scope = Scope()
        flow = FlowLayout(self)
        boxes = QWidget()
        boxes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(boxes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.session, self.city, self.day, self.category = (ChoiceBox() for _ in range(4))
        for box, letters in ((self.session, 14), (self.city, 11), (self.day, 11), (self.category, 15)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(letters)
            box.activated.connect(lambda _index: self._on_activated())
            row.addWidget(box, letters)
        self._place = button("segment", lambda: self.choose_place(""))
        flow.addWidget(boxes)
        flow.addWidget(self._place)
        together = button("", lambda: self.workplace.group_asked.emit(self.scope.place))
        self.together = writes(together, self.workplace)
        flow.addWidget(self.together)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for box, name in (
            (self.session, self.tr("Session")), (self.city, self.tr("City")), (self.day, self.tr("Day")),
            (self.category, self.tr("Category")),
        ):  # fmt: skip
            box.setAccessibleName(name)
            box.setToolTip(name)
        self._place.setToolTip(self.tr("Show the whole country again"))
        self.together.setText(self.tr("Check in together…"))
        self.together.setToolTip(self.tr("Everybody from the chosen place, as one act"))
        self.scope = self._sensible(self.scope)
        self._fill()

    def restyle(self) -> None:
        """Draw the cross in the theme's colours."""
        set_icon(self._place, "x", self.workplace)
        set_icon(self.together, "users", self.workplace)

    def day_of(self, session: Session) -> date:
        """Give the day of a session on the event's clocks."""
        return self.workplace.desk.event.day_of(session)

    def days(self) -> list[date]:
        """Give the days on which the scope has sessions, in order."""
        return sorted({self.day_of(session) for session in self._fitting(self.scope)})

    def _fitting(self, scope: Scope) -> tuple[Session, ...]:
        """Give the sessions within a scope."""
        return sessions_within(scope, self.workplace.desk.event, self.workplace.sessions)

    def _sensible(self, scope: Scope) -> Scope:
        """Let a session alone fix city and day; drop a session, city or day that the programme does not have."""
        if scope.session:
            scope = replace(scope, city="", day=None)
        if not self._fitting(scope) and (scope.session or scope.city or scope.day):
            return Scope(category=scope.category, place=scope.place)
        return scope

    def use(self, scope: Scope) -> None:
        """Put a scope in force; drop what does not fit the event (any more)."""
        scope = self._sensible(scope)
        if scope != self.scope:
            self.scope = scope
            self._fill()
            self.changed.emit()

    def choose_place(self, code: str) -> None:
        """Show the figures of one place, or of the whole country."""
        self.use(replace(self.scope, place=code))

    def _on_activated(self) -> None:
        session = str(self.session.currentData() or "")
        had_session = bool(self.scope.session)
        city = "" if had_session else str(self.city.currentData() or "")
        day = None if had_session else self.day.currentData()
        self.use(
            replace(
                self.scope, session=session, city=city, day=day, category=str(self.category.currentData() or "")
            )
        )  # fmt: skip

    def _fill(self) -> None:
        """Offer only what fits; a session fixes its city and day."""
        scope, language, event = self.scope, self.workplace.language, self.workplace.desk.event
        session = next((item for item in self.workplace.sessions if item.code == scope.session), None)
        fitting = self._fitting(replace(scope, session=""))
        _offer(
            self.session,
            [(self.tr("All sessions"), ""), *((self.workplace.text(item.title), item.code) for item in fitting)],
            scope.session,
        )
        fitting = self._fitting(replace(scope, session="", city=""))
        cities = {item.city or NO_CITY for item in fitting}
        names = [(name, code) for code, name in city_choices(event, fitting, language) if code in cities]
        chosen = session.city or NO_CITY if session else scope.city
        _offer(self.city, [(self.tr("All cities"), ""), *names], chosen)
        days = sorted({self.day_of(item) for item in self._fitting(replace(scope, session="", day=None))})
        _offer(
            self.day,
            [(self.tr("All days"), None), *((day_text(day, language), day) for day in days)],
            self.day_of(session) if session else scope.day,
        )
        categories = [(category_word(code, language, event), code) for code in event.all_categories]
        _offer(self.category, [(self.tr("All categories"), ""), *categories], scope.category)
        for box in (self.city, self.day):
            box.setEnabled(session is None)
        all_sessions = self.workplace.sessions
        self.city.setVisible(len({item.city for item in all_sessions}) > 1)
        self.day.setVisible(len({self.day_of(item) for item in all_sessions}) > 1)
        for widget in (self._place, self.together):
            widget.setVisible(bool(scope.place))
        self._place.setText(self.workplace.desk.directory.name(scope.place, language.code) if scope.place else "")
        self.restyle()


def _offer(box: QComboBox, items: list[Item], chosen: object) -> None:
    """Fill a box without sending signals."""
    box.blockSignals(True)
    box.clear()
    for text, value in items:
        box.addItem(text, value)
    values = [value for _, value in items]
    box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    box.blockSignals(False)
