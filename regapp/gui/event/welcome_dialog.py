"""The dialog of a first start, where no conference file is there yet."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from regapp import sync
from regapp.gui.event.hub_choice import HubChoice
from regapp.gui.event.own_card import OwnCard
from regapp.gui.event.ways import begun, joined, tried
from regapp.gui.printing.printers import list_printers
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import button, card, label, room_for_words, scrolled
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.station import Station
from regapp.model.errors.base import RegAppError
from regapp.services.file.beginning import NewConference, Pattern, read_pattern
from regapp.texts.catalogue import LANGUAGE_NAMES, Language

_WIDE, _HIGH = 1040, 680
_MARGIN: Final = 48
"""Of the screen, for the dialog's frame and the system's bar."""
_CLOSING_S: Final = 1.0


class WelcomeDialog(QDialog):
    """The dialog. `file` is the one to open, None where somebody left. `speak` gives the words of another language."""

    def __init__(self, file: Path, language: Language, speak: Callable[[str], Language]) -> None:
        super().__init__()
        self.file: Path | None = None
        self.list: Path | None = None
        """The list of people to look through, once the file is open."""
        self.printer = ""
        """The badge printer that was chosen."""
        self._wanted, self._language, self._speak = file, language, speak
        self._asked_from: QWidget | None = None
        self._station = Station("regapp-welcome", self._on_failed, self)
        self._around = Station("regapp-around", lambda _error: None, self)
        self._looking: sync.Looking | None = None
        self.setWindowTitle("RegApp")
        self.setAcceptDrops(True)
        screen = self.screen().availableGeometry()
        self.resize(min(_WIDE, screen.width() - _MARGIN), min(_HIGH, screen.height() - _MARGIN))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        outer.addLayout(self._make_head())
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.own = OwnCard(self._begin, self._read_pattern)
        self.own.opened.connect(self._list_printers)
        row.addWidget(self.own, 3, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(16)
        side.addWidget(self._make_demo())
        side.addWidget(self._make_join())
        side.addStretch(1)
        row.addLayout(side, 2)
        outer.addWidget(scrolled(content, takes_focus=False), 1)
        self.state, self.error = label("muted", wrap=True), label("error", wrap=True)
        for line in (self.state, self.error):
            line.hide()
            outer.addWidget(line)
        outer.addLayout(self._make_foot())
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)
        self.retranslate()
        self.own.title.setFocus()
        # Without the parts for several desks nobody is told: there are other ways in.
        self._around.run(self._look_around, self._keep_looking)

    def _make_head(self) -> QHBoxLayout:
        self._title, self.language = label("title"), ChoiceBox()
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(self._language.code))
        self.language.activated.connect(lambda _index: self._choose(str(self.language.currentData())))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.language)
        return head

    def _make_demo(self) -> QFrame:
        frame, column = card(spacing=8)
        self._demo_title, self._demo_text = label("section", wrap=True), label("muted", wrap=True)
        self.try_it = button("", lambda: self._go(lambda: tried(self._wanted)))
        row = QHBoxLayout()
        row.addWidget(self.try_it)
        row.addStretch(1)
        column.addWidget(self._demo_title)
        column.addWidget(self._demo_text)
        column.addLayout(row)
        return frame

    def _make_join(self) -> QFrame:
        frame, column = card(spacing=8)
        self._join_title, self._join_text = label("section", wrap=True), label("muted", wrap=True)
        self.code, self.join, self.hubs = QLineEdit(), button("", self._join), HubChoice()
        self.code.returnPressed.connect(self._join)
        self.code.textChanged.connect(lambda text: self.join.setEnabled(bool(text.strip())))
        self.join.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.code, 1)
        row.addWidget(self.join)
        column.addWidget(self._join_title)
        column.addWidget(self._join_text)
        column.addWidget(self.hubs)
        column.addLayout(row)
        return frame

    def _make_foot(self) -> QHBoxLayout:
        self.other, self.leave = button("", self._open_other), button("", self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.other)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        return foot

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Welcome to RegApp"))
        self.language.setAccessibleName(self.tr("Language"))
        self._demo_title.setText(self.tr("Try it with invented people"))
        self._demo_text.setText(self.tr("A conference with 132 people in a file of its own. Nothing there is real."))
        self.try_it.setText(self.tr("Try it"))
        self._join_title.setText(self.tr("Join the desks that are here"))
        self._join_text.setText(
            self.tr("On the hub’s laptop press “Let a laptop in…”. Type its six digits, or scan its picture.")
        )
        self.code.setAccessibleName(self.tr("Six digits or the long code"))
        self.code.setPlaceholderText(self.tr("Six digits"))
        room_for_words(self.code)
        self.join.setText(self.tr("Join"))
        self.other.setText(self.tr("Open a file…"))
        self.leave.setText(self.tr("Quit"))
        self.state.setText(self.tr("This takes a moment."))
        self.own.retranslate(self._language)
        self.hubs.retranslate()

    def _choose(self, code: str) -> None:
        self._language = self._speak(code)
        self.error.hide()
        self.retranslate()

    def _begin(self, new: NewConference) -> None:
        self.list, self.printer = self.own.more.list.path, str(self.own.more.printer.currentData())
        self._go(lambda: begun(self._wanted, new))

    def _read_pattern(self, path: Path, take: Callable[[Pattern], None]) -> None:
        def failed(error: RegAppError | None) -> None:
            self.own.more.pattern.take(None)
            self._say(error)

        self.error.hide()
        self._station.run(lambda: read_pattern(path), take, failed)

    def _list_printers(self) -> None:
        self._station.ask("printers", list_printers, self.own.more.show_printers)

    def _join(self) -> None:
        if code := self.code.text():
            hub = self.hubs.hub
            self._go(lambda: joined(self._wanted, code, hub))

    def _look_around(self) -> sync.Looking:
        return sync.Looking(lambda hubs: self._around.hand_over(self.hubs.show_hubs, hubs))

    def _keep_looking(self, looking: sync.Looking) -> None:
        self._looking = looking

    def _open_other(self) -> None:
        folder = self._wanted.parent if self._wanted.parent.is_dir() else Path.home()
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a file"), str(folder), "*.regapp")
        if name:
            self._take(Path(name))

    def _go(self, way: Callable[[], Path]) -> None:
        self._asked_from = self.focusWidget()
        self._show_busy(is_busy=True)
        self._station.run(way, self._take)

    def _show_busy(self, *, is_busy: bool) -> None:
        self.error.hide()
        self.state.setVisible(is_busy)
        for widget in (self.own, self.try_it, self.code, self.join, self.other):
            widget.setEnabled(not is_busy)
        self.join.setEnabled(not is_busy and bool(self.code.text().strip()))

    def _take(self, file: Path) -> None:
        self.file = file
        self.accept()

    def _on_failed(self, error: RegAppError | None) -> None:
        self.list, self.printer = None, ""
        self._show_busy(is_busy=False)
        self._say(error)
        # While it was under way, the keyboard was at the only button left, the one to quit.
        if self._asked_from is not None:
            self._asked_from.setFocus()
        self.own.go_to(error)

    def _say(self, error: RegAppError | None) -> None:
        self.error.setText(failure(error, self._language))
        self.error.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a file: the list of people."""
        if event.mimeData().hasUrls() and self.own.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file as the list that is looked through once the conference has begun."""
        dropped = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
        if dropped:
            self.own.take_list(Path(dropped))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter begin the conference, where the keyboard is in its card; the code has an Enter of its own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if self.own.isEnabled() and isinstance(focus, QLineEdit) and self.own.isAncestorOf(focus):
                self.own.begin.click()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave; ask first where something was typed."""
        if not self.own.is_begun or self._is_sure():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's own cross as Esc."""
        event.ignore()
        self.reject()

    def done(self, result: int) -> None:
        """Wait for nothing that is still under way."""
        if self._looking is not None:
            self._around.run(self._looking.close, lambda _: None)
        self._around.close()
        self._station.close(_CLOSING_S)
        super().done(result)

    def _is_sure(self) -> bool:
        yes = QMessageBox.StandardButton.Yes
        text = self.tr("Leave RegApp? What was typed here is not kept.")
        return QMessageBox.question(self, self.windowTitle(), text) == yes
