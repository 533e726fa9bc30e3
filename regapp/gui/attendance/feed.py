"""Figures for the page and the wall: one census, read and updated off the GUI thread, asked again as people come."""

import gc
import threading
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import Arrivals, Figures, PlaceFigures, Scope
from regapp.services.attendance.census import Census
from regapp.services.attendance.latest import Latest, latest_arrivals
from regapp.services.desk import Changes, Desk, now

# Figures follow check-ins, but not more often than this.
_REFRESH_MS = 250
_MANY = 20_000


class CensusKeeper:
    """The holder of the census for the one thread that answers questions; the GUI thread only notes changes."""

    def __init__(self) -> None:
        self._census: Census | None = None
        self._lock = threading.Lock()
        self._pending: set[int] = set()
        self._is_stale = True

    def note(self, changes: Changes) -> None:
        """Note what a write has changed."""
        with self._lock:
            self._pending |= changes.participants
            self._is_stale |= changes.everything

    def current(self, desk: Desk) -> Census:
        """Give the census with all noted changes; only for the thread that answers questions."""
        with self._lock:
            is_stale, pending = self._is_stale, self._pending
            self._is_stale, self._pending = False, set()
        if is_stale or self._census is None:
            try:
                self._census = Census.load(desk)
                if self._census.people >= _MANY:
                    # So many objects stay that collecting garbage among them would delay every refresh.
                    gc.freeze()
            except BaseException:
                self.note(Changes(everything=True))
                raise
        elif pending:
            self._census.update(pending)
        return self._census


@dataclass(frozen=True)
class Asked:
    """The figures that a viewer wants. `day` is the day of the arrivals."""

    scope: Scope
    day: date
    missing: bool = False
    latest: int = 0


@dataclass(frozen=True)
class Snapshot:
    """All figures of a moment. `places` covers the whole country, whatever place is chosen."""

    asked: Asked
    at: datetime
    figures: Figures
    places: tuple[PlaceFigures, ...]
    arrivals: Arrivals
    missing: list[int]
    latest: tuple[Latest, ...]

    def place(self, code: str) -> PlaceFigures | None:
        """Give the figures of a place; None where nobody is registered from it."""
        return _find(self.places, code)


def _find(places: tuple[PlaceFigures, ...], code: str) -> PlaceFigures | None:
    for place in places:
        found = place if place.figures.key == code else _find(place.children, code)
        if found is not None:
            return found
    return None


class AttendanceFeed(QObject):
    """A viewer's figures: `ready` gives a Snapshot after each `ask`, and after changes while the viewer is visible."""

    ready = Signal(object)

    def __init__(self, workplace: Workplace, keeper: CensusKeeper, topic: str, viewer: QWidget) -> None:
        super().__init__(viewer)
        self._workplace, self._keeper, self._topic, self._viewer = workplace, keeper, topic, viewer
        self._asked: Asked | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        workplace.changed.connect(self._on_changed)

    def _on_changed(self, _changes: Changes) -> None:
        if self._asked is not None and self._viewer.isVisible() and not self._timer.isActive():
            self._timer.start()

    def ask(self, asked: Asked) -> None:
        """Ask for other figures; the old ones stay until the new ones arrive."""
        self._asked = asked
        self.refresh()

    def refresh(self) -> None:
        """Ask for the same figures again."""
        asked = self._asked
        if asked is None or not self._viewer.isVisible():
            return
        desk, language, keeper = self._workplace.desk, self._workplace.language, self._keeper

        def question() -> Snapshot:
            census = keeper.current(desk)
            scope, everywhere = asked.scope, replace(asked.scope, place="")
            return Snapshot(
                asked,
                now(),
                census.figures_for(scope, language),
                census.places(everywhere, language),
                census.arrivals(scope, asked.day),
                census.missing(scope, language) if asked.missing else [],
                latest_arrivals(desk, scope, asked.latest, language) if asked.latest else (),
            )

        self._workplace.worker.ask(self._topic, question, self.ready.emit, self)
