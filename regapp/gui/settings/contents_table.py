"""The contents of a backup beside those of the file now: which conference, how many people, how far the work was."""

from PySide6.QtWidgets import QGridLayout, QLabel

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import in_language
from regapp.model.start import Contents
from regapp.texts.catalogue import Language
from regapp.texts.days import moment_text
from regapp.texts.quantities import number_text

_BACKUP, _NOW = 1, 2


class ContentsTable(Panel):
    """The table; a column is empty until its contents are known."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for column in (_BACKUP, _NOW):
            grid.setColumnStretch(column, 1)
        self._heads = {_BACKUP: label("strong"), _NOW: label("strong")}
        for column, head in self._heads.items():
            grid.addWidget(head, 0, column)
        self._captions = [label("muted") for _ in range(4)]
        self._cells: dict[int, list[QLabel]] = {_BACKUP: [], _NOW: []}
        for row, caption in enumerate(self._captions, start=1):
            grid.addWidget(caption, row, 0)
            for column, cells in self._cells.items():
                cells.append(label("", wrap=True))
                grid.addWidget(cells[-1], row, column)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        self._heads[_BACKUP].setText(self.tr("In the backup"))
        self._heads[_NOW].setText(self.tr("In the file now"))
        words = (self.tr("Event"), self.tr("People"), self.tr("Arrived"), self.tr("Last entry"))
        for caption, word in zip(self._captions, words, strict=True):
            caption.setText(word)

    def show_backup(self, contents: Contents | None) -> None:
        """Show the contents of a backup; None: nothing is known of it."""
        self._fill(_BACKUP, contents)

    def show_now(self, contents: Contents) -> None:
        """Show the contents of the open file."""
        self._fill(_NOW, contents)

    def backup_texts(self) -> list[str]:
        """Give the texts of the backup's column."""
        return [cell.text() for cell in self._cells[_BACKUP]]

    def _fill(self, column: int, contents: Contents | None) -> None:
        texts = _texts(contents, self.workplace.language) if contents is not None else ("…",) * 4
        for cell, text in zip(self._cells[column], texts, strict=True):
            cell.setText(text)


def _texts(contents: Contents, language: Language) -> tuple[str, ...]:
    return (
        in_language(contents.title, language.code),
        number_text(contents.people, language),
        number_text(contents.arrived, language),
        moment_text(contents.last),
    )
