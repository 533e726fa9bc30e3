"""The steps of a design, to go back and forth without limit; acts that belong together are one step. No Qt."""

from dataclasses import dataclass, replace

from regapp.services.designer.designs import Template


@dataclass(frozen=True)
class Step:
    """A state of the template, the side of the change, and the selection before and after it."""

    template: Template
    side: int = 0
    before: tuple[int, ...] = ()
    after: tuple[int, ...] = ()


@dataclass(frozen=True)
class View:
    """The side and selection to show after going back or forth."""

    side: int
    chosen: tuple[int, ...]


class History:
    """The states since a template was opened."""

    def __init__(self, template: Template) -> None:
        self._steps = [Step(template)]
        self._at = 0
        self._key = ""

    @property
    def template(self) -> Template:
        """The state in force."""
        return self._steps[self._at].template

    @property
    def can_undo(self) -> bool:
        """Whether anything can be taken back."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back."""
        return self._at < len(self._steps) - 1

    def put(self, step: Step, key: str = "") -> None:
        """Add a new state. Acts of the same key (not empty) in a row are one step, and none if they cancel out."""
        if key and key == self._key and self._at:
            step = replace(step, before=self._steps[self._at].before)
            self._at -= 1
        elif step.template == self.template:
            return
        del self._steps[self._at + 1 :]
        self._key = key
        if step.template != self.template:
            self._steps.append(step)
            self._at += 1
        else:
            self._key = ""

    def abandon(self, key: str) -> None:
        """Take back the acts of that key, if they are the last ones; redo cannot bring them back."""
        if key and key == self._key and self._at:
            del self._steps[self._at :]
            self._at -= 1
        self.seal()

    def rename(self, name: str) -> None:
        """Give all states another name, after the template was saved under it."""
        self._steps = [replace(step, template=replace(step.template, name=name)) for step in self._steps]

    def seal(self) -> None:
        """Make the next change a step of its own."""
        self._key = ""

    def undo(self) -> View | None:
        """Go back one step; None at the opening state."""
        self.seal()
        if not self.can_undo:
            return None
        undone = self._steps[self._at]
        self._at -= 1
        return View(undone.side, undone.before)

    def redo(self) -> View | None:
        """Go forward again; None where nothing was taken back."""
        self.seal()
        if not self.can_redo:
            return None
        self._at += 1
        step = self._steps[self._at]
        return View(step.side, step.after)
