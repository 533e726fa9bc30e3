"""The Attendance page: figures by every cut, as a tree of oblast, rayon and municipality or as a list."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QFont, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
)

from regapp.gui.pieces import Page, button, card, label, set_icon
from regapp.gui.share_bar import SHARE_ROLE, ShareDelegate
from regapp.gui.workplace import Workplace
from regapp.model.attendance import Cut, Figures, PlaceFigures, Standing
from regapp.model.event import Session
from regapp.services.attendance import (
    attendance,
    attendance_table,
    overview,
    place_tree,
    write_attendance,
)
from regapp.services.desk import Changes
from regapp.services.tables import TABLE_KINDS
from regapp.texts.words import column_word, cut_word

_CUTS = (Cut.OBLAST, Cut.CATEGORY, Cut.SEX, Cut.SESSION, Cut.DAY)
# Figures follow check-ins, but not more often than this.
_REFRESH_MS = 400
_TILES = 4


class AttendancePage(Page):
    """Who has come, and from where."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._cut = Cut.OBLAST
        self._nodes: list[PlaceFigures] = []
        self._rows: list[Figures] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._make_head())
        column.addLayout(self._make_tiles())
        column.addLayout(self._make_cuts())
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._make_tree())
        column.addWidget(frame, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.reload)
        workplace.changed.connect(self._on_changed)
        self.retranslate()

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._title = label("title")
        self._session = QComboBox()
        self._session.setFixedWidth(440)
        self._session.currentIndexChanged.connect(lambda _index: self.reload())
        self._save = button("", self._ask_where)
        row.addWidget(self._title, 1)
        row.addWidget(self._session)
        row.addWidget(self._save)
        return row

    def _make_tiles(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._tiles: list[tuple[QLabel, QLabel]] = []
        for _ in range(_TILES):
            frame, column = card(spacing=0)
            column.setContentsMargins(16, 10, 16, 10)
            figure, caption = label("figure"), label("caption")
            column.addWidget(figure)
            column.addWidget(caption)
            self._tiles.append((figure, caption))
            row.addWidget(frame, 1)
        return row

    def _make_cuts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        group = QButtonGroup(self)
        self._segments: dict[Cut, QPushButton] = {}
        for cut in _CUTS:
            segment = button("segment", partial(self.choose, cut))
            segment.setCheckable(True)
            segment.setChecked(cut is self._cut)
            group.addButton(segment)
            self._segments[cut] = segment
            row.addWidget(segment)
        row.addStretch(1)
        self._expand = button("quiet", self._toggle_all)
        row.addWidget(self._expand)
        return row

    def _make_tree(self) -> QTreeView:
        self._model = QStandardItemModel(self)
        tree = self.tree = QTreeView()
        tree.setModel(self._model)
        tree.setUniformRowHeights(True)
        tree.setAnimated(False)
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.setItemDelegateForColumn(3, ShareDelegate(self.workplace, tree))
        header = tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return tree

    def retranslate(self) -> None:
        """All words anew."""
        language = self.workplace.language
        self._title.setText(self.tr("Attendance"))
        self._save.setText(self.tr("Save…"))
        set_icon(self._save, "file-down", self.workplace)
        for cut, segment in self._segments.items():
            segment.setText(self.tr("Places") if cut is Cut.OBLAST else cut_word(cut, language))
        self._expand.setText(self.tr("Open or close all"))
        self.tree.setAccessibleName(self.tr("Attendance"))
        chosen = self._session.currentData()
        self._session.blockSignals(True)
        self._session.clear()
        self._session.addItem(self.tr("The whole conference"), "")
        for session in self.workplace.sessions:
            self._session.addItem(self.workplace.text(session.title), session.code)
        self._session.setCurrentIndex(max(0, self._session.findData(chosen)))
        self._session.blockSignals(False)
        self.reload()

    def restyle(self) -> None:
        """Icons of the theme."""
        set_icon(self._save, "file-down", self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """Read when one looks."""
        super().showEvent(event)
        self.reload()

    def choose(self, cut: Cut) -> None:
        """Show another cut."""
        self._cut = cut
        self._segments[cut].setChecked(True)
        self.reload()

    def _chosen_session(self) -> Session | None:
        code = self._session.currentData()
        return next((session for session in self.workplace.sessions if session.code == code), None)

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def reload(self) -> None:
        """Count anew, off the GUI thread."""
        if not self.isVisible():
            return
        desk, language, cut, session = self.workplace.desk, self.workplace.language, self._cut, self._chosen_session()
        self._expand.setVisible(cut is Cut.OBLAST)

        def question() -> tuple[Cut, Standing, list[PlaceFigures], list[Figures]]:
            totals = overview(desk, session)
            if cut is Cut.OBLAST:
                return cut, totals, place_tree(desk, language, session), []
            return cut, totals, [], attendance(desk, cut, language, session)

        self.workplace.worker.ask("attendance", question, self._show)

    def _show(self, found: tuple[Cut, Standing, list[PlaceFigures], list[Figures]]) -> None:
        cut, totals, nodes, rows = found
        self._show_tiles(totals)
        open_codes = self._open_codes()
        # A new model each time: clearing one leaves Python holding items that Qt has deleted.
        old, self._model = self._model, QStandardItemModel(self)
        language = self.workplace.language
        first = self.tr("Place") if cut is Cut.OBLAST else cut_word(cut, language)
        headings = [first, *(column_word(name, language) for name in ("registered", "arrived", "share"))]
        self._model.setHorizontalHeaderLabels(headings)
        for column in (1, 2):
            self._model.setHeaderData(
                column,
                Qt.Orientation.Horizontal,
                int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
                int(Qt.ItemDataRole.TextAlignmentRole),
            )
        for node in nodes or [PlaceFigures(row) for row in rows]:
            self._model.appendRow(self._row(node, 0))
        self.tree.setModel(self._model)
        old.deleteLater()
        self._set_widths()
        self.tree.setRootIsDecorated(cut is Cut.OBLAST)
        self._open(open_codes)

    def _set_widths(self) -> None:
        """Names have the most room, figures stand close together."""
        factor = self.workplace.theme.sizes.body / 13
        for index, width in enumerate((540, 170, 110)):
            self.tree.setColumnWidth(index, round(width * factor))

    def _row(self, node: PlaceFigures, depth: int) -> list[QStandardItem]:
        """A place's cells, those that lie in it below the first."""
        figures = node.figures
        name = QStandardItem(figures.name)
        name.setData(figures.key, SHARE_ROLE)
        registered, arrived = QStandardItem(_grouped(figures.registered)), QStandardItem(_grouped(figures.arrived))
        for item in (registered, arrived):
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        share = QStandardItem(f"{figures.share:.0%}")
        share.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        share.setData(figures.share, SHARE_ROLE)
        if depth == 0 and node.children:
            font = QFont(self.workplace.theme.font(self.workplace.theme.sizes.body, bold=True))
            for item in (name, registered, arrived, share):
                item.setFont(font)
        for child in node.children:
            name.appendRow(self._row(child, depth + 1))
        return [name, registered, arrived, share]

    def _show_tiles(self, totals: Standing) -> None:
        texts = (
            (_grouped(totals.registered), self.tr("registered")),
            (_grouped(totals.arrived), self.tr("arrived")),
            (
                f"{totals.arrived / totals.registered:.0%}" if totals.registered else "0%",
                self.tr("of those registered"),
            ),
            (
                f"{_grouped(totals.municipalities_arrived)} / {_grouped(totals.municipalities)}",
                self.tr("municipalities have come, of those registered"),
            ),
        )
        for (figure, caption), (value, words) in zip(self._tiles, texts, strict=True):
            figure.setText(value)
            caption.setText(words)

    def _branches(self) -> Iterator[QModelIndex]:
        """Every row that has rows below it."""
        stack = [QModelIndex()]
        while stack:
            parent = stack.pop()
            for row in range(self._model.rowCount(parent)):
                child = self._model.index(row, 0, parent)
                if self._model.hasChildren(child):
                    stack.append(child)
                    yield child

    def _open_codes(self) -> set[str]:
        """The branches that are open now."""
        return {str(index.data(SHARE_ROLE)) for index in self._branches() if self.tree.isExpanded(index)}

    def _open(self, codes: set[str]) -> None:
        for index in self._branches() if codes else ():
            if str(index.data(SHARE_ROLE)) in codes:
                self.tree.setExpanded(index, True)

    def _toggle_all(self) -> None:
        first = self._model.index(0, 0)
        if self.tree.isExpanded(first):
            self.tree.collapseAll()
        else:
            self.tree.expandAll()

    def _ask_where(self) -> None:
        kinds = ";;".join(f"{kind.upper()} (*.{kind})" for kind in TABLE_KINDS)
        start = self.workplace.papers() / f"attendance-{self._cut.value}.xlsx"
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Save the figures"), str(start), kinds)
        if name:
            path = Path(name)
            self.save(path if path.suffix else path.with_suffix(f".{chosen[:3].strip().lower() or 'xlsx'}"))

    def save(self, path: Path) -> None:
        """Write the figures shown as xlsx, csv or pdf."""
        desk, language, session = self.workplace.desk, self.workplace.language, self._chosen_session()
        # The tree of places is written with all its municipalities.
        cut = Cut.MUNICIPALITY if self._cut is Cut.OBLAST else self._cut

        def work() -> Path:
            rows = attendance(desk, cut, language, session)
            write_attendance(attendance_table(rows, cut, desk, language, session), path)
            return path

        def done(written: Path) -> None:
            self.workplace.notice.emit(self.tr("Saved: {path}").format(path=written), "done")

        self.workplace.worker.act(work, done)


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\u00a0")
