"""Unsaved designs: with all their steps while RegApp runs, as they were left last also when it is opened again."""

from PySide6.QtCore import QObject, QTimer

from regapp.gui.designer.design import Design
from regapp.gui.designer.history import History, Step
from regapp.gui.workplace.workplace import Workplace
from regapp.services.designer.designs import Template, design_from_text, design_text
from regapp.services.file.drafts import DraftKind, new_draft

_LOOK_MS = 500
_TEXT = "template"
Key = tuple[str, str]
"""The name of an event's drafts, and of a design."""


class DesignDrafts(QObject):
    """The drafts of the designs of all events of the file."""

    def __init__(self, workplace: Workplace, design: Design, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._design = workplace, design
        self._shown: Key | None = None
        self._steps: dict[Key, History] = {}
        self._ids: dict[Key, str] = {}
        self._kept: Template | None = None
        timer = QTimer(self)
        timer.timeout.connect(self.keep)
        timer.start(_LOOK_MS)
        workplace.drafts.watch(self)

    def open(self, saved: Template) -> History | None:
        """Begin with a design; gives the steps of its draft, if there is one."""
        self._shown = (self._workplace.drafts.event_name, saved.name)
        self._kept = None
        steps = self._steps.pop(self._shown, None)
        for draft in self._workplace.drafts.of(DraftKind.DESIGN, saved.name):
            self._ids[self._shown] = draft.id
            template = design_from_text(saved.name, str(draft.content.get(_TEXT, "")))
            if steps is None and template is not None and template != saved:
                steps = History(saved)
                steps.put(Step(template))
        return steps

    def keep(self) -> None:
        """Keep the design that is shown as it is now; drop the draft where nothing is changed."""
        if self._shown is None:
            return
        if not self._design.is_changed:
            self._drop(self._shown)
            self._kept = None
        elif self._design.template != self._kept:
            event, name = self._shown
            self._kept = self._design.template
            content = {_TEXT: design_text(self._kept)}
            id_ = self._ids.get(self._shown, "")
            draft = new_draft(event, DraftKind.DESIGN, name, name, content, id=id_)
            self._ids[self._shown] = draft.id
            self._workplace.drafts.keep(draft)

    def leave(self) -> bool:
        """Have done with the design that is shown; whether it is kept as a draft."""
        if self._shown is None:
            return False
        self.keep()
        is_kept = self._design.is_changed
        if is_kept:
            self._steps[self._shown] = self._design.history
        self._shown = None
        return is_kept

    def saved(self, name: str, steps: History) -> None:
        """Drop the draft of a design that was saved, perhaps under another name, perhaps after it was left."""
        for key in [key for key, left in self._steps.items() if left is steps]:
            del self._steps[key]
            self._drop(key)
        if self._shown is not None and self._design.history is steps:
            self._drop(self._shown)
            self._shown = (self._shown[0], name)
            self._kept = None

    def _drop(self, key: Key) -> None:
        if key in self._ids:
            self._workplace.drafts.drop(key[0], self._ids.pop(key))
