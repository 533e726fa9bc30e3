"""Commands and acts as such: what does not go together, nothing left to undo, cancelled."""

from dataclasses import dataclass

from regapp.model.errors.base import FailureError, InputError


@dataclass
class OptionsConflict(InputError):
    """The options `first` and `second` of a command do not go together."""

    first: str
    second: str


@dataclass
class NothingToUndo(InputError):
    """There is no act of this desk left to undo."""


@dataclass
class NothingToRedo(InputError):
    """Nothing was undone that can be done again."""


@dataclass
class Cancelled(FailureError):
    """The user cancelled the work; nothing of it remains."""
