"""Choices of which one is a template that people can design: the design just saved is the one chosen."""

from abc import abstractmethod
from collections.abc import Sequence

from regapp.gui.widgets.boxes import ChoicePanel
from regapp.gui.workplace.workplace import Workplace


class TemplateChoices(ChoicePanel):
    """Choices with a box `template`, which a subclass reads and fills."""

    def __init__(self, workplace: Workplace, boxes: Sequence[str]) -> None:
        super().__init__(workplace, boxes)
        self._saved = ""
        """The template saved last in the designer, until it is among those to choose from."""
        workplace.design_saved.connect(self._on_saved)

    @abstractmethod
    def reload(self) -> None:
        """Read again which templates there are; the event may have its own."""

    def _on_saved(self, name: str) -> None:
        self._saved = name
        self.reload()

    def fill_templates(self, entries: Sequence[tuple[str, str]]) -> None:
        """Give the box its entries. A design just saved is chosen: somebody has made it to use it."""
        before = self.text("template")
        self.fill("template", entries)
        if self._saved and self.boxes["template"].findData(self._saved) >= 0:
            self.choose("template", self._saved)
            self._saved = ""
        if self.text("template") != before:
            self.template_changed()

    def template_changed(self) -> None:
        """Take up another template."""
