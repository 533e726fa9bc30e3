"""The template that is being designed: its state, the side in sight, the selection, and the steps back and forth."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from regapp.gui.designer import acts
from regapp.gui.designer.acts import Chosen, Side
from regapp.gui.designer.history import History, Step, View
from regapp.gui.designer.snapping import Box
from regapp.services.designer.designs import Element, Template


class Design(QObject):
    """The design. All changes go through it, so that each can be taken back."""

    changed = Signal()
    """The template, the side in sight or the selection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(Template("", 90.0, 60.0))
        self._saved = self._history.template
        self._copies: tuple[Element, ...] = ()
        self.side = 0
        self.chosen: Chosen = ()

    # State

    @property
    def template(self) -> Template:
        """The template as it is now."""
        return self._history.template

    @property
    def elements(self) -> Side:
        """The elements of the side in sight, the lowest first."""
        return self.template.back if self.side else self.template.elements

    @property
    def selected(self) -> tuple[Element, ...]:
        """The selected elements."""
        return tuple(self.elements[index] for index in self.chosen)

    @property
    def page(self) -> Box:
        """The badge in mm."""
        return acts.page_of(self.template)

    @property
    def history(self) -> History:
        """The steps, to be kept as a draft."""
        return self._history

    @property
    def saved(self) -> Template:
        """The template as it is in the file."""
        return self._saved

    @property
    def is_changed(self) -> bool:
        """Whether anything is not saved."""
        return self.template != self._saved

    # Opening and keeping

    def open(self, saved: Template, draft: History | None = None) -> None:
        """Take up a template, with the steps of a draft if there is one."""
        self._saved = saved
        self._history = draft or History(saved)
        self.side, self.chosen = 0, ()
        self.changed.emit()

    def keep(self, saved: Template) -> None:
        """Note that the template is saved now, perhaps under another name; the steps stay."""
        if saved.name != self.template.name:
            self._history.rename(saved.name)
        self._saved = saved
        self.changed.emit()

    def revert(self) -> None:
        """Return to the saved template, as one step."""
        self.put_template(self._saved)

    # Selecting

    def choose(self, chosen: Iterable[int]) -> None:
        """Select other elements of the side in sight."""
        new = tuple(sorted(set(chosen)))
        if new != self.chosen:
            self._history.seal()
            self.chosen = new
            self.changed.emit()

    def choose_next(self, by: int) -> bool:
        """Select the next or the previous element; False past the last, where the keyboard goes to the next widget."""
        count = len(self.elements)
        here = (self.chosen[-1] if by > 0 else self.chosen[0]) if self.chosen else (-1 if by > 0 else count)
        if not 0 <= here + by < count:
            return False
        self.choose([here + by])
        return True

    def show_side(self, side: int) -> None:
        """Show the front (0) or the back (1)."""
        if side != self.side:
            self._history.seal()
            self.side, self.chosen = side, ()
            self.changed.emit()

    # Changing

    def put(self, elements: Side, chosen: Chosen | None = None, key: str = "") -> None:
        """Put other elements on the side in sight. Changes with the same key in a row are one step."""
        self._put(acts.with_side(self.template, self.side, elements), self.chosen if chosen is None else chosen, key)

    def put_template(self, template: Template, key: str = "") -> None:
        """Put in another template of the same name: size, fold, sheets."""
        self._put(replace(template, name=self.template.name), self._possible(template), key)

    def _put(self, template: Template, chosen: Chosen, key: str) -> None:
        before, self.chosen = self.chosen, chosen
        self._history.put(Step(template, self.side, before, chosen), key)
        self.changed.emit()

    def abandon(self, key: str) -> None:
        """Take back what was typed so far, because the final value is not allowed."""
        self._history.abandon(key)
        self.changed.emit()

    def seal(self) -> None:
        """Make the next change a step of its own."""
        self._history.seal()

    def _possible(self, template: Template) -> Chosen:
        count = len(template.back if self.side else template.elements)
        return tuple(index for index in self.chosen if index < count)

    def undo(self) -> None:
        """Go back one step."""
        self._show(self._history.undo())

    def redo(self) -> None:
        """Go forward one step."""
        self._show(self._history.redo())

    def _show(self, view: View | None) -> None:
        if view is not None:
            self.side, self.chosen = view.side, view.chosen
            self.chosen = self._possible(self.template)
            self.changed.emit()

    # Acts on the selection

    def add(self, element: Element) -> None:
        """Add a new element in the middle of free space, selected."""
        self.put(*acts.added(self.elements, element, self.page))

    def delete(self) -> None:
        """Remove the selected elements."""
        if self.chosen:
            self.put(acts.without(self.elements, self.chosen), ())

    def copy(self) -> None:
        """Keep the selected elements for pasting."""
        if self.chosen:
            self._copies = self.selected

    def paste(self) -> None:
        """Put in what was copied, selected."""
        if self._copies:
            self.put(*acts.pasted(self.elements, self._copies, self.page))
            # The next paste starts from these copies.
            self._copies = self.selected

    def duplicate(self) -> None:
        """Copy the selected elements; the copies are selected."""
        if self.chosen:
            self.put(*acts.pasted(self.elements, self.selected, self.page))

    def nudge(self, across: float, down: float) -> None:
        """Move the selected elements by mm; nudges in a row are one step."""
        if self.chosen:
            self.put(acts.shifted(self.elements, self.chosen, across, down, self.page), key="nudge")

    def align(self, how: str) -> None:
        """Align the selected elements to a common line, a single one to the badge."""
        if self.chosen:
            self.put(acts.lined_up(self.elements, self.chosen, how, self.page))

    def distribute(self, across: bool) -> None:
        """Make even gaps between the selected elements."""
        self.put(acts.spread(self.elements, self.chosen, across))

    def restack(self, up: bool) -> None:
        """Move the selected elements one place nearer to the top or the bottom."""
        if self.chosen:
            self.put(*acts.raised(self.elements, self.chosen, up))
