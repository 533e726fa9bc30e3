"""The copies of a conference file that can be put in its place, one in a line: when, how many people, where."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from regapp.model.start import FoundCopy
from regapp.texts.days import moment_text
from regapp.texts.quantities import number_text


class CopyList(QListWidget):
    """The list; the first copy is chosen. Others can be added at its head."""

    def show_copies(self, copies: Sequence[FoundCopy]) -> None:
        """Show these copies, in their order."""
        self.clear()
        for copy in copies:
            # The clocks of the laptop: the file that knows the event's is not open.
            made_at = moment_text(copy.written.astimezone())
            people = QCoreApplication.translate("StartDialog", "people: {count}").format(count=number_text(copy.people))
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
