"""What may be said at the beginning of a conference, and can wait: a list, an earlier programme, logos, a printer."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from regapp.gui.event.file_choice import FileChoice
from regapp.gui.event.texts_rows import TextsRows
from regapp.gui.printing.printers import Printers
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import label
from regapp.services.event.logos import LOGO_SLOTS
from regapp.services.importing.file import LIST_KINDS
from regapp.texts.catalogue import Language
from regapp.texts.languages import language_choices

_PICTURES: Final = "*.svg *.png *.jpg *.jpeg"


class MoreChoices(QWidget):
    """The choices. `take_pattern` is told which earlier conference was chosen, or that none is."""

    def __init__(self, take_pattern: Callable[[Path | None], None]) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._captions: dict[str, QLabel] = {}
        self.list, self.pattern = FileChoice(LIST_KINDS), FileChoice("*.regapp")
        self.pattern.chosen.connect(lambda: take_pattern(self.pattern.path))
        self.papers, self.printer, self.categories = ChoiceBox(), ChoiceBox(), TextsRows()
        self.logos = {place: FileChoice(_PICTURES) for place in LOGO_SLOTS}
        self.directory = FileChoice("*.csv")
        self.found = label("muted", wrap=True)
        self.found.hide()
        for name, widget in self._widgets.items():
            caption = self._captions[name] = label("caption", wrap=True)
            caption.setBuddy(widget)
            self._column.addSpacing(8)
            self._column.addWidget(caption)
            self._column.addWidget(widget)
            if widget is self.pattern:
                self._column.addWidget(self.found)
        self.show_printers(Printers((), ""))

    @property
    def _widgets(self) -> dict[str, QWidget]:
        return {
            "list": self.list, "pattern": self.pattern, "papers": self.papers, "categories": self.categories,
            **self.logos, "printer": self.printer, "directory": self.directory,
        }  # fmt: skip

    def retranslate(self, language: Language) -> None:
        """Set every text in a language."""
        words = {
            "list": self.tr("List of people, to look through afterwards"),
            "pattern": self.tr("Programme, hosts and categories of an earlier conference"),
            "papers": self.tr("Language of papers and badges"),
            "categories": self.tr("Categories of your own, beside the usual ones"),
            "organiser": self.tr("Logo of the organiser"), "organiser-2": self.tr("Logo of the second organiser"),
            "donor": self.tr("Logo of the donor"), "printer": self.tr("Badge printer of this laptop"),
            "directory": self.tr("Directory of municipalities of another country (csv)"),
        }  # fmt: skip
        choose, remove = self.tr("Choose…"), self.tr("Remove")
        for name, widget in self._widgets.items():
            self._captions[name].setText(words[name])
            if isinstance(widget, FileChoice):
                widget.name(words[name], choose, remove)
        self.categories.name(self.tr("Category"), self.tr("Another category"), remove, language)
        for box in (self.papers, self.printer):
            box.setAccessibleName(words["papers" if box is self.papers else "printer"])
        chosen = self.papers.currentData()
        self.papers.clear()
        for code, word in [("", self.tr("Same as the program")), *language_choices(language)]:
            self.papers.addItem(word, code)
        self.papers.setCurrentIndex(max(0, self.papers.findData(chosen)))
        self.printer.setItemText(0, self.tr("None: badges are made as PDF"))

    def show_printers(self, printers: Printers) -> None:
        """List the printers of this laptop; none is chosen by itself."""
        chosen = self.printer.currentData()
        self.printer.clear()
        self.printer.addItem(self.tr("None: badges are made as PDF"), "")
        for name in printers.names:
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(0, self.printer.findData(chosen)))

    @property
    def pictures(self) -> dict[str, Path]:
        """The chosen logos by their places."""
        return {place: choice.path for place, choice in self.logos.items() if choice.path is not None}

    @property
    def typed(self) -> tuple[object, ...]:
        """All that was chosen, to compare."""
        files = (self.list, self.pattern, self.directory, *self.logos.values())
        boxes = (box.currentData() or "" for box in (self.papers, self.printer))
        return (*(each.path for each in files), *boxes, self.categories.texts)
