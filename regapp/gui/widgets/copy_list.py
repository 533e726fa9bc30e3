"""The copies of a conference file that can be put in its place, one in a line: when, how many people, where."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from regapp.model.start import FoundCopy
from regapp.texts.catalogue import Language
from regapp.texts.days import moment_text
from regapp.texts.quantities import number_text


class CopyList(QListWidget):
    """The list; the first copy is chosen. Others can be added at its head."""

    def show_copies(
        self, copies: Sequence[FoundCopy], language: Language,
        local: Callable[[datetime], datetime] = datetime.astimezone,
    ) -> None:  # fmt: skip
        """Show these copies, in their order. `local` puts a moment on the clocks in force: the laptop's by itself."""
        self.clear()
        for copy in copies:
            made_at = moment_text(local(copy.written))
            people = QCoreApplication.translate("StartDialog", "people: {count}").format(
                count=number_text(copy.people, language)
            )
            place = Path(copy.path.parent.name) / copy.path.name
            self.addItem(_item(f"{made_at}   {people}   {place}", copy.path))
        self.setCurrentRow(0)

    def add(self, path: Path) -> None:
        """Put a file that somebody has looked for at the head of the list, and choose it."""
        self.insertItem(0, _item(str(Path(path.parent.name) / path.name), path))
        self.setCurrentRow(0)

    def chosen(self) -> Path | None:
        """Give the chosen copy."""
        item = self.currentItem()
        return Path(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None


def _item(text: str, path: Path) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setData(Qt.ItemDataRole.UserRole, path)
    item.setToolTip(str(path))
    return item
