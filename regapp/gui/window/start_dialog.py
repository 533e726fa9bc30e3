"""Before the window: the file that should be there is missing or cannot be opened, and what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QMessageBox, QVBoxLayout

from regapp.gui.look.theme import Theme
from regapp.gui.widgets.copy_list import CopyList
from regapp.gui.widgets.pieces import button, label
from regapp.model.start import FoundCopy
from regapp.texts.catalogue import Language


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
        self, theme: Theme, language: Language, path: Path, sentence: str, copies: Sequence[FoundCopy], *,
        is_missing: bool,
    ) -> None:  # fmt: skip
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
        self.copies = CopyList()
        self.copies.show_copies(copies, language)
        if copies:
            hint = label("muted", wrap=True)
            hint.setText(
                self.tr("These copies are whole, the newest first.")
                if is_missing
                else self.tr("These copies are whole, the newest first. What is there now is kept beside it.")
            )
            hint.setBuddy(self.copies)
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
        chosen = self.copies.chosen()
        if chosen is not None:
            self._take(PutBack(chosen))

    def _open_other(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open another file"), str(_folder(self._path)), "*.regapp")
        if name:
            self._take(OpenOther(Path(name)))

    def _begin_new(self) -> None:
        if self.copies.count() == 0 or self._is_sure():
            self._take(BeginNew())

    def _is_sure(self) -> bool:
        text = self.tr("There are whole copies of the conference. Begin a new one with nobody in it?")
        yes = QMessageBox.StandardButton.Yes
        return QMessageBox.question(self, self.windowTitle(), text) == yes

    def _take(self, answer: StartAnswer) -> None:
        self.answer = answer
        self.accept()


def _folder(path: Path) -> Path:
    return path.parent if path.parent.is_dir() else Path.home()


class SuccessorBox(QMessageBox):
    """Asks whether to go on with the file in which everything was saved after a loss; `goes_on`, unless refused."""

    def __init__(self, file: Path, successor: Path) -> None:
        super().__init__()
        self.setWindowTitle("RegApp")
        self.setText(
            self.tr(
                "The file {file} was taken away while it was open, and the work went on in {successor}. Now there is a"
                " file of the old name again."
            ).format(file=file, successor=successor)
        )
        self._on = self.addButton(
            self.tr("Go on with {name}").format(name=successor.name), QMessageBox.ButtonRole.AcceptRole
        )
        self._back = self.addButton(self.tr("Open {name}").format(name=file.name), QMessageBox.ButtonRole.ActionRole)
        self.setDefaultButton(self._on)
        self.setEscapeButton(self._on)

    @property
    def goes_on(self) -> bool:
        """Whether the work goes on in the later file."""
        return self.clickedButton() is not self._back
