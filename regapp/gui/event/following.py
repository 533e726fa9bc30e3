"""A window that says all again where the conference in force has another name, other days, cities or categories."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Event
from regapp.services.desk import Changes


class EventFollower(QObject):
    """Follows what the event in force says of itself, whoever changed it."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace, self._window = workplace, window
        self._said = _said(workplace.desk.event)
        workplace.changed.connect(self._follow)
        workplace.event_changed.connect(self._take)

    def _take(self) -> None:
        self._said = _said(self._workplace.desk.event)

    def _follow(self, changes: Changes) -> None:
        if changes.everything and _said(self._workplace.desk.event) != self._said:
            self._take()
            # Each page sets its words, choices of cities, days and categories then, as for another language.
            QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.LanguageChange))


def _said(event: Event) -> tuple[object, ...]:
    cities, categories = list(event.cities.items()), list(event.categories.items())
    return event.title, event.short_title, cities, event.starts, event.ends, categories
