"""The days of the programme, side by side; a session can be dragged onto one."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton

from regapp.gui.look.icons import icon
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, button, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.texts.words import day_text

_MOST_SEGMENTS: Final = 7


class DayBar(Panel):
    """The bar: a segment for each day; a box to choose from if the event lasts longer than a week."""

    chosen = Signal(object)
    """The date."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.days: list[date] = []
        self._marked: frozenset[date] = frozenset()
        self._day: date | None = None
        self._segments: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._box = ChoiceBox()
        self._box.activated.connect(lambda index: self.chosen.emit(self.days[index]))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._box)
        self._row.addStretch(1)

    def show_days(self, days: Sequence[date], marked: frozenset[date], day: date) -> None:
        """Show the days, with one chosen; the `marked` ones have clashes."""
        if list(days) != self.days:
            self.days = list(days)
            self._make()
        self._marked, self._day = marked, day
        self.retranslate()

    def _make(self) -> None:
        for old in self._segments:
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._segments = []
        few = len(self.days) <= _MOST_SEGMENTS
        self._box.setVisible(not few)
        for index, day in enumerate(self.days if few else ()):
            segment = button("segment", partial(self.chosen.emit, day))
            segment.setCheckable(True)
            self._group.addButton(segment)
            self._row.insertWidget(index, segment)
            self._segments.append(segment)

    def retranslate(self) -> None:
        """Write the days in the language in force."""
        language, event = self.workplace.language, self.workplace.desk.event
        self._box.clear()
        for index, day in enumerate(self.days):
            text = day_text(day, language)
            if not event.starts <= day <= event.ends:
                text = self.tr("{day} · outside the event").format(day=text)
            self._box.addItem(text)
            if index < len(self._segments):
                self._segments[index].setText(text)
                self._segments[index].setChecked(day == self._day)
                note = self.tr("There are clashes on this day.") if day in self._marked else ""
                self._segments[index].setToolTip(note)
        if self._day in self.days:
            self._box.setCurrentIndex(self.days.index(self._day))
        self._box.setAccessibleName(self.tr("Day"))
        self.restyle()

    def restyle(self) -> None:
        """Draw a triangle on the marked days."""
        theme = self.workplace.theme
        for index, day in enumerate(self.days):
            mark = icon("triangle-alert", theme.colours.attention, theme.sizes.icon) if day in self._marked else QIcon()
            self._box.setItemIcon(index, mark)
        for day, segment in zip(self.days, self._segments, strict=False):
            if day in self._marked:
                set_icon(segment, "triangle-alert", self.workplace)
            else:
                segment.setIcon(QIcon())

    def day_at(self, point: QPoint) -> date | None:
        """Give the day whose segment lies under a point of the screen."""
        for day, segment in zip(self.days, self._segments, strict=False):
            if segment.rect().contains(segment.mapFromGlobal(point)):
                return day
        return None
