"""The views of the Attendance page: map and places, who, through the day."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regapp.gui.attendance.feed import Snapshot
from regapp.gui.attendance.place_tree import ARRIVED, REGISTERED, SHARE, PlaceTree, cell_text
from regapp.gui.charts.arrival_curve import ArrivalCurve, Curve
from regapp.gui.charts.bar_chart import BarChart, Bars
from regapp.gui.charts.figure_card import FigureCard
from regapp.gui.charts.picture import Picture, paper_theme
from regapp.gui.charts.picture_saving import SaveButton
from regapp.gui.charts.picture_sheet import Heading
from regapp.gui.charts.table_drawing import DrawnRow, DrawnTable, table_picture
from regapp.gui.map.drawing import MapData, MapDrawing
from regapp.gui.map.legend import MapWords
from regapp.gui.map.scale import Measure
from regapp.gui.map.shapes import MapShapes, load_shapes
from regapp.gui.map.view import MapView
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, button, scrolled, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import Cut, PlaceFigures
from regapp.texts.quantities import number_text
from regapp.texts.words import age_word, column_word, cut_word, day_text, outlines_source

_MAP_SIZE = (880.0, 500.0)
_TREE_WIDTH = 620.0
CUTS = (Cut.SEX, Cut.AGE, Cut.CATEGORY, Cut.COUNTRY)

Headings = Callable[[], Heading]


def _flat(places: tuple[PlaceFigures, ...]) -> Iterator[PlaceFigures]:
    for place in places:
        yield place
        yield from _flat(place.children)


class PlacesView(Panel):
    """The map beside the tree; a place chosen in one is chosen in the other."""

    chosen = Signal(str)
    """The code of a place; empty for the whole country."""

    def __init__(self, workplace: Workplace, heading: Headings, save_table: Callable[[Path], None]) -> None:
        super().__init__(workplace)
        self.shapes: MapShapes | None = None
        self.snapshot: Snapshot | None = None
        self.map, self.tree = MapView(workplace), PlaceTree(workplace)
        self.measure = ChoiceBox()
        self.measure.activated.connect(lambda _index: self._show_map())
        self._back = button("quiet", self.map.go_back)
        self._open = button("quiet", self._toggle)
        self._map_panel = FigureCard(
            SaveButton(workplace, "map", self.map_picture, heading), self.map, (self._back, self.measure)
        )
        self._tree_panel = FigureCard(
            SaveButton(workplace, "places", self.tree_picture, heading, save_table), self.tree, (self._open,)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._map_panel, 6)
        row.addWidget(self._tree_panel, 5)
        self.map.chosen.connect(self.chosen)
        self.tree.chosen.connect(self.chosen)
        self.retranslate()
        workplace.worker.ask("outlines", load_shapes, self._take_shapes, self)

    def _take_shapes(self, shapes: MapShapes) -> None:
        self.shapes = shapes
        self._show_map()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._map_panel.title.setText(self.tr("Map"))
        self._tree_panel.title.setText(self.tr("Places"))
        self._back.setText(self.tr("Whole country"))
        self._open.setText(self.tr("Open or close all"))
        words = (self.tr("Arrived"), self.tr("Share of those registered"), self.tr("Municipalities represented"))
        at = max(0, self.measure.currentIndex())
        self.measure.clear()
        for measure, word in zip(Measure, words, strict=True):
            self.measure.addItem(word, measure)
        self.measure.setCurrentIndex(at)
        self.measure.setAccessibleName(self.tr("What the map shows"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        for panel in (self._map_panel, self._tree_panel):
            panel.save.retranslate()
        set_icon(self._back, "arrow-left", self.workplace)

    def _toggle(self) -> None:
        tree = self.tree.tree
        opened = any(tree.isExpanded(self.tree.model.index(row, 0)) for row in range(self.tree.model.rowCount()))
        (tree.collapseAll if opened else tree.expandAll)()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show other figures."""
        self.snapshot = snapshot
        self.tree.show_places(snapshot.places, snapshot.asked.scope.place)
        self._show_map()

    def choose(self, code: str) -> None:
        """Mark a place on both, before its figures have arrived."""
        self.tree.choose(code)
        self._show_map(code)

    def map_data(self, code: str, measure: Measure, snapshot: Snapshot) -> MapData | None:
        """Give the data of the map for a chosen place; None until the outlines are read."""
        if self.shapes is None:
            return None
        places = {place.figures.key: place for place in reversed(list(_flat(snapshot.places)))}
        unit = self.workplace.desk.directory.get(code)
        level = self.shapes.oblast_of(code) or (unit.oblast if unit and unit.oblast in self.shapes.parts else "")
        on_map = code if code in self.shapes.by_code else unit.rayon if unit else ""
        words = MapWords(self.tr("nobody yet"), self.tr("nobody registered"), outlines_source(self.workplace.language))
        return MapData(self.shapes, places, measure, self.workplace.language.code, words, level, on_map or level)

    def municipalities_in(self, snapshot: Snapshot) -> int:
        """Count the municipalities in the chosen place, or in the country."""
        units, place = self.workplace.desk.directory.municipalities, snapshot.asked.scope.place
        return sum(place in ("", unit.code, unit.rayon, unit.oblast) for unit in units)

    def _show_map(self, code: str | None = None) -> None:
        if self.snapshot is not None:
            data = self.map_data(
                self.snapshot.asked.scope.place if code is None else code,
                Measure(self.measure.currentData()),
                self.snapshot,
            )
            if data is not None:
                self.map.show_data(data)
                self._back.setVisible(bool(data.oblast))

    def map_picture(self) -> Picture | None:
        """Draw the map as it is shown, to be saved."""
        data = self.map.data
        if data is None:
            return None
        title = self.tr("Attendance by place: {measure}").format(measure=self.measure.currentText())
        return Picture(title, *_MAP_SIZE, lambda painter, area, theme: MapDrawing(data, area, theme).draw(painter))

    def tree_picture(self) -> Picture | None:
        """Draw the open rows of the tree, to be saved."""
        if self.snapshot is None:
            return None
        return self.table_of(self.tree.visible())

    def table_of(self, places: list[tuple[PlaceFigures, int]]) -> Picture:
        """Draw places with their depth as a picture of a table."""
        language = self.workplace.language
        rows = tuple(
            DrawnRow(tuple(cell_text(place, column, language) for column in range(SHARE + 1)), depth, depth == 0)
            for place, depth in places
        )
        headings = (self.tr("Place"), *(column_word(name, language) for name in ("registered", "arrived", "share")))
        figures = frozenset({REGISTERED, ARRIVED, SHARE})
        table = DrawnTable(headings, (3.4, 2.1, 1.6, 1.4), rows, figures)
        return table_picture(self.tr("Attendance by place"), _TREE_WIDTH, table, paper_theme())


class WhoView(Panel):
    """The bars: women and men, ages, categories, countries."""

    def __init__(self, workplace: Workplace, heading: Headings) -> None:
        super().__init__(workplace)
        self._snapshot: Snapshot | None = None
        self.charts = {cut: BarChart(workplace) for cut in CUTS}
        self._panels: dict[Cut, FigureCard] = {}
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for group in ((Cut.SEX, Cut.AGE), (Cut.CATEGORY,), (Cut.COUNTRY,)):
            column = QVBoxLayout()
            column.setSpacing(12)
            for cut in group:
                save = SaveButton(workplace, cut.value, partial(self.picture, cut), heading)
                self._panels[cut] = FigureCard(save, self.charts[cut])
                column.addWidget(self._panels[cut])
            column.addStretch(1)
            row.addLayout(column, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for cut, panel in self._panels.items():
            words = self.tr("Women and men") if cut is Cut.SEX else cut_word(cut, self.workplace.language)
            panel.title.setText(words)
        self.restyle()
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    def restyle(self) -> None:
        """Set the theme's icons."""
        for panel in self._panels.values():
            panel.save.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show other figures."""
        self._snapshot = snapshot
        for cut, chart in self.charts.items():
            chart.show_bars(self.bars(snapshot, cut))

    def bars(self, snapshot: Snapshot, cut: Cut) -> Bars:
        """Give one grouping as bars; a note on young people stands below the ages."""
        language, rows = self.workplace.language, snapshot.figures.cuts[cut]
        note = ""
        if cut is Cut.AGE and rows:
            band = self.workplace.desk.event.young
            young = snapshot.figures.row(Cut.AGE, band.key)
            note = self.tr("Young people ({ages}): {arrived} of {registered} have come.").format(
                ages=age_word(band.key, language), arrived=number_text(young.came, language),
                registered=number_text(young.registered, language),
            )  # fmt: skip
        words = (column_word("registered", language), column_word("arrived", language))
        return Bars(rows, *words, self.tr("Nobody is registered"), language, note)

    def picture(self, cut: Cut) -> Picture | None:
        """Draw a chart to be saved."""
        return self.charts[cut].picture(self._panels[cut].title.text())


class DayView(Panel):
    """The arrivals through a day."""

    def __init__(self, workplace: Workplace, heading: Headings) -> None:
        super().__init__(workplace)
        self.curve = ArrivalCurve(workplace)
        self.day = ChoiceBox()
        self._panel = FigureCard(SaveButton(workplace, "arrivals", self.picture, heading), self.curve, (self.day,))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._panel)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._panel.title.setText(self.tr("Arrivals through the day"))
        self.day.setAccessibleName(self.tr("Day"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        self._panel.save.retranslate()

    def offer(self, days: list[date], usual: date) -> None:
        """Offer the days that can be chosen; keep the chosen one, else take the usual one."""
        chosen = self.day.currentData()
        self.day.clear()
        for day in days:
            self.day.addItem(day_text(day, self.workplace.language), day)
        wanted = chosen if chosen in days else usual
        self.day.setCurrentIndex(days.index(wanted) if wanted in days else 0)
        self.day.setVisible(len(days) > 1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show other figures."""
        self.curve.show_curve(self.curve_of(snapshot))

    def curve_of(self, snapshot: Snapshot) -> Curve:
        """Give a day's arrivals with their words."""
        local = self.workplace.desk.event.local
        words = (self.tr("Arrived"), self.tr("Expected"), self.tr("now"))
        return Curve(snapshot.arrivals, local, snapshot.at, *words, self.workplace.language)

    def picture(self) -> Picture | None:
        """Draw the curve to be saved."""
        day = self.day.currentText()
        return self.curve.picture(f"{self._panel.title.text()} · {day}" if day else self._panel.title.text())
