"""Before the window: the file that should be there is missing or cannot be opened, and what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from regapp.gui.look.theme import Theme
from regapp.gui.widgets.pieces import button, label
from regapp.model.start import FoundCopy


@dataclass(frozen=True)
class PutBack:
    """Put this copy in the place of the file."""

    copy: Path


@dataclass(frozen=True)
class OpenOther:
    """Open this file instead."""

    path: Path


class BeginNew:
    """Begin a new conference in the place of the missing one."""


_LETTERS = 48
"""The width in letters: the longest row of buttons, in Kyrgyz."""
StartAnswer = PutBack | OpenOther | BeginNew


class StartDialog(QDialog):
    """The dialog. `answer` is None where somebody only wants to leave, as with Esc."""

    def __init__(
        self, theme: Theme, path: Path, sentence: str, copies: Sequence[FoundCopy], *, is_missing: bool
    ) -> None:
        super().__init__()
        self.answer: StartAnswer | None = None
        self._path = path
        self.setWindowTitle("RegApp")
        self.setMinimumWidth(_LETTERS * theme.sizes.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        title, text = label("section", wrap=True), label("", wrap=True)
        title.setText(
            self.tr("The conference file is missing") if is_missing else self.tr("The conference file cannot be opened")
        )
        text.setText(sentence)
        column.addWidget(title)
        column.addWidget(text)
        self.copies = _copy_list(copies)
        if copies:
            hint = label("muted", wrap=True)
            hint.setText(self.tr("These copies are whole, the newest first. What is there now is kept beside it."))
            column.addWidget(hint)
            column.addWidget(self.copies)
            put_back = QHBoxLayout()
            self._add(put_back, self.tr("Put the chosen copy back"), self._put_back, is_first=True)
            put_back.addStretch(1)
            column.addLayout(put_back)
        column.addStretch(1)
        row = QHBoxLayout()
        self._add(row, self.tr("Open another file…"), self._open_other)
        if is_missing:
            self._add(row, self.tr("Begin a new conference"), self._begin_new)
        row.addStretch(1)
        self._add(row, self.tr("Quit"), self.reject)
        column.addLayout(row)

    def _add(self, row: QHBoxLayout, text: str, act: Callable[[], None], *, is_first: bool = False) -> None:
        made = button("primary" if is_first else "", act)
        made.setText(text)
        made.setAutoDefault(is_first)
        made.setDefault(is_first)
        row.addWidget(made)

    def _put_back(self) -> None:
        chosen = self.copies.currentItem()
        if chosen is not None:
            self._take(PutBack(chosen.data(Qt.ItemDataRole.UserRole)))

    def _open_other(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open another file"), str(_folder(self._path)), "*.regapp")
        if name:
            self._take(OpenOther(Path(name)))

    def _begin_new(self) -> None:
        self._take(BeginNew())

    def _take(self, answer: StartAnswer) -> None:
        self.answer = answer
        self.accept()


def _copy_list(copies: Sequence[FoundCopy]) -> QListWidget:
    made = QListWidget()
    for copy in copies:
        # The clocks of the laptop: the file that knows the event's is not open.
        item = QListWidgetItem(f"{copy.written.astimezone():%d.%m.%Y %H:%M}   {copy.path.name}")
        item.setData(Qt.ItemDataRole.UserRole, copy.path)
        item.setToolTip(str(copy.path))
        made.addItem(item)
    made.setCurrentRow(0)
    return made


def _folder(path: Path) -> Path:
    return path.parent if path.parent.is_dir() else Path.home()
